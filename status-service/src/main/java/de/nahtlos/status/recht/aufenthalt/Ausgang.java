package de.nahtlos.status.recht.aufenthalt;

import de.nahtlos.status.recht.begriff.Ablehnungscode;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;

/** What a row of the table says about a fact. */
sealed interface Ausgang {

    /** The fact leads to that status. */
    record Nach(Aufenthaltsstatus status) implements Ausgang {}

    /** The fact counts, the status stays. */
    record Bleibt() implements Ausgang {}

    /** The law does not let the fact take effect. */
    record Verboten(Ablehnungscode code) implements Ausgang {}
}
