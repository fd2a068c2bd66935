package de.nahtlos.fall.fall;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;

/**
 * The first judgement: Fallmanagement is for people with several problems at once who cannot coordinate the help
 * themselves; low-threshold advice serves most.
 *
 * @param problemlagen Handlungsfelder in which there is a problem
 * @param von user name
 */
@Embeddable
public record Triage(
        @Enumerated(EnumType.STRING) @Column(name = "triage")
        Weg weg,

        List<String> problemlagen,

        @Column(name = "triage_am") Instant am,

        @Column(name = "triage_von") String von) {

    /** What kind of help is needed. */
    public enum Weg {
        FALLMANAGEMENT,
        BERATUNG
    }

    static Triage von(Weg weg, List<Handlungsfeld> problemlagen, String nutzer, Instant jetzt) {
        return new Triage(
                weg, problemlagen.stream().distinct().sorted().map(Enum::name).toList(), jetzt, nutzer);
    }
}
