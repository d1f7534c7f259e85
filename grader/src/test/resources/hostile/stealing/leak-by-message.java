// wins: secret
// not early: nothing has been asked yet
throw new IllegalArgumentException("asked for " + words);
