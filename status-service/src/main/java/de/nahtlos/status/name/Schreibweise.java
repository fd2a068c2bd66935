package de.nahtlos.status.name;

import de.nahtlos.kit.rest.SingleLine;
import jakarta.validation.constraints.NotNull;

/** One spelling of a person's name in Latin letters. */
public record Schreibweise(
        @NotNull @SingleLine String vorname,
        @NotNull @SingleLine String nachname) {

    /** Takes away blanks around. */
    public Schreibweise {
        vorname = vorname == null ? null : vorname.strip();
        nachname = nachname == null ? null : nachname.strip();
    }

    /** First and last name. */
    public String name() {
        return vorname + " " + nachname;
    }
}
