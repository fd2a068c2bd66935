/** REST of the settings. */
package de.nahtlos.status.einstellung.rest;
