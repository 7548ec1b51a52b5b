package dev.cprs.google.adk;

import com.google.genai.types.Content;
import com.google.genai.types.FunctionResponse;
import com.google.genai.types.Part;
import dev.cprs.chat.ChatMessage;
import dev.cprs.chat.ChatPart;
import dev.cprs.chat.Role;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Translates contents to the compressor's messages and back. */
final class AdkContents {
  private AdkContents() {}

  static ChatMessage read(Content content) {
    boolean tool =
        content.parts().orElse(List.of()).stream()
            .anyMatch(part -> part.functionResponse().isPresent());
    boolean model = content.role().orElse("user").equals("model");
    return read(tool ? Role.TOOL : model ? Role.ASSISTANT : Role.USER, content);
  }

  static ChatMessage read(Role role, Content content) {
    List<ChatPart> parts = new ArrayList<>();
    for (Part part : content.parts().orElse(List.of())) {
      if (role == Role.ASSISTANT || part.thought().orElse(false)) {
        parts.add(ChatPart.opaque(part));
      } else if (part.functionResponse().isPresent()) {
        part.functionResponse().get().response().orElse(Map.of()).values().stream()
            .filter(String.class::isInstance)
            .forEach(value -> parts.add(ChatPart.text((String) value)));
      } else if (part.text().isPresent() && role != Role.TOOL) {
        parts.add(ChatPart.text(part.text().get()));
      } else {
        parts.add(ChatPart.opaque(part));
      }
    }
    return ChatMessage.of(role, parts);
  }

  /**
   * A content with the compressed texts; the same one if none has changed.
   *
   * @param compressed the result for {@link #read(Content)}
   */
  static Content write(Content content, ChatMessage compressed) {
    if (compressed.equals(read(compressed.role(), content))) {
      return content;
    }
    Iterator<ChatPart> parts = compressed.parts().iterator();
    List<Part> written = new ArrayList<>();
    for (Part part : content.parts().orElse(List.of())) {
      if (part.functionResponse().isPresent() && compressed.role() != Role.ASSISTANT) {
        FunctionResponse response = write(part.functionResponse().get(), parts);
        written.add(part.toBuilder().functionResponse(response).build());
      } else if (parts.next() instanceof ChatPart.Text text) {
        written.add(part.toBuilder().text(text.text()).build());
      } else {
        written.add(part);
      }
    }
    return content.toBuilder().parts(written).build();
  }

  private static FunctionResponse write(FunctionResponse response, Iterator<ChatPart> parts) {
    Map<String, Object> values = new LinkedHashMap<>(response.response().orElse(Map.of()));
    values.replaceAll(
        (key, value) -> value instanceof String ? ((ChatPart.Text) parts.next()).text() : value);
    return response.toBuilder().response(values).build();
  }
}
