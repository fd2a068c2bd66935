package de.nahtlos.status.support;

import de.nahtlos.kit.tenant.Tenant;
import de.nahtlos.status.recht.ereignis.Ereignis;
import de.nahtlos.status.recht.ereignis.Ereignisform;
import de.nahtlos.status.stapel.Modus;
import de.nahtlos.status.stapel.Stapel;
import de.nahtlos.status.stapel.Urteil;
import de.nahtlos.status.stapel.Zeile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Many invented persons with a recognition, in a Kommune of their own, recorded by the service itself. */
@ApplicationScoped
public class Grossbestand {

    private final Stapel stapel;

    Grossbestand(Stapel stapel) {
        this.stapel = stapel;
    }

    /**
     * So many recognised persons, a sixth of them in couples: Gesuch 13.1.2025, Antrag 27.1.2025, Bescheid 4.9.2025, SGB
     * II from 1.10.2025.
     *
     * @return their ids
     */
    public List<String> anerkannte(String kommune, int anzahl) throws SQLException {
        List<String> personen = Bestand.personen(kommune, Bestand.azrPrefix(), anzahl);
        for (int i = 0; i < anzahl / 6; i += 2) {
            Bestand.paar(kommune, personen.get(i), personen.get(i + 1));
        }
        List<Zeile> zeilen = new ArrayList<>();
        for (String person : personen) {
            zeilen.add(zeile(zeilen.size(), person, "ASYLGESUCH", "2025-01-13", Map.of()));
            zeilen.add(zeile(zeilen.size(), person, "ASYLANTRAG", "2025-01-27", Map.of()));
            zeilen.add(
                    zeile(zeilen.size(), person, "BAMF_BESCHEID", "2025-09-04", Map.of("ergebnis", "FLUECHTLING_3")));
        }
        Tenant.mitKommune(
                kommune, () -> stapel.verarbeite(zeilen.iterator(), Modus.UEBERNEHMEN, Grossbestand::istErfasst));
        return personen;
    }

    private static void istErfasst(Urteil urteil) {
        if (urteil.status() != 201) {
            throw new IllegalStateException(urteil.toString());
        }
    }

    private static Zeile zeile(long index, String person, String typ, String datum, Map<String, String> felder) {
        Ereignis ereignis = Ereignisform.lies(typ, LocalDate.parse(datum), felder);
        return new Zeile.Tatsachenzeile(index, UUID.fromString(person), null, ereignis);
    }
}
