/** Programs made at random, and values of their types. */
package dev.cairn.processor.random;
