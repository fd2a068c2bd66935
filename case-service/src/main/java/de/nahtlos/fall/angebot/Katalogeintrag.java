package de.nahtlos.fall.angebot;

/**
 * An offer with the places that are left.
 *
 * @param freiePlaetze not below 0; null = no limit
 */
public record Katalogeintrag(Angebot angebot, Integer freiePlaetze) {

    static Katalogeintrag of(Angebot angebot, long belegt) {
        Integer plaetze = angebot.inhalt().plaetze();
        return new Katalogeintrag(angebot, plaetze == null ? null : (int) Math.max(0, plaetze - belegt));
    }

    /** Whether a place is left. */
    public boolean frei() {
        return freiePlaetze == null || freiePlaetze > 0;
    }
}
