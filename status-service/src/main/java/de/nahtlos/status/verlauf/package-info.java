/** What is derived of a person: timelines, Fristen, and their comparison with what was known before. */
package de.nahtlos.status.verlauf;
