package de.nahtlos.status.person;

import de.nahtlos.kit.problem.ProblemType;

/** Refusals about persons. */
public final class PersonProbleme {

    /** A person with this AZR number is registered in the Kommune. */
    public static final ProblemType PERSON_VORHANDEN = new ProblemType(
            "person-vorhanden",
            409,
            "Eine Person mit dieser AZR-Nummer gibt es schon",
            "A person with this AZR number exists already");

    private PersonProbleme() {}
}
