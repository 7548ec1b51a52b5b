
  # TorchScript knows number types by numbers alone. These are their names; Java's TorchType has the
  # numbers.
  uint8 : int
  int8 : int
  int16 : int
  int32 : int
  int64 : int
  float16 : int
  float32 : int
  boolean : int
  bfloat16 : int

  # Attributes of every graph.
  training : bool
  window : int  # the longest window that tables are made for, in tokens
  norm_epsilon : float

  # A stored weight in the type to compute in. DJL has no bfloat16, so such a weight comes in under
  # the name of float16 and is called by its own here; no byte is copied for that.
  def weight(self, stored: Tensor, is_bfloat16: bool, dtype: int) -> Tensor:
    named = stored
    if is_bfloat16:
      named = self.read_as(stored, self.bfloat16)
    return named.to(dtype)

  # A stored tensor, or nothing where there is none of this name.
  def optional(self, weights: Dict[str, Tensor], name: str) -> Optional[Tensor]:
    found = annotate(Optional[Tensor], None)
    if name in weights:
      found = weights[name]
    return found

  # Numbers as a tensor beside another.
  def indices(self, numbers: List[int], beside: Tensor) -> Tensor:
    return torch.tensor(numbers, dtype=self.int64, device=beside.device, requires_grad=False)
