package mlelabs.data.split;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * Rows that have any of several keys in common are in the same part, and so are rows that are
 * linked through others: the groups are the connected components. A missing key links nothing.
 *
 * <p>A group falls by the fingerprint of its least key. Unlike with {@link KeySplit}, a new row may
 * link two groups, and so move one of them. And where everything is linked to everything there is
 * but one group: look at {@link #largestGroup}.
 *
 * @param keys at least one
 * @param shares how large the parts are, counted in groups
 */
public record GroupSplit(List<Key> keys, Shares shares) implements SplitRule {

  public GroupSplit {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("there must be at least 1 key, but there was none");
    }
  }

  @Override
  public PartedTable apply(Table table) {
    String[] names = groups(table);
    Map<String, Part> known = new HashMap<>();
    return new PartedTable(
        table,
        Arrays.stream(names)
            .map(name -> known.computeIfAbsent(name, shares::part))
            .toArray(Part[]::new));
  }

  /** The share of the rows that are in the largest group; 0 without a row. */
  public double largestGroup(Table table) {
    Map<String, Integer> sizes = new HashMap<>();
    for (String name : groups(table)) {
      sizes.merge(name, 1, Integer::sum);
    }
    int largest = sizes.values().stream().mapToInt(size -> size).max().orElse(0);
    return largest == 0 ? 0 : (double) largest / table.rowCount();
  }

  /** The name of each row's group: its least key, with the key's name before it. */
  private String[] groups(Table table) {
    Components rows = new Components(table.rowCount());
    String[] least = new String[table.rowCount()];
    Arrays.fill(least, "");
    for (Key key : keys) {
      String[] texts = key.texts(table);
      rows.link(texts);
      IntStream.range(0, texts.length)
          .filter(row -> !texts[row].isEmpty())
          .forEach(row -> least[row] = lesser(least[row], key.name() + "=" + texts[row]));
    }
    return rows.least(least);
  }

  private static String lesser(String one, String other) {
    return one.isEmpty() || other.compareTo(one) < 0 ? other : one;
  }

  /** Union-find with path halving (Tarjan and van Leeuwen 1984). */
  private record Components(int[] parent) {

    Components(int size) {
      this(IntStream.range(0, size).toArray());
    }

    void link(String[] texts) {
      Map<String, Integer> first = new HashMap<>();
      for (int row = 0; row < texts.length; row++) {
        if (!texts[row].isEmpty()) {
          Integer seen = first.putIfAbsent(texts[row], row);
          if (seen != null) {
            parent[root(row)] = root(seen);
          }
        }
      }
    }

    private int root(int row) {
      int at = row;
      while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
      }
      return at;
    }

    /** For each row the least name in its component; names that are "" do not count. */
    String[] least(String[] names) {
      String[] ofRoot = new String[names.length];
      Arrays.fill(ofRoot, "");
      for (int row = 0; row < names.length; row++) {
        if (!names[row].isEmpty()) {
          ofRoot[root(row)] = lesser(ofRoot[root(row)], names[row]);
        }
      }
      return IntStream.range(0, names.length).mapToObj(r -> ofRoot[root(r)]).toArray(String[]::new);
    }
  }
}
