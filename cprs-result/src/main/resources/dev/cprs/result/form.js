
// The form: asks the server that this page came from, at an address relative to the page's own.

const form = byId("form");
let running = null; // the AbortController of the request that is under way

/** What went wrong, in words for the reader. */
class Problem extends Error {
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
}

function request() {
  const options = {};
  for (const [id, name] of [["threshold", "threshold"], ["max-tokens", "maxTokens"]]) {
    if (byId(id).value !== "") {
      options[name] = Number(byId(id).value);
    }
  }
  return { query: byId("query").value, context: byId("document").value, task: byId("task").value, options };
}

async function send(body, signal) {
  const headers = { "Content-Type": "application/json" };
  if (byId("key").value !== "") {
    headers.Authorization = `Bearer ${byId("key").value}`;
  }
  const sent = { method: "POST", headers, body: JSON.stringify(body), signal };
  const response = await fetch("v1/compress", sent).catch((error) => {
    throw signal.aborted ? error : new Problem("The server can't be reached. Is it still running?");
  });
  if (response.ok) {
    return response.json().catch((error) => {
      throw signal.aborted ? error : new Problem("The server's answer broke off or can't be read.");
    });
  }
  throw new Problem(await reason(response), response.status);
}

/** The problem details of an error; a proxy's error page has none. */
async function reason(response) {
  const details = (await response.json().catch(() => null)) ?? {};
  const words = [details.title, details.detail].filter((part) => typeof part === "string" && part !== "");
  const wait = response.headers.get("Retry-After");
  return (
    (words.join(": ") || `The server answered ${response.status} ${response.statusText}`.trim()) +
    (wait && /^\d+$/.test(wait) ? ` Try again in ${plural(Number(wait), "second")}.` : "")
  );
}

function report(problem) {
  if (problem.status === 401) {
    byId("key-field").hidden = false;
    byId("key").focus();
  }
  byId("problem").textContent = problem.message;
}

function setRunning(controller) {
  running = controller;
  byId("cancel").hidden = controller === null;
  form.setAttribute("aria-busy", String(controller !== null));
}

async function compress() {
  if (running) {
    return;
  }
  const body = request();
  setRunning(new AbortController());
  const { signal } = running;
  byId("problem").textContent = "";
  byId("status").textContent = "Compressing …";
  byId("result").hidden = true;
  try {
    const result = await send(body, signal);
    show({ query: null, prompt: null, documents: [{ title: null, text: body.context }], result });
    byId("status").textContent = "Done: the result is below.";
    byId("result-title").focus({ preventScroll: true });
    byId("result").scrollIntoView({ block: "start" });
  } catch (error) {
    byId("status").textContent = signal.aborted ? "Cancelled." : "";
    if (!signal.aborted) {
      report(error instanceof Problem ? error : new Problem(`The answer can't be shown: ${error.message}.`));
    }
  } finally {
    setRunning(null);
  }
}

async function open(file) {
  byId("problem").textContent = "";
  try {
    byId("document").value = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    byId("status").textContent = `${file.name} is open, ${plural(file.size, "byte")}.`;
  } catch (error) {
    const why = error instanceof TypeError ? "it is not UTF-8 text" : error.message;
    byId("problem").textContent = `${file.name} can't be opened: ${why}.`;
  }
}

function describeTask() {
  const { prompt } = data.tasks.find(({ name }) => name === byId("task").value);
  byId("task-hint").textContent = prompt.split("\n", 1)[0]; // the rest is for the model
}

byId("task").append(...data.tasks.map(({ name }) => element("option", { value: name }, name)));
byId("task").addEventListener("change", describeTask);
describeTask();

form.addEventListener("submit", (event) => {
  event.preventDefault();
  compress();
});
byId("cancel").addEventListener("click", () => {
  running?.abort();
  byId("compress").focus(); // the button with the focus goes away
});
byId("file").addEventListener("change", (event) => {
  if (event.target.files.length > 0) {
    open(event.target.files[0]);
  }
});
for (const type of ["dragover", "dragleave", "drop"]) {
  byId("document").addEventListener(type, (event) => {
    const files = event.dataTransfer.types.includes("Files");
    event.target.classList.toggle("dropping", files && type === "dragover");
    if (files) {
      event.preventDefault(); // else the browser leaves the page for the file
    }
    if (type === "drop" && files) {
      open(event.dataTransfer.files[0]);
    }
  });
}

/** What the proxy has saved, where the server is one, has something to tell, and asks no key. */
async function showSavings() {
  const response = await fetch("v1/savings").catch(() => null);
  const savings = response?.ok ? await response.json().catch(() => null) : null;
  if (!savings?.total?.requests) {
    return;
  }
  const saved = ({ tokensSaved, dollarsSaved }) =>
    plural(tokensSaved, "token") + (dollarsSaved === undefined ? "" : `, $${dollarsSaved.toFixed(2)}`);
  byId("savings-total").textContent =
    `In front of an LLM: ${saved(savings.total)} ${savings.audit ? "would have been" : "were"} saved in ${plural(savings.total.requests, "request")}`;
  for (const { day, models } of savings.days) {
    for (const model of models) {
      const cells = [day, model.model, model.requests, model.tokensIn, model.tokensOut, saved(model)];
      byId("savings-rows").append(element("tr", {}, ...cells.map((cell) => element("td", {}, String(cell)))));
    }
  }
  byId("savings").hidden = false;
}

showSavings();
