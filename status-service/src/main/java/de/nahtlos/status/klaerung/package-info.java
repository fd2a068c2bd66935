/** Klaerungsfaelle: recorded facts that the law does not let take effect. */
package de.nahtlos.status.klaerung;
