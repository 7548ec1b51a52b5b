
  def heads_from(self, weights: Dict[str, Tensor]) -> __torch__.Heads:
    return __torch__.Heads(
      boundary_weight=weights["cls_head.weight"],
      boundary_bias=weights["cls_head.bias"],
      category=weights[self.category_head])

  # Both heads on the last hidden states [context tokens, hidden]: the boundary logits, and the
  # category logits of these vocabulary rows. In float32: they are a few rows, and the logits keep
  # their digits.
  def logits(self, hidden: Tensor, heads: __torch__.Heads, rows: List[int]) -> Tensor:
    x = hidden.to(self.float32)
    boundary = torch.linear(
      x, heads.boundary_weight.to(self.float32), heads.boundary_bias.to(self.float32))
    category = torch.linear(
      x, heads.category.index_select(0, self.indices(rows, x)).to(self.float32))
    return torch.cat([boundary, category * self.category_scale], 1).to(torch.device("cpu"))
