package de.nahtlos.fall.uebergabe;

import de.nahtlos.fall.liste.Filter;
import de.nahtlos.fall.uebergang.UebergangRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
     * @param empfaenger only what was provided to this Leistungstraeger
     * @param betreuer only those of Faelle that this user is responsible or deputy for
     * @param nach only those after this id
     */
    public record Auswahl(String empfaenger, String betreuer, UebergabeStatus status, UUID nach) {}

    void add(Uebergabe uebergabe, Collection<UUID> uebergangIds, Instant jetzt) {
        entities.persist(uebergabe);
        entities.flush();
        uebergangIds.forEach(id -> entities.persist(new UebergabeUebergang(uebergabe.id(), id, jetzt)));
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
        return linksZu(List.of(uebergang)).stream()
                .filter(UebergabeUebergang::gilt)
                .findFirst();
    }

    boolean inGeltenderUebergabe(Collection<UUID> uebergangIds) {
        return linksZu(uebergangIds).stream().anyMatch(UebergabeUebergang::gilt);
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
        return Filter.auf("select u from Uebergabe u")
                .mit("u.empfaenger = :empfaenger and u.status <> ENTWURF", "empfaenger", auswahl.empfaenger())
                .mit(
                        "u.fallId in (select f.id from Fall f where f.lotse = :ich or f.vertretung = :ich)",
                        "ich",
                        auswahl.betreuer())
                .mit("u.status = :status", "status", auswahl.status())
                .mit("u.id > :nach", "nach", auswahl.nach())
                .seite(entities, Uebergabe.class, "u.id", limit);
    }
}
