/** The names of generated classes, which compilations of different jars agree on. */
@NullMarked
package dev.cairn.processor.naming;

import org.jspecify.annotations.NullMarked;
