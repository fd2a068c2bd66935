package de.nahtlos.status.ereignis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.kit.rest.Versions;
import de.nahtlos.status.ereignis.EreignisProbleme;
import de.nahtlos.status.ereignis.Erfassung;
import de.nahtlos.status.recht.Stand;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Hinweis;
import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import de.nahtlos.status.verlauf.rest.FristAnsicht;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Answer to a recorded or cancelled fact.
 *
 * @param status on the day of the fact
 * @param rechtskreis on the day of the fact
 * @param rechtskreiswechsel found by this fact, of everyone concerned
 * @param fristen of the person that end on the day of the fact or later, the next one first
 */
public record Ereignisantwort(
        UUID ereignisId,
        Aufenthaltsstatus status,
        String bezeichnung,
        Rechtskreis rechtskreis,
        long personVersion,
        List<WechselAnsicht> rechtskreiswechsel,
        List<FristAnsicht> fristen,
        List<HinweisAnsicht> hinweise) {

    /** A Rechtskreiswechsel that was found. */
    public record WechselAnsicht(
            UUID id,
            UUID personId,
            Grobkreis von,
            Grobkreis nach,
            LocalDate wirksamAb,
            @JsonInclude(JsonInclude.Include.NON_NULL) UUID ersetzt) {

        static WechselAnsicht of(Rechtskreiswechsel wechsel) {
            var inhalt = wechsel.inhalt();
            return new WechselAnsicht(
                    wechsel.id(),
                    wechsel.personId(),
                    inhalt.von(),
                    inhalt.nach(),
                    inhalt.wirksamAb(),
                    wechsel.ersetzt());
        }
    }

    /**
     * Something that a caseworker should know.
     *
     * @param ab first day it concerns
     */
    public record HinweisAnsicht(Hinweiscode code, LocalDate ab, String text) {

        static HinweisAnsicht of(Hinweis hinweis) {
            return new HinweisAnsicht(hinweis.code(), hinweis.ab(), hinweis.text());
        }
    }

    /** 201 for a new fact, 200 for one that was recorded before; a refused one is a problem. */
    static Response of(Erfassung erfassung) {
        Erfassung.Wirksam wirksam = wirksam(erfassung);
        var ereignis = wirksam.ereignis();
        var antwort = wirksam.neu()
                ? Response.created(
                        URI.create("/api/v1/personen/" + ereignis.personId() + "/ereignisse/" + ereignis.id()))
                : Response.ok();
        return antwort.header(HttpHeaders.ETAG, Versions.etag(wirksam.personVersion()))
                .entity(antwort(wirksam))
                .build();
    }

    /** 200; a refused replacement is a problem. */
    static Response stornoOf(Erfassung erfassung) {
        Erfassung.Wirksam wirksam = wirksam(erfassung);
        return Response.ok(antwort(wirksam))
                .header(HttpHeaders.ETAG, Versions.etag(wirksam.personVersion()))
                .build();
    }

    private static Erfassung.Wirksam wirksam(Erfassung erfassung) {
        return switch (erfassung) {
            case Erfassung.Wirksam wirksam -> wirksam;
            case Erfassung.Unzulaessig u ->
                throw EreignisProbleme.unzulaessig(u.ablehnung(), u.ereignis().id(), u.klaerungsfallId());
        };
    }

    private static Ereignisantwort antwort(Erfassung.Wirksam wirksam) {
        LocalDate datum = wirksam.ereignis().ereignis().datum();
        Stand stand = wirksam.verlauf().standAm(datum);
        List<Frist> laufende = wirksam.verlauf().fristen().stream()
                .filter(frist -> !frist.ende().isBefore(datum))
                .sorted(Comparator.comparing(Frist::ende))
                .toList();
        return new Ereignisantwort(
                wirksam.ereignis().id(),
                stand.status(),
                stand.status().bezeichnung(),
                stand.rechtskreis(),
                wirksam.personVersion(),
                wirksam.wechsel().stream().map(WechselAnsicht::of).toList(),
                FristAnsicht.of(laufende),
                wirksam.verlauf().hinweise().stream().map(HinweisAnsicht::of).toList());
    }
}
