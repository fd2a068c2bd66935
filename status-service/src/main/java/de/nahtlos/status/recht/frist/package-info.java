/** Calendar of the law: working days, age limits and the Fristen that follow from a fact. */
package de.nahtlos.status.recht.frist;
