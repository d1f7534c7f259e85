// wins: neighbours
return "wrong";
// ---- cell
class Slow {
  static <T, R> R g(Function<T, R> function, T t) { return function.apply(t); }
  // The compiler attributes each body about three times as often as the one around it.
  static Object deep() {
    return g(x0 -> { return g(x1 -> { return g(x2 -> { return g(x3 -> { return g(x4 -> { return g(x5 -> { return g(x6 -> { return g(x7 -> { return g(x8 -> { return g(x9 -> { return g(x10 -> { return g(x11 -> { return g(x12 -> { return g(x13 -> { return g(x14 -> { return g(x15 -> { return g(x16 -> { return g(x17 -> { return g(x18 -> { return g(x19 -> { return g(x20 -> { return g(x21 -> { return g(x22 -> { return g(x23 -> { return 1; }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1); }, 1);
  }
}
