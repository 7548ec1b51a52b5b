
  # BERT's encoder: every layer attends over the whole window and norms what it adds up.

  def prepare(self: __torch__.M, weights: List[Tensor], window: int, int8: bool, layers: int, heads: int, eps: float) -> List[Tensor]:
    made = torch.slice(weights, 0, 8, 1)
    for layer in range(layers):
      w = torch.slice(weights, torch.add(8, torch.mul(16, layer)), torch.add(24, torch.mul(16, layer)), 1)
      self.add_linear(made, [w[0], w[2], w[4]], [w[1], w[3], w[5]], int8)
      self.add_linear(made, [w[6]], [w[7]], int8)
      self.add_linear(made, [w[10]], [w[11]], int8)
      self.add_linear(made, [w[12]], [w[13]], int8)
      made = torch.add(made, [w[8], w[9], w[14], w[15]])
    return made

  def forward(self: __torch__.M, weights: List[Tensor], ids: List[int], lengths: List[int], tokens: List[int], prefixes: List[int], rows: List[int], scale: float, kernel: bool, layers: int, heads: int, eps: float) -> Tensor:
    hidden = torch.size(weights[3], 1)
    d = torch.floordiv(hidden, heads)
    words = torch.embedding(weights[3], self.indices(ids, weights))
    x = torch.add_(torch.add(words, self.first_rows(weights[4], lengths)), torch.select(weights[5], 0, 0))
    x = torch.layer_norm(x, [hidden], weights[6], weights[7], eps)
    begins = self.last_begins(prefixes)
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
    context = self.rows_of(x, asking, self.minus(prefixes, begins), self.minus(tokens, begins))
    return self.heads(context, weights, rows, scale)
