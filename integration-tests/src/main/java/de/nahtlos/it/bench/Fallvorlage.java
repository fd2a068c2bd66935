package de.nahtlos.it.bench;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Invented Faelle with their tasks, half of them done. Every Lotse has 80, and one of them 80 of another as deputy, however
 * many there are in all; those of one are spread over the whole time.
 */
final class Fallvorlage {

    private static final List<String> TABELLEN = List.of("""
            insert into fall (id, kommune, version, person_id, status, intensitaet, quelle, eingang_datum, lotse, vertretung,
              eroeffnet_am)
            select md5('fall' || n)::uuid, '07111', 0, %3$s, 'AKTIV',
              case n %% 3 when 0 then 'HOCH' when 1 then 'MITTEL' else 'NIEDRIG' end, 'UNTERKUNFT', date '2025-01-13',
              case n %% greatest(%1$d / 80, 1) when 0 then 'lotse.koblenz' else 'lotse.' || n %% (%1$d / 80) end,
              case n %% greatest(%1$d / 80, 1) when 1 then 'lotse.koblenz' end, now()
            from generate_series(1, %1$d) n""", """
            insert into fall_person (id, kommune, fall_id, person_id, offen)
            select md5('fallperson' || n)::uuid, '07111', md5('fall' || n)::uuid, %3$s, true
            from generate_series(1, %1$d) n""", """
            insert into aufgabe (id, kommune, version, code, text, frist, rolle, status, zur_pruefung, fall_id, erledigt_am)
            select md5('aufgabe' || n || '.' || m)::uuid, '07111', 0, 'EIGENE', 'Anrufen',
              date '2025-06-01' + (n * 7 + m * 13) %% 500, 'integrationslotse',
              case when m %% 2 = 0 then 'ERLEDIGT' else 'OFFEN' end, false, md5('fall' || n)::uuid,
              case when m %% 2 = 0 then now() end
            from generate_series(1, %1$d) n, generate_series(1, %2$d) m""");

    private Fallvorlage() {}

    /** @param person SQL for the id of the person of the n-th Fall */
    static void fuelle(DataSource fall, int faelle, int aufgabenJeFall, String person) throws SQLException {
        try (var verbindung = fall.getConnection();
                var befehl = verbindung.createStatement()) {
            for (String tabelle : TABELLEN) {
                befehl.execute(tabelle.formatted(faelle, aufgabenJeFall, person));
            }
            befehl.execute("vacuum analyze");
        }
    }
}
