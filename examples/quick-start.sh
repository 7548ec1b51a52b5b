#!/usr/bin/env bash
# The three tasks of the published quick start, on generated data: an LLM with compressed contexts.
#   LLM_APIURL=http://localhost:8000/v1 LLM_APIKEY=... examples/quick-start.sh MODEL [DIRECTORY [LINES [WORDS]]]
# MODEL is the LLM's name. Run again with the same directory, it continues where it stopped.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ $# -lt 1 ] || [ $# -gt 4 ]; then
  sed -n '2,4s/^# *//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
model="$1"
directory="${2:-quick-start}"
cprs="${CPRS:-$root/cprs}" # tests put their own here

classpath="${EXAMPLES_CLASSPATH:-}"
if [ -z "$classpath" ]; then
  mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl examples -am package \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
    -Dmdep.outputFile="$root/examples/target/classpath" -Dmdep.includeScope=runtime
  classpath="$root/examples/target/classes:$(cat "$root/examples/target/classpath")"
fi
java -cp "$classpath" dev.cprs.examples.QuickStartData "$directory/data" "${@:3}"

failed=0
ask() { # TASK TASK_TYPE CPRS_PROMPT
  "$cprs" infer --model "$model" --input_path "$directory/data/$1.jsonl" \
    --output_path "$directory/output/$1.jsonl" --cprs_prompt "$3" --use_compress True || failed=1
  "$cprs" evaluate --task_type "$2" --input_path "$directory/output/$1.jsonl" || failed=1
}

expert="You are an expert for information extraction, your task is to extract"
ask niah niah "$expert the 'needles' in the format of 'One of the special magic {type_needle_v} for {key} is: {value}.' from the documents to answer user's question.\n## tagging rule:\n- tag the needles with 'needle'"
ask qa qa "$expert some sentences from the documents as the supporting facts of the user's question.\n## tagging rule:\n- tag the supporting facts with 'fact'"
# "assigment" is how the published prompt spells it, and so what the models know.
ask vt variable_tracking "$expert the assigment chains like 'VAR XXX1 = XXX2' from the documents to answer the question of the user.\n## tagging rule:\n- tag the assignment chains with 'chain'"
exit "$failed"
