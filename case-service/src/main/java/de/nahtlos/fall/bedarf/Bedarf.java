package de.nahtlos.fall.bedarf;

import de.nahtlos.fall.hilfeplan.Ziel;
import java.util.List;

/**
 * A goal that nothing is done for yet, and the offers that could meet it.
 *
 * @param angebote the best first
 */
public record Bedarf(Ziel ziel, List<Vorschlag> angebote) {}
