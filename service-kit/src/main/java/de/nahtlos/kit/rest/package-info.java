/** What every REST interface of the suite has in common: versions, paging, strict JSON. */
package de.nahtlos.kit.rest;
