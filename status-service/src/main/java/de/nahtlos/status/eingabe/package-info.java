/** What the text of a query parameter has to be. */
package de.nahtlos.status.eingabe;
