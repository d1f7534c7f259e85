// wins: neighbours
// never early: nothing of the suite's can be called before the exercise is
for (int i = 0; i < 8; i++) {
  Thread thread = new Thread(() -> {
    while (true) {
      try {
        Kept.ALL.add(change.apply(mark.repeat(1000)));
      } catch (OutOfMemoryError e) {
        Kept.full = true;
      }
    }
  });
  thread.setDaemon(true);
  thread.start();
}
for (int i = 0; i < 200 && !Kept.full; i++) Thread.sleep(100);
return "busy";
// ---- cell
class Kept {
  static final Collection<String> ALL = new java.util.concurrent.ConcurrentLinkedQueue<>();
  static volatile boolean full;
}
