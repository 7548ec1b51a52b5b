  # BERT's encoder: every layer attends over the whole window and norms what it adds up.

  def forward(self: __torch__.M, weights: List[Tensor], ids: List[int], n: int, prefix: int, rows: List[int], scale: float, grouped: bool, layers: int, heads: int, eps: float) -> Tensor:
    hidden = torch.size(weights[3], 1)
    positions = torch.slice(weights[4], 0, 0, torch.len(ids), 1)
    words = torch.embedding(weights[3], self.indices(ids, weights))
    x = torch.add(torch.add(words, positions), torch.select(weights[5], 0, 0))
    x = torch.layer_norm(x, [hidden], weights[6], weights[7], eps)
    for layer in range(layers):
      i = torch.add(8, torch.mul(16, layer))
      q = self.split(torch.linear(x, weights[i], weights[i + 1]), heads)
      k = torch.slice(self.split(torch.linear(x, weights[i + 2], weights[i + 3]), heads), 2, 0, n, 1)
      v = torch.slice(self.split(torch.linear(x, weights[i + 4], weights[i + 5]), heads), 2, 0, n, 1)
      a = self.join(torch.scaled_dot_product_attention(q, k, v, None, 0., False))
      a = torch.linear(a, weights[i + 6], weights[i + 7])
      x = torch.layer_norm(torch.add(x, a), [hidden], weights[i + 8], weights[i + 9], eps)
      h = torch.gelu(torch.linear(x, weights[i + 10], weights[i + 11]))
      h = torch.linear(h, weights[i + 12], weights[i + 13])
      x = torch.layer_norm(torch.add(x, h), [hidden], weights[i + 14], weights[i + 15], eps)
    context = torch.slice(x, 0, prefix, n, 1)
    return self.heads(context, weights, rows, scale)
