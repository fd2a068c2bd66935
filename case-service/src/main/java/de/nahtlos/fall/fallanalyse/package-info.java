/** The Fallanalyse: will, resources and situation of the person, over time. */
package de.nahtlos.fall.fallanalyse;
