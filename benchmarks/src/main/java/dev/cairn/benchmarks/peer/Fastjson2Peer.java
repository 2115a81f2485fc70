package dev.cairn.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import dev.cairn.benchmarks.Contestant;

/** fastjson2. */
public final class Fastjson2Peer implements Contestant {

  private final Class<?> type;

  /** Ready for one type. */
  public Fastjson2Peer(Class<?> type) {
    this.type = type;
  }

  @Override
  public String write(Object value) {
    return JSON.toJSONString(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return JSON.toJSONBytes(value);
  }

  @Override
  public Object read(String document) {
    return JSON.parseObject(document, type);
  }

  @Override
  public Object readBytes(byte[] document) {
    return JSON.parseObject(document, type);
  }
}
