package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.unterbringung.belegung.Belegung;
import de.nahtlos.unterbringung.belegung.BelegungRepository;
import de.nahtlos.unterbringung.belegung.BelegungZeile;
import de.nahtlos.unterbringung.person.Faktenspeicher;
import de.nahtlos.unterbringung.person.Personenstand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Brings the Auszug of a person in line with what is known: facts and stays. It looks at the whole and not at what has
 * just happened, so the order and the number of causes do not matter. The caller holds the person.
 */
@ApplicationScoped
public class AuszugAbgleich {

    private final AuszugRepository auszuege;
    private final BelegungRepository belegungen;
    private final Faktenspeicher fakten;
    private final Outbox outbox;
    private final Umgebung umgebung;

    AuszugAbgleich(
            AuszugRepository auszuege,
            BelegungRepository belegungen,
            Faktenspeicher fakten,
            Outbox outbox,
            Umgebung umgebung) {
        this.auszuege = auszuege;
        this.belegungen = belegungen;
        this.fakten = fakten;
        this.outbox = outbox;
        this.umgebung = umgebung;
    }

    /** Time and settings. */
    @ApplicationScoped
    static class Umgebung {
        private final Clock clock;
        private final AuszugEinstellungen einstellungen;

        Umgebung(Clock clock, AuszugEinstellungen einstellungen) {
            this.clock = clock;
            this.einstellungen = einstellungen;
        }

        LocalDate heute() {
            return LocalDate.now(clock);
        }

        Auszug eroeffne(Belegung belegung, Anlass anlass) {
            return new Auszug(
                    belegung.kommune(),
                    belegung.personId(),
                    belegung.id(),
                    anlass,
                    ziel(belegung, anlass),
                    clock.instant());
        }

        LocalDate ziel(Belegung belegung, Anlass anlass) {
            return Auszugsregel.ziel(
                    anlass.wirksamAb(),
                    einstellungen.frist(belegung.kommune()),
                    belegung.zeitraum().von());
        }
    }

    /** Opens, moves, closes or withdraws the Auszug of the person, or leaves it. */
    @Transactional(TxType.MANDATORY)
    public void gleicheAb(String kommune, UUID person) {
        gleicheAb(kommune, person, () -> fakten.lies(kommune, Set.of(person)).get(person));
    }

    /** As {@link #gleicheAb(String, UUID)}, where the facts about the person are at hand. */
    @Transactional(TxType.MANDATORY)
    public void gleicheAb(String kommune, Personenstand stand) {
        gleicheAb(kommune, stand.personId(), () -> stand);
    }

    private void gleicheAb(String kommune, UUID person, Supplier<Personenstand> stand) {
        var zeilen = belegungen.vonPerson(person);
        if (zeilen.isEmpty()) {
            return;
        }
        var bleibe =
                zeilen.stream().filter(this::istKommunaleBleibe).findFirst().map(BelegungZeile::belegung);
        var bekannter = auszuege.laufender(person);
        bekannter.ifPresent(it -> folgeDerBelegung(it, zeilen, bleibe));
        var laufender = bekannter.filter(it -> it.status().laufend());
        var anlass = anlass(kommune, stand.get());
        if (laufender.isPresent()) {
            richteAus(laufender.get(), bleibe.orElseThrow(), anlass);
            vereinbare(laufender.get());
        } else if (bleibe.isPresent() && anlass.isPresent()) {
            var neuer = umgebung.eroeffne(bleibe.get(), anlass.get());
            auszuege.add(neuer);
            outbox.publish(neuer.eroeffnet());
        }
    }

    /** The place of the stay counts as free from the day that is agreed, as long as one is. */
    @Transactional(TxType.MANDATORY)
    public void vereinbare(Auszug auszug) {
        belegungen
                .require(auszug.belegungId())
                .vereinbareFrei(auszug.freiAb(umgebung.heute()).orElse(null));
    }

    /** A stay in municipal housing that is not over. */
    private boolean istKommunaleBleibe(BelegungZeile zeile) {
        var belegung = zeile.belegung();
        LocalDate ende = belegung.zeitraum().ende();
        return belegung.grund().isEmpty()
                && (ende == null || ende.isAfter(umgebung.heute()))
                && zeile.unterkunft().art().kommunal();
    }

    private void folgeDerBelegung(Auszug auszug, List<BelegungZeile> zeilen, Optional<Belegung> bleibe) {
        var alte = zeilen.stream()
                .map(BelegungZeile::belegung)
                .filter(it -> it.id().equals(auszug.belegungId()))
                .findFirst()
                .orElseThrow();
        if (bleibe.isPresent()) {
            auszug.ziehMitUm(bleibe.get().id());
        } else if (alte.storniert()) {
            outbox.publish(auszug.nimmZurueck(umgebung.heute()));
        } else {
            outbox.publish(auszug.schliesseAb(
                    alte.zeitraum().bis().map(it -> it.plusDays(1)).orElseGet(umgebung::heute)));
        }
    }

    private void richteAus(Auszug auszug, Belegung bleibe, Optional<Anlass> anlass) {
        if (anlass.isEmpty()) {
            outbox.publish(auszug.nimmZurueck(umgebung.heute()));
        } else {
            auszug.richteAus(anlass.get(), umgebung.ziel(bleibe, anlass.get())).ifPresent(outbox::publish);
        }
    }

    private Optional<Anlass> anlass(String kommune, Personenstand stand) {
        Map<UUID, Personenstand> andere = fakten.lies(kommune, stand.genannte());
        return Auszugsregel.anlass(stand, andere::get);
    }
}
