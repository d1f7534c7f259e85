package mlelabs.plot;

import java.util.List;

/** A chart that knows the labels which are drawn beside its data. */
interface Described {

  List<String> labels();
}
