package mlelabs.data.quality;

import java.util.List;
import tech.tablesaw.api.Table;

/**
 * The tables that foreign keys point to.
 *
 * @param tables known by their names
 */
record References(List<Table> tables) {

  References {
    tables = List.copyOf(tables);
  }

  Table named(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a table that a foreign key points to must be given, but "
                        + name
                        + " is not among "
                        + tables.stream().map(Table::name).toList()));
  }
}
