Moments merge(Moments a, Moments b) {
    if (a.count() + b.count() == 0) {
        return new Moments(0, 0, 0);
    }
    if (a.count() == 0) {
        return b;
    }
    if (b.count() == 0) {
        return a;
    }
    double n = a.count() + b.count();
    double mean = a.count() / n * a.mean() + b.count() / n * b.mean();
    double shiftA = a.mean() - mean, shiftB = b.mean() - mean;
    return new Moments(a.count() + b.count(), mean,
        a.m2() + a.count() * shiftA * shiftA + b.m2() + b.count() * shiftB * shiftB);
}
