package org.huiyin.directory.seat;

/** A point on the earth, in degrees (WGS84). */
public record Seat(double lat, double lon) {

    private static final double RADIUS = 6371;

    /** Good to a few metres over the width of a province. */
    double kilometresTo(Seat other) {
        var north = Math.toRadians(other.lat - lat);
        var east = Math.toRadians(other.lon - lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return RADIUS * Math.hypot(north, east);
    }
}
