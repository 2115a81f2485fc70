package cases;

import dev.cairn.Serializable;

@Serializable
@interface Marker {
  String value();
}
