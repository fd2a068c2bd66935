package de.nahtlos.unterbringung.auszug;

import de.nahtlos.kit.outbox.Outbox;
import de.nahtlos.unterbringung.person.Personensperre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Use case: time has caught up with an Auszug. */
@ApplicationScoped
public class Faelligkeitspruefung {

    private final AuszugRepository auszuege;
    private final AuszugAbgleich abgleich;
    private final Personensperre sperre;
    private final Outbox outbox;
    private final Clock clock;

    Faelligkeitspruefung(
            AuszugRepository auszuege, AuszugAbgleich abgleich, Personensperre sperre, Outbox outbox, Clock clock) {
        this.auszuege = auszuege;
        this.abgleich = abgleich;
        this.sperre = sperre;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Closes the Auszug if the stay has ended as planned; else tells, once per target date, that it is overdue. */
    @Transactional(TxType.MANDATORY)
    public void pruefe(FaelligeAuszuege.Fall fall) {
        sperre.sperre(fall.kommune(), Set.of(fall.personId()));
        abgleich.gleicheAb(fall.kommune(), fall.personId());
        auszuege.ungemeldeter(fall.personId(), LocalDate.now(clock))
                .ifPresent(auszug -> outbox.publish(auszug.meldeUeberfaellig(clock.instant())));
    }
}
