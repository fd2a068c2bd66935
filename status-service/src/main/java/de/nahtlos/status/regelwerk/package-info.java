/** The versions of the rules, for people who check them. */
package de.nahtlos.status.regelwerk;
