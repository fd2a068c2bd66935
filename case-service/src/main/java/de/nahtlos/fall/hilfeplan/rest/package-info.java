/** REST interface of the Hilfeplan. */
package de.nahtlos.fall.hilfeplan.rest;
