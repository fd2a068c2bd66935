package de.nahtlos.verstoss.bestand;

import de.nahtlos.verstoss.belegung.Gesetzt;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** HTTP, Kafka, the wall clock, a setter and a feature that stands above. */
class Vermischt {

    private long id;

    private Instant am;

    void setAm(Instant am) {
        this.am = am;
    }

    Response antworte(ConsumerRecord<String, String> nachricht, Gesetzt oben) {
        setAm(Instant.now());
        return Response.ok(id + nachricht.value() + oben + LocalDate.now(java.time.ZoneOffset.UTC) + am)
                .build();
    }
}
