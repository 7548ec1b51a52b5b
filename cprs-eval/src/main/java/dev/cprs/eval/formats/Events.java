package dev.cprs.eval.formats;

import static dev.cprs.eval.formats.Event.asked;
import static dev.cprs.eval.formats.Event.info;

import dev.cprs.eval.formats.Event.Fault;
import java.util.List;
import java.util.Locale;

/** What programs of a shop log, and how they fail. */
final class Events {
  static final List<Fault> FAULTS =
      List.of(
          new Fault("ConnectException", "the database refused the connection on port 5432"),
          new Fault("OutOfMemoryError", "the heap of 512 MB is used up"),
          new Fault("FileNotFoundException", "/srv/in/prices.csv does not exist"),
          new Fault("SSLHandshakeException", "the certificate of the bank has expired"),
          new Fault("DateTimeParseException", "31 February is not a date"),
          new Fault("LockTimeoutException", "the row was locked by another transaction for 30 s"),
          new Fault("AccessDeniedException", "the key of the bucket was revoked"),
          new Fault("ArithmeticException", "a quantity of zero in line 12"),
          new Fault("UnknownHostException", "the name of the mail relay can't be resolved"),
          new Fault("NoSuchElementException", "the tax table has no row for this country"));

  /** Events that questions ask for. */
  static final List<Event> ASKED =
      List.of(
          asked(
              "orders",
              "Order {order} was paid by {user} with [{method}]",
              "How was order {order} paid?",
              "was paid by"),
          asked(
              "orders",
              "Order {order} was cancelled because [{reason}]",
              "For what reason was order {order} called off?",
              "was cancelled because"),
          asked(
              "shipping",
              "Parcel [{parcel}] left by {carrier} for {city}",
              "Which parcel was sent by {carrier} to {city}?",
              "left by"),
          asked(
              "shipping",
              "Parcel {parcel} arrived in [{city}] after {n} days",
              "Where did parcel {parcel} arrive?",
              "arrived in"),
          asked(
              "auth",
              "User {user} signed in from [{ip}]",
              "From which address did {user} log in?",
              "signed in from"),
          asked(
                  "auth",
                  "User {user} was locked out after [{n}] wrong passwords",
                  "How many wrong passwords did {user} type?",
                  "was locked out")
              .warned(),
          asked(
              "backup",
              "Backup of {database} in {city} took [{ms} ms]",
              "How long did the backup of {database} in {city} take?",
              "backup of"),
          asked(
              "storage",
              "Stored {file} with [{bytes} bytes] in bucket {bucket}",
              "How large was {file}, which went into the bucket {bucket}?",
              "stored"),
          asked(
              "jobs",
              "Job {job} for {city} ended with [{n} rows skipped]",
              "How many rows did the job {job} leave out for {city}?",
              "rows skipped"),
          asked(
              "config",
              "Setting {setting} was changed by [{user}]",
              "Who changed the setting {setting}?",
              "was changed by"),
          asked(
                  "mail",
                  "Mail to {user} bounced: [{bounce}]",
                  "Why did the mail to {user} come back?",
                  "bounced")
              .warned(),
          asked(
                  "worker",
                  "{worker} failed while it read {file}: [{fault}]",
                  "Why did {worker} fail?",
                  "failed while")
              .failed(true),
          asked(
                  "worker",
                  "{worker} failed while it read {file}: [{fault}]",
                  "What went wrong with {file}?",
                  "failed while")
              .failed(true),
          asked(
                  "disk",
                  "[No space left on volume {volume}]",
                  "Which volume is full?",
                  "no space left")
              .failed(false),
          asked(
                  "license",
                  "[The licence ends in {n} days], then reports are switched off",
                  "How long may we still use the product?",
                  "the licence ends")
              .warned(),
          asked(
                  "cluster",
                  "[Node {host} was removed from the cluster, it missed {n} heartbeats]",
                  "Which machine was thrown out of the cluster?",
                  "was removed from the cluster")
              .warned());

  /** Events that nobody asks for. */
  static final List<Event> OTHERS =
      List.of(
          info("orders", "Order {order} was created by {user} with {n} items"),
          info("orders", "Order {order} was handed to shipping"),
          info("shipping", "Parcel {parcel} was weighed: {n} kg"),
          info("shipping", "Label for {city} printed on {host}"),
          info("auth", "User {user} changed the password"),
          info("auth", "Session {hex} of {user} ended after {n} minutes"),
          info("backup", "Checked {database}, no errors found in {n} tables"),
          info("storage", "Read {file} from bucket {bucket} in {ms} ms"),
          info("storage", "Volume {volume} has {n} GB left"),
          info("jobs", "Job {job} started with {n} threads"),
          info("jobs", "Job {job} is at {n} percent"),
          info("config", "Setting {setting} was read"),
          info("mail", "Mail to {user} was queued"),
          info("worker", "{worker} picked up {file}"),
          info("worker", "{worker} finished {file} in {ms} ms without failures"),
          info("cluster", "Node {host} sent a heartbeat, load {n} percent"),
          info("cluster", "Node {host} joined with address {ip}"),
          info("cache", "Evicted {n} entries of region {bucket}"),
          info("http", "GET /orders/{order} answered 200 in {ms} ms"),
          info("http", "POST /parcels answered 201 in {ms} ms"),
          info("http", "GET /prices/{city} took {ms} ms, more than wanted").warned(),
          info("queue", "{n} messages are waiting in queue {bucket}").warned(),
          info("license", "The licence was checked, {n} seats are used"),
          info("search", "Index of {n} documents was merged in {ms} ms"));

  private Events() {}

  /** A value of a slot. */
  static String slot(String name, Draw draw) {
    return switch (name) {
      case "order" -> draw.digits(10000, 99999);
      case "parcel" -> "PX" + draw.digits(100000, 999999);
      case "user" -> draw.person().toLowerCase(Locale.ROOT).replace(' ', '.');
      case "method" -> draw.word("method");
      case "carrier" -> draw.word("carrier");
      case "city" -> draw.word("city");
      case "reason" ->
          draw.of(
              List.of(
                  "the buyer changed his mind",
                  "the article is out of stock",
                  "the address can't be reached",
                  "the payment did not come"));
      case "ip" -> draw.address();
      case "n" -> draw.digits(3, 97);
      case "ms" -> draw.digits(12, 98000);
      case "bytes" -> draw.digits(2000, 9000000);
      case "database" -> draw.word("thing") + "_db";
      case "file" -> draw.word("thing") + "-" + draw.digits(100, 9999) + ".csv";
      case "bucket" -> draw.word("adjective") + "-" + draw.word("thing") + "s";
      case "job" -> draw.of(List.of("import", "export", "invoice", "cleanup", "report", "index"));
      case "setting" -> draw.word("thing") + "." + draw.word("adjective") + ".limit";
      case "bounce" ->
          draw.of(
              List.of(
                  "the mailbox is full",
                  "there is no such user",
                  "the sender is on a block list",
                  "the message is too large"));
      case "worker" -> "worker-" + draw.digits(1, 60);
      case "volume" -> "/data/" + draw.word("adjective") + draw.number(1, 9);
      case "host" -> draw.word("prefix") + "-" + draw.digits(10, 989);
      case "hex" -> draw.hex(8);
      case "fault" -> ""; // what the fault itself says
      default -> throw new IllegalArgumentException("No slot is called '%s'".formatted(name));
    };
  }
}
