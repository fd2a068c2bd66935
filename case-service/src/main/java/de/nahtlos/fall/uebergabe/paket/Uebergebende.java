package de.nahtlos.fall.uebergabe.paket;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergang.Rechtskreis;
import de.nahtlos.fall.uebergang.Wechsel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The persons of an Uebergabe with their Wechsel, as status-service shows them at this moment.
 *
 * @param ansprechpartner whom the receiver may ask
 * @param wechsel what case-service knows of the Wechsel
 * @param personen what status-service knows, by id
 */
public record Uebergebende(String ansprechpartner, List<Wechsel> wechsel, Map<UUID, Person> personen) {

    /** The person of a Wechsel. */
    Person person(Wechsel einWechsel) {
        return personen.get(einWechsel.personId());
    }

    /** The Wechsel as status-service shows it; empty if it is cancelled there or not yet known. */
    Optional<Person.Wechsel> stand(Wechsel einWechsel) {
        return Optional.ofNullable(person(einWechsel))
                .flatMap(person -> person.wechsel(einWechsel.id()))
                .filter(stand -> einWechsel.wirksamAb().equals(stand.wirksamAb()));
    }

    /** Whether a correction is on its way: status-service no longer knows a Wechsel as it is known here. */
    public boolean ueberholt() {
        return wechsel.stream().anyMatch(einWechsel -> stand(einWechsel).isEmpty());
    }

    /** Whether all of them live in one household, as far as status-service knows one. */
    public boolean einHaushalt() {
        Wechsel erster = wechsel.getFirst();
        return wechsel.stream()
                .map(Wechsel::personId)
                .filter(person -> !person.equals(erster.personId()))
                .allMatch(person ->
                        person(erster).mitglied(person, erster.wirksamAb()).isPresent());
    }

    static boolean brauchtAntrag(Wechsel einWechsel) {
        return einWechsel.nach() == Rechtskreis.SGB_II || einWechsel.nach() == Rechtskreis.SGB_XII;
    }

    static boolean beendetAsylblg(Wechsel einWechsel) {
        return einWechsel.von() == Rechtskreis.ASYLBLG;
    }
}
