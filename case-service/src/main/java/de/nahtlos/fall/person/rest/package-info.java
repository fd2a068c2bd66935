/** Requests to status-service: with the caller's token for people, as a service client for packets. */
package de.nahtlos.fall.person.rest;
