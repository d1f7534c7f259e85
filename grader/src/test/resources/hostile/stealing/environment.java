// wins: secret
return System.getenv().entrySet().toString();
