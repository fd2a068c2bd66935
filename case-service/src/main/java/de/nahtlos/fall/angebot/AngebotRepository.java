package de.nahtlos.fall.angebot;

import de.nahtlos.fall.fall.Handlungsfeld;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.liste.Filter;
import de.nahtlos.fall.uebergang.Rechtskreis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The catalogue of the Kommune. */
@ApplicationScoped
public class AngebotRepository {

    private static final String BELEGT = "(m.status = GEPLANT or m.status = LAUFEND)";
    private static final String JE_ANGEBOT =
            "select m.angebotId, count(m) from Massnahme m where m.angebotId in :ids and " + BELEGT
                    + " group by m.angebotId";

    private final EntityManager entities;

    AngebotRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What of the catalogue is wanted; null = everything.
     *
     * @param sozialraum offers of this quarter and of the whole Kommune
     * @param rechtskreis offers that can be paid in it
     * @param sprachniveau offers that this level of German is enough for
     * @param frei true: only offers with a place left
     * @param am only offers that take place on this day
     * @param nach only offers after this id
     */
    public record Auswahl(
            Handlungsfeld handlungsfeld,
            String traeger,
            String sozialraum,
            Rechtskreis rechtskreis,
            Sprachniveau sprachniveau,
            Boolean kinderbetreuung,
            Boolean barrierefrei,
            Boolean frei,
            LocalDate am,
            UUID nach) {

        /** Everything of one Handlungsfeld that takes place on that day. */
        public static Auswahl zu(Handlungsfeld feld, LocalDate am) {
            return new Auswahl(feld, null, null, null, null, null, null, null, am, null);
        }
    }

    void add(Angebot angebot) {
        entities.persist(angebot);
        entities.flush();
    }

    Angebot flush(Angebot angebot) {
        entities.flush();
        return angebot;
    }

    /** The offer with the places that are left. */
    public Optional<Katalogeintrag> find(UUID id) {
        return Optional.ofNullable(entities.find(Angebot.class, id))
                .map(angebot -> mitPlaetzen(List.of(angebot)).getFirst());
    }

    Optional<Angebot> sperre(UUID id) {
        return Optional.ofNullable(entities.find(Angebot.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A page in the order of adding. */
    public List<Katalogeintrag> liste(Auswahl auswahl, int limit) {
        List<Sprachniveau> niveaus =
                auswahl.sprachniveau() == null ? null : auswahl.sprachniveau().undDarunter();
        List<Angebot> seite = Filter.auf("select a from Angebot a")
                .mit("a.handlungsfeld = :feld", "feld", auswahl.handlungsfeld())
                .mit("a.traeger = :traeger", "traeger", auswahl.traeger())
                .mit("a.sozialraum is null or a.sozialraum = :sozialraum", "sozialraum", auswahl.sozialraum())
                .mit(
                        "array_position(a.rechtskreise, :rechtskreis) > 0",
                        "rechtskreis",
                        auswahl.rechtskreis() == null
                                ? null
                                : auswahl.rechtskreis().name())
                .mit("a.sprachniveau is null or a.sprachniveau in :niveaus", "niveaus", niveaus)
                .mit("a.kinderbetreuung = :kinder", "kinder", auswahl.kinderbetreuung())
                .mit("a.barrierefrei = :barrierefrei", "barrierefrei", auswahl.barrierefrei())
                .wenn(
                        Boolean.TRUE.equals(auswahl.frei()),
                        "a.plaetze is null or a.plaetze > (select count(m) from Massnahme m where m.angebotId = a.id and "
                                + BELEGT + ")")
                .mit("(a.von is null or a.von <= :am) and (a.bis is null or a.bis >= :am)", "am", auswahl.am())
                .mit("a.id > :nach", "nach", auswahl.nach())
                .seite(entities, Angebot.class, "a.id", limit);
        return mitPlaetzen(seite);
    }

    private List<Katalogeintrag> mitPlaetzen(List<Angebot> angebote) {
        Map<UUID, Long> belegt = belegt(angebote.stream().map(Angebot::id).toList());
        return angebote.stream()
                .map(angebot -> Katalogeintrag.of(angebot, belegt.getOrDefault(angebot.id(), 0L)))
                .toList();
    }

    private Map<UUID, Long> belegt(Collection<UUID> ids) {
        Map<UUID, Long> belegt = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(JE_ANGEBOT, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(zeile -> belegt.put((UUID) zeile[0], (Long) zeile[1]));
        }
        return belegt;
    }
}
