package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Shows a frozen packet to sender or receiver, and records who has read it. */
@ApplicationScoped
public class LiesPaketHandler {

    private final UebergabeRepository uebergaben;
    private final Uebergabezugriff zugriff;
    private final Clock clock;

    LiesPaketHandler(UebergabeRepository uebergaben, Uebergabezugriff zugriff, Clock clock) {
        this.uebergaben = uebergaben;
        this.zugriff = zugriff;
        this.clock = clock;
    }

    /**
     * The packet as JSON.
     *
     * @throws de.nahtlos.kit.problem.Problem 404 unless the caller is sender or receiver, it was provided and the receiver
     *     need not erase it
     */
    @Transactional
    public String lies(UUID id) {
        Uebergabe uebergabe = zugriff.require(id);
        String paket = uebergabe.paket().orElseThrow(() -> Problems.notFound("Dieses Paket"));
        if (!zugriff.absender(uebergabe) && uebergabe.loeschung().isPresent()) {
            throw Problems.notFound("Dieses Paket");
        }
        boolean beimTraeger = !zugriff.kannAbsenden();
        String traeger = beimTraeger ? uebergabe.an().id() : null;
        uebergaben.add(new Paketzugriff(id, zugriff.ich(), traeger, clock.instant()));
        return paket;
    }
}
