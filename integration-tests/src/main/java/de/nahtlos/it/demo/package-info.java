/**
 * The main job as a story: a family arrives, the father is recognised, everything that has to happen so that nobody falls
 * into the gap between the authorities. The demonstration shows it, the journey test checks it; both run the same steps.
 */
package de.nahtlos.it.demo;
