package de.nahtlos.it.eingabe;

import de.nahtlos.it.stack.Service;

/**
 * One request with one thing wrong in it.
 *
 * @param feld JSON pointer of the field, {@code /name} of a parameter, empty for the whole
 * @param fehler what is wrong, in a word
 * @param body null without one
 * @param ifMatch null without one
 */
record Anfrage(
        Service service,
        Operation operation,
        String feld,
        String fehler,
        String path,
        String contentType,
        String body,
        String ifMatch) {

    @Override
    public String toString() {
        return "%s %s, field \"%s\", %s: %s"
                .formatted(
                        operation.method(),
                        path.length() > 200 ? path.substring(0, 200) + "…" : path,
                        feld,
                        fehler,
                        body == null ? "" : body.length() > 300 ? body.substring(0, 300) + "…" : body);
    }
}
