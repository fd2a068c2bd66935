package de.nahtlos.status.haushalt;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The use cases of households: form one, take members in, end a membership. */
@ApplicationScoped
public class Haushalte {

    private final HaushaltTable tabelle;
    private final VerbundSperre sperre;
    private final Haushaltsmeldung meldung;
    private final Clock clock;

    Haushalte(HaushaltTable tabelle, VerbundSperre sperre, Haushaltsmeldung meldung, Clock clock) {
        this.tabelle = tabelle;
        this.sperre = sperre;
        this.meldung = meldung;
        this.clock = clock;
    }

    /**
     * The household with all memberships.
     *
     * @throws de.nahtlos.kit.problem.Problem 404
     */
    @Transactional
    @Protokolliert("HAUSHALT")
    public Haushalt require(UUID id) {
        return tabelle.require(id);
    }

    /**
     * Forms a household of these members, or an empty one.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 for an unknown person, 409 for one who is in a household at that time
     */
    @Transactional
    @Protokolliert("HAUSHALT_BILDEN")
    public Haushalt bilde(List<NeuesMitglied> mitglieder) {
        UUID id = Ids.v7(clock.instant());
        tabelle.neu(id);
        return mitglieder.isEmpty() ? tabelle.require(id) : nimmAuf(id, mitglieder);
    }

    /**
     * Takes further members in.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 for an unknown household or person, 409 for a person who is in a
     *     household at that time
     */
    @Transactional
    @Protokolliert("HAUSHALT_AENDERN")
    public Haushalt nimmAuf(UUID haushaltId, List<NeuesMitglied> mitglieder) {
        var personen =
                mitglieder.stream().flatMap(NeuesMitglied::genannte).distinct().toList();
        Verbund vorher = sperre.sperre(personen, List.of(haushaltId));
        mitglieder.forEach(neu -> tabelle.nimmAuf(mitgliedschaft(haushaltId, neu, vorher)));
        return geaendert(haushaltId);
    }

    /**
     * Ends the open membership of a person.
     *
     * @param bis last day
     * @throws de.nahtlos.kit.problem.Problem 404 if there is none, 409 if it has ended, 400 for a day before its begin
     */
    @Transactional
    @Protokolliert("HAUSHALT_AENDERN")
    public Haushalt beende(UUID haushaltId, UUID personId, LocalDate bis) {
        sperre.sperre(List.of(personId), List.of(haushaltId));
        var eigene = tabelle.require(haushaltId).mitglieder().stream()
                .filter(mitgliedschaft -> mitgliedschaft.personId().equals(personId))
                .toList();
        if (eigene.isEmpty()) {
            throw Problems.notFound("Die Mitgliedschaft");
        }
        Mitgliedschaft letzte = eigene.getLast();
        if (letzte.bis() != null) {
            throw HaushaltProbleme.MITGLIEDSCHAFT_BEENDET.with("Sie endete am " + letzte.bis() + ".");
        }
        if (bis.isBefore(letzte.von())) {
            throw Problems.badField("/bis", "Das Ende liegt vor dem Beginn der Mitgliedschaft.");
        }
        tabelle.beende(letzte.beendet(bis, clock.instant()));
        return geaendert(haushaltId);
    }

    private Mitgliedschaft mitgliedschaft(UUID haushaltId, NeuesMitglied neu, Verbund vorher) {
        vorher.mitgliedschaften().stream()
                .filter(andere -> andere.personId().equals(neu.personId()))
                .filter(andere -> andere.ueberschneidet(neu.von(), null))
                .findFirst()
                .ifPresent(andere -> {
                    throw HaushaltProbleme.bereitsImHaushalt(andere);
                });
        return Mitgliedschaft.beginnt(haushaltId, neu, clock.instant());
    }

    private Haushalt geaendert(UUID haushaltId) {
        tabelle.zaehleHoch(haushaltId);
        Haushalt haushalt = tabelle.require(haushaltId);
        meldung.melde(haushalt, sperre.sperre(haushalt.personen()));
        return haushalt;
    }
}
