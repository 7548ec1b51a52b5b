package dev.cprs.eval.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Formats whose output can be checked by a parser. */
public enum Syntax {
  /** Values of JSON, one after another, no key twice in an object. */
  JSON {
    @Override
    public boolean takes(String output, String context) {
      try (JsonParser parser = JSON_FACTORY.createParser(output)) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
        return true;
      } catch (IOException e) {
        return false;
      }
    }
  },
  /** Well-formed XML. */
  XML {
    @Override
    public boolean takes(String output, String context) {
      try {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // With a handler, so that nothing is written to the console.
        factory
            .newSAXParser()
            .parse(new InputSource(new StringReader(output)), new DefaultHandler());
        return true;
      } catch (SAXException e) {
        return false;
      } catch (ParserConfigurationException | IOException e) {
        throw new IllegalStateException("The XML parser of this Java can't be used", e);
      }
    }
  },
  /** Values with delimiters: the header of the context first, and as many cells in every row. */
  DELIMITED {
    @Override
    public boolean takes(String output, String context) {
      String header = context.lines().findFirst().orElse("");
      char delimiter = delimiter(header);
      int cells = cells(header, delimiter);
      List<String> lines = output.lines().toList();
      return !lines.isEmpty()
          && lines.get(0).equals(header)
          && lines.stream().allMatch(line -> cells(line, delimiter) == cells);
    }
  };

  private static final JsonFactory JSON_FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Whether the parser takes it.
   *
   * @param output what was kept of the context, not empty
   * @param context the whole
   */
  public abstract boolean takes(String output, String context);

  private static char delimiter(String header) {
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
  }

  /** The cells of a line; -1 if a quote is left open. */
  private static int cells(String line, char delimiter) {
    int cells = 1;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells++;
      }
    }
    return quoted ? -1 : cells;
  }
}
