package de.nahtlos.status.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was answered at registration about work and need (§§ 7 to 9 SGB II, § 41 SGB XII). Later changes are facts.
 *
 * @param erwerbsfaehig able to work at least three hours a day (§ 8 SGB II)
 * @param dauerhaftVollErwerbsgemindert never again able to (§ 41 Abs. 3 SGB XII)
 * @param hilfebeduerftig in need (§ 9 SGB II); income and assets are not examined here
 */
@Embeddable
public record Erwerbslage(
        boolean erwerbsfaehig,
        @Column(name = "dauerhaft_voll_erwerbsgemindert") boolean dauerhaftVollErwerbsgemindert,
        boolean hilfebeduerftig) {}
