/** Reading a document as a stream of tokens with their places; knows nothing of commands. */
@NullMarked
package dev.cairn.cli.document;

import org.jspecify.annotations.NullMarked;
