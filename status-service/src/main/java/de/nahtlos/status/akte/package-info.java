/** The file of a household: recorded facts, and what the law core is given. */
package de.nahtlos.status.akte;
