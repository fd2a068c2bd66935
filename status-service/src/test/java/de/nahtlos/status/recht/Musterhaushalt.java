package de.nahtlos.status.recht;

import static de.nahtlos.status.recht.ereignis.Ereignistyp.*;

import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.Rolle;
import java.util.List;

/** A household of five with 40 facts: refused, recognised after a Klage, a child born here. */
public final class Musterhaushalt {

    private Musterhaushalt() {}

    public static Akte akte() {
        Aktenbau haushalt = Aktenbau.haushalt()
                .person("P1", "1985-03-02", Rolle.PARTNER)
                .person("P2", "1987-08-11", Rolle.PARTNER)
                .person("K1", "2008-05-05", Rolle.KIND)
                .person("K2", "2014-02-27", Rolle.KIND, false, false)
                .person("K3", "2024-06-01", Rolle.KIND, false, false);
        List.of("P1", "P2", "K1", "K2").forEach(person -> verfahren(haushalt.fuer(person)));
        return haushalt.fuer("K3")
                .am("2024-06-01", GEBURT)
                .am("2024-06-20", ANZEIGE_14A)
                .fuer("P1")
                .am("2025-06-20", SGB_II_ANTRAG)
                .ae("2025-09-01", "25 Abs. 2")
                .akte();
    }

    private static void verfahren(Aktenbau person) {
        person.am("2022-02-01", EINREISE)
                .am("2022-02-01", ASYLGESUCH)
                .am("2022-02-08", ANKUNFTSNACHWEIS)
                .am("2022-03-01", ASYLANTRAG)
                .bescheid("2023-05-02", "ABGELEHNT_EINFACH")
                .am("2023-05-10", KLAGE_ERHOBEN)
                .am("2025-03-03", URTEIL, "ergebnis", "VERPFLICHTUNG_FLUECHTLING_3")
                .am("2025-04-10", RECHTSKRAFT)
                .bescheid("2025-06-12", "FLUECHTLING_3");
    }
}
