/** Names of people in their many Latin spellings: how they sound and how alike they are. */
package de.nahtlos.status.name;
