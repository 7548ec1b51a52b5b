package dev.cprs.google.adk;

import com.google.adk.models.BaseLlm;
import com.google.adk.models.BaseLlmConnection;
import com.google.adk.models.LlmRequest;
import com.google.adk.models.LlmResponse;
import com.google.genai.types.Content;
import com.google.genai.types.Part;
import io.reactivex.rxjava3.core.Flowable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says what it is told to say, call by call, and keeps what it was asked. */
final class StubLlm extends BaseLlm {
  final List<LlmRequest> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<Part> answers;

  StubLlm(Part... answers) {
    super("stub");
    this.answers = List.of(answers);
  }

  @Override
  public Flowable<LlmResponse> generateContent(LlmRequest request, boolean stream) {
    asked.add(request);
    Part answer = answers.get(asked.size() - 1);
    return Flowable.just(
        LlmResponse.builder()
            .content(Content.builder().role("model").parts(List.of(answer)).build())
            .build());
  }

  @Override
  public BaseLlmConnection connect(LlmRequest request) {
    throw new UnsupportedOperationException("no live sessions");
  }
}
