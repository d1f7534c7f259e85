// wins: neighbours
Thread thread = new Thread(() -> {
  synchronized (System.out) {
    synchronized (Runtime.class) {
      while (true) {
        try {
          Thread.sleep(100_000);
        } catch (InterruptedException e) {
          // Never let go.
        }
      }
    }
  }
});
thread.setDaemon(true);
thread.start();
Thread.sleep(200);
return "locked";
