/** What is written and read: a checkpoint of usual size, and a record of three scalars. */
@NullMarked
package dev.cairn.benchmarks.model;

import org.jspecify.annotations.NullMarked;
