/**
 * Values as text for checkpoints: what turns one into the other, and stages that make the text
 * smaller, check it, encrypt it, or keep it elsewhere.
 */
@NullMarked
package dev.cairn.checkpoint;

import org.jspecify.annotations.NullMarked;
