package dev.cprs.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds of hub: the paths of their HTTP APIs, and the variables that set them. */
enum Site {
  /**
   * {@code GET /api/models/ID/revision/REVISION?blobs=true} lists a model, {@code GET
   * /ID/resolve/COMMIT/FILE} gives a file.
   */
  HUGGING_FACE("HF_ENDPOINT", "HF_TOKEN", "main") {
    @Override
    String listing(ModelId id, Revision revision) {
      return "/api/models/%s/revision/%s?blobs=true".formatted(id, encoded(revision.name()));
    }

    @Override
    String file(ModelId id, Revision revision, String commit, String name) {
      return "/%s/resolve/%s/%s".formatted(id, commit, name);
    }

    @Override
    Optional<RemoteListing> parse(JsonNode model) {
      String commit = model.path("sha").asText();
      if (!Revision.isCommit(commit) || !model.path("siblings").isArray()) {
        return Optional.empty();
      }
      TreeMap<String, Optional<RemoteFile>> files = new TreeMap<>();
      for (JsonNode sibling : model.path("siblings")) {
        String name = sibling.path("rfilename").asText();
        JsonNode lfs = sibling.path("lfs");
        String hash = (lfs.isObject() ? lfs.path("sha256") : sibling.path("blobId")).asText();
        files.put(name, described(name, lfs.has("size") ? lfs : sibling, "size", hash));
      }
      return Optional.of(new RemoteListing(commit, files));
    }
  },

  /**
   * {@code GET /api/v1/models/ID/repo/files?Revision=REVISION&Recursive=true} lists a model, with a
   * SHA-256 of each file; {@code GET /api/v1/models/ID/repo?Revision=REVISION&FilePath=FILE} gives
   * a file. A listing names no commit; the hash of names and hashes stands for it.
   */
  MODELSCOPE("MODELSCOPE_DOMAIN", "MODELSCOPE_API_TOKEN", "master") {
    @Override
    String listing(ModelId id, Revision revision) {
      return "/api/v1/models/%s/repo/files?Revision=%s&Recursive=true"
          .formatted(id, encoded(revision.name()));
    }

    @Override
    String file(ModelId id, Revision revision, String commit, String name) {
      return "/api/v1/models/%s/repo?Revision=%s&FilePath=%s"
          .formatted(id, encoded(revision.name()), encoded(name));
    }

    @Override
    Optional<RemoteListing> parse(JsonNode answer) {
      JsonNode listed = answer.path("Data").path("Files");
      if (!listed.isArray()) {
        return Optional.empty();
      }
      TreeMap<String, Optional<RemoteFile>> files = new TreeMap<>();
      for (JsonNode file : listed) {
        if (!file.path("Type").asText().equals("tree")) {
          String name = file.path("Path").asText();
          files.put(name, described(name, file, "Size", file.path("Sha256").asText()));
        }
      }
      return Optional.of(new RemoteListing(digest(files), files));
    }

    private String digest(Map<String, Optional<RemoteFile>> files) {
      StringBuilder content = new StringBuilder();
      files.forEach((name, file) -> content.append(name).append('\0').append(file).append('\n'));
      try {
        byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-1", e);
      }
    }
  };

  private final String endpointVariable;
  private final String tokenVariable;
  private final String latest;

  Site(String endpointVariable, String tokenVariable, String latest) {
    this.endpointVariable = endpointVariable;
    this.tokenVariable = tokenVariable;
    this.latest = latest;
  }

  /** The variable of the environment that names another address, for messages. */
  String endpointVariable() {
    return endpointVariable;
  }

  /** The variable of the environment with the access token, for messages. */
  String tokenVariable() {
    return tokenVariable;
  }

  /** The branch that a model's newest files are on. */
  Revision latest() {
    return new Revision(latest);
  }

  /** The path of a model's list of files. */
  abstract String listing(ModelId id, Revision revision);

  /** The path of a file's content. */
  abstract String file(ModelId id, Revision revision, String commit, String name);

  /** The files that an answer lists; empty if it is no list. */
  abstract Optional<RemoteListing> parse(JsonNode answer);

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<RemoteFile> described(
      String name, JsonNode sized, String key, String hash) {
    JsonNode size = sized.path(key);
    return size.canConvertToLong() && size.asLong() >= 0
        ? FileHash.of(hash).map(known -> new RemoteFile(name, size.asLong(), known))
        : Optional.empty();
  }
}
