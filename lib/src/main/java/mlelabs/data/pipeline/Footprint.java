package mlelabs.data.pipeline;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** Roughly how much memory an element takes, in bytes: enough to keep a buffer within a budget. */
final class Footprint {

  private static final long OBJECT = 32;
  private static final int LOOKED_AT = 16;

  private Footprint() {}

  static long of(Object element) {
    if (element instanceof Sized sized) {
      return sized.sizeInBytes();
    } else if (element instanceof CharSequence text) {
      return OBJECT + 2L * text.length();
    } else if (element instanceof Collection<?> all) {
      return OBJECT + each(all, all.size());
    } else if (element instanceof Map<?, ?> map) {
      return OBJECT + each(map.keySet(), map.size()) + each(map.values(), map.size());
    } else if (element instanceof Object[] array) {
      return OBJECT + each(java.util.Arrays.asList(array), array.length);
    } else if (element.getClass().isArray()) {
      return OBJECT + (long) Array.getLength(element) * bytes(element.getClass().componentType());
    }
    return OBJECT;
  }

  /** By the first few. */
  private static long each(Iterable<?> elements, int size) {
    long bytes = 0;
    int seen = 0;
    for (Object element : elements) {
      if (seen == LOOKED_AT) {
        break;
      }
      bytes += 8 + (element == null ? 0 : of(element));
      seen++;
    }
    return seen == 0 ? 0 : bytes * size / seen;
  }

  private static int bytes(Class<?> primitive) {
    if (primitive == long.class || primitive == double.class) {
      return 8;
    } else if (primitive == int.class || primitive == float.class) {
      return 4;
    }
    return primitive == byte.class || primitive == boolean.class ? 1 : 2;
  }
}
