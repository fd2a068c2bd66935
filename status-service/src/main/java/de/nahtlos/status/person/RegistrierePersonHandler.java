package de.nahtlos.status.person;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.kit.problem.Problems;
import de.nahtlos.kit.problem.Problems.FieldError;
import de.nahtlos.status.person.Dubletten.Dublette;
import de.nahtlos.status.person.messaging.PersonRegistriert;
import de.nahtlos.status.zugriff.Personenbezug;
import de.nahtlos.status.zugriff.Protokolliert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Registers a person and says who might be the same one. */
@ApplicationScoped
public class RegistrierePersonHandler {

    private static final LocalDate FRUEHESTE_GEBURT = LocalDate.of(1900, 1, 1);

    private final Personen personen;
    private final Dubletten dubletten;
    private final Outbox outbox;
    private final Clock clock;

    RegistrierePersonHandler(Personen personen, Dubletten dubletten, Outbox outbox, Clock clock) {
        this.personen = personen;
        this.dubletten = dubletten;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The new person.
     *
     * @param moeglicheDubletten persons with a similar name and birth date
     */
    public record Registrierung(Person person, List<Dublette> moeglicheDubletten) implements Personenbezug {

        @Override
        public Collection<UUID> betroffene() {
            return List.of(person.id());
        }
    }

    /**
     * Registers the person.
     *
     * @throws de.nahtlos.kit.problem.Problem 400 for values that do not exist, 409 if the AZR number is taken
     */
    @Transactional
    @Protokolliert("PERSON_REGISTRIEREN")
    public Registrierung handle(RegistrierePerson befehl) {
        pruefe(befehl);
        var moegliche = dubletten.zu(befehl.stammdaten().alleNamen(), befehl.geburtsdatum());
        Person person = Person.registriere(befehl, clock.instant());
        personen.nimmAuf(person);
        outbox.publish(new PersonRegistriert(person.kopf(clock.instant())));
        return new Registrierung(person, moegliche);
    }

    private void pruefe(RegistrierePerson befehl) {
        List<FieldError> fehler = new ArrayList<>(Werte.pruefe(befehl.stammdaten()));
        if (!Werte.istStaat(befehl.staatsangehoerigkeit())) {
            fehler.add(new FieldError("/staatsangehoerigkeit", "Bitte einen Code nach ISO 3166-1 alpha-3, etwa SYR."));
        }
        if (befehl.geburtsdatum().isAfter(LocalDate.now(clock))
                || befehl.geburtsdatum().isBefore(FRUEHESTE_GEBURT)) {
            fehler.add(new FieldError("/geburtsdatum", "Bitte ein Datum zwischen 1900-01-01 und heute."));
        }
        if (!passt(befehl.geburtsdatum(), befehl.genauigkeit())) {
            fehler.add(new FieldError(
                    "/geburtsdatumGenauigkeit", "Unbekannter Tag oder Monat bitte als 01 angeben, etwa 1990-01-01."));
        }
        if (!fehler.isEmpty()) {
            throw Problems.badFields(fehler);
        }
        if (befehl.azrNummer() != null) {
            personen.mitAzrNummer(befehl.azrNummer()).ifPresent(RegistrierePersonHandler::istVorhanden);
        }
    }

    private static boolean passt(LocalDate geburtsdatum, Genauigkeit genauigkeit) {
        return switch (genauigkeit) {
            case TAG -> true;
            case MONAT -> geburtsdatum.getDayOfMonth() == 1;
            case JAHR -> geburtsdatum.getDayOfYear() == 1;
        };
    }

    private static void istVorhanden(UUID person) {
        throw PersonProbleme.PERSON_VORHANDEN
                .builder("Bitte die vorhandene Person verwenden.")
                .with("personId", person)
                .problem();
    }
}
