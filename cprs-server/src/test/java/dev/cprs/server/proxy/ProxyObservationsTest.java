package dev.cprs.server.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import dev.cprs.server.CompressionServer;
import dev.cprs.server.GoldCritic;
import dev.cprs.server.Upstream;
import dev.cprs.server.Wire;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.observation.transport.SenderContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What traces are told of calls. */
@Timeout(60)
@ExpectedWarnings("The upstream gave no answer to")
class ProxyObservationsTest {
  private static final String CHAT = "/v1/chat/completions";

  private final List<Observation.Context> stopped = new CopyOnWriteArrayList<>();
  private final ObservationRegistry registry = ObservationRegistry.create();

  /** As tracers do: takes the trace over from who asks, and hands it on. */
  private final class Tracer implements ObservationHandler<Observation.Context> {
    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }

    @Override
    public void onStart(Observation.Context context) {
      if (context instanceof ReceiverContext<?> receiver) {
        context.put("trace", trace(receiver));
      }
      if (context instanceof SenderContext<?> sender && context.getParentObservation() != null) {
        Object trace = context.getParentObservation().getContextView().get("trace");
        send(sender, trace + "-next");
      }
    }

    private <C> Object trace(ReceiverContext<C> context) {
      String trace = context.getGetter().get(context.getCarrier(), "traceparent");
      return trace == null ? "none" : trace;
    }

    private <C> void send(SenderContext<C> context, String trace) {
      context.getSetter().set(context.getCarrier(), "traceparent", trace);
    }

    @Override
    public void onStop(Observation.Context context) {
      stopped.add(context);
    }
  }

  private Proxy proxy(UpstreamStub stub, UnaryOperator<Upstream> settings) throws IOException {
    return proxy(stub, settings, builder -> builder);
  }

  private Proxy proxy(
      UpstreamStub stub,
      UnaryOperator<Upstream> settings,
      UnaryOperator<CompressionServer.Builder> server) {
    registry.observationConfig().observationHandler(new Tracer());
    return new Proxy(
        stub, new GoldCritic(), settings, builder -> server.apply(builder.observations(registry)));
  }

  private String stopped(String name) {
    return keys(name).toString();
  }

  private Map<String, String> keys(String name) {
    while (stopped.stream().noneMatch(context -> name.equals(context.getName()))) {
      Thread.onSpinWait();
    }
    Observation.Context found =
        stopped.stream()
            .filter(context -> name.equals(context.getName()))
            .findFirst()
            .orElseThrow();
    Map<String, String> keys = new TreeMap<>();
    for (KeyValue key : found.getAllKeyValues()) {
      keys.put(key.getKey(), key.getValue());
    }
    return keys;
  }

  @Test
  void aCallIsTracedWithoutItsTexts() throws Exception {
    try (Proxy proxy =
        proxy(
            UpstreamStub.answering(UpstreamStub.json("{}")),
            upstream -> upstream.withRules(Proxy::rules))) {
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT), "traceparent: 00-abc");
      assertThat(stopped("cprs.proxy.request")).isEqualTo("{route=%s, status=200}".formatted(CHAT));
      assertThat(stopped("cprs.proxy.compress"))
          .isEqualTo("{outcome=compressed, route=%s, tokens.in=203, tokens.out=3}".formatted(CHAT));
      assertThat(stopped("cprs.proxy.upstream"))
          .isEqualTo("{route=%s, status=200}".formatted(CHAT));
      assertThat(proxy.upstream.next().headers())
          .contains("traceparent: 00-abc-next")
          .doesNotContain("traceparent: 00-abc");
      assertThat(stopped).hasSize(3);
    }
  }

  @Test
  void textsAreToldOnRequest() throws Exception {
    try (Proxy proxy =
        proxy(
            UpstreamStub.answering(UpstreamStub.json("{}")),
            upstream -> upstream.withRules(Proxy::rules),
            builder -> builder.observedTexts(100))) {
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT));
      Map<String, String> told = keys("cprs.proxy.compress");
      assertThat(told).containsEntry("question", "Where?").containsEntry("tokens.out", "3");
      assertThat(told.get("kept")).contains(Proxy.KEPT).doesNotContain("Sand");
      assertThat(told.get("left.out"))
          .startsWith("<context>Sand and sand. ")
          .doesNotContain("gold")
          .hasSize(101)
          .endsWith("…");
      assertThat(keys("cprs.proxy.request").keySet()).containsExactly("route", "status");
      assertThat(keys("cprs.proxy.upstream").keySet()).containsExactly("route", "status");
    }
  }

  @Test
  void allOfTheTextsMayBeTold() throws Exception {
    try (Proxy proxy =
        proxy(
            UpstreamStub.answering(UpstreamStub.json("{}")),
            upstream -> upstream.withRules(Proxy::rules),
            builder -> builder.observedTexts(Integer.MAX_VALUE))) {
      Wire.post(proxy.server, CHAT, Proxy.chat(Proxy.CONTEXT));
      assertThat(keys("cprs.proxy.compress")).containsEntry("question", "Where?");
      assertThat(keys("cprs.proxy.compress").get("left.out"))
          .doesNotEndWith("…")
          .hasSizeGreaterThan(101);
    }
  }

  @Test
  @ExpectedWarnings("What observes calls of the upstream has failed")
  void anObserverThatFailsHoldsNoCall() throws Exception {
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<ReceiverContext<?>>() {
              @Override
              public boolean supportsContext(Observation.Context context) {
                return context instanceof ReceiverContext<?>;
              }

              @Override
              public void onStop(ReceiverContext<?> context) {
                throw new IllegalStateException("no tracer");
              }
            });
    try (Proxy proxy =
        proxy(UpstreamStub.answering(UpstreamStub.json("{}")), upstream -> upstream)) {
      for (int i = 0; i < 2; i++) {
        assertThat(Wire.post(proxy.server, CHAT, Proxy.chat("Sand.")).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void noTextsAreToldWhereNothingWasCompressed() throws Exception {
    try (Proxy proxy =
        proxy(
            UpstreamStub.answering(UpstreamStub.json("{}")),
            upstream -> upstream.withRules(Proxy::rules),
            builder -> builder.observedTexts(100))) {
      Wire.post(proxy.server, CHAT, Proxy.chat("Sand."));
      assertThat(keys("cprs.proxy.compress"))
          .containsEntry("question", "")
          .containsEntry("kept", "")
          .containsEntry("left.out", "");
    }
  }

  @Test
  void aNegativeLengthIsRefused() {
    assertThatThrownBy(() -> CompressionServer.builder().observedTexts(-1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("observedTexts is -1");
  }

  @Test
  void callsThatFailAreTracedToo() throws Exception {
    UpstreamStub dead =
        new UpstreamStub(
            exchange -> {
              exchange.receive();
              exchange.connection.close();
            });
    try (Proxy proxy = proxy(dead, upstream -> upstream.withStrict(true))) {
      Wire.post(proxy.server, CHAT, "no JSON");
      assertThat(stopped("cprs.proxy.compress"))
          .isEqualTo("{outcome=refused, route=%s}".formatted(CHAT));
      assertThat(stopped("cprs.proxy.request")).contains("status=400");
      stopped.clear();
      Wire.get(proxy.server, "/v1/models");
      assertThat(stopped("cprs.proxy.upstream")).isEqualTo("{route=/v1/*, status=none}");
      assertThat(stopped("cprs.proxy.request")).isEqualTo("{route=/v1/*, status=502}");
    }
  }
}
