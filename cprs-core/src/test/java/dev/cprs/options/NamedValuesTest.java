package dev.cprs.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedValuesTest {
  private static NamedValues of(Object value) {
    Map<String, Object> values = new HashMap<>();
    values.put("x", value);
    return new NamedValues("options.", Spelling.CAMEL, values);
  }

  @Test
  void numbersMayBeWrittenAsTexts() {
    for (Object fifty : List.of(50, 50L, 50.0, "50", " 50 ", "5e1", new BigDecimal("50.0"))) {
      assertThat(of(fifty).integer("x")).as("%s", fifty).hasValue(50);
      assertThat(of(fifty).number("x")).as("%s", fifty).hasValue(50.0);
    }
    assertThat(of(0.25f).number("x")).hasValue(0.25);
    assertThat(of(null).integer("x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fifty", "0x32", "50 000", "1e999999999", "NaN", "[50]"})
  void whatIsNoNumberIsRefusedByName(String text) {
    assertThatThrownBy(() -> of(text).integer("x"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("options.x is the string '%s'; give an integer that 32 bits hold", text);
    assertThatThrownBy(() -> of(text).number("x")).hasMessageEndingWith("give a number");
  }

  @Test
  void aFractionAndALongNumberAreNoIntegers() {
    for (Object value : List.of(1.5, "1.5", 3_000_000_000L, Double.NaN, true, List.of(1))) {
      assertThatThrownBy(() -> of(value).integer("x"))
          .as("%s", value)
          .isInstanceOf(InvalidRequestException.class);
    }
  }

  @Test
  void aLongTextInPlaceOfANumberIsNotPrintedWhole() {
    assertThatThrownBy(() -> of("9".repeat(5_000_000)).integer("x"))
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200));
  }

  @Test
  void aLongTextInAMessageIsCutBetweenCharacters() {
    String text = "x".repeat(38) + "😀😀";
    assertThatThrownBy(() -> of(text).integer("x"))
        .hasMessageContaining("'" + "x".repeat(38) + "…'");
  }

  @Test
  void listsMayBeWrittenAsTexts() {
    assertThat(of(List.of("a", "b")).texts("x")).containsExactly("a", "b");
    assertThat(of("[\"a.md\", \"b\\\"\\u0041\\n\"]").texts("x")).containsExactly("a.md", "b\"A\n");
    assertThat(of("[]").texts("x")).isEmpty();
    assertThat(of("[ \"a\" ]").texts("x")).containsExactly("a");
    assertThat(of(null).texts("x")).isEmpty();
    // What is no array of strings is one text.
    for (String one : List.of("a.md", "[a-z]+", "[1]", "[\"a\",]", "[\"a\" \"b\"]", "[\"\\x\"]")) {
      assertThat(of(one).texts("x")).as(one).containsExactly(one);
    }
    assertThatThrownBy(() -> of(Arrays.asList("a", 1)).texts("x"))
        .hasMessage("options.x[1] is 1; give a string");
    assertThatThrownBy(() -> of(7).texts("x")).hasMessageEndingWith("give an array of strings");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "FALSE, false"})
  void flagsMayBeWrittenAsTexts(String text, boolean flag) {
    assertThat(of(text).flag("x")).contains(flag);
    assertThat(of(flag).flag("x")).contains(flag);
    assertThatThrownBy(() -> of("yes").flag("x")).hasMessageEndingWith("give true or false");
  }

  @Test
  void choicesInAnyCaseAndWithAnySeparator() {
    List<String> choices = List.of("empty", "keep-original");
    for (String text : List.of("keep-original", "KEEP_ORIGINAL", "keepOriginal")) {
      assertThat(of(text).choice("x", choices)).contains("keep-original");
    }
    assertThatThrownBy(() -> of("all").choice("x", choices))
        .hasMessage("options.x is 'all'; give one of empty, keep-original");
  }

  @Test
  void aNameThatNobodyAskedForIsRefused() {
    NamedValues values = of(1);
    assertThat(values.text("y")).isEmpty();
    assertThatThrownBy(values::refuseOthers)
        .hasMessage("There is no option named options.x; known here are y");
    assertThat(values.integer("x")).hasValue(1);
    values.refuseOthers();
  }
}
