/** Households: dated memberships, and the lock under which people who belong together are derived. */
package de.nahtlos.status.haushalt;
