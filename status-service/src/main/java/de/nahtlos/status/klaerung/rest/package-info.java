/** REST of Klaerungsfaelle. */
package de.nahtlos.status.klaerung.rest;
