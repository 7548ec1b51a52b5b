package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What programs print of a thing and its parts: the name of the thing stays with its lines. */
class SectionsTest {
  static final String POD =
      """
      Name:             shop-api-7c9d5b6f4-x2k9p
      Node:             node-3/10.0.4.17
      Labels:           app=shop-api
                        pod-template-hash=7c9d5b6f4
      Containers:
        api:
          Container ID:   containerd://9f2c1f0d8a7b
          Image:          registry.example.com/shop/api:4.2.1
          Port:           8080/TCP
          Host Port:      0/TCP
          Last State:     Terminated
            Reason:       OOMKilled
            Exit Code:    137
          Ready:          False
          Restart Count:  6
          Limits:
            cpu:     500m
            memory:  256Mi
        proxy:
          Image:          envoyproxy/envoy:v1.29.1
          Restart Count:  0
      Events:              <none>
      """;

  static final String UNIT =
      """
      ● docker.service - Docker Application Container Engine
           Loaded: loaded (/lib/systemd/system/docker.service; enabled; preset: enabled)
          Drop-In: /etc/systemd/system/docker.service.d
                   └─override.conf
           Active: active (running) since Mon 2026-03-02 08:00:21 CET; 1 day 1h ago
      TriggeredBy: ● docker.socket
             Docs: https://docs.docker.com
         Main PID: 812 (dockerd)
            Tasks: 31
           Memory: 143.9M
              CPU: 1min 12.001s
           CGroup: /system.slice/docker.service
                   ├─ 812 /usr/bin/dockerd -H fd://
                   └─1402 /usr/bin/docker-proxy -proto tcp -host-port 5432
      """;

  private static final String ADAPTERS =
      """
      Windows IP Configuration

         Host Name . . . . . . . . . . . . : KASSE-3
         Node Type . . . . . . . . . . . . : Hybrid

      Ethernet adapter Ethernet0:

         Description . . . . . . . . . . . : Intel(R) 82574L Gigabit
         IPv4 Address. . . . . . . . . . . : 10.0.8.33(Preferred)
         Default Gateway . . . . . . . . . : 10.0.8.1

      Wireless LAN adapter Wi-Fi:

         Media State . . . . . . . . . . . : Media disconnected
         Physical Address. . . . . . . . . : 8C-C6-81-11-22-33
      """;

  private static final String DOCKER =
      """
      Client: Docker Engine - Community
       Version:    25.0.3
       Plugins:
        buildx: Docker Buildx (Docker Inc.)
          Version:  v0.12.1

      Server:
       Containers: 14
        Running: 9
        Stopped: 5
       Storage Driver: overlay2
        Backing Filesystem: extfs
        Supports d_type: true
       Logging Driver: json-file
       Cgroup Driver: systemd
       Swarm: inactive
       Default Runtime: runc
       Kernel Version: 6.1.0-18-amd64
       CPUs: 24
       Total Memory: 62.54GiB
      """;

  private static String format(String text) {
    return Segmenters.installed().formatOf(text, 0, text.length());
  }

  /** The unit that has a part of a text, below the lines that frame it. */
  private static List<String> around(String text, String part) {
    UnitTree tree = Segmenters.installed().segment(text, format(text));
    int at = text.indexOf(part);
    List<String> found = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && tree.start(node) <= at && at < tree.end(node)) {
        found.add(text.substring(tree.start(node), tree.end(node)).replaceAll("\\s+", " "));
        for (int above = tree.parent(node); above >= 0; above = tree.parent(above)) {
          assertThat(tree.isFramed(above)).isTrue();
          found.add(text.substring(tree.start(above), tree.headEnd(above)));
        }
      }
    }
    Collections.reverse(found);
    return found;
  }

  @Test
  void aPartOfAPartKeepsBothNames() {
    assertThat(format(POD)).isEqualTo("listing");
    assertThat(around(POD, "OOMKilled"))
        .containsExactly(
            "Containers:", "api:", "Last State: Terminated Reason: OOMKilled Exit Code: 137");
    assertThat(around(POD, "Restart Count:  6"))
        .containsExactly("Containers:", "api:", "Restart Count: 6");
    assertThat(around(POD, "Restart Count:  0"))
        .containsExactly("Containers:", "proxy: Image: envoyproxy/envoy:v1.29.1 Restart Count: 0");
    assertThat(around(POD, "pod-template-hash"))
        .containsExactly("Labels: app=shop-api pod-template-hash=7c9d5b6f4");
  }

  @Test
  void namesThatEndAtOneColumnAreEquallyDeep() {
    String head = "● docker.service - Docker Application Container Engine";
    assertThat(around(UNIT, "docker.socket")).containsExactly(head, "TriggeredBy: ● docker.socket");
    assertThat(around(UNIT, "override.conf"))
        .containsExactly(head, "Drop-In: /etc/systemd/system/docker.service.d └─override.conf");
    assertThat(around(UNIT, "docker-proxy").get(1)).startsWith("CGroup: ");
  }

  @Test
  void aBlankLineMayFollowTheName() {
    assertThat(around(ADAPTERS, "10.0.8.33").get(0)).isEqualTo("Ethernet adapter Ethernet0:");
    assertThat(around(ADAPTERS, "disconnected").get(0)).isEqualTo("Wireless LAN adapter Wi-Fi:");
    assertThat(around(ADAPTERS, "KASSE").get(0)).isEqualTo("Windows IP Configuration");
  }

  @Test
  void whereAllAreFieldsOneBlankIsDeeper() {
    assertThat(format(DOCKER)).isEqualTo("listing");
    assertThat(around(DOCKER, "extfs"))
        .containsExactly(
            "Server:", "Storage Driver: overlay2 Backing Filesystem: extfs Supports d_type: true");
    assertThat(around(DOCKER, "v0.12.1")).hasSize(1);
  }

  @Test
  void aFormWithOneListIsAForm() {
    String text =
        """
        Customer: Mara Lind
        Date of order: 3 March 2026
        Payment: invoice
        Delivery address: Hauptplatz 3, 8010 Graz
        Articles:
          Lamp: 2 pieces
          Shelf: 1 piece
        Remarks: please ring twice
        """;
    assertThat(format(text)).isEqualTo("form");
  }

  @Test
  void aTableOfASectionEndsWithIt() {
    String text =
        """
        Name:               node-3
        Conditions:
          Type             Status  Reason                       Message
          ----             ------  ------                       -------
          MemoryPressure   False   KubeletHasSufficientMemory   kubelet has sufficient memory
          Ready            True    KubeletReady                 kubelet is posting ready status
        Addresses:
          InternalIP:  10.0.4.17
        Capacity:
          cpu:                4
          ephemeral-storage:  101430960Ki
        """;
    UnitTree tree = Segmenters.installed().segment(text, "table");
    assertThat(tree.end(tree.unitOf(tree.size() - 1))).isEqualTo(text.length() - 1);
    for (int node = 0; node < tree.size(); node++) {
      boolean headed = tree.start(node) > text.indexOf("Addresses") && tree.parent(node) >= 0;
      assertThat(headed && tree.start(tree.parent(node)) < text.indexOf("Addresses")).isFalse();
    }
  }

  @Test
  void fieldsAreNoTableUnderTheFirstOfThem() {
    String text =
        """
        GENERAL.DEVICE:                         eno1
        GENERAL.HWADDR:                         E4:43:4B:11:22:33
        GENERAL.MTU:                            1500
        IP4.ADDRESS[1]:                         10.0.4.17/24
        IP4.GATEWAY:                            10.0.4.1
        IP4.DNS[1]:                             10.0.0.53
        """;
    assertThat(format(text)).isEqualTo("listing");
  }

  @Test
  void aThousandLevelsAreReadInOneGo() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      text.append(" ".repeat(2 * depth)).append("a").append(depth).append(":\n");
    }
    UnitTree tree = Segmenters.installed().segment(text.toString(), "listing");
    int deepest = 0;
    for (int node = tree.size() - 1; node >= 0; node = tree.parent(node)) {
      deepest++;
    }
    assertThat(deepest).isLessThan(10);
  }
}
