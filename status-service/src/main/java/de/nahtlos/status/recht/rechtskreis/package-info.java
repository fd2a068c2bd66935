/** Which law secures a person's livelihood on which day: the rules in their order, and the dates changes take effect. */
package de.nahtlos.status.recht.rechtskreis;
