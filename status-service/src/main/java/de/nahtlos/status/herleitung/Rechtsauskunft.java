package de.nahtlos.status.herleitung;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.Akten.Aktenteil;
import de.nahtlos.status.akte.EreignisTable;
import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.recht.Ergebnis;
import de.nahtlos.status.recht.Herleitung;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.begriff.Stichtagsregel;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import de.nahtlos.status.recht.rechtskreis.Regelwerk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the law core about people who belong together. Reads, writes nothing. */
@ApplicationScoped
public class Rechtsauskunft {

    /** So far the core looks ahead for changes by age alone: beyond the age limit of everyone alive. */
    private static final LocalDate ENDE_DER_ZEIT = LocalDate.of(2150, 12, 31);

    private final Regelwerk regelwerk = Regelwerk.geltendes();
    private final Akten akten;
    private final EreignisTable ereignisse;
    private final Clock clock;
    private final Einstellungen einstellungen;

    Rechtsauskunft(
            Akten akten,
            EreignisTable ereignisse,
            Clock clock,
            @ConfigProperty(name = "nahtlos.stichtagsregel") Stichtagsregel stichtagsregel) {
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.clock = clock;
        this.einstellungen = Einstellungen.mit(stichtagsregel);
    }

    /** From the facts as they are recorded. */
    public Ableitung von(Verbund verbund) {
        return von(verbund, ereignisse.derPersonen(verbund.personen()));
    }

    /**
     * From these facts.
     *
     * @param alle the facts of everyone concerned, cancelled ones included
     */
    public Ableitung von(Verbund verbund, List<ErfasstesEreignis> alle) {
        Map<UUID, Personenergebnis> personen = new HashMap<>();
        Map<UUID, List<AbgeleiteterWechsel>> wechsel = new HashMap<>();
        for (Aktenteil teil : akten.von(verbund, alle)) {
            Ergebnis ergebnis = herleiten(teil.akte());
            Wechselherleitung wechselherleitung = new Wechselherleitung(teil.akte(), einstellungen);
            for (UUID id : teil.fuer()) {
                Personenergebnis person = ergebnis.fuer(new PersonId(id.toString()));
                personen.put(id, person);
                wechsel.put(id, wechselherleitung.von(person));
            }
        }
        return new Ableitung(personen, wechsel);
    }

    /** For one person, from what was known at the end of a day. */
    public Personenergebnis wieBekanntAm(LocalDate kenntnisstand, UUID person, Verbund verbund) {
        Instant danach = kenntnisstand.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Verbund damals = verbund.wieBekanntVor(danach);
        for (Aktenteil teil : akten.von(damals, ereignisse.derPersonen(damals.personen()))) {
            if (teil.fuer().contains(person)) {
                Akte akte = teil.akte().wieBekanntAm(kenntnisstand);
                return herleiten(akte).fuer(new PersonId(person.toString()));
            }
        }
        throw new IllegalStateException("person is in no file: " + person);
    }

    private Ergebnis herleiten(Akte akte) {
        return Herleitung.herleiten(akte, einstellungen, regelwerk, ENDE_DER_ZEIT);
    }
}
