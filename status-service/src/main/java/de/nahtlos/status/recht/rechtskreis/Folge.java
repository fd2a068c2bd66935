package de.nahtlos.status.recht.rechtskreis;

import de.nahtlos.status.recht.begriff.Hinweiscode;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.LocalDate;
import java.util.List;

/** What follows if a rule fits. */
public sealed interface Folge {

    /** The German sentence of reasoning. */
    Textvorlage text();

    /** What a caseworker should know about it. */
    List<Hinweiscode> hinweise();

    /**
     * Entitled under § 1 AsylbLG; §§ 2, 3 AsylbLG decide the form.
     *
     * @param nummer of § 1 Abs. 1 AsylbLG: {@code Nr. 4}
     */
    record Asylblg(String nummer, Textvorlage text, List<Hinweiscode> hinweise) implements Folge {

        /** The paragraph of this very case. */
        String grundlage() {
            return "§ 1 Abs. 1 " + nummer + " AsylbLG";
        }
    }

    /** Not, or no longer, entitled under AsylbLG. */
    record KeinAsylblg(Wegfallzeit seit, Textvorlage text) implements Folge {
        @Override
        public List<Hinweiscode> hinweise() {
            return List.of();
        }
    }

    /** Another Rechtskreis. */
    record Zuordnung(Rechtskreis rechtskreis, Textvorlage text, List<Hinweiscode> hinweise) implements Folge {}

    /** The day on which the requirement of the AsylbLG lapsed. */
    enum Wegfallzeit {
        /** The day on which the rule starts to apply. */
        BEGINN,
        /** The day on which paper and identification were both there (§ 1 Abs. 3a AsylbLG). */
        PAPIER_UND_IDENTIFIZIERUNG;

        LocalDate am(Sachlage sachlage) {
            return switch (this) {
                case BEGINN -> sachlage.tag();
                case PAPIER_UND_IDENTIFIZIERUNG ->
                    VoruebergehenderSchutz.leistungsausschlussSeit(sachlage).orElse(sachlage.tag());
            };
        }
    }
}
