#!/usr/bin/env bash
# Trains a tiny model on the bundled text for two minutes, exports it, and checks with ./cprs that
# the engine reads it, computes what PyTorch computes, and answers with a tag of one's own.
#
#   training/smoke.sh [--seconds N]    N seconds of training; below 60 it isn't asked to have learnt
#
# Needs Python 3.11 with pip, and what ./cprs needs to be built: a JDK 17 and Maven. PYTHON names
# another interpreter, CPRS another command, and pip's own settings hold (PIP_INDEX_URL and so on).
set -euo pipefail
training="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

fail() {
  echo "smoke: $1" >&2
  exit 1
}

train_seconds=120
while [ $# -gt 0 ]; do
  case "$1" in
    --seconds)
      [[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || fail "--seconds '${2:-}'; give a whole number above 0"
      train_seconds="$2"
      shift 2
      ;;
    *) fail "there is no option '$1'; the only one is --seconds N" ;;
  esac
done

python="${PYTHON:-python3.11}"
command -v "$python" >/dev/null || fail "no $python found; install Python 3.11, or set PYTHON"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
  || fail "$("$python" --version) is too old; Python 3.11 or newer is needed"

# The environment is made again when the requirements are others.
venv="$training/build/venv"
if ! cmp -s "$training/requirements.txt" "$venv/requirements.txt"; then
  echo "smoke: making a Python environment in $venv"
  rm -rf "$venv"
  "$python" -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet -r "$training/requirements.txt"
  cp "$training/requirements.txt" "$venv/requirements.txt"
fi

cd "$training"
rm -rf build/tiny
step() {
  local command="$1"
  shift
  "$venv/bin/python" -m cprs_training "$command" --config configs/tiny.toml \
    --set "train.seconds=$train_seconds" "$@"
}

step prepare
step train
step export
step evaluate
step card

cprs="${CPRS:-$training/../cprs}"
answers=()
if [ "$train_seconds" -ge 60 ]; then
  answers=(--must-answer clause)
fi
step check --cprs "$cprs" ${answers[@]+"${answers[@]}"}

# As a user would: a contract's clause by the control prompt of the tag.
document="build/tiny/document.txt"
cat >"$document" <<'EOF'
It was a fine evening, and the whole party walked out together into the lane.
The Supplier shall pay each invoice of the Customer within 30 days of receipt.
Nobody said a word until they had reached the gate of the park.
EOF
prompt="You are an expert for contracts, your task is to extract the clauses that the user asks for from the documents.
## tagging rule:
- tag the contract clauses with 'clause'"
kept="$("$cprs" compress --model build/tiny/tiny --prompt "$prompt" \
  --query 'Find the payment clauses.' "$document")" || fail "cprs compress failed"
echo "--- what ./cprs compress keeps of $document:"
echo "$kept"
if [ ${#answers[@]} -gt 0 ]; then
  [[ "$kept" == *"pay each invoice"* ]] || fail "the clause wasn't kept"
fi
echo "smoke: the engine reads the model and agrees with PyTorch"
