package de.nahtlos.fall.uebergabe;

import de.nahtlos.kit.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Prepares the Uebergabe of one Bedarfsgemeinschaft to a Leistungstraeger, or of a Fall to a Lotse or a Freier Traeger.
 *
 * @param uebergaenge one per person; only for a Leistungstraeger
 * @param ansprechpartner whom the receiver may ask; for a Leistungstraeger the Uebergabe is incomplete without one, else
 *     it is the caller
 * @param bemerkung for the sender only, never in the packet
 * @param fallId the Fall; only for LOTSE and TRAEGER
 * @param protokoll what the next one has to know; the Uebergabe of a Fall is incomplete without it
 */
public record ErstelleUebergabe(
        @NotNull @Valid Empfaenger an,
        @Size(max = 30) List<@NotNull UUID> uebergaenge,
        @Size(max = 200) String ansprechpartner,
        @Size(max = 2000) String bemerkung,
        UUID fallId,
        @Size(max = 10000) String protokoll) {

    /** Of Uebergaenge to a Leistungstraeger. */
    static ErstelleUebergabe anLeistungstraeger(Empfaenger an, List<UUID> uebergaenge, String ansprechpartner) {
        return new ErstelleUebergabe(an, uebergaenge, ansprechpartner, null, null, null);
    }

    /** @throws de.nahtlos.kit.problem.Problem 400 if the fields do not fit to the kind of receiver */
    void requireForm() {
        an.requireForm();
        boolean ohneUebergaenge = uebergaenge == null || uebergaenge.isEmpty();
        if (an.art().uebernimmtFall()) {
            require(ohneUebergaenge, "/uebergaenge", "Nur für einen Leistungsträger.");
            require(fallId != null, "/fallId", "Bitte den Fall angeben, der übergeben wird.");
        } else {
            require(!ohneUebergaenge, "/uebergaenge", "Bitte mindestens einen Übergang angeben.");
            require(fallId == null, "/fallId", "Nur für LOTSE und TRAEGER.");
            require(protokoll == null, "/protokoll", "Nur für LOTSE und TRAEGER.");
        }
    }

    private static void require(boolean erfuellt, String feld, String meldung) {
        if (!erfuellt) {
            throw Problems.badField(feld, meldung);
        }
    }

    /** @param ich user name of the sender */
    Entwurf entwurf(String ich) {
        boolean ohne = ansprechpartner == null || ansprechpartner.isBlank();
        return new Entwurf(an, ohne ? ich : ansprechpartner, bemerkung, protokoll);
    }
}
