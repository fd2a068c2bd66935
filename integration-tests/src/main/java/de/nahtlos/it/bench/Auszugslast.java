package de.nahtlos.it.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Recognitions at a fixed rate, and how long after each event the Auszug is told of. */
final class Auszugslast {

    private static final String STATUS = "nahtlos.status.v1";
    private static final String UNTERBRINGUNG = "nahtlos.unterbringung.v1";
    private static final Duration GEDULD = Duration.ofMinutes(2);

    private final String bootstrapServers;
    private final Map<String, Long> gesendet = new ConcurrentHashMap<>();

    Auszugslast(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    String miss(List<UUID> personen, int jeSekunde) throws Exception {
        Map<String, Object> producer = Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0);
        Map<String, Object> consumer =
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "bench", "auto.offset.reset", "earliest");
        try (var sender = new KafkaProducer<>(producer, new StringSerializer(), new StringSerializer());
                var empfaenger = new KafkaConsumer<>(consumer, new StringDeserializer(), new StringDeserializer());
                var takt = Executors.newSingleThreadScheduledExecutor()) {
            empfaenger.subscribe(List.of(UNTERBRINGUNG));
            empfaenger.poll(Duration.ofSeconds(5));
            var reihe = personen.iterator();
            takt.scheduleAtFixedRate(
                    () -> {
                        if (reihe.hasNext()) {
                            sende(sender, reihe.next());
                        }
                    },
                    0,
                    1_000_000_000L / jeSekunde,
                    TimeUnit.NANOSECONDS);
            List<Double> millis = empfange(empfaenger, personen.size());
            takt.shutdownNow();
            return "Recognition to Auszug, %d events/s: %d of %d, %s"
                    .formatted(jeSekunde, millis.size(), personen.size(), Lastlauf.Zeiten.von(millis));
        }
    }

    private void sende(KafkaProducer<String, String> sender, UUID person) {
        var ereignis = new ProducerRecord<>(
                STATUS,
                person.toString(),
                "{\"personId\":\"%s\",\"kommune\":\"07111\",\"personVersion\":6,\"erfasstAm\":\"2025-09-08T07:30:00Z\",\"status\":\"ANERKANNT\",\"bezeichnung\":\"Asylberechtigter\",\"seit\":\"2026-11-04\",\"korrektur\":false}"
                        .formatted(person));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "aufenthaltsstatus.geaendert.v1",
                        "ce_source", "/bench",
                        "ce_subject", person.toString(),
                        "ce_time", "2025-09-08T07:30:00Z",
                        "content-type", "application/json")
                .forEach((name, wert) -> ereignis.headers().add(name, wert.getBytes(StandardCharsets.UTF_8)));
        gesendet.put(person.toString(), System.nanoTime());
        sender.send(ereignis);
    }

    private List<Double> empfange(KafkaConsumer<String, String> empfaenger, int erwartet) {
        List<Double> millis = new ArrayList<>();
        long ende = System.nanoTime() + GEDULD.toNanos();
        while (millis.size() < erwartet && System.nanoTime() < ende) {
            empfaenger.poll(Duration.ofMillis(20)).forEach(it -> {
                Long begonnen = gesendet.remove(it.key());
                if (begonnen != null && it.value().contains("\"ziel\"")) {
                    millis.add((System.nanoTime() - begonnen) / 1e6);
                }
            });
        }
        return millis;
    }
}
