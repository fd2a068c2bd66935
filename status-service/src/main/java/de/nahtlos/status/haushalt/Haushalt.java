package de.nahtlos.status.haushalt;

import de.nahtlos.status.zugriff.Personenbezug;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * People who live and manage together.
 *
 * @param mitglieder all memberships, past ones included, in the order of their begin
 */
public record Haushalt(UUID id, long version, List<Mitgliedschaft> mitglieder) implements Personenbezug {

    @Override
    public Collection<UUID> betroffene() {
        return personen();
    }

    /** Everyone who is or was a member. */
    public List<UUID> personen() {
        return mitglieder.stream().map(Mitgliedschaft::personId).distinct().toList();
    }
}
