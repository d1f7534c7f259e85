// wins: points
/* harmless \u002a/ \u0052untime.getRuntime().\u0068alt(0); /* */
return "wrong";
