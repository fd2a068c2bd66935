/** Faults under a steady load, and a ledger outside the services that proves that nothing was lost. */
package de.nahtlos.it.chaos;
