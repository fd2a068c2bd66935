/** The Hilfeplan: goals, Massnahmen with their judgement at a Wechsel, Einvernehmen. No Massnahme ends silently. */
package de.nahtlos.fall.hilfeplan;
