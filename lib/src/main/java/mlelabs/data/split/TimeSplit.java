package mlelabs.data.split;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.LocalDate;
import java.util.Arrays;
import tech.tablesaw.api.Table;

/**
 * The past trains, what follows validates, the end tests: the only split that asks what a forecast
 * is asked in service, to tell days that come after all it has seen.
 *
 * @param day a key whose texts are dates, {@code YYYY-MM-DD}
 * @param validationFrom the first day that validates
 * @param testFrom the first day that tests; not before validationFrom
 */
public record TimeSplit(
    Key day,
    @JsonSerialize(using = ToStringSerializer.class)
        @JsonDeserialize(converter = TimeSplit.Date.class)
        LocalDate validationFrom,
    @JsonSerialize(using = ToStringSerializer.class)
        @JsonDeserialize(converter = TimeSplit.Date.class)
        LocalDate testFrom)
    implements SplitRule {

  public TimeSplit {
    if (testFrom.isBefore(validationFrom)) {
      throw new IllegalArgumentException(
          "test must not begin before validation, but they begin on %s and %s"
              .formatted(testFrom, validationFrom));
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.time.format.DateTimeParseException if a row's day is missing or no date
   */
  @Override
  public PartedTable apply(Table table) {
    return new PartedTable(
        table,
        Arrays.stream(day.texts(table)).map(t -> part(LocalDate.parse(t))).toArray(Part[]::new));
  }

  private Part part(LocalDate date) {
    if (date.isBefore(validationFrom)) {
      return Part.TRAIN;
    }
    return date.isBefore(testFrom) ? Part.VALIDATION : Part.TEST;
  }

  /** ISO text to date. */
  static final class Date extends StdConverter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }
}
