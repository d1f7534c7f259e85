// caught by: twoEmptiesGiveZeros
Moments merge(Moments a, Moments b) {
    if (a.count() == 0 || b.count() == 0) {
        Moments some = a.count() == 0 ? b : a;
        return some;
    }
    long count = a.count() + b.count();
    double delta = b.mean() - a.mean();
    double shareOfB = (double) b.count() / count;
    double mean = a.mean() + delta * shareOfB;
    return new Moments(count, mean, a.m2() + b.m2() + delta * delta * a.count() * shareOfB);
}
