/** Zuständigkeitsmatrix: which unit is responsible for which field of action in which status. */
package de.nahtlos.status.zustaendigkeit;
