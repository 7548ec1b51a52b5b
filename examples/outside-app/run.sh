#!/usr/bin/env bash
# Shows that an application outside this repository needs the one dependency and no network:
# installs the library into a local repository, builds the application against it, and runs it with
# the proxies of Java pointed at a port where nobody listens.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$here/../.."
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mvn -B -q -f "$root/pom.xml" -DskipTests -Dspotless.check.skip=true install
cp -r "$here/pom.xml" "$here/src" "$work"
mvn -B -q -f "$work/pom.xml" package org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
  -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=runtime

cat >"$work/harbour.txt" <<'TEXT'
The harbour of Vell lies under a cliff. Its lighthouse was built in 1871 by Ana Sorel, who had
learnt her trade in Genoa. Ships from the south call there in spring. The town has two markets,
a school and a small museum of ropes.
TEXT
nowhere=(-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9 -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9 -DsocksProxyHost=127.0.0.1 -DsocksProxyPort=9)
java "${nowhere[@]}" -cp "$work/target/classes:$(cat "$work/classpath")" app.Main "Who built the lighthouse?" "$work/harbour.txt" | tee "$work/out"
grep -q "Ana Sorel" "$work/out" || { echo "outside-app: the answer is missing" >&2; exit 1; }
echo "outside-app: ok"
