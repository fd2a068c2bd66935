package de.nahtlos.status.recht.rechtskreis;

/**
 * Why a person may stay, so that SGB II or SGB XII are open (§ 7 Abs. 1 S. 2 SGB II, § 23 SGB XII).
 *
 * @param text a German sentence
 */
public record Aufenthaltsgrund(Bedingung wenn, String text) {}
