/** What is delivered and what it is made of: SBOM, licences, files, and whether two builds give the same bytes. */
package de.nahtlos.it.lieferkette;
