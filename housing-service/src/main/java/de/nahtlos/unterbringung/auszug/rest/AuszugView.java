package de.nahtlos.unterbringung.auszug.rest;

import de.nahtlos.unterbringung.auszug.AuszugRepository.Zeile;
import de.nahtlos.unterbringung.auszug.AuszugStatus;
import de.nahtlos.unterbringung.auszug.Auszugsgrund;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An Auszug as clients see it.
 *
 * @param name from status-service, or "Name nicht abrufbar"
 * @param wirksamAb from when the time for moving out counts
 * @param zielVereinbart a human has agreed the target date
 * @param zielVorschlag target date after a correction of the law's facts, to be judged
 * @param pruefen whether there is such a proposal
 * @param tageUeberfaellig age of the Auszugsstau in days; 0 if not overdue
 * @param fehlbelegung lives there without being bound or entitled to it any more
 * @param gebuehrenpflichtig a fee is charged for that
 * @param beendetAm day of moving out or of the withdrawal
 */
record AuszugView(
        UUID id,
        UUID personId,
        String name,
        UUID belegungId,
        UUID platzId,
        String platz,
        UUID unterkunftId,
        String unterkunft,
        Unterkunftsart art,
        AuszugStatus status,
        Auszugsgrund grund,
        LocalDate wirksamAb,
        LocalDate ziel,
        boolean zielVereinbart,
        LocalDate zielVorschlag,
        boolean pruefen,
        List<String> hindernisse,
        boolean ueberfaellig,
        long tageUeberfaellig,
        boolean fehlbelegung,
        boolean gebuehrenpflichtig,
        LocalDate beendetAm,
        long version) {

    static AuszugView of(Zeile zeile, String name, LocalDate heute) {
        var auszug = zeile.auszug();
        boolean ueberfaellig = auszug.ueberfaellig(heute);
        return new AuszugView(
                auszug.id(),
                auszug.personId(),
                name,
                auszug.belegungId(),
                zeile.platz().id(),
                zeile.platz().bezeichnung(),
                zeile.unterkunft().id(),
                zeile.unterkunft().name(),
                zeile.unterkunft().art(),
                auszug.status(),
                auszug.grund(),
                auszug.wirksamAb(),
                auszug.ziel(),
                auszug.zielVereinbart(),
                auszug.zielVorschlag().orElse(null),
                auszug.zielVorschlag().isPresent(),
                auszug.hindernisse(),
                ueberfaellig,
                ueberfaellig ? ChronoUnit.DAYS.between(auszug.ziel(), heute) : 0,
                auszug.fehlbelegung(heute),
                auszug.gebuehrenpflichtig(),
                auszug.beendetAm().orElse(null),
                auszug.version());
    }
}
