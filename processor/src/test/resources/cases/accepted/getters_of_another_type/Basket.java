package cases;

import java.util.List;

/** What is in a basket. */
interface Basket {
  List<String> items();
}
