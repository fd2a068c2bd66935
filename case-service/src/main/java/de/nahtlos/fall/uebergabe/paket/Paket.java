package de.nahtlos.fall.uebergabe.paket;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.nahtlos.fall.person.Person.Anschrift;
import de.nahtlos.fall.person.Person.Titel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver gets, and nothing else ({@code docs/paket.md}). A new field needs a legal basis first.
 *
 * @param wirksamAb earliest day on which the receiver becomes responsible
 * @param ansprechpartner whom to ask about the Erstattung (§ 104 SGB X)
 * @param personen the members of the Bedarfsgemeinschaft that move together
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Paket(
        UUID uebergabeId,
        int paketVersion,
        String kommune,
        String traeger,
        LocalDate wirksamAb,
        String ansprechpartner,
        List<Uebergebener> personen) {

    /**
     * A person of the packet.
     *
     * @param personId reference for questions and corrections
     * @param wohnsitzregelungBis until when the person must live where it was assigned (§ 12a AufenthG)
     * @param haushalt place in the household, as far as the others of the packet are concerned
     * @param asylblgEnde last day of the benefits of the AsylbLG
     * @param letzterLeistungsmonat last month paid, as confirmed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Uebergebener(
            UUID personId,
            String vorname,
            String nachname,
            LocalDate geburtsdatum,
            String geschlecht,
            String staatsangehoerigkeit,
            String azrNummer,
            Anschrift anschrift,
            LocalDate wohnsitzregelungBis,
            Haushaltsstellung haushalt,
            String schutzart,
            LocalDate zustellung,
            Titel titel,
            LocalDate wirksamAb,
            LocalDate asylblgEnde,
            String letzterLeistungsmonat,
            List<String> sprachen) {}

    /** @param elternVon children that are in the packet too */
    public record Haushaltsstellung(String rolle, List<UUID> elternVon) {}
}
