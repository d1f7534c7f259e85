package mlelabs.plot;

/**
 * A place on a map.
 *
 * @param name a short one, written beside it where there is room
 * @param lat degrees north
 * @param lon degrees east
 * @param count decides the size: the area is proportional to it
 * @param value decides the colour; NaN is none
 */
public record Place(String name, double lat, double lon, long count, double value) {

  public Place {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, but was " + count);
    }
  }
}
