package mlelabs.worker;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Brings the caller's argument into the state in which the other side left its copy. */
final class Restored {

  private Restored() {}

  /**
   * @return whether it could be done; an immutable collection cannot be changed
   */
  static boolean into(@Nullable Object original, @Nullable Object changed) {
    if (original == null || changed == null) {
      return false;
    }
    if (original.getClass().isArray()) {
      return intoArray(original, changed);
    }
    try {
      return intoContainer(original, changed);
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean intoArray(Object original, Object changed) {
    int n = Array.getLength(original);
    if (Array.getLength(changed) != n) {
      return false;
    }
    if (original.getClass().getComponentType().isPrimitive()) {
      System.arraycopy(changed, 0, original, 0, n);
      return true;
    }
    for (int i = 0; i < n; i++) {
      Object was = Array.get(original, i);
      Object is = Array.get(changed, i);
      if (was == null || !was.getClass().isArray() || is == null || !intoArray(was, is)) {
        Array.set(original, i, is);
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked")
  private static boolean intoContainer(Object original, Object changed) {
    if (original instanceof Table table) {
      table.removeColumns(table.columns().toArray(Column<?>[]::new));
      table.addColumns(((Table) changed).columns().toArray(Column<?>[]::new));
      return true;
    }
    if (original instanceof Collection<?> collection) {
      collection.clear();
      ((Collection<Object>) collection).addAll((Collection<Object>) changed);
      return true;
    }
    Map<Object, Object> map = (Map<Object, Object>) original;
    map.clear();
    map.putAll((Map<Object, Object>) changed);
    return true;
  }
}
