/** The OpenAPI document of a service: examples, refusals, roles and descriptions of every operation. */
package de.nahtlos.kit.openapi;
