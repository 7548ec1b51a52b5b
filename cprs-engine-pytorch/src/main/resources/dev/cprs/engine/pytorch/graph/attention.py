
  # Some columns of x [rows, all] as heads: [rows, heads, d].
  def heads_of(self, x: Tensor, begin: int, heads: int, d: int) -> Tensor:
    columns = torch.slice(x, 1, begin * d, (begin + heads) * d)
    return columns.reshape([x.size(0), heads, d])

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

    memory = torch.empty([together * group * block * rows], dtype=q.dtype, device=q.device)
    out = torch.empty([asking, kv_heads, group, d], dtype=q.dtype, device=q.device)
    scale = d ** -0.5
    by_powers = q.dtype != self.float16  # which has no room for powers
    largest_value = float(self.largest_of_rows(v.reshape([1, -1])))
    for i in range((kv_heads + together - 1) // together):
      first_head = i * together
      end_head = min(kv_heads, first_head + together)
      for j in range((asking + block - 1) // block):
        begin = j * block
        end = min(asking, begin + block)
        asked = rows
        if causal:
          asked = rows - asking + end
        queries = torch.slice(q[first_head:end_head], 2, begin, end)
        keys = torch.slice(k[first_head:end_head], 2, 0, asked)
        values = torch.slice(v[first_head:end_head], 1, 0, asked)
        attended = values
        if by_powers:
          attended, by_powers = self.attend_by_powers(
            memory, queries, keys, values, scale, tokens, causal, None, largest_value)
        if not by_powers:
          scores = self.scores(memory, queries, keys, scale, tokens, causal, None)
          attended = torch.bmm(torch._softmax(scores, -1, False, out=scores), values)
        attended = attended.reshape([end_head - first_head, group, end - begin, d])
        torch.slice(out[begin:end], 1, first_head, end_head).copy_(attended.permute([2, 0, 1, 3]))
    return out.reshape([asking, heads * d])

  # The scores of some queries [kv_heads, group, queries, d] over keys [kv_heads, d, keys], in memory
  # that is there: [kv_heads, group * queries, keys]. Hidden ones [blocks, 1, queries, keys] are those
  # of each block, whose heads follow one another.
  def scores(self, memory: Tensor, q: Tensor, k: Tensor, scale: float, tokens: int,
             causal: bool, hidden: Optional[Tensor]) -> Tensor:
    kv_heads, group, asking, d = q.size()
    keys = k.size(2)
    self.load_overflow_constant(memory)
    scores = memory[0:kv_heads * group * asking * keys].reshape([kv_heads, group * asking, keys])
    q = q.reshape([kv_heads, group * asking, d])
    scores = torch.baddbmm(scores, q, k, beta=0, alpha=scale, out=scores)
    if hidden is not None:
      scores.reshape([hidden.size(0), -1, asking, keys]).masked_fill_(hidden, -inf)
    if causal:
      own = torch.slice(scores.reshape([kv_heads, group, asking, keys]), 3, keys - asking, keys)
      later = torch.triu(torch.ones([asking, asking], dtype=self.boolean, device=q.device), 1)
      own.masked_fill_(later, -inf)
    else:
      if tokens < keys:
        torch.slice(scores, 2, tokens, keys).fill_(-inf)
    return scores
