package org.chancery.place;

import java.time.ZoneId;

/** A city of the gazetteer; {@code name} is its English name of today. */
public record City(int id, String name, Country country, int population, boolean capital, Coordinates coordinates, ZoneId zone) {}
