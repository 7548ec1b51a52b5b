# What both graphs share. A graph's text goes on from here inside the same class: qwen2.py or
# bert.py with its method forward, whose contract is
#
#   weights  the list that the architecture gives: boundary weight and bias, category rows, the rest
#   ids      the n tokens of the window, then ids that stand for nothing, up to a round number
#   n        the number of tokens of the window. The rows after them ask and are never asked: keys
#            and values end with the window, so that they change nothing in it
#   prefix   how many of its tokens are control prompt and query; they are read and not scored
#   rows     the vocabulary rows of the category head to multiply, as many as columns
#   returns  float32 [n - prefix, 4 + columns] on the CPU: boundary logits, then category logits
#
# This is TorchScript, in which 4, 5, 6 and 15 stand for int64, float16, float32 and
# bfloat16.
class M(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool

  # A weight in the type to compute in. DJL has no bfloat16, so such a weight comes in under the
  # name of float16 and is called by its own here; no byte is copied for that.
  def weight(self: __torch__.M, stored: Tensor, bfloat16: bool, dtype: int) -> Tensor:
    named = stored
    if bfloat16:
      empty = torch.empty([0], dtype=15, layout=None, device=ops.prim.device(stored), pin_memory=None, memory_format=None)
      named = torch.set_(empty, stored)
    return torch.to(named, dtype)

  # Numbers as an int64 tensor beside the weights.
  def indices(self: __torch__.M, numbers: List[int], weights: List[Tensor]) -> Tensor:
    return torch.tensor(numbers, dtype=4, device=ops.prim.device(weights[0]), requires_grad=False)

  # [n, heads * d] to [1, heads, n, d].
  def split(self: __torch__.M, x: Tensor, heads: int) -> Tensor:
    return torch.unsqueeze(torch.transpose(torch.reshape(x, [torch.size(x, 0), heads, -1]), 0, 1), 0)

  # [1, heads, n, d] to [n, heads * d].
  def join(self: __torch__.M, x: Tensor) -> Tensor:
    return torch.reshape(torch.transpose(torch.squeeze(x, 0), 0, 1), [torch.size(x, 2), -1])

  # Both heads on the last hidden states [n, hidden]. In float32: they are a few rows, and the
  # logits keep their digits.
  def heads(self: __torch__.M, hidden: Tensor, weights: List[Tensor], rows: List[int], scale: float) -> Tensor:
    x = torch.to(hidden, 6)
    boundary = torch.linear(x, torch.to(weights[0], 6), torch.to(weights[1], 6))
    category = torch.linear(x, torch.to(torch.index_select(weights[2], 0, self.indices(rows, weights)), 6))
    return torch.to(torch.cat([boundary, torch.mul(category, scale)], 1), torch.device("cpu"))

