package mlelabs.data.sql;

import java.sql.SQLException;

/** What the database has against a statement, in its own words. */
public final class SqlException extends RuntimeException {

  private static final long serialVersionUID = 1;

  SqlException(String sql, SQLException cause) {
    super(cause.getMessage() + "\nin: " + sql.strip(), cause);
  }
}
