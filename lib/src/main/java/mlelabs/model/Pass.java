package mlelabs.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import mlelabs.model.Inputs.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through a network, forwards and backwards, for up to {@link #TILE} rows at a
 * time. The first hidden layer never sees embeddings themselves: what a cell adds to it is worked
 * out once for all rows of a tile that have the cell, and its gradient too.
 */
final class Pass {

  /** Rows whose activations fit the processor's own cache. */
  static final int TILE = 256;

  private static final float LARGE = 1e38f;

  private final Layout layout;
  private final Weights weights;
  private final Weights gradient;
  private final float[][][] transposed;
  private final double dropout;

  private final float[][][] active;
  private final float[][][] slope;
  private final float[] outputs;
  private final WeightedRows listed;
  private final WeightedRows[] byUnit;

  // the first layer's inputs: the deep numbers, then each cell that occurs in the tile
  private final WeightedRows[] inputsOfRow;
  private final int[][] place;
  private int[] cellField = new int[1024];
  private int[] cell = new int[1024];
  private float[][] added;
  private float[][] addedSlope;
  private WeightedRows[] rowsOfInput;
  private int inputs;

  /**
   * @param transposed of each matrix {@code later}, as its transpose; kept right by who changes it
   */
  Pass(Layout layout, Weights weights, float[][][] transposed, Weights gradient, double dropout) {
    this(layout, weights, transposed, gradient, dropout, TILE);
  }

  /** One that only goes forwards, and for no more than so many rows at a time. */
  static Pass forwards(Layout layout, Weights weights, float[][][] transposed, int rows) {
    return new Pass(layout, weights, transposed, weights, 0, rows);
  }

  private Pass(
      Layout layout,
      Weights weights,
      float[][][] transposed,
      Weights gradient,
      double dropout,
      int room) {
    this.outputs = new float[room];
    this.layout = layout;
    this.weights = weights;
    this.transposed = transposed;
    this.gradient = gradient;
    this.dropout = dropout;
    int[] hidden = layout.hidden();
    active = new float[hidden.length][][];
    slope = new float[hidden.length][][];
    int widest = 1;
    for (int l = 0; l < hidden.length; l++) {
      active[l] = new float[room][hidden[l]];
      slope[l] = new float[room][hidden[l]];
      widest = Math.max(widest, hidden[l]);
    }
    listed = new WeightedRows(Math.max(widest, room));
    byUnit = lists(widest, room);
    inputsOfRow = lists(room, layout.deepNumbers().length + 16);
    place = new int[layout.fields().size()][];
    for (int f = 0; f < place.length; f++) {
      boolean embedded = layout.fields().get(f).embedding() > 0;
      place[f] = new int[embedded ? layout.fields().get(f).cells() : 0];
      Arrays.fill(place[f], -1);
    }
    int first = layout.isDeep() ? hidden[0] : 0;
    added = new float[first == 0 ? 0 : 64][first];
    addedSlope = new float[added.length][first];
    rowsOfInput = lists(added.length, room);
  }

  private static WeightedRows[] lists(int count, int capacity) {
    WeightedRows[] lists = new WeightedRows[count];
    for (int i = 0; i < count; i++) {
      lists[i] = new WeightedRows(capacity);
    }
    return lists;
  }

  /** The outputs of rows {@code order[from..to)}, at most {@link #TILE}; valid until the next. */
  float[] forward(Inputs in, int[] order, int from, int to) {
    return forward(in, order, from, to, null);
  }

  private float[] forward(
      Inputs in, int[] order, int from, int to, @Nullable SplittableRandom drops) {
    int rows = to - from;
    wide(in, order, from, rows);
    if (layout.isDeep()) {
      list(in, order, from, rows);
      project();
      for (int l = 0; l < active.length; l++) {
        layer(l, rows);
        activate(active[l], rows, drops);
      }
      float[][] top = active[active.length - 1];
      for (int r = 0; r < rows; r++) {
        outputs[r] += WeightedRows.dot(top[r], weights.last(), weights.last().length);
      }
      forget();
    }
    return outputs;
  }

  private void wide(Inputs in, int[] order, int from, int rows) {
    Arrays.fill(outputs, 0, rows, weights.bias()[0]);
    int[] columns = layout.wideNumbers();
    for (int k = 0; k < columns.length; k++) {
      float[] column = in.numbers()[columns[k]];
      float weight = weights.wideNumbers()[k];
      for (int r = 0; r < rows; r++) {
        outputs[r] += weight * column[order[from + r]];
      }
    }
    for (int f = 0; f < place.length; f++) {
      if (layout.fields().get(f).wide()) {
        wide(in.ids()[f], weights.wideCells()[f], order, from, rows);
      }
    }
  }

  private void wide(Ids ids, float[] cells, int[] order, int from, int rows) {
    for (int r = 0; r < rows; r++) {
      int row = order[from + r];
      for (int i = ids.from(row); i < ids.to(row); i++) {
        outputs[r] += ids.weight(i) * cells[ids.ids()[i]];
      }
    }
  }

  /** Lists what enters the first layer, row by row and the other way round. */
  private void list(Inputs in, int[] order, int from, int rows) {
    int[] columns = layout.deepNumbers();
    inputs = columns.length;
    grow();
    for (int r = 0; r < rows; r++) {
      int row = order[from + r];
      WeightedRows mine = inputsOfRow[r];
      mine.clear();
      for (int k = 0; k < columns.length; k++) {
        mine.append(k, in.numbers()[columns[k]][row]);
      }
      for (int f = 0; f < place.length; f++) {
        if (place[f].length > 0) {
          listCells(in.ids()[f], f, row, r);
        }
      }
    }
  }

  private void listCells(Ids ids, int field, int row, int r) {
    for (int i = ids.from(row); i < ids.to(row); i++) {
      int id = ids.ids()[i];
      int input = place[field][id];
      if (input < 0) {
        input = inputs++;
        grow();
        place[field][id] = input;
        cellField[input] = field;
        cell[input] = id;
        rowsOfInput[input].clear();
      }
      inputsOfRow[r].add(input, ids.weight(i));
      rowsOfInput[input].add(r, ids.weight(i));
    }
  }

  private void grow() {
    if (inputs < added.length) {
      return;
    }
    int before = added.length;
    int enough = Math.max(2 * before, inputs + 1);
    added = Arrays.copyOf(added, enough);
    addedSlope = Arrays.copyOf(addedSlope, enough);
    rowsOfInput = Arrays.copyOf(rowsOfInput, enough);
    cellField = Arrays.copyOf(cellField, Math.max(cellField.length, enough));
    cell = Arrays.copyOf(cell, Math.max(cell.length, enough));
    for (int i = before; i < enough; i++) {
      added[i] = new float[layout.hidden()[0]];
      addedSlope[i] = new float[layout.hidden()[0]];
      rowsOfInput[i] = new WeightedRows(16);
    }
  }

  /** What each input adds to the first layer, per unit of it. */
  private void project() {
    int width = layout.hidden()[0];
    int numbers = layout.deepNumbers().length;
    for (int k = 0; k < numbers; k++) {
      System.arraycopy(weights.first()[k], 0, added[k], 0, width);
    }
    for (int i = numbers; i < inputs; i++) {
      float[] table = weights.tables()[cellField[i]][cell[i]];
      int start = start(cellField[i]);
      listed.clear();
      for (int d = 0; d < table.length; d++) {
        listed.add(start + d, table[d]);
      }
      Arrays.fill(added[i], 0);
      listed.addTo(added[i], weights.first(), width);
    }
  }

  /** Where a field's embedding begins among the rows of the first matrix. */
  private int start(int field) {
    int start = layout.deepNumbers().length;
    for (int f = 0; f < field; f++) {
      start += layout.fields().get(f).embedding();
    }
    return start;
  }

  private void layer(int l, int rows) {
    int width = layout.hidden()[l];
    float[] bias = weights.biases()[l];
    for (int r = 0; r < rows; r++) {
      float[] units = active[l][r];
      System.arraycopy(bias, 0, units, 0, width);
      if (l == 0) {
        inputsOfRow[r].addTo(units, added, width);
      } else {
        listed.setNonZero(active[l - 1][r], layout.hidden()[l - 1]);
        listed.addTo(units, transposed[l - 1], width);
      }
    }
  }

  private void activate(float[][] units, int rows, @Nullable SplittableRandom drops) {
    for (int r = 0; r < rows; r++) {
      float[] row = units[r];
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(row[j], 0);
      }
      if (drops != null && dropout > 0) {
        float kept = (float) (1 / (1 - dropout));
        for (int j = 0; j < row.length; j++) {
          row[j] = drops.nextDouble() < dropout ? 0 : row[j] * kept;
        }
      }
    }
  }

  private void forget() {
    for (int i = layout.deepNumbers().length; i < inputs; i++) {
      place[cellField[i]][cell[i]] = -1;
    }
  }

  /**
   * Adds the gradient of the rows' loss, times a scale, to the gradient.
   *
   * @return the sum of the rows' losses
   */
  double backward(
      Inputs in,
      float[] labels,
      Loss loss,
      int[] order,
      int from,
      int to,
      float scale,
      SplittableRandom drops) {
    int rows = to - from;
    forward(in, order, from, to, drops);
    double sum = 0;
    for (int r = 0; r < rows; r++) {
      float label = labels[order[from + r]];
      sum += loss.of(outputs[r], label);
      outputs[r] = (float) (loss.slope(outputs[r], label) * scale);
      gradient.bias()[0] += outputs[r];
    }
    wideGradient(in, order, from, rows);
    if (layout.isDeep()) {
      lastGradient(rows);
      for (int l = active.length - 1; l > 0; l--) {
        laterGradient(l, rows);
      }
      firstGradient(rows);
    }
    return sum;
  }

  private void wideGradient(Inputs in, int[] order, int from, int rows) {
    int[] columns = layout.wideNumbers();
    for (int k = 0; k < columns.length; k++) {
      float[] column = in.numbers()[columns[k]];
      float sum = 0;
      for (int r = 0; r < rows; r++) {
        sum += outputs[r] * column[order[from + r]];
      }
      gradient.wideNumbers()[k] += sum;
    }
    for (int f = 0; f < place.length; f++) {
      if (layout.fields().get(f).wide()) {
        Ids ids = in.ids()[f];
        float[] cells = gradient.wideCells()[f];
        for (int r = 0; r < rows; r++) {
          int row = order[from + r];
          for (int i = ids.from(row); i < ids.to(row); i++) {
            cells[ids.ids()[i]] += outputs[r] * ids.weight(i);
          }
        }
      }
    }
  }

  private void lastGradient(int rows) {
    int top = active.length - 1;
    float[] last = weights.last();
    listed.clear();
    for (int r = 0; r < rows; r++) {
      listed.append(r, outputs[r]);
      float[] units = active[top][r];
      float[] down = slope[top][r];
      float output = outputs[r];
      for (int j = 0; j < last.length; j++) {
        down[j] = output * last[j];
      }
      throughActivation(down, units);
    }
    listed.addTo(gradient.last(), active[top], last.length);
  }

  /** The slope of a ReLU and of dropout: what was dropped or below 0 is exactly 0 by now. */
  private void throughActivation(float[] down, float[] units) {
    float kept = (float) (1 / (1 - dropout));
    for (int j = 0; j < down.length; j++) {
      // 1 where a unit is above 0, else 0, also for the smallest float; without a branch
      float on = Math.min(units[j] * LARGE * LARGE, 1);
      down[j] *= on * kept;
    }
  }

  private void laterGradient(int l, int rows) {
    int width = layout.hidden()[l];
    int below = layout.hidden()[l - 1];
    for (int j = 0; j < width; j++) {
      byUnit[j].clear();
    }
    float[] biases = gradient.biases()[l];
    for (int r = 0; r < rows; r++) {
      float[] mine = slope[l][r];
      listed.setNonZero(mine, width);
      for (int i = 0; i < listed.count; i++) {
        int unit = listed.rows[i];
        biases[unit] += listed.factors[i];
        byUnit[unit].append(r, listed.factors[i]);
      }
      float[] down = slope[l - 1][r];
      Arrays.fill(down, 0);
      listed.addTo(down, weights.later()[l - 1], below);
      throughActivation(down, active[l - 1][r]);
    }
    for (int j = 0; j < width; j++) {
      byUnit[j].addTo(gradient.later()[l - 1][j], active[l - 1], below);
    }
  }

  private void firstGradient(int rows) {
    int width = layout.hidden()[0];
    int numbers = layout.deepNumbers().length;
    float[] biases = gradient.biases()[0];
    listed.clear();
    for (int r = 0; r < rows; r++) {
      listed.append(r, 1);
    }
    listed.addTo(biases, slope[0], width);
    for (int k = 0; k < numbers; k++) {
      for (int r = 0; r < rows; r++) {
        listed.factors[r] = inputsOfRow[r].factors[k];
      }
      listed.addTo(gradient.first()[k], slope[0], width);
    }
    for (int i = numbers; i < inputs; i++) {
      Arrays.fill(addedSlope[i], 0);
      rowsOfInput[i].addTo(addedSlope[i], slope[0], width);
    }
    int start = numbers;
    for (int f = 0; f < place.length; f++) {
      tableGradient(f, start, width);
      start += layout.fields().get(f).embedding();
    }
  }

  private void tableGradient(int field, int start, int width) {
    int numbers = layout.deepNumbers().length;
    for (int d = 0; d < layout.fields().get(field).embedding(); d++) {
      float[] first = weights.first()[start + d];
      listed.clear();
      for (int i = numbers; i < inputs; i++) {
        if (cellField[i] == field) {
          listed.add(i, weights.tables()[field][cell[i]][d]);
          gradient.tables()[field][cell[i]][d] += WeightedRows.dot(addedSlope[i], first, width);
        }
      }
      listed.addTo(gradient.first()[start + d], addedSlope, width);
    }
  }
}
