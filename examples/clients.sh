#!/usr/bin/env bash
# Asks a question over 60,000 tokens through the proxy, with each Python client that is installed: openai, anthropic,
# litellm. A stub for the LLM repeats what it got; nothing leaves this machine. Prints a table; fails if an answer is wrong.
#   python3 -m pip install openai anthropic litellm   # those that you want to try
#   examples/clients.sh
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
exec "${PYTHON:-python3}" "$root/examples/clients.py" "$root/cprs" serve --port '{port}' --upstream '{upstream}'
