# What the graphs are made of. The code of a graph is, in this order:
#
# - these tuples
# - its page, bert.py or qwen2.py, which begins the class M: what `prepare` makes of the stored
#   weights once, and `forward`, the model
# - the methods of M that all pages share, a file each: types.py, linear.py, norms.py, windows.py,
#   attention.py, heads.py, tricks.py
#
# It is TorchScript as libtorch stores it: a type of the graph's own has its full name,
# `__torch__.Linear`. What a model's configuration gives are attributes of M; what a call gives are
# arguments:
#
# prepare(weights, int8) -> Weights
#   weights   the stored tensors by their names in the checkpoint, in the type to compute in
#   int8      whether the weights of linear products are rounded to int8
#
# forward(weights, ids, lengths, tokens, prefixes, rows, kernel) -> Tensor
#   weights   what prepare has made
#   ids       each window's tokens and then ids that stand for nothing, up to a round number of rows
#   lengths   the rows of each window
#   tokens    the tokens of each. The rows after them ask and are never asked, so that they change
#             nothing
#   prefixes  how many of them are control prompt and query; they are read and not scored
#   rows      the vocabulary rows of the category head to multiply, as many as columns
#   kernel    whether attention is left to the device's own kernel
# Float32 [context tokens of all windows, 4 + columns] comes back, on the CPU: boundary logits, then
# category logits.

# The linear product of one or more weights, one below the other.
class Linear(NamedTuple):
  weight : Tensor  # [out, in]; in int8 as oneDNN packs it
  bias : Tensor    # [out], or nothing: [0]
  step : Tensor    # in int8 the step of each row: [out]; else [0]

class LayerNorm(NamedTuple):
  weight : Tensor
  bias : Tensor

class Heads(NamedTuple):
  boundary_weight : Tensor  # [4, hidden]
  boundary_bias : Tensor    # [4]
  category : Tensor         # [vocabulary, hidden]

# The windows of one forward. Their rows lie one window after the other.
class Windows(NamedTuple):
  rows : List[int]      # of each window, as keys and values. Those after its tokens are never asked
  tokens : List[int]    # of each window, prefix and context
  prefixes : List[int]  # of each window, the tokens that are read and not scored
  asking : List[int]    # of each window, the rows still computed: its last ones
