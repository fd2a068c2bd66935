#!/bin/bash
# Asks a server in the same container whether it works, with nothing but bash: the images have no HTTP client.
#   healthy.sh http <port> <path>    status 200 is healthy
#   healthy.sh kafka <port>          an answer to ApiVersions is; the broker gives it before the login
set -eu

exec 3<>"/dev/tcp/127.0.0.1/$2"
case "$1" in
  http)
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$3" >&3
    read -r -t 5 status <&3
    [[ $status == 'HTTP/1.1 200 '* ]]
    ;;
  kafka)
    # 10 bytes follow: api key 18, version 0, correlation id 1, no client id
    printf '\0\0\0\012\0\022\0\0\0\0\0\01\377\377' >&3
    [ "$(timeout 5 head -c 8 <&3 | wc -c)" -eq 8 ]
    ;;
esac
