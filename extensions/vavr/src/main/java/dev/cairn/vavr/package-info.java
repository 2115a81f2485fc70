/**
 * Serializers for Vavr's persistent collections, values and tuples. Elements may be null where Vavr
 * takes null.
 */
package dev.cairn.vavr;
