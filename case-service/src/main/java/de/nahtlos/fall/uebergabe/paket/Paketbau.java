package de.nahtlos.fall.uebergabe.paket;

import de.nahtlos.fall.person.Person;
import de.nahtlos.fall.uebergabe.paket.Paket.Haushaltsstellung;
import de.nahtlos.fall.uebergabe.paket.Paket.Uebergebener;
import de.nahtlos.fall.uebergang.Wechsel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts the packet together: copies the whitelist, field by field. */
public final class Paketbau {

    private Paketbau() {}

    /** Where the packet goes. */
    public record Umschlag(UUID uebergabeId, int paketVersion, String kommune, String traeger) {}

    /** The packet of persons that are complete. */
    public static Paket baue(Umschlag umschlag, Uebergebende uebergebende) {
        return new Paket(
                umschlag.uebergabeId(),
                umschlag.paketVersion(),
                umschlag.kommune(),
                umschlag.traeger(),
                uebergebende.wechsel().stream()
                        .map(Wechsel::wirksamAb)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                uebergebende.ansprechpartner(),
                uebergebende.wechsel().stream()
                        .map(wechsel -> person(wechsel, uebergebende))
                        .toList());
    }

    private static Uebergebener person(Wechsel wechsel, Uebergebende uebergebende) {
        Person person = uebergebende.person(wechsel);
        Person.Wechsel stand = uebergebende.stand(wechsel).orElseThrow();
        boolean asylblg = Uebergebende.beendetAsylblg(wechsel);
        return new Uebergebener(
                person.id(),
                person.vorname(),
                person.nachname(),
                person.geburtsdatum(),
                person.geschlecht(),
                person.staatsangehoerigkeit(),
                person.azrNummer(),
                person.anschrift(),
                person.wohnsitzregelungBis(),
                haushalt(person, uebergebende, wechsel.wirksamAb()),
                person.schutzart(),
                person.zustellung(),
                person.titel(),
                wechsel.wirksamAb(),
                asylblg ? wechsel.wirksamAb().minusDays(1) : null,
                asylblg ? stand.letzterLeistungsmonat() : null,
                person.sprachen());
    }

    /** Relatives that stay in the AsylbLG are not named: children only, and only those of the packet. */
    private static Haushaltsstellung haushalt(Person person, Uebergebende uebergebende, LocalDate am) {
        List<UUID> imPaket =
                uebergebende.wechsel().stream().map(Wechsel::personId).toList();
        return person.mitglied(person.id(), am)
                .map(mitglied -> new Haushaltsstellung(
                        mitglied.rolle(),
                        mitglied.elternVon().stream().filter(imPaket::contains).toList()))
                .orElse(null);
    }
}
