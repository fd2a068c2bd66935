package de.nahtlos.fall.liste;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a list. Only those that the client asks for become part of the query, so that each combination has
 * a plan of its own that uses its index.
 */
public final class Filter {

    private final StringBuilder query;
    private final Map<String, Object> parameters = new HashMap<>();

    private Filter(String select) {
        query = new StringBuilder(select).append(" where 1 = 1");
    }

    /** @param select JPQL up to the conditions, for example {@code select f from Fall f} */
    public static Filter auf(String select) {
        return new Filter(select);
    }

    /** A condition without a parameter, if it is wanted. */
    public Filter wenn(boolean wanted, String condition) {
        if (wanted) {
            query.append(" and (").append(condition).append(')');
        }
        return this;
    }

    /** A condition on a value; left out if the value is null. */
    public Filter mit(String condition, String name, Object value) {
        wenn(value != null, condition);
        if (value != null) {
            parameters.put(name, value);
        }
        return this;
    }

    /** A further parameter of a condition. */
    public Filter parameter(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** One entry more than the page has, so that the caller sees whether there is a next one. */
    public <T> List<T> seite(EntityManager entities, Class<T> type, String orderBy, int limit) {
        var typed = entities.createQuery(query + " order by " + orderBy, type).setMaxResults(limit + 1);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }
}
