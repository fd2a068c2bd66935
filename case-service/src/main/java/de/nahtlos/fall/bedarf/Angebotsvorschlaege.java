package de.nahtlos.fall.bedarf;

import de.nahtlos.fall.angebot.AngebotRepository;
import de.nahtlos.fall.angebot.AngebotRepository.Auswahl;
import de.nahtlos.fall.fall.AfaCheckliste;
import de.nahtlos.fall.fall.Fall;
import de.nahtlos.fall.fall.Fallzugriff;
import de.nahtlos.fall.fall.Sprachniveau;
import de.nahtlos.fall.hilfeplan.Hilfeplan;
import de.nahtlos.fall.hilfeplan.HilfeplanRepository;
import de.nahtlos.fall.hilfeplan.Ziel;
import de.nahtlos.fall.uebergang.UebergangRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which offers could meet the needs of a Fall, and why. */
@ApplicationScoped
public class Angebotsvorschlaege {

    /** More than any Kommune has in one field. */
    private static final int GEPRUEFT = 5_000;

    private static final int GEZEIGT = 10;
    private static final Comparator<Vorschlag> BESTE_ZUERST = Comparator.comparingLong(Vorschlag::dagegen)
            .thenComparing(Comparator.comparingLong(Vorschlag::dafuer).reversed());

    private final Fallzugriff zugriff;
    private final HilfeplanRepository plaene;
    private final UebergangRepository uebergaenge;
    private final AngebotRepository angebote;
    private final Clock clock;

    Angebotsvorschlaege(
            Fallzugriff zugriff,
            HilfeplanRepository plaene,
            UebergangRepository uebergaenge,
            AngebotRepository angebote,
            Clock clock) {
        this.zugriff = zugriff;
        this.plaene = plaene;
        this.uebergaenge = uebergaenge;
        this.angebote = angebote;
        this.clock = clock;
    }

    /**
     * What the Fall itself does not know.
     *
     * @param deutsch null = as the first reception has found
     * @param kinderbetreuung null = yes if there are children of school age
     */
    public record Wunsch(Sprachniveau deutsch, Boolean kinderbetreuung, Boolean barrierefrei) {}

    /** The needs of a Fall that the caller sees, each with the offers that fit best. */
    @Transactional
    public List<Bedarf> zu(UUID fallId, Wunsch wunsch) {
        Fall fall = zugriff.require(fallId);
        Hilfeplan plan = plaene.zu(fallId);
        Lage lage = lage(fall, wunsch);
        return plan.ungedeckt().stream()
                .map(ziel -> new Bedarf(ziel, vorschlaege(ziel, lage)))
                .toList();
    }

    private List<Vorschlag> vorschlaege(Ziel ziel, Lage lage) {
        var auswahl = Auswahl.zu(ziel.inhalt().handlungsfeld(), LocalDate.now(clock));
        return angebote.liste(auswahl, GEPRUEFT).stream()
                .map(lage::beurteile)
                .sorted(BESTE_ZUERST)
                .limit(GEZEIGT)
                .toList();
    }

    private Lage lage(Fall fall, Wunsch wunsch) {
        Optional<AfaCheckliste> checkliste = Optional.ofNullable(fall.eingang().checkliste());
        boolean kinder = checkliste
                .map(AfaCheckliste::schulpflichtigeKinder)
                .filter(zahl -> zahl > 0)
                .isPresent();
        return new Lage(
                uebergaenge.rechtskreise(fall.personId(), LocalDate.now(clock)),
                fall.stammdaten().sozialraum(),
                wunsch.deutsch() != null
                        ? wunsch.deutsch()
                        : checkliste.map(AfaCheckliste::deutschniveau).orElse(null),
                wunsch.kinderbetreuung() != null ? wunsch.kinderbetreuung() : kinder,
                Boolean.TRUE.equals(wunsch.barrierefrei()));
    }
}
