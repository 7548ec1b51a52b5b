#!/usr/bin/env bash
# Trains both critics on a GPU, each within ten minutes, and leaves their directories and logs in a folder,
# with rows.md: a row for each, for README.md.
# "minilm" by configs/minilm-evidence.toml, "decoder" by configs/qwen2.5-0.5b.toml.
#
#   training/gpu.sh --out DIR [--only minilm|decoder] [--minutes N] [--workers N] [--prepare] [--try]
#
#   --minutes N  of training each, 8 by default: the rest of ten is for loading and writing
#   --workers N  processes that prepare batches; by default two less than the machine has cores
#   --prepare    only reads the sources into DIR/work, which needs no GPU. DIR can then be copied to the
#                machine with the GPU, and nothing is read again there
#   --try        two steps of small batches on the CPU, without teachers: shows that everything is there,
#                and leaves weights that are worth nothing
#
# The environment names the data, as for the two configurations: CPRS_PROSE, CPRS_DATA, CPRS_WORDNET,
# CPRS_EVIDENCE, CPRS_ENCODER, CPRS_BGE, and CPRS_DECODER, a directory of Qwen2.5-0.5B. CPRS_MODEL is
# the embedded minilm unless set. PYTHON is an interpreter with what requirements.txt lists.
# With several GPUs all are used.
set -euo pipefail
training="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

fail() {
  echo "gpu: $1" >&2
  exit 1
}

out="" only="minilm decoder" minutes=8 prepare_only=false try=false
workers="$(($(nproc 2>/dev/null || echo 4) - 2))"
while [ $# -gt 0 ]; do
  case "$1" in
    --prepare) prepare_only=true && shift && continue ;;
    --try) try=true && shift && continue ;;
    --out | --only | --minutes | --workers) [ -n "${2:-}" ] || fail "$1 needs a value" ;;
    *) fail "there is no option '$1'; see the head of this script" ;;
  esac
  case "$1" in
    --out) mkdir -p "$2" && out="$(cd "$2" && pwd)" ;;
    --only) [[ "$2" == minilm || "$2" == decoder ]] || fail "--only is '$2'; give minilm or decoder" && only="$2" ;;
    --minutes) [[ "$2" =~ ^[1-9][0-9]*$ ]] || fail "--minutes is '$2'; give a whole number" && minutes="$2" ;;
    --workers) [[ "$2" =~ ^[1-9][0-9]*$ ]] || fail "--workers is '$2'; give a whole number" && workers="$2" ;;
  esac
  shift 2
done
[ -n "$out" ] || fail "give --out DIR, where the weights are to be left"
[ "$workers" -ge 1 ] || workers=1

export CPRS_MODEL="${CPRS_MODEL:-$training/../cprs-model-minilm/src/main/resources/META-INF/cprs/models/minilm}"
export PYTHONPATH="$training${PYTHONPATH:+:$PYTHONPATH}"
python="${PYTHON:-python3}"
gpus=1
if ! $try && ! $prepare_only; then
  gpus="$("$python" -c 'import torch; print(torch.cuda.device_count())')" || fail "$python has no torch"
  [ "$gpus" -ge 1 ] || fail "PyTorch finds no GPU; --try runs on the CPU"
fi
workers=$((workers / gpus > 0 ? workers / gpus : 1))

# Batches for 80 GB. Eight times as large ones, a rate twice as high; what compiling takes would not
# come back in ten minutes.
measured=(--set 'train.device="cuda"' --set evaluate.questions=40 --set evaluate.task_samples=4)
on_gpu=(--set 'train.device="cuda"' --set train.steps=0 --set "train.minutes=$minutes" --set "train.workers=$workers")
minilm=(--config "$training/configs/minilm-evidence.toml" --set train.compile=false)
minilm_on_gpu=(
  --set train.learning_rate=2.4e-4 --set train.log_every=50
  --set 'train.stages=[
    {until=0.3,batch=[{window=256,singles=48,groups=40,share=0.6},{window=512,singles=24,groups=24,share=0.4}]},
    {until=1.0,batch=[{window=256,singles=48,groups=40,share=0.3},{window=512,singles=24,groups=24,share=0.7}]}]'
)
decoder=(--config "$training/configs/qwen2.5-0.5b.toml")
decoder_on_gpu=(
  --set train.accumulate=1 --set train.checkpoint_every=100000
  --set 'train.stages=[{until=1.0,batch=[{window=2048,singles=16,groups=4,share=0.6},{window=1024,singles=32,groups=8,share=0.4}]}]'
)
if $try; then
  measured=(--set evaluate.questions=2 --set evaluate.task_samples=1 --set evaluate.context_tokens=1000)
  on_gpu=(--set 'train.device="cpu"' --set train.steps=2 --set train.threads=1 --set train.workers=1 --set train.log_every=1)
  minilm+=(--set teachers=[] --set loss.sentence_teacher=0.0 --set loss.meaning=0.0 --set sources.taught_evidence=0)
  minilm_on_gpu=(--set 'train.stages=[{until=1.0,batch=[{window=256,singles=1,groups=1}]}]' --set train.group_windows=2)
  decoder+=(--set window=512 --set 'train.stages=[{until=1.0,batch=[{window=512,singles=1,groups=1}]}]')
  decoder_on_gpu=(--set train.group_windows=2)
fi

run() { # NAME COMMAND ARGUMENTS: a step, with what it prints in the log too
  local name="$1"
  shift
  "$python" -u "$@" 2>&1 | tee -a "$out/$name.log" || fail "$name ended; $out/$name.log says why"
}

rows=()
for name in $only; do
  declare -n common="$name" special="${name}_on_gpu"
  work="$out/work$($try && echo -try || true)/$name"
  common+=(--set "work=\"$work\"" --set "name=\"$name\"")
  [ -e "$work/tags.json" ] || run "$name" -m cprs_training prepare "${common[@]}"
  $prepare_only && continue
  launch=()
  [ "$gpus" -eq 1 ] || launch=(-m torch.distributed.run --standalone --nproc-per-node "$gpus")
  run "$name" ${launch[@]+"${launch[@]}"} -m cprs_training train "${common[@]}" "${on_gpu[@]}" "${special[@]}"
  run "$name" -m cprs_training export "${common[@]}"
  rm -rf "${out:?}/$name"
  cp -r "$work/$name" "$out/$name"
  echo "gpu: $out/$name"
  run "$name" -m cprs_training evaluate "${common[@]}" "${measured[@]}"
  run "$name" -m cprs_training row "${common[@]}" "${measured[@]}" >"$work/row.md"
  rows+=("$work/row.md")
done
$prepare_only && exit

# The head of the table once, and a row for each.
awk 'NR <= 2 || FNR > 2' "${rows[@]}" | tee "$out/rows.md"
