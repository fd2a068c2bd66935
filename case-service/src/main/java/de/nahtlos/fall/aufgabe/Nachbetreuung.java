package de.nahtlos.fall.aufgabe;

import de.nahtlos.fall.fall.FallRepository;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Asks for the Nachbetreuung of a person who has moved out of a shared accommodation. A human plans and begins it. */
@ApplicationScoped
public class Nachbetreuung {

    static final String CODE = "NACHBETREUUNG_PLANEN";

    private static final int TAGE_NACH_AUSZUG = 14;

    private final FallRepository faelle;
    private final AufgabeRepository aufgaben;
    private final Clock clock;

    Nachbetreuung(FallRepository faelle, AufgabeRepository aufgaben, Clock clock) {
        this.faelle = faelle;
        this.aufgaben = aufgaben;
        this.clock = clock;
    }

    /**
     * A person moves out; without an open Fall there is nothing to do here.
     *
     * @param belegungId the stay that ends
     * @param am first day after it
     */
    @Transactional(TxType.MANDATORY)
    public void ausgezogen(UUID personId, UUID belegungId, LocalDate am) {
        Auftrag auftrag = new Auftrag(
                CODE,
                "Nachbetreuung nach dem Auszug planen: Besuch in der neuen Wohnung, Anmeldung, Schule und Nachbarschaft.",
                Auftrag.fruehestens(am.plusDays(TAGE_NACH_AUSZUG), LocalDate.now(clock)),
                Rollen.LOTSE);
        faelle.offenerFallZu(personId)
                .ifPresent(fall -> zu(fall.id(), belegungId)
                        .ifPresentOrElse(
                                aufgabe -> aufgabe.richteAus(auftrag, clock.instant()),
                                () -> aufgaben.add(new Aufgabe(
                                        auftrag, new Anlass(fall.id(), null, belegungId), clock.instant()))));
    }

    /** The stay was recorded by mistake: nobody has moved out of it. */
    @Transactional(TxType.MANDATORY)
    public void storniert(UUID personId, UUID belegungId) {
        faelle.offenerFallZu(personId)
                .flatMap(fall -> zu(fall.id(), belegungId))
                .ifPresent(Aufgabe::entfalle);
    }

    private Optional<Aufgabe> zu(UUID fall, UUID belegung) {
        return aufgaben.zuFall(fall, CODE).stream()
                .filter(aufgabe -> aufgabe.ist(CODE, belegung))
                .findFirst();
    }
}
