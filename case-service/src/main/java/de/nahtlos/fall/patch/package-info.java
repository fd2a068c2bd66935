/** JSON merge patch (RFC 7396) on the changeable part of a thing. */
package de.nahtlos.fall.patch;
