package de.nahtlos.status.auskunft.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as the caller's role and purpose may see it. */
@Schema(
        description = "Eine Person; welche Felder da sind, folgt aus der Sicht der Rolle: VOLL, BEGLEITUNG, WOHNEN oder"
                + " UEBERGABE",
        anyOf = {VollAnsicht.class, BegleitungAnsicht.class, WohnenAnsicht.class, UebergabeAnsicht.class})
public sealed interface Personansicht permits VollAnsicht, BegleitungAnsicht, WohnenAnsicht, UebergabeAnsicht {}
