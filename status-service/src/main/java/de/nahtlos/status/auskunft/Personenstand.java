package de.nahtlos.status.auskunft;

import de.nahtlos.status.haushalt.Mitgliedschaft;
import de.nahtlos.status.person.Genauigkeit;
import de.nahtlos.status.person.Person;
import de.nahtlos.status.recht.frist.Frist;
import de.nahtlos.status.verlauf.Rechtslage;
import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a person on a day; the views show parts of it.
 *
 * @param geburtsdatum the one that counts: as registered, or as a fact corrected it
 * @param haushalt the memberships, on that day, of the household in which the person is; empty without one
 * @param fristen only filled where the view shows them
 */
public record Personenstand(
        Person person,
        LocalDate geburtsdatum,
        Rechtslage rechtslage,
        List<Mitgliedschaft> haushalt,
        List<Frist> fristen) {

    /** What of the birth date is known: a fact that corrects it names the day. */
    public Genauigkeit genauigkeit() {
        return geburtsdatum.equals(person.geburtsdatum()) ? person.genauigkeit() : Genauigkeit.TAG;
    }
}
