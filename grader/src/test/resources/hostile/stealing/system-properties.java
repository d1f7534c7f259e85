// wins: secret
return System.getProperties().toString();
