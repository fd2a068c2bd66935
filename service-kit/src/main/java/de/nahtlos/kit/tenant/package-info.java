/** Tenant isolation: which Kommune a piece of work belongs to. */
package de.nahtlos.kit.tenant;
