# What both graphs share. A graph's text goes on from here inside the same class: qwen2.py or
# bert.py with two methods.
#
# prepare: what is made of the weights once. It takes
#   weights  the list that the architecture gives: boundary weight and bias, category rows, the rest
#   window   the longest window that tables are made for
#   int8     whether the linear weights are rounded to int8
# and returns the list that forward reads.
#
# forward: the scores of some windows, whose rows lie one window after the other. It takes
#   weights   what prepare has made
#   ids       each window's tokens and then ids that stand for nothing, up to a round number of rows
#   lengths   the rows of each window
#   tokens    the tokens of each. The rows after them ask and are never asked, so that they change
#             nothing
#   prefixes  how many of them are control prompt and query; they are read and not scored
#   rows      the vocabulary rows of the category head to multiply, as many as columns
#   scale     a factor on the category logits
#   kernel    whether attention is left to the device's own kernel
# and returns float32 [context tokens of all windows, 4 + columns] on the CPU: boundary logits, then
# category logits.
#
# Both end with the arguments of the architecture. This is TorchScript, in which 0, 1, 2, 3, 4, 5,
# 6, 11 and 15 stand for uint8, int8, int16, int32, int64, float16, float32, bool and bfloat16.
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

  # Adds a linear product to the prepared weights as three: the weights [out, in] one below the
  # other, as one; the bias [out], or none; and, for int8, the step of each row.
  def add_linear(self: __torch__.M, made: List[Tensor], weights: List[Tensor], biases: List[Tensor], int8: bool) -> NoneType:
    weight = weights[0]
    if torch.gt(torch.len(weights), 1):
      weight = torch.cat(weights, 0)
    step = torch.empty([0], dtype=6, layout=None, device=ops.prim.device(weight), pin_memory=None, memory_format=None)
    bias = torch.to(step, ops.prim.dtype(weight))
    if torch.gt(torch.len(biases), 0):
      bias = torch.cat(biases, 0)
    if int8:
      wide = torch.to(weight, 6)
      step = torch.clamp_min(torch.div(torch.amax(torch.abs(wide), [1]), 127.), 1.0e-12)
      rounded = torch.to(torch.round(torch.div(wide, torch.unsqueeze(step, 1))), 1)
      weight = ops.onednn.qlinear_prepack(rounded, None)
    _0 = torch.append(made, weight)
    _1 = torch.append(made, bias)
    _2 = torch.append(made, step)

  # The product of x [rows, in] with the linear at a place of the prepared weights: [rows, out].
  def linear(self: __torch__.M, x: Tensor, weights: List[Tensor], place: int) -> Tensor:
    bias = weights[torch.add(place, 1)]
    step = weights[torch.add(place, 2)]
    if torch.eq(torch.numel(step), 0):
      if torch.eq(torch.numel(bias), 0):
        return torch.linear(x, weights[place])
      else:
        return torch.linear(x, weights[place], bias)
    else:
      return self.rounded_linear(x, weights[place], bias, step)

  # In int8: each row of x is rounded to 255 steps of its own. They are moved up by 128 and read as
  # uint8, since only unsigned rows have a fast product; the product takes that back.
  def rounded_linear(self: __torch__.M, x: Tensor, weight: Tensor, bias: Tensor, step: Tensor) -> Tensor:
    row_step = torch.clamp_min(torch.div(self.largest(x), 126.), 1.0e-12)
    rounded = torch.to(torch.round_(torch.mul(x, torch.reciprocal(row_step))), 1)
    unsigned = torch.empty([0], dtype=0, layout=None, device=ops.prim.device(x), pin_memory=None, memory_format=None)
    unsigned = torch.bitwise_xor(torch.set_(unsigned, rounded), 128)
    none = torch.zeros([torch.size(step, 0)], dtype=3, layout=None, device=ops.prim.device(x), pin_memory=None)
    product = ops.onednn.qlinear_pointwise(unsigned, 1., 128, weight, step, none, None, 1., 0, ops.prim.dtype(x), "none", annotate(List[Optional[number]], []), "")
    if torch.eq(torch.numel(bias), 0):
      return torch.mul_(product, row_step)
    else:
      return torch.addcmul(bias, product, row_step)

  # The largest magnitude of each row of x [rows, in]: [rows, 1]. Without the sign bit bfloat16 numbers
  # are in the order of their bits, and libtorch finds the largest integer four times as fast.
  def largest(self: __torch__.M, x: Tensor) -> Tensor:
    if torch.eq(ops.prim.dtype(x), 15):
      bits = torch.empty([0], dtype=2, layout=None, device=ops.prim.device(x), pin_memory=None, memory_format=None)
      bits = torch.amax(torch.bitwise_and(torch.set_(bits, x), 32767), [-1], True)
      return torch.set_(torch.empty([0], dtype=15, layout=None, device=ops.prim.device(x), pin_memory=None, memory_format=None), bits)
    else:
      return torch.amax(torch.abs(x), [-1], True)

  # x + linear(y), in the memory of x where that is one operation.
  def add_product(self: __torch__.M, x: Tensor, y: Tensor, weights: List[Tensor], place: int) -> Tensor:
    plain = torch.eq(torch.add(torch.numel(weights[torch.add(place, 1)]), torch.numel(weights[torch.add(place, 2)])), 0)
    if plain:
      return torch.addmm_(x, y, torch.t(weights[place]))
    else:
      return torch.add_(self.linear(y, weights, place), x)

  # Numbers as an int64 tensor beside the weights.
  def indices(self: __torch__.M, numbers: List[int], weights: List[Tensor]) -> Tensor:
    return torch.tensor(numbers, dtype=4, device=ops.prim.device(weights[0]), requires_grad=False)

  # Some columns of x [rows, all] as heads: [rows, heads, d].
  def heads_of(self: __torch__.M, x: Tensor, begin: int, heads: int, d: int) -> Tensor:
    columns = torch.slice(x, 1, torch.mul(begin, d), torch.mul(torch.add(begin, heads), d), 1)
    return torch.reshape(columns, [torch.size(x, 0), heads, d])

  # The first rows of a table for each window, one window after the other.
  def first_rows(self: __torch__.M, table: Tensor, lengths: List[int]) -> Tensor:
    if torch.eq(torch.len(lengths), 1):
      return torch.slice(table, 0, 0, lengths[0], 1)
    else:
      parts = annotate(List[Tensor], [])
      for i in range(torch.len(lengths)):
        _0 = torch.append(parts, torch.slice(table, 0, 0, lengths[i], 1))
      return torch.cat(parts, 0)

  # Of x, which has lengths[i] rows for each window, those from begins[i], inclusive, to ends[i],
  # exclusive.
  def rows_of(self: __torch__.M, x: Tensor, lengths: List[int], begins: List[int], ends: List[int]) -> Tensor:
    parts = annotate(List[Tensor], [])
    at = 0
    for i in range(torch.len(lengths)):
      _0 = torch.append(parts, torch.slice(x, 0, torch.add(at, begins[i]), torch.add(at, ends[i]), 1))
      at = torch.add(at, lengths[i])
    if torch.eq(torch.len(parts), 1):
      return parts[0]
    else:
      return torch.cat(parts, 0)

  # Where the rows begin that the last layer computes: nothing reads its prefix. A round number, as
  # lengths are.
  def last_begins(self: __torch__.M, prefixes: List[int]) -> List[int]:
    begins = annotate(List[int], [])
    for i in range(torch.len(prefixes)):
      _0 = torch.append(begins, torch.mul(32, torch.floordiv(prefixes[i], 32)))
    return begins

  def minus(self: __torch__.M, a: List[int], b: List[int]) -> List[int]:
    difference = annotate(List[int], [])
    for i in range(torch.len(a)):
      _0 = torch.append(difference, torch.sub(a[i], b[i]))
    return difference

  # Attention within each window. Queries are asking[i] rows for each, its last; keys and values are
  # lengths[i].
  def attend_each(self: __torch__.M, q: Tensor, k: Tensor, v: Tensor, asking: List[int], lengths: List[int], tokens: List[int], causal: bool, kernel: bool) -> Tensor:
    if torch.eq(torch.len(lengths), 1):
      return self.attend(q, k, v, tokens[0], causal, kernel)
    else:
      parts = annotate(List[Tensor], [])
      begin = 0
      at = 0
      for i in range(torch.len(lengths)):
        q1 = torch.slice(q, 0, begin, torch.add(begin, asking[i]), 1)
        k1 = torch.slice(k, 0, at, torch.add(at, lengths[i]), 1)
        v1 = torch.slice(v, 0, at, torch.add(at, lengths[i]), 1)
        _0 = torch.append(parts, self.attend(q1, k1, v1, tokens[i], causal, kernel))
        begin = torch.add(begin, asking[i])
        at = torch.add(at, lengths[i])
      return torch.cat(parts, 0)

  # Attention of queries [asking, heads, d] over keys and values [rows, kv_heads, d]: [asking,
  # heads * d]. The queries are those of the last rows. Keys from n on are asked by no row below n.
  def attend(self: __torch__.M, q: Tensor, k: Tensor, v: Tensor, n: int, causal: bool, kernel: bool) -> Tensor:
    if kernel:
      q4 = torch.unsqueeze(torch.transpose(q, 0, 1), 0)
      k4 = torch.unsqueeze(torch.transpose(torch.slice(k, 0, 0, n, 1), 0, 1), 0)
      v4 = torch.unsqueeze(torch.transpose(torch.slice(v, 0, 0, n, 1), 0, 1), 0)
      a = torch.scaled_dot_product_attention(q4, k4, v4, None, 0., causal, scale=None, enable_gqa=True)
      return torch.reshape(torch.transpose(torch.squeeze(a, 0), 0, 1), [torch.size(q, 0), -1])
    else:
      return self.attend_in_blocks(q, k, v, n, causal)

  # The scores of a block of queries fit into the caches, and each block uses the memory of the one
  # before. Query heads that share keys are rows of one product.
  #
  # Softmax is made of powers of two, in two thirds of the time of libtorch's: no maximum is taken off
  # first, and the sums divide the product. Where they show that powers ran over or out (scores beyond
  # some 80), this block and those after it take libtorch's.
  def attend_in_blocks(self: __torch__.M, q: Tensor, k: Tensor, v: Tensor, n: int, causal: bool) -> Tensor:
    asking, heads, d, = torch.size(q)
    rows, kv_heads, _0, = torch.size(k)
    group = torch.floordiv(heads, kv_heads)
    q = torch.contiguous(torch.permute(torch.reshape(q, [asking, kv_heads, group, d]), [1, 2, 0, 3]))
    k = torch.transpose(torch.contiguous(torch.transpose(k, 0, 1)), 1, 2)
    v = torch.contiguous(torch.transpose(v, 0, 1))
    most = 1048576
    block = ops.prim.max(16, torch.floordiv(most, torch.mul(group, rows)))
    block = ops.prim.min(asking, torch.mul(torch.floordiv(block, 16), 16))
    together = ops.prim.max(1, torch.floordiv(most, torch.mul(torch.mul(group, block), rows)))
    if torch.lt(block, asking):
      together = 1
    scratch = torch.empty([torch.mul(torch.mul(together, group), torch.mul(block, rows))], dtype=ops.prim.dtype(q), layout=None, device=ops.prim.device(q), pin_memory=None, memory_format=None)
    out = torch.empty([asking, kv_heads, group, d], dtype=ops.prim.dtype(q), layout=None, device=ops.prim.device(q), pin_memory=None, memory_format=None)
    scale = torch.pow(d, -0.5)
    # float16 has no room for powers. The largest value bounds what a product can add up to.
    powers = torch.ne(ops.prim.dtype(q), 5)
    largest_value = float(self.largest(torch.reshape(v, [1, -1])))
    for i in range(torch.floordiv(torch.add(kv_heads, torch.sub(together, 1)), together)):
      h = torch.mul(i, together)
      t = ops.prim.min(kv_heads, torch.add(h, together))
      for j in range(torch.floordiv(torch.add(asking, torch.sub(block, 1)), block)):
        b = torch.mul(j, block)
        e = ops.prim.min(asking, torch.add(b, block))
        keys = rows
        if causal:
          keys = torch.add(torch.sub(rows, asking), e)
        queries = torch.slice(torch.slice(q, 0, h, t, 1), 2, b, e, 1)
        keys_asked = torch.slice(torch.slice(k, 0, h, t, 1), 2, 0, keys, 1)
        values = torch.slice(torch.slice(v, 0, h, t, 1), 1, 0, keys, 1)
        a = values
        if powers:
          weights = torch.exp2_(self.scores(scratch, queries, keys_asked, torch.mul(scale, 1.4426950408889634), n, causal))
          sums = torch.sum(weights, [-1], True)
          a = torch.div_(torch.bmm(weights, values), sums)
          powers = torch.__and__(torch.gt(float(torch.amin(sums)), 1.0e-30), torch.lt(torch.mul(float(torch.amax(sums)), largest_value), 1.0e+38))
        if torch.__not__(powers):
          weights = self.scores(scratch, queries, keys_asked, scale, n, causal)
          a = torch.bmm(torch._softmax(weights, -1, False, out=weights), values)
        a = torch.permute(torch.reshape(a, [torch.sub(t, h), group, torch.sub(e, b), d]), [2, 0, 1, 3])
        _1 = torch.copy_(torch.slice(torch.slice(out, 0, b, e, 1), 1, h, t, 1), a)
    return torch.reshape(out, [asking, torch.mul(heads, d)])

  # The scores of some queries [kv_heads, group, queries, d] over keys [kv_heads, d, keys], in the
  # memory of scratch: [kv_heads, group * queries, keys].
  #
  # The sigmoids of 64 numbers, which the scores then overwrite, are there for one load. With AVX-512
  # libtorch's exp and exp2 read the constant for an overflow under a mask, and in a softmax nothing
  # overflows: a load of nothing. Once the system has cleared the page's accessed bit, as it does to
  # find memory that it can take back, each such load takes some 250 ns and leaves the bit as it is,
  # and a window takes five times as long from then on. exp(200), in the sigmoid of -200, does
  # overflow, and its load sets the bit.
  def scores(self: __torch__.M, scratch: Tensor, q: Tensor, k: Tensor, scale: float, n: int, causal: bool) -> Tensor:
    kv_heads, group, asking, d, = torch.size(q)
    keys = torch.size(k, 2)
    size = [kv_heads, torch.mul(group, asking), keys]
    _0 = torch.sigmoid_(torch.fill_(torch.slice(scratch, 0, 0, 64, 1), -200.))
    scores = torch.reshape(torch.slice(scratch, 0, 0, torch.mul(torch.mul(size[0], size[1]), keys), 1), size)
    scores = torch.baddbmm(scores, torch.reshape(q, [size[0], size[1], d]), k, beta=0, alpha=scale, out=scores)
    if causal:
      own = torch.slice(torch.reshape(scores, [kv_heads, group, asking, keys]), 3, torch.sub(keys, asking), keys, 1)
      later = torch.triu(torch.ones([asking, asking], dtype=11, layout=None, device=ops.prim.device(q), pin_memory=None), 1)
      _1 = torch.masked_fill_(own, later, float("-inf"))
    else:
      if torch.lt(n, keys):
        _2 = torch.fill_(torch.slice(scores, 2, n, keys, 1), float("-inf"))
    return scores

  # Both heads on the last hidden states [context tokens, hidden]. In float32: they are a few rows, and
  # the logits keep their digits.
  def heads(self: __torch__.M, hidden: Tensor, weights: List[Tensor], rows: List[int], scale: float) -> Tensor:
    x = torch.to(hidden, 6)
    boundary = torch.linear(x, torch.to(weights[0], 6), torch.to(weights[1], 6))
    category = torch.linear(x, torch.to(torch.index_select(weights[2], 0, self.indices(rows, weights)), 6))
    return torch.to(torch.cat([boundary, torch.mul(category, scale)], 1), torch.device("cpu"))
