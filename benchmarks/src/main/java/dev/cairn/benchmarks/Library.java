package dev.cairn.benchmarks;

import dev.cairn.benchmarks.peer.AvajePeer;
import dev.cairn.benchmarks.peer.CairnPeer;
import dev.cairn.benchmarks.peer.DslJsonPeer;
import dev.cairn.benchmarks.peer.EnvelopePeer;
import dev.cairn.benchmarks.peer.Fastjson2Peer;
import dev.cairn.benchmarks.peer.ForyJsonPeer;
import dev.cairn.benchmarks.peer.ForyPeer;
import dev.cairn.benchmarks.peer.GsonPeer;
import dev.cairn.benchmarks.peer.Jackson2Peer;
import dev.cairn.benchmarks.peer.Jackson3Peer;
import dev.cairn.benchmarks.peer.JdkPeer;
import dev.cairn.benchmarks.peer.KryoPeer;
import dev.cairn.benchmarks.peer.MoshiPeer;

/** The libraries compared. A new peer is a new constant, a case, and a class beside the others. */
public enum Library {
  /** The document alone: the reader says the type. This is the work that the peers do. */
  CAIRN,
  /** With the envelope around it, so that a reader need not know the type. */
  CAIRN_ENVELOPE,
  FORY_JSON,
  FASTJSON2,
  DSL_JSON,
  AVAJE_JSONB,
  JACKSON_3,
  JACKSON_2,
  MOSHI,
  GSON,
  /** No JSON, but what JSON is compared with. */
  FORY_BINARY,
  KRYO,
  JDK;

  /** Says whether it writes no JSON, only bytes in a form of its own. */
  boolean isBinary() {
    return compareTo(FORY_BINARY) >= 0;
  }

  /** What tables call it. */
  String label() {
    return switch (this) {
      case CAIRN -> "**Cairn**";
      case CAIRN_ENVELOPE -> "Cairn, with envelope";
      case FORY_JSON -> "fory-json";
      case FASTJSON2 -> "fastjson2";
      case DSL_JSON -> "dsl-json";
      case AVAJE_JSONB -> "avaje-jsonb";
      case JACKSON_3 -> "jackson-databind 3";
      case JACKSON_2 -> "jackson-databind 2";
      case MOSHI -> "moshi";
      case GSON -> "gson";
      case FORY_BINARY -> "Fory (binary)";
      case KRYO -> "Kryo (binary)";
      case JDK -> "JDK (binary)";
    };
  }

  /** Makes the library ready for a type; loads no other. */
  public Contestant of(Class<?> type) {
    return switch (this) {
      case CAIRN -> new CairnPeer(type);
      case CAIRN_ENVELOPE -> new EnvelopePeer();
      case FORY_JSON -> new ForyJsonPeer(type);
      case FASTJSON2 -> new Fastjson2Peer(type);
      case DSL_JSON -> new DslJsonPeer(type);
      case AVAJE_JSONB -> new AvajePeer(type);
      case JACKSON_3 -> new Jackson3Peer(type);
      case JACKSON_2 -> new Jackson2Peer(type);
      case MOSHI -> new MoshiPeer(type);
      case GSON -> new GsonPeer(type);
      case FORY_BINARY -> new ForyPeer();
      case KRYO -> new KryoPeer();
      case JDK -> new JdkPeer();
    };
  }
}
