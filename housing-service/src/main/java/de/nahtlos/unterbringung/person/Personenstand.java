package de.nahtlos.unterbringung.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds about a person, derived from all facts. Pure: the same set of facts gives the same answers. */
public final class Personenstand {

    private final UUID personId;
    private final Set<Fakt> fakten;

    /** @param fakten in any order, repetitions allowed */
    public Personenstand(UUID personId, Collection<? extends Fakt> fakten) {
        this.personId = personId;
        this.fakten = Set.copyOf(fakten);
    }

    public UUID personId() {
        return personId;
    }

    /** The latest Aufenthaltsstatus that no newer correction has made void. */
    public Optional<Fakt.Status> status() {
        return alle(Fakt.Status.class)
                .filter(it -> alle(Fakt.Status.class).noneMatch(neuer -> hebtAuf(neuer, it)))
                .max(Comparator.comparing(Fakt.Status::seit).thenComparing(Fakt.Status::version));
    }

    private static boolean hebtAuf(Fakt.Status neuer, Fakt.Status status) {
        return neuer.korrektur()
                && neuer.version() > status.version()
                && !neuer.seit().isAfter(status.seit());
    }

    /** The Wechsel that are neither cancelled nor replaced, by wirksamAb. */
    public List<Fakt.Wechsel> wechsel() {
        return alle(Fakt.Wechsel.class)
                .filter(this::gilt)
                .sorted(Comparator.comparing(Fakt.Wechsel::wirksamAb).thenComparing(Fakt.Wechsel::version))
                .toList();
    }

    /** Of all that is said about a wechselId the newest counts; at the same version an end beats the finding. */
    private boolean gilt(Fakt.Wechsel wechsel) {
        UUID id = wechsel.wechselId();
        return fakten.stream().noneMatch(fakt -> switch (fakt) {
            case Fakt.Wechsel anderer ->
                (id.equals(anderer.wechselId()) && anderer.version() > wechsel.version())
                        || (id.equals(anderer.ersetzt()) && anderer.version() >= wechsel.version());
            case Fakt.Storno storno -> id.equals(storno.wechselId()) && storno.version() >= wechsel.version();
            case Fakt.Status status -> false;
            case Fakt.Haushalt haushalt -> false;
        });
    }

    /** Everybody who was ever named in a household of this person. */
    public Set<UUID> genannte() {
        return alle(Fakt.Haushalt.class)
                .flatMap(it -> it.mitglieder().stream())
                .map(Fakt.Mitglied::personId)
                .filter(it -> !it.equals(personId))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Family in the sense of AsylG § 26 Abs. 1 to 3, as far as households tell: partner, children and parents whose
     * membership has not ended before the day.
     */
    public Set<UUID> familie(LocalDate tag) {
        return haushalte()
                .flatMap(it -> familieIn(it.mitglieder().stream()
                        .filter(mitglied -> mitglied.nichtVorbeiAm(tag))
                        .toList()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Parents in a household of the person whose membership has not ended before the day. */
    public Set<UUID> eltern(LocalDate tag) {
        return haushalte()
                .flatMap(it -> it.mitglieder().stream())
                .filter(it -> it.nichtVorbeiAm(tag) && it.elternVon().contains(personId))
                .map(Fakt.Mitglied::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Fakt.Haushalt> haushalte() {
        Map<UUID, Optional<Fakt.Haushalt>> neueste = alle(Fakt.Haushalt.class)
                .collect(Collectors.groupingBy(
                        Fakt.Haushalt::haushaltId, Collectors.maxBy(Comparator.comparing(Fakt.Haushalt::version))));
        return neueste.values().stream().flatMap(Optional::stream);
    }

    private Stream<UUID> familieIn(List<Fakt.Mitglied> mitglieder) {
        Function<Fakt.Mitglied, Stream<UUID>> verwandte = ich -> mitglieder.stream()
                .filter(it -> !it.personId().equals(personId))
                .filter(it -> sindPartner(ich, it)
                        || ich.elternVon().contains(it.personId())
                        || it.elternVon().contains(personId))
                .map(Fakt.Mitglied::personId);
        return mitglieder.stream().filter(it -> it.personId().equals(personId)).flatMap(verwandte);
    }

    private static boolean sindPartner(Fakt.Mitglied einer, Fakt.Mitglied anderer) {
        return "PARTNER".equals(einer.rolle()) && "PARTNER".equals(anderer.rolle());
    }

    private <F extends Fakt> Stream<F> alle(Class<F> art) {
        return fakten.stream().filter(art::isInstance).map(art::cast);
    }
}
