package com.acme.classes;

/** A bean that has no codec: where a bean is due it must be refused, not cut down. */
public final class SpecialBean extends Bean {}
