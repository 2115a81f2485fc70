package com.acme;

import com.acme.customer.Customer;
import com.acme.orders.Order;
import com.acme.shop.LineItem;
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

/** A worker of release 3, which writes for the readers of a release. */
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
    SerdeMapper.Builder builder = SerdeMapper.builder();
    if (release == 1) {
      builder.writeVersion("com.acme.*", 1);
    }
    if (release == 2) {
      builder.writeVersion(Order.class, 2).writeVersion(Payment.Counter.class, 1);
    }
    return builder.build();
  }

  private static Workflow sample() {
    Order order =
        new Order(
            new UUID(4, 2),
            new Customer("Ada", "Lovelace"),
            List.of(new LineItem("gear", 3, new BigDecimal("1.50"))),
            Status.SENT,
            "EUR");
    return new Workflow(order, new Payment.Counter("7"), 1, null);
  }
}
