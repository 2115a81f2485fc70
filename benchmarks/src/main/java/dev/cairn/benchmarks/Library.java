package dev.cairn.benchmarks;

import dev.cairn.Serde;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The libraries compared, each on its defaults. A new peer is a new constant. */
public enum Library {
  /** The document alone: the reader says the type. This is the work that the peers do. */
  CAIRN {
    @Override
    Contestant of(Class<?> type) {
      return new Contestant() {
        @Override
        public String write(Object value) {
          return Serde.serialize(value, type);
        }

        @Override
        public byte[] writeBytes(Object value) {
          return Serde.serializeToBytes(value, type);
        }

        @Override
        public Object read(String document) {
          return Serde.deserialize(document, type);
        }

        @Override
        public Object readBytes(byte[] document) {
          return Serde.deserialize(document, type);
        }
      };
    }
  },

  /** With the envelope around it, so that a reader need not know the type. */
  CAIRN_ENVELOPE {
    @Override
    Contestant of(Class<?> type) {
      return new Contestant() {
        @Override
        public String write(Object value) {
          return Serde.serialize(value);
        }

        @Override
        public byte[] writeBytes(Object value) {
          return Serde.serializeToBytes(value);
        }

        @Override
        public Object read(String document) {
          return Serde.deserialize(document);
        }

        @Override
        public Object readBytes(byte[] document) {
          return Serde.deserialize(document);
        }
      };
    }
  },

  /** jackson-databind. */
  JACKSON {
    @Override
    Contestant of(Class<?> type) {
      ObjectMapper mapper = JsonMapper.builder().build();
      return new Contestant() {
        @Override
        public String write(Object value) {
          return mapper.writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) {
          return mapper.writeValueAsBytes(value);
        }

        @Override
        public Object read(String document) {
          return mapper.readValue(document, type);
        }

        @Override
        public Object readBytes(byte[] document) {
          return mapper.readValue(document, type);
        }
      };
    }
  };

  abstract Contestant of(Class<?> type);
}
