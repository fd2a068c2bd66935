package de.nahtlos.status.recht.ereignis;

/** The ground of a Duldung; all the same for the Rechtskreis (§ 1 Abs. 1 Nr. 4 AsylbLG). */
public enum Duldungsart {
    D60A_2_1("60a_2_1"),
    D60A_2_3("60a_2_3"),
    D60B("60b"),
    D60C("60c"),
    D60D("60d");

    private final String code;

    Duldungsart(String code) {
        this.code = code;
    }

    /** The code as clients send it. */
    @Override
    public String toString() {
        return code;
    }
}
