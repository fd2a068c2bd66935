/** The words of the law: the closed sets of codes that facts, rules and timelines are made of. */
package de.nahtlos.status.recht.begriff;
