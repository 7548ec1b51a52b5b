# BERT's encoder (Devlin et al., arXiv 1810.04805): positions are learnt, every layer attends over the
# whole window, and a norm follows each sum. XLM-RoBERTa's is the same, with other names and with
# positions that begin after the row of the padding.

class Layer(NamedTuple):
  query_key_value : __torch__.Linear
  attention_output : __torch__.Linear
  attention_norm : __torch__.LayerNorm
  intermediate : __torch__.Linear
  output : __torch__.Linear
  output_norm : __torch__.LayerNorm

class Body(NamedTuple):
  words : Tensor        # [vocabulary, hidden]
  positions : Tensor    # [positions, hidden]
  token_types : Tensor  # [types, hidden]
  norm : __torch__.LayerNorm
  layers : List[__torch__.Layer]

class M(Module):
  names : str           # what the tensors' names begin with
  layers : int
  attention_heads : int
  first_position : int  # the row of the first token's position
  padding : int         # the id of the padding, whose position is the row before; -1 if it has none

  def body_from(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.Body:
    layers = annotate(List[__torch__.Layer], [])
    for i in range(self.layers):
      at = self.names + "encoder.layer." + str(i) + "."
      layers.append(__torch__.Layer(
        query_key_value=self.linear_of(weights, [
          at + "attention.self.query", at + "attention.self.key", at + "attention.self.value"], int8),
        attention_output=self.linear_of(weights, [at + "attention.output.dense"], int8),
        attention_norm=self.layer_norm_of(weights, at + "attention.output.LayerNorm"),
        intermediate=self.linear_of(weights, [at + "intermediate.dense"], int8),
        output=self.linear_of(weights, [at + "output.dense"], int8),
        output_norm=self.layer_norm_of(weights, at + "output.LayerNorm")))
    embeddings = self.names + "embeddings."
    return __torch__.Body(
      words=weights[embeddings + "word_embeddings.weight"],
      positions=weights[embeddings + "position_embeddings.weight"],
      token_types=weights[embeddings + "token_type_embeddings.weight"],
      norm=self.layer_norm_of(weights, embeddings + "LayerNorm"),
      layers=layers)

  def states(self, body: __torch__.Body, ids: List[int], types: List[int], windows: __torch__.Windows,
             read_from: List[int], kernel: bool) -> Tuple[Tensor, __torch__.Windows]:
    heads = self.attention_heads
    d = body.words.size(1) // heads

    x = torch.embedding(body.words, self.indices(ids, body.words))
    x = x + self.positions_of(body.positions, ids, windows)
    if len(types) == 0:
      x = x.add_(body.token_types[0])
    else:
      x = x.add_(torch.embedding(body.token_types, self.indices(types, body.words)))
    x = self.layer_norm(x, body.norm)
    for i, layer in enumerate(body.layers):
      qkv = self.linear(x, layer.query_key_value)
      q = self.heads_of(qkv, 0, heads, d)
      k = self.heads_of(qkv, heads, heads, d)
      v = self.heads_of(qkv, 2 * heads, heads, d)
      # The last layer computes the rows that something reads.
      if i == self.layers - 1:
        windows = self.asking_from(read_from, windows)
        x = self.asking_rows(x, windows)
        q = self.asking_rows(q, windows)
      attended = self.attend(q, k, v, windows, False, kernel)
      x = self.layer_norm(self.add_linear(x, attended, layer.attention_output), layer.attention_norm)
      h = torch.gelu_(self.linear(x, layer.intermediate))
      x = self.layer_norm(self.add_linear(x, h, layer.output), layer.output_norm)
    return (x, windows)

  # The position of each row. In XLM-RoBERTa one whose id is the padding's, as in a text that spells
  # it, has the padding's, and those after it count on as if it weren't there.
  def positions_of(self, table: Tensor, ids: List[int], windows: __torch__.Windows) -> Tensor:
    if self.padding < 0 or ids.count(self.padding) == 0:
      return self.first_rows(table[self.first_position:table.size(0)], windows)
    rows = annotate(List[int], [])
    at = 0
    for n in windows.rows:
      position = self.first_position
      for i in range(n):
        if ids[at + i] == self.padding:
          rows.append(self.first_position - 1)
        else:
          rows.append(position)
          position = position + 1
      at = at + n
    return torch.embedding(table, self.indices(rows, table))

  # A norm ends each layer.
  def final_norm(self, body: __torch__.Body, x: Tensor) -> Tensor:
    return x
