@SerializableImport({GeoPoint.class, Page.class, Level.class, Area.class})
package com.acme;

import dev.cairn.SerializableImport;
import geo.Area;
import geo.GeoPoint;
import geo.Level;
import geo.Page;
