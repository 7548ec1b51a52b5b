package dev.cprs.hub;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.OptionalLong;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** A model on the hub, by way of the hub's HTTP API. */
final class RemoteModel {
  private static final int MOST_LISTING_BYTES = 64 << 20;

  private final HubClient client;
  private final HubSettings settings;
  private final Site site;
  private final ModelId id;
  private final Revision revision;

  RemoteModel(HubClient client, HubSettings settings, Site site, ModelId id, Revision revision) {
    this.client = client;
    this.settings = settings;
    this.site = site;
    this.id = id;
    this.revision = revision;
  }

  /**
   * The files of the model.
   *
   * @throws HubException if the hub can't be reached, doesn't have or doesn't give the model
   */
  RemoteListing listing(Retries retries) {
    URI uri = uri(site.listing(id, revision));
    while (true) {
      try (HubResponse response = accepted(client.get(uri, 0))) {
        return parse(new ObjectMapper().readTree(response.bytes(MOST_LISTING_BYTES)));
      } catch (UnknownHostException
          | ConnectException
          | NoRouteToHostException
          | SocketTimeoutException
          | SSLException e) { // nothing ever got through: no use in trying again
        throw unreachable(e);
      } catch (JacksonException e) {
        throw noListing("it is no JSON", e);
      } catch (IOException e) {
        retries.waitAfter(e);
      }
    }
  }

  /**
   * Opens a file.
   *
   * @throws IOException if trying again may help
   * @throws HubException if it won't
   */
  HubResponse open(RemoteFile file, String commit, long firstByte) throws IOException {
    return accepted(client.get(resolve(file.name(), commit), firstByte));
  }

  /**
   * Size and hash of a file for hubs and mirrors whose listing has none: they are in the headers of
   * a {@code HEAD} of it.
   *
   * @throws HubException if they aren't
   */
  RemoteFile describe(String file, String commit, Retries retries) {
    while (true) {
      try (HubResponse response = accepted(client.head(resolve(file, commit)))) {
        String etag = response.header("X-Linked-Etag");
        etag = etag == null ? response.header("ETag") : etag;
        OptionalLong size = response.number("X-Linked-Size");
        size = size.isEmpty() ? response.length() : size;
        Optional<FileHash> hash =
            FileHash.of(String.valueOf(etag).replaceFirst("^W/", "").replace("\"", ""));
        if (hash.isEmpty() || size.isEmpty()) {
          throw new HubException(
              "%s gives no size and hash of %s of %s (ETag %s), so it can't be checked; take another %s"
                  .formatted(settings.endpoint(), file, id, etag, site.endpointVariable()));
        }
        return new RemoteFile(file, size.getAsLong(), hash.get());
      } catch (IOException e) {
        retries.waitAfter(e);
      }
    }
  }

  private URI uri(String path) {
    return URI.create(settings.endpoint() + path);
  }

  private URI resolve(String file, String commit) {
    return uri(site.file(id, revision, commit, file));
  }

  private RemoteListing parse(JsonNode answer) {
    String message = answer.path("Message").asText("");
    return site.parse(answer)
        .orElseThrow(
            () ->
                noListing(
                    message.isEmpty() ? "it names no files" : "'%s'".formatted(message), null));
  }

  /** The response if it has what was asked for. */
  private HubResponse accepted(HubResponse response) throws IOException {
    int status = response.status();
    if (status < 400) {
      return response;
    }
    try (response) {
      String code = String.valueOf(response.header("X-Error-Code"));
      switch (status) {
        case 401, 403 -> throw refused(status, code);
        case 404 -> throw notThere(response.uri(), code);
        case 408, 416, 429, 500, 502, 503, 504 ->
            throw new BusyException(
                "%s answers %d".formatted(response.uri().getHost(), status), response.retryAfter());
        default ->
            throw new HubException(
                "%s answers %d %s for %s; check %s, the name and the revision"
                    .formatted(
                        settings.endpoint(),
                        status,
                        Optional.ofNullable(response.header("X-Error-Message")).orElse(""),
                        id,
                        site.endpointVariable()));
      }
    }
  }

  private HubException refused(int status, String code) {
    String page = settings.endpoint() + "/" + id;
    String token = site.tokenVariable();
    if (status == HttpURLConnection.HTTP_FORBIDDEN || code.equals("GatedRepo")) {
      return new HubException(
          "Access to %s is restricted (%d): ask for it at %s, and %s"
              .formatted(
                  id,
                  status,
                  page,
                  settings.token() == null
                      ? "set %s to an access token of the account that has it".formatted(token)
                      : "check that %s is a token of the account that has it, and may read it"
                          .formatted(token)));
    }
    return new HubException(
        settings.token() == null
            ? "%s doesn't give %s to just anyone (401): check the name; if the model is private or gated, set %s to an access token"
                .formatted(settings.endpoint(), id, token)
            : "%s doesn't give %s for this %s (401): check the name, and whether the token is still valid"
                .formatted(settings.endpoint(), id, token));
  }

  private HubException notThere(URI uri, String code) {
    return switch (code) {
      case "RevisionNotFound" ->
          new HubException(
              "Model %s has no revision '%s'; see the branches and tags at %s/%s/tree/main"
                  .formatted(id, revision, settings.endpoint(), id));
      case "RepoNotFound" ->
          new HubException(
              "There is no model %s at %s; check the name".formatted(id, settings.endpoint()));
      default ->
          new HubException(
              "There is no model %s with a revision '%s' at %s (404 for %s); check both"
                  .formatted(id, revision, settings.endpoint(), uri.getPath()));
    };
  }

  private HubException unreachable(IOException e) {
    String reason =
        e instanceof UnknownHostException
            ? "no such host"
            : Optional.ofNullable(e.getMessage()).orElse(e.toString());
    return new HubException(
        "Can't reach %s (%s); check the network, %s, and behind a proxy JAVA_OPTS=-Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT"
            .formatted(settings.endpoint(), reason, site.endpointVariable()),
        e);
  }

  private HubException noListing(String why, @Nullable Throwable cause) {
    return new HubException(
        "The answer of %s is no listing of a model (%s); check %s, and whether a proxy or a login page answers instead"
            .formatted(settings.endpoint(), why, site.endpointVariable()),
        cause);
  }
}
