package de.nahtlos.unterbringung.belegungsregel;

import de.nahtlos.unterbringung.bestand.Merkmal;
import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import de.nahtlos.unterbringung.person.Wohnprofil;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person moves to a place: what the rules ask.
 *
 * @param tag first day there
 * @param mitElternteil a parent belongs to the household
 * @param familieWohntIn Unterkuenfte in which partner, parents and children live on the day
 * @param zugewiesen 8-digit AGS of the Gemeinde that the person is assigned to on the day
 */
public record Lage(
        LocalDate tag,
        Wohnprofil person,
        boolean mitElternteil,
        Set<UUID> familieWohntIn,
        Optional<String> zugewiesen,
        Ort ort) {

    /**
     * Where to.
     *
     * @param merkmale of the Einheit and of its Unterkunft
     */
    public record Ort(UUID unterkunft, Unterkunftsart art, String gemeinde, Set<Merkmal> merkmale) {

        boolean hat(Merkmal merkmal) {
            return merkmale.contains(merkmal);
        }
    }
}
