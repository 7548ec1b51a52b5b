# The linear products of a window and nothing else, which the forward of the same window is measured
# against; see LinearProducts. No part of any model. It is TorchScript, as the engine's graphs are.
class M(Module):
  training : bool
  float32 : int

  # Matrices of random numbers beside a tensor, of [sizes[0], sizes[1]], [sizes[2], sizes[3]] and so
  # on. Sixteen rows again and again: what the numbers are makes no difference to the time.
  def matrices(self, sizes: List[int], beside: Tensor, dtype: int) -> List[Tensor]:
    made = annotate(List[Tensor], [])
    for i in range(len(sizes) // 2):
      rows = sizes[2 * i]
      columns = sizes[2 * i + 1]
      block = torch.rand([16, columns], dtype=self.float32, device=beside.device)
      block = ((block - 0.5) * 0.1).to(dtype)
      made.append(block.repeat([(rows + 15) // 16, 1])[0:rows].contiguous())
    return made

  # Multiplies inputs[reads[i]] [n, in] by each weights[i] [out, in] into results[writes[i]]
  # [n, out]: into memory that is there already, since page faults are no product. One number comes
  # back, on the CPU, so that the caller waits for it on any device.
  def products(self, weights: List[Tensor], inputs: List[Tensor], reads: List[int], results: List[Tensor], writes: List[int]) -> Tensor:
    last = inputs[0]
    for i in range(len(weights)):
      last = torch.mm(inputs[reads[i]], weights[i].t(), out=results[writes[i]])
    return torch.to(last[0][0], torch.device("cpu"), self.float32)
