/** Who may see what for which purpose, and the log of it. */
package de.nahtlos.status.zugriff;
