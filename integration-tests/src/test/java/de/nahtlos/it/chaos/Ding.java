package de.nahtlos.it.chaos;

/**
 * Something that has to be there exactly once.
 *
 * @param schluessel whom or what it concerns: a person, in a topic the key of the message
 * @param kennung its id, or what it says where clients never see an id
 */
record Ding(Ort ort, String schluessel, String kennung) {

    @Override
    public String toString() {
        return ort + " " + schluessel + " " + kennung;
    }
}
