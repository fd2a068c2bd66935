package de.nahtlos.unterbringung.person;

import de.nahtlos.kit.jdbc.Row;
import de.nahtlos.kit.jdbc.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads facts from their tables. */
final class FaktenAbfrage {

    private static final String STATUS = """
            select person_id, version, seit, status, korrektur
            from status_fakt where kommune = ? and person_id = any (cast(? as uuid[]))""";
    private static final String WECHSEL = """
            select person_id, version, wechsel_id, art, nach, wirksam_ab, ersetzt
            from wechsel_fakt where kommune = ? and person_id = any (cast(? as uuid[]))""";
    private static final String HAUSHALT = """
            select person_id, version, haushalt_id, mitglied_id, rolle, eltern_von, von, bis
            from haushalt_fakt where kommune = ? and person_id = any (cast(? as uuid[]))
            order by person_id, version, haushalt_id, nummer""";

    private final Sql sql;

    FaktenAbfrage(Sql sql) {
        this.sql = sql;
    }

    private record Zeile<F>(UUID person, F fakt) {}

    private record Haushalt(UUID person, long version, UUID id) {}

    /** All facts of the persons, by person. */
    Map<UUID, List<Fakt>> lies(String kommune, Collection<UUID> personen) {
        List<Zeile<Fakt>> zeilen = new ArrayList<>();
        zeilen.addAll(sql.query(STATUS, row -> new Zeile<>(row.id("person_id"), status(row)), kommune, personen));
        zeilen.addAll(sql.query(WECHSEL, row -> new Zeile<>(row.id("person_id"), wechsel(row)), kommune, personen));
        zeilen.addAll(haushalte(kommune, personen));
        return zeilen.stream()
                .collect(Collectors.groupingBy(
                        Zeile::person, Collectors.mapping(Zeile::fakt, Collectors.toUnmodifiableList())));
    }

    private List<Zeile<Fakt>> haushalte(String kommune, Collection<UUID> personen) {
        record Mitgliedschaft(Haushalt haushalt, Fakt.Mitglied mitglied) {}
        return sql.query(HAUSHALT, row -> new Mitgliedschaft(haushalt(row), mitglied(row)), kommune, personen).stream()
                .collect(Collectors.groupingBy(
                        Mitgliedschaft::haushalt,
                        Collectors.mapping(Mitgliedschaft::mitglied, Collectors.toUnmodifiableList())))
                .entrySet()
                .stream()
                .map(it -> new Zeile<Fakt>(
                        it.getKey().person(),
                        new Fakt.Haushalt(it.getKey().version(), it.getKey().id(), it.getValue())))
                .toList();
    }

    private static Fakt status(Row row) throws SQLException {
        return new Fakt.Status(row.number("version"), row.date("seit"), row.text("status"), row.flag("korrektur"));
    }

    private static Fakt wechsel(Row row) throws SQLException {
        return "STORNIERT".equals(row.text("art"))
                ? new Fakt.Storno(row.number("version"), row.id("wechsel_id"))
                : new Fakt.Wechsel(
                        row.number("version"),
                        row.id("wechsel_id"),
                        row.text("nach"),
                        row.date("wirksam_ab"),
                        row.id("ersetzt"));
    }

    private static Haushalt haushalt(Row row) throws SQLException {
        return new Haushalt(row.id("person_id"), row.number("version"), row.id("haushalt_id"));
    }

    private static Fakt.Mitglied mitglied(Row row) throws SQLException {
        return new Fakt.Mitglied(
                row.id("mitglied_id"), row.text("rolle"), row.ids("eltern_von"), row.date("von"), row.date("bis"));
    }
}
