package de.nahtlos.fall.uebergabe;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.zugang.Rollen;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Reminds the sender of an Uebergabe that waits, and tells the Leitung and the receiver; each once per waiting. */
@ApplicationScoped
class MahneUebergabe {

    static final String ERINNERUNG = "UEBERGABE_NACHFRAGEN";
    static final String ESKALATION = "UEBERGABE_ESKALIERT";
    private static final int TAGE = 2;

    private static final Map<Uebergabe.Warten, String> WAS = Map.of(
            Uebergabe.Warten.ANTWORT, "Der Empfänger hat auf die Übergabe noch nicht geantwortet: nachfragen.",
            Uebergabe.Warten.RUECKFRAGE, "Die Rückfrage zur Übergabe ist noch nicht beantwortet.",
            Uebergabe.Warten.LOESCHUNG, "Der Empfänger hat die Löschung des Pakets noch nicht bestätigt: nachfragen.");

    private final UebergabeRepository uebergaben;
    private final Uebergabefristen fristen;
    private final Uebergabefolgen folgen;
    private final Uebergabepost post;
    private final CurrentTenant kommune;
    private final Clock clock;

    MahneUebergabe(
            UebergabeRepository uebergaben,
            Uebergabefristen fristen,
            Uebergabefolgen folgen,
            Uebergabepost post,
            CurrentTenant kommune,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.fristen = fristen;
        this.folgen = folgen;
        this.post = post;
        this.kommune = kommune;
        this.clock = clock;
    }

    /** Does what is due; nothing if it was done or answered meanwhile. */
    @Transactional(MANDATORY)
    void mahne(UUID id) {
        Uebergabe uebergabe = uebergaben.sperre(id);
        uebergabe.uhr().ifPresent(uhr -> mahne(uebergabe, uhr));
        uebergaben.flush();
    }

    private void mahne(Uebergabe uebergabe, Antwortuhr uhr) {
        Instant jetzt = clock.instant();
        var eigene = fristen.fristen(kommune.key());
        if (!uhr.schonErinnert()
                && !eigene.erinnerung(uhr.wartetSeit(), clock.getZone()).isAfter(jetzt)) {
            uhr.erinnert(jetzt);
            folgen.fordere(uebergabe, auftrag(ERINNERUNG, WAS.get(uebergabe.wartetAuf()), Rollen.LOTSE));
        }
        if (uhr.eskaliertAm().isEmpty()
                && !eigene.eskalation(uhr.wartetSeit(), uebergabe.wirksamAb(), clock.getZone())
                        .isAfter(jetzt)) {
            uhr.eskaliert(jetzt);
            folgen.fordere(uebergabe, auftrag(ESKALATION, WAS.get(uebergabe.wartetAuf()), Rollen.LEITUNG));
            if (uebergabe.wartetAuf() == Uebergabe.Warten.ANTWORT) {
                post.sende(uebergabe, uebergabe.eskaliere());
            }
        }
    }

    private Auftrag auftrag(String code, String erwartet, String rolle) {
        return new Auftrag(code, erwartet, LocalDate.now(clock).plusDays(TAGE), rolle);
    }
}
