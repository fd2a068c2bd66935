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
    private final Fallabgabe fallabgabe;

    StelleUebergabeBereitHandler(
            Uebergabeauswahl auswahl,
            Uebergabezugriff zugriff,
            Uebergabeablage ablage,
            Uebergabepersonen personen,
            Fallabgabe fallabgabe) {
        this.auswahl = auswahl;
        this.zugriff = zugriff;
        this.ablage = ablage;
        this.personen = personen;
        this.fallabgabe = fallabgabe;
    }

    /**
     * A draft for one Bedarfsgemeinschaft, or for one Fall.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409, 422 with {@code fehlt}, 503 while status-service is away
     */
    public Uebergabe erstelle(ErstelleUebergabe befehl) {
        befehl.requireForm();
        if (befehl.an().art().uebernimmtFall()) {
            return fallabgabe.erstelle(befehl);
        }
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
        return entwurf.an().art().uebernimmtFall()
                ? fallabgabe.stelleBereit(id)
                : ablage.stelleBereit(id, personen.von(entwurf));
    }
}
