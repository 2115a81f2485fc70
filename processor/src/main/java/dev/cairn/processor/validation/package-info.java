/** Checks a declaration and turns it into a model, or into everything that is wrong with it. */
@NullMarked
package dev.cairn.processor.validation;

import org.jspecify.annotations.NullMarked;
