// wins: points
System.exit(0);
return null;
