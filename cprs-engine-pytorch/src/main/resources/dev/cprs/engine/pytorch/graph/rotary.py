
  # The rotary embedding (Su et al., arXiv 2104.09864) of n positions and heads of d numbers, in the
  # type of a tensor and beside it.
  def rotary_of(self, n: int, d: int, base: float, beside: Tensor) -> __torch__.Rotary:
    positions = torch.arange(n, dtype=self.float32, device=beside.device)
    powers = torch.arange(0, d, 2, dtype=self.float32, device=beside.device) / d
    angles = torch.outer(positions, torch.reciprocal(base ** powers)).unsqueeze(1)
    return __torch__.Rotary(angles.cos().to(beside.dtype), angles.sin().to(beside.dtype))

  # That of each row of the windows. Tables are made anew for a window beyond them.
  def rotary_for(self, windows: __torch__.Windows, tables: __torch__.Rotary, d: int, base: float,
                 beside: Tensor) -> __torch__.Rotary:
    longest = max(windows.rows)
    if longest > tables.cos.size(0):
      tables = self.rotary_of(longest, d, base, beside)
    return __torch__.Rotary(self.first_rows(tables.cos, windows), self.first_rows(tables.sin, windows))

  # Turns each pair of x [rows, heads, d]; the halves of a pair lie half a head apart.
  def rotate(self, x: Tensor, rotary: __torch__.Rotary) -> Tensor:
    low, high = x.chunk(2, -1)
    turned = torch.empty(x.size(), dtype=x.dtype, device=x.device)
    new_low, new_high = turned.chunk(2, -1)
    torch.mul(low, rotary.cos, out=new_low).addcmul_(high, rotary.sin, value=-1)
    torch.mul(high, rotary.cos, out=new_high).addcmul_(low, rotary.sin)
    return turned
