package mlelabs.data.tfrecord;

import java.util.function.Consumer;

/**
 * What is done about a damaged record. If this returns, reading goes on: with the next record where
 * only the payload is damaged, else ({@link Damage#endsFile}) with the next file. May be called
 * from several threads.
 */
@FunctionalInterface
public interface OnDamage {

  /** Ends reading with the exception. */
  OnDamage REFUSE =
      found -> {
        throw found;
      };

  /**
   * Told of each damaged record.
   *
   * @throws CorruptRecordException if reading is to end
   */
  void found(CorruptRecordException record) throws CorruptRecordException;

  /** Leaves damaged records out, and has each told to somebody who counts them. */
  static OnDamage skip(Consumer<? super CorruptRecordException> told) {
    return told::accept;
  }
}
