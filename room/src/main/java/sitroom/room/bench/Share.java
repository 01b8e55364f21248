package sitroom.room.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as the figures give them. */
final class Share {
  private static final int DIGITS = 3;

  private Share() {}

  /** A part of a whole to three digits; null where there is no whole. */
  static JsonNode of(int part, int whole) {
    return whole == 0 ? NullNode.instance : rounded((double) part / whole);
  }

  static JsonNode rounded(double value) {
    return DoubleNode.valueOf(round(value, DIGITS));
  }

  /** The nearest decimal to what the double really is; of two equally near the even one. */
  static double round(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }
}
