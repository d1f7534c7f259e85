// wins: neighbours
// not behind: the tests go on beside it and the process ends with it
while (true) { }
