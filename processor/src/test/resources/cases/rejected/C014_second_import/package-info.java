@SerializableImport(Point.class)
package com.acme;

import dev.cairn.SerializableImport;
import geo.Point;
