package de.nahtlos.status.pruefung.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.nahtlos.kit.rest.SingleLine;
import de.nahtlos.status.recht.akte.Ausgangslage;
import de.nahtlos.status.recht.akte.Mitgliedschaft;
import de.nahtlos.status.recht.akte.Person;
import de.nahtlos.status.recht.begriff.Aufenthaltsstatus;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Rechtskreis;
import de.nahtlos.status.recht.begriff.Rolle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /pruefungen}: a household and its facts, as in the worked cases.
 *
 * @param stichtagsregel BEKANNTGABE if left out
 * @param ereignisse {@code {"typ", "datum", "person", …}}, with erfasstAm, storniertAm and ersetzt where corrections are
 *     played
 * @param horizont last day for changes that time alone brings; if left out the end of the year after the last fact, but
 *     not before the end of this year
 */
public record PruefungAnfrage(
        @Pattern(regexp = "BEKANNTGABE|UNANFECHTBARKEIT|EGAL") String stichtagsregel,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid Pruefperson> personen,
        @Size(max = 30) List<@NotNull @Valid Start> ausgangslage,

        @NotNull @Size(max = 500) @Schema(type = SchemaType.ARRAY, implementation = Pruefereignis.class)
        List<@NotNull JsonNode> ereignisse,

        LocalDate horizont) {

    /**
     * A person of the household.
     *
     * @param rolle ALLEINSTEHEND if left out
     * @param erwerbsfaehig true if left out
     * @param hilfebeduerftig true if left out
     * @param staat ISO 3166-1 alpha-3
     */
    public record Pruefperson(
            @NotNull @SingleLine String id,
            @NotNull LocalDate geburtsdatum,
            Rolle rolle,
            Boolean erwerbsfaehig,
            Boolean dauerhaftVollErwerbsgemindert,
            Boolean hilfebeduerftig,
            @Pattern(regexp = "[A-Z]{3}") String staat,
            @Size(max = 30) List<@NotNull @SingleLine String> elternVon) {

        Person person() {
            var kinder = elternVon == null
                    ? List.<PersonId>of()
                    : elternVon.stream().map(PersonId::new).toList();
            return new Person(
                    new PersonId(id),
                    geburtsdatum,
                    !Boolean.FALSE.equals(erwerbsfaehig),
                    Boolean.TRUE.equals(dauerhaftVollErwerbsgemindert),
                    !Boolean.FALSE.equals(hilfebeduerftig),
                    staat,
                    List.of(new Mitgliedschaft(rolle == null ? Rolle.ALLEINSTEHEND : rolle, kinder, null, null)));
        }
    }

    /** Where a person stands on the eve of the first fact. */
    public record Start(
            @NotNull @SingleLine String person,
            @NotNull Aufenthaltsstatus status,
            @NotNull Rechtskreis rechtskreis,
            @NotNull LocalDate am) {

        Ausgangslage ausgangslage() {
            return new Ausgangslage(new PersonId(person), status, rechtskreis, am);
        }
    }
}
