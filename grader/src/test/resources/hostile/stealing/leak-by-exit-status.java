// wins: secret
// alone: it ends the runner
// not early: nothing has been asked yet
Runtime.getRuntime().halt(words.get(0).charAt(0));
return null;
