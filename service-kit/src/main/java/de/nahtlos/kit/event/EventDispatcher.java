package de.nahtlos.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.kit.event.EventCounter.Outcome;
import de.nahtlos.kit.problem.Failures;
import de.nahtlos.kit.tenant.Tenant;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The table of a consumer: which type of event has which effect. Every type of the topic is named, either with an
 * effect or as skipped; any other is an {@link UnprocessableEvent}.
 *
 * <p>An effect runs once, for the tenant of the event, in one {@link EffectTransaction}.
 */
public final class EventDispatcher {

    private static final Logger LOG = Logger.getLogger(EventDispatcher.class);

    private final String service;
    private final ObjectMapper json;
    private final EffectTransaction transaction;
    private final EventCounter counter;
    private final ConsumptionGate gate;
    private final Map<String, Consumer<CloudEvent>> effects = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    EventDispatcher(
            String service,
            ObjectMapper json,
            EffectTransaction transaction,
            EventCounter counter,
            ConsumptionGate gate) {
        this.gate = gate;
        this.service = service;
        this.json = json;
        this.transaction = transaction;
        this.counter = counter;
    }

    /** This type has an effect; the data is read as the consumer's own record. */
    public <T> EventDispatcher on(String type, Class<T> data, Consumer<T> effect) {
        effects.put(type, event -> effect.accept(event.dataAs(data, json)));
        return this;
    }

    /** These types are known and of no interest here. */
    public EventDispatcher skip(String... types) {
        skipped.addAll(Set.of(types));
        return this;
    }

    /**
     * Lets a message take effect once.
     *
     * @return whether it had an effect now; false if it is skipped or was received before
     * @throws UnprocessableEvent if it can never succeed: it belongs into the dead-letter topic
     * @throws TransientFailure if it has to be tried again, before any later event
     */
    public boolean dispatch(ConsumerRecord<String, String> message) {
        try {
            boolean effect = gate.pass(() -> dispatch(CloudEvent.of(message, json)));
            counter.count(effect ? Outcome.EFFECT : Outcome.NONE, message.partition());
            return effect;
        } catch (TransientFailure e) {
            counter.count(Outcome.RETRY, message.partition());
            throw e;
        } catch (UnprocessableEvent e) {
            counter.count(Outcome.DEAD_LETTER, message.partition());
            LOG.errorf(
                    "message %s-%d-%d goes to the dead letters: %s",
                    message.topic(), message.partition(), message.offset(), e.getMessage());
            // Services share the dead-letter topic of a topic: the cause says whose letter it is.
            throw new UnprocessableEvent(service + ": " + e.getMessage());
        }
    }

    /** For how long the event at hand has been tried again; zero if it is not. */
    Duration waiting() {
        return counter.waiting();
    }

    private boolean dispatch(CloudEvent event) {
        if (skipped.contains(event.type())) {
            return false;
        }
        Consumer<CloudEvent> effect = effects.get(event.type());
        if (effect == null) {
            throw new UnprocessableEvent("unknown type");
        }
        String kommune = kommune(event);
        try {
            return Tenant.mitKommune(kommune, () -> transaction.once(event.id(), () -> effect.accept(event)));
        } catch (UnprocessableEvent e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("event %s of type %s failed: %s", event.id(), event.type(), Failures.withoutMessages(e));
            throw TransientFailure.isTransient(e)
                    ? new TransientFailure(e)
                    : new UnprocessableEvent("effect failed: " + e.getClass().getName());
        }
    }

    private static String kommune(CloudEvent event) {
        String kommune = event.data().path("kommune").asText();
        if (!Tenant.isKey(kommune)) {
            throw new UnprocessableEvent("kommune is missing");
        }
        return kommune;
    }
}
