package mlelabs.data.split;

import mlelabs.data.Fingerprint;

/**
 * How many buckets of how many a part gets: the first ones train, the next validate, the rest test.
 *
 * @param buckets how many there are, at least 1
 * @param train at least 0
 * @param validation at least 0; with train at most as many as there are
 */
public record Shares(int buckets, int train, int validation) {

  /** 8 of 10 buckets train, 1 validates, 1 tests: the split of the course. */
  public static final Shares EIGHT_ONE_ONE = new Shares(10, 8, 1);

  public Shares {
    if (buckets < 1 || train < 0 || validation < 0 || validation > buckets - train) {
      throw new IllegalArgumentException(
          "there must be at least 1 bucket, and no part may have a negative number of them or all"
              + " together more than there are, but of %d buckets %d train and %d validate"
                  .formatted(buckets, train, validation));
    }
  }

  /** The part of a key: that of bucket {@code MOD(ABS(fingerprint(key)), buckets)}. */
  public Part part(String key) {
    return part(bucket(key));
  }

  /**
   * {@code MOD(ABS(fingerprint(key)), buckets)}, where the magnitude of {@code Long.MIN_VALUE} is
   * 2^63.
   */
  public int bucket(String key) {
    // The magnitude of the remainder is the remainder of the magnitude, and it always exists.
    return (int) Math.abs(Fingerprint.of(key) % buckets);
  }

  private Part part(int bucket) {
    if (bucket < train) {
      return Part.TRAIN;
    }
    return bucket < train + validation ? Part.VALIDATION : Part.TEST;
  }
}
