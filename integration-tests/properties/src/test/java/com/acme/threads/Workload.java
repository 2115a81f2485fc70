package com.acme.threads;

import com.acme.classes.Bean;
import com.acme.hierarchies.Expression;
import com.acme.hierarchies.Shape;
import com.acme.records.Node;
import com.acme.records.Page;
import com.acme.records.Tree;
import dev.cairn.SerdeException;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes and reads values of many kinds, fails now and then, and gives all documents it has
 * written; public, to be loaded by any class loader.
 */
public final class Workload implements Function<SerdeMapper, String> {

  @Override
  public String apply(SerdeMapper mapper) {
    Node leaf = Node.leaf("leaf");
    Node node = new Node("n", List.of(leaf), Map.of("k", leaf), Optional.of(leaf));
    Expression sum = new Expression.Sum(new Expression.Constant(1), new Expression.Constant(2));
    List<Object> all =
        List.of(
            node,
            sum,
            new Page<>(List.of(1L, 2L), 1, 3L),
            Shape.Fixed.LINE,
            new UUID(1, 2),
            new Tree<>(Instant.EPOCH, List.of()),
            new Object[] {new Shape.Circle(1.5)},
            "text");
    StringBuilder written = new StringBuilder();
    for (Object value : all) {
      String document = mapper.serialize(value);
      written.append(document).append(mapper.serialize(mapper.deserialize(document)));
      fails(mapper, document.substring(1));
    }
    TypeRef<List<Tree<Page<Shape>>>> type = new TypeRef<>() {};
    String trees = "[{\"value\":{\"items\":[null],\"number\":7},\"children\":[]}]";
    written.append(mapper.serialize(mapper.deserialize(trees, type), type));
    written.append(mapper.stringify(mapper.serialize(all)));
    fails(mapper, "{\"__classname__\":\"com.acme.Nothing\",\"__version__\":1,\"__data__\":{}}");
    return written.append(mapper.serialize(new Bean())).toString();
  }

  private static void fails(SerdeMapper mapper, String document) {
    try {
      mapper.deserialize(document);
      throw new IllegalStateException("read: " + document);
    } catch (SerdeException expected) {
      // Nothing of a failed read is left behind.
    }
  }
}
