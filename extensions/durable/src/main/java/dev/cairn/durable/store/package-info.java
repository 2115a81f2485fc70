/** Where checkpoints are kept: in memory, in a SQLite file, in a database behind JDBC. */
@NullMarked
package dev.cairn.durable.store;

import org.jspecify.annotations.NullMarked;
