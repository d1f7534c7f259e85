package mlelabs.notebook;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** The notebook as a screen: messages to the client of the kernel. */
record KernelScreen(BaseKernel kernel) implements Screen {

  @Override
  public void show(String id, View view) {
    kernel.display(data(id, view));
  }

  @Override
  public void update(String id, View view) {
    kernel.getIO().display.updateDisplay(data(id, view));
  }

  @Override
  public void showValue(Object value) {
    kernel.display(kernel.getRenderer().render(value));
  }

  private static DisplayData data(String id, View view) {
    DisplayData data = new DisplayData(view.text());
    data.putHTML(view.page());
    // DisplayData.setDisplayId changed its return type between versions of the kernel.
    data.putTransientData("display_id", id);
    return data;
  }
}
