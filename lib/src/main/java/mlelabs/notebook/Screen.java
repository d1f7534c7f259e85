package mlelabs.notebook;

import java.util.UUID;

/** Where views appear: the notebook, or the console where no notebook is there. */
interface Screen {

  /** Shows a view for good. */
  default void show(View view) {
    show(UUID.randomUUID().toString(), view);
  }

  /** Shows a view that {@link #update} will replace. */
  void show(String id, View view);

  /** Replaces the view of this id, in place. */
  void update(String id, View view);

  /** Replaces the view of this id for the last time. */
  default void finish(String id, View view) {
    update(id, view);
  }

  /** Shows whatever a learner asks to see. */
  void showValue(Object value);
}
