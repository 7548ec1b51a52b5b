package dev.cprs.hub;

import dev.cprs.ModelLoadException;
import dev.cprs.spi.ModelFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds and downloads models of a Hugging Face hub, such as {@code Tongyi-Zhiwen/QwenLong-CPRS-7B},
 * in the cache that Hugging Face's other tools use too:
 *
 * <pre>{@code
 * Path directory = Hub.fromEnvironment().local("Tongyi-Zhiwen/QwenLong-CPRS-7B");
 * ContextCompressor compressor = ContextCompressor.builder().model(directory).build();
 * }</pre>
 *
 * <p>{@link #modelScope()} is the same for ModelScope, with a cache of its own.
 *
 * <p>{@link #local(String)} looks only into the cache; only the {@code pull} methods use the
 * network. Thread-safe. If two pulls of one model run at once, even in two processes, each file is
 * downloaded once.
 */
public final class Hub {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final HubSettings settings;
  private final Site site;
  private final HubCache cache;
  private final HubClient client;
  private final Disk disk;
  private final Retries.Sleeper sleeper;

  /** The hub and cache of these settings. */
  public Hub(HubSettings settings) {
    this(settings, Site.HUGGING_FACE);
  }

  private Hub(HubSettings settings, Site site) {
    this(settings, site, TIMEOUT, Disk.ofThisMachine(), time -> Thread.sleep(time.toMillis()));
  }

  Hub(HubSettings settings, Site site, Duration timeout, Disk disk, Retries.Sleeper sleeper) {
    this.settings = Objects.requireNonNull(settings, "settings");
    this.site = site;
    this.cache = new HubCache(settings.cache(), settings.symbolicLinks());
    this.client = new HubClient(settings, timeout);
    this.disk = disk;
    this.sleeper = sleeper;
  }

  /**
   * The hub and cache that the environment names; see {@link HubSettings#of}.
   *
   * @throws dev.cprs.InvalidRequestException if {@code HF_ENDPOINT} is not an http or https address
   * @throws HubException if there is a token file that can't be read
   */
  public static Hub fromEnvironment() {
    return new Hub(HubSettings.of(System.getenv()));
  }

  /**
   * ModelScope, and a cache that only this library reads, since ModelScope's own tools keep theirs
   * in another form; see {@link HubSettings#ofModelScope}.
   *
   * @throws dev.cprs.InvalidRequestException if {@code MODELSCOPE_DOMAIN} is no host
   */
  public static Hub modelScope() {
    return new Hub(HubSettings.ofModelScope(System.getenv()), Site.MODELSCOPE);
  }

  /**
   * The branch that {@link #local} finds and that a pull takes by default: {@code main}, or {@code
   * master} on ModelScope.
   */
  public String latest() {
    return site.latest().name();
  }

  /** Whether a text has the form of a model's name, {@code Organisation/Name}. */
  public static boolean isId(String text) {
    return ModelId.isOne(Objects.requireNonNull(text, "text"));
  }

  /**
   * Finds the model that a setting or an option names: an existing directory, or else, by the form
   * of the text, a model in the cache of {@link #fromEnvironment()} or else of {@link
   * #modelScope()}, or an embedded one. Downloads nothing.
   *
   * @param model such as {@code /models/qwen}, {@code Tongyi-Zhiwen/QwenLong-CPRS-7B}, {@code
   *     minilm}
   * @throws ModelLoadException if there is no model of that name
   */
  public static ModelFiles find(String model) {
    return find(Objects.requireNonNull(model, "model"), Hub::fromEnvironment, Hub::modelScope);
  }

  /**
   * @param hub asked for only where a model of the cache is meant
   * @param other asked for only where that hub's cache doesn't have the model
   */
  static ModelFiles find(String model, Supplier<Hub> hub, Supplier<Hub> other) {
    boolean path = model.contains("/") || model.contains("\\");
    if (path || Files.isDirectory(Path.of(model))) {
      return ModelFiles.directory(directory(model, hub, other));
    }
    return ModelFiles.embedded(model);
  }

  private static Path directory(String model, Supplier<Hub> hub, Supplier<Hub> other) {
    Path directory = Path.of(model);
    if (Files.isDirectory(directory) || !isId(model)) {
      return directory;
    }
    try {
      return hub.get().local(model);
    } catch (ModelLoadException e) {
      Hub second = other.get();
      if (second.snapshot(new ModelId(model), second.site.latest()).isPresent()) {
        return second.local(model);
      }
      throw new ModelLoadException(
          "There is no directory %s. %s".formatted(model, e.getMessage()), e);
    }
  }

  /**
   * The directory of a model in the cache, as its branch {@link #latest()} was when it was
   * downloaded.
   *
   * @param id such as {@code Tongyi-Zhiwen/QwenLong-CPRS-7B}
   * @throws dev.cprs.InvalidRequestException if that is not a valid name of a model
   * @throws ModelLoadException if the cache doesn't have the model, or not all of its files
   * @throws HubException if what names its files can't be read
   */
  public Path local(String id) {
    Optional<Path> snapshot = snapshot(new ModelId(id), site.latest());
    if (snapshot.isEmpty()) {
      throw new ModelLoadException(
          "Model %s is not in the cache %s; pull it first".formatted(id, cache.root()));
    }
    List<String> missing = missing(snapshot.get());
    if (!missing.isEmpty()) {
      throw new ModelLoadException(
          "Model %s is in the cache without %s; pull it again, and only what %s lacks is fetched"
              .formatted(id, String.join(", ", missing), snapshot.get()));
    }
    return snapshot.get();
  }

  /**
   * Downloads the files of a model that the engine needs into the cache, except those that are
   * there. An interrupted download is resumed, in this call or the next one. Each file's hash is
   * checked.
   *
   * @param id such as {@code Tongyi-Zhiwen/QwenLong-CPRS-7B}
   * @param revision a branch, a tag or a commit; {@link #latest()} is what {@link #local} finds
   * @return the model's directory in the cache
   * @throws dev.cprs.InvalidRequestException if {@code id} or {@code revision} is not valid
   * @throws HubException if the model can't be downloaded; the message says why, and what to do
   */
  public Path pull(String id, String revision, PullListener listener) {
    Objects.requireNonNull(listener, "listener");
    ModelId model = new ModelId(id);
    Revision wanted = new Revision(revision);
    if (wanted.isCommit() || settings.offline()) { // a commit never changes
      Optional<Path> whole = snapshot(model, wanted).filter(known -> missing(known).isEmpty());
      if (whole.isPresent()) {
        return whole.get();
      }
    }
    if (settings.offline()) {
      throw new HubException(
          "The cache %s lacks files of %s at %s, and HF_HUB_OFFLINE forbids downloading them; unset it"
              .formatted(cache.root(), id, revision));
    }
    return fetch(
        model, wanted, cache.root(), commit -> cache.target(model, wanted, commit), listener);
  }

  /**
   * Downloads a model into a directory of your own, as plain files. Files in the cache are copied;
   * a file in the directory with different content is replaced.
   *
   * @param directory created if it doesn't exist
   * @return the directory
   * @throws dev.cprs.InvalidRequestException if {@code id} or {@code revision} is not valid
   * @throws HubException if the model can't be downloaded; the message says why, and what to do
   */
  public Path pullTo(Path directory, String id, String revision, PullListener listener) {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(listener, "listener");
    ModelId model = new ModelId(id);
    Revision wanted = new Revision(revision);
    if (settings.offline()) {
      throw new HubException(
          "HF_HUB_OFFLINE forbids asking the hub for the files of %s; unset it, or copy the model's directory"
              .formatted(id));
    }
    return fetch(
        model,
        wanted,
        directory,
        commit -> new PlainDirectory(directory, cache, model, commit),
        listener);
  }

  /**
   * @param place where the target lies, for messages
   * @param target what to fill for a commit
   */
  private Path fetch(
      ModelId id,
      Revision revision,
      Path place,
      Function<String, PullTarget> target,
      PullListener listener) {
    RemoteModel model = new RemoteModel(client, settings, site, id, revision);
    RemoteListing listing = model.listing(new Retries(id.name(), listener, sleeper));
    PullTarget filled = target.apply(listing.commit());
    try {
      return new Pull(id, model, listing, filled, disk, listener, sleeper).run();
    } catch (IOException e) {
      throw unusable(place, e);
    }
  }

  static HubException unusable(Path place, IOException e) {
    return new HubException(
        "Can't write to %s: %s; see that there is space and that it may be written, or choose another place: HF_HUB_CACHE (for ModelScope MODELSCOPE_CACHE) names the cache, and a directory of your own can be filled instead"
            .formatted(place, e),
        e);
  }

  private Optional<Path> snapshot(ModelId id, Revision revision) {
    return cache
        .commit(id, revision)
        .map(commit -> cache.snapshot(id, commit))
        .filter(Files::isDirectory);
  }

  /** The files that a snapshot lacks; other tools fetch only what they need themselves. */
  private static List<String> missing(Path directory) {
    return EngineFiles.names(
            name -> Files.isRegularFile(directory.resolve(name)),
            () -> directory.resolve(EngineFiles.INDEX))
        .stream()
        .filter(name -> !Files.isRegularFile(directory.resolve(name)))
        .toList();
  }
}
