/** Types of a dependency that brings its own codecs. */
package com.acme.usage;
