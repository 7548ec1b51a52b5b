  # The paper's hybrid attention: Qwen2 whose layers below bidirectional_from attend causally and
  # whose layers from there on attend over the whole window.

  def rms_norm(self: __torch__.M, x: Tensor, weight: Tensor, eps: float) -> Tensor:
    wide = torch.to(x, 6)
    scale = torch.rsqrt(torch.add(torch.mean(torch.mul(wide, wide), [-1], True), eps))
    return torch.mul(weight, torch.to(torch.mul(wide, scale), ops.prim.dtype(x)))

  # The angles of the rotary embedding, float32 [n, d]: each frequency twice, half a head apart.
  def angles(self: __torch__.M, x: Tensor, d: int, theta: float) -> Tensor:
    positions = torch.arange(torch.size(x, 0), dtype=6, layout=None, device=ops.prim.device(x), pin_memory=None)
    powers = torch.div(torch.arange(0, d, 2, dtype=6, layout=None, device=ops.prim.device(x), pin_memory=None), d)
    half = torch.outer(positions, torch.reciprocal(torch.pow(theta, powers)))
    return torch.cat([half, half], 1)

  def rotate(self: __torch__.M, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    low, high, = torch.chunk(x, 2, -1)
    return torch.add(torch.mul(x, cos), torch.mul(torch.cat([torch.neg(high), low], -1), sin))

  def forward(self: __torch__.M, weights: List[Tensor], ids: List[int], n: int, prefix: int, rows: List[int], scale: float, grouped: bool, layers: int, bidirectional_from: int, heads: int, kv_heads: int, eps: float, theta: float) -> Tensor:
    x = torch.embedding(weights[3], self.indices(ids, weights))
    angles = self.angles(x, torch.floordiv(torch.size(weights[6], 0), heads), theta)
    cos = torch.to(torch.cos(angles), ops.prim.dtype(x))
    sin = torch.to(torch.sin(angles), ops.prim.dtype(x))
    for layer in range(layers):
      i = torch.add(5, torch.mul(12, layer))
      h = self.rms_norm(x, weights[i], eps)
      q = self.rotate(self.split(torch.linear(h, weights[i + 1], weights[i + 2]), heads), cos, sin)
      k = self.rotate(self.split(torch.linear(h, weights[i + 3], weights[i + 4]), kv_heads), cos, sin)
      v = self.split(torch.linear(h, weights[i + 5], weights[i + 6]), kv_heads)
      k = torch.slice(k, 2, 0, n, 1)
      v = torch.slice(v, 2, 0, n, 1)
      causal = layer < bidirectional_from
      if grouped:
        a = torch.scaled_dot_product_attention(q, k, v, None, 0., causal, scale=None, enable_gqa=True)
      else:
        # Without a kernel for grouped heads libtorch would write out all scores.
        group = torch.floordiv(heads, kv_heads)
        a = torch.scaled_dot_product_attention(q, torch.repeat_interleave(k, group, 1), torch.repeat_interleave(v, group, 1), None, 0., causal)
      x = torch.add(x, torch.linear(self.join(a), weights[i + 7]))
      h = self.rms_norm(x, weights[i + 8], eps)
      gate = torch.silu(torch.linear(h, weights[i + 9]))
      x = torch.add(x, torch.linear(torch.mul(gate, torch.linear(h, weights[i + 10])), weights[i + 11]))
    context = torch.slice(x, 0, prefix, n, 1)
    return self.heads(self.rms_norm(context, weights[4], eps), weights, rows, scale)
