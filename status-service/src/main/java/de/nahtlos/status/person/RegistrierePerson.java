package de.nahtlos.status.person;

import java.time.LocalDate;

/**
 * The wish to register a person.
 *
 * @param staatsangehoerigkeit ISO 3166-1 alpha-3
 * @param geschlecht may be null
 * @param genauigkeit what of the birth date is known
 * @param azrNummer number in the Auslaenderzentralregister; may be null
 */
public record RegistrierePerson(
        Stammdaten stammdaten,
        LocalDate geburtsdatum,
        String staatsangehoerigkeit,
        Geschlecht geschlecht,
        String azrNummer,
        Erwerbslage erwerbslage,
        Genauigkeit genauigkeit) {}
