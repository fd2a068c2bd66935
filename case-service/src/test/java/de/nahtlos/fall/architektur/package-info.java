/** Rules of the architecture, each with a class that breaks it and is caught. */
package de.nahtlos.fall.architektur;
