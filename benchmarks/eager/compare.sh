#!/usr/bin/env bash
# The whole pipeline in Java beside the same windows' forward in eager PyTorch for Python, by turns.
#   compare.sh [--quick] [--tokens N] [--turns N]
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

tokens=65536 # of the context: some 155 windows
turns=4
sweep=(--sample 64) # windows on which every setting is tried
settings=3          # the best of them, which take part in the turns
while [ $# -gt 0 ]; do
  case "$1" in
    --quick) tokens=16384 turns=2 sweep=(--sample 16 --batches "1,4") settings=2 ;;
    --tokens) tokens="${2:?--tokens needs a number}" && shift ;;
    --turns) turns="${2:?--turns needs a number}" && shift ;;
    *) fail "there is no option $1; give --quick, --tokens N or --turns N" ;;
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

# Lines "setting tokens/s", the fastest first.
fastest() {
  sort -k2,2nr "$@"
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
echo
echo "every setting of eager PyTorch on a part of the windows: type/batch/processes x threads, tokens/s"
eager "${sweep[@]}" | tee "$work/sweep"
chosen="$(fastest "$work/sweep" | head -n "$settings" | cut -d' ' -f1 | paste -sd, -)"

for turn in $(seq "$turns"); do
  echo
  echo "turn $turn of $turns, all windows: tokens/s"
  run_java PipelineRate "$tokens" 2 | tee -a "$work/java"
  eager --settings "$chosen" --passes 2 | tee -a "$work/python"
done

best_java="$(fastest "$work/java" | head -n 1)"
best_python="$(fastest "$work/python" | head -n 1)"
echo
echo "load after:  $(uptime | sed 's/.*load averages*: //')"
echo "best:        Java, text in to spans out: ${best_java#* } tokens/s; eager PyTorch, forward alone: ${best_python#* } tokens/s (${best_python% *})"
awk -v java="${best_java#* }" -v python="${best_python#* }" \
  'BEGIN { printf "ratio:       %.2f\n", java / python }'
