/**
 * The Uebergang of a person from one Rechtskreis to another: opened for every Rechtskreiswechsel, with or without a Fall. Its
 * tasks come from the resource {@code vorlagen/uebergangsaufgaben.json}.
 */
package de.nahtlos.fall.uebergang;
