package mlelabs.notebook;

import java.util.ArrayList;
import java.util.List;

/** A screen that remembers what it showed, oldest first. */
final class Recording implements Screen {

  final List<View> shown = new ArrayList<>();
  final List<View> updates = new ArrayList<>();

  @Override
  public void show(String id, View view) {
    shown.add(view);
  }

  @Override
  public void update(String id, View view) {
    updates.add(view);
  }

  @Override
  public void showValue(Object value) {
    throw new UnsupportedOperationException();
  }

  /** The text of the view shown last. */
  String text() {
    return shown.get(shown.size() - 1).text();
  }

  /** The HTML of the view shown last. */
  String html() {
    return shown.get(shown.size() - 1).html();
  }
}
