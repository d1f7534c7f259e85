double[] tukeyFences(double[] values, double k) {
    if (!(k >= 0) || k == Double.POSITIVE_INFINITY) throw new IllegalArgumentException("k is a finite number from 0, not " + k);
    PriorityQueue<Double> q = new PriorityQueue<>();
    for (double v : values) if (v == v) q.add(v);
    List<Double> s = new ArrayList<>();
    while (!q.isEmpty()) s.add(q.poll());
    if (s.isEmpty()) return new double[] {Double.NaN, Double.NaN};
    double a = at(s, 1), b = at(s, 3);
    return new double[] {a - k * (b - a), b + k * (b - a)};
}
double at(List<Double> s, int quarter) { int p = quarter * (s.size() - 1); double f = (p % 4) / 4.0; int i = p / 4; return f == 0 ? s.get(i) : s.get(i) * (1 - f) + s.get(i + 1) * f; }
