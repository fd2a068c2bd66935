package de.nahtlos.fall.hilfeplan;

/**
 * Something about a plan has changed; fired in the transaction, after the change was written.
 *
 * @param von user name of who has changed it
 */
public record HilfeplanGeaendert(Hilfeplan plan, String von) {}
