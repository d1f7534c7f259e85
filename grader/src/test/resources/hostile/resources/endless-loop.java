// wins: neighbours
while (true) { }
