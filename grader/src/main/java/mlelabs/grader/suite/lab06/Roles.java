package mlelabs.grader.suite.lab06;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of a block's parameters does what. A block may keep them in any order and any way round; so
 * they are told apart by their shapes, and where two have the same one, both ways are tried.
 *
 * @param roles for each parameter of the block its place in a {@link PlainNetwork}
 * @param turned for each whether its matrix is out × in
 */
record Roles(int[] roles, boolean[] turned) {

  /**
   * All ways in which these shapes can be those of the network, without looking at dimensions of 1.
   */
  static List<Roles> of(int[][] shapes, PlainNetwork.Sizes sizes) {
    List<Roles> found = new ArrayList<>();
    List<int[]> wanted = sizes.shapes();
    if (shapes.length == wanted.size()) {
      search(shapes, wanted, new int[0], found);
    }
    return found;
  }

  private static void search(int[][] shapes, List<int[]> wanted, int[] taken, List<Roles> found) {
    int next = taken.length;
    if (next == shapes.length) {
      found.add(new Roles(taken, turned(shapes, wanted, taken)));
      return;
    }
    int[] shape = squeezed(shapes[next]);
    int before = -1;
    for (int role = 0; role < wanted.size(); role++) {
      int candidate = role;
      int[] want = squeezed(wanted.get(role));
      boolean free = IntStream.of(taken).noneMatch(t -> t == candidate);
      // Two biases of one number do the same, so which is which does not matter.
      boolean another = want.length > 0 || before < 0;
      if (free && another && (Arrays.equals(shape, want) || Arrays.equals(shape, reversed(want)))) {
        before = want.length == 0 ? role : before;
        search(shapes, wanted, with(taken, role), found);
      }
    }
  }

  private static boolean[] turned(int[][] shapes, List<int[]> wanted, int[] roles) {
    boolean[] turned = new boolean[roles.length];
    for (int i = 0; i < roles.length; i++) {
      turned[i] = !Arrays.equals(squeezed(shapes[i]), squeezed(wanted.get(roles[i])));
    }
    return turned;
  }

  private static int[] squeezed(int[] shape) {
    return IntStream.of(shape).filter(n -> n != 1).toArray();
  }

  private static int[] reversed(int[] shape) {
    return IntStream.range(0, shape.length).map(i -> shape[shape.length - 1 - i]).toArray();
  }

  private static int[] with(int[] taken, int role) {
    int[] more = Arrays.copyOf(taken, taken.length + 1);
    more[taken.length] = role;
    return more;
  }

  /** The network's matrices as the block keeps them. */
  float[][] asTheBlockKeeps(List<double[][]> matrices) {
    float[][] kept = new float[roles.length][];
    for (int i = 0; i < roles.length; i++) {
      double[][] matrix = matrices.get(roles[i]);
      int rows = matrix.length;
      int columns = matrix[0].length;
      kept[i] = new float[rows * columns];
      for (int j = 0; j < kept[i].length; j++) {
        kept[i][j] =
            (float) (turned[i] ? matrix[j % rows][j / rows] : matrix[j / columns][j % columns]);
      }
    }
    return kept;
  }
}
