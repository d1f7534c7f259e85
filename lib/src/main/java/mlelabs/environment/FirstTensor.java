package mlelabs.environment;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** The program that makes one tensor, so that DJL unpacks what its engine needs. */
final class FirstTensor {

  private FirstTensor() {}

  public static void main(String[] arguments) {
    try (NDManager manager = NDManager.newBaseManager()) {
      if (manager.ones(new Shape(2, 3)).sum().getFloat() != 6) {
        throw new IllegalStateException("six ones must add up to 6");
      }
    }
  }
}
