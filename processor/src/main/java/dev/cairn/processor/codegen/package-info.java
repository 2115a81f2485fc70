/** Turns models of codecs into the source of their classes. Nothing here doubts a model. */
@NullMarked
package dev.cairn.processor.codegen;

import org.jspecify.annotations.NullMarked;
