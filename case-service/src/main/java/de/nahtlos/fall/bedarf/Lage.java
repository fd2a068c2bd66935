package de.nahtlos.fall.bedarf;

import de.nahtlos.fall.angebot.AngebotInhalt;
import de.nahtlos.fall.angebot.Katalogeintrag;
import de.nahtlos.fall.bedarf.Vorschlag.Grund;
import de.nahtlos.fall.bedarf.Vorschlag.Kriterium;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.uebergang.Rechtskreis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What matters when an offer is chosen for a person.
 *
 * @param rechtskreise the present Rechtskreis and the coming ones; empty if unknown
 * @param sozialraum null if unknown
 * @param deutsch null if unknown
 * @param kinderbetreuung whether children have to be looked after meanwhile
 * @param barrierefrei whether it has to be barrier-free
 */
record Lage(
        Set<Rechtskreis> rechtskreise,
        String sozialraum,
        Sprachniveau deutsch,
        boolean kinderbetreuung,
        boolean barrierefrei) {

    /** What speaks for an offer and what against it. */
    Vorschlag beurteile(Katalogeintrag eintrag) {
        AngebotInhalt angebot = eintrag.angebot().inhalt();
        List<Grund> gruende = new ArrayList<>();
        gruende.add(rechtskreis(angebot));
        gruende.add(
                eintrag.frei()
                        ? new Grund(Kriterium.PLATZ, true, "Ein Platz ist frei.")
                        : new Grund(Kriterium.PLATZ, false, "Alle Plätze sind vergeben."));
        gruende.add(sozialraum(angebot));
        gruende.add(sprache(angebot));
        if (kinderbetreuung) {
            gruende.add(
                    angebot.kinderbetreuung()
                            ? new Grund(Kriterium.KINDERBETREUUNG, true, "Kinder werden betreut.")
                            : new Grund(Kriterium.KINDERBETREUUNG, false, "Kinder werden nicht betreut."));
        }
        if (barrierefrei) {
            gruende.add(
                    angebot.barrierefrei()
                            ? new Grund(Kriterium.BARRIEREFREI, true, "Barrierefrei.")
                            : new Grund(Kriterium.BARRIEREFREI, false, "Nicht barrierefrei."));
        }
        return new Vorschlag(eintrag, gruende);
    }

    /** A Massnahme that the coming Rechtskreis does not pay would need a new Kostentraeger soon. */
    private Grund rechtskreis(AngebotInhalt angebot) {
        if (rechtskreise.isEmpty()) {
            return new Grund(Kriterium.RECHTSKREIS, null, "Der Rechtskreis der Person ist hier nicht bekannt.");
        }
        String fehlend = rechtskreise.stream()
                .filter(kreis -> !angebot.rechtskreise().contains(kreis))
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return fehlend.isEmpty()
                ? new Grund(Kriterium.RECHTSKREIS, true, "Zahlbar im jetzigen und im kommenden Rechtskreis.")
                : new Grund(Kriterium.RECHTSKREIS, false, "Nicht zahlbar in: " + fehlend + ".");
    }

    private Grund sozialraum(AngebotInhalt angebot) {
        if (angebot.sozialraum() == null) {
            return new Grund(Kriterium.SOZIALRAUM, true, "Für die ganze Kommune.");
        }
        if (sozialraum == null) {
            return new Grund(Kriterium.SOZIALRAUM, null, "Der Sozialraum des Falls ist nicht eingetragen.");
        }
        boolean hier = angebot.sozialraum().equals(sozialraum);
        return new Grund(
                Kriterium.SOZIALRAUM, hier, hier ? "Im Sozialraum der Person." : "In einem anderen Sozialraum.");
    }

    private Grund sprache(AngebotInhalt angebot) {
        if (angebot.sprachniveau() == null || angebot.sprachniveau() == Sprachniveau.KEINE) {
            return new Grund(Kriterium.SPRACHNIVEAU, true, "Keine Deutschkenntnisse nötig.");
        }
        String noetig = "Nötig ist Deutsch auf Stufe " + angebot.sprachniveau();
        if (deutsch == null) {
            return new Grund(
                    Kriterium.SPRACHNIVEAU, null, noetig + "; die Kenntnisse der Person sind nicht eingetragen.");
        }
        return new Grund(
                Kriterium.SPRACHNIVEAU,
                deutsch.compareTo(angebot.sprachniveau()) >= 0,
                noetig + ", vorhanden " + deutsch + ".");
    }
}
