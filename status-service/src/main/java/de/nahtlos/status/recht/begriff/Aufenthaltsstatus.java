package de.nahtlos.status.recht.begriff;

/**
 * The residence status of a person, always derived from facts. Going underground or moving away is none of them, see
 * {@link Aufenthaltslage}.
 */
public enum Aufenthaltsstatus {
    /** Present, but no Gesuch, title or Duldung is known. */
    UNGEKLAERT("Aufenthalt ungeklärt"),
    /** Has expressed an Asylgesuch (§ 13 Abs. 1, § 55 Abs. 1 AsylG); mere entry is not enough. */
    ASYLSUCHENDER("Asylsuchender"),
    /** Has lodged the Asylantrag (§ 14 AsylG), stays with an Aufenthaltsgestattung (§ 55 AsylG). */
    ASYLBEWERBER("Asylbewerber"),
    /** Born in Germany, no own procedure or title yet (§ 33, § 81 Abs. 2 S. 2 AufenthG). */
    GEBOREN_IN_DE("In Deutschland geboren"),
    /** Asylum, refugee status or subsidiary protection has been notified (Art. 16a GG, §§ 3, 4, 26 AsylG). */
    ANERKANNT("Asylberechtigter"),
    /** Ban on deportation (§ 60 Abs. 5, 7 AufenthG): good for the person, but no recognition. */
    ABSCHIEBUNGSVERBOT("Abschiebungsverbot festgestellt"),
    /** Aufenthaltserlaubnis on a ground of its own (§ 7 AufenthG). */
    AUFENTHALTSERLAUBNIS("Inhaber einer Aufenthaltserlaubnis"),
    /** Has asked for temporary protection (§ 24, § 81 Abs. 3, 5 AufenthG). */
    VORUEBERGEHENDER_SCHUTZ_BEANTRAGT("Vorübergehender Schutz beantragt"),
    /** Temporary protection granted (§ 24 Abs. 1 AufenthG). */
    VORUEBERGEHENDER_SCHUTZ("Inhaber einer Aufenthaltserlaubnis zum vorübergehenden Schutz"),
    /** Obliged to leave (§§ 50, 58 Abs. 2 AufenthG), no Duldung. */
    AUSREISEPFLICHTIG("Ausreisepflichtiger"),
    /** Deportation is suspended (§§ 60a bis 60d AufenthG, § 71a Abs. 3 AsylG). */
    GEDULDET("Geduldeter"),
    /** Protection is revoked, but the title is not yet (§ 73b AsylG, § 52 Abs. 1 S. 1 Nr. 4 AufenthG). */
    SCHUTZ_WIDERRUFEN_TITEL_BESTEHT("Inhaber einer Aufenthaltserlaubnis, Schutz widerrufen"),
    /** Permanent title (§ 9, § 26 Abs. 3, 4 AufenthG). */
    NIEDERLASSUNGSERLAUBNIS("Inhaber einer Niederlassungserlaubnis"),
    /** Became German (§ 10 StAG). */
    EINGEBUERGERT("Eingebürgert"),
    /** German by birth (§ 4 StAG). */
    DEUTSCH("Deutscher Staatsangehöriger"),
    /** Left the country, proven (§ 50 Abs. 4 AufenthG). */
    AUSGEREIST("Ausgereist"),
    /** Deported (§ 58 AufenthG). */
    ABGESCHOBEN("Abgeschoben"),
    /** Transferred to the responsible state (§ 34a AsylG). */
    UEBERSTELLT("Überstellt"),
    /** Died. */
    VERSTORBEN("Verstorben");

    private final String bezeichnung;

    Aufenthaltsstatus(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    /** The German word that is displayed. */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** Whether the person has left or died: old and new status then share the day, and only a Wiedereinreise follows. */
    public boolean istEndzustand() {
        return istAusserLandes() || this == VERSTORBEN;
    }

    /** Whether the person has left the country. */
    public boolean istAusserLandes() {
        return this == AUSGEREIST || this == ABGESCHOBEN || this == UEBERSTELLT;
    }

    /** Whether aliens law no longer applies. */
    public boolean istDeutsch() {
        return this == DEUTSCH || this == EINGEBUERGERT;
    }
}
