package dev.cprs.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.ContextCompressor;
import dev.cprs.ExpectedWarnings;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Wire;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
@ExpectedWarnings({"A request failed", "A request needed more memory than there is"})
class PlainApiTest {
  private static final String PATH = "/v1/compress";

  private static CompressionServer server;
  private static ContextCompressor compressor;

  @BeforeAll
  static void start() {
    server = CompressionServer.builder().port(0).start();
    compressor = GoldCritic.compressor(new GoldCritic(), server.observer());
    server.serve(compressor);
  }

  @AfterAll
  static void stop() {
    server.close();
    compressor.close();
  }

  /** Bodies are written with single quotes. */
  private static Wire.Answer post(String body, String... headers) throws IOException {
    return Wire.post(server, PATH, body.replace('\'', '"'), headers);
  }

  private static JsonNode result(String body) throws IOException {
    Wire.Answer answer = post(body, "Content-Type: application/json; charset=utf-8");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/json");
    return answer.json();
  }

  @Test
  void answersAsTheCommandLineDoes() throws IOException {
    JsonNode json =
        result("{'query':'Where?','context':'It rains. 😀 Where is gold now? It rains.'}");
    assertThat(json.get("text").asText()).isEqualTo("😀 Where is gold now?");
    assertThat(json.get("spans")).hasSize(1);
    JsonNode span = json.get("spans").get(0);
    assertThat(span.get("start").asInt()).isEqualTo(10);
    assertThat(span.get("end").asInt()).isEqualTo(31);
    assertThat(span.get("startCodePoint").asInt()).isEqualTo(10);
    assertThat(span.get("endCodePoint").asInt()).isEqualTo(30);
    assertThat(span.get("tag").asText()).isEqualTo("fact");
    assertThat(json.at("/stats/inputTokens").asInt()).isEqualTo(9);
    assertThat(json.at("/original").asBoolean()).isFalse();
  }

  @Test
  void takesSeveralDocuments() throws IOException {
    JsonNode json = result("{'query':'Where?','documents':['No.','One gold now.','A gold pen.']}");
    assertThat(json.get("text").asText()).isEqualTo("One gold now.\n\nA gold pen.");
    assertThat(json.at("/spans/1/document").asInt()).isEqualTo(2);
    assertThat(result("{'query':'Where?','documents':[]}").get("spans")).isEmpty();
  }

  @Test
  void aDocumentMayHaveAFormatOfItsOwn() throws IOException {
    String documents =
        "['No.',{'text':'One gold now.','format':'log'},{'text':'A gold pen.'},{'text':'No.','format':'prose'}]";
    JsonNode json = result("{'query':'Where?','documents':%s}".formatted(documents));
    assertThat(json.get("formats"))
        .extracting(JsonNode::textValue)
        .containsExactly("prose", "log", "prose", "prose");
    assertThat(
            result(
                    "{'query':'Where?','documents':%s,'options':{'format':'log'}}"
                        .formatted(documents))
                .get("formats"))
        .extracting(JsonNode::textValue)
        .containsExactly("log", "log", "log", "prose");
  }

  @Test
  void takesATaskOrAPrompt() throws IOException {
    String needle =
        "{'query':'Where?','task':'needle','options':{'minSpanTokens':0},'context':'It is gold now'}";
    assertThat(result(needle).get("text").asText()).isEqualTo("It is gold now");
    assertThat(result(needle).at("/spans/0/tag").asText()).isEqualTo("needle");
    String prompt = "{'query':'Where?','prompt':'Keep it.','context':'It is gold now'}";
    assertThat(result(prompt).get("text").asText()).isEqualTo("gold");
    assertThat(result(prompt).at("/spans/0/tag").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'granularity':'tokens','minSpanTokens':0 | gold",
        "'granularity':'sentences','threshold':0.5 | It is gold now.",
        "'granularity':'tokens','minSpanTokens':0,'completeSentences':true | It is gold now.",
        "'granularity':'tokens','minSpanTokens':1 | ''",
        "'maxTokens':3 | is gold now.",
        "'keepShare':1.0,'mode':'boundary' | It is gold now.",
        "'alwaysKeep':['.*','rains'] | rains It is gold now.",
        "'windowTokens':'70','windowStrategy':'published' | It is gold now.",
        "'windowOverlapTokens':4,'emptyResult':'empty' | It is gold now.",
        "'secondLookTokens':9 | It is gold now.",
        "'secondLookShare':0.5 | It is gold now.",
        "'threshold':1.0,'emptyResult':'keep-original' | It rains. It is gold now.",
        "'format':'log','omissions':'marked' | It rains. It is gold now.",
      })
  void takesEveryOption(String options, String text) throws IOException {
    String body =
        "{'query':'Where?','context':'It rains. It is gold now.','options':{%s}}"
            .formatted(options);
    assertThat(result(body).get("text").asText()).isEqualTo(text);
  }

  @Test
  void takesPatternsWhereTheyAreAllowed() throws IOException {
    try (CompressionServer other = CompressionServer.builder().port(0).patterns(true).start();
        ContextCompressor itsCompressor =
            GoldCritic.compressor(new GoldCritic(), other.observer())) {
      other.serve(itsCompressor);
      String body =
          "{\"query\":\"q\",\"context\":\"It rains.\",\"options\":{\"alwaysKeepPattern\":[\"r.*s\"]}}";
      assertThat(Wire.post(other, PATH, body).json().get("text").asText()).isEqualTo("rains");
      other.close();
    }
  }

  @Test
  void aResultMayBeDemanded() throws IOException {
    Wire.Answer answer =
        post("{'query':'Where?','context':'It rains.','options':{'emptyResult':'throw'}}");
    assertProblem(answer, 422, "Nothing of the 2 context tokens");
  }

  private static void assertProblem(Wire.Answer answer, int status, String... parts)
      throws IOException {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).contains(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                                  | The body is an array",
        "{'context':'x'}                                     | query is missing",
        "{'query':7,'context':'x'}                           | query is 7; give a string",
        "{'query':' ','context':'x'}                         | white space",
        "{'query':'q'}                                       | Neither context nor documents",
        "{'query':'q','context':'x','documents':['y']}       | Both context and documents",
        "{'query':'q','context':['x']}                       | context is an array",
        "{'query':'q','documents':'x'}                       | documents is the string 'x'",
        "{'query':'q','documents':['x',7]}                   | documents[1] is 7; give a string, or an object",
        "{'query':'q','documents':['x',{}]}                  | documents[1].text is missing",
        "{'query':'q','documents':[{'text':'x','form':'y'}]} | no field documents[0].form",
        "{'query':'q','documents':[{'text':'x','format':'xls'}]} | no format 'xls'",
        "{'query':'q','context':'x','task':'poem'}           | poem",
        "{'query':'q','context':'x','task':'fact','prompt':'y'} | Both prompt and task",
        "{'query':'q','context':'x','prompt':''}             | control prompt is blank",
        "{'query':'q','context':'x','option':{}}             | There is no field option",
        "{'query':'q','context':'x','options':[]}            | options is an array",
        "{'query':'q','context':'x','options':{'top':1}}     | no option named options.top; known here",
        "{'query':'q','context':'x','options':{'threshold':7}}       | 7.0",
        "{'query':'q','context':'x','options':{'threshold':'high'}}  | options.threshold is the string",
        "{'query':'q','context':'x','options':{'maxTokens':0}}       | 0 tokens",
        "{'query':'q','context':'x','options':{'maxTokens':1.5}}     | options.maxTokens is 1.5",
        "{'query':'q','context':'x','options':{'maxTokens':99999999999}} | 32 bits",
        "{'query':'q','context':'x','options':{'maxTokens':9,'keepShare':0.5}} | Both options.maxTokens and options.keepShare",
        "{'query':'q','context':'x','options':{'alwaysKeepPattern':['a']}} | allow patterns",
        "{'query':'q','context':'x','options':{'windowTokens':9999}} | 9999",
        "{'query':'q','context':'x','options':{'mode':'joint'}}      | category head",
        "{'query':'q','context':'x','options':{'granularity':'word'}} | tokens, sentences",
        "{'query':'q','context':'x','options':{'completeSentences':1}} | give true or false",
      })
  void wrongValuesAreNamed(String body, String part) throws IOException {
    assertProblem(post(body), 400, part);
  }

  @Test
  void bodiesOfOtherTypesAreRefused() throws IOException {
    String body = "{'query':'Where?','context':'gold'}";
    assertProblem(
        post(body, "Content-Type: application/x-www-form-urlencoded"), 415, "form-urlencoded");
    assertProblem(
        post(body, "Content-Type: application/json", "Content-Encoding: gzip"), 415, "gzip");
    assertThat(post(body).status()).isEqualTo(200);
    assertThat(post(body, "Content-Type: application/vnd.x+json").status()).isEqualTo(200);
  }

  @Test
  void unknownPathsAndMethodsAreProblems() throws IOException {
    assertProblem(Wire.get(server, "/nowhere"), 404, "/nowhere", "/openapi.json");
    Wire.Answer answer = Wire.get(server, PATH);
    assertProblem(answer, 405, "GET", "POST");
    assertThat(answer.headers()).containsEntry("allow", "POST");
  }

  @Test
  void whatIsNoHttpIsAProblem() throws IOException {
    try (Wire wire = new Wire(server)) {
      assertProblem(wire.head("GET /", 0, "Own: " + "x".repeat(10_000)).read(), 431, "");
    }
    try (Wire wire = new Wire(server)) {
      assertProblem(wire.head("POST " + PATH, 0, "Content-Length: ten").read(), 400, "");
    }
  }

  @Test
  void aModelThatFailsIsAProblem() throws IOException {
    for (Throwable failure :
        new Throwable[] {new ArithmeticException("of the model"), new OutOfMemoryError("heap")}) {
      GoldCritic broken =
          new GoldCritic() {
            @Override
            public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
              if (failure instanceof Error error) {
                throw error;
              }
              throw (RuntimeException) failure;
            }
          };
      try (CompressionServer other = CompressionServer.builder().port(0).start();
          ContextCompressor itsCompressor = GoldCritic.compressor(broken, other.observer())) {
        other.serve(itsCompressor);
        Wire.Answer answer = Wire.post(other, PATH, "{\"query\":\"q\",\"context\":\"x\"}");
        boolean memory = failure instanceof Error;
        assertProblem(answer, memory ? 503 : 500, memory ? "memory" : "its log says why");
        other.close();
      }
    }
  }

  @Test
  void aLoneSurrogateComesBackAsItWent() throws IOException {
    Wire.Answer answer = post("{'query':'Where?','context':'\\ud800 gold \\ud83d\\ude00.'}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("text").asText()).isEqualTo("\ud800 gold \ud83d\ude00.");
    assertThat(answer.body()).contains("\\uD800 gold 😀.");
  }
}
