package de.nahtlos.kit.probe;

import de.nahtlos.kit.event.EventDispatcher;
import de.nahtlos.kit.event.EventDispatchers;
import de.nahtlos.kit.event.TransientFailure;
import de.nahtlos.kit.event.UnprocessableEvent;
import de.nahtlos.kit.jdbc.Sql;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class ProbeConsumer {

    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    private final EventDispatcher dispatcher;

    ProbeConsumer(EventDispatchers dispatchers, Sql sql) {
        this.dispatcher = dispatchers
                .of("nahtlos.uebergabe.v1")
                .on("probe.gesehen.v1", Gesehen.class, it -> SEEN.add(it.probeId()))
                .on("probe.endet.v1", Gesehen.class, it -> {
                    if (!SEEN.contains(it.probeId())) {
                        sql.update("insert into probe_end values (1)");
                    }
                    SEEN.add(it.probeId());
                });
    }

    record Gesehen(String probeId) {}

    @Incoming("probe")
    @Blocking
    @Retry(
            maxRetries = -1,
            maxDuration = 0,
            delay = 100,
            retryOn = TransientFailure.class,
            abortOn = UnprocessableEvent.class)
    @ExponentialBackoff(maxDelay = 2000)
    public void consume(ConsumerRecord<String, String> message) {
        dispatcher.dispatch(message);
    }
}
