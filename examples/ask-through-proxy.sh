#!/usr/bin/env bash
# Asks an LLM through the proxy with nothing but curl: a long context, a question, and the answer as it is written.
#   ./cprs serve --upstream https://api.openai.com &
#   API_KEY=... examples/ask-through-proxy.sh MODEL [BASE_URL]
set -euo pipefail
if [ $# -lt 1 ] || [ $# -gt 2 ]; then
  sed -n '2,4s/^# *//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
base="${2:-http://127.0.0.1:8091/v1}"
headers="$(mktemp)"
trap 'rm -f "$headers"' EXIT

rain="$(printf 'The morning boat brought letters and %s crates of oranges. It rains. ' {1..200})"
curl -sS --fail-with-body --no-buffer --dump-header "$headers" "$base/chat/completions" \
  -H "Authorization: Bearer ${API_KEY:-none}" -H 'Content-Type: application/json' --data-binary @- <<JSON
{"model": "$1", "stream": true, "messages": [
  {"role": "system", "content": "Answer from the context.\n<context>\n$rain\nIts lighthouse was built in 1871 by Ana Sorel.\n$rain\n</context>"},
  {"role": "user", "content": "Who built the lighthouse?"}]}
JSON
grep -i '^x-cprs-' "$headers" >&2 # what was done
