package de.nahtlos.fall.uebergabe;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Since when an Uebergabe waits for somebody, and whether that was said. It starts anew with every turn. */
@Embeddable
class Antwortuhr {

    private Instant wartetSeit;
    private Instant erinnertAm;
    private Instant eskaliertAm;

    protected Antwortuhr() {}

    /** It runs from now on. */
    static Antwortuhr seit(Instant jetzt) {
        var uhr = new Antwortuhr();
        uhr.wartetSeit = jetzt;
        return uhr;
    }

    void erinnert(Instant jetzt) {
        erinnertAm = jetzt;
    }

    void eskaliert(Instant jetzt) {
        eskaliertAm = jetzt;
    }

    Instant wartetSeit() {
        return wartetSeit;
    }

    boolean schonErinnert() {
        return erinnertAm != null;
    }

    boolean gemahnt() {
        return erinnertAm != null || eskaliertAm != null;
    }

    Optional<Instant> eskaliertAm() {
        return Optional.ofNullable(eskaliertAm);
    }
}
