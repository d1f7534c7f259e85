package mlelabs.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tech.tablesaw.api.InstantColumn;

final class InstantReader implements ColumnReader {

  private final String name;
  private final List<Instant> values = new ArrayList<>();

  InstantReader(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void add(char[] buffer, int offset, int length) {
    values.add(Instant.parse(new String(buffer, offset, length)));
  }

  @Override
  public InstantColumn column() {
    return InstantColumn.create(name, values);
  }
}
