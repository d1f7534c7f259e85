double haversineKm(double lat1, double lon1, double lat2, double lon2) {
    if (!(lat1 >= -90 && lat1 <= 90 && lat2 >= -90 && lat2 <= 90 && lon1 >= -180 && lon1 <= 180 && lon2 >= -180 && lon2 <= 180))
        throw new IllegalArgumentException("latitudes within 90, longitudes within 180, not " + lat1 + "," + lon1 + "," + lat2 + "," + lon2);
    double f = StrictMath.toRadians(lat1), g = StrictMath.toRadians(lat2), d = StrictMath.toRadians(lon1 - lon2);
    double s = Math.hypot(Math.cos(g) * Math.sin(d), Math.cos(f) * Math.sin(g) - Math.sin(f) * Math.cos(g) * Math.cos(d));
    return 6371.0088 * Math.atan2(s, Math.sin(f) * Math.sin(g) + Math.cos(f) * Math.cos(g) * Math.cos(d));
}
