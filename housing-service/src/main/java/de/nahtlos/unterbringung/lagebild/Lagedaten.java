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

    /**
     * Stays and places of the day and of the end of the outlook. Only stays that are not past are read, and counted per
     * Unterkunft by an index alone; what becomes free are few.
     */
    static final String PLAETZE = """
            with jetzt as (
              select unterkunft_id, count(*) as belegt from belegung
              where kommune = ? and storniert_am is null and frei_ab > ? and von <= ?
              group by unterkunft_id),
            endet as (
              select b.unterkunft_id, count(*) as plaetze from belegung b
              where b.kommune = ? and b.storniert_am is null and b.frei_ab > ? and b.frei_ab <= ? and b.von <= ?
                and not exists (select from belegung n where n.platz_id = b.platz_id and n.storniert_am is null
                                  and n.frei_ab > ? and n.von <= ?)
                and not exists (select from platzsperre s where s.platz_id = b.platz_id
                                  and s.von <= ? and (s.ende is null or s.ende > ?))
              group by b.unterkunft_id),
            gesperrt as (
              select e.unterkunft_id, count(*) as jetzt,
                count(*) filter (
                  where not exists (select from platzsperre n where n.platz_id = s.platz_id
                                      and n.von <= ? and (n.ende is null or n.ende > ?))
                    and not exists (select from belegung n where n.platz_id = s.platz_id and n.storniert_am is null
                                      and n.frei_ab > ? and n.von <= ?)) as endet
              from platzsperre s join platz p on p.id = s.platz_id join einheit e on e.id = p.einheit_id
              where s.kommune = ? and s.von <= ? and (s.ende is null or s.ende > ?)
                and not exists (select from belegung b where b.platz_id = s.platz_id and b.storniert_am is null
                                  and b.frei_ab > ? and b.von <= ?)
              group by e.unterkunft_id),
            plaetze as (
              select unterkunft_id, sum(plaetze) as alle from einheit where kommune = ? group by unterkunft_id)
            select u.gemeinde, u.art,
              sum(coalesce(jetzt.belegt, 0)) as untergebracht,
              sum(case when offen then plaetze.alle - coalesce(jetzt.belegt, 0) - coalesce(gesperrt.jetzt, 0)
                  else 0 end) as frei,
              sum(case when not dann_offen then 0
                  when offen then coalesce(endet.plaetze, 0) + coalesce(gesperrt.endet, 0)
                  else plaetze.alle - (select count(*) from belegung b where b.unterkunft_id = u.id
                    and b.kommune = ? and b.storniert_am is null and b.frei_ab > ? and b.von <= ?) end) as in_aussicht
            from (select id, gemeinde, art,
                    (vertrag_von is null or vertrag_von <= ?) and (vertrag_bis is null or vertrag_bis >= ?)
                      and (geschlossen_ab is null or geschlossen_ab > ?) as offen,
                    (vertrag_von is null or vertrag_von <= ?) and (vertrag_bis is null or vertrag_bis >= ?)
                      and (geschlossen_ab is null or geschlossen_ab > ?) as dann_offen
                  from unterkunft where kommune = ?) u
              join plaetze on plaetze.unterkunft_id = u.id
              left join jetzt on jetzt.unterkunft_id = u.id
              left join endet on endet.unterkunft_id = u.id
              left join gesperrt on gesperrt.unterkunft_id = u.id
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
                kommune,
                tag,
                tag,
                kommune,
                tag,
                dann,
                tag,
                dann,
                dann,
                dann,
                dann,
                dann,
                dann,
                dann,
                dann,
                kommune,
                tag,
                tag,
                tag,
                tag,
                kommune,
                kommune,
                dann,
                dann,
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
