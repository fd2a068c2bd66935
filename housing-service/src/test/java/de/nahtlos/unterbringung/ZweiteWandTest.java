package de.nahtlos.unterbringung;

import de.nahtlos.kit.contract.TenantWallContract;
import de.nahtlos.unterbringung.support.Haus;
import de.nahtlos.unterbringung.support.HousingTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@HousingTest
class ZweiteWandTest extends TenantWallContract {

    ZweiteWandTest() {
        super(
                "unterbringung",
                Map.of(
                        "faelliger_auszug_aller_kommunen",
                        "the job that looks for Auszuege that are due: ids and days"));
    }

    @BeforeEach
    void inBothKommunenIsAPlatz() {
        for (String amt : List.of(Haus.KOBLENZ, Haus.KAISERSLAUTERN)) {
            Haus.plaetze(amt, Haus.einheit(amt, Haus.unterkunft(amt, "NOTUNTERKUNFT")), 1);
        }
    }
}
