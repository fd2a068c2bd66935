package de.nahtlos.status.mandant;

import static de.nahtlos.status.support.Amt.ABH;
import static de.nahtlos.status.support.Amt.FREMDE_ABH;
import static de.nahtlos.status.support.Amt.V1;
import static de.nahtlos.status.support.Amt.als;
import static de.nahtlos.status.support.Amt.angaben;
import static de.nahtlos.status.support.Amt.ereignis;
import static de.nahtlos.status.support.Amt.melde;

import de.nahtlos.kit.contract.TenantWallContract;
import de.nahtlos.status.support.StatusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@StatusTest
class ZweiteWandTest extends TenantWallContract {

    ZweiteWandTest() {
        super(
                "status",
                Map.of(
                        "offener_lauf_aller_kommunen", "the recomputation: which runs go on",
                        "unveroeffentlicht_aller_kommunen", "the publishing horizon: which Kommunen have something due",
                        "schreibweise_der_kommune", "the search by names; the Kommune is part of the view"));
    }

    @BeforeEach
    void inBothKommunenIsAnApplicant() {
        for (String abh : List.of(ABH, FREMDE_ABH)) {
            String person = als(abh).body(angaben("Adam", "1992-04-18"))
                    .post(V1 + "/personen")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            melde(abh, person, ereignis("ASYLGESUCH", "2025-01-13")).then().statusCode(201);
        }
    }
}
