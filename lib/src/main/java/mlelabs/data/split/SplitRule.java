package mlelabs.data.split;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import mlelabs.data.StrictJson;
import tech.tablesaw.api.Table;

/**
 * Says which part a row is in, from the row alone, so that the same rows are always in the same
 * part.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "split")
@JsonSubTypes({
  @JsonSubTypes.Type(value = KeySplit.class, name = "key"),
  @JsonSubTypes.Type(value = GroupSplit.class, name = "group"),
  @JsonSubTypes.Type(value = TimeSplit.class, name = "time")
})
public sealed interface SplitRule permits KeySplit, GroupSplit, TimeSplit {

  /**
   * The table with a part for each row.
   *
   * @throws IllegalStateException if a column that the rule reads is absent
   */
  PartedTable apply(Table table);

  /** The rule as JSON, {@code {"split":"key","key":{…},"shares":{…}}}. */
  default String toJson() {
    return StrictJson.write(this);
  }

  /**
   * The rule that {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if the text is no such rule
   */
  static SplitRule fromJson(String json) {
    return StrictJson.read(json, SplitRule.class);
  }
}
