package de.nahtlos.status.haushalt;

/** Who belongs together, said once: whoever is or was in a household with somebody, and with whom they were, and so on. */
final class Verbundsuche {

    /**
     * The table {@code verbund (haushalt_id)}: all households that connect. Parameters: ids of persons, ids of households.
     * It knows no Kommune; no household has members of two.
     */
    static final String VERBUND = """
            with recursive verbund (haushalt_id) as (
              select haushalt_id from mitgliedschaft where person_id = any (?::uuid[])
              union
              select unnest(?::uuid[])
              union
              select anderer.haushalt_id
              from verbund
              join mitgliedschaft eigene on eigene.haushalt_id = verbund.haushalt_id
              join mitgliedschaft anderer on anderer.person_id = eigene.person_id
            )
            """;

    private Verbundsuche() {}
}
