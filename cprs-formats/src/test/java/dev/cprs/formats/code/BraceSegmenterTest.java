package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.Seeds;
import dev.cprs.testkit.SegmenterContractTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BraceSegmenterTest extends SegmenterContractTest {
  /** Stops javac before it looks for the classes that the samples use. */
  private static final List<String> PARSE_ONLY =
      List.of("-proc:none", "--should-stop=ifNoError=PARSE", "--should-stop=ifError=PARSE");

  @Test
  void blocksOfInfrastructureAreCode() {
    String text =
        "terraform {\n  required_version = \">= 1.3\"\n}\n\n# The web server.\nresource \"aws_instance\" \"web\" {\n  ami  = \"ami-123\"\n  type = var.type\n\n  tags = {\n    Name = \"web\"\n  }\n}\n\nvariable \"type\" {\n  default = \"t3.micro\"\n}\n";
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
    UnitTree tree = Code.tree(text, "code");
    assertThat(Code.unitWith(text, tree, "ami-123"))
        .startsWith("# The web server.")
        .endsWith("}\n}");
  }

  @Override
  protected Segmenter segmenter() {
    return new BraceSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Code.sample("A.java"),
        Code.sample("a.js"),
        Code.sample("WindowPool.java"),
        Code.sample("UnitTree.java"),
        Code.sample("Color.java"),
        Code.sample("result.js"),
        Code.sample("page.css"),
        Code.sample("table.c"),
        Code.sample("store.ts"),
        Code.sample("server.go"),
        Code.sample("shapes.rs"),
        Code.sample("page.php"),
        Code.sample("Order.cs"),
        Code.sample("store.kt"),
        Code.sample("model.swift"),
        Code.sample("store.scala"),
        Code.sample("point.cpp"),
        minified());
  }

  private static String minified() {
    StringBuilder code = new StringBuilder("!function(e,t){\"use strict\";var n=t.document,r=[];");
    for (int i = 0; i < 60; i++) {
      code.append(
          "function f%d(a,b){if(a>%d){return b(a-1)}for(var i=0;i<a;i++){r.push({k:i,v:\"}%d\"})}return r}"
              .formatted(i, i, i));
    }
    return code.append("t.api={f:f1,g:function(){return 7}};n.x=1}(1,window);").toString();
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "class A {" + "\n".repeat(90_000) + "}",
        "/* never closed ".repeat(7000),
        "/*" + "{ int x; ".repeat(11_000),
        "x = \"\\\"\\\"".repeat(10_000),
        "\"a 'b `c ${ ".repeat(9000),
        "= / = /[ = /a".repeat(8000),
        "x = @\"\"\"".repeat(11_000),
        "({[".repeat(30_000),
        "({[)]}".repeat(16_000),
        "f(".repeat(25_000) + "x" + ")".repeat(25_000) + ";",
        "{".repeat(50_000) + "}".repeat(50_000),
        "@A\n".repeat(33_000),
        "<?php $x = <<<A <<<B <<<C\n" + "<<<A ".repeat(20_000),
        "fn main() { let mut x = r#\"" + "r##\" R\"x( ".repeat(9000),
        "#if X\n{\n#else\n{\n#endif\n".repeat(4000),
        "@#[\n".repeat(25_000),
        "a,".repeat(50_000),
        "x = [" + "1, ".repeat(33_000) + "];",
        "class A { " + "int x = 1; ".repeat(9000),
        "var a=function(){" + "b,".repeat(30_000) + "},c=function(){" + "d;".repeat(20_000) + "}",
        "// c\n".repeat(20_000),
        "a" + " b".repeat(50_000),
        "class A {" + "void f() { if (a) { x(); } else { y(); } }".repeat(2000) + "}");
  }

  @Test
  void documentedMethodIsOneUnit() {
    String text = Code.sample("A.java");
    UnitTree tree = Code.tree(text, "code");
    assertThat(Code.unitWith(text, tree, "failed call is tried again"))
        .startsWith("/** How often a failed call is tried again. */")
        .contains("return 37;")
        .endsWith("}")
        .doesNotContain("Number");
    assertThat(Code.paths(text, tree)).contains("class A > retryLimit").hasSize(60);
  }

  /** The bracket of an attribute that is cut off has no partner to go on from. */
  @Test
  void endsWithAnAttributeThatIsCutOff() {
    String text = "@#[\nint x;\n";
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> assertThat(Code.units(text, Code.tree(text, "code"))).isNotEmpty());
  }

  @Test
  void functionsOfAModuleAreUnits() {
    String text = Code.sample("a.js");
    assertThat(Code.paths(text, Code.tree(text, "code"))).hasSize(60).contains("value0", "value59");
  }

  @Test
  void unitsAreOfAUsefulSize() {
    for (String text : samples()) {
      UnitTree tree = Code.tree(text, "code");
      for (String unit : Code.units(text, tree)) {
        assertThat(unit.length()).as(unit).isLessThanOrEqualTo(2000);
      }
    }
    String text = minified();
    assertThat(Code.units(text, Code.tree(text, "code")))
        .hasSizeGreaterThan(8)
        .allSatisfy(unit -> assertThat(unit).hasSizeLessThanOrEqualTo(600));
  }

  @Test
  void namesSayWhatIsDeclared() {
    assertPaths("store.ts", "interface StoreOptions", "class Store > add");
    assertPaths("server.go", "Server", "Handler", "Start", "listen");
    assertPaths("shapes.rs", "enum Shape", "trait Area", "impl<'a> Area for Shape<'a>", "main");
    assertPaths("table.c", "extern \"C\" > find", "extern \"C\" > table_put");
    assertPaths("page.php", "class OrderStore > open");
    assertPaths("Color.java", "enum Color > of");
  }

  private static void assertPaths(String sample, String... paths) {
    String text = Code.sample(sample);
    assertThat(Code.paths(text, Code.tree(text, "code"))).contains(paths);
  }

  @Test
  void whatIsKeptIsBalanced() {
    for (String text : samples()) {
      if (text.contains("#else")) {
        continue; // balanced in one variant only
      }
      UnitTree tree = Code.tree(text, "code");
      Dialect dialect = Dialect.of(text, 0, text.length());
      Seeds.forEach(
          100,
          seed -> {
            String kept = KeptText.of(text, tree, Code.some(tree, new Random(seed), true));
            assertThat(unbalanced(kept, dialect)).as(kept).isEmpty();
          });
    }
  }

  /** The brackets that don't fit. */
  private static String unbalanced(String code, Dialect dialect) {
    Tokens tokens = new BraceLexer(code, 0, code.length(), dialect).run();
    StringBuilder open = new StringBuilder();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.OPEN) {
        open.append(tokens.first(token));
      } else if (tokens.kind(token) == Tokens.CLOSE) {
        int last = open.length() - 1;
        char close = tokens.first(token);
        char opened = close == ')' ? '(' : (char) (close - 2);
        if (last < 0 || open.charAt(last) != opened) {
          return open.toString() + close;
        }
        open.setLength(last);
      }
    }
    return open.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A.java", "WindowPool.java", "UnitTree.java", "Color.java", "UnitKind.java"})
  void keptMembersOfJavaAreValidJava(String name, @TempDir Path directory) throws IOException {
    String text = Code.sample(name);
    UnitTree tree = Code.tree(text, "code");
    List<Integer> members = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && isMember(text, tree, node)) {
        members.add(node);
      }
    }
    assertThat(members).isNotEmpty();
    List<String> arguments = new ArrayList<>(PARSE_ONLY);
    for (int i = 0; i < 50; i++) {
      Random random = new Random(i);
      Set<Integer> kept = new HashSet<>();
      for (int count = random.nextInt(4); count >= 0; count--) {
        kept.add(members.get(random.nextInt(members.size())));
      }
      arguments.add(written(directory, "Kept" + i, KeptText.of(text, tree, kept)));
    }
    assertThat(javac(arguments)).isEmpty();
  }

  @Test
  void parserOfJavaSeesSyntaxErrors(@TempDir Path directory) throws IOException {
    List<String> arguments = new ArrayList<>(PARSE_ONLY);
    arguments.add(written(directory, "Broken", "class A { void f() { } "));
    assertThat(javac(arguments)).contains("reached end of file while parsing");
  }

  private static String written(Path directory, String name, String code) throws IOException {
    return Files.writeString(directory.resolve(name + ".java"), code).toString();
  }

  /** What javac has to say of some files; nothing if they are valid. */
  private static String javac(List<String> arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(out, out, arguments.toArray(String[]::new));
    return status == 0 ? "" : "status " + status + ": " + said;
  }

  /** Whether a unit stands in classes only, not in a method. */
  private static boolean isMember(String text, UnitTree tree, int unit) {
    for (int at = tree.parent(unit); at >= 0; at = tree.parent(at)) {
      String head = text.substring(tree.start(at), tree.headEnd(at));
      boolean container =
          head.endsWith("{") && head.matches("(?s).*\\b(class|interface|enum|record)\\b.*");
      if (!container && !head.equals(";")) {
        return false;
      }
    }
    return true;
  }

  @Test
  void backslashEscapesAsItsLanguageHasIt() {
    String sharp =
        "class A {\n  string p = @\"C:\\temp\\\", q = $@\"a\"\"}\";\n  void F() { }\n}\n";
    assertThat(strings(sharp)).containsExactly("\"C:\\temp\\\"", "\"a\"\"}\"");
    String objective = "@interface A\n- f { g(@\"say \\\"}\\\"\"); }\n@end\n";
    assertThat(strings(objective)).containsExactly("\"say \\\"}\\\"\"");
  }

  private static List<String> strings(String code) {
    Tokens tokens =
        new BraceLexer(code, 0, code.length(), Dialect.of(code, 0, code.length())).run();
    List<String> strings = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.STRING) {
        strings.add(code.substring(tokens.start(token), tokens.end(token)));
      }
    }
    return strings;
  }

  @Test
  void longCommentsAreUnitsBeforeTheirClass() {
    String words = " * What this is about goes on for a while here.\n".repeat(20);
    String text = "/**\n" + words + " */\nclass A {\n" + "  int x;\n\n".repeat(100) + "}\n";
    UnitTree tree = Code.tree(text, "code");
    assertThat(Code.units(text, tree).get(0)).startsWith("* What").hasSizeLessThanOrEqualTo(600);
    assertThat(Code.unitWith(text, tree, "int x;")).isEqualTo("int x;");
    assertThat(Code.path(text, tree, tree.size() - 1)).isEqualTo("class A > x");
  }

  @Test
  void longStringsAreOfTheirOwnFormat() {
    String blob = "QUJDREVG".repeat(200);
    String text = "const icon = \"" + blob + "\";\nconst other = 1;\n";
    UnitTree tree = Code.tree(text, "code");
    assertThat(tree.kind(0)).isEqualTo(UnitKind.DECLARATION);
    assertThat(tree.kind(1)).isEqualTo(UnitKind.BLOB);
    assertThat(tree.isMute(1)).isTrue();
    String prose = "The dog barked at the moon all night. ".repeat(60).strip();
    text = "String story = \"\"\"\n" + prose + "\"\"\";\n";
    assertThat(Code.units(text, Code.tree(text, "code")))
        .contains("The dog barked at the moon all night.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We chose Java for the service; the class that matters is small.\nIt has a method.\n",
        "# Notes\n\nUse this:\n\n```java\nint x = 1;\nint y = 2;\nfoo(x, y);\n```\n\nThat is all.\n",
        "{\"a\": 1,\n \"b\": {\n  \"c\": [1, 2]\n }\n}\n",
        "name: build\non: push\njobs:\n  test:\n    runs-on: ubuntu\n",
        "[package]\nname = \"x\"\nversion = \"1.0\"\n",
        "src/A.java:12: public void a() {\nsrc/A.java:19: return x;\nsrc/B.java:3: import a.b;\n",
        "2024-01-02 10:00:00 INFO start();\n2024-01-02 10:00:01 ERROR failed {code=1}\n",
        "#!/bin/sh\nset -e\nfor f in *; do\n  echo $f;\ndone\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new BraceSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
