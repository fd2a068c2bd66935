package de.nahtlos.fall.uebergang;

import java.util.List;
import java.util.UUID;

/** The judgements of the running Massnahmen at an Uebergang; made by the Hilfeplan. */
public interface Massnahmenurteile {

    /**
     * A judged Massnahme.
     *
     * @param urteil LAEUFT_WEITER, NEUER_KOSTENTRAEGER or ENDET
     */
    record Beurteilt(UUID id, String bezeichnung, String urteil) {}

    /** The judgements as of now; empty without a Fall. */
    List<Beurteilt> zu(Uebergang uebergang);
}
