/** Notes on a Fall. Confidential ones (§ 203 StGB) never leave this package but to those who may read them. */
package de.nahtlos.fall.notiz;
