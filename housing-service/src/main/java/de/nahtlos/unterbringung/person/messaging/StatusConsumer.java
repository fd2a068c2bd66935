package de.nahtlos.unterbringung.person.messaging;

import de.nahtlos.kit.event.EventDispatcher;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.event.UnprocessableEvent;
import de.nahtlos.unterbringung.person.MerkeFaktHandler;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Receives {@code nahtlos.status.v1}. Every type of the topic is named here; an unknown one is a dead letter. */
@ApplicationScoped
public class StatusConsumer {

    static final String TOPIC = "nahtlos.status.v1";

    private final EventDispatcher dispatcher;

    StatusConsumer(EventDispatchers dispatchers, MerkeFaktHandler fakten) {
        this.dispatcher = dispatchers
                .of(TOPIC)
                .on(
                        "person.registriert.v1",
                        PersonRegistriert.class,
                        it -> fakten.registriere(it.kommune(), it.personId()))
                .on(
                        "aufenthaltsstatus.geaendert.v1",
                        StatusGeaendert.class,
                        it -> fakten.merke(it.kommune(), it.personId(), it.fakt()))
                .on(
                        "rechtskreiswechsel.festgestellt.v1",
                        WechselFestgestellt.class,
                        it -> fakten.merke(it.kommune(), it.personId(), it.fakt()))
                .on(
                        "rechtskreiswechsel.storniert.v1",
                        WechselStorniert.class,
                        it -> fakten.merke(it.kommune(), it.personId(), it.fakt()))
                .on(
                        "haushalt.geaendert.v1",
                        HaushaltGeaendert.class,
                        it -> fakten.merke(it.kommune(), it.personId(), it.fakt()))
                // A first allocation is no change of Rechtskreis and releases nobody (docs/auszug.md).
                .skip("person.geaendert.v1", "rechtskreis.zugeordnet.v1", "leistungsbeginn.geaendert.v1");
    }

    /** One event. A passing failure is tried again, before any later event, as long as it lasts. */
    @Incoming("status")
    @Blocking
    @Retry(
            maxRetries = -1,
            delay = 100,
            jitter = 50,
            maxDuration = 0,
            durationUnit = ChronoUnit.MILLIS,
            retryOn = TransientFailure.class,
            abortOn = UnprocessableEvent.class)
    @ExponentialBackoff(maxDelay = 2_000)
    public void consume(ConsumerRecord<String, String> message) {
        dispatcher.dispatch(message);
    }
}
