package de.nahtlos.kit.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The kit as a service. As a profile and not as a file: files of this module reach the services' tests. */
public class ProbeProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.application.name", "probe-service"),
                Map.entry("quarkus.flyway.locations", "db/kit,db/probe"),
                Map.entry("nahtlos.outbox.topic", "nahtlos.status.v1"),
                Map.entry("nahtlos.uhr.stellbar", "true"),
                // As in operation: the tests of the time limits are here.
                Map.entry("quarkus.datasource.jdbc.acquisition-timeout", "PT1.5S"),
                Map.entry("nahtlos.database.patience.request", "PT2S"),
                Map.entry("nahtlos.database.patience.lock", "1500"),
                Map.entry("quarkus.http.read-timeout", "1S"),
                Map.entry("nahtlos.http.body-patience", "1S"),
                // More than the other tests need
                Map.entry("nahtlos.limit.user.per-second", "1"),
                Map.entry("nahtlos.limit.user.burst", "400"),
                Map.entry("nahtlos.limit.machine.per-second", "500"),
                Map.entry("nahtlos.limit.machine-roles", "unterbringung"),
                Map.entry("mp.messaging.incoming.probe.connector", "smallrye-kafka"),
                Map.entry("mp.messaging.incoming.probe.topic", "nahtlos.uebergabe.v1"),
                Map.entry("mp.messaging.incoming.probe.group.id", "probe"),
                Map.entry("mp.messaging.incoming.probe.auto.offset.reset", "earliest"),
                Map.entry("mp.messaging.incoming.probe.failure-strategy", "dead-letter-queue"),
                Map.entry("mp.messaging.incoming.probe.dead-letter-queue.topic", "nahtlos.uebergabe.v1.dlq"),
                Map.entry(
                        "mp.messaging.incoming.probe.key.deserializer",
                        "org.apache.kafka.common.serialization.StringDeserializer"),
                Map.entry(
                        "mp.messaging.incoming.probe.value.deserializer",
                        "org.apache.kafka.common.serialization.StringDeserializer"),
                Map.entry("mp.messaging.incoming.probe.throttled.unprocessed-record-max-age.ms", "0"));
    }
}
