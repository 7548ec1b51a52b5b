#!/usr/bin/env bash
# Writes a random checkpoint of the published 7B's shape (15.2 GB) into a folder, loads it, scores one
# window of 512 tokens, and prints times and peak resident memory. Needs 16 GB of disk and 20 GB of
# memory; no part of `mvn verify`.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: parity/published-shape.sh DIR" >&2; exit 2; }
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
dir="$(mkdir -p "$1" && cd "$1" && pwd)"
mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl parity -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$root/parity/target/classpath" -Dmdep.includeScope=test
exec java -Xmx1g -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp "$root/parity/target/test-classes:$(cat "$root/parity/target/classpath")" dev.cprs.parity.PublishedShape "$dir"
