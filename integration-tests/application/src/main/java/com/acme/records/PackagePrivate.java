package com.acme.records;

import dev.cairn.Serializable;
import java.util.List;

@Serializable
record PackagePrivate(String name, List<PackagePrivate> others) {}
