package org.chancery.place;

/** Degrees of latitude (north positive) and longitude (east positive), WGS 84. */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such place on the globe: " + latitude + ", " + longitude);
        }
        // Zero has one sign, as no store keeps the other.
        latitude = latitude == 0 ? 0 : latitude;
        longitude = longitude == 0 ? 0 : longitude;
    }
}
