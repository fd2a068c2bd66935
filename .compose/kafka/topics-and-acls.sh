#!/bin/bash
# Topics, users and rights of Nahtlos. Can run again at any time: it adds what is missing and sets the passwords anew.
# It takes nothing away; a right or a user that is no longer wanted is removed by hand (kafka-acls.sh --remove,
# kafka-configs.sh --delete-config).
set -euo pipefail
umask 077

export KAFKA_HEAP_OPTS='-Xmx96m' KAFKA_JVM_PERFORMANCE_OPTS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
BIN=${KAFKA_BIN:-/opt/kafka/bin}
ADMIN=$(mktemp)
cat >"$ADMIN" <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="$BROKER_PASSWORD";
PROPERTIES

kafka() {
  "$BIN/kafka-$1.sh" --bootstrap-server "$BROKER" --command-config "$ADMIN" "${@:2}"
}

# Twelve partitions are twelve consumers at most; 400 days are the retention of the suite, longer than any Frist.
topics() {
  local existing topic
  existing=$(kafka topics --list)
  for topic in "$@"; do
    grep -qxF "$topic" <<<"$existing" || kafka topics --create --topic "$topic" \
      --partitions "$PARTITIONS" --replication-factor "$REPLICATION" \
      --config retention.ms=$((400 * 24 * 3600 * 1000)) --config cleanup.policy=delete
  done
}

user() {
  [[ $2 =~ ^[A-Za-z0-9._~-]{8,}$ ]] || {
    echo "The Kafka password of $1 needs 8 or more characters out of A-Z a-z 0-9 . _ ~ -" >&2
    exit 1
  }
  kafka configs --alter --entity-type users --entity-name "$1" \
    --add-config "SCRAM-SHA-512=[iterations=8192,password=$2]"
}

may_write() {
  local user=$1 topic=()
  for it in "${@:2}"; do topic+=(--topic "$it"); done
  kafka acls --add --allow-principal "User:$user" --operation Write --operation Describe "${topic[@]}" >/dev/null
  echo "$user may write ${*:2}"
}

may_read() {
  local user=$1 group=$2 topic=()
  for it in "${@:3}"; do topic+=(--topic "$it"); done
  kafka acls --add --allow-principal "User:$user" --operation Read --operation Describe "${topic[@]}" \
    --group "$group" >/dev/null
  echo "$user may read ${*:3} as group $group"
}

# A Jobcenter has a user named like its Traeger id (JC-07111) and the consumer groups that start with jobcenter-JC-07111.
jobcenter() {
  [[ $1 =~ ^JC-[0-9]{5}$ ]] || { echo "$1 is no Traeger id like JC-07111" >&2; exit 1; }
  user "$1" "$2"
  kafka acls --add --allow-principal "User:$1" --operation Read --operation Describe \
    --topic nahtlos.uebergabe.v1 >/dev/null
  kafka acls --add --allow-principal "User:$1" --operation Read --operation Describe \
    --resource-pattern-type prefixed --group "jobcenter-$1" >/dev/null
  echo "$1 may read nahtlos.uebergabe.v1 as groups jobcenter-$1*"
}

STATUS=nahtlos.status.v1 UEBERGABE=nahtlos.uebergabe.v1 UNTERBRINGUNG=nahtlos.unterbringung.v1

# Nobody but the Jobcenters reads the Uebergaben, and they have no right to write: no dead-letter topic for them.
topics $STATUS $UEBERGABE $UNTERBRINGUNG $STATUS.dlq $UNTERBRINGUNG.dlq

user status-service "$STATUS_PASSWORD"
may_write status-service $STATUS

user case-service "$CASE_PASSWORD"
may_write case-service $UEBERGABE $STATUS.dlq $UNTERBRINGUNG.dlq
may_read case-service fall $STATUS $UNTERBRINGUNG $STATUS.dlq $UNTERBRINGUNG.dlq

user housing-service "$HOUSING_PASSWORD"
may_write housing-service $UNTERBRINGUNG $STATUS.dlq
may_read housing-service unterbringung $STATUS $STATUS.dlq

for entry in $JOBCENTER; do
  jobcenter "${entry%%:*}" "${entry#*:}"
done

rm -f "$ADMIN"
