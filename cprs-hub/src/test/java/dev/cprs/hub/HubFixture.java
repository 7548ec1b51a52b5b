package dev.cprs.hub;

import dev.cprs.stubs.HubStub;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A stub of the hub with a small model, a cache, and what a pull said and waited. */
final class HubFixture implements AutoCloseable, PullListener {
  static final String ID = "Some-Org/Some.Model_7B";
  static final String WEIGHTS = "model.safetensors";
  static final byte[] CONFIG = "{\"model_type\": \"qwen2\"}".getBytes(StandardCharsets.UTF_8);
  static final byte[] TOKENIZER = "{\"model\": {}}\n".getBytes(StandardCharsets.UTF_8);

  final byte[] weights = bytes(300_000, 1);
  final HubStub stub;
  final Path home;
  final Map<String, String> environment;
  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  final List<String> waits = new CopyOnWriteArrayList<>();
  final List<Long> progress = new CopyOnWriteArrayList<>();
  Disk disk = Disk.ofThisMachine();
  Duration timeout = Duration.ofSeconds(20);

  HubFixture(Path home) throws IOException {
    this.home = home;
    this.stub =
        new HubStub(ID)
            .file("config.json", CONFIG, false)
            .file("tokenizer.json", TOKENIZER, false)
            .file(WEIGHTS, weights, true)
            .file("README.md", "Read me.".getBytes(StandardCharsets.UTF_8), false)
            .file("pytorch_model.bin", bytes(1000, 2), true);
    this.environment = new HashMap<>(stub.environment(home));
  }

  static byte[] bytes(int length, long seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  Hub hub() {
    return new Hub(HubSettings.of(environment), Site.HUGGING_FACE, timeout, disk, pauses::add);
  }

  /** The same stub as ModelScope, with a cache of its own under the same home. */
  Hub modelScope() {
    Map<String, String> variables =
        Map.of(
            "MODELSCOPE_DOMAIN",
            stub.endpoint(),
            "MODELSCOPE_CACHE",
            home.resolve("ms").toString());
    HubSettings settings = HubSettings.ofModelScope(variables);
    return new Hub(settings, Site.MODELSCOPE, timeout, disk, pauses::add);
  }

  Path pull() {
    return hub().pull(ID, "main", this);
  }

  Path model() {
    return home.resolve("hub/models--Some-Org--Some.Model_7B");
  }

  Path snapshot() {
    return model().resolve("snapshots").resolve(HubStub.COMMIT);
  }

  Path blob(String file) {
    return model().resolve("blobs").resolve(stub.hash(file));
  }

  Path partial(String file) {
    return model().resolve("blobs").resolve(stub.hash(file) + ".cprs.incomplete");
  }

  /** The Range headers of the requests for the weights at the CDN; "all" for none. */
  List<String> ranges() {
    return stub.requests().stream()
        .filter(request -> request.file().equals(WEIGHTS) && request.cdn())
        .map(request -> request.range() == null ? "all" : request.range())
        .toList();
  }

  /** The names of the regular files and links under a directory. */
  static List<String> names(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(path -> !Files.isDirectory(path))
          .map(path -> directory.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public void progress(long bytes, long total) {
    progress.add(bytes);
  }

  @Override
  public void waiting(String why) {
    waits.add(why);
  }

  @Override
  public void close() {
    stub.close();
  }
}
