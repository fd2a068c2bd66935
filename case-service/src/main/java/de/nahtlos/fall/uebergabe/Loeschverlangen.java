package de.nahtlos.fall.uebergabe;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import de.nahtlos.fall.uebergang.Uebergang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A fact was recorded for a wrong person: whoever has got a packet about that person is told to erase it. */
@ApplicationScoped
class Loeschverlangen {

    private final UebergabeRepository uebergaben;
    private final Uebergabepost post;
    private final Clock clock;

    Loeschverlangen(UebergabeRepository uebergaben, Uebergabepost post, Clock clock) {
        this.uebergaben = uebergaben;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Marks every packet about this Uebergang that has left the house, also refused, withdrawn and corrected ones.
     *
     * @return those that are to be erased from now on
     */
    @Transactional(MANDATORY)
    Set<UUID> verlange(Uebergang uebergang) {
        Set<UUID> betroffene = uebergaben.linksZu(List.of(uebergang.id())).stream()
                .map(UebergabeUebergang::uebergabeId)
                .collect(Collectors.toSet());
        Set<UUID> zuLoeschen = betroffene.stream()
                .sorted()
                .filter(id -> uebergaben.sperre(id).verlangeLoeschung())
                .collect(Collectors.toSet());
        uebergaben.flush();
        return zuLoeschen;
    }

    /** After the correction: the confirmation is waited for, and who heard nothing by the correction itself is told. */
    @Transactional(MANDATORY)
    void melde(Set<UUID> zuLoeschen) {
        if (zuLoeschen.isEmpty()) {
            return;
        }
        for (UUID id : zuLoeschen) {
            Uebergabe uebergabe = uebergaben.find(id).orElseThrow();
            if (uebergabe.loeschungUngesagt()) {
                post.sende(uebergabe, uebergabe.berichtigt());
            }
            uebergabe.warteAufLoeschung(clock.instant());
        }
        uebergaben.flush();
    }
}
