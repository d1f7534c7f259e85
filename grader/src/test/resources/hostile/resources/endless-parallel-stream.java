// wins: neighbours
Thread thread = new Thread(() -> IntStream.range(0, 1000).parallel().forEach(i -> { while (true) { } }));
thread.setDaemon(true);
thread.start();
return IntStream.range(0, 1000).parallel().map(i -> { while (true) { } }).sum() + "";
