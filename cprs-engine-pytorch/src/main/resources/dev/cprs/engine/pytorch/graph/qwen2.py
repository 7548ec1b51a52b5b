
  # The paper's hybrid attention: Qwen2 whose layers below bidirectional_from attend causally and
  # whose layers from there on attend over the whole window.

  def prepare(self: __torch__.M, weights: List[Tensor], window: int, int8: bool, layers: int, bidirectional_from: int, heads: int, kv_heads: int, eps: float, theta: float) -> List[Tensor]:
    d = torch.floordiv(torch.size(weights[6], 0), heads)
    made = torch.slice(weights, 0, 5, 1)
    made = torch.add(made, self.rotary(weights[3], window, d, theta))
    for layer in range(layers):
      w = torch.slice(weights, torch.add(5, torch.mul(12, layer)), torch.add(17, torch.mul(12, layer)), 1)
      self.add_linear(made, [w[1], w[3], w[5]], [w[2], w[4], w[6]], int8)
      self.add_linear(made, [w[7]], annotate(List[Tensor], []), int8)
      self.add_linear(made, [w[9]], annotate(List[Tensor], []), int8)
      self.add_linear(made, [w[10]], annotate(List[Tensor], []), int8)
      self.add_linear(made, [w[11]], annotate(List[Tensor], []), int8)
      made = torch.add(made, [w[0], w[8]])
    return made

  # The cosines and sines of the rotary embedding, each [n, 1, d / 2], in the type of the weights.
  def rotary(self: __torch__.M, beside: Tensor, n: int, d: int, theta: float) -> List[Tensor]:
    positions = torch.arange(n, dtype=6, layout=None, device=ops.prim.device(beside), pin_memory=None)
    powers = torch.div(torch.arange(0, d, 2, dtype=6, layout=None, device=ops.prim.device(beside), pin_memory=None), d)
    angles = torch.unsqueeze(torch.outer(positions, torch.reciprocal(torch.pow(theta, powers))), 1)
    return [torch.to(torch.cos(angles), ops.prim.dtype(beside)), torch.to(torch.sin(angles), ops.prim.dtype(beside))]

  # Turns each pair of x [rows, heads, d]; the halves of a pair lie half a head apart.
  def rotate(self: __torch__.M, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    low, high, = torch.chunk(x, 2, -1)
    turned = torch.empty([torch.size(x, 0), torch.size(x, 1), torch.size(x, 2)], dtype=ops.prim.dtype(x), layout=None, device=ops.prim.device(x), pin_memory=None, memory_format=None)
    new_low, new_high, = torch.chunk(turned, 2, -1)
    _0 = torch.addcmul_(torch.mul(low, cos, out=new_low), high, sin, value=-1)
    _1 = torch.addcmul_(torch.mul(high, cos, out=new_high), low, sin)
    return turned

  # On a CPU in blocks of rows: float32 rows take twice the memory of x, and so stay in the caches. A
  # GPU would spend its time on starting a kernel for each step of each block.
  def rms_norm(self: __torch__.M, x: Tensor, weight: Tensor, eps: float) -> Tensor:
    out = torch.empty_like(x)
    block = 64
    if ops.prim.is_cuda(x):
      block = ops.prim.max(1, torch.size(x, 0))
    for i in range(torch.floordiv(torch.add(torch.size(x, 0), torch.sub(block, 1)), block)):
      b = torch.mul(i, block)
      e = torch.add(b, block)
      wide = torch.to(torch.slice(x, 0, b, e, 1), 6, False, True)
      norm = torch.rsqrt(torch.add(torch.mean(torch.mul(wide, wide), [-1], True), eps))
      _0 = torch.mul(torch.to(torch.mul_(wide, norm), ops.prim.dtype(x)), weight, out=torch.slice(out, 0, b, e, 1))
    return out

  def forward(self: __torch__.M, weights: List[Tensor], ids: List[int], lengths: List[int], tokens: List[int], prefixes: List[int], rows: List[int], scale: float, kernel: bool, layers: int, bidirectional_from: int, heads: int, kv_heads: int, eps: float, theta: float) -> Tensor:
    x = torch.embedding(weights[3], self.indices(ids, weights))
    d = torch.mul(2, torch.size(weights[5], 2))
    tables = torch.slice(weights, 5, 7, 1)
    longest = ops.prim.max(lengths)
    if torch.gt(longest, torch.size(weights[5], 0)):
      tables = self.rotary(x, longest, d, theta)
    cos = self.first_rows(tables[0], lengths)
    sin = self.first_rows(tables[1], lengths)
    begins = self.last_begins(prefixes)
    # Of a last layer that is causal, a kernel would take the queries for those of the first rows.
    if torch.__and__(kernel, torch.le(layers, bidirectional_from)):
      begins = self.minus(begins, begins)
    asking = lengths
    for layer in range(layers):
      i = torch.add(7, torch.mul(17, layer))
      qkv = self.linear(self.rms_norm(x, weights[i + 15], eps), weights, i)
      turned = self.rotate(self.heads_of(qkv, 0, torch.add(heads, kv_heads), d), cos, sin)
      q = torch.slice(turned, 1, 0, heads, 1)
      k = torch.slice(turned, 1, heads, torch.add(heads, kv_heads), 1)
      v = self.heads_of(qkv, torch.add(heads, kv_heads), kv_heads, d)
      if torch.eq(layer, torch.sub(layers, 1)):
        x = self.rows_of(x, lengths, begins, lengths)
        q = self.rows_of(q, lengths, begins, lengths)
        asking = self.minus(lengths, begins)
      a = self.attend_each(q, k, v, asking, lengths, tokens, torch.lt(layer, bidirectional_from), kernel)
      x = self.add_product(x, a, weights, torch.add(i, 3))
      h = self.rms_norm(x, weights[i + 16], eps)
      gate = torch.silu_(self.linear(h, weights, torch.add(i, 6)))
      gate = torch.mul_(gate, self.linear(h, weights, torch.add(i, 9)))
      x = self.add_product(x, gate, weights, torch.add(i, 12))
    context = self.rows_of(x, asking, self.minus(prefixes, begins), self.minus(tokens, begins))
    return self.heads(self.rms_norm(context, weights[4], eps), weights, rows, scale)
