// wins: points
\u0052untime.get\u0052untime().\u0068alt(0);
return "wrong";
