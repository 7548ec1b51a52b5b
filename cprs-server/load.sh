#!/usr/bin/env bash
# Starts ./cprs serve, lets clients ask it for a while, compares each answer with the library's own,
# and prints the server's resident memory before and after. Options after the two numbers go to
# cprs serve. No part of `mvn verify`.
set -euo pipefail
clients="${1:-64}"
seconds="${2:-60}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl cprs-server -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$root/cprs-server/target/classpath" -Dmdep.includeScope=test
"$root/cprs" --version
log="$(mktemp)"
# The heap is all there from the start: what grows is a leak, or native.
export JAVA_OPTS="${JAVA_OPTS:--Xms256m -Xmx256m -XX:+AlwaysPreTouch}"
"$root/cprs" serve --port 0 "${@:3}" >"$log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true; rm -f "$log"' EXIT
until grep -q ready "$log"; do
  kill -0 "$server" # ends this script if the server has ended
  sleep 0.2
done
cat "$log"
url="$(sed -n 's/.*listening on \([^,]*\),.*/\1/p' "$log")"
java -Xmx1g -Dorg.slf4j.simpleLogger.defaultLogLevel=error --enable-native-access=ALL-UNNAMED \
  -cp "$root/cprs-server/target/test-classes:$root/cprs-server/target/classes:$(cat "$root/cprs-server/target/classpath")" \
  dev.cprs.server.LoadCheck "$url" "$server" "$clients" "$seconds"
