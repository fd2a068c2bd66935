package de.nahtlos.status.zustaendigkeit;

/**
 * One unit is responsible in one field.
 *
 * @param organisationseinheit name of the unit of the Kommune or of another authority
 */
public record Zustaendigkeit(Handlungsfeld handlungsfeld, String organisationseinheit) {}
