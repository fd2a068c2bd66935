package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.jdbc.Sql;
import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Herleitung;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Inhalt;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Leistung;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The Rechtskreiswechsel of the caller's Kommune in the database. */
@ApplicationScoped
class WechselTable {

    private static final String NEU = """
            insert into rechtskreiswechsel (id, kommune, person_id, von, nach, wirksam_ab, traeger, grund_ereignis_id,
              rechtsgrundlage, regelversion, stichtagsregel, antrag_am, leistung_ab, luecke_von, luecke_bis, ersetzt,
              festgestellt_am, veroeffentlicht_am)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String STORNIERE = """
            update rechtskreiswechsel set storniert_am = ?, stornogrund = ? where id = any (?::uuid[]) and kommune = ?
            """;

    private static final String LEISTUNG = """
            update rechtskreiswechsel set antrag_am = ?, leistung_ab = ?, luecke_von = ?, luecke_bis = ?
            where id = ? and kommune = ?
            """;

    private static final String BESTAETIGE = """
            insert into bestaetigung
              (wechsel_id, nr, kommune, letzter_leistungsmonat, bemerkung, bestaetigt_am, bestaetigt_von)
            select ?, coalesce(max(nr), 0) + 1, ?, ?, ?, ?, ? from bestaetigung where wechsel_id = ? and kommune = ?
            """;

    private static final String LIES = """
            select w.*, b.letzter_leistungsmonat, b.bemerkung, b.bestaetigt_am, b.bestaetigt_von
            from rechtskreiswechsel w
            left join lateral (
              select letzter_leistungsmonat, bemerkung, bestaetigt_am, bestaetigt_von from bestaetigung
              where wechsel_id = w.id order by nr desc limit 1) b on true
            where w.kommune = ?
            """;

    private static final String REIHENFOLGE = " order by w.wirksam_ab, w.festgestellt_am, w.id";

    private final Sql sql;
    private final CurrentTenant kommune;

    WechselTable(Sql sql, CurrentTenant kommune) {
        this.sql = sql;
        this.kommune = kommune;
    }

    /** All of these persons, cancelled ones included, in the order of wirksamAb. */
    List<Rechtskreiswechsel> derPersonen(Collection<UUID> personen) {
        return sql.query(
                LIES + " and w.person_id = any (?::uuid[])" + REIHENFOLGE,
                WechselRow::wechsel,
                kommune.key(),
                personen);
    }

    /** Those of these persons that stand, in the order of wirksamAb. */
    List<Rechtskreiswechsel> geltende(Collection<UUID> personen) {
        return sql.query(
                LIES + " and w.person_id = any (?::uuid[]) and w.storniert_am is null" + REIHENFOLGE,
                WechselRow::wechsel,
                kommune.key(),
                personen);
    }

    List<Rechtskreiswechsel> mitId(UUID id) {
        return sql.query(LIES + " and w.id = ?", WechselRow::wechsel, kommune.key(), id);
    }

    void nimmAuf(List<Rechtskreiswechsel> neue) {
        sql.batch(NEU, neue.stream().map(this::zeile).toList());
    }

    void storniere(List<Rechtskreiswechsel> entfallene, String grund, Instant jetzt) {
        if (!entfallene.isEmpty()) {
            sql.update(STORNIERE, jetzt, grund, ids(entfallene), kommune.key());
        }
    }

    void aendereLeistung(List<Rechtskreiswechsel> geaenderte) {
        sql.batch(LEISTUNG, geaenderte.stream().map(this::leistung).toList());
    }

    private Object[] leistung(Rechtskreiswechsel wechsel) {
        Leistung neue = wechsel.leistung();
        return new Object[] {neue.antragAm(), neue.ab(), neue.lueckeVon(), neue.lueckeBis(), wechsel.id(), kommune.key()
        };
    }

    private static List<UUID> ids(List<Rechtskreiswechsel> wechsel) {
        return wechsel.stream().map(Rechtskreiswechsel::id).toList();
    }

    void bestaetige(UUID id, Bestaetigung bestaetigung) {
        sql.update(
                BESTAETIGE,
                id,
                kommune.key(),
                bestaetigung.letzterLeistungsmonat().atDay(1),
                bestaetigung.bemerkung(),
                bestaetigung.am(),
                bestaetigung.von(),
                id,
                kommune.key());
    }

    private Object[] zeile(Rechtskreiswechsel wechsel) {
        Inhalt inhalt = wechsel.inhalt();
        Herleitung herleitung = wechsel.herleitung();
        Leistung leistung = wechsel.leistung();
        return new Object[] {
            wechsel.id(),
            kommune.key(),
            wechsel.personId(),
            inhalt.von(),
            inhalt.nach(),
            inhalt.wirksamAb(),
            herleitung.traeger(),
            herleitung.grundEreignisId(),
            herleitung.rechtsgrundlage(),
            herleitung.regelversion(),
            herleitung.stichtagsregel(),
            leistung.antragAm(),
            leistung.ab(),
            leistung.lueckeVon(),
            leistung.lueckeBis(),
            wechsel.ersetzt(),
            wechsel.lebenslauf().festgestelltAm(),
            wechsel.lebenslauf().veroeffentlichtAm()
        };
    }
}
