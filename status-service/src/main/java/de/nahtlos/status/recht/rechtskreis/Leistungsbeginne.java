package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.ereignis.Ereignis.Leistungsantrag;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first day of payment where the law pays on application. The application reaches back to the first of its month
 * (§ 37 Abs. 2 SGB II, § 44 Abs. 2 SGB XII); later months before it are a gap, because AsylbLG may no longer pay.
 */
public final class Leistungsbeginne {

    /** § 74 Abs. 5 SGB II: for those who changed on that day the application counts as made. */
    private static final LocalDate ANTRAG_GILT_ALS_GESTELLT = LocalDate.of(2022, 6, 1);

    private final Map<PersonId, Biografie> biografien;
    private final Map<PersonId, List<Rechtskreisabschnitt>> verlaeufe;

    private Leistungsbeginne(Map<PersonId, Biografie> biografien, Map<PersonId, List<Rechtskreisabschnitt>> verlaeufe) {
        this.biografien = biografien;
        this.verlaeufe = verlaeufe;
    }

    /** One entry per begin of SGB II or SGB XII that the record shows. */
    public static List<Leistungsbeginn> von(
            PersonId person, Map<PersonId, Biografie> biografien, Map<PersonId, List<Rechtskreisabschnitt>> verlaeufe) {
        return new Leistungsbeginne(biografien, verlaeufe).von(person);
    }

    private List<Leistungsbeginn> von(PersonId person) {
        List<Leistungsbeginn> beginne = new ArrayList<>();
        Rechtskreisabschnitt vorher = null;
        for (Rechtskreisabschnitt abschnitt : verlaeufe.get(person)) {
            boolean beginnt = vorher == null
                    ? biografien.get(person).ausgangslage() == null
                    : vorher.rechtskreis().grob() != abschnitt.rechtskreis().grob();
            if (beginnt && zahltAufAntrag(abschnitt)) {
                beginne.add(beginn(person, vorher, abschnitt));
            }
            vorher = abschnitt;
        }
        return List.copyOf(beginne);
    }

    private static boolean zahltAufAntrag(Rechtskreisabschnitt abschnitt) {
        Grobkreis kreis = abschnitt.rechtskreis().grob();
        return kreis == Grobkreis.SGB_II || kreis == Grobkreis.SGB_XII;
    }

    private Leistungsbeginn beginn(PersonId person, Rechtskreisabschnitt vorher, Rechtskreisabschnitt abschnitt) {
        Rechtskreis kreis = abschnitt.rechtskreis();
        LocalDate ab = abschnitt.von();
        LocalDate leistungAb = leistungAb(person, vorher, abschnitt).orElse(null);
        boolean luecke = leistungAb == null || leistungAb.isAfter(ab);
        boolean beendet = luecke && leistungAb != null;
        return new Leistungsbeginn(
                person, kreis, ab, leistungAb, luecke ? ab : null, beendet ? leistungAb.minusDays(1) : null);
    }

    private Optional<LocalDate> leistungAb(
            PersonId person, Rechtskreisabschnitt vorher, Rechtskreisabschnitt abschnitt) {
        if (brauchtKeinenAntrag(vorher, abschnitt)) {
            return Optional.of(abschnitt.von());
        }
        return antraege(person, vorher, abschnitt)
                .map(antrag -> antrag.datum().with(TemporalAdjusters.firstDayOfMonth()))
                .map(monat -> monat.isAfter(abschnitt.von()) ? monat : abschnitt.von())
                .min(LocalDate::compareTo);
    }

    /** § 18 SGB XII: Hilfe zum Lebensunterhalt begins with knowledge. */
    private static boolean brauchtKeinenAntrag(Rechtskreisabschnitt vorher, Rechtskreisabschnitt abschnitt) {
        boolean ausAsylblg = vorher != null && vorher.rechtskreis().grob() == Grobkreis.ASYLBLG;
        return abschnitt.rechtskreis() == Rechtskreis.SGB_XII_3K
                || (ausAsylblg && abschnitt.von().equals(ANTRAG_GILT_ALS_GESTELLT));
    }

    private Stream<Leistungsantrag> antraege(
            PersonId person, Rechtskreisabschnitt vorher, Rechtskreisabschnitt abschnitt) {
        Ereignistyp typ =
                abschnitt.rechtskreis() == Rechtskreis.SGB_II ? Ereignistyp.SGB_II_ANTRAG : Ereignistyp.SGB_XII_ANTRAG;
        return biografien.keySet().stream()
                .flatMap(antragsteller -> antraegeVon(antragsteller, typ, abschnitt)
                        .filter(antrag -> giltFuer(person, antrag, antragsteller, vorher, abschnitt)));
    }

    /** The applications since the applicant came into the Rechtskreis before, up to the end of the new one. */
    private Stream<Leistungsantrag> antraegeVon(
            PersonId antragsteller, Ereignistyp typ, Rechtskreisabschnitt abschnitt) {
        LocalDate seit = beginnDesVorigen(antragsteller, abschnitt);
        return biografien
                .get(antragsteller)
                .ereignisseAb(seit)
                .filter(e -> e.typ() == typ)
                .map(Leistungsantrag.class::cast)
                .filter(antrag -> abschnitt.bis() == null || !antrag.datum().isAfter(abschnitt.bis()));
    }

    private LocalDate beginnDesVorigen(PersonId person, Rechtskreisabschnitt abschnitt) {
        return verlaeufe.get(person).stream()
                .filter(anderer ->
                        anderer.von().isBefore(abschnitt.von()) && anderer.rechtskreis() != abschnitt.rechtskreis())
                .map(Rechtskreisabschnitt::von)
                .reduce((_, letzter) -> letzter)
                .orElse(LocalDate.MIN);
    }

    /**
     * § 38 SGB II: who applies is presumed to apply for the whole Bedarfsgemeinschaft, that is for those who change with
     * them and for children born into it; who joins later applies again.
     */
    private boolean giltFuer(
            PersonId person,
            Leistungsantrag antrag,
            PersonId antragsteller,
            Rechtskreisabschnitt vorher,
            Rechtskreisabschnitt abschnitt) {
        if (person.equals(antragsteller) || antrag.fuer().contains(person)) {
            return true;
        }
        boolean gemeinsam = verlaeufe.get(antragsteller).stream()
                .filter(anderer -> anderer.rechtskreis() == abschnitt.rechtskreis())
                .anyMatch(anderer -> vorher == null
                        ? anderer.umfasst(abschnitt.von())
                        : anderer.von().equals(abschnitt.von()));
        return antrag.typ() == Ereignistyp.SGB_II_ANTRAG && antrag.fuer().isEmpty() && gemeinsam;
    }
}
