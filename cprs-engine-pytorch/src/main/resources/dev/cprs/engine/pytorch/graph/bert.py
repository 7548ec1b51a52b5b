# BERT's encoder (Devlin et al., arXiv 1810.04805): positions are learnt, every layer attends over the
# whole window, and a norm follows each sum.

class Layer(NamedTuple):
  query_key_value : __torch__.Linear
  attention_output : __torch__.Linear
  attention_norm : __torch__.LayerNorm
  intermediate : __torch__.Linear
  output : __torch__.Linear
  output_norm : __torch__.LayerNorm

# Our own: what matches the context's tokens against the query.
class Match(NamedTuple):
  projection : Tensor  # [hidden, hidden]
  addition : Tensor    # [hidden, 1]
  bias : Tensor        # [hidden]

class Weights(NamedTuple):
  heads : __torch__.Heads
  words : Tensor        # [vocabulary, hidden]
  positions : Tensor    # [positions, hidden]
  token_types : Tensor  # [types, hidden], of which all tokens are of the first
  norm : __torch__.LayerNorm
  layers : List[__torch__.Layer]
  match : Optional[__torch__.Match]

class M(Module):
  layers : int
  attention_heads : int
  # The tokens that begin and end a part of the prefix, whose second part is the query; negative in a
  # model that doesn't match tokens against it.
  begin_mark : int
  end_mark : int

  def prepare(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.Weights:
    layers = annotate(List[__torch__.Layer], [])
    for i in range(self.layers):
      at = "bert.encoder.layer." + str(i) + "."
      layers.append(__torch__.Layer(
        query_key_value=self.linear_of(weights, [
          at + "attention.self.query", at + "attention.self.key", at + "attention.self.value"], int8),
        attention_output=self.linear_of(weights, [at + "attention.output.dense"], int8),
        attention_norm=self.layer_norm_of(weights, at + "attention.output.LayerNorm"),
        intermediate=self.linear_of(weights, [at + "intermediate.dense"], int8),
        output=self.linear_of(weights, [at + "output.dense"], int8),
        output_norm=self.layer_norm_of(weights, at + "output.LayerNorm")))
    match = annotate(Optional[__torch__.Match], None)
    if self.begin_mark >= 0:
      match = __torch__.Match(
        projection=weights["match.projection.weight"],
        addition=weights["match.addition.weight"],
        bias=weights["match.addition.bias"])
    return __torch__.Weights(
      heads=self.heads_from(weights),
      words=weights["bert.embeddings.word_embeddings.weight"],
      positions=weights["bert.embeddings.position_embeddings.weight"],
      token_types=weights["bert.embeddings.token_type_embeddings.weight"],
      norm=self.layer_norm_of(weights, "bert.embeddings.LayerNorm"),
      layers=layers,
      match=match)

  def forward(self, weights: __torch__.Weights, ids: List[int], lengths: List[int],
              tokens: List[int], prefixes: List[int], rows: List[int], kernel: bool) -> Tensor:
    windows = __torch__.Windows(lengths, tokens, prefixes, asking=lengths)
    match = weights.match
    # The last layer computes the rows that something reads: the context's, and the query's before it.
    read_from = prefixes
    if match is not None:
      read_from = self.query_begins(ids, windows)
    heads = self.attention_heads
    d = weights.words.size(1) // heads

    x = torch.embedding(weights.words, self.indices(ids, weights.words))
    x = (x + self.first_rows(weights.positions, windows)).add_(weights.token_types[0])
    x = self.layer_norm(x, weights.norm)
    for i, layer in enumerate(weights.layers):
      qkv = self.linear(x, layer.query_key_value)
      q = self.heads_of(qkv, 0, heads, d)
      k = self.heads_of(qkv, heads, heads, d)
      v = self.heads_of(qkv, 2 * heads, heads, d)
      if i == self.layers - 1:
        windows = self.asking_from(read_from, windows)
        x = self.asking_rows(x, windows)
        q = self.asking_rows(q, windows)
      attended = self.attend(q, k, v, windows, False, kernel)
      x = self.layer_norm(self.add_linear(x, attended, layer.attention_output), layer.attention_norm)
      h = torch.gelu_(self.linear(x, layer.intermediate))
      x = self.layer_norm(self.add_linear(x, h, layer.output), layer.output_norm)
    if match is not None:
      x = self.add_match(x, match, windows, read_from, self.query_ends(ids, windows, read_from))
    return self.logits(self.context_rows(x, windows), weights.heads, rows)

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
