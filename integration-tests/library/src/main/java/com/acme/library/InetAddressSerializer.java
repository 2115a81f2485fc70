package com.acme.library;

import dev.cairn.RegisteredSerializer;
import dev.cairn.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** For an abstract class of the JDK whose subclasses are chosen by it; the data is a record. */
@RegisteredSerializer
public final class InetAddressSerializer {

  private InetAddressSerializer() {}

  /** The data, which could have versions of its own. */
  @Serializable(name = "library/address")
  public record Bytes(byte[] address) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes bytes && Arrays.equals(address, bytes.address);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(address);
    }
  }

  static Bytes serialize(InetAddress value) {
    return new Bytes(value.getAddress());
  }

  static InetAddress deserialize(Bytes data, int version) {
    try {
      return InetAddress.getByAddress(data.address());
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("An address has 4 or 16 bytes", e);
    }
  }

  static String stringify(Bytes data) {
    return data.address().length == 4 ? "an IPv4 address" : "an IPv6 address";
  }
}
