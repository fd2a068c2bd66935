package de.nahtlos.status.ereignis;

import static de.nahtlos.status.recht.ereignis.Ereignistyp.ANALOG_BEWILLIGT;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.BAMF_BESCHEID;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.ERWERBSFAEHIGKEIT;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.SGB_II_ANTRAG;
import static de.nahtlos.status.recht.ereignis.Ereignistyp.SGB_XII_ANTRAG;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.recht.ereignis.Ereignistyp;
import de.nahtlos.status.zugriff.Rollen;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which facts a role may record. */
@RequestScoped
public class Ereignisrechte {

    private static final Set<Ereignistyp> ANTRAEGE = EnumSet.of(SGB_II_ANTRAG, SGB_XII_ANTRAG);

    private static final Map<String, Set<Ereignistyp>> ERFASSEN = Map.of(
            Rollen.ABH,
            EnumSet.allOf(Ereignistyp.class),
            Rollen.LEI,
            EnumSet.of(BAMF_BESCHEID, SGB_II_ANTRAG, SGB_XII_ANTRAG, ANALOG_BEWILLIGT, ERWERBSFAEHIGKEIT),
            Rollen.LOT,
            ANTRAEGE,
            Rollen.FML,
            ANTRAEGE);

    private final Caller caller;

    Ereignisrechte(Caller caller) {
        this.caller = caller;
    }

    /**
     * Refuses a type that none of the roles of the caller may record.
     *
     * @throws de.nahtlos.kit.problem.Problem 403
     */
    public void pruefeErfassen(Ereignistyp typ) {
        boolean erlaubt = ERFASSEN.entrySet().stream()
                .anyMatch(recht ->
                        caller.hasRole(recht.getKey()) && recht.getValue().contains(typ));
        if (!erlaubt) {
            throw Problems.KEINE_BERECHTIGUNG.with("Ihre Rolle erfasst keine Ereignisse vom Typ " + typ + ".");
        }
    }

    /**
     * ABH cancels every fact, LEI its own ones.
     *
     * @param erfasstVon who recorded the fact
     * @throws de.nahtlos.kit.problem.Problem 403
     */
    void pruefeStorno(String erfasstVon) {
        if (!caller.hasRole(Rollen.ABH) && !caller.name().equals(erfasstVon)) {
            throw Problems.KEINE_BERECHTIGUNG.with(
                    "Sie können nur Ereignisse stornieren, die Sie selbst erfasst haben.");
        }
    }
}
