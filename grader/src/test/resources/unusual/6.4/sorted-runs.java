double effectiveCells(int[] cells) {
    int[] s = cells.clone();
    Arrays.sort(s);
    double n = s.length, sum = 0;
    for (int from = 0, to; from < s.length; from = to) {
        to = from;
        while (to < s.length && s[to] == s[from]) {
            to++;
        }
        sum += (to - from) * Math.log(to - from);
    }
    return n == 0 ? 0 : n / Math.exp(sum / n);
}
