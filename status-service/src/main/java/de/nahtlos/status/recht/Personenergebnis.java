package de.nahtlos.status.recht;

import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import de.nahtlos.status.recht.aufenthalt.Biografie;
import de.nahtlos.status.recht.aufenthalt.MoeglichesEreignis;
import de.nahtlos.status.recht.aufenthalt.Statusabschnitt;
import de.nahtlos.status.recht.aufenthalt.Statusherleitung;
import de.nahtlos.status.recht.aufenthalt.Zustand;
import de.nahtlos.status.recht.begriff.Aufenthaltslage;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Hinweis;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Verfahrensstand;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.recht.rechtskreis.Leistungsbeginn;
import de.nahtlos.status.recht.rechtskreis.Rechtskreisabschnitt;
import de.nahtlos.status.recht.rechtskreis.Rechtskreiswechsel;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything derived for one person. The timelines are gapless from the first known day on and end open; they are
 * empty as long as nothing is known.
 */
public record Personenergebnis(
        PersonId person,
        List<Statusabschnitt> statusverlauf,
        List<Rechtskreisabschnitt> rechtskreisverlauf,
        List<Abschnitt<Aufenthaltslage>> lageverlauf,
        List<Abschnitt<Verfahrensstand>> verfahrensverlauf,
        List<Rechtskreiswechsel> rechtskreiswechsel,
        List<Frist> fristen,
        List<Ablehnung> ablehnungen,
        List<Leistungsbeginn> leistungsbeginne,
        List<Hinweis> hinweise,
        Biografie biografie) {

    /** The four axes on a day. */
    public Stand standAm(LocalDate tag) {
        Zustand zustand = biografie.zustandAm(tag);
        Rechtskreis rechtskreis = rechtskreisverlauf.stream()
                .filter(abschnitt -> abschnitt.umfasst(tag))
                .map(Rechtskreisabschnitt::rechtskreis)
                .findFirst()
                .orElse(Rechtskreis.UNGEKLAERT);
        return new Stand(
                zustand.status(),
                zustand.status() == Aufenthaltsstatus.ANERKANNT ? zustand.schutzart() : null,
                zustand.paragraf().orElse(null),
                rechtskreis,
                zustand.lage(),
                zustand.verfahren().stand());
    }

    /** The types of facts that the law allows next, as the person stands on that day. */
    public List<MoeglichesEreignis> moeglicheEreignisse(LocalDate tag) {
        return Statusherleitung.moeglicheEreignisse(biografie.zustandAm(tag), tag);
    }
}
