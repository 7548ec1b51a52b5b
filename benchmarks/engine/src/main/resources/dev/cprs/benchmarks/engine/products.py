# The linear products of a window and nothing else, which the forward of the same window is measured
# against; see LinearProducts. No part of any model.
#
# This is TorchScript, in which 6 stands for float32.
class M(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool

  # Matrices of random numbers beside a tensor, of [sizes[0], sizes[1]], [sizes[2], sizes[3]] and so
  # on. Sixteen rows again and again: what the numbers are makes no difference to the time.
  def matrices(self: __torch__.M, sizes: List[int], beside: Tensor, dtype: int) -> List[Tensor]:
    made = annotate(List[Tensor], [])
    for i in range(torch.floordiv(torch.len(sizes), 2)):
      rows = sizes[torch.mul(2, i)]
      columns = sizes[torch.add(torch.mul(2, i), 1)]
      block = torch.rand([16, columns], dtype=6, layout=None, device=ops.prim.device(beside), pin_memory=None)
      block = torch.to(torch.mul(torch.sub(block, 0.5), 0.1), dtype)
      times = torch.floordiv(torch.add(rows, 15), 16)
      _0 = torch.append(made, torch.contiguous(torch.slice(torch.repeat(block, [times, 1]), 0, 0, rows, 1)))
    return made

  # Multiplies inputs[reads[i]] [n, in] by each weights[i] [out, in] into results[writes[i]]
  # [n, out]: into memory that is there already, since page faults are no product. One number comes
  # back, on the CPU, so that the caller waits for it on any device.
  def products(self: __torch__.M, weights: List[Tensor], inputs: List[Tensor], reads: List[int], results: List[Tensor], writes: List[int]) -> Tensor:
    last = inputs[0]
    for i in range(torch.len(weights)):
      last = torch.mm(inputs[reads[i]], torch.t(weights[i]), out=results[writes[i]])
    return torch.to(torch.select(torch.select(last, 0, 0), 0, 0), torch.device("cpu"), 6)
