package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.fall.Betreuung;
import de.nahtlos.fall.liste.Filter;
import de.nahtlos.fall.uebergang.UebergangRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The Uebergaben of the Kommune, which Uebergaenge they hand over, and what was written about them. */
@ApplicationScoped
public class UebergabeRepository {

    private static final String LINKS = "select l from UebergabeUebergang l where ";

    private final EntityManager entities;
    private final UebergangRepository uebergaenge;

    UebergabeRepository(EntityManager entities, UebergangRepository uebergaenge) {
        this.entities = entities;
        this.uebergaenge = uebergaenge;
    }

    /**
     * What of the list is wanted; null = everything.
     *
     * @param an only what was provided to this receiver
     * @param wessen only those of Faelle that this user works on
     * @param nach only those after this id
     */
    public record Auswahl(Empfaenger an, Betreuung wessen, UebergabeStatus status, UUID nach) {}

    /** Stores Uebergaben with the Uebergaenge that each hands over. */
    void add(Map<Uebergabe, List<UUID>> neue) {
        neue.keySet().forEach(entities::persist);
        entities.flush();
        neue.forEach((uebergabe, ids) -> ids.forEach(
                id -> entities.persist(new UebergabeUebergang(uebergabe.id(), id, uebergabe.erstelltAm()))));
        entities.flush();
    }

    void add(Nachricht nachricht) {
        entities.persist(nachricht);
    }

    void add(Paketzugriff zugriff) {
        entities.persist(zugriff);
    }

    /** The Uebergabe no longer hands over this Uebergang; it never left the house. */
    void loese(UebergabeUebergang link) {
        entities.remove(link);
    }

    /** Removes a draft; it never left the house. */
    void verwirf(Uebergabe entwurf) {
        links(entwurf.id()).forEach(entities::remove);
        entities.flush();
        entities.remove(entwurf);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The Uebergabe, visible or not. */
    public Optional<Uebergabe> find(UUID id) {
        return Optional.ofNullable(entities.find(Uebergabe.class, id));
    }

    /** The Uebergabe for one writer at a time. Its Uebergaenge are held first, as a correction does: no deadlock. */
    Uebergabe sperre(UUID id) {
        uebergaenge.sperre(uebergangIds(id));
        Uebergabe uebergabe = entities.find(Uebergabe.class, id);
        entities.refresh(uebergabe, LockModeType.PESSIMISTIC_WRITE);
        return uebergabe;
    }

    /** The Uebergaenge that it hands over, or handed over while it was in force. */
    public List<UUID> uebergangIds(UUID uebergabe) {
        return links(uebergabe).stream().map(UebergabeUebergang::uebergangId).toList();
    }

    List<UebergabeUebergang> links(UUID uebergabe) {
        return entities.createQuery(LINKS + "l.uebergabeId = :id order by l.uebergangId", UebergabeUebergang.class)
                .setParameter("id", uebergabe)
                .getResultList();
    }

    /** All links of these Uebergaenge, the newest last. */
    List<UebergabeUebergang> linksZu(Collection<UUID> uebergangIds) {
        return entities.createQuery(LINKS + "l.uebergangId in :ids order by l.id", UebergabeUebergang.class)
                .setParameter("ids", uebergangIds)
                .getResultList();
    }

    /** The link to the Uebergabe in force. */
    Optional<UebergabeUebergang> geltend(UUID uebergang) {
        return entities
                .createQuery(LINKS + "l.uebergangId = :uebergang and l.gilt = true", UebergabeUebergang.class)
                .setParameter("uebergang", uebergang)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of these Uebergaenge that an Uebergabe in force hands over. */
    Set<UUID> inGeltender(Collection<UUID> uebergangIds) {
        return linksZu(uebergangIds).stream()
                .filter(UebergabeUebergang::gilt)
                .map(UebergabeUebergang::uebergangId)
                .collect(Collectors.toSet());
    }

    /** The hand-over of the Fall to another Lotse or to a Freier Traeger that has not come to an end; at most one. */
    Optional<Uebergabe> offeneFallabgabe(UUID fall) {
        return entities.createQuery(
                        "select u from Uebergabe u where u.fallId = :fall and u.empfaengerArt <> LEISTUNGSTRAEGER and u.status in (ENTWURF, BEREITGESTELLT, RUECKFRAGE)",
                        Uebergabe.class)
                .setParameter("fall", fall)
                .getResultStream()
                .findFirst();
    }

    /** Those with these ids, visible or not. */
    List<Uebergabe> find(Collection<UUID> ids) {
        return entities.createQuery("select u from Uebergabe u where u.id in :ids", Uebergabe.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What was written between sender and receiver, oldest first. */
    public List<Nachricht> nachrichten(UUID uebergabe) {
        return entities.createQuery(
                        "select n from Nachricht n where n.uebergabeId = :id order by n.id", Nachricht.class)
                .setParameter("id", uebergabe)
                .getResultList();
    }

    /** A page in the order of making. */
    public List<Uebergabe> liste(Auswahl auswahl, int limit) {
        Filter filter = Filter.auf("select u from Uebergabe u");
        if (auswahl.an() != null) {
            filter.mit(
                            "u.empfaenger = :an and u.empfaengerArt = :art and u.status <> ENTWURF",
                            "an",
                            auswahl.an().id())
                    .parameter("art", auswahl.an().art());
        }
        return Betreuung.zuFaellen(filter, "u.fallId", auswahl.wessen())
                .mit("u.status = :status", "status", auswahl.status())
                .mit("u.id > :nach", "nach", auswahl.nach())
                .seite(entities, Uebergabe.class, "u.id", limit);
    }
}
