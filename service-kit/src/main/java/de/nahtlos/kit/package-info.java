/** The few technical classes that every service is built with: no business word lives here. */
package de.nahtlos.kit;
