package dev.cprs.eval.formats;

import static dev.cprs.eval.formats.Field.number;
import static dev.cprs.eval.formats.Field.text;
import static dev.cprs.eval.formats.Field.word;

import java.util.List;
import java.util.Locale;

/** The topics. */
final class Topics {
  static final List<Topic> ALL =
      List.of(
          hosts(),
          orders(),
          customers(),
          products(),
          staff(),
          revenues(),
          payments(),
          tickets(),
          packages(),
          readings(),
          flights(),
          books());

  private Topics() {}

  private static Topic hosts() {
    return new Topic(
        "hosts",
        "host",
        List.of(
            text("host", draw -> draw.word("prefix") + "-" + draw.digits(10, 989)),
            text("address", Draw::address),
            word("role", "role"),
            word("region", "region"),
            text("status", draw -> draw.chance(0.9) ? "ok" : "maintenance"),
            number("cpu percent", draw -> draw.digits(1, 99)),
            word("message", "healthy")),
        List.of(
            Ask.by("Which role does {host} have?", "role"),
            Ask.by("Which machine has the address {address}?", "host"),
            Ask.by("What is the address of {host}?", "address")),
        List.of(
            Ask.by("Which {role} runs in {region}?", "host"),
            Ask.by("How busy is the processor of the {role} in {region}?", "cpu percent")),
        List.of(
            Ask.meaning(
                "Which host has an error status, and what is its message?",
                "message",
                "status=error",
                "message=@broken"),
            Ask.meaning(
                "Which machine has run out of disk space?",
                "message",
                "message=no space left on device /dev/sdb1")));
  }

  private static Topic orders() {
    return new Topic(
        "orders",
        "order",
        List.of(
            text("order id", draw -> "ORD-" + draw.digits(10000, 99999)),
            text("customer", Draw::person),
            word("product", "item"),
            number("quantity", draw -> draw.digits(1, 90)),
            number("price", draw -> draw.money(5, 900)),
            word("shipped by", "carrier"),
            word("destination", "city"),
            text("ordered", Draw::date),
            word("note", "delivered")),
        List.of(
            Ask.by("What did {customer} order?", "product"),
            Ask.by("Where was {order id} sent?", "destination"),
            Ask.by("When did {customer} place the order?", "ordered")),
        List.of(
            Ask.by("Which order was shipped by {shipped by} to {destination}?", "order id"),
            Ask.by("How many pieces of the {product} went to {destination}?", "quantity"),
            Ask.by("Who ordered the {product} that was sent by {shipped by}?", "customer")),
        List.of(
            Ask.meaning(
                "Which order could not be delivered, and why?", "note", "note=@undelivered")));
  }

  private static Topic customers() {
    return new Topic(
        "customers",
        "customer",
        List.of(
            number("customer id", draw -> draw.digits(100000, 999999)),
            text("name", Draw::person),
            word("company", "company"),
            text("street", draw -> draw.word("street") + " " + draw.digits(1, 240)),
            word("city", "city"),
            word("plan", "plan"),
            text("joined", Draw::date)),
        List.of(
            Ask.by("When did the customer from {city} join?", "joined"),
            Ask.by("Which plan does {name} have?", "plan"),
            Ask.by("Who is customer number {customer id}?", "name"),
            Ask.by("For which company does {name} work?", "company")),
        List.of(
            Ask.by("Who is on the {plan} plan in {city}?", "name"),
            Ask.by("Since when is the customer in {city} with the {plan} plan with us?", "joined")),
        List.of(
            Ask.meaning(
                "Which customer has closed the account?", "plan", "plan=cancelled by the owner"),
            Ask.meaning(
                "Who is exempt from paying?", "plan", "plan=free of charge, founding member")));
  }

  private static Topic products() {
    return new Topic(
        "products",
        "product",
        List.of(
            text("sku", draw -> draw.hex(4).toUpperCase(Locale.ROOT) + "-" + draw.digits(100, 999)),
            word("article", "item"),
            word("colour", "colour"),
            number("price", draw -> draw.money(2, 400)),
            number("stock", draw -> draw.digits(0, 800)),
            word("supplier", "company"),
            word("remark", "stocked")),
        List.of(
            Ask.by("Who supplies {sku}?", "supplier"),
            Ask.by("What kind of article is {sku}?", "article"),
            Ask.by("How many of {sku} are in stock?", "stock")),
        List.of(
            Ask.by("What does the {colour} {article} cost?", "price"),
            Ask.by("How many pieces of the {article} in {colour} do we have?", "stock"),
            Ask.by("What is the sku of the {article} in {colour}?", "sku")),
        List.of(
            Ask.meaning(
                "Which article can't be bought any more, and for what reason?",
                "remark",
                "remark=@soldout")));
  }

  private static Topic staff() {
    return new Topic(
        "employees",
        "employee",
        List.of(
            text("name", Draw::person),
            word("department", "department"),
            word("title", "title"),
            word("office", "office"),
            number("phone", draw -> draw.digits(2000, 9999)),
            number("salary", draw -> draw.number(28, 120) + "00"),
            text("hired", Draw::date)),
        List.of(
            Ask.by("Where does {name} sit?", "office"),
            Ask.by("In which department is {name}?", "department"),
            Ask.by("How much does {name} earn?", "salary"),
            Ask.by("Whose telephone is {phone}?", "name")),
        List.of(
            Ask.by("Who is the {title} in {department}?", "name"),
            Ask.by("Who of {department} sits in {office}?", "name")),
        List.of(
            Ask.meaning("Who is on parental leave?", "title", "title=away until her son is one"),
            Ask.meaning("Who runs the whole firm?", "title", "title=chief executive")));
  }

  private static Topic revenues() {
    return new Topic(
        "revenues",
        "revenue",
        List.of(
            word("country", "country"),
            number("year", draw -> draw.digits(1985, 2024)),
            number("revenue", draw -> draw.money(10, 9999)),
            number("cost", draw -> draw.money(10, 9999)),
            number("shops", draw -> draw.digits(1, 400)),
            text("auditor", Draw::person)),
        List.of(
            Ask.by("Which country did {auditor} audit?", "country"),
            Ask.by("In which country were costs of {cost}?", "country")),
        List.of(
            Ask.by("What was the {year} revenue of {country}?", "revenue"),
            Ask.by("How many shops did {country} have in {year}?", "shops"),
            Ask.by("Who audited {country} in {year}?", "auditor")),
        List.of(
            Ask.meaning("Where were the books not signed?", "country", "auditor=refused to sign"),
            Ask.meaning(
                "For which country are the figures only an estimate?",
                "country",
                "auditor=none yet, provisional")));
  }

  private static Topic payments() {
    return new Topic(
        "payments",
        "payment",
        List.of(
            text("payment", draw -> "PAY" + draw.digits(100000, 999999)),
            text("payer", Draw::person),
            number("amount", draw -> draw.money(1, 5000)),
            word("currency", "currency"),
            word("method", "method"),
            text("booked", Draw::date),
            word("state", "paid")),
        List.of(
            Ask.by("How much was {payment}?", "amount"),
            Ask.by("By which means did {payer} pay?", "method"),
            Ask.by("Who paid {amount}?", "payer")),
        List.of(
            Ask.by("Who paid in {currency} by {method} on {booked}?", "payer"),
            Ask.by("What amount was booked on {booked} by {method}?", "amount")),
        List.of(Ask.meaning("Which payment did not go through?", "state", "state=@unpaid")));
  }

  private static Topic tickets() {
    return new Topic(
        "tickets",
        "ticket",
        List.of(
            text("ticket", draw -> "TCK-" + draw.digits(1000, 99999)),
            word("component", "component"),
            word("priority", "priority"),
            text("reporter", Draw::person),
            text("assignee", Draw::person),
            text("opened", Draw::date),
            word("summary", "complaint")),
        List.of(
            Ask.by("Who works on {ticket}?", "assignee"),
            Ask.by("What did {reporter} complain about?", "summary"),
            Ask.by("What part of the product is {ticket} about?", "component")),
        List.of(
            Ask.by(
                "Who reported the {priority} problem with the {component} on {opened}?",
                "reporter"),
            Ask.by("Which ticket about the {component} was opened on {opened}?", "ticket")),
        List.of(
            Ask.meaning(
                "Which ticket is a security or data disaster?", "summary", "summary=@severe")));
  }

  private static Topic packages() {
    return new Topic(
        "packages",
        "package",
        List.of(
            text(
                "package",
                draw -> draw.word("library") + "-" + draw.word("component").split(" ", 2)[0]),
            text(
                "version",
                draw -> draw.number(0, 14) + "." + draw.number(0, 40) + "." + draw.number(0, 9)),
            word("licence", "licence"),
            number("size kb", draw -> draw.digits(3, 9000)),
            text("maintainer", Draw::person),
            text("checksum", draw -> draw.hex(10)),
            word("advisory", "safe")),
        List.of(
            Ask.by("What is {maintainer} the maintainer of?", "package"),
            Ask.by("Which package has the checksum {checksum}?", "package"),
            Ask.by("Under which licence does {maintainer} publish?", "licence")),
        List.of(
            Ask.by("Who maintains {package} in version {version}?", "maintainer"),
            Ask.by("How large is version {version} of {package}?", "size kb")),
        List.of(Ask.meaning("Which dependency is vulnerable?", "advisory", "advisory=@unsafe")));
  }

  private static Topic readings() {
    return new Topic(
        "readings",
        "reading",
        List.of(
            text("sensor", draw -> "S" + draw.digits(100, 9999)),
            word("site", "site"),
            text(
                "taken",
                draw -> draw.date() + "T" + draw.digits(10, 23) + ":" + draw.digits(10, 59)),
            number("temperature", draw -> draw.number(-20, 45) + "." + draw.number(0, 9)),
            number("humidity", draw -> draw.digits(5, 99)),
            number("battery", draw -> draw.digits(20, 100)),
            word("state", "healthy")),
        List.of(
            Ask.by("Where is {sensor} mounted?", "site"),
            Ask.by("How warm was it at {taken}?", "temperature")),
        List.of(
            Ask.by("What humidity did the {site} have at {taken}?", "humidity"),
            Ask.by("Which sensor at the {site} has {battery} percent of charge left?", "sensor")),
        List.of(Ask.meaning("Which sensor is broken, and how?", "state", "state=@sensorFault")));
  }

  private static Topic flights() {
    return new Topic(
        "flights",
        "flight",
        List.of(
            text("flight", draw -> draw.word("airline") + draw.digits(100, 9999)),
            word("from", "city"),
            word("to", "city"),
            text("departs", draw -> draw.digits(10, 23) + ":" + draw.digits(10, 59)),
            text("gate", draw -> draw.of(List.of("A", "B", "C", "D")) + draw.digits(1, 60)),
            word("aircraft", "aircraft"),
            word("remark", "onTime")),
        List.of(
            Ask.by("From which gate does {flight} leave?", "gate"),
            Ask.by("Where does {flight} go?", "to")),
        List.of(
            Ask.by("When does the plane from {from} to {to} leave?", "departs"),
            Ask.by("Which flight goes from {from} to {to}?", "flight"),
            Ask.by("At which gate does one board the {aircraft} to {to}?", "gate")),
        List.of(
            Ask.meaning(
                "Which flight does not reach its destination, and why?",
                "remark",
                "remark=@cancelled")));
  }

  private static Topic books() {
    return new Topic(
        "books",
        "book",
        List.of(
            text(
                "title",
                draw ->
                    "The "
                        + draw.word("colour")
                        + " "
                        + draw.word("item")
                        + " of "
                        + draw.word("city")),
            text("author", Draw::person),
            number("year", draw -> draw.digits(1890, 2024)),
            word("genre", "genre"),
            word("shelf", "shelf"),
            number("pages", draw -> draw.digits(60, 1400)),
            text("borrower", draw -> draw.chance(0.6) ? "nobody" : draw.person())),
        List.of(
            Ask.by("What has {author} written?", "title"),
            Ask.by("On which shelf stands \"{title}\"?", "shelf"),
            Ask.by("Who wrote \"{title}\"?", "author")),
        List.of(
            Ask.by("Which {genre} book of {year} is there?", "title"),
            Ask.by(
                "Who is the author of the {genre} book on shelf {shelf} from {year}?", "author")),
        List.of(
            Ask.meaning(
                "Which book is missing from the library?",
                "borrower",
                "borrower=lost in the 2021 flood"),
            Ask.meaning(
                "Which book may not leave the reading room?",
                "borrower",
                "borrower=for use on the spot only")));
  }
}
