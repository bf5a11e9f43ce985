package org.huiyin.interop.open311;

/** A point on the earth, in degrees (WGS84). */
record Seat(double lat, double lon) {

    /** No county of the country's east reaches further from its seat, in kilometres. */
    static final double FURTHEST = 80;
    private static final double RADIUS = 6371;

    double kilometresTo(Seat other) {
        var north = Math.toRadians(other.lat - lat);
        var east = Math.toRadians(other.lon - lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return RADIUS * Math.hypot(north, east);
    }
}
