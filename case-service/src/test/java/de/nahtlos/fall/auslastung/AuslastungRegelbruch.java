package de.nahtlos.fall.auslastung;

import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Breaks the rules of the architecture, to show that they bite. */
class AuslastungRegelbruch {

    private Instant wann;

    void setWann(Instant neu) {
        wann = neu;
    }

    Response jetzt() {
        setWann(Instant.now());
        return Response.ok(wann).build();
    }
}
