import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Maven Central's rules for what {@code .ci/release-check} deployed to a folder, one line for each;
 * ends with 1 if one is broken. Signatures are gpg's to verify, in that script.
 *
 * <p>{@code java CentralRules.java [--final] VERSION REPOSITORY SECOND_REPOSITORY SOURCES}
 */
public class CentralRules {
  private static final String GROUP = "dev.cprs";
  private static final List<String> CHECKSUMS = List.of("md5", "sha1");
  private static final long LARGEST_UPLOAD = 1L << 30;

  private final Path repository;
  private final String version;
  private final Map<String, Element> poms = new TreeMap<>();
  private boolean broken;

  private CentralRules(Path repository, String version) throws Exception {
    this.repository = repository;
    this.version = version;
    for (Path file : files(repository)) {
      if (file.toString().endsWith(".pom")) {
        Element pom = xml(file);
        poms.put(text(pom, "artifactId"), pom);
      }
    }
  }

  public static void main(String[] args) throws Exception {
    List<String> rest = new ArrayList<>(List.of(args));
    boolean last = rest.remove("--final");
    CentralRules rules = new CentralRules(Path.of(rest.get(1)), rest.get(0));
    rules.published(Path.of(rest.get(3)));
    rules.versions();
    rules.metadata();
    rules.repositories();
    rules.home(last);
    rules.jars();
    rules.checksums();
    rules.sboms();
    rules.size();
    rules.reproducible(Path.of(rest.get(2)));
    System.exit(rules.broken ? 1 : 0);
  }

  private void published(Path sources) throws Exception {
    Set<String> wanted = new TreeSet<>(Set.of("cprs-parent", "cprs-bom"));
    Element list =
        child(
            child(xml(sources.resolve("cprs-bom/pom.xml")), "dependencyManagement"),
            "dependencies");
    children(list, "dependency").forEach(each -> wanted.add(text(each, "artifactId")));
    List<String> faults = new ArrayList<>();
    difference(wanted, poms.keySet())
        .forEach(name -> faults.add(name + " is in cprs-bom and not published"));
    difference(poms.keySet(), wanted)
        .forEach(name -> faults.add(name + " is published and not in cprs-bom"));
    report(
        "what is published: "
            + poms.size()
            + " artifacts, those of cprs-bom, itself and the parent",
        faults);
  }

  private void versions() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path pom : files(repository)) {
      if (pom.toString().endsWith(".pom") && Files.readString(pom).contains("-SNAPSHOT")) {
        faults.add(repository.relativize(pom) + " names a SNAPSHOT");
      }
    }
    poms.forEach(
        (artifact, pom) -> {
          if (!version.equals(inherited(pom, "version"))) {
            faults.add(artifact + " has the version " + inherited(pom, "version"));
          }
        });
    report("versions: all " + version + ", no SNAPSHOT in any pom", faults);
  }

  private void metadata() {
    List<String> faults = new ArrayList<>();
    poms.forEach(
        (artifact, pom) -> {
          for (String own : List.of("modelVersion", "artifactId", "name", "description")) {
            if (text(pom, own).isBlank()) {
              faults.add(artifact + " has no " + own);
            }
          }
          if (!GROUP.equals(inherited(pom, "groupId"))) {
            faults.add(artifact + " is of the group " + inherited(pom, "groupId"));
          }
          if (inherited(pom, "url").isBlank()) {
            faults.add(artifact + " has no url");
          }
          Element license = first(section(pom, "licenses"), "license");
          if (license == null
              || text(license, "name").isBlank()
              || text(license, "url").isBlank()) {
            faults.add(artifact + " has no license with name and url");
          }
          Element developer = first(section(pom, "developers"), "developer");
          if (developer == null || text(developer, "name").isBlank()) {
            faults.add(artifact + " has no developer with a name");
          }
          Element scm = section(pom, "scm");
          for (String part : List.of("connection", "developerConnection", "url")) {
            if (scm == null || text(scm, part).isBlank()) {
              faults.add(artifact + " has no scm " + part);
            }
          }
        });
    report("poms: name, description, url, license, developer and scm, own or the parent's", faults);
  }

  private void repositories() {
    List<String> faults = new ArrayList<>();
    poms.forEach(
        (artifact, pom) -> {
          if (child(pom, "repositories") != null || child(pom, "pluginRepositories") != null) {
            faults.add(artifact + " names repositories of its own");
          }
        });
    report("poms: everything that they need is on Central, no repositories of their own", faults);
  }

  private void home(boolean last) {
    List<String> placeholders = new ArrayList<>();
    poms.forEach(
        (artifact, pom) -> {
          Element properties = child(pom, "properties");
          if (properties != null && text(properties, "project.home").contains(".invalid")) {
            placeholders.add(artifact + " has the placeholder " + text(properties, "project.home"));
          }
        });
    if (last || placeholders.isEmpty()) {
      report("project.home: an address of the project's", placeholders);
    } else {
      System.out.println(
          "todo  project.home: still the placeholder; set it in pom.xml and cprs-bom/pom.xml before"
              + " a release (--final insists)");
    }
  }

  private void jars() throws IOException {
    List<String> faults = new ArrayList<>();
    int jars = 0;
    for (Map.Entry<String, Element> each : poms.entrySet()) {
      if (text(each.getValue(), "packaging").equals("pom")) {
        continue;
      }
      jars++;
      for (String suffix : List.of("", "-sources", "-javadoc")) {
        Path jar = file(each.getKey(), suffix + ".jar");
        if (!Files.exists(jar)) {
          faults.add(repository.relativize(jar) + " is missing");
          continue;
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          if (zip.stream()
                  .allMatch(entry -> entry.isDirectory() || entry.getName().endsWith("MANIFEST.MF"))
              && !suffix.isEmpty()) {
            faults.add(repository.relativize(jar) + " is empty");
          }
        }
      }
    }
    report("jars: " + jars + ", each with sources and javadoc", faults);
  }

  private void checksums() throws Exception {
    List<String> faults = new ArrayList<>();
    int checked = 0;
    for (Path file : files(repository)) {
      if (isAbout(file)) {
        continue;
      }
      for (String kind : CHECKSUMS) {
        Path sum = Path.of(file + "." + kind);
        String algorithm = kind.equals("md5") ? "MD5" : "SHA-1";
        if (!Files.exists(sum)) {
          faults.add(repository.relativize(file) + " has no ." + kind);
        } else if (!Files.readString(sum).strip().startsWith(digest(file, algorithm))) {
          faults.add(repository.relativize(sum) + " is another file's");
        }
      }
      checked++;
    }
    report("checksums: " + checked + " files, each with the right .md5 and .sha1", faults);
  }

  private void sboms() throws IOException {
    List<String> faults = new ArrayList<>();
    int found = 0;
    for (String artifact : poms.keySet()) {
      if (artifact.equals("cprs-bom")) {
        continue; // A list of versions, without dependencies.
      }
      Path sbom = file(artifact, "-cyclonedx.json");
      if (!Files.exists(sbom)) {
        faults.add(artifact + " has no SBOM");
      } else if (!Files.readString(sbom).replace(" ", "").contains("\"bomFormat\":\"CycloneDX\"")) {
        faults.add(repository.relativize(sbom) + " is not CycloneDX");
      } else {
        found++;
        missing(artifact, Files.readString(sbom)).forEach(faults::add);
      }
    }
    report("SBOMs: " + found + ", CycloneDX, with what each pom needs at run time", faults);
  }

  /** The dependencies of a pom that its SBOM doesn't list. */
  private List<String> missing(String artifact, String sbom) {
    List<String> faults = new ArrayList<>();
    Element needs = child(poms.get(artifact), "dependencies");
    List<Element> all = needs == null ? List.of() : children(needs, "dependency");
    for (Element each : all) {
      String scope = text(each, "scope");
      boolean needed =
          (scope.isBlank() || scope.equals("compile") || scope.equals("runtime"))
              && !text(each, "optional").equals("true");
      String name = text(each, "groupId") + "/" + text(each, "artifactId");
      if (needed && !sbom.contains("pkg:maven/" + name + "@")) {
        faults.add("the SBOM of " + artifact + " doesn't list " + name);
      }
    }
    return faults;
  }

  private void size() throws IOException {
    long bytes = 0;
    for (Path file : files(repository)) {
      bytes += Files.size(file);
    }
    report(
        "size: %,d bytes in one upload, at most 1 GiB".formatted(bytes),
        bytes <= LARGEST_UPLOAD ? List.of() : List.of("upload the models apart"));
  }

  private void reproducible(Path second) throws IOException {
    List<String> faults = new ArrayList<>();
    Set<String> names = built(repository);
    Set<String> others = built(second);
    difference(names, others).forEach(name -> faults.add(name + " is only in the first build"));
    difference(others, names).forEach(name -> faults.add(name + " is only in the second build"));
    for (String name : names) {
      if (others.contains(name)
          && Files.mismatch(repository.resolve(name), second.resolve(name)) >= 0) {
        faults.add(name + " differs");
      }
    }
    report(
        "reproducible: "
            + names.size()
            + " files of two builds in two folders, equal byte for byte",
        faults);
  }

  /**
   * What the build made: no signatures, no checksums, and not the list of versions with its time.
   */
  private static Set<String> built(Path root) throws IOException {
    return files(root).stream()
        .filter(
            file -> !isAbout(file) && !file.getFileName().toString().equals("maven-metadata.xml"))
        .map(file -> root.relativize(file).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isAbout(Path file) {
    return file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)$");
  }

  private void report(String rule, List<String> faults) {
    broken |= !faults.isEmpty();
    System.out.println((faults.isEmpty() ? "ok    " : "FAIL  ") + rule);
    faults.forEach(fault -> System.out.println("  " + fault));
  }

  private Path file(String artifact, String ending) {
    return repository
        .resolve(GROUP.replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + ending);
  }

  /** The text of an element of the pom, or of its parent's where it has none. */
  private String inherited(Element pom, String name) {
    String own = text(pom, name);
    Element parent = child(pom, "parent");
    if (!own.isBlank() || parent == null) {
      return own;
    }
    Element above = poms.get(text(parent, "artifactId"));
    return above == null ? "" : inherited(above, name);
  }

  private Element section(Element pom, String name) {
    Element own = child(pom, name);
    Element parent = child(pom, "parent");
    if (own != null || parent == null) {
      return own;
    }
    Element above = poms.get(text(parent, "artifactId"));
    return above == null ? null : section(above, name);
  }

  private static Element first(Element section, String name) {
    return section == null ? null : child(section, name);
  }

  private static Element child(Element element, String name) {
    return children(element, name).stream().findFirst().orElse(null);
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element next && next.getTagName().equals(name)) {
        found.add(next);
      }
    }
    return found;
  }

  private static String text(Element element, String name) {
    Element found = child(element, name);
    return found == null ? "" : found.getTextContent().strip();
  }

  private static Set<String> difference(Set<String> of, Set<String> without) {
    Set<String> rest = new TreeSet<>(of);
    rest.removeAll(without);
    return rest;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Element xml(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static String digest(Path file, String algorithm) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
  }
}
