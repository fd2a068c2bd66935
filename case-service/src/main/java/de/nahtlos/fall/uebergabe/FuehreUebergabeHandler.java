package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.aufgabe.Auftrag;
import de.nahtlos.fall.zugang.Rollen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The talk between sender and receiver about a packet. Every turn is an event, and nobody is left waiting unseen. */
@ApplicationScoped
public class FuehreUebergabeHandler {

    private static final int TAGE = 3;

    private final UebergabeRepository uebergaben;
    private final Uebergabezugriff zugriff;
    private final Uebergabefolgen folgen;
    private final Uebergabepost post;
    private final Clock clock;

    FuehreUebergabeHandler(
            UebergabeRepository uebergaben,
            Uebergabezugriff zugriff,
            Uebergabefolgen folgen,
            Uebergabepost post,
            Clock clock) {
        this.uebergaben = uebergaben;
        this.zugriff = zugriff;
        this.folgen = folgen;
        this.post = post;
        this.clock = clock;
    }

    /**
     * The receiver accepts.
     *
     * @param paketVersion the packet that the receiver has read
     * @throws de.nahtlos.kit.problem.Problem 404 unless addressed, 409 with a stale packet or in another state
     */
    @Transactional
    public Uebergabe nimmAn(UUID id, int paketVersion, String aktenzeichen) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsEmpfaenger(id).id());
        post.sende(uebergabe, uebergabe.nimmAn(paketVersion, aktenzeichen));
        folgen.angenommen(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }

    /**
     * The receiver refuses; the sender gets a task.
     *
     * @throws de.nahtlos.kit.problem.Problem as {@link #nimmAn}
     */
    @Transactional
    public Uebergabe lehneAb(UUID id, int paketVersion, Ablehnungsgrund grund, String text) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsEmpfaenger(id).id());
        post.sende(uebergabe, uebergabe.lehneAb(paketVersion, grund));
        merke(uebergabe, Nachricht.Art.ABLEHNUNG, text);
        folgen.beendet(uebergabe);
        folgen.fordere(
                uebergabe,
                auftrag(
                        "UEBERGABE_ABGELEHNT",
                        "Übergabe wurde abgelehnt (" + grund + "): Grund klären und neu übergeben."));
        folgen.giltNichtMehr(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }

    /**
     * The receiver asks; the sender gets a task.
     *
     * @throws de.nahtlos.kit.problem.Problem as {@link #nimmAn}
     */
    @Transactional
    public Uebergabe frageNach(UUID id, int paketVersion, String text) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsEmpfaenger(id).id());
        post.sende(uebergabe, uebergabe.frageNach(paketVersion, clock.instant()));
        merke(uebergabe, Nachricht.Art.RUECKFRAGE, text);
        folgen.erledigeMahnung(uebergabe);
        folgen.fordere(
                uebergabe, auftrag(Uebergabefolgen.RUECKFRAGE_BEANTWORTEN, "Rückfrage zur Übergabe beantworten."));
        uebergaben.flush();
        return uebergabe;
    }

    /**
     * The sender answers; the same packet waits for the receiver again.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 unless sender, 409 if nothing was asked
     */
    @Transactional
    public Uebergabe antworte(UUID id, String text) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsAbsender(id).id());
        post.sende(uebergabe, uebergabe.antworte(clock.instant()));
        merke(uebergabe, Nachricht.Art.ANTWORT, text);
        folgen.erledige(uebergabe, Uebergabefolgen.RUECKFRAGE_BEANTWORTEN);
        folgen.erledigeMahnung(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }

    /**
     * The sender takes the packet back.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 unless sender, 409 if it is accepted already
     */
    @Transactional
    public Uebergabe zieheZurueck(UUID id) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsAbsender(id).id());
        post.sende(uebergabe, uebergabe.zieheZurueck());
        folgen.zurueckgezogen(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }

    private Auftrag auftrag(String code, String text) {
        return new Auftrag(code, text, LocalDate.now(clock).plusDays(TAGE), Rollen.LOTSE);
    }

    private void merke(Uebergabe uebergabe, Nachricht.Art art, String text) {
        if (text != null && !text.isBlank()) {
            uebergaben.add(new Nachricht(uebergabe.id(), art, text, zugriff.ich(), clock.instant()));
        }
    }
}
