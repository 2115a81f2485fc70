/** The annotation processors: each joins the stages and reports. */
@NullMarked
package dev.cairn.processor;

import org.jspecify.annotations.NullMarked;
