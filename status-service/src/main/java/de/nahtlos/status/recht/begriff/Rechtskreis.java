package de.nahtlos.status.recht.begriff;

/** The law that secures a person's livelihood on a day. */
public enum Rechtskreis {
    /** Grundleistungen, § 3 AsylbLG. */
    ASYLBLG_3(Grobkreis.ASYLBLG, "Leistungsbehörde § 10 AsylbLG"),
    /** Analogleistungen, § 2 AsylbLG. */
    ASYLBLG_2(Grobkreis.ASYLBLG, "Leistungsbehörde § 10 AsylbLG"),
    /** Grundsicherung fuer Arbeitsuchende, SGB II. */
    SGB_II(Grobkreis.SGB_II, "Jobcenter"),
    /** Hilfe zum Lebensunterhalt, §§ 27 ff. SGB XII. */
    SGB_XII_3K(Grobkreis.SGB_XII, "Sozialhilfeträger"),
    /** Grundsicherung im Alter und bei Erwerbsminderung, §§ 41 ff. SGB XII. */
    SGB_XII_4K(Grobkreis.SGB_XII, "Sozialhilfeträger"),
    /** Jugendhilfe including maintenance, §§ 39, 42 SGB VIII. */
    SGB_VIII(Grobkreis.SGB_VIII, "Jugendamt"),
    /** Ausbildungsfoerderung, § 7 Abs. 5 SGB II. */
    BAFOEG(Grobkreis.BAFOEG, "Amt für Ausbildungsförderung"),
    /** Left or died. */
    KEINER(Grobkreis.KEINER, null),
    /** The facts do not carry a decision: a task for a caseworker. */
    UNGEKLAERT(Grobkreis.UNGEKLAERT, null);

    private final Grobkreis grob;
    private final String traeger;

    Rechtskreis(Grobkreis grob, String traeger) {
        this.grob = grob;
        this.traeger = traeger;
    }

    /** The coarse word that a Rechtskreiswechsel names. */
    public Grobkreis grob() {
        return grob;
    }

    /** Who pays, in words; null where nobody does. */
    public String traeger() {
        return traeger;
    }
}
