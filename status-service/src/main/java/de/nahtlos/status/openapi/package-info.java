/** The OpenAPI document: examples and problem answers of every operation. */
package de.nahtlos.status.openapi;
