package de.nahtlos.status.akte;

import java.time.LocalDate;
import java.util.UUID;

/** A person as registered, as far as the law asks. */
public record Registrierte(
        UUID id,
        LocalDate geburtsdatum,
        String staat,
        boolean erwerbsfaehig,
        boolean dauerhaftVollErwerbsgemindert,
        boolean hilfebeduerftig) {}
