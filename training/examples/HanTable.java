import com.ibm.icu.text.Transliterator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints ICU's table between the two scripts of Chinese, a pair of code points a line: {@code
 * simplified}, {@code traditional} and which way it is read ({@code >} to the traditional form).
 *
 * <pre>java -cp icu4j.jar HanTable.java &gt; han.tsv</pre>
 */
public class HanTable {
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String direction : new String[] {"Simplified-Traditional", "Traditional-Simplified"}) {
      Transliterator between = Transliterator.getInstance(direction);
      for (int code = 0x3400; code < 0xa000; code++) {
        String from = Character.toString(code);
        String to = between.transliterate(from);
        if (!to.equals(from) && to.codePointCount(0, to.length()) == 1) {
          out.println(direction.startsWith("S") ? from + "\t>\t" + to : from + "\t<\t" + to);
        }
      }
    }
    out.flush();
  }
}
