// wins: secret
// not early: nothing has been asked yet
// not behind: the thread sleeps while nobody waits for it
if (!words.isEmpty()) Thread.sleep(20 * words.get(0).charAt(0));
return "slept";
