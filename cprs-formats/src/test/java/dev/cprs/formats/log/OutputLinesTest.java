package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output of programs that no format has a name for is read by lines, and prose is not. */
class OutputLinesTest {
  private static final Segmenters INSTALLED = Segmenters.installed();

  private static final String JENKINS =
      """
      Started by user Mary Hill
      Running as SYSTEM
      Building in workspace /var/lib/jenkins/workspace/shop
       > git rev-parse --resolve-git-dir /var/lib/jenkins/workspace/shop/.git # timeout=10
      Checking out Revision 83db48f0123456789abc (refs/remotes/origin/main)
      + npm ci
      added 1202 packages in 31s
      + docker build -t shop .
      Step 1/3 : FROM node:18-alpine
       ---> 7d5b57e3d3e5
      Step 2/3 : RUN npm ci
       ---> Running in 9f8e7d6c5b4a
      npm ERR! code ENOSPC
      npm ERR! nospc ENOSPC: no space left on device, write
      The command '/bin/sh -c npm ci' returned a non-zero code: 228
      Build step 'Execute shell' marked build as failure
      Finished: FAILURE
      """;

  private static final String ANSIBLE =
      """
      PLAY [web] ********************************************************

      TASK [nginx : template config] ************************************
      fatal: [web-1]: FAILED! => {"changed": false, "msg": "undefined variable"}
      changed: [web-2] => (item=a.conf)

      PLAY RECAP ********************************************************
      web-1                      : ok=2    changed=1    failed=1
      web-2                      : ok=4    changed=1    failed=0
      """;

  private static final String POD =
      """
      Name:             shop-web-5d9c7b6f4-x2x9k
      Namespace:        shop
      Node:             node-3/10.0.0.13
      Containers:
        web:
          Container ID:   containerd://abc
          Image:          registry/shop:1.2.3
          Port:           8080/TCP
          Last State:     Terminated
            Reason:       OOMKilled
            Exit Code:    137
          Ready:          False
          Restart Count:  7
          Limits:
            memory:  256Mi
          Environment:
            DB_URL:  postgres://db/shop
      QoS Class:        Burstable
      """;

  private static final String GITLAB =
      """
      \u001b[0KRunning with gitlab-runner 15.8.2 (4d1ca121)
      section_start:1700000001:prepare\r\u001b[0K\u001b[36;1mPreparing the executor\u001b[0;m
      Using Docker executor with image node:18 ...
      section_end:1700000003:prepare\r\u001b[0K\u001b[32;1m$ npm ci\u001b[0;m
      added 12 packages
      \u001b[31;1mERROR: Job failed: exit code 1\u001b[0;m
      """;

  private static final String NPM =
      """
      npm WARN deprecated har-validator@5.1.5: this library is no longer supported
      npm ERR! code ERESOLVE
      npm ERR! ERESOLVE unable to resolve dependency tree
      npm ERR!
      npm ERR! While resolving: shop@1.0.0
      npm ERR! Found: react@18.2.0
      npm ERR! node_modules/react
      npm ERR!   react@"^18.2.0" from the root project
      npm ERR!
      npm ERR! Could not resolve dependency:
      npm ERR! peer react@"^17.0.0" from react-table@7.7.0
      npm ERR! node_modules/react-table
      npm ERR!   react-table@"^7.7.0" from the root project
      npm ERR!
      npm ERR! Fix the upstream dependency conflict, or retry
      npm ERR! this command with --force or --legacy-peer-deps
      npm ERR! to accept an incorrect (and potentially broken) dependency resolution.
      npm ERR!
      npm ERR! A complete log of this run can be found in:
      npm ERR!     /home/u/.npm/_logs/2024-03-02T12_18_33_021Z-debug-0.log
      """;

  private static final String DEBUG =
      """
      debug1: Reading configuration data of the host
      debug1: Connection established.
      debug1: Authenticating as root
      debug1: No more authentication methods to try.
      root@h: Permission denied (publickey).
      """;

  private static final String PREFIXED =
      """
      [worker] The queue of the shop was empty when it began
      [worker] It waited for the first order to come in
      [worker] It took the order and sent it to the bank
      [worker] The bank did not answer and so it gave up
      [worker] It will try again as soon as the bank is there
      """;

  private static final String DIG =
      """
      ; <<>> DiG 9.18 <<>> example.org MX
      ;; Got answer:
      ;; flags: qr rd ra; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 1

      ;; ANSWER SECTION:
      example.org.\t\t300\tIN\tMX\t10 mail1.example.org.
      example.org.\t\t300\tIN\tMX\t20 mail2.example.org.
      """;

  private static final String VIRTUAL_HOSTS =
      """
      ServerRoot "/etc/apache2"
      <VirtualHost *:80>
          ServerName shop.example.org
          <Directory /var/www/shop>
              Require all granted
          </Directory>
      </VirtualHost>
      <VirtualHost *:81>
          ServerName blog.example.org
          DocumentRoot /var/www/blog
      </VirtualHost>
      """;

  private static final String CERTIFICATE =
      """
      Certificate:
          Data:
              Version: 3 (0x2)
              Issuer: C = US, O = Example, CN = Root
              Validity
                  Not Before: Jan  1 00:00:00 2024 GMT
                  Not After : Jan  1 00:00:00 2025 GMT
              Subject: CN = shop.example.org
              Subject Public Key Info:
                  Public Key Algorithm: rsaEncryption
                      RSA Public-Key: (2048 bit)
              X509v3 extensions:
                  X509v3 Key Usage: critical
                      Digital Signature
                  X509v3 Extended Key Usage:
                      TLS Web Server Authentication
      """;

  private static final String RAGGED = "id,name,a,b\n1,n1,x\n2,n2,x,x\n3,n3\n4,n4,x,x,x\n5,n5\n";

  private static String format(String text) {
    return INSTALLED.formatOf(text, 0, text.length());
  }

  private static List<String> units(String text) {
    return Samples.texts(INSTALLED.segment(text, format(text)), text);
  }

  @Test
  void linesAreUnits() {
    for (String text : List.of(JENKINS, ANSIBLE, GITLAB, NPM, PREFIXED, DEBUG, DIG, RAGGED)) {
      assertThat(format(text)).isEqualTo("listing");
      List<String> lines =
          Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
      assertThat(units(text)).isEqualTo(lines);
    }
  }

  @Test
  void aLineHasTheFewDeeperLinesUnderIt() {
    assertThat(units(POD))
        .contains(
            "Node:             node-3/10.0.0.13",
            "Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Code:    137",
            "Restart Count:  7");
  }

  @Test
  void aSectionHasItsEnd() {
    assertThat(format(VIRTUAL_HOSTS)).isEqualTo("listing");
    assertThat(units(VIRTUAL_HOSTS))
        .hasSize(3)
        .contains(
            "<VirtualHost *:81>\n    ServerName blog.example.org\n    DocumentRoot /var/www/blog\n</VirtualHost>");
  }

  @Test
  void deepFieldsAreNoProse() {
    assertThat(format(CERTIFICATE)).isEqualTo("listing");
    assertThat(units(CERTIFICATE))
        .contains(
            "Subject: CN = shop.example.org",
            "Validity\n            Not Before: Jan  1 00:00:00 2024 GMT\n            Not After : Jan  1 00:00:00 2025 GMT");
  }

  @Test
  void failuresAreAlerts() {
    UnitTree tree = INSTALLED.segment(ANSIBLE, "listing");
    assertThat(Samples.alerts(tree, ANSIBLE)).anyMatch(unit -> unit.startsWith("fatal: [web-1]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood\nAnd looked down one as far as I could\nTo where it bent in the undergrowth;\n",
        "[0] The liquor soon mounted into their heads, as it does.\n[1] I observed, however, that one of them held somewhat aloof.\n[2] This man interested me at once; and since he was so.\n[3] He stood full six feet in height, with noble shoulders.\n[4] I have seldom seen such brawn in a man.\n",
        "Hi Bob,\n\nwhen do the shelves arrive? I need to know since\nthe fitter has to come, too. His number is 555-0199.\n\n> Hello, I ordered the shelves on 3/3. They cost\n> 340 euros and come by http://example.org/a/b or\n> by mail. Write to ana@example.org.\n",
        "> I wanted to ask whether\n> the parcel that we sent\n> last week came to you,\n> since nobody has signed\n> for it and the driver\n> does not know anything.\n",
        "200 g flour\n2 eggs\n1 pinch of salt\n3 apples\n1 lemon\nsome sugar\n"
      })
  void proseIsNone(String text) {
    assertThat(format(text)).isEqualTo("prose");
  }

  /** Its message, which ends in a letter, had gone on with "at" as a sentence would. */
  @Test
  void aTraceByItselfIsOneUnit() {
    String trace =
        """
        org.example.DataAccessException: Unable to acquire JDBC Connection
        \tat org.example.jpa.Dialect.convert(Dialect.java:255)
        \tat com.example.shop.OrderService.place(OrderService.java:88)
        Caused by: java.sql.SQLException: Connection is not available, request timed out
        \tat com.zaxxer.hikari.pool.HikariPool.getConnection(HikariPool.java:197)
        \t... 66 common frames omitted""";
    for (String text : List.of(trace, trace.substring(0, trace.indexOf("Caused") - 1))) {
      UnitTree tree = INSTALLED.segment(text, "listing");
      assertThat(INSTALLED.formatOf(text, 0, text.length())).isEqualTo("listing");
      assertThat(tree.isUnit(0)).isTrue();
      assertThat(text.substring(tree.start(0), tree.end(0))).isEqualTo(text);
    }
  }

  @Test
  void talkIsNone() {
    assertThat(
            format(
                "AGENT: Good morning, how can I help?\nCUSTOMER: My parcel is lost. It was sent on Monday.\nAGENT: Do you have the number?\nCUSTOMER: Yes, it is 4711.\nAGENT: I see. It is in Porto.\nCUSTOMER: Thanks.\n"))
        .isEqualTo("dialogue");
  }
}
