package dev.cprs.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Ten questions over the history book in a user's own words, each with the sentence that answers
 * it; written from the book alone, before any model had read it. As a program: how many the
 * embedded model finds in the whole book, by default and as the best N tokens ({@code
 * examples/ten-questions.sh}).
 */
final class TenQuestions {
  /** One question; evidence is an exact part of the book, once in it, and answer a part of that. */
  record Question(String question, String evidence, String answer) {
    boolean isAnsweredBy(Span span) {
      // A sentence rule may cut the evidence elsewhere than the writer of the question did.
      return span.text().contains(answer)
          && (evidence.contains(span.text()) || span.text().contains(evidence) || overlaps(span));
    }

    private boolean overlaps(Span span) {
      String head = evidence.substring(0, Math.min(40, evidence.length()));
      String tail = evidence.substring(Math.max(0, evidence.length() - 40));
      return span.text().contains(head) || span.text().contains(tail);
    }
  }

  private TenQuestions() {}

  static List<Question> load() throws IOException {
    try (InputStream in = TenQuestions.class.getResourceAsStream("/questions.json")) {
      return List.of(new ObjectMapper().readValue(in, Question[].class));
    }
  }

  static String book() throws IOException {
    try (InputStream in =
        TenQuestions.class.getResourceAsStream("/beard-history-united-states.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static void main(String[] args) throws IOException {
    String book = book();
    int[] budgets = {200, 400, 800};
    int[] foundInBudget = new int[budgets.length];
    int found = 0;
    long kept = 0;
    int contextTokens = 0;
    try (ContextCompressor compressor = ContextCompressor.create()) {
      for (Question question : load()) {
        // Every sentence with its score: budgets are then a matter of counting.
        CompressedContext all =
            compressor.compress(
                CompressionRequest.builder(question.question())
                    .document(book)
                    .options(
                        CompressionOptions.builder().threshold(0).budget(Budget.none()).build())
                    .build());
        contextTokens = all.stats().inputTokens();
        List<Span> chosen = compressor.compress(question.question(), book).spans();
        long tokens = chosen.stream().mapToInt(Span::tokens).sum();
        boolean hit = chosen.stream().anyMatch(question::isAnsweredBy);
        found += hit ? 1 : 0;
        kept += tokens;
        int before = tokensBeforeAnswer(all.spans(), question);
        for (int i = 0; i < budgets.length; i++) {
          foundInBudget[i] += before <= budgets[i] ? 1 : 0;
        }
        System.out.printf(
            "%-5s %6d tokens kept, answer complete within the best %d tokens: %s%n",
            hit ? "found" : "-", tokens, before, question.question());
      }
    }
    System.out.printf(
        "%d of 10 by default, %d of %,d tokens kept on average%n", found, kept / 10, contextTokens);
    for (int i = 0; i < budgets.length; i++) {
      System.out.printf("%d of 10 within the best %d tokens%n", foundInBudget[i], budgets[i]);
    }
  }

  /** How many tokens the best sentences have, up to the one with the answer and with it. */
  private static int tokensBeforeAnswer(List<Span> spans, Question question) {
    int tokens = 0;
    for (Span span :
        spans.stream().sorted(Comparator.comparingDouble(Span::score).reversed()).toList()) {
      tokens += span.tokens();
      if (question.isAnsweredBy(span)) {
        return tokens;
      }
    }
    return Integer.MAX_VALUE;
  }
}
