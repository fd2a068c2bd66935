/** Inbox: each received event takes effect once. */
package de.nahtlos.kit.inbox;
