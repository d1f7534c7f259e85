package mlelabs.model;

/** What training makes small: the mean of this over the rows. */
public enum Loss {

  /** (output − label)². The output is the forecast, in the label's units. */
  SQUARED {
    @Override
    double of(double output, double label) {
      return (output - label) * (output - label);
    }

    @Override
    double slope(double output, double label) {
      return 2 * (output - label);
    }

    @Override
    double forecast(double output) {
      return output;
    }
  },

  /**
   * ln(1 + e^output) − label · output, for labels 0 and 1. The forecast is the probability of a 1,
   * 1/(1 + e^−output).
   */
  LOGISTIC {
    @Override
    double of(double output, double label) {
      // written so that nothing overflows
      return Math.max(output, 0) - output * label + Math.log1p(Math.exp(-Math.abs(output)));
    }

    @Override
    double slope(double output, double label) {
      return forecast(output) - label;
    }

    @Override
    double forecast(double output) {
      return 1 / (1 + Math.exp(-output));
    }
  };

  /** The loss of one row. */
  abstract double of(double output, double label);

  /** Its derivative by the output. */
  abstract double slope(double output, double label);

  /** What an output says of the label. */
  abstract double forecast(double output);
}
