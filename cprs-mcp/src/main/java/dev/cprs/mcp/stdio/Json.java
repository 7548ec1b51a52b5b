package dev.cprs.mcp.stdio;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import java.nio.charset.StandardCharsets;

/** How messages are read and written. */
public final class Json {
  /** A string may be as long as its message, whose length is limited where it is read. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The same for the SDK. */
  public static final McpJsonMapper SDK = new JacksonMcpJsonMapper(MAPPER);

  private static final ObjectMapper ASCII =
      JsonMapper.builder(JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build())
          .build();

  private Json() {}

  /** A value as one line of UTF-8. Half a surrogate pair, which UTF-8 can't hold, is escaped. */
  public static byte[] bytes(Object value) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(value);
    return StandardCharsets.UTF_8.newEncoder().canEncode(json)
        ? json.getBytes(StandardCharsets.UTF_8)
        : ASCII.writeValueAsBytes(value);
  }
}
