package mlelabs.compiler;

import java.util.List;
import mlelabs.compiler.Compilation.Compiled;
import mlelabs.compiler.Compilation.Place;
import mlelabs.worker.Frame;

/** A notebook that has been compiled, one way or the other. */
sealed interface CompiledNotebook extends AutoCloseable permits PlainNotebook, ShellNotebook {

  /** Its class files and the state of its exercises. */
  Compiled compiled();

  /** The places of the frames that are in a cell. */
  List<Place> locate(List<Frame> frames);

  @Override
  void close();
}
