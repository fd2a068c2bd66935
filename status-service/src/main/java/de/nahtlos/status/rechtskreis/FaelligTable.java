package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The Rechtskreiswechsel in the database that wait for their publication. */
@ApplicationScoped
class FaelligTable {

    /** Over all tenants: the job works for each of them in turn. */
    private static final String KOMMUNEN = """
            select distinct kommune from unveroeffentlicht_aller_kommunen where wirksam_ab <= ? order by kommune
            """;

    private static final String ANZAHL =
            "select count(*) as anzahl from unveroeffentlicht_aller_kommunen where wirksam_ab <= ?";

    private static final String PERSONEN = """
            select distinct person_id from rechtskreiswechsel
            where veroeffentlicht_am is null and storniert_am is null and wirksam_ab <= ?
              and kommune = ? and person_id > ? order by person_id limit ?
            """;

    /** The number spells "horizont" on a telephone keypad. */
    private static final String ALLEIN = "select pg_try_advisory_xact_lock(46749668) as allein";

    private static final String VEROEFFENTLICHT =
            "update rechtskreiswechsel set veroeffentlicht_am = ? where id = any (?::uuid[]) and kommune = ?";

    private final Sql sql;
    private final CurrentTenant kommune;

    FaelligTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** The Kommunen with changes to publish up to that day. */
    List<String> kommunen(LocalDate bis) {
        return sql.query(KOMMUNEN, row -> row.text("kommune"), bis);
    }

    /** How many changes of all Kommunen are to be published up to that day. */
    long anzahl(LocalDate bis) {
        return sql.query(ANZAHL, row -> row.number("anzahl"), bis).getFirst();
    }

    /** The next persons after one with changes to publish up to that day, in the order of their ids. */
    List<UUID> personen(LocalDate bis, UUID nach, int anzahl) {
        return sql.query(PERSONEN, row -> row.id("person_id"), bis, kommune.key(), nach, anzahl);
    }

    /** Whether this transaction is the only one that publishes. */
    boolean istAllein() {
        return sql.query(ALLEIN, row -> row.flag("allein")).getFirst();
    }

    /** From now on the other services know them. */
    void veroeffentlicht(List<Rechtskreiswechsel> faellige, Instant jetzt) {
        sql.update(
                VEROEFFENTLICHT,
                jetzt,
                faellige.stream().map(Rechtskreiswechsel::id).toList(),
                kommune.key());
    }
}
