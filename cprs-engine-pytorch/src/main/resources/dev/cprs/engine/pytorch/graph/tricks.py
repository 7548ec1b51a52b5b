
  # What processors and libtorch force on the graphs. None of it is part of a model.

  # The bytes of x under the name of another type of the same size; none is copied. Tensor.view(dtype)
  # can't be had: in TorchScript it is a reshape.
  def read_as(self, x: Tensor, dtype: int) -> Tensor:
    return torch.set_(torch.empty([0], dtype=dtype, device=x.device), x)

  # The largest magnitude of each row of x [rows, n]: [rows, 1]. Without the sign bit bfloat16 numbers
  # are in the order of their bits, and libtorch finds the largest integer four times as fast.
  def largest_of_rows(self, x: Tensor) -> Tensor:
    if x.dtype == self.bfloat16:
      without_sign = torch.bitwise_and(self.read_as(x, self.int16), 32767)
      return self.read_as(torch.amax(without_sign, [-1], True), self.bfloat16)
    else:
      return torch.amax(torch.abs(x), [-1], True)

  # Attention whose softmax is made of powers of two, in two thirds of the time of libtorch's: no
  # maximum is taken off first, and the sums divide the product. Beside it comes whether the sums show
  # that no power ran over or out, as they do with scores beyond some 80; else the block must be done
  # again by libtorch's softmax. largest_value bounds what a product can add up to.
  def attend_by_powers(self, memory: Tensor, q: Tensor, k: Tensor, v: Tensor, scale: float, tokens: int,
                       causal: bool, hidden: Optional[Tensor],
                       largest_value: float) -> Tuple[Tensor, bool]:
    log2_of_e = 1.4426950408889634
    powers = torch.exp2_(self.scores(memory, q, k, scale * log2_of_e, tokens, causal, hidden))
    sums = powers.sum([-1], True)
    attended = torch.bmm(powers, v).div_(sums)
    least = float(torch.amin(sums))
    most = float(torch.amax(sums))
    held = least > 1.0e-30 and most * largest_value < 1.0e+38
    return (attended, held)

  # The sigmoids of 64 numbers, which the scores then overwrite, are there for one load. With AVX-512
  # libtorch's exp and exp2 read the constant for an overflow under a mask, and in a softmax nothing
  # overflows: a load of nothing. Once the system has cleared the page's accessed bit, as it does to
  # find memory that it can take back, each such load takes some 250 ns and leaves the bit as it is,
  # and a window takes five times as long from then on. exp(200), in the sigmoid of -200, does
  # overflow, and its load sets the bit.
  def load_overflow_constant(self, memory: Tensor) -> NoneType:
    torch.sigmoid_(torch.fill_(memory[0:64], -200.))
