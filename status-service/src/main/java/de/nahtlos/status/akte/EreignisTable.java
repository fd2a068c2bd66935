package de.nahtlos.status.akte;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.akte.ErfasstesEreignis.Erfassung;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The recorded facts in the database: append-only. */
@ApplicationScoped
public class EreignisTable {

    private static final String HAENGE_AN = """
            with naechste as (select nextval('ereignis_folge') as folge)
            insert into ereignis
              (id, folge, rang, kommune, person_id, typ, datum, inhalt, erfasst_am, erfasst_von, ersetzt)
            select ?, folge, coalesce(?::bigint, folge), ?, ?, ?, ?, ?::jsonb, ?, ?, ?::uuid from naechste
            """;

    private static final String STORNIERE =
            "insert into storno (ereignis_id, kommune, grund, text, erfasst_am, erfasst_von) values (?, ?, ?, ?, ?, ?)";

    private static final String DER_PERSONEN = """
            select e.id, e.person_id, e.rang, e.typ, e.datum, e.inhalt, e.erfasst_am, e.erfasst_von, e.ersetzt,
                   s.grund as storno_grund, s.text as storno_text, s.erfasst_am as storno_am, s.erfasst_von as storno_von,
                   u.entschieden_am as uebersteuert_am
            from ereignis e
            left join storno s on s.ereignis_id = e.id
            left join klaerungsentscheidung u on u.ereignis_id = e.id and u.entscheidung = 'UEBERSTEUERN'
            where e.person_id = any (?::uuid[]) and e.kommune = ?
            order by e.folge
            """;

    private final Sql sql;
    private final Inhalt inhalt;
    private final CurrentTenant kommune;

    EreignisTable(Sql sql, Inhalt inhalt, CurrentTenant kommune) {
        this.sql = sql;
        this.inhalt = inhalt;
        this.kommune = kommune;
    }

    /** The facts of these persons, cancelled ones included, in the order of recording. */
    public List<ErfasstesEreignis> derPersonen(Collection<UUID> personen) {
        return sql.query(DER_PERSONEN, this::ereignis, personen, kommune.key());
    }

    /** Records facts, in this order. */
    public void haengeAn(Collection<ErfasstesEreignis> neue) {
        sql.batch(HAENGE_AN, neue.stream().map(this::zeile).toList());
    }

    /** Records that a fact was wrong. */
    public void storniere(UUID ereignisId, Stornierung storno) {
        sql.update(STORNIERE, ereignisId, kommune.key(), storno.grund(), storno.text(), storno.am(), storno.von());
    }

    private Object[] zeile(ErfasstesEreignis neues) {
        return new Object[] {
            neues.id(),
            neues.vergebenerRang().orElse(null),
            kommune.key(),
            neues.personId(),
            neues.ereignis().typ(),
            neues.ereignis().datum(),
            inhalt.schreibe(neues.ereignis()),
            neues.erfassung().am(),
            neues.erfassung().von(),
            neues.ersetzt()
        };
    }

    private ErfasstesEreignis ereignis(Row row) throws SQLException {
        return new ErfasstesEreignis(
                row.id("id"),
                row.id("person_id"),
                row.number("rang"),
                inhalt.lies(row.text("typ"), row.date("datum"), row.text("inhalt")),
                new Erfassung(row.text("erfasst_von"), row.instant("erfasst_am")),
                row.id("ersetzt"),
                stornierung(row),
                row.instant("uebersteuert_am"));
    }

    private static Stornierung stornierung(Row row) throws SQLException {
        String grund = row.text("storno_grund");
        return grund == null
                ? null
                : new Stornierung(
                        Stornogrund.valueOf(grund),
                        row.text("storno_text"),
                        row.instant("storno_am"),
                        row.text("storno_von"));
    }
}
