package mlelabs.data.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mlelabs.data.Fingerprint;
import tech.tablesaw.api.Table;

/**
 * Rows with the same key are in the same part, which follows from the key's {@linkplain Fingerprint
 * fingerprint}: whatever rows come or go later, no row ever changes sides.
 *
 * <p>Rows without a key stay together too, as the key "".
 *
 * @param key what stays together
 * @param shares how large the parts are, counted in keys
 */
public record KeySplit(Key key, Shares shares) implements SplitRule {

  @Override
  public PartedTable apply(Table table) {
    Map<String, Part> known = new HashMap<>();
    Part[] parts =
        Arrays.stream(key.texts(table))
            .map(text -> known.computeIfAbsent(text, shares::part))
            .toArray(Part[]::new);
    return new PartedTable(table, parts);
  }

  /** The part as an expression of SQL: 'TRAIN', 'VALIDATION' or 'TEST'. */
  public String sql() {
    String bucket = "MOD(ABS(FARM_FINGERPRINT(%s)), %d)".formatted(key.sql(), shares.buckets());
    return "CASE WHEN %s < %d THEN 'TRAIN' WHEN %s < %d THEN 'VALIDATION' ELSE 'TEST' END"
        .formatted(bucket, shares.train(), bucket, shares.train() + shares.validation());
  }
}
