// Draws what was kept of the documents. Text from outside only ever becomes a text node, an
// attribute that is text, or the window's title. Offsets are UTF-16 units, as JavaScript's own.

const SHOWN_UNITS = 240; // text shown on each side of a kept span
const FOLDED_UNITS = 800; // longer stretches that were not kept are folded away
const BLOCK_UNITS = 20000; // a stretch that is opened is laid out in blocks of about this length
const EXCERPT_UNITS = 90; // of a span, in the list

const byId = (id) => document.getElementById(id);
const count = new Intl.NumberFormat("en");
const rate = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

const plural = (n, word) => `${count.format(n)} ${word}${n === 1 ? "" : "s"}`;

const labelOf = (span) => (span.tag === null ? "" : `${span.tag} `) + span.score.toFixed(2);

/** Where to cut at or soon after an offset: behind white space, else never inside a surrogate pair. */
function cut(text, offset) {
  for (let i = offset; i < Math.min(offset + 80, text.length); i++) {
    if (/\s/.test(text[i])) {
      return i + 1;
    }
  }
  const inside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
  return inside ? offset + 1 : offset;
}

/** A stretch behind a button; its text is laid out when it is opened. */
function fold(text) {
  const summary = element("summary", {}, `${plural(text.length, "character")} not kept`);
  const details = element("details", { className: "gap" }, summary);
  const open = () => {
    for (let from = 0; from < text.length; ) {
      // A block ends the line anyway: best where the text does.
      const line = text.indexOf("\n", from + BLOCK_UNITS) + 1;
      const near = line > 0 && line < from + 2 * BLOCK_UNITS;
      const to = near ? line : cut(text, Math.min(from + BLOCK_UNITS, text.length));
      details.append(element("div", { className: "block" }, text.slice(from, to)));
      from = to;
    }
  };
  details.addEventListener("toggle", open, { once: true });
  return details;
}

/** Adds text that was not kept; of a long stretch, what is next to kept text stays in view. */
function addGap(body, text, start, end) {
  if (end - start <= FOLDED_UNITS) {
    body.append(text.slice(start, end));
    return;
  }
  const from = start > 0 ? cut(text, start + SHOWN_UNITS) : start;
  const to = end < text.length ? cut(text, end - SHOWN_UNITS) : end;
  body.append(text.slice(start, from), fold(text.slice(from, to)), text.slice(to, end));
}

function markOf(span, part) {
  const mark = element("mark", { id: `span-${span.number}`, tabIndex: -1 }, part);
  mark.dataset.label = labelOf(span);
  return mark;
}

/** Adds a part of the text with the spans in it. */
function addText(body, text, start, end, spans) {
  let drawn = start;
  for (const span of spans) {
    const from = Math.max(span.start, drawn); // spans in the published form may overlap
    const to = Math.max(span.end, drawn);
    addGap(body, text, drawn, from);
    body.append(markOf(span, text.slice(from, to)));
    drawn = to;
  }
  addGap(body, text, drawn, Math.max(drawn, end));
}

/** A document; its tables and its code, of which something was kept, as such. */
function drawDocument(text, spans, format) {
  const body = element("div", { className: `text${setting(format)}`, dir: "auto", lang: "" });
  let drawn = 0;
  let next = 0; // the first span that isn't drawn
  for (const region of regions(text, format)) {
    let first = next;
    while (first < spans.length && spans[first].start < region.start) {
      first++;
    }
    let last = first;
    while (last < spans.length && spans[last].end <= region.end) {
      last++;
    }
    const crossed =
      spans.slice(next, first).some(({ end }) => end > region.start) || spans[last]?.start < region.end;
    if (last === first || crossed) {
      continue; // it is text like what is around it
    }
    addText(body, text, drawn, region.start, spans.slice(next, first));
    const inside = spans.slice(first, last);
    if (region.rows) {
      body.append(drawTable(text, region, inside, markOf));
    } else {
      const code = element("div", { className: "code" });
      addText(code, text, region.start, region.end, inside);
      body.append(code);
    }
    drawn = region.end;
    next = last;
  }
  addText(body, text, drawn, text.length, spans.slice(next));
  return body;
}

function listItem(span, text) {
  const length = span.end - span.start;
  const end = length > EXCERPT_UNITS ? cut(text, span.start + EXCERPT_UNITS) : span.end;
  const excerpt = text.slice(span.start, end) + (end < span.end ? " …" : "");
  const link = element(
    "a",
    { href: `#span-${span.number}` },
    element("bdi", { lang: "" }, excerpt),
    element("span", { className: "label" }, element("bdi", {}, labelOf(span)), `, ${plural(span.tokens, "token")}`),
  );
  return element("li", {}, link);
}

function summary({ spans, stats, outcome }) {
  const time = ` Read in ${rate.format(stats.seconds)} s, ${plural(stats.windows, "window")}.`;
  if (outcome === "original-returned") {
    return "Nothing was found, so the whole document was kept, as asked." + time;
  }
  if (outcome === "budget-too-small") {
    return `${plural(stats.droppedByBudget, "part")} was found, each larger than the budget.` + time;
  }
  if (spans.length === 0) {
    return `Nothing in ${plural(stats.inputTokens, "token")} was found for this question.` + time;
  }
  const share = rate.format((100 * stats.outputTokens) / stats.inputTokens);
  const times = stats.inputTokens / stats.outputTokens;
  const dropped = stats.droppedByBudget;
  return (
    `${plural(spans.length, "span")}: ${count.format(stats.outputTokens)} of ` +
    `${plural(stats.inputTokens, "token")} kept (${share} %)` +
    (times > 1.05 ? `, ${rate.format(times)} times shorter.` : ".") +
    time +
    (dropped > 0 ? ` ${plural(dropped, "more span")} did not fit into the budget.` : "")
  );
}

let current = 0; // the number of the span that was gone to last, from 1; 0: none yet
let spanCount = 0;

function goTo(number) {
  if (spanCount === 0) {
    return;
  }
  const links = byId("spans").querySelectorAll("a");
  links[current - 1]?.removeAttribute("aria-current");
  current = ((number - 1 + spanCount) % spanCount) + 1; // round, from the last to the first
  const link = links[current - 1];
  link.setAttribute("aria-current", "true");
  link.scrollIntoView({ block: "nearest" });
  const mark = byId(`span-${current}`);
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
  byId("step").textContent = `${current} of ${spanCount}: ${mark.dataset.label}`;
}

const goForward = () => goTo(current + 1);
const goBack = () => goTo(current === 0 ? spanCount : current - 1);

/**
 * Shows a result.
 *
 * query, prompt: what was asked, or null where the form shows it
 * documents: {title, text} each; title null where there is nothing to tell apart
 * result: the answer of /v1/compress
 */
function show({ query, prompt, documents, result }) {
  const spans = result.spans.map((span, i) => ({ ...span, number: i + 1 }));
  current = 0;
  spanCount = spans.length;
  byId("asked").replaceChildren(
    ...[["Question", query], ["Control prompt", prompt]]
      .filter(([, text]) => text !== null)
      .flatMap(([term, text]) => [element("dt", {}, term), element("dd", { lang: "" }, text)]),
  );
  byId("summary").textContent = summary(result);
  byId("step").textContent = plural(spanCount, "span");
  byId("spans").replaceChildren(...spans.map((span) => listItem(span, documents[span.document].text)));
  byId("documents").replaceChildren(
    ...documents.flatMap(({ title, text }, i) => {
      const body = drawDocument(text, spans.filter((span) => span.document === i), result.formats[i]);
      return title === null ? [body] : [element("h3", {}, element("bdi", {}, title)), body];
    }),
  );
  document.querySelector("nav").hidden = spanCount === 0;
  byId("result").hidden = false;
}

byId("next").addEventListener("click", goForward);
byId("previous").addEventListener("click", goBack);
byId("spans").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (link) {
    event.preventDefault();
    goTo(Number(link.hash.slice("#span-".length)));
  }
});
// Keys of one letter only while the focus is in the result: elsewhere they are text or the reader's own.
byId("result").addEventListener("keydown", (event) => {
  const go = { n: goForward, p: goBack }[event.key];
  if (go && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    go();
  }
});

const data = JSON.parse(byId("data").textContent);
if (data.result) {
  document.title = `CPRS: ${data.query}`;
  show(data);
}
