/**
 * The pure core of the law: from the facts of one household to Aufenthaltsstatus, Rechtskreis and Fristen of each
 * person, without clock, framework or I/O.
 */
package de.nahtlos.status.recht;
