package de.nahtlos.unterbringung.quote;

import de.nahtlos.kit.jdbc.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the quota. Every statement names the Kommune. */
@ApplicationScoped
public class Quotendaten {

    private static final String IST = """
            select gemeinde, cast(date_trunc('month', tag) as date) as monat,
              sum(zugewiesen) as zugewiesen, sum(angerechnet) as angerechnet
            from (
              select gemeinde, von as tag, 1 as zugewiesen, 0 as angerechnet
              from zuweisungsperson where kommune = ? and gilt
              union all
              select gemeinde, ende, -1, 0
              from zuweisungsperson where kommune = ? and gilt and grund = 'UMVERTEILUNG'
              union all
              select gemeinde, angerechnet_ab, 0, 1
              from anrechnung where kommune = ? and angerechnet_ab is not null) alle
            group by 1, 2""";

    private final Sql sql;

    Quotendaten(Sql sql) {
        this.sql = sql;
    }

    /** Shares of the Gemeinden from a month on. */
    public record Schluessel(YearMonth ab, Map<String, Integer> anteile) {}

    /** How many persons were assigned (redistributed ones are taken off) and credited in a month. */
    public record Zugang(String gemeinde, YearMonth monat, int zugewiesen, int angerechnet) {}

    /** Sets the key from a month on, as a whole. */
    @Transactional(TxType.MANDATORY)
    public void setze(String kommune, Schluessel schluessel) {
        LocalDate ab = schluessel.ab().atDay(1);
        sql.update("delete from verteilschluessel where kommune = ? and ab = ?", kommune, ab);
        sql.batch(
                "insert into verteilschluessel (kommune, ab, gemeinde, anteil) values (?, ?, ?, ?)",
                schluessel.anteile().entrySet().stream()
                        .map(it -> new Object[] {kommune, ab, it.getKey(), it.getValue()})
                        .toList());
    }

    /** Sets how many persons the Kommune has to take in a month. */
    @Transactional(TxType.MANDATORY)
    public void setzeSoll(String kommune, YearMonth monat, int personen) {
        sql.update("""
                insert into aufnahmesoll (kommune, monat, personen) values (?, ?, ?)
                on conflict (kommune, monat) do update set personen = excluded.personen""", kommune, monat.atDay(1), personen);
    }

    /** All keys, the earliest first. */
    List<Schluessel> schluessel(String kommune) {
        record Zeile(YearMonth ab, String gemeinde, int anteil) {}
        Map<YearMonth, Map<String, Integer>> jeMonat = new TreeMap<>();
        sql.query(
                        "select ab, gemeinde, anteil from verteilschluessel where kommune = ?",
                        row -> new Zeile(
                                YearMonth.from(row.date("ab")), row.text("gemeinde"), (int) row.number("anteil")),
                        kommune)
                .forEach(it ->
                        jeMonat.computeIfAbsent(it.ab(), ab -> new TreeMap<>()).put(it.gemeinde(), it.anteil()));
        return jeMonat.entrySet().stream()
                .map(it -> new Schluessel(it.getKey(), it.getValue()))
                .toList();
    }

    /** How many persons the Kommune has to take, by month. */
    Map<YearMonth, Integer> soll(String kommune) {
        Map<YearMonth, Integer> soll = new TreeMap<>();
        sql.query(
                "select monat, personen from aufnahmesoll where kommune = ?",
                row -> soll.put(YearMonth.from(row.date("monat")), (int) row.number("personen")),
                kommune);
        return soll;
    }

    /** Who has come, by Gemeinde and month. */
    List<Zugang> ist(String kommune) {
        return sql.query(
                IST,
                row -> new Zugang(
                        row.text("gemeinde"), YearMonth.from(row.date("monat")), (int) row.number("zugewiesen"), (int)
                                row.number("angerechnet")),
                kommune,
                kommune,
                kommune);
    }
}
