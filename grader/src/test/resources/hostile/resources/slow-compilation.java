// wins: neighbours
return Slow.deep();
// ---- cell
class Slow {
  static <T> T f(Supplier<T> s) { return s.get(); }
  static <T> T f(Callable<T> s) throws Exception { return s.call(); }
  static Object deep() throws Exception {
    return f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> f(() -> "deep"))))))))))))))))))))))));
  }
}
