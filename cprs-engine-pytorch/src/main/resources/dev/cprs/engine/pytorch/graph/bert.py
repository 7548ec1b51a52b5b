
  # BERT's encoder: every layer attends over the whole window and norms what it adds up.

  def prepare(self: __torch__.M, weights: List[Tensor], window: int, int8: bool, layers: int, heads: int, eps: float, begin_mark: int, end_mark: int) -> List[Tensor]:
    made = torch.slice(weights, 0, 8, 1)
    for layer in range(layers):
      w = torch.slice(weights, torch.add(8, torch.mul(16, layer)), torch.add(24, torch.mul(16, layer)), 1)
      self.add_linear(made, [w[0], w[2], w[4]], [w[1], w[3], w[5]], int8)
      self.add_linear(made, [w[6]], [w[7]], int8)
      self.add_linear(made, [w[10]], [w[11]], int8)
      self.add_linear(made, [w[12]], [w[13]], int8)
      made = torch.add(made, [w[8], w[9], w[14], w[15]])
    return torch.add(made, torch.slice(weights, torch.add(8, torch.mul(16, layers)), torch.len(weights), 1))

  # The marks begin and end a part of the prefix, whose second part is the query; they are negative
  # where tokens aren't matched against it.
  def forward(self: __torch__.M, weights: List[Tensor], ids: List[int], lengths: List[int], tokens: List[int], prefixes: List[int], rows: List[int], scale: float, kernel: bool, layers: int, heads: int, eps: float, begin_mark: int, end_mark: int) -> Tensor:
    hidden = torch.size(weights[3], 1)
    d = torch.floordiv(hidden, heads)
    words = torch.embedding(weights[3], self.indices(ids, weights))
    x = torch.add_(torch.add(words, self.first_rows(weights[4], lengths)), torch.select(weights[5], 0, 0))
    x = torch.layer_norm(x, [hidden], weights[6], weights[7], eps)
    matching = torch.ge(begin_mark, 0)
    queries = prefixes
    query_ends = prefixes
    if matching:
      queries = self.query_places(ids, lengths, prefixes, begin_mark, end_mark, False)
      query_ends = self.query_places(ids, lengths, prefixes, begin_mark, end_mark, True)
    begins = self.last_begins(queries)
    asking = lengths
    for layer in range(layers):
      i = torch.add(8, torch.mul(16, layer))
      qkv = self.linear(x, weights, i)
      q = self.heads_of(qkv, 0, heads, d)
      if torch.eq(layer, torch.sub(layers, 1)):
        x = self.rows_of(x, lengths, begins, lengths)
        q = self.rows_of(q, lengths, begins, lengths)
        asking = self.minus(lengths, begins)
      a = self.attend_each(q, self.heads_of(qkv, heads, heads, d), self.heads_of(qkv, torch.mul(2, heads), heads, d), asking, lengths, tokens, False, kernel)
      x = torch.layer_norm(self.add_product(x, a, weights, torch.add(i, 3)), [hidden], weights[i + 12], weights[i + 13], eps)
      h = torch.gelu_(self.linear(x, weights, torch.add(i, 6)))
      x = torch.layer_norm(self.add_product(x, h, weights, torch.add(i, 9)), [hidden], weights[i + 14], weights[i + 15], eps)
    if matching:
      x = self.add_match(x, weights, torch.add(8, torch.mul(16, layers)), asking, self.minus(queries, begins), self.minus(query_ends, begins))
    context = self.rows_of(x, asking, self.minus(prefixes, begins), self.minus(tokens, begins))
    return self.heads(context, weights, rows, scale)

  # Where the query of each window begins, inclusive, or ends, exclusive: behind the second mark that
  # begins a part, and at the next that ends one. Where there is none, it is empty at the prefix's end.
  def query_places(self: __torch__.M, ids: List[int], lengths: List[int], prefixes: List[int], begin_mark: int, end_mark: int, end: bool) -> List[int]:
    places = annotate(List[int], [])
    at = 0
    for i in range(torch.len(lengths)):
      begun = 0
      begin = prefixes[i]
      last = prefixes[i]
      for j in range(prefixes[i]):
        id = ids[torch.add(at, j)]
        if torch.eq(id, begin_mark):
          begun = torch.add(begun, 1)
          if torch.eq(begun, 2):
            begin = torch.add(j, 1)
        if torch.eq(id, end_mark):
          if torch.ge(j, begin):
            last = ops.prim.min(last, j)
      if end:
        _0 = torch.append(places, last)
      else:
        _1 = torch.append(places, begin)
      at = torch.add(at, lengths[i])
    return places

  # Adds to each row how near it is to the query as a whole: its product with the mean of the query's
  # rows, both projected, in one direction. In float32, as the heads.
  def add_match(self: __torch__.M, x: Tensor, weights: List[Tensor], place: int, asking: List[int], queries: List[int], query_ends: List[int]) -> Tensor:
    projection = torch.to(weights[place], 6)
    addition = torch.reshape(torch.to(weights[torch.add(place, 1)], 6), [1, -1])
    bias = torch.to(weights[torch.add(place, 2)], 6)
    parts = annotate(List[Tensor], [])
    at = 0
    for i in range(torch.len(asking)):
      end = torch.add(at, asking[i])
      own = torch.to(torch.slice(x, 0, at, end, 1), 6)
      count = ops.prim.max(1, torch.sub(query_ends[i], queries[i]))
      query = torch.div(torch.sum(torch.slice(own, 0, queries[i], query_ends[i], 1), [0], True), count)
      asked = torch.linear(query, projection)
      asked = torch.div(asked, torch.clamp_min(torch.norm(asked), 1.0e-12))
      match = torch.linear(own, torch.matmul(asked, projection))
      _0 = torch.append(parts, torch.add(torch.addmm(own, match, addition), bias))
      at = end
    return torch.cat(parts, 0)
