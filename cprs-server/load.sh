#!/usr/bin/env bash
# Starts ./cprs serve, lets clients ask it for a while, compares each answer with the library's own,
# and prints what the server takes. No part of `mvn verify`.
#   load.sh [CLIENTS [SECONDS [OPTION...]]]  many clients of one kind, then small requests beside
#                                            hostile ones; the options go to cprs serve
#   load.sh mixed [MINUTES]                  all kinds at once, hostile ones among them: both APIs,
#                                            the proxy, MCP. Status 1 if an answer was wrong, memory
#                                            grew, or a thread or socket was left. MINUTES=120
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true -pl cprs-server -am package \
  org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$root/cprs-server/target/classpath" -Dmdep.includeScope=test
"$root/cprs" --version
class_path="$root/cprs-server/target/test-classes:$root/cprs-server/target/classes:$(cat "$root/cprs-server/target/classpath")"
check() { # CLASS ARGUMENT...
  java -Xmx1g -Dorg.slf4j.simpleLogger.defaultLogLevel=error -Djdk.httpclient.keepalive.timeout=5 \
    --enable-native-access=ALL-UNNAMED -cp "$class_path" "$@"
}
# The heap is all there from the start: what grows is a leak, or native.
export JAVA_OPTS="${JAVA_OPTS:--Xms256m -Xmx256m -XX:+AlwaysPreTouch}"
if [ "${1:-}" = mixed ]; then
  check dev.cprs.server.MixedLoad "$root/cprs" "${2:-${MINUTES:-120}}"
  exit
fi
clients="${1:-64}"
seconds="${2:-60}"
log="$(mktemp)"
"$root/cprs" serve --port 0 "${@:3}" >"$log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" || true; rm -f "$log"' EXIT
until grep -q ready "$log"; do
  kill -0 "$server" # ends this script if the server has ended
  sleep 0.2
done
cat "$log"
url="$(sed -n 's/.*listening on \([^,]*\),.*/\1/p' "$log")"
check dev.cprs.server.LoadCheck "$url" "$server" "$clients" "$seconds"
