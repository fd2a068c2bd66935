#!/bin/bash
# Makes app.aot, the ahead-of-time cache of JDK 25, while the image is built: the service runs once, answers a few
# requests and ends; at its end the JVM writes which classes it loaded, linked and profiled.
#
# No server is there during a build: training.env switches everything off that would wait for one. Should a start fail
# nevertheless (say, a new setting without a default), the classes loaded up to then are recorded as well: a smaller cache,
# no broken image. No cache at all does break the build, because nobody would notice it later.
set -eu

set -a
. ./training.env
QUARKUS_HTTP_PORT=8080
set +a

# GET over bash, because the image has no HTTP client. Says the status line.
get() {
  exec 3<>/dev/tcp/127.0.0.1/8080 || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$1" >&3
  head -n 1 <&3
  cat <&3 >/dev/null
  exec 3>&-
}

java @jvm.options -Xlog:aot*=error -XX:AOTCacheOutput=app.aot -jar quarkus-run.jar &
service=$!

for _ in $(seq 120); do
  kill -0 "$service" 2>/dev/null || break
  if get /q/health/live 2>/dev/null; then
    get /q/openapi || true
    get /q/metrics || true
    get /api/v1/ || true
    break
  fi
  sleep 0.5
done

kill -TERM "$service" 2>/dev/null || true
wait "$service" || true
test -s app.aot
ls -l app.aot
