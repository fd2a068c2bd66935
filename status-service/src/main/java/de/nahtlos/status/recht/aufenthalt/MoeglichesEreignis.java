package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.ereignis.Ereignistyp;

/**
 * A type of fact that the law allows in a state.
 *
 * @param rechtsgrundlage paragraph that allows it
 */
public record MoeglichesEreignis(Ereignistyp typ, String rechtsgrundlage) {

    /** The document that proves it, in German. */
    public String unterlagen() {
        return typ.unterlagen();
    }
}
