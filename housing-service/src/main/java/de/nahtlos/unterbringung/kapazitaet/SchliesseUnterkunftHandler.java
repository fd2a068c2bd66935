package de.nahtlos.unterbringung.kapazitaet;

import de.nahtlos.kit.problem.Problems;
import de.nahtlos.unterbringung.belegung.Belegung;
import de.nahtlos.unterbringung.bestand.BestandProbleme;
import de.nahtlos.unterbringung.bestand.Platz;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Use cases: an Unterkunft closes, or opens again. */
@ApplicationScoped
public class SchliesseUnterkunftHandler {

    private final EntityManager entityManager;

    SchliesseUnterkunftHandler(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A stay that has to end first; ids, no names.
     *
     * @param bis last day; null = open
     */
    public record Umzug(UUID belegungId, UUID personId, UUID platzId, String platz, LocalDate von, LocalDate bis) {

        static Umzug of(Belegung belegung, Platz platz) {
            return new Umzug(
                    belegung.id(),
                    belegung.personId(),
                    platz.id(),
                    platz.bezeichnung(),
                    belegung.zeitraum().von(),
                    belegung.zeitraum().bis().orElse(null));
        }
    }

    /**
     * Closes it from a day on.
     *
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404; 409 with everybody who has to move; 412
     */
    @Transactional
    public Unterkunft schliesse(UUID id, LocalDate ab, Consumer<Unterkunft> vorbedingung) {
        var unterkunft = sperre(id, vorbedingung);
        var umzuege = wohnenAb(id, ab);
        if (!umzuege.isEmpty()) {
            throw BestandProbleme.UNTERKUNFT_BELEGT
                    .builder("Diese Belegungen enden nicht vor dem " + ab + ". Bitte zuerst verlegen oder beenden.")
                    .with("umzuziehen", umzuege)
                    .problem();
        }
        unterkunft.schliesse(ab);
        entityManager.flush();
        return unterkunft;
    }

    /**
     * Opens it again.
     *
     * @param vorbedingung refuses a stale version
     * @throws de.nahtlos.kit.problem.Problem 404, 412
     */
    @Transactional
    public Unterkunft oeffne(UUID id, Consumer<Unterkunft> vorbedingung) {
        var unterkunft = sperre(id, vorbedingung);
        unterkunft.oeffne();
        entityManager.flush();
        return unterkunft;
    }

    private Unterkunft sperre(UUID id, Consumer<Unterkunft> vorbedingung) {
        var unterkunft = Optional.ofNullable(entityManager.find(Unterkunft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("Die Unterkunft"));
        vorbedingung.accept(unterkunft);
        return unterkunft;
    }

    private List<Umzug> wohnenAb(UUID unterkunft, LocalDate ab) {
        return entityManager
                .createQuery("""
                        select b, p from Belegung b
                          join Platz p on p.id = b.platzId join Einheit e on e.id = p.einheitId
                        where e.unterkunftId = :unterkunft and b.storniertAm is null
                          and (b.ende is null or b.ende > :ab)
                        order by p.bezeichnung, b.von""", Object[].class)
                .setParameter("unterkunft", unterkunft)
                .setParameter("ab", ab)
                .getResultStream()
                .map(it -> Umzug.of((Belegung) it[0], (Platz) it[1]))
                .toList();
    }
}
