/** The local stack, the demonstration of the main job, and the reference consumer of a Jobcenter. */
package de.nahtlos.it;
