/** What is known of one household: its persons, the state at the start and the recorded facts, none ever dropped. */
package de.nahtlos.status.recht.akte;
