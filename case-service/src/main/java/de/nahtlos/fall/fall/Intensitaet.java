package de.nahtlos.fall.fall;

/** How much care a Fall needs now; it falls as the situation improves. */
public enum Intensitaet {
    HOCH,
    MITTEL,
    NIEDRIG
}
