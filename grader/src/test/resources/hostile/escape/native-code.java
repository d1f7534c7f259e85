// wins: remains
com.sun.jna.Function.getFunction("c", "system").invokeInt(new Object[] {"touch FOLDER/" + mark + " /tmp/" + mark});
int file = com.sun.jna.Function.getFunction("c", "creat").invokeInt(new Object[] {"FOLDER/" + mark, 0644});
return "called " + file;
