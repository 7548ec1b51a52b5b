
  # The linear products of some names as one product: their weights one below the other.
  def linear_of(self, weights: Dict[str, Tensor], names: List[str],
                int8: bool) -> __torch__.Linear:
    weight = weights[names[0] + ".weight"]
    if len(names) > 1:
      weight = torch.cat([weights[name + ".weight"] for name in names], 0)
    step = torch.empty([0], dtype=self.float32, device=weight.device)
    bias = step.to(weight.dtype)
    if names[0] + ".bias" in weights:
      bias = torch.cat([weights[name + ".bias"] for name in names], 0)
    if int8:
      wide = weight.to(self.float32)
      step = torch.clamp_min(torch.amax(torch.abs(wide), [1]) / 127., 1.0e-12)
      rounded = torch.round(wide / step.unsqueeze(1)).to(self.int8)
      weight = ops.onednn.qlinear_prepack(rounded, None)
    return __torch__.Linear(weight, bias, step)

  # x [rows, in] @ weight.T + bias: [rows, out].
  def linear(self, x: Tensor, linear: __torch__.Linear) -> Tensor:
    if linear.step.numel() > 0:
      return self.linear_in_int8(x, linear)
    else:
      if linear.bias.numel() > 0:
        return torch.linear(x, linear.weight, linear.bias)
      else:
        return torch.linear(x, linear.weight)

  # x + linear(y), in the memory of x where that is one operation.
  def add_linear(self, x: Tensor, y: Tensor, linear: __torch__.Linear) -> Tensor:
    if linear.bias.numel() + linear.step.numel() == 0:
      return torch.addmm_(x, y, linear.weight.t())
    else:
      return torch.add_(self.linear(y, linear), x)

  # Each row of x is rounded to 255 steps of its own. They are moved up by 128 and read as uint8,
  # since only unsigned rows have a fast product; the product takes that back.
  def linear_in_int8(self, x: Tensor, linear: __torch__.Linear) -> Tensor:
    row_step = torch.clamp_min(self.largest_of_rows(x) / 126., 1.0e-12)
    rounded = torch.round_(x * torch.reciprocal(row_step)).to(self.int8)
    unsigned = torch.bitwise_xor(self.read_as(rounded, self.uint8), 128)
    zero_points = torch.zeros([linear.step.size(0)], dtype=self.int32, device=x.device)
    product = ops.onednn.qlinear_pointwise(
      unsigned, 1., 128, linear.weight, linear.step, zero_points, None, 1., 0, x.dtype,
      "none", annotate(List[Optional[number]], []), "")
    if linear.bias.numel() > 0:
      return torch.addcmul(linear.bias, product, row_step)
    else:
      return torch.mul_(product, row_step)
