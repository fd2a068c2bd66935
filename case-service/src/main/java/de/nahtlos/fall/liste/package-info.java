/** Lists: conditions that are put together as far as the client asks for them. */
package de.nahtlos.fall.liste;
