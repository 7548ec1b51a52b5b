
  def layer_norm_of(self, weights: Dict[str, Tensor], name: str) -> __torch__.LayerNorm:
    return __torch__.LayerNorm(weights[name + ".weight"], self.optional(weights, name + ".bias"))

  def layer_norm(self, x: Tensor, norm: __torch__.LayerNorm) -> Tensor:
    return torch.layer_norm(x, [x.size(-1)], norm.weight, norm.bias, self.norm_epsilon)

  # x / rms(x) * weight, in float32 up to the weight. On a CPU in blocks of rows: float32 rows take
  # twice the memory of x, and so stay in the caches. A GPU would spend its time on starting a kernel
  # for each step of each block.
  def rms_norm(self, x: Tensor, weight: Tensor) -> Tensor:
    normed = torch.empty_like(x)
    block = 64
    if x.is_cuda:
      block = max(1, x.size(0))
    for i in range((x.size(0) + block - 1) // block):
      begin = i * block
      end = begin + block
      wide = x[begin:end].to(self.float32, False, True)
      scale = torch.rsqrt((wide * wide).mean([-1], True) + self.norm_epsilon)
      torch.mul(wide.mul_(scale).to(x.dtype), weight, out=normed[begin:end])
    return normed
