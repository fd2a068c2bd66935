package de.nahtlos.it.chaos;

/**
 * Something that fails and comes back.
 *
 * @param name for the report
 * @param vorbereitung before the traffic begins
 * @param ablauf from the failure until everything runs again; the traffic goes on meanwhile
 */
record Stoerung(String name, Ablauf vorbereitung, Ablauf ablauf) {

    Stoerung(String name, Ablauf ablauf) {
        this(name, () -> {}, ablauf);
    }

    @Override
    public String toString() {
        return name;
    }

    interface Ablauf {
        void laufe() throws Exception;
    }
}
