package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The two declarations that end a loop outside of the usual answers: a Nachweis, and the confirmation of an erasure. */
@ApplicationScoped
public class WeiseNachHandler {

    private final UebergabeRepository uebergaben;
    private final Uebergabezugriff zugriff;
    private final Uebergabefolgen folgen;
    private final Uebergabepost post;
    private final Clock clock;

    WeiseNachHandler(
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
     * The sender records that a receiver without login has accepted.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 unless sender, 400 for a day in the future or before the packet left, 409
     *     in another state, 422 if the receiver has a login
     */
    @Transactional
    public Uebergabe weiseNach(UUID id, Nachweis nachweis) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsAbsender(id).id());
        if (zugriff.antwortetSelbst(uebergabe)) {
            throw Uebergabeprobleme.empfaengerAntwortetSelbst();
        }
        pruefe(nachweis.nachweisDatum(), uebergabe);
        post.sende(uebergabe, uebergabe.nimmAn(nachweis));
        folgen.angenommen(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }

    private void pruefe(LocalDate datum, Uebergabe uebergabe) {
        ZoneId zone = clock.getZone();
        boolean zuFrueh = uebergabe
                .bereitgestelltAm()
                .map(am -> datum.isBefore(LocalDate.ofInstant(am, zone)))
                .orElse(false);
        if (zuFrueh || datum.isAfter(LocalDate.now(clock))) {
            throw Problems.badField("/datum", "Bitte ein Tag zwischen der Bereitstellung und heute.");
        }
    }

    /**
     * The receiver confirms that the packet about a wrong person is erased; a second time changes nothing.
     *
     * @param paketVersion the packet that was erased
     * @throws de.nahtlos.kit.problem.Problem 404 unless addressed, 409 if no erasure was demanded
     */
    @Transactional
    public Uebergabe bestaetigeLoeschung(UUID id, int paketVersion) {
        Uebergabe uebergabe = uebergaben.sperre(zugriff.requireAlsEmpfaenger(id).id());
        uebergabe.bestaetigeLoeschung(paketVersion, clock.instant());
        folgen.erledigeMahnung(uebergabe);
        uebergaben.flush();
        return uebergabe;
    }
}
