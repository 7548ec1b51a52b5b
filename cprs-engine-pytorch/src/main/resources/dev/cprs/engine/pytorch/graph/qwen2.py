# The paper's hybrid attention (Shen et al., arXiv 2505.18092, section 3.1): Qwen2 whose layers below
# `bidirectional_from` attend causally and whose layers from there on attend over the whole window.

class Layer(NamedTuple):
  input_norm : Tensor
  query_key_value : __torch__.Linear
  attention_output : __torch__.Linear
  post_attention_norm : Tensor
  gate : __torch__.Linear
  up : __torch__.Linear
  down : __torch__.Linear

class Body(NamedTuple):
  words : Tensor  # [vocabulary, hidden]
  rotary : __torch__.Rotary
  layers : List[__torch__.Layer]
  norm : Tensor

class M(Module):
  layers : int
  bidirectional_from : int
  attention_heads : int
  key_value_heads : int
  head_size : int
  rotary_base : float

  def body_from(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.Body:
    layers = annotate(List[__torch__.Layer], [])
    for i in range(self.layers):
      at = "model.layers." + str(i) + "."
      layers.append(__torch__.Layer(
        input_norm=weights[at + "input_layernorm.weight"],
        query_key_value=self.linear_of(weights, [
          at + "self_attn.q_proj", at + "self_attn.k_proj", at + "self_attn.v_proj"], int8),
        attention_output=self.linear_of(weights, [at + "self_attn.o_proj"], int8),
        post_attention_norm=weights[at + "post_attention_layernorm.weight"],
        gate=self.linear_of(weights, [at + "mlp.gate_proj"], int8),
        up=self.linear_of(weights, [at + "mlp.up_proj"], int8),
        down=self.linear_of(weights, [at + "mlp.down_proj"], int8)))
    words = weights["model.embed_tokens.weight"]
    return __torch__.Body(
      words=words,
      rotary=self.rotary_of(self.window, self.head_size, self.rotary_base, words),
      layers=layers,
      norm=weights["model.norm.weight"])

  def states(self, body: __torch__.Body, ids: List[int], types: List[int], windows: __torch__.Windows,
             read_from: List[int], kernel: bool) -> Tuple[Tensor, __torch__.Windows]:
    heads = self.attention_heads
    kv_heads = self.key_value_heads

    x = torch.embedding(body.words, self.indices(ids, body.words))
    rotary = self.rotary_for(windows, body.rotary, self.head_size, self.rotary_base, x)
    for i, layer in enumerate(body.layers):
      causal = i < self.bidirectional_from
      qkv = self.linear(self.rms_norm(x, layer.input_norm), layer.query_key_value)
      qk = self.rotate(self.heads_of(qkv, 0, heads + kv_heads, self.head_size), rotary)
      q = torch.slice(qk, 1, 0, heads)
      k = torch.slice(qk, 1, heads, heads + kv_heads)
      v = self.heads_of(qkv, heads + kv_heads, kv_heads, self.head_size)
      # The last layer computes the rows that something reads: not the prefix's. A kernel would take
      # the queries of a causal layer for those of the first rows.
      if i == self.layers - 1 and not (kernel and causal):
        windows = self.asking_from(read_from, windows)
        x = self.asking_rows(x, windows)
        q = self.asking_rows(q, windows)
      attended = self.attend(q, k, v, windows, causal, kernel)
      x = self.add_linear(x, attended, layer.attention_output)
      h = self.rms_norm(x, layer.post_attention_norm)
      gated = torch.silu_(self.linear(h, layer.gate)).mul_(self.linear(h, layer.up))
      x = self.add_linear(x, gated, layer.down)
    return (x, windows)

  def final_norm(self, body: __torch__.Body, x: Tensor) -> Tensor:
    return self.rms_norm(x, body.norm)
