package de.nahtlos.fall.uebergabe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.nahtlos.fall.uebergabe.paket.Paketbau.Umschlag;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a packet its address and its frozen form. */
@ApplicationScoped
class Paketdruck {

    private final ObjectMapper json;
    private final CurrentTenant kommune;

    Paketdruck(ObjectMapper json, CurrentTenant kommune) {
        this.json = json;
        this.kommune = kommune;
    }

    Umschlag umschlag(Uebergabe uebergabe) {
        return new Umschlag(
                uebergabe.id(),
                uebergabe.paketVersion(),
                kommune.key(),
                uebergabe.an().id());
    }

    /** The 5-digit key of the sending Kommune. */
    String kommune() {
        return kommune.key();
    }

    String text(Object paket) {
        try {
            return json.writeValueAsString(paket);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("packet is not serializable", e);
        }
    }
}
