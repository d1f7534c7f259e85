package mlelabs.data.columnar;

import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Places that hold values of {@link ColumnType#TEXT}, with a dictionary of their own: columns come
 * with different ones, whose numbers are translated, each once.
 */
final class TextsStore implements ColumnStore {

  private Dictionary dictionary = new Dictionary();
  private int[] held = {};

  /**
   * For each dictionary of a source and each of its numbers: 1 + our number, 0 if not known yet. A
   * source that nobody uses any more is forgotten.
   */
  private final Map<Dictionary, int[]> translations = new WeakHashMap<>();

  @Override
  public void grow(int size) {
    held = Arrays.copyOf(held, size);
  }

  @Override
  public void put(Column column, int from, int at, int count) {
    Texts source = (Texts) column;
    int[] translation = translation(source);
    for (int i = 0; i < count; i++) {
      held[at + i] = number(source, source.numbers[source.offset + from + i], translation);
    }
  }

  @Override
  public Texts exchange(Column column, int from, int[] places) {
    Texts source = (Texts) column;
    int[] translation = translation(source);
    int start = source.offset + from;
    int[] out = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int place = places[i];
      out[i] = held[place];
      held[place] = number(source, source.numbers[start + i], translation);
    }
    return new Texts(dictionary, out, 0, places.length);
  }

  @Override
  public Texts take(int[] places) {
    int[] out = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      out[i] = held[places[i]];
    }
    return new Texts(dictionary, out, 0, places.length);
  }

  /** All places, after which nothing is put there any more. */
  Texts all() {
    return new Texts(dictionary, held, 0, held.length);
  }

  private int number(Texts source, int number, int[] translation) {
    int known = translation[number];
    if (known == 0) {
      known = 1 + dictionary.number(source.texts[number]);
      translation[number] = known;
    }
    return known - 1;
  }

  /** Room for every number of the source. */
  private int[] translation(Texts source) {
    // what is in the places may itself be large: most of it must be gone
    if (dictionary.isLarge() && dictionary.size() > 2 * held.length) {
      renumber();
    }
    int[] known = translations.getOrDefault(source.dictionary, new int[0]);
    if (known.length < source.texts.length) {
      known = Arrays.copyOf(known, source.texts.length);
      translations.put(source.dictionary, known);
    }
    return known;
  }

  private void renumber() {
    String[] texts = dictionary.texts();
    dictionary = new Dictionary();
    translations.clear();
    for (int i = 0; i < held.length; i++) {
      held[i] = dictionary.number(texts[held[i]]);
    }
  }
}
