package dev.cairn.joda.money;

import java.util.regex.Pattern;
import org.joda.money.BigMoney;

/** The text of amounts. Joda-Money's own parser takes more than its printer gives. */
final class AmountText {

  private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} -?[0-9]+(\\.[0-9]+)?");

  private AmountText() {}

  static BigMoney parse(String text) {
    if (!AMOUNT.matcher(text).matches()) {
      throw new IllegalArgumentException("An amount looks like \"EUR 12.30\"");
    }
    return BigMoney.parse(text);
  }
}
