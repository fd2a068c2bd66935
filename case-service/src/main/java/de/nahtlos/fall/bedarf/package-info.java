/** Needs: which offers meet those of a Fall and why, and which needs are met by nothing. */
package de.nahtlos.fall.bedarf;
