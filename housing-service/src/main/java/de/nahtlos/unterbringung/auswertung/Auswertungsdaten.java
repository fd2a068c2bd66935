package de.nahtlos.unterbringung.auswertung;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.unterbringung.belegung.Zeitraum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads the figures. Every statement names the Kommune. */
@ApplicationScoped
class Auswertungsdaten {

    private static final String AUSLASTUNG = """
            with ort as (
              select p.id, u.vertrag_von, u.vertrag_bis, u.geschlossen_ab
              from unterkunft u join einheit e on e.unterkunft_id = u.id join platz p on p.einheit_id = e.id
              where u.kommune = ? and (cast(? as text) is null or u.gemeinde = ?)
                and (cast(? as uuid) is null or u.id = ?)),
            offen as (
              select vertrag_von, vertrag_bis, geschlossen_ab, count(*) as plaetze from ort group by 1, 2, 3),
            stand as materialized (
              select b.platz_id, b.von, b.frei_ab from belegung b join ort on ort.id = b.platz_id
              where b.kommune = ? and b.storniert_am is null and b.frei_ab > ? and b.von <= ?),
            gesperrt as materialized (
              select s.platz_id, s.von, s.ende from platzsperre s join ort on ort.id = s.platz_id
              where s.kommune = ? and s.von <= ? and (s.ende is null or s.ende > ?))
            select tag,
              (select coalesce(sum(plaetze), 0) from offen
               where (vertrag_von is null or vertrag_von <= tag) and (vertrag_bis is null or vertrag_bis >= tag)
                 and (geschlossen_ab is null or geschlossen_ab > tag)) as plaetze,
              (select count(*) from stand where stand.von <= tag and stand.frei_ab > tag) as belegt,
              (select count(*) from gesperrt s where s.von <= tag and (s.ende is null or s.ende > tag)
                 and not exists (select from stand b where b.platz_id = s.platz_id
                                   and b.von <= tag and b.frei_ab > tag)) as gesperrt
            from (select cast(generate_series(cast(? as timestamp), cast(? as timestamp), interval '1 day') as date)
                  as tag) tage
            order by tag""";

    /** Stays of a person without a day between them are one: moving within the Kommune does not begin anew. */
    private static final String AUFENTHALT = """
            with wohnt as (
              select person_id from belegung
              where kommune = ? and storniert_am is null and frei_ab > ? and von <= ?),
            alle as (
              select b.person_id, b.von, b.ende,
                b.von > max(b.ende) over (partition by b.person_id order by b.von
                  rows between unbounded preceding and 1 preceding) as neu
              from belegung b join wohnt w on w.person_id = b.person_id
              where b.kommune = ? and b.storniert_am is null and b.von <= ?)
            select cast(? as date) - max(von) filter (where neu is not false) as tage
            from alle group by person_id""";

    private static final String STAU = """
            select cast(? as date) - ziel as tage
            from auszug
            where kommune = ? and status in ('OFFEN', 'WOHNUNG_GEFUNDEN', 'VERLAENGERT') and ziel < ?""";

    private static final String JE_SOZIALRAUM = """
            select u.sozialraum as sozialraum, count(*) as personen
            from belegung b join platz p on p.id = b.platz_id join einheit e on e.id = p.einheit_id
              join unterkunft u on u.id = e.unterkunft_id
            where b.kommune = ? and b.storniert_am is null and b.frei_ab > ? and b.von <= ?
              and u.sozialraum is not null
            group by u.sozialraum""";

    private final Sql sql;

    Auswertungsdaten(Sql sql) {
        this.sql = sql;
    }

    List<Auslastung> auslastung(String kommune, Zeitraum zeit, String gemeinde, UUID unterkunft) {
        LocalDate von = zeit.von();
        LocalDate bis = zeit.bis().orElseThrow();
        return sql.query(
                AUSLASTUNG,
                row -> new Auslastung(
                        row.date("tag"), row.number("plaetze"), row.number("gesperrt"), row.number("belegt")),
                kommune,
                gemeinde,
                gemeinde,
                unterkunft,
                unterkunft,
                kommune,
                von,
                bis,
                kommune,
                bis,
                von,
                von,
                bis);
    }

    /** For how many days each of the persons has lived here without a break. */
    List<Long> aufenthalt(String kommune, LocalDate tag) {
        return sql.query(AUFENTHALT, row -> row.number("tage"), kommune, tag, tag, kommune, tag, tag);
    }

    /** For how many days each of the Auszuege is overdue. */
    List<Long> stau(String kommune, LocalDate tag) {
        return sql.query(STAU, row -> row.number("tage"), tag, kommune, tag);
    }

    Map<String, Long> jeSozialraum(String kommune, LocalDate tag) {
        Map<String, Long> personen = new HashMap<>();
        sql.query(
                JE_SOZIALRAUM, row -> personen.put(row.text("sozialraum"), row.number("personen")), kommune, tag, tag);
        return personen;
    }

    Map<String, Long> einwohner(String kommune) {
        Map<String, Long> einwohner = new TreeMap<>();
        sql.query(
                "select sozialraum, einwohner from sozialraum_einwohner where kommune = ?",
                row -> einwohner.put(row.text("sozialraum"), row.number("einwohner")),
                kommune);
        return einwohner;
    }

    @Transactional(TxType.MANDATORY)
    void setzeEinwohner(String kommune, Map<String, Integer> einwohner) {
        sql.update("delete from sozialraum_einwohner where kommune = ?", kommune);
        sql.batch(
                "insert into sozialraum_einwohner (kommune, sozialraum, einwohner) values (?, ?, ?)",
                einwohner.entrySet().stream()
                        .map(it -> new Object[] {kommune, it.getKey(), it.getValue()})
                        .toList());
    }
}
