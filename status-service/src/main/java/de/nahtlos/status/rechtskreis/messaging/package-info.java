/** Events about what was derived: Aufenthaltsstatus, Rechtskreis, Rechtskreiswechsel, begin of payment. */
package de.nahtlos.status.rechtskreis.messaging;
