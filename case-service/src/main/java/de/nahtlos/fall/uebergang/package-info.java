/** The Uebergang of a person from one Rechtskreis to another: opened for every Rechtskreiswechsel, with or without a Fall. */
package de.nahtlos.fall.uebergang;
