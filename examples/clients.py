"""Asks through the proxy with the Python clients that are installed, and prints a table.

Every client sends one question over a context of about 60,000 tokens. A stub for the LLM, in this
program, answers with all that it was sent. So the answer shows what came through: it must hold the
sentence that the question asks for, and be a small part of the context.

    python3 clients.py COMMAND...

COMMAND starts the proxy; {upstream} and {port} in it are filled in. See clients.sh.
"""

import importlib.metadata
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

QUESTION = "Who built the lighthouse of Velden?"
FACT = "The lighthouse of Velden was built in 1871 by Ana Sorel."
SENTENCES = 3600  # about 17 tokens each


def context() -> str:
    """Sentences that all differ, with the one that is asked for in their middle."""
    rng = random.Random(7)
    towns = ["Arlen", "Brosk", "Hemmet", "Kolby", "Nerva", "Ostrand", "Tirna", "Ulva"]
    goods = ["oranges", "letters", "copper wire", "salt", "window glass", "wool", "lamp oil"]
    lines = [
        f"On day {day} the morning boat brought {rng.randint(2, 99)} crates of "
        f"{rng.choice(goods)} to {rng.choice(towns)}."
        for day in range(SENTENCES)
    ]
    lines.insert(SENTENCES // 2, FACT)
    return " ".join(lines)


class Echo(BaseHTTPRequestHandler):
    """An LLM that repeats what it got, with the APIs of OpenAI and Anthropic."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = "\n".join(texts(body))
        if self.path.endswith("/chat/completions"):
            whole, events = chat(text)
        elif self.path.endswith("/responses"):
            whole, events = response(text), []
        else:
            whole, events = message(text)
        stream = bool(body.get("stream"))
        answer = "".join(events) if stream else json.dumps(whole)
        data = answer.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream" if stream else "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def texts(body):
    """All texts that a request gives to the LLM."""
    for name in ("system", "instructions", "messages", "input"):
        yield from inside(body.get(name))


def inside(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from inside(one)
    elif isinstance(value, dict):
        yield from inside(value.get("content", value.get("text")))


def pieces(text):
    half = len(text) // 2
    return [text[:half], text[half:]]


def event(data, name=None):
    return (f"event: {name}\n" if name else "") + f"data: {json.dumps(data)}\n\n"


def chat(text):
    head = {"id": "1", "created": 1, "model": "stub"}
    whole = head | {
        "object": "chat.completion",
        "choices": [{"index": 0, "finish_reason": "stop",
                     "message": {"role": "assistant", "content": text}}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }
    chunk = head | {"object": "chat.completion.chunk"}
    events = [
        event(chunk | {"choices": [{"index": 0, "delta": {"content": piece}}]})
        for piece in pieces(text)
    ]
    return whole, events + ["data: [DONE]\n\n"]


def response(text):
    part = {"type": "output_text", "text": text, "annotations": []}
    item = {"type": "message", "id": "2", "status": "completed", "role": "assistant",
            "content": [part]}
    return {"id": "1", "object": "response", "created_at": 1, "status": "completed",
            "model": "stub", "output": [item], "parallel_tool_calls": False,
            "tool_choice": "auto", "tools": []}


def message(text):
    head = {"id": "1", "type": "message", "role": "assistant", "model": "stub",
            "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1}}
    whole = head | {"stop_reason": "end_turn", "content": [{"type": "text", "text": text}]}
    start = {"type": "content_block_start", "index": 0,
             "content_block": {"type": "text", "text": ""}}
    events = [event({"type": "message_start",
                     "message": head | {"stop_reason": None, "content": []}}, "message_start"),
              event(start, "content_block_start")]
    for piece in pieces(text):
        events.append(event({"type": "content_block_delta", "index": 0,
                             "delta": {"type": "text_delta", "text": piece}},
                            "content_block_delta"))
    events.append(event({"type": "content_block_stop", "index": 0}, "content_block_stop"))
    events.append(event({"type": "message_delta", "usage": {"output_tokens": 1},
                         "delta": {"stop_reason": "end_turn", "stop_sequence": None}},
                        "message_delta"))
    events.append(event({"type": "message_stop"}, "message_stop"))
    return whole, events


def calls(base, system):
    """By package, the calls to try: a name and what returns the answer."""
    turns = [{"role": "user", "content": QUESTION}]
    told = [{"role": "system", "content": system}] + turns

    def openai():
        from openai import OpenAI

        client = OpenAI(base_url=base + "/v1", api_key="none", max_retries=0, timeout=300)

        def streamed():
            chunks = client.chat.completions.create(model="stub", messages=told, stream=True)
            return "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)

        return [
            ("chat completion", lambda: client.chat.completions.create(
                model="stub", messages=told).choices[0].message.content),
            ("chat completion, streamed", streamed),
            ("response", lambda: client.responses.create(
                model="stub", instructions=system, input=QUESTION).output_text),
        ]

    def anthropic():
        from anthropic import Anthropic

        client = Anthropic(base_url=base, api_key="none", max_retries=0, timeout=300)
        asked = {"model": "stub", "max_tokens": 1000, "system": system, "messages": turns}

        def streamed():
            with client.messages.stream(**asked) as stream:
                return "".join(stream.text_stream)

        return [
            ("message", lambda: client.messages.create(**asked).content[0].text),
            ("message, streamed", streamed),
        ]

    def litellm():
        import litellm

        return [
            ("completion", lambda: litellm.completion(
                model="openai/stub", api_base=base + "/v1", api_key="none",
                messages=told).choices[0].message.content),
        ]

    return {"openai": openai, "anthropic": anthropic, "litellm": litellm}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(base, proxy):
    """Until the model is loaded: before, the proxy passes texts on as they are."""
    body = json.dumps({"query": "When?", "context": "It rained in 1871."}).encode()
    request = urllib.request.Request(
        base + "/v1/compress", data=body, headers={"Content-Type": "application/json"}
    )
    for _ in range(600):
        if proxy.poll() is not None:
            sys.exit(f"The proxy ended with {proxy.returncode}")
        try:
            urllib.request.urlopen(request, timeout=60).close()
            return
        except OSError:  # not there yet, or the model isn't
            time.sleep(0.5)
    sys.exit("The proxy is not ready after 5 minutes")


def row(*cells):
    print("{:<24} {:<26} {:>9} {:>9} {:>8}  {}".format(*cells), flush=True)


def check(base):
    material = context()
    system = f"Answer from the context.\n<context>\n{material}\n</context>"
    row("client", "call", "sent", "received", "seconds", "result")
    wrong = 0
    for package, make in calls(base, system).items():
        try:
            version = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            row(package, "", "", "", "", "not installed, not tried")
            continue
        for name, ask in make():
            begin = time.monotonic()
            try:
                answer = ask()
                complete = FACT in answer and QUESTION in answer
                good = complete and len(answer) < len(system) / 50
                result = "ok" if good else "WRONG: " + repr(answer[:80])
            except Exception as e:  # any client's own; the others are still to be tried
                good, answer, result = False, "", f"FAILED: {type(e).__name__}: {e}"[:120]
            wrong += not good
            row(f"{package} {version}", name, f"{len(system) + len(QUESTION):,}",
                f"{len(answer):,}", f"{time.monotonic() - begin:.1f}", result)
    return wrong


def main(command):
    llm = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=llm.serve_forever, daemon=True).start()
    port = free_port()
    filled = [
        argument.replace("{upstream}", f"http://127.0.0.1:{llm.server_port}")
        .replace("{port}", str(port))
        for argument in command
    ]
    os.environ["NO_PROXY"] = "127.0.0.1"
    proxy = subprocess.Popen(filled)
    try:
        base = f"http://127.0.0.1:{port}"
        wait_for(base, proxy)
        wrong = check(base)
    finally:
        proxy.terminate()
        proxy.wait()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
