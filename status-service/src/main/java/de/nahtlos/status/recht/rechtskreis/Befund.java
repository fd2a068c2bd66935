package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.LocalDate;
import java.util.List;

/** What a rule finds for a person on a day. */
public sealed interface Befund {

    /** The German sentence of reasoning. */
    String text();

    /**
     * Entitled under § 1 AsylbLG; §§ 2, 3 AsylbLG decide the form.
     *
     * @param grundlage the paragraph of this very case
     */
    record Asylblg(String grundlage, String text, List<Hinweiscode> hinweise) implements Befund {}

    /**
     * Not, or no longer, entitled under AsylbLG.
     *
     * @param wegfall the day on which the requirement lapsed; null = the day on which the rule starts to apply
     */
    record KeinAsylblg(String text, LocalDate wegfall) implements Befund {}

    /** Another Rechtskreis. */
    record Zuordnung(Rechtskreis rechtskreis, String text, List<Hinweiscode> hinweise) implements Befund {}
}
