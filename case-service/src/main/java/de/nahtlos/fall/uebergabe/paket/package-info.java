/** The packet of an Uebergabe: exactly the whitelist of the data protection concept, and whether it is complete. */
package de.nahtlos.fall.uebergabe.paket;
