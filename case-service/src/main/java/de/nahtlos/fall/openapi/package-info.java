/** The OpenAPI document of this service. */
package de.nahtlos.fall.openapi;
