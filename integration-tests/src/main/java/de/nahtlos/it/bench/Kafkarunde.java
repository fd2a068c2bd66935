package de.nahtlos.it.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The reference of an effect: a bare message through the same broker, acknowledged by all, to a waiting consumer. */
final class Kafkarunde {

    private static final String TOPIC = "bench.runde";

    private Kafkarunde() {}

    static Lastlauf.Zeiten laufe(String bootstrapServers, int anzahl, int jeSekunde) {
        richteEin(bootstrapServers);
        Map<String, Object> producer = Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0);
        Map<String, Object> consumer = Map.of(
                "bootstrap.servers", bootstrapServers, "group.id", "bench-runde", "auto.offset.reset", "earliest");
        List<Double> millis = new ArrayList<>();
        try (var sender = new KafkaProducer<>(producer, new StringSerializer(), new StringSerializer());
                var empfaenger = new KafkaConsumer<>(consumer, new StringDeserializer(), new StringDeserializer());
                var takt = Executors.newSingleThreadScheduledExecutor()) {
            empfaenger.subscribe(List.of(TOPIC));
            empfaenger.poll(Duration.ofSeconds(5));
            takt.scheduleAtFixedRate(
                    () -> sender.send(new ProducerRecord<>(TOPIC, "k", Long.toString(System.nanoTime()))),
                    0,
                    1_000_000_000L / jeSekunde,
                    TimeUnit.NANOSECONDS);
            while (millis.size() < anzahl) {
                empfaenger
                        .poll(Duration.ofMillis(100))
                        .forEach(it -> millis.add((System.nanoTime() - Long.parseLong(it.value())) / 1e6));
            }
            takt.shutdownNow();
        }
        return Lastlauf.Zeiten.von(millis.subList(0, anzahl));
    }

    private static void richteEin(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
