package de.nahtlos.status.rechtskreis;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Herleitung;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Inhalt;
import de.nahtlos.status.herleitung.AbgeleiteterWechsel.Leistung;
import de.nahtlos.status.recht.begriff.Grobkreis;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Bestaetigung;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel.Lebenslauf;
import java.sql.SQLException;
import java.time.YearMonth;

/** A row of {@code rechtskreiswechsel} with its confirmation as an object. */
final class WechselRow {

    private WechselRow() {}

    static Rechtskreiswechsel wechsel(Row row) throws SQLException {
        return new Rechtskreiswechsel(
                row.id("id"),
                row.id("person_id"),
                new Inhalt(
                        Grobkreis.valueOf(row.text("von")),
                        Grobkreis.valueOf(row.text("nach")),
                        row.date("wirksam_ab")),
                new Herleitung(
                        row.text("traeger"),
                        row.id("grund_ereignis_id"),
                        row.texts("rechtsgrundlage"),
                        row.text("regelversion"),
                        Stichtagsregel.valueOf(row.text("stichtagsregel"))),
                new Leistung(
                        row.date("antrag_am"), row.date("leistung_ab"), row.date("luecke_von"), row.date("luecke_bis")),
                row.id("ersetzt"),
                new Lebenslauf(
                        row.instant("festgestellt_am"),
                        row.instant("storniert_am"),
                        row.text("stornogrund"),
                        row.instant("veroeffentlicht_am")),
                bestaetigung(row));
    }

    private static Bestaetigung bestaetigung(Row row) throws SQLException {
        return row.date("letzter_leistungsmonat") == null
                ? null
                : new Bestaetigung(
                        YearMonth.from(row.date("letzter_leistungsmonat")),
                        row.text("bemerkung"),
                        row.instant("bestaetigt_am"),
                        row.text("bestaetigt_von"));
    }
}
