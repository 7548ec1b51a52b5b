package dev.cprs;

import dev.cprs.decode.TokenLabels;
import dev.cprs.select.LabelledDocument;
import java.util.List;

/** A document and the windows over it. */
record PlannedDocument(LabelledDocument document, WindowPlan plan) {
  /** Other windows over the same document, whose labels go elsewhere. */
  PlannedDocument with(WindowPlan other, TokenLabels labels) {
    return new PlannedDocument(
        new LabelledDocument(
            document.index(),
            document.text(),
            document.format(),
            document.units(),
            document.tokens(),
            labels),
        other);
  }

  /** The same text again, at another place: it shares the labels and has no windows of its own. */
  PlannedDocument again(int index) {
    LabelledDocument same =
        new LabelledDocument(
            index,
            document.text(),
            document.format(),
            document.units(),
            document.tokens(),
            document.labels());
    return new PlannedDocument(same, new WindowPlan(document.tokens(), List.of()));
  }
}
