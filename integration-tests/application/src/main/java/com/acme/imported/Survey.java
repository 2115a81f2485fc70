package com.acme.imported;

import com.acme.plain.Account;
import com.acme.plain.Dated;
import com.acme.plain.Place;
import com.acme.plain.Season;
import com.acme.plain.Signal;
import com.acme.plain.Station;
import dev.cairn.Serializable;
import dev.cairn.SerializableImport;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Holds imported types. */
@Serializable
@SerializableImport(JsonToken.class)
public record Survey(
    Place place,
    List<Dated<Place>> visits,
    Map<Season, Signal> signals,
    Account account,
    Station station,
    JsonToken token,
    Object any) {}
