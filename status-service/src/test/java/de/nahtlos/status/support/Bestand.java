package de.nahtlos.status.support;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Many invented persons at once, written past the service as the registration would have written them. */
public final class Bestand {

    private Bestand() {}

    /**
     * Registers so many persons, born from 1970 on, with the AZR numbers {@code <prefix>0}, {@code <prefix>1} …
     *
     * @return their ids, in the order of their numbers
     */
    public static List<String> personen(String kommune, String azrPrefix, int anzahl) throws SQLException {
        Datenbank.fuehreAus("""
                insert into person (id, kommune, version, vorname, nachname, geburtsdatum,
                  staatsangehoerigkeit, azr_nummer, erwerbsfaehig, dauerhaft_voll_erwerbsgemindert, hilfebeduerftig,
                  registriert_am)
                select gen_random_uuid(), '%s', 1, 'Adam', 'Testmann', date '1970-01-01' + n,
                  'SYR', '%s' || n, true, false, true, now()
                from generate_series(0, %d) n
                """.formatted(kommune, azrPrefix, anzahl - 1));
        return Datenbank.zeilen(
                "select id from person where kommune = '%s' and azr_nummer like '%s%%' order by geburtsdatum"
                        .formatted(kommune, azrPrefix));
    }

    /** Two PARTNER in one household since 2025-01-01. */
    public static void paar(String kommune, String eine, String andere) throws SQLException {
        UUID haushalt = UUID.randomUUID();
        Datenbank.fuehreAus("""
                insert into haushalt (id, kommune, version) values ('%1$s', '%2$s', 1);
                insert into mitgliedschaft (id, kommune, haushalt_id, person_id, rolle, von, erfasst_am, erfasst_von)
                values (gen_random_uuid(), '%2$s', '%1$s', '%3$s', 'PARTNER', '2025-01-01', now(), 'test'),
                       (gen_random_uuid(), '%2$s', '%1$s', '%4$s', 'PARTNER', '2025-01-01', now(), 'test')
                """.formatted(haushalt, kommune, eine, andere));
    }

    /** An AZR number of which no other test has one. */
    public static String azrPrefix() {
        return "T" + Long.toString(System.nanoTime(), 36) + "-";
    }
}
