package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.uebergang.Uebergang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes Uebergaben and provides them: fetches the personal data first, then writes. */
@ApplicationScoped
public class StelleUebergabeBereitHandler {

    private final Uebergabeauswahl auswahl;
    private final Uebergabezugriff zugriff;
    private final Uebergabeablage ablage;
    private final Uebergabepersonen personen;

    StelleUebergabeBereitHandler(
            Uebergabeauswahl auswahl, Uebergabezugriff zugriff, Uebergabeablage ablage, Uebergabepersonen personen) {
        this.auswahl = auswahl;
        this.zugriff = zugriff;
        this.ablage = ablage;
        this.personen = personen;
    }

    /**
     * A draft for one Bedarfsgemeinschaft.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 422 with {@code fehlt}, 503 while status-service is away
     */
    public Uebergabe erstelle(ErstelleUebergabe befehl) {
        List<Uebergang> uebergaenge = auswahl.require(befehl.an(), befehl.uebergaenge());
        return ablage.erstelle(befehl, personen.von(uebergaenge), zugriff.ich());
    }

    /**
     * Freezes the packet of a draft; the receiver is told.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 422 with {@code fehlt}, 503 while status-service is away
     */
    public Uebergabe stelleBereit(UUID id) {
        Uebergabe entwurf = zugriff.requireAlsAbsender(id);
        entwurf.requireStatus(UebergabeStatus.ENTWURF);
        return ablage.stelleBereit(id, personen.von(entwurf));
    }
}
