/** REST of Luecken. */
package de.nahtlos.status.luecke.rest;
