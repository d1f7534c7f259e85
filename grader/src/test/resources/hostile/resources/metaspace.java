// wins: neighbours
while (true) {
  for (int i = 0; i < 100; i++) {
    var loader = new ClassLoader(Attack.class.getClassLoader()) { };
    Hold.ALL.add(java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class, Comparable.class}, (p, m, a) -> null));
  }
}
// ---- cell
class Hold { static final List<Object> ALL = new ArrayList<>(); }
