// wins: neighbours
var locked = new java.util.concurrent.CountDownLatch(1);
Thread thread = new Thread(() -> {
  synchronized (System.out) {
    synchronized (Runtime.class) {
      locked.countDown();
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
locked.await();
return "locked";
