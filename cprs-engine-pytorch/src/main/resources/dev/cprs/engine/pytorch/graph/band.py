
  # softmax(q @ k.T / sqrt(d)) @ v within each window, where a token sees only those at most `reach`
  # places from it. All are [rows, heads, d]; [rows, heads * d] comes back. The cost of a token is that
  # of three reaches of keys, however long the window is.
  def attend_in_band(self, q: Tensor, k: Tensor, v: Tensor, windows: __torch__.Windows,
                     reach: int, kernel: bool) -> Tensor:
    parts = annotate(List[Tensor], [])
    at = 0
    for i in range(len(windows.rows)):
      end = at + windows.rows[i]
      parts.append(self.attend_in_band_of_window(
        q[at:end], k[at:end], v[at:end], windows.tokens[i], reach, kernel))
      at = end
    return self.joined(parts)

  # Queries in blocks: each block asks its own keys and those within reach on both sides. As many
  # blocks are done together as have scores that fit into the caches.
  def attend_in_band_of_window(self, q: Tensor, k: Tensor, v: Tensor, tokens: int, reach: int,
                               kernel: bool) -> Tensor:
    rows, heads, d = q.size()
    block = min(max(reach, 16), rows)
    keys = block + 2 * reach
    blocks = (rows + block - 1) // block
    together = blocks
    if not kernel:
      together = max(1, min(blocks, 1048576 // (heads * block * keys)))

    # Zeros around the rows stand where a block's keys reach beyond them.
    q = torch.constant_pad_nd(q, [0, 0, 0, 0, 0, blocks * block - rows])
    around = [0, 0, 0, 0, reach, blocks * block - rows + reach]
    k = torch.constant_pad_nd(k, around)
    v = torch.constant_pad_nd(v, around)
    hidden = self.hidden_in_band(rows, tokens, reach, block, blocks, q)
    out = torch.empty([blocks, heads, block, d], dtype=q.dtype, device=q.device)
    memory = torch.empty([together * heads * block * keys], dtype=q.dtype, device=q.device)
    scale = d ** -0.5
    by_powers = q.dtype != self.float16 and not kernel  # which has no room for powers
    largest_value = 0.
    if by_powers:
      largest_value = float(self.largest_of_rows(v.reshape([1, -1])))
    for i in range((blocks + together - 1) // together):
      first = i * together
      n = min(together, blocks - first)
      own = q[first * block:(first + n) * block]
      queries = own.reshape([n, block, heads, d]).transpose(1, 2)
      begin = first * block
      end = begin + (n - 1) * block + keys
      blocks_keys = k[begin:end].unfold(0, keys, block)      # [n, heads, d, keys]
      blocks_values = v[begin:end].unfold(0, keys, block).transpose(2, 3)
      unseen = hidden[first:first + n]
      if kernel:
        a = torch.scaled_dot_product_attention(
          queries, blocks_keys.transpose(2, 3), blocks_values, torch.logical_not(unseen), 0., False,
          scale=None, enable_gqa=False)
        out[first:first + n].copy_(a)
      else:
        queries = queries.reshape([n * heads, 1, block, d])
        blocks_keys = blocks_keys.reshape([n * heads, d, keys])
        blocks_values = blocks_values.reshape([n * heads, keys, d])
        attended = blocks_values
        if by_powers:
          attended, by_powers = self.attend_by_powers(
            memory, queries, blocks_keys, blocks_values, scale, keys, False, unseen, largest_value)
        if not by_powers:
          scores = self.scores(memory, queries, blocks_keys, scale, keys, False, unseen)
          attended = torch.bmm(torch._softmax(scores, -1, False, out=scores), blocks_values)
        out[first:first + n].copy_(attended.reshape([n, heads, block, d]))
    return out.transpose(1, 2).reshape([blocks * block, heads * d])[0:rows]

  # What the queries of each block don't see of its keys: [blocks, 1, block, keys]. Rows that are no
  # tokens see one another, since what sees nothing would have no softmax.
  def hidden_in_band(self, rows: int, tokens: int, reach: int, block: int, blocks: int,
                     beside: Tensor) -> Tensor:
    query = torch.arange(blocks * block, dtype=self.int64, device=beside.device)
    query = query.reshape([blocks, block, 1])
    key = torch.arange(block + 2 * reach, dtype=self.int64, device=beside.device) - reach
    key = key.reshape([1, 1, -1]) + query[0:blocks, 0:1]
    beyond = torch.logical_or(key < 0, torch.logical_and(key >= tokens, query < tokens))
    return torch.logical_or(torch.abs(key - query) > reach, beyond).unsqueeze(1)
