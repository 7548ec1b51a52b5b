// Finds the tables and the code of a document by its format, and draws tables. As everywhere on the
// page, text from outside only ever becomes a text node.

const MOST_COLUMNS = 100; // nobody reads a wider table
const MOST_QUOTED = 20000; // a quote that goes on for longer was never meant as one
const FOLDED_ROWS = 10; // more rows that were not kept are folded away
const SHOWN_ROWS = 3; // of them, on each side of a kept row
const OPENED_ROWS = 1000; // that a click opens

/** How the whole text of a format is set: "" as prose is, monospaced, or also without line breaks. */
function setting(format) {
  const asProse = format === undefined || format === "prose" || format === "markdown";
  return asProse ? "" : format === "table" || format === "manual" ? " code aligned" : " code";
}

/**
 * The parts of a document that are drawn in their own way, in order and disjoint: {start, end}, with
 * rows if it is a table. A row is {start, end, cells}, a cell [start, end].
 */
function regions(text, format) {
  if (format === "markdown") {
    return markdownRegions(text);
  }
  const rows = format === "csv" || format === "tsv" ? delimitedRows(text) : [];
  return isTable(rows) ? [{ start: 0, end: text.length, rows }] : [];
}

const isTable = (rows) => rows.length > 1 && rows.every(({ cells }) => cells.length <= MOST_COLUMNS);

function delimitedRows(text) {
  const [head] = text.split(/[\r\n]/, 1);
  const parts = (delimiter) => head.split(delimiter).length;
  const delimiter = ["\t", ",", ";", "|", "^"].reduce((a, b) => (parts(b) > parts(a) ? b : a));
  const rows = [];
  for (let at = 0; parts(delimiter) > 1 && at < text.length; ) {
    const row = { start: at, end: at, cells: [] };
    for (;;) {
      const start = at;
      const close = text[at] === '"' ? quoteEnd(text, at) : -1;
      at = close < 0 ? at : close + 1;
      while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") {
        at++;
      }
      row.cells.push(close >= 0 && at === close + 1 ? [start + 1, close] : [start, at]);
      if (text[at] !== delimiter) {
        break;
      }
      at++;
    }
    row.end = at;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (row.end > row.start) {
      rows.push(row);
    }
  }
  return rows;
}

/** Where the quote that opens at an offset closes; below 0 if it doesn't. */
function quoteEnd(text, open) {
  let at = text.indexOf('"', open + 1);
  while (at > 0 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  return at - open > MOST_QUOTED ? -1 : at;
}

/** Fenced code, and tables: a line with bars above a line of hyphens and bars. */
function markdownRegions(text) {
  const found = [];
  const lines = [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)]
    .filter(([line]) => line !== "")
    .map(({ 0: line, index }) => ({ line: line.trimEnd(), start: index, end: index + line.trimEnd().length }));
  for (let i = 0; i < lines.length; i++) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(lines[i].line)?.[1];
    const first = i;
    if (fence) {
      const closes = ({ line }) => line.trim().startsWith(fence) && line.trim() === fence[0].repeat(line.trim().length);
      for (i++; i < lines.length && !closes(lines[i]); ) {
        i++;
      }
      found.push({ start: lines[first].start, end: (lines[i] ?? lines[lines.length - 1]).end });
    } else if (lines[i].line.includes("|") && isRule(lines[i + 1]?.line ?? "")) {
      const rows = [barRow(text, lines[i])];
      rows[0].end = lines[++i].end;
      while (lines[i + 1]?.line.includes("|")) {
        rows.push(barRow(text, lines[++i]));
      }
      if (isTable(rows)) {
        found.push({ start: lines[first].start, end: lines[i].end, rows });
      }
    }
  }
  return found;
}

const isRule = (line) => /^[\s|:-]+$/.test(line) && line.includes("-") && line.includes("|");

/** A line's cells: what stands between its bars, without the white space around it. */
function barRow(text, { line, start, end }) {
  const bars = [...line.matchAll(/\\.|\|/g)].filter(([mark]) => mark === "|").map(({ index }) => start + index);
  const opened = line.trimStart().startsWith("|");
  const closed = bars.length > 0 && bars[bars.length - 1] === end - 1 && (!opened || bars.length > 1);
  const edges = [...(opened ? [] : [start - 1]), ...bars, ...(closed ? [] : [end])];
  const cells = edges.slice(1).map((to, i) => {
    const inside = text.slice(edges[i] + 1, to);
    const from = edges[i] + 1 + inside.length - inside.trimStart().length;
    return [from, from + inside.trim().length];
  });
  return { start, end, cells };
}

/** A table with its header and the rows; long runs of rows that were not kept are folded away. */
function drawTable(text, { rows }, spans, markOf) {
  const placed = new Set();
  let next = 0; // the first span that may be in the row

  const drawRow = (row, name) => {
    const cells = row.cells.map(() => element(name, name === "th" ? { scope: "col" } : {}));
    row.cells.forEach(([start, end], i) => {
      let at = start;
      for (const span of spansOf(row)) {
        const from = Math.max(at, span.start);
        const to = Math.min(end, span.end);
        if (from < to) {
          cells[i].append(text.slice(at, from), mark(span, text.slice(from, to)));
          at = to;
        }
      }
      cells[i].append(text.slice(at, end));
    });
    for (const span of spansOf(row)) {
      if (!placed.has(span)) { // it is all bars and white space
        cells[0].prepend(mark(span, ""));
      }
    }
    return element("tr", {}, ...cells);
  };
  const mark = (span, part) => {
    const first = !placed.has(span);
    placed.add(span);
    return first ? markOf(span, part) : element("mark", {}, part);
  };
  const spansOf = (row) => {
    const found = [];
    for (let i = next; i < spans.length && spans[i].start < row.end; i++) {
      if (spans[i].end > row.start) {
        found.push(spans[i]);
      }
    }
    return found;
  };
  const foldRows = (folded) => {
    const button = element("button", { type: "button" }, `${plural(folded.length, "row")} not kept`);
    const row = element("tr", {}, element("td", { colSpan: rows[0].cells.length }, button));
    button.addEventListener("click", () => {
      const open = folded.slice(0, OPENED_ROWS).map((one) => drawRow(one, "td"));
      const rest = folded.length > OPENED_ROWS ? [foldRows(folded.slice(OPENED_ROWS))] : [];
      row.replaceWith(...open, ...rest);
      open[0].tabIndex = -1;
      open[0].focus({ preventScroll: true });
    });
    return row;
  };

  const head = element("thead", {}, drawRow(rows[0], "th"));
  const body = element("tbody");
  for (let i = 1; i < rows.length; ) {
    let end = i; // after the rows from here of which nothing was kept
    while (next < spans.length && spans[next].end <= rows[i].start) {
      next++;
    }
    while (end < rows.length && (next === spans.length || spans[next].start >= rows[end].end)) {
      end++;
    }
    const from = i + (i > 1 ? SHOWN_ROWS : 0);
    const to = end - (end < rows.length ? SHOWN_ROWS : 0);
    const folds = to - from > FOLDED_ROWS;
    for (const row of rows.slice(i, folds ? from : end)) {
      body.append(drawRow(row, "td"));
    }
    if (folds) {
      body.append(foldRows(rows.slice(from, to)), ...rows.slice(to, end).map((row) => drawRow(row, "td")));
    }
    if (end < rows.length) {
      body.append(drawRow(rows[end], "td"));
    }
    i = end + 1;
  }
  for (const span of spans.filter((one) => !placed.has(one))) { // between rows
    body.append(element("tr", {}, element("td", {}, mark(span, text.slice(span.start, span.end)))));
  }
  const scrolled = { className: "table", tabIndex: 0, role: "region", ariaLabel: "Table" };
  return element("div", scrolled, element("table", {}, head, body));
}
