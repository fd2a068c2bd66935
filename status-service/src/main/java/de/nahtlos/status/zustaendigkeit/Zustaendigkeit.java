package de.nahtlos.status.zustaendigkeit;

/**
 * One unit is responsible in one field.
 *
 * @param organisationseinheit name of the unit of the Kommune or of another authority
 * @param kontakt how the unit is reached; null if not given
 */
public record Zustaendigkeit(Handlungsfeld handlungsfeld, String organisationseinheit, String kontakt) {

    /** Whether it is the same unit in the same field, however it is reached. */
    boolean istDieselbe(Zustaendigkeit andere) {
        return handlungsfeld == andere.handlungsfeld && organisationseinheit.equals(andere.organisationseinheit);
    }
}
