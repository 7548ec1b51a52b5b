#!/usr/bin/env bash
# The whole pipeline in Java beside the same windows' forward in eager PyTorch for Python, by turns.
#   compare.sh [--quick] [--tokens N] [--turns N] [--settings SETTING,...]
# PYTHON names a Python that has what requirements.txt lists; MAVEN_ARGS and JAVA_OPTS are heeded.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
python="${PYTHON:-python3}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

fail() {
  echo "compare.sh: $1" >&2
  exit 1
}

tokens=32768 # of the context: 75 windows
turns=4
chosen=""           # settings of eager.py to take without trying all
sweep=(--sample 64) # windows on which every setting is tried
finalists=2         # so many of the best of them in each column take part in the turns
while [ $# -gt 0 ]; do
  case "$1" in
    --quick) tokens=16384 turns=2 sweep=(--sample 16 --batches "1,4") finalists=1 ;;
    --tokens) tokens="${2:?--tokens needs a number}" && shift ;;
    --turns) turns="${2:?--turns needs a number}" && shift ;;
    --settings) chosen="${2:?--settings needs some, such as bf16/1/2x1}" && shift ;;
    *) fail "there is no option $1; give --quick, --tokens N, --turns N or --settings SETTING,..." ;;
  esac
  shift
done

"$python" -c 'import numpy, safetensors, torch' \
  || fail "$python lacks a library; make a virtual environment, pip install -r $here/requirements.txt in it, and set PYTHON to its python"
(cd "$root" && mvn ${MAVEN_ARGS:-} -B -q -DskipTests -Dspotless.check.skip=true -pl benchmarks -am package) \
  || fail "the build failed"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
windows="$work/windows.jsonl"

run_java() {
  local main="dev.cprs.benchmarks.$1"
  shift
  # shellcheck disable=SC2086 # JAVA_OPTS holds several words
  "$java" --enable-native-access=ALL-UNNAMED ${JAVA_OPTS:-} \
    -cp "$root/benchmarks/target/classes:$root/benchmarks/target/lib/*" "$main" "$@"
}

eager() {
  "$python" "$here/eager.py" "$windows" "$@"
}

# Lines "setting tokens/s tokens/processor-second": those with the most in a column first.
most() {
  sort -k"$1,$1nr"
}

# Prints the best of both in a column, and their ratio, for a type of Java's.
ratio() {
  local java python
  java="$(grep "^java/$1 " "$work/java" | most "$2" | head -n 1)"
  python="$(most "$2" <"$work/python" | head -n 1)"
  printf '%s\n%s\n' "$java" "$python" | awk -v column="$2" -v unit="$3" \
    '{ rate[NR] = $column; name[NR] = $1 }
     END { printf "%s %d, eager PyTorch %s %d %s: ratio %.2f\n", name[1], rate[1], name[2], rate[2], unit, rate[1] / rate[2] }'
}

if [ -r /proc/cpuinfo ]; then
  processor="$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
else
  processor="$(sysctl -n machdep.cpu.brand_string)"
fi
echo "processor:   $processor, $(getconf _NPROCESSORS_ONLN) cores"
echo "Java:        $("$java" -version 2>&1 | head -n 1)"
echo "Python:      $("$python" -c 'import platform, torch; print(platform.python_version() + ", torch " + torch.__version__)')"
echo "load before: $(uptime | sed 's/.*load averages*: //')"

run_java EagerWindows "$windows" "$tokens"
echo "windows:     $(wc -l <"$windows" | tr -d ' '), of $tokens context tokens"
if [ -z "$chosen" ]; then
  echo
  echo "every setting of eager PyTorch on a part of the windows: type/batch/processes x threads, tokens/s, tokens/processor-second"
  eager "${sweep[@]}" | tee "$work/sweep"
  # Of those that take least processor time, the form with a process for each core: on a busy
  # machine one process may have seemed faster, and Java has its workers on all cores.
  cores="$(sed -n 's|.*/\([0-9]*\)x1 .*|\1|p' "$work/sweep" | sort -n | tail -n 1)"
  chosen="$({
    most 2 <"$work/sweep" | head -n "$finalists"
    most 3 <"$work/sweep" | head -n "$finalists" | sed "s|/[0-9]*x1 |/${cores}x1 |"
  } | cut -d' ' -f1 | sort -u | paste -sd, -)"
fi

for turn in $(seq "$turns"); do
  echo
  echo "turn $turn of $turns, all windows: tokens/s, tokens/processor-second"
  for dtype in auto bf16; do
    run_java PipelineRate "$dtype" "$tokens" 2 | tee -a "$work/java"
  done
  eager --settings "$chosen" --passes 2 | tee -a "$work/python"
done

echo
echo "load after:  $(uptime | sed 's/.*load averages*: //')"
echo "best of each, text in to spans out in Java, the forward alone in Python:"
for dtype in auto bf16; do
  ratio "$dtype" 2 tokens/s
  ratio "$dtype" 3 tokens/processor-second
done
