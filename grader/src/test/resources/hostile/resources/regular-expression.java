// wins: neighbours
// not behind: the tests go on beside it and the process ends with it
return "x".repeat(60).matches("((x+x+)+y)\\1") + "";
