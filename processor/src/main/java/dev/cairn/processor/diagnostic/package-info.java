/** What is wrong with a declaration, where, and what to do about it. */
@NullMarked
package dev.cairn.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
