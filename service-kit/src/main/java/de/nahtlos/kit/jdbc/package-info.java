/** Plain SQL in the running transaction. */
package de.nahtlos.kit.jdbc;
