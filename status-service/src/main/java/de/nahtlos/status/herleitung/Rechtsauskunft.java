package de.nahtlos.status.herleitung;

import de.nahtlos.status.akte.Akten;
import de.nahtlos.status.akte.Akten.Aktenteil;
import de.nahtlos.status.akte.Aktenstand;
import de.nahtlos.status.haushalt.Verbund;
import de.nahtlos.status.recht.Ergebnis;
import de.nahtlos.status.recht.Herleitung;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.akte.Akte;
import de.nahtlos.status.recht.begriff.PersonId;
import de.nahtlos.status.recht.rechtskreis.Einstellungen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Asks the law core about people who belong together. Reads, writes nothing. */
@ApplicationScoped
public class Rechtsauskunft {

    /** So far the core looks ahead for changes by age alone: beyond the age limit of everyone alive. */
    private static final LocalDate ENDE_DER_ZEIT = LocalDate.of(2150, 12, 31);

    private final Akten akten;
    private final GeltendesRecht recht;
    private final Clock clock;

    Rechtsauskunft(Akten akten, GeltendesRecht recht, Clock clock) {
        this.akten = akten;
        this.recht = recht;
        this.clock = clock;
    }

    /** From what is recorded about these people. */
    public Ableitung von(Verbund verbund) {
        return von(akten.lies(verbund));
    }

    /** From these facts. */
    public Ableitung von(Aktenstand stand) {
        return jetzt().apply(stand);
    }

    /** By the settings in force now: they are read here, once for any number of files. */
    public Function<Aktenstand, Ableitung> jetzt() {
        Einstellungen einstellungen = recht.einstellungen();
        return stand -> von(stand, einstellungen);
    }

    private Ableitung von(Aktenstand stand, Einstellungen einstellungen) {
        Map<UUID, Personenergebnis> personen = new HashMap<>();
        Map<UUID, List<AbgeleiteterWechsel>> wechsel = new HashMap<>();
        for (Aktenteil teil : akten.teile(stand)) {
            Ergebnis ergebnis = herleiten(teil.akte(), einstellungen);
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
        for (Aktenteil teil : akten.teile(akten.lies(damals))) {
            if (teil.fuer().contains(person)) {
                Akte akte = teil.akte().wieBekanntAm(kenntnisstand);
                return herleiten(akte, recht.einstellungenVor(danach)).fuer(new PersonId(person.toString()));
            }
        }
        throw new IllegalStateException("person is in no file: " + person);
    }

    private Ergebnis herleiten(Akte akte, Einstellungen einstellungen) {
        return Herleitung.herleiten(akte, einstellungen, recht.regelwerk(), ENDE_DER_ZEIT);
    }
}
