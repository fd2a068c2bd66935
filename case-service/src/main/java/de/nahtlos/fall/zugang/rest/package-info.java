/** What all REST interfaces of this service have in common in the OpenAPI document. */
package de.nahtlos.fall.zugang.rest;
