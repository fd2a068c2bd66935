package de.nahtlos.status.ereignis.rest;

/** Names the form of a fact in the OpenAPI document, which is made from the types of facts of the law core. */
public interface Ereigniseingabe {}
