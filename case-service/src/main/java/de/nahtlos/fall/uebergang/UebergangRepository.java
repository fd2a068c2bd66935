package de.nahtlos.fall.uebergang;

import de.nahtlos.fall.fall.Betreuung;
import de.nahtlos.fall.liste.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The Uebergaenge of the Kommune and the messages that they follow from. */
@ApplicationScoped
public class UebergangRepository {

    private final EntityManager entities;

    UebergangRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What of the list is wanted; null = everything.
     *
     * @param wessen only those of Faelle that this user works on
     * @param ohneFall true: only those without, false: only those with a Fall
     * @param von only those effective from this day on
     * @param bis only those effective up to this day
     * @param nach only those after this position
     */
    public record Auswahl(
            Betreuung wessen, Boolean ohneFall, UebergangStatus status, LocalDate von, LocalDate bis, Position nach) {}

    /** Position in the list, which is sorted by wirksamAb. */
    public record Position(LocalDate wirksamAb, UUID id) {}

    void add(Uebergang uebergang) {
        entities.persist(uebergang);
    }

    void remove(Uebergang uebergang) {
        entities.flush();
        entities.remove(uebergang);
        entities.flush();
    }

    /** The Uebergang, visible or not. */
    public Optional<Uebergang> find(UUID id) {
        return Optional.ofNullable(entities.find(Uebergang.class, id));
    }

    /** Those with these ids, visible or not. */
    public List<Uebergang> find(Collection<UUID> ids) {
        return entities.createQuery("select u from Uebergang u where u.id in :ids order by u.id", Uebergang.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those with these ids, held until the end of the transaction: a correction waits. */
    public List<Uebergang> sperre(Collection<UUID> ids) {
        return entities.createQuery("select u from Uebergang u where u.id in :ids order by u.id", Uebergang.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Makes a change visible to the database before others are asked what depends on it. */
    void flush() {
        entities.flush();
    }

    List<Uebergang> zuPersonen(Collection<UUID> personen) {
        return entities.createQuery(
                        "select u from Uebergang u where u.personId in :personen order by u.id", Uebergang.class)
                .setParameter("personen", personen)
                .getResultList();
    }

    List<Uebergang> zuPerson(UUID person) {
        return entities.createQuery(
                        "select u from Uebergang u where u.personId = :person order by u.id", Uebergang.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The Rechtskreis of a person on that day and the coming ones, as far as Wechsel tell it; empty if there was none. */
    public Set<Rechtskreis> rechtskreise(UUID person, LocalDate tag) {
        List<Wechsel> wechsel = zuPerson(person).stream()
                .filter(uebergang -> !uebergang.zurueckgenommen())
                .map(Uebergang::wechsel)
                .sorted(Comparator.comparing(Wechsel::wirksamAb))
                .toList();
        Set<Rechtskreis> gelten = EnumSet.noneOf(Rechtskreis.class);
        wechsel.stream().filter(einer -> einer.wirksamAb().isAfter(tag)).forEach(einer -> gelten.add(einer.nach()));
        wechsel.stream()
                .filter(einer -> !einer.wirksamAb().isAfter(tag))
                .reduce((frueher, spaeter) -> spaeter)
                .map(Wechsel::nach)
                .or(() -> wechsel.stream().findFirst().map(Wechsel::von))
                .ifPresent(gelten::add);
        return gelten;
    }

    /** All of a Fall, the next one first. */
    public List<Uebergang> zuFall(UUID fall) {
        return entities.createQuery(
                        "select u from Uebergang u where u.fallId = :fall order by u.wirksamAb, u.id", Uebergang.class)
                .setParameter("fall", fall)
                .getResultList();
    }

    Wechselmeldung meldung(UUID wechsel, UUID person) {
        Wechselmeldung bekannt = entities.find(Wechselmeldung.class, wechsel);
        return bekannt == null ? new Wechselmeldung(wechsel, person) : bekannt;
    }

    void merke(Wechselmeldung meldung) {
        entities.persist(meldung);
    }

    List<Wechselmeldung> meldungen(UUID person) {
        return entities.createQuery("select m from Wechselmeldung m where m.personId = :person", Wechselmeldung.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** A page, the next one first. */
    public List<Uebergang> liste(Auswahl auswahl, int limit) {
        Filter filter = Betreuung.zuFaellen(Filter.auf("select u from Uebergang u"), "u.fallId", auswahl.wessen())
                .wenn(Boolean.TRUE.equals(auswahl.ohneFall()), "u.fallId is null")
                .wenn(Boolean.FALSE.equals(auswahl.ohneFall()), "u.fallId is not null")
                .mit("u.status = :status", "status", auswahl.status())
                .mit("u.wirksamAb >= :von", "von", auswahl.von())
                .mit("u.wirksamAb <= :bis", "bis", auswahl.bis());
        if (auswahl.nach() != null) {
            filter.mit(
                            "u.wirksamAb > :ab or (u.wirksamAb = :ab and u.id > :id)",
                            "ab",
                            auswahl.nach().wirksamAb())
                    .parameter("id", auswahl.nach().id());
        }
        return filter.seite(entities, Uebergang.class, "u.wirksamAb, u.id", limit);
    }
}
