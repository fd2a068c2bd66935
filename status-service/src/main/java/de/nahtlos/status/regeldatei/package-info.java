/** Reads and checks the rule files; what is wrong in them stops the service with file and line. */
package de.nahtlos.status.regeldatei;
