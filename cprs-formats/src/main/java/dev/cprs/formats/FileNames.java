package dev.cprs.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What looks like the name of a file, and the format that a file's name tells. */
public final class FileNames {
  private static final int LONGEST = 300;
  private static final int LONGEST_EXTENSION = 12;

  /** Extensions whose meaning differs from that of the word behind a fence, or isn't one there. */
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("ini", "toml"),
          Map.entry("env", "properties"),
          Map.entry("mts", "code"),
          Map.entry("cts", "code"),
          Map.entry("cjs", "code"),
          Map.entry("cxx", "code"),
          Map.entry("hxx", "code"),
          Map.entry("hh", "code"),
          Map.entry("kts", "code"),
          Map.entry("sc", "code"),
          Map.entry("pl", "code"),
          Map.entry("pm", "code"),
          Map.entry("sass", "code"),
          Map.entry("tf", "code"),
          Map.entry("gql", "code"),
          Map.entry("graphql", "code"),
          Map.entry("pyi", "python"),
          Map.entry("pyx", "python"),
          Map.entry("ksh", "shell"),
          Map.entry("fish", "shell"),
          Map.entry("mdx", "markdown"),
          Map.entry("rst", "markdown"),
          Map.entry("adoc", "markdown"),
          Map.entry("xhtml", "html"),
          Map.entry("svelte", "html"),
          Map.entry("xsl", "xml"),
          Map.entry("xaml", "xml"),
          Map.entry("csproj", "xml"),
          Map.entry("plist", "xml"),
          Map.entry("mk", "source"),
          Map.entry("el", "source"),
          Map.entry("mli", "source"),
          Map.entry("fs", "source"),
          Map.entry("pas", "source"));

  /** Extensions of files whose format must be looked at. */
  private static final Set<String> OTHERS =
      Set.of(
          "txt",
          "text",
          "log",
          "conf",
          "cfg",
          "m",
          "lock",
          "ipynb",
          "template",
          "tmpl",
          "j2",
          "in",
          "out",
          "dat",
          "list",
          "service",
          "gitignore",
          "mod",
          "sum",
          "map",
          "wiki",
          "org",
          "v",
          "s",
          "d",
          "pug",
          "ejs",
          "erb",
          "bak",
          "example",
          "pem",
          "srt",
          "vtt");

  /** Words behind a fence that end no name of a file, or those of files of several formats. */
  private static final Set<String> WORDS_ONLY =
      Set.of("conf", "cfg", "log", "m", "make", "console", "basic", "docker", "feature", "pom");

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("dockerfile", "source"),
          Map.entry("containerfile", "source"),
          Map.entry("makefile", "source"),
          Map.entry("gnumakefile", "source"),
          Map.entry("cmakelists.txt", "source"),
          Map.entry("gemfile", "source"),
          Map.entry("rakefile", "source"),
          Map.entry("jenkinsfile", "code"),
          Map.entry("cargo.lock", "toml"),
          Map.entry("pipfile", "toml"),
          Map.entry("license", ""),
          Map.entry("licence", ""),
          Map.entry("notice", ""),
          Map.entry("readme", ""),
          Map.entry("changelog", ""),
          Map.entry("procfile", ""),
          Map.entry("codeowners", ""));

  private FileNames() {}

  /** The format of a file; empty if its name doesn't tell it. */
  public static String format(CharSequence name) {
    String last = lastPart(name);
    String whole = WHOLE.get(last);
    return whole != null ? whole : ofExtension(extension(last));
  }

  private static String ofExtension(String extension) {
    String own = FORMATS.get(extension);
    boolean told = !WORDS_ONLY.contains(extension) && !OTHERS.contains(extension);
    return own != null ? own : told ? FenceFormats.of(extension) : "";
  }

  /**
   * Whether a text is the name of a file and nothing else: without spaces, with an extension that
   * files have, or with directories enough. {@code and/or} and {@code 3/4} aren't.
   */
  public static boolean isName(CharSequence text) {
    int slashes = 0;
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c) || "<>|\"*?`,;()[]{}=".indexOf(c) >= 0 || i >= LONGEST) {
        return isRoute(text);
      }
      slashes += c == '/' || c == '\\' ? 1 : 0;
      letter |= Character.isLetter(c);
    }
    return letter && !isAddress(text) && (isKnown(text) || slashes >= 2 || isRooted(text, slashes));
  }

  /** {@code app/[id]/page.tsx}, {@code app/(shop)/page.tsx}: a path that has brackets. */
  private static boolean isRoute(CharSequence text) {
    boolean slash = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c) || "<>|\"*?`,;{}=".indexOf(c) >= 0 || i >= LONGEST) {
        return false;
      }
      slash |= c == '/';
    }
    return slash && !isAddress(text) && isKnown(text);
  }

  /**
   * Whether a text that is said to be a file's name may be one: it has a directory, an extension or
   * a name that is known. It may have spaces.
   */
  public static boolean isLikely(CharSequence text) {
    if (text.length() > LONGEST || isAddress(text)) {
      return false;
    }
    String last = lastPart(text);
    String extension = extension(last);
    boolean directory = last.length() < text.length() && !last.isEmpty() && last.indexOf(' ') < 0;
    return directory || WHOLE.containsKey(last) || !extension.isEmpty();
  }

  /** Whether the last part of a path has a name or an extension that is known. */
  private static boolean isKnown(CharSequence name) {
    String last = lastPart(name);
    String extension = extension(last);
    return WHOLE.containsKey(last)
        || OTHERS.contains(extension)
        || !ofExtension(extension).isEmpty();
  }

  private static boolean isAddress(CharSequence text) {
    return Chars.find(text, 0, Math.min(12, text.length()), "://") >= 0;
  }

  /** {@code /etc/hosts}, {@code ./run}, {@code ~/notes}. */
  private static boolean isRooted(CharSequence text, int slashes) {
    boolean rooted = "/~.".indexOf(text.charAt(0)) >= 0;
    return rooted && slashes > 0 && text.length() > 3;
  }

  private static String lastPart(CharSequence name) {
    int start = name.length();
    while (start > 0 && name.charAt(start - 1) != '/' && name.charAt(start - 1) != '\\') {
      start--;
    }
    return name.subSequence(start, name.length()).toString().toLowerCase(Locale.ROOT);
  }

  /** What stands behind the last point: a few letters and digits; empty if nothing does. */
  private static String extension(String name) {
    int point = name.lastIndexOf('.');
    int length = name.length() - point - 1;
    boolean letter = false;
    for (int i = point + 1; i < name.length(); i++) {
      if (!Chars.isLetterOrDigit(name.charAt(i))) {
        return "";
      }
      letter |= Chars.isLetter(name.charAt(i));
    }
    return point < 0 || length > LONGEST_EXTENSION || !letter ? "" : name.substring(point + 1);
  }
}
