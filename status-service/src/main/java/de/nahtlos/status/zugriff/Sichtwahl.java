package de.nahtlos.status.zugriff;

import de.nahtlos.kit.problem.Problem;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;

/** Decides by role and purpose what the caller may see of a person (Zweckbindung, Art. 5 Abs. 1 lit. b DSGVO). */
@RequestScoped
public class Sichtwahl {

    /** Purpose of a caller whose own task the data is (ABH, LEI). */
    public static final String EIGENE_AUFGABE = "EIGENE_AUFGABE";

    private static final Set<String> EIGENE_ROLLEN = Set.of(Rollen.ABH, Rollen.LEI);

    /** Who sees what for which purpose; the order decides for a caller with several roles. */
    private static final List<Regel> REGELN = List.of(
            new Regel(Rollen.DIENST_FALL, "FALL", Sicht.BEGLEITUNG),
            new Regel(Rollen.DIENST_FALL, "UEBERGABE", Sicht.UEBERGABE),
            new Regel(Rollen.DIENST_UNTERBRINGUNG, "UNTERBRINGUNG", Sicht.WOHNEN),
            new Regel(Rollen.LOT, "FALL", Sicht.BEGLEITUNG),
            new Regel(Rollen.FML, "FALL", Sicht.BEGLEITUNG),
            new Regel(Rollen.UNT, "UNTERBRINGUNG", Sicht.WOHNEN));

    private final Caller caller;

    Sichtwahl(Caller caller) {
        this.caller = caller;
    }

    private record Regel(String rolle, String zweck, Sicht sicht) {}

    /**
     * What was decided; goes into the log of accesses.
     *
     * @param rolle the role that allows it
     * @param zweck the purpose
     */
    public record Zugriff(String rolle, String zweck, Sicht sicht) {}

    /**
     * The view of this caller for this purpose.
     *
     * @throws Problem 400 without a purpose or, for a service client, without a Kommune; 403 for a wrong purpose
     */
    public Zugriff waehle(String zweck) {
        requireKommune();
        if (EIGENE_ROLLEN.stream().anyMatch(caller::hasRole)) {
            String rolle = caller.hasRole(Rollen.ABH) ? Rollen.ABH : Rollen.LEI;
            return new Zugriff(rolle, zweck == null ? EIGENE_AUFGABE : zweck, Sicht.VOLL);
        }
        if (zweck == null) {
            throw Problems.badField("/zweck", "Bitte den Zweck angeben, zum Beispiel FALL oder UNTERBRINGUNG.");
        }
        return REGELN.stream()
                .filter(regel -> caller.hasRole(regel.rolle()) && regel.zweck().equals(zweck))
                .findFirst()
                .map(regel -> new Zugriff(regel.rolle(), zweck, regel.sicht()))
                .orElseThrow(() ->
                        Problems.KEINE_BERECHTIGUNG.with("Zu diesem Zweck dürfen Sie keine Personendaten abrufen."));
    }

    private void requireKommune() {
        if (caller.isService() && caller.kommune().isEmpty()) {
            throw Problems.EINGABE_FEHLERHAFT.with("Ein Dienst nennt die Kommune im Header " + Caller.KOMMUNE_HEADER
                    + " (fünfstelliger Schlüssel), zum Beispiel 07111.");
        }
    }
}
