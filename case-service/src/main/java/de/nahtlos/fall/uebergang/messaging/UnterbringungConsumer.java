package de.nahtlos.fall.uebergang.messaging;

import de.nahtlos.fall.aufgabe.Nachbetreuung;
import de.nahtlos.kit.event.EventDispatcher;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.event.UnprocessableEvent;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Consumes {@code nahtlos.unterbringung.v1}: who moves out of a shared accommodation is looked after further. */
@ApplicationScoped
public class UnterbringungConsumer {

    private final EventDispatcher dispatcher;

    UnterbringungConsumer(EventDispatchers dispatchers, Nachbetreuung nachbetreuung) {
        dispatcher = dispatchers
                .of("nahtlos.unterbringung.v1")
                .on("belegung.beendet.v1", BelegungBeendet.class, ereignis -> {
                    if (ereignis.auszug()) {
                        nachbetreuung.ausgezogen(ereignis.personId(), ereignis.belegungId(), ereignis.am());
                    } else if (ereignis.storno()) {
                        nachbetreuung.storniert(ereignis.personId(), ereignis.belegungId());
                    }
                })
                .skip(
                        "belegung.begonnen.v1",
                        "auszug.eroeffnet.v1",
                        "auszug.ueberfaellig.v1",
                        "auszug.abgeschlossen.v1");
    }

    /** Looks at the event; an unknown or broken one goes to the dead-letter topic. */
    @Incoming("unterbringung")
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
