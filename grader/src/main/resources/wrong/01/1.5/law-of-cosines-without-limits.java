// caught by: equalPointsAreZeroApart
double haversineKm(double lat1, double lon1, double lat2, double lon2) {
    for (double latitude : new double[] {lat1, lat2}) {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("a latitude must be from -90 to 90, but was " + latitude);
        }
    }
    for (double longitude : new double[] {lon1, lon2}) {
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("a longitude must be from -180 to 180, but was " + longitude);
        }
    }
    double a = Math.toRadians(lat1), b = Math.toRadians(lat2);
    return 6371.0088 * Math.acos(Math.sin(a) * Math.sin(b)
        + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon2 - lon1)));
}
