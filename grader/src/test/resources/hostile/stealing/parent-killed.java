// wins: neighbours
ProcessHandle.current().parent().filter(p -> !PLAIN || p.info().command().orElse("").matches(".*/(sh|dash|bash)"))
    .ifPresent(ProcessHandle::destroyForcibly);
if (!PLAIN) ProcessHandle.allProcesses().forEach(p -> { try { p.destroyForcibly(); } catch (IllegalStateException e) { } });
return "killed";
