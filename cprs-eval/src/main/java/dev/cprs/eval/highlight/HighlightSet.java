package dev.cprs.eval.highlight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.eval.evidence.EvidenceDocument;
import dev.cprs.eval.evidence.EvidenceQuestion;
import dev.cprs.eval.evidence.EvidenceSet;
import dev.cprs.eval.sample.FileJson;
import dev.cprs.eval.sample.JsonLines;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sentences;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions over passages whose sentences are marked, in one of three forms:
 *
 * <ul>
 *   <li>MultiSpanQA (Li et al. 2022): {@code {"data": [{"question": [...], "context": [...],
 *       "label": ["B", "I", "O", ...]}]}}, all of them tokens. A sentence is wanted if a token of
 *       it is labelled {@code B} or {@code I}.
 *   <li>OpenProvence: JSON lines of {@code {"query", "texts": [...], "context_spans": [[[start,
 *       end], ...], ...], "context_spans_relevance": [[0, 1, ...], ...]}}. Each text is a passage
 *       and each span a sentence, in code points.
 *   <li>Documents with evidence ({@link EvidenceSet}), each a passage.
 * </ul>
 *
 * @param name what it is called in tables: the file's name without its ending
 * @param passages a passage for each question, in the file's order
 */
public record HighlightSet(String name, List<HighlightPassage> passages) {
  private static final String MULTI_SPAN = "MultiSpanQA's JSON";
  private static final String LINES = "OpenProvence's JSON lines";
  private static final String SHORT = "short-texts.jsonl";

  public HighlightSet {
    passages = List.copyOf(passages);
  }

  /**
   * Reads a file: {@code .jsonl} and {@code .jsonl.gz} of the last two forms, all others as
   * MultiSpanQA.
   *
   * @throws InvalidRequestException if there is none, it isn't of that form, or it has no question
   * @throws ResourceException if it can't be read
   */
  public static HighlightSet read(Path file) {
    String name = JsonLines.setName(file);
    if (!JsonLines.is(file)) {
      return checked(name, multiSpan(file));
    }
    List<FileJson> lines = JsonLines.read(file, LINES);
    return lines.stream().anyMatch(line -> line.has("questions"))
        ? of(EvidenceSet.read(file))
        : checked(name, openProvence(lines));
  }

  /**
   * The sixty short texts that come with this module: three to eight sentences of one shape each,
   * one of which answers.
   */
  public static HighlightSet shortTexts() {
    try (InputStream in = HighlightSet.class.getResourceAsStream(SHORT)) {
      if (in == null) {
        throw new FileNotFoundException("it isn't beside the class");
      }
      return of(EvidenceSet.of("short", JsonLines.read(SHORT, in, LINES)));
    } catch (IOException e) {
      throw new ResourceException(
          "The texts %s can't be read (%s); take the jar of cprs-eval as it was built"
              .formatted(SHORT, e.getMessage()),
          e);
    }
  }

  private static HighlightSet checked(String name, List<HighlightPassage> passages) {
    if (passages.isEmpty()) {
      throw new InvalidRequestException(name + " has no question; give one with questions");
    }
    return new HighlightSet(name, passages);
  }

  private static HighlightSet of(EvidenceSet set) {
    List<HighlightPassage> passages = new ArrayList<>();
    for (EvidenceDocument document : set.documents()) {
      List<Passage> pieces = document.pieces();
      for (EvidenceQuestion question : document.questions()) {
        Set<Integer> wanted =
            document.wanted(question, pieces).stream()
                .map(pieces::indexOf)
                .collect(Collectors.toSet());
        passages.add(new HighlightPassage(question.text(), document.text(), pieces, wanted));
      }
    }
    return new HighlightSet(set.name(), passages);
  }

  private static List<HighlightPassage> multiSpan(Path file) {
    JsonNode root;
    try (InputStream in = Files.newInputStream(file)) {
      root = new ObjectMapper().readTree(in);
    } catch (NoSuchFileException e) {
      throw new InvalidRequestException(
          "There is no file %s; give %s, or JSON lines of marked passages"
              .formatted(file, MULTI_SPAN),
          e);
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException(
          "%s is not JSON (%s); give %s, or name JSON lines .jsonl"
              .formatted(file, e.getOriginalMessage(), MULTI_SPAN),
          e);
    } catch (IOException e) {
      throw new ResourceException("%s can't be read: %s".formatted(file, e.getMessage()), e);
    }
    List<HighlightPassage> passages = new ArrayList<>();
    for (FileJson item : FileJson.of(MULTI_SPAN, file.toString(), root).list("data")) {
      passages.add(multiSpan(item));
    }
    return passages;
  }

  private static HighlightPassage multiSpan(FileJson item) {
    List<String> tokens = item.texts("context");
    List<String> labels = item.texts("label");
    if (labels.size() != tokens.size()) {
      throw item.wrong(
          "label",
          "has %d labels for a context of %d tokens; give one for each"
              .formatted(labels.size(), tokens.size()));
    }
    StringBuilder text = new StringBuilder();
    List<Passage> answers = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      text.append(i == 0 ? "" : " ").append(tokens.get(i));
      if (!labels.get(i).equals("O")) {
        answers.add(new Passage(text.length() - tokens.get(i).length(), text.length()));
      }
    }
    List<Passage> sentences = Sentences.of(text.toString());
    Set<Integer> wanted =
        IntStream.range(0, sentences.size())
            .filter(i -> answers.stream().anyMatch(sentences.get(i)::overlaps))
            .boxed()
            .collect(Collectors.toSet());
    return new HighlightPassage(
        String.join(" ", item.texts("question")), text.toString(), sentences, wanted);
  }

  private static List<HighlightPassage> openProvence(List<FileJson> lines) {
    List<HighlightPassage> passages = new ArrayList<>();
    for (FileJson line : lines) {
      List<String> texts = line.texts("texts");
      JsonNode spans = line.array("context_spans");
      JsonNode relevance = line.array("context_spans_relevance");
      if (spans.size() != texts.size() || relevance.size() != texts.size()) {
        throw line.wrong(
            "texts",
            "has %d texts, and there are context_spans for %d and context_spans_relevance for %d"
                .formatted(texts.size(), spans.size(), relevance.size()));
      }
      for (int i = 0; i < texts.size(); i++) {
        List<Passage> sentences = line.passages("context_spans", spans.get(i), texts.get(i));
        Set<Integer> wanted = wanted(line, relevance.get(i), sentences.size());
        passages.add(new HighlightPassage(line.text("query"), texts.get(i), sentences, wanted));
      }
    }
    return passages;
  }

  private static Set<Integer> wanted(FileJson line, JsonNode flags, int sentences) {
    if (flags.size() != sentences) {
      throw line.wrong(
          "context_spans_relevance",
          "has %d flags for %d spans; give 0 or 1 for each".formatted(flags.size(), sentences));
    }
    Set<Integer> wanted = new LinkedHashSet<>();
    for (int i = 0; i < sentences; i++) {
      if (flags.get(i).asInt() != 0) {
        wanted.add(i);
      }
    }
    return wanted;
  }
}
