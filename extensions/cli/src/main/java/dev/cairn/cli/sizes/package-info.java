/** What fills a document. */
@NullMarked
package dev.cairn.cli.sizes;

import org.jspecify.annotations.NullMarked;
