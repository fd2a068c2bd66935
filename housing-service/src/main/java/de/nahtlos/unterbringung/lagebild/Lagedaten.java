package de.nahtlos.unterbringung.lagebild;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of the Lagebild. Every statement names the Kommune. */
@ApplicationScoped
class Lagedaten {

    /** Stays and places of the day and of the end of the outlook, in one pass over what is not past. */
    static final String PLAETZE = """
            with stand as (
              select platz_id, bool_or(von <= ?) as jetzt, bool_or(frei_ab > ? and von <= ?) as dann
              from belegung
              where kommune = ? and storniert_am is null and frei_ab > ? and von <= ?
              group by platz_id),
            gesperrt as (
              select platz_id, bool_or(von <= ? and (ende is null or ende > ?)) as jetzt,
                bool_or(von <= ? and (ende is null or ende > ?)) as dann
              from platzsperre
              where kommune = ? and von <= ? and (ende is null or ende > ?)
              group by platz_id)
            select u.gemeinde, u.art,
              count(*) filter (where stand.jetzt) as untergebracht,
              count(*) filter (where offen and stand.jetzt is not true and gesperrt.jetzt is not true) as frei,
              count(*) filter (where dann_offen and stand.dann is not true and gesperrt.dann is not true
                and not (offen and stand.jetzt is not true and gesperrt.jetzt is not true)) as in_aussicht
            from (select id, gemeinde, art,
                    (vertrag_von is null or vertrag_von <= ?) and (vertrag_bis is null or vertrag_bis >= ?)
                      and (geschlossen_ab is null or geschlossen_ab > ?) as offen,
                    (vertrag_von is null or vertrag_von <= ?) and (vertrag_bis is null or vertrag_bis >= ?)
                      and (geschlossen_ab is null or geschlossen_ab > ?) as dann_offen
                  from unterkunft where kommune = ?) u
              join einheit e on e.unterkunft_id = u.id
              join platz p on p.einheit_id = e.id
              left join stand on stand.platz_id = p.id
              left join gesperrt on gesperrt.platz_id = p.id
            group by u.gemeinde, u.art""";

    private static final String PERSONEN = """
            select gemeinde,
              count(*) filter (where von <= ?) as zugewiesen, count(*) filter (where von > ?) as angekuendigt
            from zuweisungsperson where kommune = ? and gilt and (ende is null or ende > ?) group by gemeinde""";

    private static final String ANRECHENBAR = """
            select gemeinde, count(*) as personen
            from anrechnung
            where kommune = ? and gemeldet_am <= ? and (angerechnet_ab is null or angerechnet_ab > ?)
            group by gemeinde""";

    private final Sql sql;

    Lagedaten(Sql sql) {
        this.sql = sql;
    }

    /** Assigned persons of a Gemeinde. */
    record Zugewiesen(String gemeinde, long da, long angekuendigt) {}

    Map<String, Map<Unterkunftsart, Gemeindelage.Plaetze>> plaetze(String kommune, LocalDate tag, LocalDate dann) {
        Map<String, Map<Unterkunftsart, Gemeindelage.Plaetze>> plaetze = new HashMap<>();
        sql.query(
                PLAETZE,
                row -> plaetze.computeIfAbsent(row.text("gemeinde"), it -> new EnumMap<>(Unterkunftsart.class))
                        .put(
                                Unterkunftsart.valueOf(row.text("art")),
                                new Gemeindelage.Plaetze(
                                        row.number("untergebracht"), row.number("frei"), row.number("in_aussicht"))),
                tag,
                dann,
                dann,
                kommune,
                tag,
                dann,
                tag,
                tag,
                dann,
                dann,
                kommune,
                dann,
                tag,
                tag,
                tag,
                tag,
                dann,
                dann,
                dann,
                kommune);
        return plaetze;
    }

    Map<String, Zugewiesen> zugewiesen(String kommune, LocalDate tag) {
        return sql
                .query(
                        PERSONEN,
                        row -> new Zugewiesen(
                                row.text("gemeinde"), row.number("zugewiesen"), row.number("angekuendigt")),
                        tag,
                        tag,
                        kommune,
                        tag)
                .stream()
                .collect(Collectors.toMap(Zugewiesen::gemeinde, it -> it));
    }

    Map<String, Long> anrechenbar(String kommune, LocalDate tag) {
        Map<String, Long> personen = new HashMap<>();
        sql.query(ANRECHENBAR, row -> personen.put(row.text("gemeinde"), row.number("personen")), kommune, tag, tag);
        return personen;
    }
}
