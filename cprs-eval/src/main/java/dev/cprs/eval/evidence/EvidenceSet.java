package dev.cprs.eval.evidence;

import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.FileJson;
import dev.cprs.eval.sample.JsonLines;
import dev.cprs.eval.sample.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of questions with their evidence in whole documents, a JSON object a line:
 *
 * <pre>{@code
 * {"text": "...", "domain": "...", "source": "...", "licence": "...",
 *  "units": [[0, 40], ...],
 *  "questions": [{"question": "...", "evidence": [[12, 90], ...]}, ...]}
 * }</pre>
 *
 * <p>Stretches are in code points, end exclusive. {@code units} are for documents that are not
 * prose, and may be missing; what else a line holds isn't read. Questions without evidence are left
 * out.
 *
 * @param name what it is called in tables: the file's name without its ending
 * @param documents all of them, in the file's order
 */
public record EvidenceSet(String name, List<EvidenceDocument> documents) {
  private static final String FORMAT = "the evidence form (JSON lines)";

  public EvidenceSet {
    documents = List.copyOf(documents);
  }

  /**
   * Reads a file {@code NAME.jsonl} or {@code NAME.jsonl.gz}.
   *
   * @throws InvalidRequestException if there is none, it isn't of that form, a stretch isn't in its
   *     text, or no question has evidence
   * @throws dev.cprs.ResourceException if it can't be read
   */
  public static EvidenceSet read(Path file) {
    return of(JsonLines.setName(file), JsonLines.read(file, FORMAT));
  }

  /** The set of these lines. */
  public static EvidenceSet of(String name, List<FileJson> lines) {
    List<EvidenceDocument> documents = lines.stream().map(EvidenceSet::document).toList();
    if (documents.stream().allMatch(document -> document.questions().isEmpty())) {
      throw new InvalidRequestException(
          "%s has %d documents and no question with evidence; give one with questions"
              .formatted(name, documents.size()));
    }
    return new EvidenceSet(name, documents);
  }

  private static EvidenceDocument document(FileJson line) {
    String text = line.text("text");
    List<Passage> units = line.has("units") ? line.passages("units", text) : List.of();
    for (int i = 1; i < units.size(); i++) {
      if (units.get(i).start() < units.get(i - 1).end()) {
        throw line.wrong("units", "overlap or are not in order at number %d".formatted(i));
      }
    }
    List<EvidenceQuestion> questions = new ArrayList<>();
    for (FileJson question : line.list("questions")) {
      String asked = question.text("question");
      if (asked.isBlank()) {
        throw question.wrong("question", "is blank; ask something, or take it out");
      }
      List<Passage> evidence = question.passages("evidence", text);
      if (!evidence.isEmpty()) {
        questions.add(new EvidenceQuestion(asked, evidence));
      }
    }
    return new EvidenceDocument(text, units, questions);
  }
}
