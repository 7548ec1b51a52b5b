package dev.cprs.rankers;

import dev.cprs.CprsException;
import dev.cprs.eval.method.Ranker;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene's BM25 with its defaults (k1 = 1.2, b = 0.75) over stemmed English words without stop
 * words; of a query in Chinese, Japanese or Korean over each two characters that stand together.
 * Texts that share no word with the query are no hits, as in any search. Indexes the texts anew for
 * each query, as one does with a context that comes with its question.
 */
final class Bm25 implements Ranker {
  private static final String TEXT = "text";

  @Override
  public int[] bestFirst(String query, List<String> texts) {
    if (texts.isEmpty()) {
      return new int[0];
    }
    try (Analyzer analyzer = analyzer(query);
        Directory directory = new ByteBuffersDirectory()) {
      index(texts, analyzer, directory);
      Query words = new QueryBuilder(analyzer).createBooleanQuery(TEXT, query);
      if (words == null) { // stop words only
        return new int[0];
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return Arrays.stream(new IndexSearcher(reader).search(words, texts.size()).scoreDocs)
            .mapToInt(hit -> hit.doc)
            .toArray();
      }
    } catch (IOException e) {
      throw new CprsException(
          "Lucene failed on an index of %d texts in memory: %s"
              .formatted(texts.size(), e.getMessage()),
          e);
    }
  }

  private static Analyzer analyzer(String query) {
    return query.codePoints().anyMatch(Character::isIdeographic)
        ? new CJKAnalyzer()
        : new EnglishAnalyzer();
  }

  private static void index(List<String> texts, Analyzer analyzer, Directory directory)
      throws IOException {
    // This policy merges neighbours only, so that a document's number is its text's index.
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }
}
