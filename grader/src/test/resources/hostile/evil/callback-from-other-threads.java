// wins: neighbours
// never early: nothing of the suite's can be called before the exercise is
for (int i = 0; i < 8; i++) {
  Thread thread = new Thread(() -> {
    List<String> kept = new ArrayList<>();
    while (true) kept.add(change.apply(mark.repeat(1000)));
  });
  thread.setDaemon(true);
  thread.start();
}
Thread.sleep(1500);
return "busy";
