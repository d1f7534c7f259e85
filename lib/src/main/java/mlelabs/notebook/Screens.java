package mlelabs.notebook;

/** The one screen of this JVM, and the console it is until a kernel installs its own. */
final class Screens {

  private Screens() {}

  private static volatile Screen current = new Console();

  static Screen current() {
    return current;
  }

  static void install(Screen screen) {
    current = screen;
  }

  private record Console() implements Screen {

    @Override
    public void show(String id, View view) {
      System.out.println(view.text());
    }

    @Override
    public void update(String id, View view) {
      System.out.println(view.text());
    }

    @Override
    public void showValue(Object value) {
      System.out.println(Views.of(value).map(View::text).orElseGet(() -> String.valueOf(value)));
    }
  }
}
