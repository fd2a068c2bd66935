package de.nahtlos.status.recht.rechtskreis;

import java.util.List;

/** When a rule fits: one {@link Merkmal}, or others put together. */
public sealed interface Bedingung {

    /** Whether it is met. */
    boolean gilt(Sachlage sachlage);

    /** Always. */
    record Immer() implements Bedingung {
        @Override
        public boolean gilt(Sachlage sachlage) {
            return true;
        }
    }

    /**
     * One named condition.
     *
     * @param wert what it is asked about, of the kind that it takes; null if it takes none
     */
    record Trifft(Merkmal merkmal, Object wert) implements Bedingung {
        @Override
        public boolean gilt(Sachlage sachlage) {
            return merkmal.gilt(sachlage, wert);
        }
    }

    /** A term that the rule set defines itself, with its paragraph. */
    record Begriff(String name, String rechtsgrundlage, Bedingung inhalt) implements Bedingung {
        @Override
        public boolean gilt(Sachlage sachlage) {
            return inhalt.gilt(sachlage);
        }
    }

    /** All of them. */
    record Alle(List<Bedingung> teile) implements Bedingung {
        public Alle {
            teile = List.copyOf(teile);
        }

        @Override
        public boolean gilt(Sachlage sachlage) {
            for (Bedingung teil : teile) {
                if (!teil.gilt(sachlage)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At least one of them. */
    record Eines(List<Bedingung> teile) implements Bedingung {
        public Eines {
            teile = List.copyOf(teile);
        }

        @Override
        public boolean gilt(Sachlage sachlage) {
            for (Bedingung teil : teile) {
                if (teil.gilt(sachlage)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not this one. */
    record Nicht(Bedingung teil) implements Bedingung {
        @Override
        public boolean gilt(Sachlage sachlage) {
            return !teil.gilt(sachlage);
        }
    }
}
