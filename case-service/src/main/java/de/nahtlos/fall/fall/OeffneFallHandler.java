package de.nahtlos.fall.fall;

import de.nahtlos.fall.zugang.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens a Fall; a Lotse who opens it is responsible for it. */
@ApplicationScoped
public class OeffneFallHandler {

    private final FallRepository faelle;
    private final Fallzugriff zugriff;
    private final Personensperre sperre;
    private final Event<FallGeoeffnet> geoeffnet;
    private final Clock clock;

    OeffneFallHandler(
            FallRepository faelle,
            Fallzugriff zugriff,
            Personensperre sperre,
            Event<FallGeoeffnet> geoeffnet,
            Clock clock) {
        this.faelle = faelle;
        this.zugriff = zugriff;
        this.sperre = sperre;
        this.geoeffnet = geoeffnet;
        this.clock = clock;
    }

    /**
     * Opens the Fall and adopts the Uebergaenge of its persons.
     *
     * @throws de.nahtlos.kit.problem.Problem 409 if one of them is in an open Fall
     */
    @Transactional
    public Fall handle(OeffneFall befehl) {
        List<UUID> personen = new ArrayList<>(befehl.mitglieder());
        personen.add(befehl.personId());
        sperre.sperre(personen);
        if (!faelle.offene(personen).isEmpty()) {
            throw Fallprobleme.fallVorhanden();
        }
        Fall fall = new Fall(befehl, zugriff.siehtAlle() ? null : zugriff.ich(), clock.instant());
        faelle.add(fall);
        geoeffnet.fire(new FallGeoeffnet(fall, true));
        return fall;
    }
}
