/** case-service: from the Rechtskreiswechsel of a person to the accepted hand-over. */
package de.nahtlos.fall;
