#!/usr/bin/env bash
# The forward of a published pruner's shape in Java beside transformers' own model, by turns.
#   pruners.sh [--quick] [--turns N] [--settings SETTING,...] [SHAPE ...]
# A SHAPE is xsmall, gte or xlm-r-large; without one, all three. PYTHON names a Python that has what
# requirements-pruners.txt lists; MAVEN_ARGS and JAVA_OPTS are heeded.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
python="${PYTHON:-python3}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

fail() {
  echo "pruners.sh: $1" >&2
  exit 1
}

turns=4
chosen="" # settings of pruners.py to take without trying all
quick=false
shapes=()
while [ $# -gt 0 ]; do
  case "$1" in
    --quick) turns=3 quick=true ;;
    --turns) turns="${2:?--turns needs a number}" && shift ;;
    --settings) chosen="${2:?--settings needs some, such as bf16-sdpa/1/2x1}" && shift ;;
    xsmall | gte | xlm-r-large) shapes+=("$1") ;;
    *) fail "there is no option or shape $1; give --quick, --turns N, --settings SETTING,..., xsmall, gte or xlm-r-large" ;;
  esac
  shift
done
[ ${#shapes[@]} -gt 0 ] || shapes=(xsmall gte xlm-r-large)

"$python" -c 'import numpy, safetensors, torch, transformers' \
  || fail "$python lacks a library; make a virtual environment, pip install -r $here/requirements-pruners.txt in it, and set PYTHON to its python"
(cd "$root" && mvn ${MAVEN_ARGS:-} -B -q -DskipTests -Dspotless.check.skip=true -pl benchmarks -am package) \
  || fail "the build failed"

# As ./cprs does for a large model; docs/performance.md says why. PyTorch gets the same.
export GLIBC_TUNABLES="${GLIBC_TUNABLES:-glibc.malloc.mmap_threshold=4294967295:glibc.malloc.trim_threshold=17179869184:glibc.malloc.hugetlb=1}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

run_java() {
  local main="dev.cprs.benchmarks.$1"
  shift
  # shellcheck disable=SC2086 # JAVA_OPTS holds several words
  "$java" --enable-native-access=ALL-UNNAMED ${JAVA_OPTS:-} \
    -cp "$root/benchmarks/target/classes:$root/benchmarks/target/lib/*" "$main" "$@"
}

eager() {
  "$python" "$here/pruners.py" "$work/$shape" "$@"
}

# Lines "setting tokens/s tokens/processor-second": those with the most in a column first.
most() {
  sort -k"$1,$1nr"
}

# Prints the best of both in a column, and their ratio, for a setting of Java's.
ratio() {
  local java python
  java="$(grep "^java/$1 " "$work/java-$shape" | most "$2" | head -n 1)"
  python="$(most "$2" <"$work/python-$shape" | head -n 1)"
  printf '%s\n%s\n' "$java" "$python" | awk -v shape="$shape" -v column="$2" -v unit="$3" \
    '{ rate[NR] = $column; name[NR] = $1 }
     END { printf "%s: %s %d, transformers %s %d %s: ratio %.2f\n", shape, name[1], rate[1], name[2], rate[2], unit, rate[1] / rate[2] }'
}

echo "processor:   $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1), $(getconf _NPROCESSORS_ONLN) cores"
echo "Java:        $("$java" -version 2>&1 | head -n 1)"
echo "Python:      $("$python" -c 'import platform, torch; print(platform.python_version() + ", torch " + torch.__version__)')"

for shape in "${shapes[@]}"; do
  ours=(auto bf16) # settings of PrunerRate
  case "$shape" in # windows of some seconds
    xsmall) windows=64 ;;
    gte) windows=16 ;;
    *) windows=8 ours=(auto bf16/2x1 int8/2x1) ;; # here auto is bf16, one window on all threads
  esac
  sweep=()
  ! $quick || windows=$((windows / 2)) sweep=(--batches "1,4")
  echo
  echo "$shape, $windows windows of 512 tokens; load before: $(uptime | sed 's/.*load averages*: //')"
  run_java PrunerModel "$shape" "$work/$shape" "$windows"
  settings="$chosen"
  if [ -z "$settings" ]; then
    echo "every setting of transformers: type-attention/batch/processes x threads, tokens/s, tokens/processor-second"
    eager ${sweep[@]+"${sweep[@]}"} | tee "$work/sweep"
    settings="$({
      most 2 <"$work/sweep" | head -n 1
      most 3 <"$work/sweep" | head -n 1
    } | cut -d' ' -f1 | sort -u | paste -sd, -)"
  fi
  for turn in $(seq "$turns"); do
    echo "turn $turn of $turns: tokens/s, tokens/processor-second"
    for setting in "${ours[@]}"; do
      run_java PrunerRate "$shape" "$setting" "$windows" 2 | tee -a "$work/java-$shape"
    done
    eager --checked --settings "$settings" --passes 2 | tee -a "$work/python-$shape"
  done
  echo "load after: $(uptime | sed 's/.*load averages*: //')"
  for setting in "${ours[@]}"; do
    ratio "$setting" 2 tokens/s
    ratio "$setting" 3 tokens/processor-second
  done | tee -a "$work/ratios"
  rm -rf "${work:?}/$shape"
done
echo
echo "best of each, the forward alone in both:"
cat "$work/ratios"
