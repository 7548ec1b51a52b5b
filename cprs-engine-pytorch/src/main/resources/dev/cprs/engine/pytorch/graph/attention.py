
  # Some columns of x [rows, all] as heads: [rows, heads, d].
  def heads_of(self, x: Tensor, begin: int, heads: int, d: int) -> Tensor:
    return x.narrow(1, begin * d, heads * d).reshape([x.size(0), heads, d])

  # softmax(q @ k.T / sqrt(d)) @ v within each window. Queries [asking rows, heads, d], keys and
  # values [rows, kv_heads, d]; [asking rows, heads * d] comes back. kernel: whether the device's own
  # kernel does it.
  def attend(self, q: Tensor, k: Tensor, v: Tensor, windows: __torch__.Windows,
             causal: bool, kernel: bool) -> Tensor:
    if len(windows.rows) == 1:
      return self.attend_in_window(q, k, v, windows.tokens[0], causal, kernel)
    else:
      parts = annotate(List[Tensor], [])
      at = 0
      from_row = 0
      for i in range(len(windows.rows)):
        end = at + windows.asking[i]
        to_row = from_row + windows.rows[i]
        parts.append(self.attend_in_window(
          q[at:end], k[from_row:to_row], v[from_row:to_row], windows.tokens[i], causal, kernel))
        at = end
        from_row = to_row
      return torch.cat(parts, 0)

  # The queries are those of the window's last rows. Keys from tokens on are asked by no token.
  def attend_in_window(self, q: Tensor, k: Tensor, v: Tensor, tokens: int,
                       causal: bool, kernel: bool) -> Tensor:
    if kernel:
      q1 = q.transpose(0, 1).unsqueeze(0)
      k1 = k[0:tokens].transpose(0, 1).unsqueeze(0)
      v1 = v[0:tokens].transpose(0, 1).unsqueeze(0)
      a = torch.scaled_dot_product_attention(
        q1, k1, v1, None, 0., causal, scale=None, enable_gqa=True)
      return a.squeeze(0).transpose(0, 1).reshape([q.size(0), -1])
    else:
      return self.attend_in_blocks(q, k, v, tokens, causal)

  # The scores of a block of queries fit into the caches, and each block uses the memory of the one
  # before. Query heads that share keys are rows of one product.
  def attend_in_blocks(self, q: Tensor, k: Tensor, v: Tensor, tokens: int,
                       causal: bool) -> Tensor:
    asking, heads, d = q.size()
    rows, kv_heads, _ = k.size()
    group = heads // kv_heads
    q = q.reshape([asking, kv_heads, group, d]).permute([1, 2, 0, 3]).contiguous()
    k = k.transpose(0, 1).contiguous().transpose(1, 2)
    v = v.transpose(0, 1).contiguous()

    # How many queries are a block, and how many key heads are done together.
    most_scores = 1048576
    block = max(16, most_scores // (group * rows))
    block = min(asking, block // 16 * 16)
    together = max(1, most_scores // (group * block * rows))
    if block < asking:
      together = 1

    memory = q.new_empty([together * group * block * rows])
    out = q.new_empty([asking, kv_heads, group, d])
    scale = d ** -0.5
    by_powers = q.dtype != self.float16  # which has no room for powers
    largest_value = float(self.largest_of_rows(v.reshape([1, -1])))
    for i in range((kv_heads + together - 1) // together):
      first_head = i * together
      heads_here = min(kv_heads, first_head + together) - first_head
      for j in range((asking + block - 1) // block):
        begin = j * block
        queries_here = min(asking, begin + block) - begin
        keys_here = rows
        if causal:
          keys_here = rows - asking + begin + queries_here
        queries = q.narrow(0, first_head, heads_here).narrow(2, begin, queries_here)
        keys = k.narrow(0, first_head, heads_here).narrow(2, 0, keys_here)
        values = v.narrow(0, first_head, heads_here).narrow(1, 0, keys_here)
        attended = values
        if by_powers:
          attended, by_powers = self.attend_by_powers(
            memory, queries, keys, values, scale, tokens, causal, largest_value)
        if not by_powers:
          scores = self.scores(memory, queries, keys, scale, tokens, causal)
          attended = torch.bmm(torch._softmax(scores, -1, False, out=scores), values)
        attended = attended.reshape([heads_here, group, queries_here, d]).permute([2, 0, 1, 3])
        out.narrow(0, begin, queries_here).narrow(1, first_head, heads_here).copy_(attended)
    return out.reshape([asking, heads * d])

  # The scores of some queries [kv_heads, group, queries, d] over keys [kv_heads, d, keys], in memory
  # that is there: [kv_heads, group * queries, keys].
  def scores(self, memory: Tensor, q: Tensor, k: Tensor, scale: float, tokens: int,
             causal: bool) -> Tensor:
    kv_heads, group, asking, d = q.size()
    keys = k.size(2)
    self.load_overflow_constant(memory)
    scores = memory[0:kv_heads * group * asking * keys].reshape([kv_heads, group * asking, keys])
    q = q.reshape([kv_heads, group * asking, d])
    scores = torch.baddbmm(scores, q, k, beta=0, alpha=scale, out=scores)
    if causal:
      own = scores.reshape([kv_heads, group, asking, keys]).narrow(3, keys - asking, asking)
      later = torch.triu(torch.ones([asking, asking], dtype=self.boolean, device=q.device), 1)
      own.masked_fill_(later, -inf)
    else:
      if tokens < keys:
        scores.narrow(2, tokens, keys - tokens).fill_(-inf)
    return scores
