package de.nahtlos.unterbringung.belegung;

import de.nahtlos.kit.tenant.CurrentTenant;
import de.nahtlos.unterbringung.belegungsregel.Lage;
import de.nahtlos.unterbringung.bestand.Einheit;
import de.nahtlos.unterbringung.bestand.Unterkunft;
import de.nahtlos.unterbringung.person.Faktenspeicher;
import de.nahtlos.unterbringung.zuweisung.ZuweisungRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells the rules of placement what is known here: household, where the family lives, Zuweisung. */
@ApplicationScoped
public class Lagebeschreibung {

    private final Faktenspeicher fakten;
    private final BelegungRepository belegungen;
    private final ZuweisungRepository zuweisungen;
    private final CurrentTenant tenant;

    Lagebeschreibung(
            Faktenspeicher fakten,
            BelegungRepository belegungen,
            ZuweisungRepository zuweisungen,
            CurrentTenant tenant) {
        this.fakten = fakten;
        this.belegungen = belegungen;
        this.zuweisungen = zuweisungen;
        this.tenant = tenant;
    }

    Lage lage(BelegePlatz wunsch, Unterkunft unterkunft, Einheit einheit) {
        UUID person = wunsch.personId();
        LocalDate tag = wunsch.zeitraum().von();
        var stand = fakten.lies(tenant.key(), Set.of(person)).get(person);
        var merkmale = new HashSet<>(unterkunft.merkmale());
        merkmale.addAll(einheit.merkmale());
        return new Lage(
                tag,
                wunsch.angaben().person(),
                wunsch.angaben().person().begleitet() || !stand.eltern(tag).isEmpty(),
                belegungen.unterkuenfte(stand.familie(tag), tag),
                zuweisungen.gemeinde(person, tag),
                new Lage.Ort(unterkunft.id(), unterkunft.art(), unterkunft.gemeinde(), merkmale));
    }
}
