package de.nahtlos.unterbringung.belegung;

import de.nahtlos.unterbringung.bestand.Unterkunftsart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How full the Unterkuenfte are on a day. */
@ApplicationScoped
public class Belegungsstand {

    private final EntityManager entityManager;

    Belegungsstand(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The figures of one Unterkunft.
     *
     * @param gesperrt blocked places on which nobody lives
     */
    public record Zeile(
            UUID unterkunftId,
            String name,
            String gemeinde,
            Unterkunftsart art,
            long plaetze,
            long belegt,
            long gesperrt) {

        /** Places that somebody can get. */
        public long frei() {
            return plaetze - belegt - gesperrt;
        }
    }

    /** All Unterkuenfte that are open, by name. */
    public List<Zeile> am(LocalDate stichtag) {
        return entityManager
                .createQuery("""
                        select new de.nahtlos.unterbringung.belegung.Belegungsstand$Zeile(
                          u.id, u.name, u.gemeinde, u.art, count(p.id), count(b.id),
                          count(case when b.id is null then s.id end))
                        from Unterkunft u
                          left join Einheit e on e.unterkunftId = u.id
                          left join Platz p on p.einheitId = e.id
                          left join Belegung b on b.platzId = p.id and b.storniertAm is null
                            and b.freiAb > :tag and b.von <= :tag
                          left join Platzsperre s on s.platzId = p.id
                            and s.von <= :tag and (s.ende is null or s.ende > :tag)
                        where u.geschlossenAb is null or u.geschlossenAb > :tag
                        group by u.id, u.name, u.gemeinde, u.art
                        order by u.name, u.id""", Zeile.class)
                .setParameter("tag", stichtag)
                .getResultList();
    }
}
