package com.acme;

import com.acme.shop.Item;
import com.acme.shop.Order;
import com.acme.shop.Payment;
import com.acme.shop.Status;
import com.acme.shop.Workflow;
import dev.cairn.SerdeMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A worker of release 1, which writes for the readers of a release. */
public final class Main {

  public static void main(String[] arguments) throws IOException {
    SerdeMapper mapper = mapper(Integer.parseInt(arguments[1]));
    for (int i = 2; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      if (arguments[0].equals("create")) {
        Files.write(file, mapper.serializeToBytes(sample()));
      } else {
        Workflow workflow = (Workflow) mapper.deserialize(Files.readAllBytes(file));
        if (arguments[0].equals("advance")) {
          workflow = workflow.next();
          Files.write(file, mapper.serializeToBytes(workflow));
        }
        System.out.println(workflow.equals(sample()) + " " + workflow.step());
      }
    }
  }

  private static SerdeMapper mapper(int release) {
    return SerdeMapper.builder().build();
  }

  private static Workflow sample() {
    Order order =
        new Order(
            new UUID(4, 2),
            "Ada Lovelace",
            List.of(new Item("gear", 3, new BigDecimal("1.50"))),
            Status.SHIPPED,
            new BigDecimal("4.50"));
    return new Workflow(order, new Payment.Cash("7"), 1);
  }
}
