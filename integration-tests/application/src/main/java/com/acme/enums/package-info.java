/** Enums with bodies, names of their own, and former names. */
package com.acme.enums;
