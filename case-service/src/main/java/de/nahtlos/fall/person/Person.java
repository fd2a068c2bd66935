package de.nahtlos.fall.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A person as status-service gives it for the purpose UEBERGABE: the part that a packet may need, nothing else. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
        UUID id,
        String vorname,
        String nachname,
        LocalDate geburtsdatum,
        String geschlecht,
        String staatsangehoerigkeit,
        String azrNummer,
        Anschrift anschrift,
        List<String> sprachen,
        List<Mitglied> haushalt,
        String schutzart,
        LocalDate zustellung,
        Titel titel,
        LocalDate wohnsitzregelungBis,
        List<Wechsel> rechtskreiswechsel) {

    public Person {
        sprachen = sprachen == null ? List.of() : List.copyOf(sprachen);
        haushalt = haushalt == null ? List.of() : List.copyOf(haushalt);
        rechtskreiswechsel = rechtskreiswechsel == null ? List.of() : List.copyOf(rechtskreiswechsel);
    }

    /** @param gemeinde 8-digit AGS */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Anschrift(String strasse, String plz, String ort, String gemeinde) {}

    /** @param elternVon children of this member */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mitglied(UUID personId, String rolle, List<UUID> elternVon, LocalDate von, LocalDate bis) {
        public Mitglied {
            elternVon = elternVon == null ? List.of() : List.copyOf(elternVon);
        }
    }

    /** @param paragraf of the AufenthG */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Titel(String paragraf, LocalDate gueltigBis) {}

    /**
     * A Rechtskreiswechsel of the person.
     *
     * @param letzterLeistungsmonat last month paid, as confirmed by the authority; what was paid remains a fact when the
     *     Wechsel moves, so a confirmation given before a correction counts
     * @param antragAm day of the application to the new Traeger
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Wechsel(
            UUID id,
            String von,
            String nach,
            LocalDate wirksamAb,
            String status,
            String letzterLeistungsmonat,
            LocalDate antragAm) {

        /** Whether the authority has confirmed the end of its benefit. */
        public boolean bestaetigt() {
            return letzterLeistungsmonat != null;
        }
    }

    /** The Wechsel with this id, unless it is cancelled. */
    public Optional<Wechsel> wechsel(UUID id) {
        return rechtskreiswechsel.stream()
                .filter(wechsel -> Objects.equals(wechsel.id(), id))
                .filter(wechsel -> "FESTGESTELLT".equals(wechsel.status()))
                .findFirst();
    }

    /** The membership of a person in this person's household, on that day. */
    public Optional<Mitglied> mitglied(UUID personId, LocalDate am) {
        return haushalt.stream()
                .filter(mitglied -> Objects.equals(mitglied.personId(), personId))
                .filter(mitglied -> mitglied.bis() == null || !mitglied.bis().isBefore(am))
                .findFirst();
    }
}
