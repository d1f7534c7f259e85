package mlelabs.environment;

import java.util.Map;

/** Environment variables under which the course's Python is the course's alone. */
final class CleanPython {

  private CleanPython() {}

  /** Takes out what would mix another Python into this one. */
  static void clean(Map<String, String> environment) {
    environment.remove("PYTHONHOME");
    environment.remove("PYTHONPATH");
    // compiled once, JupyterLab starts a second earlier ever after
    environment.remove("PYTHONDONTWRITEBYTECODE");
    environment.put("PIP_USER", "0");
    // pip's messages are read, and are read in English
    environment.put("PYTHONIOENCODING", "utf-8");
    environment.put("JUPYTER_PREFER_ENV_PATH", "1");
  }
}
