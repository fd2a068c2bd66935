/** Who may do what: roles, and locks on a person. */
package de.nahtlos.fall.zugang;
