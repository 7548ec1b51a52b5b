#!/usr/bin/env bash
# Lets Java write the engine's graphs into benchmarks/target/gpu, and checks them on a device with
# the PyTorch of $PYTHON (python3 unless set). Arguments are check.py's, such as
# `--device cpu --small`. With --write-only it stops before the check, for a machine without Java:
# copy benchmarks/gpu and benchmarks/target/gpu there and run `python3 gpu/check.py target/gpu`.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
configs="$root/benchmarks/gpu/configs"
graphs="$root/benchmarks/target/gpu"
engine="$root/benchmarks/engine"
mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl benchmarks/engine -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$engine/target/classpath" -Dmdep.includeScope=runtime
pairs=()
for name in 7b small-qwen2 small-bert; do
  pairs+=("$configs/$name.json" "$graphs/$name")
done
java -cp "$engine/target/classes:$(cat "$engine/target/classpath")" \
  dev.cprs.benchmarks.engine.GraphWriter "${pairs[@]}"
if [ "${1:-}" != --write-only ]; then
  exec "${PYTHON:-python3}" "$root/benchmarks/gpu/check.py" "$graphs" "$@"
fi
