// wins: neighbours
Deep.down(0);
return "back";
// ---- cell
class Deep {
  static long down(long n) {
    try {
      return down(n + 1);
    } catch (Throwable t) {
      return down(n + 1);
    }
  }
}
