/** Types whose references are never null but where they say so. */
@NullMarked
package com.acme.nulls;

import org.jspecify.annotations.NullMarked;
