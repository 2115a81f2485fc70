package dev.cairn.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * What has been measured: by document, library and way, the time and the bytes of one operation.
 */
final class Figures {

  /** One direction in one form. */
  enum Way {
    WRITE_STRING("writeString", "write String"),
    WRITE_BYTES("writeBytes", "write byte[]"),
    READ_STRING("readString", "read String"),
    READ_BYTES("readBytes", "read byte[]");

    private final String method;
    private final String label;

    Way(String method, String label) {
      this.method = method;
      this.label = label;
    }

    String label() {
      return label;
    }

    static Way ofMethod(String method) {
      for (Way way : values()) {
        if (way.method.equals(method)) {
          return way;
        }
      }
      throw new IllegalArgumentException(method);
    }
  }

  /**
   * One figure.
   *
   * @param nanos the lower quartile of all iterations: what disturbs a run only makes it slower
   * @param bytes what was allocated
   */
  record Figure(double nanos, double bytes) {}

  private record Key(Document document, Library library, Way way) {}

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private final Map<Key, Figure> figures;
  private final Map<Document, Map<Library, Equality>> equality;

  private Figures(Map<Key, Figure> figures, Map<Document, Map<Library, Equality>> equality) {
    this.figures = figures;
    this.equality = equality;
  }

  static Figures of(Collection<RunResult> results, Map<Document, Map<Library, Equality>> equality) {
    Map<Key, Figure> figures = new HashMap<>();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      String method = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
      Key key =
          new Key(
              Document.valueOf(params.getParam("document")),
              Library.valueOf(params.getParam("library")),
              Way.ofMethod(method));
      double bytes = result.getSecondaryResults().get(ALLOCATION).getScore();
      figures.put(key, new Figure(lowerQuartile(result), bytes));
    }
    return new Figures(figures, equality);
  }

  private static double lowerQuartile(RunResult result) {
    List<Double> times = new ArrayList<>();
    for (BenchmarkResult fork : result.getBenchmarkResults()) {
      for (IterationResult iteration : fork.getIterationResults()) {
        times.add(iteration.getPrimaryResult().getScore());
      }
    }
    times.sort(null);
    return times.get(times.size() / 4);
  }

  @Nullable Figure get(Document document, Library library, Way way) {
    return figures.get(new Key(document, library, way));
  }

  /** How many times as long as Cairn a library takes; NaN where either was not measured. */
  double ratio(Document document, Library library, Way way) {
    Figure cairn = get(document, Library.CAIRN, way);
    Figure other = get(document, library, way);
    return cairn == null || other == null ? Double.NaN : other.nanos() / cairn.nanos();
  }

  Equality equality(Document document, Library library) {
    Equality found = equality.getOrDefault(document, Map.of()).get(library);
    return found == null ? Equality.CANNOT : found;
  }
}
