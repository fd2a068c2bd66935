package de.nahtlos.status.ereignis;

import de.nahtlos.status.akte.ErfasstesEreignis;
import de.nahtlos.status.recht.Personenergebnis;
import de.nahtlos.status.recht.aufenthalt.Ablehnung;
import de.nahtlos.status.rechtskreis.Rechtskreiswechsel;
import java.util.List;
import java.util.UUID;

/** What came of a fact that was recorded, or cancelled. */
public sealed interface Erfassung {

    /** The fact. */
    ErfasstesEreignis ereignis();

    /**
     * It has its effect.
     *
     * @param neu false if the same fact was recorded before
     * @param verlauf the person's timelines with it
     * @param wechsel Rechtskreiswechsel that it led to, of everyone concerned
     */
    record Wirksam(
            ErfasstesEreignis ereignis,
            boolean neu,
            long personVersion,
            Personenergebnis verlauf,
            List<Rechtskreiswechsel> wechsel)
            implements Erfassung {}

    /**
     * The law does not let it take effect. It is kept, and taken up when later facts make it lawful.
     *
     * @param klaerungsfallId the open question about it
     */
    record Unzulaessig(ErfasstesEreignis ereignis, Ablehnung ablehnung, UUID klaerungsfallId) implements Erfassung {}
}
