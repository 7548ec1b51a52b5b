
  # The windows with fewer rows asking: those from begins on, rounded down to a multiple of 32, as the
  # rows of a window are.
  def asking_from(self, begins: List[int], windows: __torch__.Windows) -> __torch__.Windows:
    asking = [windows.rows[i] - begins[i] // 32 * 32 for i in range(len(begins))]
    return __torch__.Windows(windows.rows, windows.tokens, windows.prefixes, asking)

  # Of x, which has all rows of each window, those that ask.
  def asking_rows(self, x: Tensor, windows: __torch__.Windows) -> Tensor:
    return self.rows_of(x, windows.rows, self.minus(windows.rows, windows.asking), windows.rows)

  # Of x, which has the rows that ask, those of the context's tokens.
  def context_rows(self, x: Tensor, windows: __torch__.Windows) -> Tensor:
    begins = self.minus(windows.rows, windows.asking)
    return self.rows_of(
      x, windows.asking, self.minus(windows.prefixes, begins), self.minus(windows.tokens, begins))

  # Of x, which has lengths[i] rows for each window, those from begins[i], inclusive, to ends[i],
  # exclusive.
  def rows_of(self, x: Tensor, lengths: List[int], begins: List[int], ends: List[int]) -> Tensor:
    parts = annotate(List[Tensor], [])
    at = 0
    for i in range(len(lengths)):
      parts.append(x[at + begins[i]:at + ends[i]])
      at = at + lengths[i]
    return self.joined(parts)

  # The first rows of a table for each window, one window after the other.
  def first_rows(self, table: Tensor, windows: __torch__.Windows) -> Tensor:
    return self.joined([table[0:rows] for rows in windows.rows])

  # Tensors one below the other; a single one without a copy.
  def joined(self, parts: List[Tensor]) -> Tensor:
    if len(parts) == 1:
      return parts[0]
    else:
      return torch.cat(parts, 0)

  def minus(self, a: List[int], b: List[int]) -> List[int]:
    return [a[i] - b[i] for i in range(len(a))]
