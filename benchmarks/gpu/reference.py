"""Both models in plain eager PyTorch, written from their descriptions and not from the graphs:
one window at a time, every product and every score spelled out. What the graphs are held against.
"""

import torch
from torch.nn import functional as F


def logits(weights, config, ids, prefix, rows, bidirectional_from=None):
    """Logits [context tokens, 4 + rows] of one window, on the device and in the type of the
    weights; norms, softmax and the heads are in float32 at least.

    bidirectional_from: the first layer that attends over the whole window, if not the config's."""
    ids = torch.tensor(ids, device=weights["cls_head.weight"].device)
    if config["model_type"] == "bert":
        hidden = bert(weights, config, ids)
        words = weights["bert.embeddings.word_embeddings.weight"]
    else:
        if bidirectional_from is None:
            layers = config["num_hidden_layers"]
            bidirectional_from = config.get("cprs_bidirectional_from", layers * 3 // 4)
        hidden = qwen2(weights, config, ids, bidirectional_from)
        words = weights["lm_head.weight"]
    x = wide(hidden[prefix:])
    boundary = x @ wide(weights["cls_head.weight"]).T + wide(weights["cls_head.bias"])
    category = x @ wide(words[rows]).T * config.get("cprs_category_scale", 1.0)
    return torch.cat([boundary, category], 1)


def wide(x):
    return x if x.dtype == torch.float64 else x.float()


def qwen2(w, config, ids, bidirectional_from):
    heads, kv_heads = config["num_attention_heads"], config["num_key_value_heads"]
    d = config.get("head_dim", config["hidden_size"] // heads)
    n = len(ids)

    def norm(x, weight):
        y = wide(x)
        y = y * torch.rsqrt(y.square().mean(-1, keepdim=True) + config["rms_norm_eps"])
        return weight * y.to(x.dtype)

    frequencies = 1 / config["rope_theta"] ** (
        torch.arange(0, d, 2, dtype=torch.float64, device=ids.device) / d
    )
    angles = torch.outer(torch.arange(n, device=ids.device).double(), frequencies).repeat(1, 2)

    x = w["model.embed_tokens.weight"][ids]
    cos, sin = angles.cos().to(x.dtype), angles.sin().to(x.dtype)

    def rotary(t):  # [heads, n, d]
        half = torch.cat([-t[..., d // 2 :], t[..., : d // 2]], -1)
        return t * cos + half * sin

    for layer in range(config["num_hidden_layers"]):
        at = f"model.layers.{layer}."

        def projected(name, y, count):
            y = F.linear(y, w[f"{at}self_attn.{name}.weight"], w[f"{at}self_attn.{name}.bias"])
            return y.view(n, count, d).transpose(0, 1)

        h = norm(x, w[at + "input_layernorm.weight"])
        q = rotary(projected("q_proj", h, heads))
        k = rotary(projected("k_proj", h, kv_heads)).repeat_interleave(heads // kv_heads, 0)
        v = projected("v_proj", h, kv_heads).repeat_interleave(heads // kv_heads, 0)
        a = attention(q, k, v, causal=layer < bidirectional_from)
        x = x + F.linear(a, w[at + "self_attn.o_proj.weight"])
        h = norm(x, w[at + "post_attention_layernorm.weight"])
        gate = F.silu(F.linear(h, w[at + "mlp.gate_proj.weight"]))
        up = F.linear(h, w[at + "mlp.up_proj.weight"])
        x = x + F.linear(gate * up, w[at + "mlp.down_proj.weight"])
    return norm(x, w["model.norm.weight"])


def bert(w, config, ids):
    heads, hidden = config["num_attention_heads"], config["hidden_size"]
    n = len(ids)

    def linear(y, name):
        return F.linear(y, w[name + ".weight"], w[name + ".bias"])

    def norm(y, name):
        weight, bias = w[name + ".weight"], w[name + ".bias"]
        return F.layer_norm(y, [hidden], weight, bias, config["layer_norm_eps"])

    e = "bert.embeddings."
    x = w[e + "word_embeddings.weight"][ids] + w[e + "position_embeddings.weight"][:n]
    x = norm(x + w[e + "token_type_embeddings.weight"][0], e + "LayerNorm")
    for layer in range(config["num_hidden_layers"]):
        at = f"bert.encoder.layer.{layer}."
        q, k, v = (
            linear(x, f"{at}attention.self.{name}").view(n, heads, -1).transpose(0, 1)
            for name in ("query", "key", "value")
        )
        a = linear(attention(q, k, v, causal=False), at + "attention.output.dense")
        x = norm(x + a, at + "attention.output.LayerNorm")
        h = F.gelu(linear(x, at + "intermediate.dense"))
        x = norm(x + linear(h, at + "output.dense"), at + "output.LayerNorm")
    return x


def attention(q, k, v, causal):
    """[heads, n, d] each to [n, heads * d]."""
    scores = wide(q @ k.transpose(1, 2)) / q.shape[-1] ** 0.5
    if causal:
        later = torch.ones(scores.shape[1:], dtype=torch.bool, device=q.device).triu(1)
        scores = scores.masked_fill(later, float("-inf"))
    a = scores.softmax(-1).to(q.dtype) @ v
    return a.transpose(0, 1).reshape(q.shape[1], -1)
