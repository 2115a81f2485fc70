package geo;

public record GeoPoint(double latitude, double longitude, String name) {}
