package de.nahtlos.status.akte;

import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.recht.ereignis.Ereignis;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is recorded of people who belong together.
 *
 * @param verbund who they are, and their memberships
 * @param registrierte their registrations, in the order of their ids
 * @param ereignisse all their facts, cancelled ones included; those of each person in the order of recording
 */
public record Aktenstand(Verbund verbund, List<Registrierte> registrierte, List<ErfasstesEreignis> ereignisse) {

    /** The fact that says the same about the same person, if it stands. */
    public Optional<ErfasstesEreignis> schonErfasst(UUID person, Ereignis ereignis) {
        return ereignisse.stream()
                .filter(bisheriges -> bisheriges.istSchon(person, ereignis))
                .findFirst();
    }

    /** With one more fact. */
    public Aktenstand mit(ErfasstesEreignis neues) {
        return mit(Stream.concat(ereignisse.stream(), Stream.of(neues)).toList());
    }

    /** With another state of the same fact: cancelled, or taking effect by a decision. */
    public Aktenstand mitGeaendertem(UUID id, UnaryOperator<ErfasstesEreignis> aenderung) {
        return mit(ereignisse.stream()
                .map(ereignis -> ereignis.id().equals(id) ? aenderung.apply(ereignis) : ereignis)
                .toList());
    }

    private Aktenstand mit(List<ErfasstesEreignis> andere) {
        return new Aktenstand(verbund, registrierte, andere);
    }
}
