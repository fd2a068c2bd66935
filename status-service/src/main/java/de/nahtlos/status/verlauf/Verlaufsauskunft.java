package de.nahtlos.status.verlauf;

import de.nahtlos.status.haushalt.Verbuende;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.person.Personen;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.recht.aufenthalt.MoeglichesEreignis;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what is derived of a person: the stored timelines, or those that would have been derived on another day. */
@ApplicationScoped
public class Verlaufsauskunft {

    private final Personen personen;
    private final Verbuende verbuende;
    private final Verlaeufe verlaeufe;
    private final Rechtsauskunft recht;
    private final Sichthorizont horizont;
    private final Clock clock;

    Verlaufsauskunft(
            Personen personen,
            Verbuende verbuende,
            Verlaeufe verlaeufe,
            Rechtsauskunft recht,
            Sichthorizont horizont,
            Clock clock) {
        this.personen = personen;
        this.verbuende = verbuende;
        this.verlaeufe = verlaeufe;
        this.recht = recht;
        this.horizont = horizont;
        this.clock = clock;
    }

    /**
     * The Aufenthaltsstatus.
     *
     * @param kenntnisstand as known at the end of that day; null for now
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("STATUSVERLAUF")
    public List<Statusabschnitt> statusverlauf(UUID person, LocalDate kenntnisstand) {
        personen.require(person);
        return kenntnisstand == null
                ? verlaeufe.statusverlauf(Set.of(person)).getOrDefault(person, List.of())
                : wieBekanntAm(kenntnisstand, person).statusverlauf();
    }

    /**
     * The Rechtskreis, as far ahead as the {@link Sichthorizont}.
     *
     * @param kenntnisstand as known at the end of that day; null for now
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("RECHTSKREISVERLAUF")
    public List<Rechtskreisabschnitt> rechtskreisverlauf(UUID person, LocalDate kenntnisstand) {
        personen.require(person);
        return horizont.begrenze(
                kenntnisstand == null
                        ? verlaeufe.rechtskreisverlauf(Set.of(person)).getOrDefault(person, List.of())
                        : wieBekanntAm(kenntnisstand, person).rechtskreisverlauf());
    }

    /**
     * The Fristen.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("FRISTEN")
    public List<Frist> fristen(UUID person) {
        personen.require(person);
        return verlaeufe.fristen(Set.of(person)).getOrDefault(person, List.of());
    }

    /**
     * All axes on a day; on the day of an exit the new status.
     *
     * @param stichtag null for today
     * @param kenntnisstand as known at the end of that day; null for now
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("STAND")
    public Stand stand(UUID person, LocalDate stichtag, LocalDate kenntnisstand) {
        personen.require(person);
        LocalDate heute = LocalDate.now(clock);
        Personenergebnis ergebnis = kenntnisstand == null ? jetzt(person) : wieBekanntAm(kenntnisstand, person);
        return ergebnis.standAm(stichtag == null ? heute : stichtag);
    }

    /**
     * The types of facts that the law allows next.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("MOEGLICHE_EREIGNISSE")
    public List<MoeglichesEreignis> moeglicheEreignisse(UUID person) {
        personen.require(person);
        return jetzt(person).moeglicheEreignisse(LocalDate.now(clock));
    }

    private Personenergebnis jetzt(UUID person) {
        return recht.von(verbuende.von(person)).personen().get(person);
    }

    private Personenergebnis wieBekanntAm(LocalDate kenntnisstand, UUID person) {
        return recht.wieBekanntAm(kenntnisstand, person, verbuende.von(person));
    }
}
