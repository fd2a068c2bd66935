/** Lagebild: per Gemeinde who is assigned, who is housed how, what is free, and how it is judged. */
package de.nahtlos.unterbringung.lagebild;
