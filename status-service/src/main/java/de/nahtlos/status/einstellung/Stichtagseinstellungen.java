package de.nahtlos.status.einstellung;

import de.nahtlos.kit.id.Ids;
import de.nahtlos.kit.problem.ProblemType;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.tenant.Caller;
import de.nahtlos.status.einstellung.Stichtagseinstellung.Vermerk;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Stichtagsregeln;
import de.nahtlos.status.zugriff.VierAugen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which fact makes the AsylbLG requirement lapse on a recognition (docs/stichtagsregel.md): the open legal choice that each Kommune
 * makes with its Rechtsamt. One person proposes, another one confirms; nothing is overwritten.
 */
@ApplicationScoped
public class Stichtagseinstellungen {

    /** It is in force already. */
    public static final ProblemType IN_KRAFT = new ProblemType(
            "einstellung-in-kraft", 409, "Die Einstellung ist schon in Kraft", "The setting is in force already");

    private final StichtagTable tabelle;
    private final Caller caller;
    private final Clock clock;
    private final Stichtagsregel vorgabe;

    Stichtagseinstellungen(
            StichtagTable tabelle,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "nahtlos.stichtagsregel") Stichtagsregel vorgabe) {
        this.tabelle = tabelle;
        this.caller = caller;
        this.clock = clock;
        this.vorgabe = vorgabe;
    }

    /** What applies where the Kommune has set nothing. */
    public Stichtagsregel vorgabe() {
        return vorgabe;
    }

    /** The rules of the caller's Kommune by the day of Zustellung, as they are in force now. */
    public Stichtagsregeln jetzt() {
        return wieBestaetigtVor(Instant.MAX);
    }

    /**
     * The rules as they were in force at a moment; of two with the same begin the one that was confirmed later.
     *
     * @param moment exclusive
     */
    public Stichtagsregeln wieBestaetigtVor(Instant moment) {
        var regeln = new TreeMap<LocalDate, Stichtagsregel>();
        regeln.put(LocalDate.MIN, vorgabe);
        for (Stichtagseinstellung einstellung : tabelle.alle()) {
            einstellung
                    .bestaetigt()
                    .filter(bestaetigung -> bestaetigung.am().isBefore(moment))
                    .ifPresent(_ -> regeln.put(einstellung.ab(), einstellung.wert()));
        }
        return new Stichtagsregeln(regeln);
    }

    /** Everything proposed or set, the settings in force in the order of their confirmation, then the proposals. */
    @Transactional
    public List<Stichtagseinstellung> alle() {
        return tabelle.alle();
    }

    /**
     * Proposes a rule.
     *
     * @throws de.nahtlos.kit.problem.Problem 403 for a caller without a Kommune
     */
    @Transactional
    public Stichtagseinstellung schlageVor(Stichtagsregel wert, LocalDate ab) {
        Instant jetzt = clock.instant();
        var neue = new Stichtagseinstellung(Ids.v7(jetzt), wert, ab, new Vermerk(caller.name(), jetzt), null);
        tabelle.schlageVor(neue);
        return neue;
    }

    /**
     * Puts a rule in force that somebody else proposed.
     *
     * @throws de.nahtlos.kit.problem.Problem 404, 409 for one's own proposal or if it is in force already
     */
    @Transactional
    public Stichtagseinstellung bestaetige(UUID id) {
        Stichtagseinstellung vorschlag = require(id);
        if (vorschlag.bestaetigt().isPresent()) {
            throw inKraft();
        }
        VierAugen.pruefe(vorschlag.vorschlag().von(), caller.name());
        if (!tabelle.bestaetige(id, new Vermerk(caller.name(), clock.instant()))) {
            throw inKraft();
        }
        return require(id);
    }

    private static RuntimeException inKraft() {
        return IN_KRAFT.with("Sie gilt. Soll etwas anderes gelten, bitte eine neue Einstellung vorschlagen.");
    }

    private Stichtagseinstellung require(UUID id) {
        return tabelle.alle().stream()
                .filter(einstellung -> einstellung.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("Die Einstellung"));
    }
}
