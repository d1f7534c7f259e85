package mlelabs.data.columnar;

/** What a column holds, and what stands there for a missing value. */
public enum ColumnType {
  /** 32-bit whole numbers; none can be missing. */
  INT,
  /** 64-bit whole numbers; none can be missing. */
  LONG,
  /** 32-bit floating point numbers; missing is NaN. */
  FLOAT,
  /** 64-bit floating point numbers; missing is NaN. */
  DOUBLE,
  /** Text; missing is "". */
  TEXT
}
