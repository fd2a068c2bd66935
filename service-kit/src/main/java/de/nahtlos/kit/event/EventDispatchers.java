package de.nahtlos.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The consumers of this service: one {@link EventDispatcher} per topic. */
@ApplicationScoped
public class EventDispatchers {

    private static final Logger LOG = Logger.getLogger(EventDispatchers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String service;
    private final ObjectMapper json;
    private final EffectTransaction transaction;
    private final MeterRegistry registry;
    private final ConsumptionGate gate = new ConsumptionGate();
    private final Map<String, EventDispatcher> byTopic = new ConcurrentHashMap<>();

    EventDispatchers(
            @ConfigProperty(name = "quarkus.application.name") String service,
            ObjectMapper json,
            EffectTransaction transaction,
            MeterRegistry registry) {
        this.service = service;
        this.json = json;
        this.transaction = transaction;
        this.registry = registry;
    }

    /** The dispatcher of a topic; without any entry when asked for the first time. */
    public EventDispatcher of(String topic) {
        return byTopic.computeIfAbsent(
                topic, name -> new EventDispatcher(service, json, transaction, new EventCounter(registry, name), gate));
    }

    /** The service ends: what is at hand is finished, what comes is left to the next instance. */
    void end(@Observes ShutdownEvent event) {
        if (!gate.close(PATIENCE)) {
            LOG.warnf("an event has been at hand for more than %d s while the service ends", PATIENCE.toSeconds());
        }
    }

    /** The topics that this service consumes. */
    public Set<String> topics() {
        return Set.copyOf(byTopic.keySet());
    }

    /** Per topic that this service consumes: for how long the event at hand has been tried again. */
    Map<String, Duration> waiting() {
        Map<String, Duration> waiting = new TreeMap<>();
        byTopic.forEach((topic, dispatcher) -> waiting.put(topic, dispatcher.waiting()));
        return waiting;
    }

    /** The dispatcher of a topic that this service consumes. */
    public Optional<EventDispatcher> find(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }
}
