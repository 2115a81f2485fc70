/** Types that other annotation processors generate in the same build. */
package com.acme.generated;
