package de.nahtlos.status.recht.akte;

import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import java.time.LocalDate;

/**
 * Where the record starts in the middle of a biography.
 *
 * @param am first day of the timelines; the start state, not a fact
 */
public record Ausgangslage(PersonId person, Aufenthaltsstatus status, Rechtskreis rechtskreis, LocalDate am) {}
