/** What the user wrote, read from the compiler's model and not yet judged. */
@NullMarked
package dev.cairn.processor.declaration;

import org.jspecify.annotations.NullMarked;
