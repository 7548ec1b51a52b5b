package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.List;
import java.util.Random;

/**
 * Services with their instances, nested: an instance doesn't name its service. As JSON or as YAML.
 *
 * @param yaml whether it is written as YAML
 */
record ServicesTask(String name, boolean yaml) implements Task {
  private static final int INSTANCES = 5;

  private static final List<Ask> QUESTIONS =
      List.of(
          new Ask("What is the address of the {service} instance in zone {zone}?", "address", true),
          new Ask("How much memory does {service} have in zone {zone}?", "memory_mb", true),
          new Ask("Which version of {service} runs in zone {zone}?", "version", true),
          new Ask("On which port does the instance at {address} listen?", "port", false),
          new Ask("In which zone is the machine with the address {address}?", "zone", false));

  private static final Ask UNHEALTHY =
      new Ask("Which instance is not healthy, and what is wrong with it?", "health", false);

  /**
   * A question.
   *
   * @param inService whether it names the service
   */
  private record Ask(String text, String answer, boolean inService) {}

  private record Instance(
      String address, int port, String zone, String version, int memory, String health) {}

  @Override
  public int tokensPerUnit() {
    return yaml ? 62 : 90;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Ask ask = draw.chance(0.17) ? UNHEALTHY : draw.of(QUESTIONS);
    int asked = draw.number(0, units - 1);
    int services = (units + INSTANCES - 1) / INSTANCES;
    Pen pen = new Pen();
    List<String> decisive = List.of();
    String question = "";
    pen.write(yaml ? "services:\n" : "{\n  \"services\": [\n");
    for (int service = 0; service < services; service++) {
      String called = called(service);
      serviceBegins(called, draw.word("department"), pen);
      int last = Math.min(units, (service + 1) * INSTANCES) - 1;
      for (int i = service * INSTANCES; i <= last; i++) {
        Instance instance = instance(i, ask.equals(UNHEALTHY) && i == asked, draw);
        if (i == asked) {
          question = question(ask, called, instance);
          decisive = decisive(ask, called, instance);
        }
        write(instance, called, i == asked ? ask.answer() : "", i == last, pen);
      }
      pen.write(yaml ? "" : service + 1 < services ? "      ]\n    },\n" : "      ]\n    }\n");
    }
    pen.write(yaml ? "" : "  ]\n}\n");
    return pen.sample(name, question, decisive);
  }

  /** Every service has another name; the zones of its instances differ. */
  private static String called(int service) {
    List<String> things = Words.of("thing");
    List<String> kinds = List.of("api", "store", "worker", "sync", "mailer", "index");
    String name =
        things.get(service % things.size())
            + "-"
            + kinds.get(service / things.size() % kinds.size());
    int round = service / (things.size() * kinds.size());
    return round == 0 ? name : name + "-" + round;
  }

  private static Instance instance(int index, boolean unhealthy, Draw draw) {
    List<String> regions = Words.of("region");
    // An address of its own: its middle is the index.
    String address =
        "10.%d.%d.%d".formatted(index / 250 % 250, index % 250, 10 + draw.number(0, 89));
    String zone =
        regions.get(index % INSTANCES * 2 + draw.number(0, 1)) + "-" + draw.of(List.of("a", "b"));
    return new Instance(
        address,
        draw.number(1025, 9999),
        zone,
        draw.number(1, 9) + "." + draw.number(0, 30) + "." + draw.number(0, 9),
        256 * draw.number(1, 64),
        unhealthy ? draw.word("broken") : draw.word("healthy"));
  }

  private static String question(Ask ask, String service, Instance instance) {
    return Words.fill(
        ask.text(),
        slot ->
            switch (slot) {
              case "service" -> service;
              case "zone" -> instance.zone;
              default -> instance.address;
            });
  }

  private static List<String> decisive(Ask ask, String service, Instance instance) {
    if (ask.equals(UNHEALTHY)) {
      return List.of(instance.health);
    }
    return ask.inService() ? List.of(service + "\n", instance.zone) : List.of(quoted(instance));
  }

  private static String quoted(Instance instance) {
    return "\"" + instance.address + "\"";
  }

  private void serviceBegins(String service, String owner, Pen pen) {
    if (yaml) {
      pen.write("  " + service + ":\n    owner: " + owner + "\n    instances:\n");
    } else {
      pen.write("    {\n      \"name\": \"" + service + "\",\n");
      pen.write("      \"owner\": \"" + owner + "\",\n      \"instances\": [\n");
    }
  }

  private void write(Instance instance, String service, String answer, boolean last, Pen pen) {
    List<String[]> fields =
        List.of(
            new String[] {"address", quoted(instance)},
            new String[] {"port", Integer.toString(instance.port)},
            new String[] {"zone", JsonFormats.quoted(instance.zone)},
            new String[] {"version", JsonFormats.quoted(instance.version)},
            new String[] {"memory_mb", Integer.toString(instance.memory)},
            new String[] {"health", JsonFormats.quoted(instance.health)});
    pen.write(yaml ? "      " : "        ")
        .begin(service + "\n")
        .write(yaml ? "- " : "{\n          ");
    for (int i = 0; i < fields.size(); i++) {
      String key = fields.get(i)[0];
      String name = yaml ? key : JsonFormats.quoted(key);
      pen.write(i == 0 ? "" : yaml ? "\n        " : ",\n          ");
      pen.answer(name + ": " + fields.get(i)[1], key.equals(answer));
    }
    pen.write(yaml ? "" : "\n        }").end(!answer.isEmpty());
    pen.write(yaml || last ? "\n" : ",\n");
  }
}
