/** What case-service receives from the other services. */
package de.nahtlos.fall.uebergang.messaging;
