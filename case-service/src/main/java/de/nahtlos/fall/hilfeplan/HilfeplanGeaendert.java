package de.nahtlos.fall.hilfeplan;

import java.util.UUID;

/** Massnahmen of a plan were added or changed; fired in the transaction. */
public record HilfeplanGeaendert(UUID fallId) {}
