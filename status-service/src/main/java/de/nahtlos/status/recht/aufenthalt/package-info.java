/** The state machine of the Aufenthaltsstatus: one table of transitions, and the walk of the facts through it. */
package de.nahtlos.status.recht.aufenthalt;
