package cases;

import java.util.List;

/** A type of someone else, with subtypes. */
public interface Bag<E> {
  List<E> elements();

  record Small<E>(List<E> elements) implements Bag<E> {}
}
