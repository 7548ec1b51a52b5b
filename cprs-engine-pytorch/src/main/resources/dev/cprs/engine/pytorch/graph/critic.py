
  # What our own models have on top.
  category_head : str     # the tensor whose rows are the category head
  category_scale : float  # a factor on the category logits
  # The tokens that begin and end a part of the prefix, whose second part is the query; negative in a
  # model that doesn't match tokens against it.
  begin_mark : int
  end_mark : int

  # What the stored weights are made into once.
  def prepare(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.CriticWeights:
    match = annotate(Optional[__torch__.Match], None)
    if self.begin_mark >= 0:
      match = __torch__.Match(
        projection=weights["match.projection.weight"],
        addition=weights["match.addition.weight"],
        bias=weights["match.addition.bias"])
    return __torch__.CriticWeights(
      body=self.body_from(weights, int8),
      heads=__torch__.CriticHeads(
        boundary_weight=weights["cls_head.weight"],
        boundary_bias=weights["cls_head.bias"],
        category=weights[self.category_head],
        match=match))

  # ids, lengths, tokens, kernel: as in pruner.py
  # prefixes  how many tokens of each window are control prompt and query; they are read and not
  #           scored
  # rows      the vocabulary rows of the category head to multiply, as many as columns
  # Float32 [context tokens of all windows, 4 + columns] comes back, on the CPU: boundary logits, then
  # category logits.
  def forward(self, weights: __torch__.CriticWeights, ids: List[int], lengths: List[int],
              tokens: List[int], prefixes: List[int], rows: List[int], kernel: bool) -> Tensor:
    windows = __torch__.Windows(lengths, tokens, prefixes, asking=lengths)
    match = weights.heads.match
    # Something reads the context's rows, and the query's before them.
    read_from = prefixes
    if match is not None:
      read_from = self.query_begins(ids, windows)
    x, windows = self.states(
      weights.body, ids, annotate(List[int], []), windows, read_from, kernel)
    if match is not None:
      x = self.add_match(x, match, windows, read_from, self.query_ends(ids, windows, read_from))
    x = self.final_norm(weights.body, self.context_rows(x, windows))
    return self.logits(x, weights.heads, rows)

  # Both heads on the last hidden states [context tokens, hidden]: the boundary logits, and the
  # category logits of these vocabulary rows. In float32: they are a few rows, and the logits keep
  # their digits.
  def logits(self, hidden: Tensor, heads: __torch__.CriticHeads, rows: List[int]) -> Tensor:
    x = hidden.to(self.float32)
    boundary = torch.linear(
      x, heads.boundary_weight.to(self.float32), heads.boundary_bias.to(self.float32))
    category = torch.linear(
      x, heads.category.index_select(0, self.indices(rows, x)).to(self.float32))
    return torch.cat([boundary, category * self.category_scale], 1).to(torch.device("cpu"))

  # Adds to each row how near it is to the query as a whole: its product with the mean of the query's
  # rows, both projected, in one direction. In float32, as the heads.
  def add_match(self, x: Tensor, match: __torch__.Match, windows: __torch__.Windows,
                query_begins: List[int], query_ends: List[int]) -> Tensor:
    projection = match.projection.to(self.float32)
    addition = match.addition.to(self.float32).reshape([1, -1])
    bias = match.bias.to(self.float32)
    parts = annotate(List[Tensor], [])
    at = 0
    for i in range(len(windows.rows)):
      own = x[at:at + windows.asking[i]].to(self.float32)
      first = windows.rows[i] - windows.asking[i]
      count = max(1, query_ends[i] - query_begins[i])
      mean = own[query_begins[i] - first:query_ends[i] - first].sum([0], True) / count
      asked = torch.linear(mean, projection)
      asked = asked / torch.clamp_min(torch.norm(asked), 1.0e-12)
      product = torch.linear(own, asked @ projection)
      parts.append(torch.addmm(own, product, addition) + bias)
      at = at + windows.asking[i]
    return torch.cat(parts, 0)

  # Where the query of each window begins: behind the second mark that begins a part. Where there is
  # none, at the prefix's end, and the query is empty.
  def query_begins(self, ids: List[int], windows: __torch__.Windows) -> List[int]:
    begins = annotate(List[int], [])
    at = 0
    for i in range(len(windows.rows)):
      begin = windows.prefixes[i]
      marks = 0
      for j in range(windows.prefixes[i]):
        if ids[at + j] == self.begin_mark:
          marks = marks + 1
          if marks == 2:
            begin = j + 1
      begins.append(begin)
      at = at + windows.rows[i]
    return begins

  # Where it ends, exclusive: at the next mark that ends a part, else at the prefix's end.
  def query_ends(self, ids: List[int], windows: __torch__.Windows,
                 begins: List[int]) -> List[int]:
    ends = annotate(List[int], [])
    at = 0
    for i in range(len(windows.rows)):
      end = windows.prefixes[i]
      for j in range(begins[i], windows.prefixes[i]):
        if ids[at + j] == self.end_mark:
          end = min(end, j)
      ends.append(end)
      at = at + windows.rows[i]
    return ends
