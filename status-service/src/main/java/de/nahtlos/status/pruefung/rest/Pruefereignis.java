package de.nahtlos.status.pruefung.rest;

/** Names the form of a fact of a Pruefung in the OpenAPI document, which is made from the types of facts of the law core. */
public interface Pruefereignis {}
