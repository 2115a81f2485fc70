package com.acme.builtins;

import static com.acme.RoundTrips.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.acme.records.Range;
import dev.cairn.MalformedDataException;
import dev.cairn.Serde;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArraysTest {

  private static final String FULL =
      """
      {"booleans":[true,false],"shorts":[-1],"ints":[1,2],"longs":[9223372036854775807],\
      "chars":["a","\\u0000"],"floats":[1.5,"NaN"],"doubles":[],"blobs":["AQ==",null],\
      "strings":["x",null],"boxed":[1,null],"matrix":[[1],[],null],"cube":[[[1,2]]],\
      "lists":[["a"],[]],"listOfArrays":[[3]]}\
      """;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Arrays full() {
    return new Arrays(
        new boolean[] {true, false},
        new short[] {-1},
        new int[] {1, 2},
        new long[] {Long.MAX_VALUE},
        new char[] {'a', '\0'},
        new float[] {1.5f, Float.NaN},
        new double[0],
        new byte[][] {{1}, null},
        new String[] {"x", null},
        new Integer[] {1, null},
        new int[][] {{1}, {}, null},
        new int[][][] {{{1, 2}}},
        new List[] {List.of("a"), List.of()},
        List.of(new int[] {3}));
  }

  @Test
  void everyKind() {
    assertEquals(FULL, Serde.serialize(full(), Arrays.class));
    Arrays read = Serde.deserialize(FULL, Arrays.class);
    assertArrayEquals(new boolean[] {true, false}, read.booleans());
    assertArrayEquals(new short[] {-1}, read.shorts());
    assertArrayEquals(new int[] {1, 2}, read.ints());
    assertArrayEquals(new long[] {Long.MAX_VALUE}, read.longs());
    assertArrayEquals(new char[] {'a', '\0'}, read.chars());
    assertArrayEquals(new float[] {1.5f, Float.NaN}, read.floats());
    assertArrayEquals(new double[0], read.doubles());
    assertArrayEquals(new byte[][] {{1}, null}, read.blobs());
    assertArrayEquals(new String[] {"x", null}, read.strings());
    assertArrayEquals(new Integer[] {1, null}, read.boxed());
    assertArrayEquals(new int[][] {{1}, {}, null}, read.matrix());
    assertArrayEquals(new int[][][] {{{1, 2}}}, read.cube());
    assertArrayEquals(new List<?>[] {List.of("a"), List.of()}, read.lists());
    assertArrayEquals(new int[] {3}, read.listOfArrays().get(0));
  }

  @Test
  void inOpenPositionsWithTheirTypes() {
    Object[] arrays = {
      new int[] {1, 2},
      new long[] {1},
      new boolean[] {true},
      new char[] {'x'},
      new double[] {1, Double.NaN},
      new float[0],
      new short[] {5},
      new int[][] {{1}, {2, 3}},
      new byte[][] {{1}, {}},
      new String[] {"a", null},
      new Integer[] {1, null},
      new Object[] {1, "a", 2L, null, new int[] {1}},
      new Range[] {new Range(1)},
      new Range[0][]
    };
    for (Object array : arrays) {
      Object read = Serde.deserialize(Serde.serialize(array));
      assertSame(array.getClass(), read.getClass(), () -> Serde.serialize(array));
      assertArrayEquals(new Object[] {array}, new Object[] {read});
    }
  }

  @Test
  void elementsOfTheWrongKind() {
    assertRefused(
        MalformedDataException.class, Arrays.class, "{\"ints\":[1,null]}", "Arrays.ints[1]");
    assertRefused(
        MalformedDataException.class, Arrays.class, "{\"ints\":[1,2.0]}", "Arrays.ints[1]");
    assertRefused(
        MalformedDataException.class,
        Arrays.class,
        "{\"matrix\":[[1],[1,\"2\"]]}",
        "Arrays.matrix[1][1]");
    assertRefused(
        MalformedDataException.class, Arrays.class, "{\"cube\":[[1]]}", "Arrays.cube[0][0]");
    assertRefused(MalformedDataException.class, Arrays.class, "{\"ints\":{}}", "Arrays.ints");
  }
}
