import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs each {@code ./cprs compress} of the documents whose output stands below it, and tells where
 * that is no longer what the command prints; ends with 1 then. Run it after a change of the weights
 * or of how formats are cut. From the repository's root:
 *
 * <p>{@code java .ci/DocOutputs.java [--write] FILE...}
 *
 * <p>{@code --write} puts what was printed into the files.
 */
public class DocOutputs {
  private static final Pattern EXAMPLE =
      Pattern.compile("```bash\n(?<command>(?:cat [^\n|]*\\| )?\\./cprs compress [^\n]*)\n```\n+```\\w*\n(?<output>.*?)```\n", Pattern.DOTALL);

  public static void main(String[] args) throws Exception {
    List<String> files = new ArrayList<>(List.of(args));
    boolean write = files.remove("--write");
    if (files.isEmpty()) {
      throw new IllegalArgumentException("Name the files to look at, such as docs/formats.md");
    }
    int examples = 0;
    int changed = 0;
    for (String file : files) {
      String text = Files.readString(Path.of(file));
      StringBuilder now = new StringBuilder();
      int end = 0;
      Matcher example = EXAMPLE.matcher(text);
      while (example.find()) {
        String command = example.group("command");
        String printed = run(command);
        now.append(text, end, example.start("output")).append(printed);
        end = example.end("output");
        examples++;
        if (!printed.equals(example.group("output"))) {
          changed++;
          System.out.printf("%s: %s%nstands there:%n%s%nis printed:%n%s%n", file, command, example.group("output"), printed);
        }
      }
      if (write) {
        Files.writeString(Path.of(file), now.append(text.substring(end)));
      }
    }
    System.out.printf("%d of %d outputs are as the documents have them%n", examples - changed, examples);
    System.exit(changed > 0 && !write ? 1 : 0);
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " ended with " + process.exitValue() + "; run it to see why");
    }
    return printed.endsWith("\n") || printed.isEmpty() ? printed : printed + "\n";
  }
}
