#!/usr/bin/env bash
# Ten questions over the whole history book: how many the embedded model finds, and how much it keeps.
# Some five to seven minutes on two cores.
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl examples -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$root/examples/target/classpath" -Dmdep.includeScope=test
exec java -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$root/examples/target/test-classes:$root/examples/target/classes:$(cat "$root/examples/target/classpath")" dev.cprs.examples.TenQuestions
