package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.fall.person.Personenstaende;
import de.nahtlos.fall.uebergang.FuehreUebergaengeNachHandler;
import de.nahtlos.kit.event.EventDispatcher;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.event.UnprocessableEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes {@code nahtlos.status.v1}. */
@ApplicationScoped
public class StatusConsumer {

    private final EventDispatcher dispatcher;

    StatusConsumer(
            EventDispatchers dispatchers, Personenstaende personenstaende, FuehreUebergaengeNachHandler uebergaenge) {
        dispatcher = dispatchers
                .of("nahtlos.status.v1")
                .on(
                        "aufenthaltsstatus.geaendert.v1",
                        AufenthaltsstatusGeaendert.class,
                        ereignis -> personenstaende.merke(ereignis.meldung()))
                .on(
                        "rechtskreiswechsel.festgestellt.v1",
                        RechtskreiswechselFestgestellt.class,
                        ereignis -> uebergaenge.festgestellt(
                                ereignis.wechsel(), ereignis.personVersion(), Optional.ofNullable(ereignis.ersetzt())))
                .on(
                        "rechtskreiswechsel.storniert.v1",
                        RechtskreiswechselStorniert.class,
                        ereignis -> uebergaenge.storniert(
                                ereignis.wechselId(),
                                ereignis.personId(),
                                ereignis.personVersion(),
                                ereignis.falschePerson()))
                .skip(
                        "person.registriert.v1",
                        "person.geaendert.v1",
                        "haushalt.geaendert.v1",
                        "rechtskreis.zugeordnet.v1",
                        "leistungsbeginn.geaendert.v1");
    }

    /** Lets the event take effect once; while the database is away it is tried again before any later event. */
    @Incoming("status")
    @Blocking
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 100,
            delayUnit = ChronoUnit.MILLIS,
            retryOn = TransientFailure.class,
            abortOn = UnprocessableEvent.class)
    @ExponentialBackoff(maxDelay = 2, maxDelayUnit = ChronoUnit.SECONDS)
    public void consume(ConsumerRecord<String, String> message) {
        dispatcher.dispatch(message);
    }
}
