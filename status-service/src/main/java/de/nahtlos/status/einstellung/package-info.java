/** What a Kommune decides about the law: dated settings, each by two persons. */
package de.nahtlos.status.einstellung;
