// wins: neighbours
int n = 0;
try {
  while (n < (PLAIN ? 300 : 100_000)) {
    Thread thread = new Thread(() -> { if (PLAIN) while (true) { } else try { Thread.sleep(100_000); } catch (InterruptedException e) { } });
    thread.setDaemon(true);
    thread.start();
    n++;
  }
} catch (OutOfMemoryError e) {
  return "no more than " + n;
}
return n + " started";
