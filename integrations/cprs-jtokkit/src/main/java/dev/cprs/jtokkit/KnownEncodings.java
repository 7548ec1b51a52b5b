package dev.cprs.jtokkit;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.List;
import java.util.Optional;

/** JTokkit's encodings, by their names and those of models. Each vocabulary is read once. */
final class KnownEncodings {
  /** Models with o200k_base that JTokkit 1.1.0 doesn't know; it would take some for a GPT-4. */
  private static final List<String> O200K_MODELS =
      List.of("gpt-4o", "gpt-4.1", "gpt-4.5", "gpt-5", "gpt-oss", "chatgpt-4o", "o1", "o3", "o4");

  private static final String SUFFIX = "_base";

  private static final EncodingRegistry REGISTRY = Encodings.newLazyEncodingRegistry();

  private KnownEncodings() {}

  static JTokkitCounter of(EncodingType type) {
    return new JTokkitCounter(REGISTRY.getEncoding(type));
  }

  /** By an encoding's name, with {@code _base} or without. */
  static Optional<JTokkitCounter> ofEncoding(String name) {
    return EncodingType.fromName(name)
        .or(() -> EncodingType.fromName(name + SUFFIX))
        .map(KnownEncodings::of);
  }

  static Optional<JTokkitCounter> ofModel(String model) {
    if (O200K_MODELS.stream().anyMatch(name -> isOf(name, model))) {
      return Optional.of(of(EncodingType.O200K_BASE));
    }
    Optional<Encoding> encoding = REGISTRY.getEncodingForModel(model);
    return encoding.map(JTokkitCounter::new);
  }

  /** Whether a model's name is this one, or this one with a date or size. */
  private static boolean isOf(String name, String model) {
    return model.equals(name)
        || (model.startsWith(name) && "-:.".indexOf(model.charAt(name.length())) >= 0);
  }
}
