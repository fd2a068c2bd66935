package de.nahtlos.status.recht.ereignis;

/** A fact that cannot be read: unknown type, unknown field, missing or wrong value. The message is German. */
public class UngueltigesEreignis extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String feld;

    UngueltigesEreignis(String feld, String meldung) {
        super(meldung);
        this.feld = feld;
    }

    /** The name of the field at fault. */
    public String feld() {
        return feld;
    }
}
