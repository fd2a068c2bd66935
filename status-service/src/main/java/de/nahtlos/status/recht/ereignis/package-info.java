/** The facts that carry the law: a sealed set of dated Ereignisse, and their mapping from and to plain fields. */
package de.nahtlos.status.recht.ereignis;
