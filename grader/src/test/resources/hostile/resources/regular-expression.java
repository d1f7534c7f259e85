// wins: neighbours
return "a".repeat(60).concat("!").matches("(a|aa)+(b|aa)*") + "";
