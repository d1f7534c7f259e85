// caught by: isSymmetric
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
    double north = Math.sin(Math.toRadians(lat2 - lat1) / 2);
    double east = Math.sin(Math.toRadians(lon2 - lon1) / 2);
    double h = north * north + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat1)) * east * east;
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}
