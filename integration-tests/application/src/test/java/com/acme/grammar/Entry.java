package com.acme.grammar;

import dev.cairn.MalformedDataException;
import dev.cairn.SerdeException.Location;
import dev.cairn.SerdeMapper;
import dev.cairn.TypeRef;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** How a document comes in. */
enum Entry {
  TEXT {
    @Override
    Object read(SerdeMapper mapper, byte[] document, Object type) {
      String text = text(document);
      return type instanceof Class<?> known
          ? mapper.deserialize(text, known)
          : mapper.deserialize(text, (TypeRef<?>) type);
    }
  },

  BYTES {
    @Override
    Object read(SerdeMapper mapper, byte[] document, Object type) {
      return type instanceof Class<?> known
          ? mapper.deserialize(document, known)
          : mapper.deserialize(document, (TypeRef<?>) type);
    }
  },

  STREAM {
    @Override
    Object read(SerdeMapper mapper, byte[] document, Object type) {
      InputStream in = new ByteArrayInputStream(document);
      return type instanceof Class<?> known
          ? mapper.deserialize(in, known)
          : mapper.deserialize(in, (TypeRef<?>) type);
    }
  },

  /** A parser of jackson-core over bytes, which decodes them. */
  PARSER {
    @Override
    Object read(SerdeMapper mapper, byte[] document, Object type) {
      return parsed(mapper, JACKSON.createParser(ObjectReadContext.empty(), document), type);
    }
  },

  /** A parser of jackson-core over text. */
  PARSER_OF_TEXT {
    @Override
    Object read(SerdeMapper mapper, byte[] document, Object type) {
      String text = text(document);
      return parsed(mapper, JACKSON.createParser(ObjectReadContext.empty(), text), type);
    }
  };

  private static final JsonFactory JACKSON = new JsonFactory();

  /** Reads a whole document as a Class or TypeRef; what is not one is refused. */
  abstract Object read(SerdeMapper mapper, byte[] document, Object type);

  boolean isOurs() {
    return this != PARSER && this != PARSER_OF_TEXT;
  }

  /** What is no UTF-8 never becomes a text. */
  private static String text(byte[] document) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
    } catch (CharacterCodingException e) {
      throw new MalformedDataException("No UTF-8", Location.UNKNOWN, e);
    }
  }

  /** Our reader takes one value of a parser; whether another follows is for its owner to ask. */
  private static Object parsed(SerdeMapper mapper, JsonParser open, Object type) {
    try (JsonParser parser = open) {
      Object value =
          type instanceof Class<?> known
              ? mapper.read(parser, known)
              : mapper.read(parser, (TypeRef<?>) type);
      if (parser.nextToken() != null) {
        throw new MalformedDataException("Trailing input", Location.UNKNOWN, null);
      }
      return value;
    } catch (JacksonException e) {
      throw new MalformedDataException("Trailing input", Location.UNKNOWN, e);
    }
  }
}
