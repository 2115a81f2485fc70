package cases;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A list that nobody can change. */
final class FrozenList<E> extends AbstractList<E> {
  private final List<E> elements = new ArrayList<>();

  FrozenList(Iterable<? extends E> elements) {
    elements.forEach(this.elements::add);
  }

  @Override
  public E get(int index) {
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
