//// signature
int[][] split(int rows, double share, long seed)
//// right
List<Integer> order = new ArrayList<>();
for (int i = 0; i < rows; i++) {
    order.add(i);
}
Collections.shuffle(order, new Random(seed));
int test = (int) Math.round(rows * share);
int[][] parts = {new int[rows - test], new int[test]};
for (int i = 0; i < rows; i++) {
    if (i < test) {
        parts[1][i] = order.get(i);
    } else {
        parts[0][i - test] = order.get(i);
    }
}
Arrays.sort(parts[0]);
Arrays.sort(parts[1]);
return parts;
//// right
int size = (int) Math.round(rows * share);
Random random = new Random(seed);
boolean[] test = new boolean[rows];
for (int taken = 0; taken < size; ) {
    int row = random.nextInt(rows);
    if (!test[row]) {
        test[row] = true;
        taken++;
    }
}
return new int[][] {
    IntStream.range(0, rows).filter(i -> !test[i]).toArray(),
    IntStream.range(0, rows).filter(i -> test[i]).toArray()
};
//// wrong
int test = (int) (rows * share);
return new int[][] {
    IntStream.range(0, rows - test).toArray(), IntStream.range(rows - test, rows).toArray()
};
//// wrong
List<Integer> order = IntStream.range(0, rows).boxed().collect(Collectors.toList());
Collections.shuffle(order);
int test = (int) Math.round(rows * share);
return new int[][] {
    order.subList(test, rows).stream().mapToInt(i -> i).toArray(),
    order.subList(0, test).stream().mapToInt(i -> i).toArray()
};
//// tests
same(20, split(100, .2, 5)[1].length);
same(4, split(10, .36, 5)[1].length);
//// hidden tests
int[][] fifty = split(50, .3, 9);
same(IntStream.range(0, 50).toArray(), IntStream.concat(Arrays.stream(fifty[0]), Arrays.stream(fifty[1])).sorted().toArray());
same(split(40, .5, 3), split(40, .5, 3));
holds(!Arrays.deepEquals(split(40, .5, 3), split(40, .5, 4)), "the seed has no effect");
int[] thirty = split(30, .5, 8)[0];
same(Arrays.stream(thirty).sorted().toArray(), thirty);
