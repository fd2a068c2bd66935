package de.nahtlos.it.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;

/** Waits until the consumers have worked off what was told, so that the next figure does not pay for the one before. */
final class Ruhe {

    private static final List<String> GRUPPEN = List.of("fall", "unterbringung");
    private static final int HALBE_SEKUNDEN = 600;

    private Ruhe() {}

    /** Returns after five minutes at the latest. */
    static void warteAb(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            // Offsets are stored every few seconds, so two looks alike are no proof; nothing left to read is.
            for (int n = 0; n < HALBE_SEKUNDEN && rueckstand(admin) > 0; n++) {
                Thread.sleep(500);
            }
        }
    }

    private static long rueckstand(Admin admin) throws InterruptedException, ExecutionException {
        long rueckstand = 0;
        for (String gruppe : GRUPPEN) {
            var gelesen = admin.listConsumerGroupOffsets(gruppe)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var enden = admin.listOffsets(gelesen.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            for (var partition : enden.entrySet()) {
                rueckstand += partition.getValue().offset()
                        - gelesen.get(partition.getKey()).offset();
            }
        }
        return rueckstand;
    }
}
