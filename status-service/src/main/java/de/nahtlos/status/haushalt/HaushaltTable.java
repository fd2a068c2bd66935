package de.nahtlos.status.haushalt;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.recht.begriff.Rolle;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Households and memberships of the caller's Kommune in the database. */
@ApplicationScoped
class HaushaltTable {

    private static final String NEU = "insert into haushalt (id, kommune, version) values (?, ?, 1)";

    private static final String ZAEHLE_HOCH = "update haushalt set version = version + 1 where id = ? and kommune = ?";

    private static final String VERSION = "select version from haushalt where id = ? and kommune = ?";

    private static final String NEUES_MITGLIED = """
            insert into mitgliedschaft
              (id, kommune, haushalt_id, person_id, rolle, eltern_von, von, erfasst_am, erfasst_von)
            values (?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?)
            """;

    private static final String ENDE = """
            update mitgliedschaft set bis = ?, ende_erfasst_am = ?, ende_erfasst_von = ?
            where id = ? and kommune = ? and bis is null
            """;

    private static final String LIES = """
            select id, haushalt_id, person_id, rolle, eltern_von, von, bis, erfasst_am, ende_erfasst_am
            from mitgliedschaft where kommune = ?
            """;

    private static final String REIHENFOLGE = " order by von, erfasst_am, id";

    private static final String IM_HAUSHALT = LIES + "and haushalt_id = ?" + REIHENFOLGE;

    private static final String DER_VERBUNDENEN = LIES + """
            and person_id = any (array(
              select unnest(?::uuid[]) union select person_id from mitgliedschaft where haushalt_id = any (?::uuid[])))
            """ + REIHENFOLGE;

    private static final String AM_SELBEN_ORT = LIES + """
            and ? between von and coalesce(bis, 'infinity')
            and haushalt_id in (
              select haushalt_id from mitgliedschaft
              where person_id = any (?::uuid[]) and ? between von and coalesce(bis, 'infinity'))
            """ + REIHENFOLGE;

    private final Sql sql;
    private final CurrentTenant kommune;
    private final Caller caller;

    HaushaltTable(Sql sql, CurrentTenant kommune, Caller caller) {
        this.sql = sql;
        this.kommune = kommune;
        this.caller = caller;
    }

    void neu(UUID id) {
        sql.update(NEU, id, kommune.requireKey());
    }

    void zaehleHoch(UUID id) {
        sql.update(ZAEHLE_HOCH, id, kommune.key());
    }

    void nimmAuf(Mitgliedschaft neu) {
        sql.update(
                NEUES_MITGLIED,
                neu.id(),
                kommune.key(),
                neu.haushaltId(),
                neu.personId(),
                neu.rolle(),
                neu.elternVon(),
                neu.von(),
                neu.erfasstAm(),
                caller.name());
    }

    void beende(Mitgliedschaft beendet) {
        sql.update(ENDE, beendet.bis(), beendet.endeErfasstAm(), caller.name(), beendet.id(), kommune.key());
    }

    Haushalt require(UUID id) {
        long version = sql.query(VERSION, row -> row.number("version"), id, kommune.key()).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Der Haushalt"));
        List<Mitgliedschaft> mitglieder = sql.query(IM_HAUSHALT, HaushaltTable::mitgliedschaft, kommune.key(), id);
        return new Haushalt(id, version, mitglieder);
    }

    /** Memberships of these persons and of everyone who is or was in these households. */
    List<Mitgliedschaft> derVerbundenen(Collection<UUID> personen, Collection<UUID> haushalte) {
        return sql.query(DER_VERBUNDENEN, HaushaltTable::mitgliedschaft, kommune.key(), personen, haushalte);
    }

    /** Memberships on that day of the households in which one of the persons then is. */
    List<Mitgliedschaft> amSelbenOrt(LocalDate tag, Collection<UUID> personen) {
        return sql.query(AM_SELBEN_ORT, HaushaltTable::mitgliedschaft, kommune.key(), tag, personen, tag);
    }

    private static Mitgliedschaft mitgliedschaft(Row row) throws SQLException {
        return new Mitgliedschaft(
                row.id("id"),
                row.id("haushalt_id"),
                row.id("person_id"),
                Rolle.valueOf(row.text("rolle")),
                row.ids("eltern_von"),
                row.date("von"),
                row.date("bis"),
                row.instant("erfasst_am"),
                row.instant("ende_erfasst_am"));
    }
}
