package de.nahtlos.status.auskunft.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * Answer to a registration.
 *
 * @param hinweise likely duplicates
 */
public record RegistrierteAnsicht(@JsonUnwrapped VollAnsicht person, List<Hinweis> hinweise) {}
