/** Einfuhr: the stock from an existing spreadsheet. */
package de.nahtlos.unterbringung.einfuhr;
