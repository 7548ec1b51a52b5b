
  # What the published pruners have on top.
  token_head : str        # the linear layer whose two logits say to drop or to keep a token
  token_head_normed : bool  # whether it reads the states after the last norm, or before it
  span_head : str         # the convolutions along the tokens; empty where there are none
  rank_dense : str        # the layers that rank a window; empty where there are none
  rank_activation : str   # tanh or gelu, between them
  rank_norm : str         # after it; empty where there is none
  rank_out : str
  rank_by_mean : bool     # whether they read the mean of a window's states, or that of its first token

  # What the stored weights are made into once.
  def prepare(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.PrunerWeights:
    rank = annotate(Optional[__torch__.RankHead], None)
    if len(self.rank_out) > 0:
      norm = annotate(Optional[__torch__.LayerNorm], None)
      if len(self.rank_norm) > 0:
        norm = self.layer_norm_of(weights, self.rank_norm)
      rank = __torch__.RankHead(
        dense_weight=weights[self.rank_dense + ".weight"],
        dense_bias=self.optional(weights, self.rank_dense + ".bias"),
        norm=norm,
        out_weight=weights[self.rank_out + ".weight"],
        out_bias=weights[self.rank_out + ".bias"])
    spans = annotate(Optional[__torch__.SpanHead], None)
    if len(self.span_head) > 0:
      spans = __torch__.SpanHead(
        first_weight=weights[self.span_head + ".0.weight"],
        first_bias=weights[self.span_head + ".0.bias"],
        second_weight=weights[self.span_head + ".2.weight"],
        second_bias=weights[self.span_head + ".2.bias"])
    return __torch__.PrunerWeights(
      body=self.body_from(weights, int8),
      heads=__torch__.PrunerHeads(
        token_weight=weights[self.token_head + ".weight"],
        token_bias=weights[self.token_head + ".bias"],
        rank=rank,
        spans=spans))

  # ids      each window's tokens and then ids that stand for nothing, up to a round number of rows
  # types    the token type of each; [] where all are of the first
  # lengths  the rows of each window
  # tokens   the tokens of each. The rows after them ask and are never asked, so that they change
  #          nothing
  # kernel   whether attention is left to the device's own kernel
  # Float32 [tokens of all windows, 2 + spans + ranks] comes back, on the CPU: the logits to drop and
  # to keep a token, its span score where the model has them, and the rank logits of its window.
  def forward(self, weights: __torch__.PrunerWeights, ids: List[int], types: List[int],
              lengths: List[int], tokens: List[int], kernel: bool) -> Tensor:
    none = [0 for length in lengths]
    windows = __torch__.Windows(lengths, tokens, none, asking=lengths)
    x, windows = self.states(weights.body, ids, types, windows, none, kernel)
    x = self.context_rows(x, windows)
    normed = self.final_norm(weights.body, x).to(self.float32)
    read = normed
    if not self.token_head_normed:
      read = x.to(self.float32)
    heads = weights.heads
    columns = [self.linear_32(read, heads.token_weight, heads.token_bias)]
    spans = heads.spans
    if spans is not None:
      columns.append(self.span_scores(normed, spans, windows))
    rank = heads.rank
    if rank is not None:
      columns.append(self.ranks(normed, rank, windows))
    return torch.cat(columns, 1).to(torch.device("cpu"))

  # sigmoid(conv(gelu(conv(x)))) along each window's tokens, with zeros beyond its ends: [tokens, 1].
  def span_scores(self, x: Tensor, head: __torch__.SpanHead, windows: __torch__.Windows) -> Tensor:
    parts = annotate(List[Tensor], [])
    at = 0
    for n in windows.tokens:
      own = x[at:at + n].t().unsqueeze(0)
      h = torch.conv1d(
        own, head.first_weight.to(self.float32), head.first_bias.to(self.float32), [1], [2])
      s = torch.conv1d(
        torch.gelu_(h), head.second_weight.to(self.float32), head.second_bias.to(self.float32),
        [1], [1])
      parts.append(torch.sigmoid_(s).reshape([n, 1]))
      at = at + n
    return self.joined(parts)

  # The rank logits of each token's window: [tokens, ranks].
  def ranks(self, x: Tensor, head: __torch__.RankHead, windows: __torch__.Windows) -> Tensor:
    parts = annotate(List[Tensor], [])
    at = 0
    for n in windows.tokens:
      pooled = x[at:at + 1]
      if self.rank_by_mean:
        pooled = x[at:at + n].mean([0], True)
      h = self.linear_32(pooled, head.dense_weight, head.dense_bias)
      if self.rank_activation == "tanh":
        h = torch.tanh_(h)
      else:
        h = torch.gelu_(h)
      norm = head.norm
      if norm is not None:
        h = torch.layer_norm(
          h, [h.size(-1)], norm.weight.to(self.float32), self.in_32(norm.bias), self.norm_epsilon)
      logits = self.linear_32(h, head.out_weight, head.out_bias)
      parts.append(logits.expand([n, logits.size(1)]))
      at = at + n
    return self.joined(parts)

  # A linear product in float32: the heads are a few rows, and the logits keep their digits.
  def linear_32(self, x: Tensor, weight: Tensor, bias: Optional[Tensor]) -> Tensor:
    return torch.linear(x, weight.to(self.float32), self.in_32(bias))

  def in_32(self, x: Optional[Tensor]) -> Optional[Tensor]:
    wide = annotate(Optional[Tensor], None)
    if x is not None:
      wide = x.to(self.float32)
    return wide
