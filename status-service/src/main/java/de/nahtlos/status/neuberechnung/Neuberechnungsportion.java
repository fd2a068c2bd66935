package de.nahtlos.status.neuberechnung;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.ereignis.Folgen;
import de.nahtlos.status.haushalt.Verbuende;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.haushalt.VerbundSperre;
import de.nahtlos.status.herleitung.Ableitung;
import de.nahtlos.status.herleitung.Rechtsauskunft;
import de.nahtlos.status.neuberechnung.LaufTable.Auftrag;
import de.nahtlos.status.neuberechnung.Neuberechnung.Umfang;
import de.nahtlos.status.rechtskreis.Fortschreibung;
import de.nahtlos.status.rechtskreis.Fortschreibung.Differenz;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some hundred persons of a run, with everyone who belongs to them. */
@ApplicationScoped
class Neuberechnungsportion {

    private static final int PERSONEN = 500;

    /** The order of the database, which is not that of {@link UUID#compareTo}. */
    private static final Comparator<UUID> REIHENFOLGE = Comparator.comparing(UUID::toString);

    private final LaufTable laeufe;
    private final LaufzahlenTable zahlen;
    private final Akten akten;
    private final Verbuende verbuende;
    private final VerbundSperre sperre;
    private final Rechtsauskunft recht;
    private final Fortschreibung fortschreibung;
    private final Folgen folgen;
    private final Clock clock;

    Neuberechnungsportion(
            LaufTable laeufe,
            LaufzahlenTable zahlen,
            Akten akten,
            Verbuende verbuende,
            VerbundSperre sperre,
            Rechtsauskunft recht,
            Fortschreibung fortschreibung,
            Folgen folgen,
            Clock clock) {
        this.laeufe = laeufe;
        this.zahlen = zahlen;
        this.akten = akten;
        this.verbuende = verbuende;
        this.sperre = sperre;
        this.recht = recht;
        this.fortschreibung = fortschreibung;
        this.folgen = folgen;
        this.clock = clock;
    }

    /** @return whether there may be more to do here; false if another instance is at work */
    @Transactional(TxType.MANDATORY)
    public boolean naechste(Auftrag auftrag) {
        return laeufe.nimmDir(auftrag).map(letzte -> naechste(auftrag, letzte)).orElse(false);
    }

    private boolean naechste(Auftrag auftrag, UUID letzte) {
        List<UUID> personen = akten.personenNach(letzte, PERSONEN);
        if (personen.isEmpty()) {
            laeufe.beende(auftrag, clock.instant());
            return false;
        }
        Set<UUID> dieser = Set.copyOf(personen);
        Ableitung ableitung = ableitung(verbuende.von(personen), dieser);
        Differenz differenz = switch (auftrag.art()) {
            case PROBELAUF -> fortschreibung.vergleiche(ableitung);
            case ANWENDUNG -> wendeAn(folgen.betroffene(ableitung), dieser);
        };
        Umfang umfang = umfang(ableitung, differenz);
        laeufe.schreibeFort(auftrag, personen.getLast(), umfang);
        zahlen.zaehle(auftrag, umfang.verschiebungen());
        return true;
    }

    /** Most people are not concerned: only those who are get locked, and are then read and derived once more. */
    private Differenz wendeAn(Set<UUID> betroffene, Set<UUID> dieser) {
        Ableitung ableitung = ableitung(sperre.sperreBekannte(betroffene), dieser);
        return folgen.ziehe(ableitung, List.of(), Folgen.NEUE_REGEL)
                .fortschreibung()
                .differenz();
    }

    /** People who belong together are worked on once: with the first of them. */
    private Ableitung ableitung(List<Verbund> verbuende, Set<UUID> dieser) {
        List<Verbund> eigene = verbuende.stream()
                .filter(verbund -> dieser.contains(erste(verbund)))
                .toList();
        return Ableitung.zusammen(akten.lies(eigene).stream().map(recht.jetzt()).toList());
    }

    private static UUID erste(Verbund verbund) {
        return verbund.personen().stream().min(REIHENFOLGE).orElseThrow();
    }

    private static Umfang umfang(Ableitung ableitung, Differenz differenz) {
        return new Umfang(
                ableitung.personen().size(),
                differenz.betroffene().size(),
                differenz.verschiebungen().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }
}
