package mlelabs.feature;

import java.util.ArrayList;
import java.util.List;

/** How a text becomes words, or several words in a row joined by a space. */
record Words(String separator, int shortest, int longest) {

  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      add(text.substring(from, at), words);
      from = at + separator.length();
    }
    add(text.substring(from), words);
    return of(words);
  }

  private static void add(String word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  List<String> of(List<String> words) {
    if (longest == 1) {
      return words;
    }
    List<String> grams = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int n = shortest; n <= longest && from + n <= words.size(); n++) {
        grams.add(String.join(" ", words.subList(from, from + n)));
      }
    }
    return grams;
  }
}
