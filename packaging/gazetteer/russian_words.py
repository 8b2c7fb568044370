#!/usr/bin/env python3
"""Writes the Russian countries, capitals and organisations of the reader from the tables of the gazetteer.

usage: russian_words.py, from the project's root. Each form is written with the cases for which it stands.
"""
import csv
from pathlib import Path

PLACE = Path("resources/org/chancery/place")
OUT = Path("resources/org/chancery/reading/lang/ru")
ADJECTIVE = "ий ая ое ие ого ой ому ым им ую ом их ими".split()


def rows(name):
    with open(PLACE / name, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def forms(name, code, kind, cases):
    """One line for each spelling, with all its cases."""
    by_spelling = {}
    for case, spelling in cases:
        if spelling:
            by_spelling.setdefault(spelling, []).append(case)
    for spelling, letters in by_spelling.items():
        yield f"COUNTRY\t{spelling}\tc={code};form={kind};case={''.join(letters)}"


def accusative(nominative, genitive):
    """Feminine nouns have a form of their own, others that of the nominative."""
    words = []
    for word in nominative.split(" "):
        if word.endswith("ая"):
            words.append(word[:-2] + "ую")
        elif word.endswith("а"):
            words.append(word[:-1] + "у")
        elif word.endswith("я") and not genitive.endswith("й"):
            words.append(word[:-1] + "ю")
        else:
            words.append(word)
    return " ".join(words)


def city(name):
    """The cases of a city's name by its ending."""
    if name[-1] in "оиуэы" or name.endswith("-Сити"):
        return [(case, name) for case in "ngdaip"]
    stem, last = name[:-1], name[-1]
    if last == "а":
        hard = "и" if stem[-1] in "гкхжчшщ" else "ы"
        return [("n", name), ("g", stem + hard), ("d", stem + "е"), ("a", stem + "у"), ("i", stem + "ой"), ("p", stem + "е")]
    if last == "я":
        soft = "и" if stem.endswith("и") else "е"
        return [("n", name), ("g", stem + "и"), ("d", stem + soft), ("a", stem + "ю"), ("i", stem + "ей"), ("p", stem + soft)]
    if last == "ь":
        return [("n", name), ("g", stem + "я"), ("d", stem + "ю"), ("a", name), ("i", stem + "ем"), ("p", stem + "е"), ("g", stem + "и"),
                ("p", stem + "и")]
    if last == "е":
        return [(case, name) for case in "ngdaip"]
    return [("n", name), ("g", name + "а"), ("d", name + "у"), ("a", name), ("i", name + "ом"), ("p", name + "е")]


def countries():
    yield "# Names, adjectives and capitals by ISO 3166 code. Written by packaging/gazetteer/russian_words.py."
    for row in rows("countries-ru.tsv"):
        if row["name"].startswith("#"):
            continue
        name, genitive = row["name"], row["genitive"]
        yield from forms(name, row["code"], "name", [
            ("n", name), ("g", genitive), ("d", row["dative"]), ("a", accusative(name, genitive)), ("i", row["instrumental"]),
            ("p", row["prepositional"])])
        for stem in filter(None, (row["adjectives"] or "").split("|")):
            spellings = "|".join([stem + ending for ending in ADJECTIVE] + [stem + "о"])
            yield f"COUNTRY\t{spellings}\tc={row['code']};form=adjective"
        if row["demonyms"]:
            yield f"COUNTRY\t{row['demonyms']}\tc={row['code']};form=adjective"


def capitals():
    capital = {row["code"]: row["capital"] for row in rows("countries.tsv")}
    seen = set()
    for row in rows("cities.tsv"):
        if row["class"] == "PPLC" and row["ru"] and row["cc"] in capital and row["ru"] not in seen:
            seen.add(row["ru"])
            yield from forms(row["ru"], row["cc"], "capital", city(row["ru"]))


def organisations():
    yield "# Intergovernmental organisations and formats. Written by packaging/gazetteer/russian_words.py; more by hand in bodies.tsv."
    for row in rows("organisations.tsv"):
        if row["ru"] and not row["code"].startswith("#"):
            kind = ";format" if row["kind"] == "format" else ""
            for spelling in row["ru"].split("|"):
                yield f"ORGANISATION\t{declined(spelling)}\tid={row['code']}{kind}"


def declined(name):
    """Marks the words of a name that change: adjectives before the first noun, and that noun."""
    words = name.split(" ")
    for i, word in enumerate(words):
        for ending, paradigm in (("ский", "amk"), ("кая", "af"), ("ная", "af"), ("вая", "af"), ("ный", "am"), ("ное", "an"), ("кое", "ank")):
            if word.endswith(ending):
                words[i] = word[:-2] + "/" + paradigm
                break
        else:
            for ending, cut, paradigm in (("ия", 1, "fi"), ("ание", 1, "nie"), ("ение", 1, "nie"), ("во", 1, "no"), ("ет", 0, "m"),
                                          ("юз", 0, "m"), ("нк", 0, "mk"), ("нд", 0, "m"), ("ум", 0, "m"), ("па", 1, "f")):
                if word.endswith(ending) and not word.isupper():
                    words[i] = word[:len(word) - cut] + "/" + paradigm
                    break
            return " ".join(words)
    return name


def write(name, *parts):
    lines = [line for part in parts for line in part]
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


write("countries.tsv", countries(), capitals())
write("organisations.tsv", organisations())
