package com.acme.orders;

import dev.cairn.Serializable;

@Serializable
public record Order(int id) {}
