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

# The cosines and sines of the rotary embedding, each [positions, 1, d / 2].
class Rotary(NamedTuple):
  cos : Tensor
  sin : Tensor

class Weights(NamedTuple):
  heads : __torch__.Heads
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

  def prepare(self, weights: Dict[str, Tensor], int8: bool) -> __torch__.Weights:
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
    return __torch__.Weights(
      heads=self.heads_from(weights),
      words=words,
      rotary=self.rotary_of(self.window, words),
      layers=layers,
      norm=weights["model.norm.weight"])

  def forward(self, weights: __torch__.Weights, ids: List[int], lengths: List[int],
              tokens: List[int], prefixes: List[int], rows: List[int], kernel: bool) -> Tensor:
    windows = __torch__.Windows(lengths, tokens, prefixes, asking=lengths)
    heads = self.attention_heads
    kv_heads = self.key_value_heads

    x = torch.embedding(weights.words, self.indices(ids, weights.words))
    rotary = self.rotary_for(windows, weights.rotary, x)
    for i, layer in enumerate(weights.layers):
      causal = i < self.bidirectional_from
      qkv = self.linear(self.rms_norm(x, layer.input_norm), layer.query_key_value)
      qk = self.rotate(self.heads_of(qkv, 0, heads + kv_heads, self.head_size), rotary)
      q = torch.slice(qk, 1, 0, heads)
      k = torch.slice(qk, 1, heads, heads + kv_heads)
      v = self.heads_of(qkv, heads + kv_heads, kv_heads, self.head_size)
      # The last layer computes the rows that something reads: not the prefix's. A kernel would take
      # the queries of a causal layer for those of the first rows.
      if i == self.layers - 1 and not (kernel and causal):
        windows = self.asking_from(prefixes, windows)
        x = self.asking_rows(x, windows)
        q = self.asking_rows(q, windows)
      attended = self.attend(q, k, v, windows, causal, kernel)
      x = self.add_linear(x, attended, layer.attention_output)
      h = self.rms_norm(x, layer.post_attention_norm)
      gated = torch.silu_(self.linear(h, layer.gate)).mul_(self.linear(h, layer.up))
      x = self.add_linear(x, gated, layer.down)
    x = self.rms_norm(self.context_rows(x, windows), weights.norm)
    return self.logits(x, weights.heads, rows)

  # The rotary embedding of n positions, in the type of a tensor and beside it.
  def rotary_of(self, n: int, beside: Tensor) -> __torch__.Rotary:
    d = self.head_size
    positions = torch.arange(n, dtype=self.float32, device=beside.device)
    powers = torch.arange(0, d, 2, dtype=self.float32, device=beside.device) / d
    angles = torch.outer(positions, torch.reciprocal(self.rotary_base ** powers)).unsqueeze(1)
    return __torch__.Rotary(angles.cos().to(beside.dtype), angles.sin().to(beside.dtype))

  # That of each row of the windows. Tables are made anew for a window beyond them.
  def rotary_for(self, windows: __torch__.Windows, tables: __torch__.Rotary,
                 beside: Tensor) -> __torch__.Rotary:
    longest = max(windows.rows)
    if longest > tables.cos.size(0):
      tables = self.rotary_of(longest, beside)
    return __torch__.Rotary(self.first_rows(tables.cos, windows), self.first_rows(tables.sin, windows))

  # Turns each pair of x [rows, heads, d]; the halves of a pair lie half a head apart.
  def rotate(self, x: Tensor, rotary: __torch__.Rotary) -> Tensor:
    low, high = x.chunk(2, -1)
    turned = torch.empty(x.size(), dtype=x.dtype, device=x.device)
    new_low, new_high = turned.chunk(2, -1)
    torch.mul(low, rotary.cos, out=new_low).addcmul_(high, rotary.sin, value=-1)
    torch.mul(high, rotary.cos, out=new_high).addcmul_(low, rotary.sin)
    return turned
