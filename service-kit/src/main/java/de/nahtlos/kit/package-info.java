/** The few technical classes that every service is built with. */
package de.nahtlos.kit;
