/** What another team publishes as a jar, with codecs in it. */
@NullMarked
package com.acme.library;

import org.jspecify.annotations.NullMarked;
