/**
 * Serializers for Guava's immutable collections, each in the form of its kind: lists and sets as
 * arrays, maps as objects or pairs. Elements keep their order. Sorted ones come back in their
 * natural order; with another comparator they are refused when they are written.
 */
@NullMarked
package dev.cairn.guava;

import org.jspecify.annotations.NullMarked;
