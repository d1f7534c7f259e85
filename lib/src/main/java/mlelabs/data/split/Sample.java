package mlelabs.data.split;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import mlelabs.data.Fingerprint;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/**
 * A sample by key: a row is kept when the unsigned fingerprint of salt + ":" + key is below
 * fraction · 2^64. The same keys come every time, a smaller sample is part of a larger one, and
 * another salt gives an independent sample. A row without a key is never kept.
 *
 * @param key what is kept or left as a whole
 * @param fraction of the keys, from 0 to 1
 * @param salt the sample's name
 */
public record Sample(Key key, double fraction, String salt) {

  public Sample {
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException("the fraction must be from 0 to 1, but was " + fraction);
    }
  }

  /** Whether that key is kept. */
  public boolean keeps(String text) {
    return !text.isEmpty()
        && (fraction == 1
            || Long.compareUnsigned(Fingerprint.of(salt + ":" + text), boundary()) < 0);
  }

  /** The rows that are kept, in order. */
  public Table apply(Table table) {
    String[] texts = key.texts(table);
    return table.where(
        Selection.with(IntStream.range(0, texts.length).filter(r -> keeps(texts[r])).toArray()));
  }

  /** The same as a condition of SQL, over {@code FARM_FINGERPRINT}. */
  public String sql() {
    String limit =
        fraction == 1 ? BigInteger.ONE.shiftLeft(64).toString() : Long.toUnsignedString(boundary());
    String unsigned =
        "CAST(FARM_FINGERPRINT('%s:' || %s) AS HUGEINT)"
            .formatted(salt.replace("'", "''"), key.sql());
    return "%s <> '' AND %s + CASE WHEN %s < 0 THEN 18446744073709551616 ELSE 0 END < %s"
        .formatted(key.sql(), unsigned, unsigned, limit);
  }

  /** Exact, and rounded up: a whole number is below a limit when it is below that rounded up. */
  private long boundary() {
    return new BigDecimal(fraction)
        .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(64)))
        .setScale(0, RoundingMode.CEILING)
        .toBigInteger()
        .longValue();
  }
}
