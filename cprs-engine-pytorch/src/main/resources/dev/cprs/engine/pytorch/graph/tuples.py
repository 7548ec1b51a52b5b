# What the graphs are made of. The code of a graph is, in this order:
#
# - these tuples
# - the page of a body, such as bert.py, which begins the class M: its weights, and the states that it
#   gives each token
# - the methods of M that all bodies share, a file each: types.py, linear.py, norms.py, rotary.py,
#   windows.py, attention.py, band.py, tricks.py
# - the page of the heads on it: critic.py for our own models, pruner.py for the published pruners
#
# It is TorchScript as libtorch stores it: a type of the graph's own has its full name,
# `__torch__.Linear`. What a model's configuration gives are attributes of M; what a call gives are
# arguments. A body has
#
# body_from(weights, int8) -> Body
#   weights   the stored tensors by their names in the checkpoint, in the type to compute in
#   int8      whether the weights of linear products are rounded to int8
#
# states(body, ids, types, windows, read_from, kernel) -> Tuple[Tensor, Windows]
#   ids       each window's tokens and then ids that stand for nothing, up to a round number of rows
#   types     the token type of each id; [] where all are of the first
#   read_from of each window, the first row whose state is read
#   kernel    whether attention is left to the device's own kernel
# The states before a last norm come back, and the windows with the rows that they are of.
#
# final_norm(body, x) -> Tensor: that norm, where the body has one.

# The linear product of one or more weights, one below the other.
class Linear(NamedTuple):
  weight : Tensor  # [out, in]; in int8 as oneDNN packs it
  bias : Tensor    # [out], or nothing: [0]
  step : Tensor    # in int8 the step of each row: [out]; else [0]

class LayerNorm(NamedTuple):
  weight : Tensor
  bias : Optional[Tensor]

# The cosines and sines of a rotary embedding, each [positions, 1, d / 2].
class Rotary(NamedTuple):
  cos : Tensor
  sin : Tensor

# The windows of one forward. Their rows lie one window after the other.
class Windows(NamedTuple):
  rows : List[int]      # of each window, as keys and values. Those after its tokens are never asked
  tokens : List[int]    # of each window, prefix and context
  prefixes : List[int]  # of each window, the tokens that are read and not scored
  asking : List[int]    # of each window, the rows still computed: its last ones

# Our own heads.
class CriticHeads(NamedTuple):
  boundary_weight : Tensor  # [4, hidden]
  boundary_bias : Tensor    # [4]
  category : Tensor         # [vocabulary, hidden]
  match : Optional[__torch__.Match]

# What matches the context's tokens against the query.
class Match(NamedTuple):
  projection : Tensor  # [hidden, hidden]
  addition : Tensor    # [hidden, 1]
  bias : Tensor        # [hidden]

class CriticWeights(NamedTuple):
  body : __torch__.Body
  heads : __torch__.CriticHeads

# Those of a published pruner, in float32.
class PrunerHeads(NamedTuple):
  token_weight : Tensor  # [2, hidden]
  token_bias : Tensor    # [2]
  rank : Optional[__torch__.RankHead]
  spans : Optional[__torch__.SpanHead]

# What ranks a window by the state of its first token, or the mean of all.
class RankHead(NamedTuple):
  dense_weight : Tensor  # [hidden, hidden]
  dense_bias : Optional[Tensor]
  norm : Optional[__torch__.LayerNorm]
  out_weight : Tensor    # [ranks, hidden]
  out_bias : Tensor      # [ranks]

# Two convolutions along the tokens.
class SpanHead(NamedTuple):
  first_weight : Tensor   # [channels, hidden, 5]
  first_bias : Tensor     # [channels]
  second_weight : Tensor  # [1, channels, 3]
  second_bias : Tensor    # [1]

class PrunerWeights(NamedTuple):
  body : __torch__.Body
  heads : __torch__.PrunerHeads
