package de.nahtlos.unterbringung.abfrage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A query in HQL that consists of the conditions that are really asked for. A condition that is left out costs nothing,
 * while {@code :x is null or …} would keep the database from using an index.
 *
 * @param <T> what a row becomes
 */
public final class Abfrage<T> {

    private final EntityManager entityManager;
    private final Class<T> type;
    private final StringBuilder hql;
    private final Map<String, Object> werte = new LinkedHashMap<>();

    /** @param anfang select, from and the first condition with its {@code where} */
    public Abfrage(EntityManager entityManager, Class<T> type, String anfang) {
        this.entityManager = entityManager;
        this.type = type;
        this.hql = new StringBuilder(anfang);
    }

    /** A condition without a parameter. */
    public Abfrage<T> und(String bedingung) {
        hql.append(" and (").append(bedingung).append(')');
        return this;
    }

    /** A condition with one parameter, if there is a value for it. */
    public Abfrage<T> und(String bedingung, String name, Optional<?> wert) {
        wert.ifPresent(it -> und(bedingung).mit(name, it));
        return this;
    }

    /** The value of a parameter. */
    public Abfrage<T> mit(String name, Object wert) {
        werte.put(name, wert);
        return this;
    }

    /** The query in this order, at most so many rows. */
    public TypedQuery<T> nach(String reihenfolge, int anzahl) {
        var query = entityManager.createQuery(hql + " order by " + reihenfolge, type);
        werte.forEach(query::setParameter);
        return query.setMaxResults(anzahl);
    }
}
