package dev.cairn.processor.declaration;

/**
 * A type of a kind that cannot be built: an annotation type, or an interface or an abstract class
 * that is not sealed.
 */
public record OtherDeclaration(TypeHeader header) implements Declaration {}
