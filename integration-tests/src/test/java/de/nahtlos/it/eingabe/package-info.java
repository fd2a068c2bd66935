/** Bad input for every field of every operation, made from the OpenAPI documents. */
package de.nahtlos.it.eingabe;
