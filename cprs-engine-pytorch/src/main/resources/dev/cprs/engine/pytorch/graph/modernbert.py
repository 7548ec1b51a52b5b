# ModernBERT's encoder (Warner et al., arXiv 2412.13663): rotary positions, norms before each step, no
# biases unless the configuration has them, and two of three layers that attend in a band.

class Layer(NamedTuple):
  attention_norm : Optional[__torch__.LayerNorm]  # the first layer has none: the embedding's serves
  query_key_value : __torch__.Linear
  attention_output : __torch__.Linear
  mlp_norm : __torch__.LayerNorm
  input_and_gate : __torch__.Linear
  output : __torch__.Linear

class Body(NamedTuple):
  words : Tensor  # [vocabulary, hidden]
  norm : __torch__.LayerNorm
  rotary : __torch__.Rotary        # of the layers that attend over the whole window
  local_rotary : __torch__.Rotary  # of those that attend in a band
  layers : List[__torch__.Layer]
  final_norm : __torch__.LayerNorm

class M(Module):
  names : str         # what the tensors' names begin with
  layers : int
  local_layers : str  # for each layer "l" if it attends in a band, else "g"
  local_reach : int   # how far apart two tokens of a band may be
  attention_heads : int
  rotary_base : float
  local_rotary_base : float

  def body_from(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.Body:
    layers = annotate(List[__torch__.Layer], [])
    for i in range(self.layers):
      at = self.names + "layers." + str(i) + "."
      attention_norm = annotate(Optional[__torch__.LayerNorm], None)
      if i > 0:
        attention_norm = self.layer_norm_of(weights, at + "attn_norm")
      layers.append(__torch__.Layer(
        attention_norm=attention_norm,
        query_key_value=self.linear_of(weights, [at + "attn.Wqkv"], int8),
        attention_output=self.linear_of(weights, [at + "attn.Wo"], int8),
        mlp_norm=self.layer_norm_of(weights, at + "mlp_norm"),
        input_and_gate=self.linear_of(weights, [at + "mlp.Wi"], int8),
        output=self.linear_of(weights, [at + "mlp.Wo"], int8)))
    words = weights[self.names + "embeddings.tok_embeddings.weight"]
    d = words.size(1) // self.attention_heads
    return __torch__.Body(
      words=words,
      norm=self.layer_norm_of(weights, self.names + "embeddings.norm"),
      rotary=self.rotary_of(self.window, d, self.rotary_base, words),
      local_rotary=self.rotary_of(self.window, d, self.local_rotary_base, words),
      layers=layers,
      final_norm=self.layer_norm_of(weights, self.names + "final_norm"))

  def states(self, body: __torch__.Body, ids: List[int], types: List[int], windows: __torch__.Windows,
             read_from: List[int], kernel: bool) -> Tuple[Tensor, __torch__.Windows]:
    heads = self.attention_heads
    d = body.words.size(1) // heads

    x = self.layer_norm(torch.embedding(body.words, self.indices(ids, body.words)), body.norm)
    global_rotary = self.rotary_for(windows, body.rotary, d, self.rotary_base, x)
    local_rotary = self.rotary_for(windows, body.local_rotary, d, self.local_rotary_base, x)
    for i, layer in enumerate(body.layers):
      local = self.local_layers[i] == "l"
      rotary = global_rotary
      if local:
        rotary = local_rotary
      h = x
      norm = layer.attention_norm
      if norm is not None:
        h = self.layer_norm(x, norm)
      qkv = self.linear(h, layer.query_key_value)
      qk = self.rotate(self.heads_of(qkv, 0, 2 * heads, d), rotary)
      q = torch.slice(qk, 1, 0, heads)
      k = torch.slice(qk, 1, heads, 2 * heads)
      v = self.heads_of(qkv, 2 * heads, heads, d)
      attended = x
      if local:
        attended = self.attend_in_band(q, k, v, windows, self.local_reach, kernel)
      else:
        attended = self.attend(q, k, v, windows, False, kernel)
      x = self.add_linear(x, attended, layer.attention_output)
      input, gate = self.linear(self.layer_norm(x, layer.mlp_norm), layer.input_and_gate).chunk(2, -1)
      x = self.add_linear(x, torch.gelu(input).mul_(gate), layer.output)
    return (x, windows)

  def final_norm(self, body: __torch__.Body, x: Tensor) -> Tensor:
    return self.layer_norm(x, body.final_norm)
