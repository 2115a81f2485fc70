package com.acme;

import dev.cairn.Serializable;
import geo.Account;
import geo.Area;
import geo.GeoPoint;
import geo.Level;
import geo.Page;
import geo.Route;
import java.util.Map;

@Serializable
public record Trip(
    Account account,
    Page<GeoPoint> stops,
    Map<Level, Area> areas,
    Route route,
    Route.Leg first,
    Object notes) {}
