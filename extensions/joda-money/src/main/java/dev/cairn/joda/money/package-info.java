/** Serializers for the amounts and currencies of Joda-Money, each one string. */
@NullMarked
package dev.cairn.joda.money;

import org.jspecify.annotations.NullMarked;
