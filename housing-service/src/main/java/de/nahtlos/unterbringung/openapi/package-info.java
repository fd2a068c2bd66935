/** The OpenAPI document of this service. */
package de.nahtlos.unterbringung.openapi;
