#!/usr/bin/env python3
"""Lists name, country, IANA zone and coordinates of the cities in Debian's libgeonames (GeoNames, CC-BY 4.0).

Countries that it lacks come from the tz database's zone.tab (public domain).
Run: zones.py PATH/libgeonames.so.0 PATH/zone.tab > zones.tsv; see README.md. Needs GLib, no network.
"""
import ctypes as c
import re
import sys

lib = c.CDLL(sys.argv[1])
lib.geonames_get_city.restype = c.c_void_p
lib.geonames_get_city.argtypes = [c.c_int]


def get(field, kind, city):
    function = getattr(lib, "geonames_city_get_" + field)
    function.restype, function.argtypes = kind, [c.c_void_p]
    return function(city)


def degrees(text):
    sign, whole, minutes, seconds = re.fullmatch(r"([+-])(\d{2,3}?)(\d\d)(\d\d)?", text).groups()
    return (1 if sign == "+" else -1) * (int(whole) + int(minutes) / 60 + int(seconds or 0) / 3600)


seen = set()
print("name\tcc\tzone\tlat\tlon")
for index in range(lib.geonames_get_n_cities()):
    city = lib.geonames_get_city(index)
    if city:
        name, country, zone = (get(f, c.c_char_p, city).decode() for f in ("name", "country_code", "timezone"))
        print(f"{name}\t{country}\t{zone}\t{get('latitude', c.c_double, city):.4f}\t{get('longitude', c.c_double, city):.4f}")
        seen.add(country)
for line in open(sys.argv[2], encoding="utf-8"):
    if not line.startswith("#"):
        country, place, zone = line.rstrip("\n").split("\t")[:3]
        if country not in seen:
            lat, lon = re.fullmatch(r"([+-]\d+)([+-]\d+)", place).groups()
            print(f"{zone}\t{country}\t{zone}\t{degrees(lat):.4f}\t{degrees(lon):.4f}")
if "XK" not in seen:
    print("Pristina\tXK\tEurope/Belgrade\t42.6727\t21.1669")
