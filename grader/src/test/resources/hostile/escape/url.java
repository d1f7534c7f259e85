// wins: remains
new URL("http://127.0.0.1:PORT/" + mark).openConnection().getInputStream().read();
return "told";
