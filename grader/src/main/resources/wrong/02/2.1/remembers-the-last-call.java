// caught by: aCallKnowsNothingOfTheCallBefore
class Seen {
    static final Set<String> KEYS = new HashSet<>();
}
boolean[] repeated(String[] keys) {
    boolean[] repeats = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
        boolean missing = keys[i] == null || keys[i].isEmpty();
        repeats[i] = !missing && !Seen.KEYS.add(keys[i]);
    }
    return repeats;
}
