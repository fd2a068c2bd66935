/** REST of the Zuständigkeitsmatrix. */
package de.nahtlos.status.zustaendigkeit.rest;
