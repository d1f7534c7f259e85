// wins: neighbours
return (Supplier<List<String>>) () -> { while (true) { } };
