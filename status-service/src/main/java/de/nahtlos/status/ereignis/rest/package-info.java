/** REST of facts: record, list, cancel. */
package de.nahtlos.status.ereignis.rest;
