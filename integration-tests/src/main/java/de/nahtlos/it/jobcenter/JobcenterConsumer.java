package de.nahtlos.it.jobcenter;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Consumes {@code nahtlos.uebergabe.v1} with the Jobcenter's own consumer group.
 *
 * <p>At least once: the offset of an event is committed only after its effect, the answer to the sender, is done, for all
 * events of one poll together. If the sender cannot be reached the consumer goes back to the same event and tries again; nothing is skipped. Every event may
 * therefore come twice, which {@link UebergabeEmpfang} bears.
 */
public final class JobcenterConsumer implements Runnable, AutoCloseable {

    private static final String TOPIC = "nahtlos.uebergabe.v1";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int SIDE_BY_SIDE = 4;

    private final KafkaConsumer<String, String> consumer;
    private final UebergabeEmpfang empfang;
    private final Consumer<String> log;
    private Thread thread;

    /**
     * Where the Jobcenter finds the sender.
     *
     * @param bootstrapServers of Kafka
     * @param caseService base address of the REST API
     * @param traeger own id, for example {@code JC-07111}
     */
    public record Settings(String bootstrapServers, URI caseService, String traeger) {}

    /**
     * @param token gives a valid access token of the Jobcenter
     * @param log gets one line per effect, with ids only
     */
    public JobcenterConsumer(Settings settings, Supplier<String> token, Consumer<String> log) {
        this.log = log;
        this.empfang = new UebergabeEmpfang(
                settings.traeger(), new HttpUebergabestelle(settings.caseService(), token), new Eingang(), log);
        this.consumer = new KafkaConsumer<>(kafka(settings), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> kafka(Settings settings) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "jobcenter-" + settings.traeger(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                50);
    }

    /** Runs in a thread of its own until {@link #close}. */
    public JobcenterConsumer start() {
        thread = Thread.ofPlatform().daemon().name("jobcenter").start(this);
        return this;
    }

    /** Runs in this thread until {@link #close} is called from another one. */
    @Override
    public void run() {
        try (consumer) {
            consumer.subscribe(List.of(TOPIC));
            while (true) {
                process(consumer.poll(POLL));
            }
        } catch (WakeupException e) {
            // close() was called
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The events of one hand-over in their order, different hand-overs side by side. */
    private void process(ConsumerRecords<String, String> messages) throws InterruptedException {
        if (messages.isEmpty()) {
            return;
        }
        var byKey = StreamSupport.stream(messages.spliterator(), false)
                .collect(Collectors.groupingBy(ConsumerRecord::key, LinkedHashMap::new, Collectors.toList()));
        var stopped = new ConcurrentHashMap<TopicPartition, Long>();
        try (var workers =
                Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            byKey.values().forEach(events -> workers.execute(() -> process(events, stopped)));
        }
        var next = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : messages.partitions()) {
            var records = messages.records(partition);
            long offset = stopped.getOrDefault(partition, records.getLast().offset() + 1);
            next.put(partition, new OffsetAndMetadata(offset));
        }
        stopped.forEach(consumer::seek);
        commit(next);
        if (!stopped.isEmpty()) {
            // Far shorter than max.poll.interval.ms, so the group does not take us for dead.
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    /** Where the broker is away the next commit says it too; until then what is done already may come again. */
    private void commit(Map<TopicPartition, OffsetAndMetadata> next) {
        try {
            consumer.commitSync(next);
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            log.accept("offsets not stored: " + e.getClass().getSimpleName());
        }
    }

    /** Up to the first that has to be tried again; what is behind it in the partition comes again and bears it. */
    private void process(List<ConsumerRecord<String, String>> events, Map<TopicPartition, Long> stopped) {
        for (var event : events) {
            if (!processed(event)) {
                stopped.merge(new TopicPartition(event.topic(), event.partition()), event.offset(), Math::min);
                return;
            }
        }
    }

    private boolean processed(ConsumerRecord<String, String> message) {
        try {
            empfang.verarbeite(Uebergabeereignis.of(message));
            return true;
        } catch (Uebergabestelle.ZurzeitNichtErreichbar e) {
            log.accept("sender not reachable (%s): next try in %d s".formatted(e.getMessage(), PAUSE.toSeconds()));
            return false;
        } catch (RuntimeException e) {
            // A real Jobcenter puts such an event aside for a human; it must not stop the events behind it.
            log.accept("event %s/%d put aside: %s".formatted(message.topic(), message.offset(), e.getMessage()));
            return true;
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
