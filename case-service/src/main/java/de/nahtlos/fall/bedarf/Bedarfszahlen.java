package de.nahtlos.fall.bedarf;

import de.nahtlos.fall.fall.Handlungsfeld;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The needs that are met by nothing, for the social planning: figures only. */
@ApplicationScoped
public class Bedarfszahlen {

    private static final String UNGEDECKT = """
            select f.sozialraum, z.handlungsfeld, count(distinct f.id) from Ziel z join Fall f on f.id = z.fallId
            where f.status <> ABGESCHLOSSEN and (z.status = OFFEN or z.status = TEILWEISE)
              and not exists (select 1 from Massnahme m where m.zielId = z.id and (m.status = GEPLANT or m.status = LAUFEND))
            group by f.sozialraum, z.handlungsfeld order by f.sozialraum, z.handlungsfeld
            """;

    private final EntityManager entities;

    Bedarfszahlen(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A cell.
     *
     * @param sozialraum null = not recorded
     * @param anzahl open Faelle with a goal in the field that no Massnahme serves
     */
    public record Zelle(String sozialraum, Handlungsfeld handlungsfeld, long anzahl) {}

    /** The cells that are not empty. */
    public List<Zelle> ungedeckt() {
        return entities.createQuery(UNGEDECKT, Object[].class)
                .getResultStream()
                .map(zeile -> new Zelle((String) zeile[0], (Handlungsfeld) zeile[1], (Long) zeile[2]))
                .toList();
    }
}
