package de.nahtlos.status.klaerung;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.klaerung.Klaerungsstand.Ereignis;
import de.nahtlos.status.klaerung.Klaerungsstand.Geschlossen;
import de.nahtlos.status.klaerung.Klaerungsstand.Grund;
import de.nahtlos.status.klaerung.Klaerungsstand.Vorschlag;
import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Klaerungsfaelle with their proposals and decisions in the database; proposals and decisions are append-only. */
@ApplicationScoped
class KlaerungTable {

    private static final String LIES = """
            select k.id, k.person_id, k.ereignis_id, e.typ, e.datum, k.code, k.rechtsgrundlage, k.eroeffnet_am,
                   k.geschlossen_am, k.abschluss, v.nr, v.entscheidung, v.grund, v.erfasst_am, v.erfasst_von
            from klaerungsfall k
            join ereignis e on e.id = k.ereignis_id
            left join lateral (
              select nr, entscheidung, grund, erfasst_am, erfasst_von from klaerungsvorschlag
              where klaerungsfall_id = k.id order by nr desc limit 1) v on true
            where k.kommune = ?
            """;

    private static final String SEITE = """
             and (?::timestamptz is null or (k.eroeffnet_am, k.id) > (?::timestamptz, ?::uuid))
            order by k.eroeffnet_am, k.id limit ?
            """;

    private static final String SCHLAGE_VOR = """
            insert into klaerungsvorschlag
              (klaerungsfall_id, nr, kommune, entscheidung, grund, erfasst_am, erfasst_von)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ENTSCHEIDE = """
            insert into klaerungsentscheidung
              (klaerungsfall_id, kommune, ereignis_id, nr, entscheidung, entschieden_am, entschieden_von)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final CurrentTenant kommune;

    KlaerungTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    Klaerungsstand require(UUID id) {
        return sql.query(LIES + " and k.id = ?", KlaerungTable::stand, kommune.key(), id).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Der Klärungsfall"));
    }

    /** The oldest first. */
    List<Klaerungsstand> seite(Klaerungsliste.Auswahl auswahl, Klaerungsliste.Position nach, int limit) {
        String bedingung = switch (auswahl) {
            case ALLE_OFFENEN -> " and k.geschlossen_am is null";
            case OFFEN -> " and k.geschlossen_am is null and v.entscheidung is null";
            case VORGESCHLAGEN -> " and k.geschlossen_am is null and v.entscheidung is not null";
            case GESCHLOSSEN -> " and k.geschlossen_am is not null";
        };
        Instant am = nach == null ? null : nach.eroeffnetAm();
        return sql.query(
                LIES + bedingung + SEITE,
                KlaerungTable::stand,
                kommune.key(),
                am,
                am,
                nach == null ? null : nach.id(),
                limit);
    }

    /** @param vorschlag without a decision it withdraws the one before */
    void schlageVor(Klaerungsstand fall, Vorschlag vorschlag) {
        sql.update(
                SCHLAGE_VOR,
                fall.id(),
                fall.vorschlaege() + 1,
                kommune.key(),
                vorschlag.entscheidung(),
                vorschlag.grund(),
                vorschlag.am(),
                vorschlag.von());
    }

    void entscheide(Klaerungsstand fall, Entscheidung entscheidung, Instant am, String von) {
        sql.update(
                ENTSCHEIDE, fall.id(), kommune.key(), fall.ereignis().id(), fall.vorschlaege(), entscheidung, am, von);
    }

    private static Klaerungsstand stand(Row row) throws SQLException {
        String abschluss = row.text("abschluss");
        String entscheidung = row.text("entscheidung");
        return new Klaerungsstand(
                row.id("id"),
                row.id("person_id"),
                new Ereignis(row.id("ereignis_id"), Ereignistyp.valueOf(row.text("typ")), row.date("datum")),
                new Grund(Ablehnungscode.valueOf(row.text("code")), row.text("rechtsgrundlage")),
                row.instant("eroeffnet_am"),
                abschluss == null ? null : new Geschlossen(Abschluss.valueOf(abschluss), row.instant("geschlossen_am")),
                (int) row.number("nr"),
                entscheidung == null
                        ? null
                        : new Vorschlag(
                                Entscheidung.valueOf(entscheidung),
                                row.text("grund"),
                                row.text("erfasst_von"),
                                row.instant("erfasst_am")));
    }
}
