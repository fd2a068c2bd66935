package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.event.Event;
import de.nahtlos.status.person.messaging.Kopf;
import de.nahtlos.status.rechtskreis.messaging.LeistungsbeginnGeaendert;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselFestgestellt;
import de.nahtlos.status.rechtskreis.messaging.RechtskreiswechselStorniert;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a derivation changed in the Rechtskreiswechsel of one person.
 *
 * @param festgestellte new ones, published or not
 * @param abgeloeste published ones that a new, published one replaces
 * @param stornierte published ones without such a successor
 * @param grund why they are void
 * @param andererLeistungsbeginn ones that stand, with another begin of payment
 */
record Wechselaenderung(
        UUID personId,
        List<Rechtskreiswechsel> festgestellte,
        List<UUID> abgeloeste,
        List<Rechtskreiswechsel> stornierte,
        String grund,
        List<Rechtskreiswechsel> andererLeistungsbeginn) {

    boolean istLeer() {
        return festgestellte.isEmpty() && stornierte.isEmpty() && andererLeistungsbeginn.isEmpty();
    }

    /** The events of what the other services may know already, in the order in which they make sense. */
    Stream<Event> meldungen(Kopf kopf) {
        var storniert = stornierte.stream().map(wechsel -> new RechtskreiswechselStorniert(kopf, wechsel.id(), grund));
        var festgestellt = festgestellte.stream()
                .filter(Rechtskreiswechsel::istVeroeffentlicht)
                .flatMap(wechsel -> festgestellt(kopf, wechsel));
        var leistung = andererLeistungsbeginn.stream()
                .filter(Rechtskreiswechsel::istVeroeffentlicht)
                .map(wechsel -> leistungsbeginn(kopf, wechsel));
        return Stream.of(storniert, festgestellt, leistung).flatMap(ereignisse -> ereignisse);
    }

    private Stream<Event> festgestellt(Kopf kopf, Rechtskreiswechsel wechsel) {
        UUID ersetzt = abgeloeste.contains(wechsel.ersetzt()) ? wechsel.ersetzt() : null;
        return bekanntgemacht(kopf, wechsel, ersetzt);
    }

    /** The events that make a change known: the finding and, if it is known, the begin of payment. */
    static Stream<Event> bekanntgemacht(Kopf kopf, Rechtskreiswechsel wechsel, UUID ersetzt) {
        var inhalt = wechsel.inhalt();
        var herleitung = wechsel.herleitung();
        var festgestellt = new RechtskreiswechselFestgestellt(
                kopf,
                wechsel.id(),
                new RechtskreiswechselFestgestellt.Wechsel(
                        inhalt.von().name(), inhalt.nach().name(), inhalt.wirksamAb(), herleitung.traeger()),
                new RechtskreiswechselFestgestellt.Herleitung(
                        herleitung.grundEreignisId(),
                        herleitung.rechtsgrundlage(),
                        herleitung.regelversion(),
                        herleitung.stichtagsregel().name()),
                ersetzt);
        return wechsel.leistung().istBekannt()
                ? Stream.of(festgestellt, leistungsbeginn(kopf, wechsel))
                : Stream.of(festgestellt);
    }

    private static LeistungsbeginnGeaendert leistungsbeginn(Kopf kopf, Rechtskreiswechsel wechsel) {
        var leistung = wechsel.leistung();
        return new LeistungsbeginnGeaendert(
                kopf, wechsel.id(), leistung.ab(), leistung.lueckeVon(), leistung.lueckeBis());
    }
}
