/** Types of jars without codecs of their own. */
@SerializableImport({
  Place.class,
  Dated.class,
  Season.class,
  Signal.class,
  Account.class,
  Station.class,
  Station.Sensor.class,
})
package com.acme.imported;

import com.acme.plain.Account;
import com.acme.plain.Dated;
import com.acme.plain.Place;
import com.acme.plain.Season;
import com.acme.plain.Signal;
import com.acme.plain.Station;
import dev.cairn.SerializableImport;
