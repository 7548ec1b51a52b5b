package dev.cprs.eval.qa;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.eval.sample.FileJson;
import dev.cprs.eval.sample.Passage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions over documents in the JSON format of SQuAD 1.1 (Rajpurkar et al. 2016, arXiv
 * 1606.05250): articles of paragraphs, each with questions and for each of those the answers' words
 * and places. Questions without an answer, as version 2.0 has them, are left out.
 *
 * @param name what to call it in messages
 * @param paragraphs all paragraphs of all articles, in their order
 */
public record QaFile(String name, List<QaParagraph> paragraphs) {
  private static final String BUNDLED = "manuals-laws-logs-novels.json";

  public QaFile {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Reads a file.
   *
   * @throws InvalidRequestException if there is none, it isn't of that format, an answer doesn't
   *     stand where the file says, or no question has an answer
   * @throws ResourceException if it can't be read
   */
  public static QaFile read(Path file) {
    if (Files.isDirectory(file)) {
      throw new InvalidRequestException(
          "%s is a directory; give questions in SQuAD 1.1's JSON format".formatted(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      throw new InvalidRequestException(
          "There is no file %s; give questions in SQuAD 1.1's JSON format".formatted(file), e);
    } catch (IOException e) {
      throw new ResourceException("%s can't be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * The questions over manuals, laws, logs and novels that come with this module. They are asked in
   * other words than those of the answer.
   */
  public static QaFile bundled() {
    try (InputStream in = QaFile.class.getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new FileNotFoundException("it isn't beside the class");
      }
      return read("manuals-laws-logs-novels.json", in);
    } catch (IOException e) {
      throw new ResourceException(
          "The questions %s can't be read (%s); take the jar of cprs-eval as it was built"
              .formatted(BUNDLED, e.getMessage()),
          e);
    }
  }

  private static QaFile read(String name, InputStream in) throws IOException {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(in);
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException(
          "%s is not JSON (line %d, column %d: %s); give questions in SQuAD 1.1's JSON format"
              .formatted(
                  name,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
    FileJson file = FileJson.of("SQuAD 1.1's JSON", name, root);
    List<QaParagraph> paragraphs = new ArrayList<>();
    for (FileJson article : file.list("data")) {
      for (FileJson paragraph : article.list("paragraphs")) {
        paragraphs.add(paragraph(paragraph));
      }
    }
    if (paragraphs.stream().allMatch(paragraph -> paragraph.questions().isEmpty())) {
      throw new InvalidRequestException(
          "%s has %d paragraphs and no question with an answer; give one with questions"
              .formatted(name, paragraphs.size()));
    }
    return new QaFile(name, paragraphs);
  }

  private static QaParagraph paragraph(FileJson paragraph) {
    String text = paragraph.text("context");
    List<QaQuestion> questions = new ArrayList<>();
    for (FileJson question : paragraph.list("qas")) {
      String id = question.text("id");
      String asked = question.text("question");
      if (asked.isBlank()) {
        throw question.wrong("question", "is blank; ask something, or take it out");
      }
      List<Passage> places = new ArrayList<>();
      List<String> answers = new ArrayList<>();
      for (FileJson answer : question.list("answers")) {
        String words = answer.text("text");
        places.add(place(answer, text, words));
        answers.add(words);
      }
      if (!places.isEmpty()) {
        questions.add(new QaQuestion(id, asked, places.get(0), answers));
      }
    }
    return new QaParagraph(text, questions);
  }

  /** Where an answer stands in its paragraph. */
  private static Passage place(FileJson answer, String text, String words) {
    if (words.isBlank()) {
      throw answer.wrong("text", "is blank; give words of the paragraph");
    }
    int codePoints = answer.number("answer_start");
    boolean inside = codePoints >= 0 && codePoints < text.codePointCount(0, text.length());
    int start = inside ? text.offsetByCodePoints(0, codePoints) : 0;
    if (!inside || !text.startsWith(words, start)) {
      int first = text.indexOf(words);
      throw answer.wrong(
          "answer_start",
          "is %d, where '%s' doesn't stand; %s"
              .formatted(
                  codePoints,
                  words,
                  first < 0
                      ? "the paragraph doesn't have these words at all"
                      : "it stands at %d, counted in code points of the paragraph from 0"
                          .formatted(text.codePointCount(0, first))));
    }
    return new Passage(start, start + words.length());
  }
}
