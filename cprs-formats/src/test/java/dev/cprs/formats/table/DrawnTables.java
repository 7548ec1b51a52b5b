package dev.cprs.formats.table;

/** Tables as programs print them. */
final class DrawnTables {
  private DrawnTables() {}

  static final String MYSQL =
      """
      mysql> select * from city;
      +----+----------+---------+
      | id | name     | people  |
      +----+----------+---------+
      |  1 | Oslo     |  709037 |
      |  2 | NULL     |         |
      |  3 | New York | 8804190 |
      +----+----------+---------+
      3 rows in set (0.00 sec)
      """;

  static final String GRID =
      """
      +-------+----------------+
      | Name  | Note           |
      +=======+================+
      | Ada   | first line     |
      |       | second line    |
      +-------+----------------+
      | Bob   | only one       |
      +-------+----------------+
      | Cy    | again          |
      |       |                |
      |       | and the end    |
      +-------+----------------+
      """;

  static final String BOX =
      """
      ┌─────────┬────────┐
      │ city    │ people │
      │ varchar │ int32  │
      ├─────────┼────────┤
      │ Oslo    │ 709037 │
      │ Bonn    │ 336465 │
      │ 東京    │ 139600 │
      └─────────┴────────┘
      """;

  static final String PSQL =
      """
       id |   name   |     note      | people\s
      ----+----------+---------------+---------
        1 | Oslo     | first        +|  709037
          |          | second        |\s
        2 | Bonn     |               |  336465
        3 | New York | a | b         | 8804190
      (3 rows)
      """;

  static final String DASHES =
      """
      id  name      people
      --  --------  -------
      1   Oslo       709037
      2              336465
      3   New York  8804190
      """;

  static final String REST =
      """
      =====  =====  ========
      A      B      A and B
      =====  =====  ========
      False  False  False
      True   False  False,
                    of course
      =====  =====  ========
      """;

  static final String PODS =
      """
      NAMESPACE     NAME                       READY   STATUS             RESTARTS      AGE
      default       web-7d4b9c6b5-x2x9z        1/1     Running            0             3d2h
      default       worker-5c9f8d7b6-abcde     0/1     CrashLoopBackOff   12 (2m ago)   41m
      kube-system   coredns-565d847f94-2xk8p   1/1     Running            1 (3d ago)    12d
      """;

  static final String CONTAINERS =
      """
      CONTAINER ID   IMAGE          COMMAND                  CREATED       STATUS       PORTS
      3f4e5d6c7b8a   postgres:16    "docker-entrypoint.s…"   2 hours ago   Up 2 hours   5432/tcp
      9a8b7c6d5e4f   redis:7        "docker-entrypoint.s…"   3 hours ago   Up 3 hours   6379/tcp
      """;

  static final String DISKS =
      """
      Filesystem      Size  Used Avail Use% Mounted on
      udev            7.8G     0  7.8G   0% /dev
      tmpfs           1.6G  2.1M  1.6G   1% /run
      /dev/nvme0n1p2  468G  201G  244G  46% /
      """;

  static final String PROCESSES =
      """
      USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
      root           1  0.0  0.1 168140 11620 ?        Ss   Mar01   0:09 /sbin/init splash
      root           2  0.0  0.0      0     0 ?        S    Mar01   0:00 [kthreadd]
      ida         9876 12.5  3.1 998877 65432 pts/0    Rl+  09:12   1:23 java -Xmx1g -jar a.jar
      """;

  static final String MEMORY =
      """
                     total        used        free      shared  buff/cache   available
      Mem:        16316412     5123456     1234567      345678     9958389    10512345
      Swap:        2097148           0     2097148
      Total:      18413560     5123456     3331715
      """;
}
