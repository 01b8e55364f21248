#!/usr/bin/env python3
"""Makes the world pack's tables out of the raw tables that were gathered for it.

    python3 convert.py RAW [OUT]

RAW is the folder of raw tables (see SOURCES.md), OUT the folder to write to, this pack by default. The same RAW gives
the same tables, byte for byte (packed ones once unpacked). Tables under additions/ are written by hand and not touched.

What it changes, and why, table by table, is in the functions below; single cells are mended by repairs.tsv. A repair
whose old value is no longer there stops the conversion, so that none outlives its error.
"""

import csv
import gzip
import io
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Terms that only this source has, and dates that it only confirms, are left out: it is share-alike (CC BY-SA 4.0), and
# three terms are not worth the duty. Without it, these are the last days that the other sources reach.
SHARE_ALIKE = "world-leaders-current"
LAST_DAY = {"factbook": "2026-02-04", "own": "2025-09-30", "wikidata": "2022-07-23"}

# Two offices that are one: the first is kept.
SAME_OFFICE = {
    "hkg-chief-executive-of-hong-kong": "hkg-chief-executive",
    "ukr-ambassador-to-the-united-kingdom-2": "ukr-ambassador-to-the-united-kingdom",
    "usa-ambassador-to-china-2": "usa-ambassador-to-china",
    "usa-ambassador-to-israel-2": "usa-ambassador-to-israel",
    "usa-ambassador-to-ukraine-2": "usa-ambassador-to-ukraine",
    "bhr-monarch": "bhr-king",
    "che-president-of-the-swiss-confederation": "che-president",
    "esp-monarch": "esp-king",
    "gbr-monarch": "gbr-queen",
    "kwt-emir-2": "kwt-emir",
}

# Two persons that are one: the first is dropped, its terms go to the second.
SAME_PERSON = {
    "marie-l-yovanovitch": "marie-yovanovitch",
    "william-b-taylor-jr": "william-taylor",
    "fayiz-al-saraj": "fayez-al-sarraj",
    "hamad-ii-of-bahrain": "hamad-bin-isa-al-khalifa",
    "haybatullah-akhundzada": "hibatullah-akhundzada",
}

# Rows of the Factbook for Kings of Thailand, who stand in additions/.
DROPPED = {"wachiralongkon-bodinthrathepphayawarangkun", "phumiphon-adunyadet"}

# Offices that one person holds at a time: when the next one comes, the one before has gone.
ONE_HOLDER = {"head-of-state", "head-of-government", "monarch", "regional-head"}

CYRILLIC = dict(zip(
    "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюяәғқңөұүһ",
    ("a b v g g d e yo ye zh z i i yi y k l m n o p r s t u w f kh ts ch sh shch  y  e yu ya a g k n o u u h".split(" "))))

LETTERS_OF_MEDIA = {"MED": "JRN"}  # MED was the media in CAMEO; in PLOVER it is medicine


def read(raw, name):
    """The rows of a table as dictionaries. Comments are dropped: pack.json says what the tables are."""
    path = raw / name
    data = gzip.decompress(path.read_bytes()) if name.endswith(".gz") else path.read_bytes()
    lines = [line for line in data.decode("utf-8").split("\n") if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(out, name, rows, columns=None):
    columns = columns or list(rows[0])
    text = io.StringIO(newline="")
    for cells in [columns] + [[row[column] for column in columns] for row in rows]:
        assert not any("\t" in cell or "\n" in cell for cell in cells), cells
        text.write("\t".join(cells) + "\n")
    data = text.getvalue().encode("utf-8")
    if name.endswith(".gz"):
        packed = io.BytesIO()
        with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=packed, mtime=0) as file:
            file.write(data)
        data = packed.getvalue()
    (out / name).write_bytes(data)


def parts(cell):
    return [part for part in (part.strip() for part in cell.split("|")) if part]


def joined(values):
    """A list cell without repetitions, in the order of first mention."""
    return "|".join(dict.fromkeys(values))


def tidy(cell):
    """Invisible characters out, blanks single."""
    return re.sub(r"\s+", " ", re.sub("[\u00ad\u200b-\u200f\ufeff]", "", cell)).strip()


def sources(row):
    row["source"] = joined(
        part for part in row["source"].replace("own+statements.md", "own").split("+") if part != SHARE_ALIKE)


# ---- people, offices, terms


def latin(name):
    """Cyrillic letters as English papers write them; "Family, Given Father's" is turned round."""
    if not re.search("[\u0400-\u04ff]", name):
        return name
    if ", " in name:
        family, given = name.split(", ", 1)
        name = given + " " + family
    spelt = "".join(
        CYRILLIC.get(letter.lower(), letter).capitalize() if letter.isupper() else CYRILLIC.get(letter, letter)
        for letter in name)
    return re.sub(r"(?:iy|yy)\b", "y", spelt)


def small_accents(name):
    """The Factbook's capitals were made small letter by letter, but not those with accents: "ArÉValo"."""
    def mend(word):
        text = word[0]
        return text[0] + text[1:].lower() if re.search(r"\w[À-Þ]", text) else text

    return re.sub(r"\w+", mend, name)


def without_accents(name):
    return "".join(part for part in unicodedata.normalize("NFD", name) if not unicodedata.combining(part))


def name_person(row):
    name, aliases = tidy(row["name"]), parts(tidy(row["aliases"]))
    name = re.sub(r"\b[A-ZÀ-Þ]{4,}\b", lambda word: word[0] if set(word[0]) <= set("IVX") else word[0].title(), name)
    name = small_accents(name)
    aliases = [alias for alias in aliases if not re.search(r"[A-Z]{2}[a-z]|[a-z][A-Z]{2}|[a-z][A-Z]\b", alias)]
    peer = re.fullmatch(r"(.+?), (?:\w+ )?(Baron|Baroness|Viscount|Lord|Lady) (.+?)(?: of (.+))?", name)
    if peer:
        name = peer[1]
        title = {"Baron": "Lord", "Viscount": "Lord", "Baroness": "Baroness"}.get(peer[2], peer[2])
        aliases.append(title + " " + peer[3])
    nickname = re.fullmatch(r'(.+?) ["(](.+?)[")] (.+)', name)
    if nickname:
        aliases += [nickname[1] + " " + nickname[3], nickname[2] + " " + nickname[3].split(" ")[-1]]
    if re.search(r", (Jr\.?|Jnr|III)$", name):
        aliases.append(re.sub(r", (Jr\.?|Jnr|III)$", "", name))
        name = name.replace(", ", " ")
    if "/" in name:
        aliases += [name.replace("/", "-"), name.split("/")[0]]
    if latin(name) != name:
        aliases.append(name)
        name = latin(name)
        father = re.fullmatch(r"(\S+) \S+(?:vich|ich|vna) (\S+)", name)
        if father:
            aliases.append(name)
            name = father[1] + " " + father[2]
    if name != row["name"] and without_accents(name) != name:
        aliases.append(without_accents(name))
    row["name"], row["aliases"] = name, joined(alias for alias in aliases if alias != name)


def people(raw, name):
    rows = [row for row in read(raw, name) if row["id"] not in DROPPED and row["source"] != SHARE_ALIKE]
    twice = {SAME_PERSON[row["id"]]: row for row in rows if row["id"] in SAME_PERSON}
    rows = [row for row in rows if row["id"] not in SAME_PERSON]
    for row in rows:
        if row["id"] in twice:
            second = twice[row["id"]]
            row["aliases"] = "|".join(filter(None, [row["aliases"], second["name"], second["aliases"]]))
            row["source"] = "+".join([row["source"], second["source"]])
            for column in ("wikidata", "born", "died"):
                row[column] = row[column] or second[column]
        name_person(row)
        sources(row)
        if row["born"].endswith("-02-29") and int(row["born"][:4]) % 4:
            row["born"] = row["born"][:4]
    return sorted(rows, key=lambda row: row["id"])


def offices(raw, name):
    rows = [row for row in read(raw, name) if row["id"] not in SAME_OFFICE]
    for row in rows:
        row["title"], row["short_title"] = tidy(row["title"]), tidy(row["short_title"])
        row["sector"] = LETTERS_OF_MEDIA.get(row["sector"], row["sector"])
        sources(row)
    return sorted(rows, key=lambda row: row["id"])


def drop_share_alike(row):
    """Takes back what the share-alike source gave to a term that other sources have, too."""
    if row["source"] == SHARE_ALIKE:
        return False
    reach = max(LAST_DAY[part] for part in row["source"].split("+") if part in LAST_DAY)
    if SHARE_ALIKE in row["source"] and not row["to"]:
        row["as_of"] = reach
    if row["to"] > max(LAST_DAY.values()) and row["note"].startswith("to = start of the next"):
        row["to"], row["as_of"], row["note"] = "", reach, ""
    return True


def terms(raw, name, types, seen):
    rows = []
    dropped = {fix["row"] for fix in read(HERE, "repairs.tsv") if fix["table"] == "terms"}
    for row in read(raw, name):
        row["office"] = SAME_OFFICE.get(row["office"], row["office"])
        row["person"] = SAME_PERSON.get(row["person"], row["person"])
        key = (row["person"], row["office"], row["from"])
        if term_key(row) in dropped or key in seen or row["person"] in DROPPED or not drop_share_alike(row):
            continue
        seen.add(key)
        sources(row)
        row["office_type"] = types[row["office"]]  # a few heads of government were filed as heads of state
        if row["as_of"] and row["as_of"] < row["from"]:
            row["as_of"] = row["from"]  # announced before it began
        rows.append(row)
    return sorted(one_after_the_other(rows), key=lambda row: (row["actor"], row["office"], row["from"], row["to"] or "9", row["person"]))


def one_after_the_other(rows):
    """Closes open terms of those whose successor is known, and gaps between two terms of one person."""
    by_office = {}
    for row in rows:
        by_office.setdefault(row["office"], []).append(row)
    for row in rows:
        later = [other for other in by_office[row["office"]] if other["from"] > row["from"]]
        again = [other["from"] for other in later if other["person"] == row["person"]]
        if row["note"].startswith("to = last seen") and again and int(min(again)[:4]) - int(row["to"][:4]) <= 1:
            row["to"], row["note"] = min(again), ""
        others = [other["from"] for other in later if other["from"] > row["as_of"] and other["person"] != row["person"]]
        if row["office_type"] in ONE_HOLDER and not row["to"] and others:
            row["to"], row["as_of"], row["confidence"] = min(others), "", "l"
            row["note"] = "to = start of the next known holder"
    return rows


def without_doubles(rows, better):
    """One term where two offices that are one both had it; the one known better."""
    best = {}
    for row in rows:
        merged = row["office"] in SAME_OFFICE.values()
        best.setdefault((row["person"], row["office"], row["from"][:4] if merged else row["from"]), []).append(row)
    return [min(same, key=better) for same in best.values()]


def ambassadors(raw):
    rows = read(raw, "ambassadors-us.tsv")
    for row in rows:
        name = tidy(row["name"].lstrip(":"))
        name = re.sub(r"\bAL-", "Al-", name)
        name = re.sub(r"\b([A-ZŠŽČ])([A-ZŠŽČ])(?=[a-z]{2})(?<!Mc)", lambda two: two[1] + two[2].lower(), name)
        row["name"] = re.sub(r"\bMc([a-z])", lambda mc: "Mc" + mc[1].upper(), name)
        if row["from"] > row["first_seen"]:
            row["first_seen"] = row["from"]  # a nominee is listed before the post begins
        if row["last_seen"] < row["first_seen"]:
            row["last_seen"] = row["first_seen"]
    return sorted(rows, key=lambda row: (row["country"], row["post"], row["from"], row["name"]))


# ---- the rest


def countries(raw):
    rows = read(raw, "countries.tsv")
    for row in rows:
        sources(row)
        for column in ("variants", "adjectives", "demonym_singular", "demonym_plural", "capitals"):
            row[column] = joined(parts(row[column]))
        row["variants"] = joined(part for part in parts(row["variants"]) if part != row["name"])
    # The numbers of the Correlates of War and of Gleditsch and Ward came from a GPL-3 package.
    columns = [column for column in rows[0] if column not in ("cow", "cow_abb", "gw")]
    return sorted(rows, key=lambda row: (len(row["id"]) != 3, row["id"])), columns


def simple(raw, name):
    """Tables that keep their order, which has a meaning (the first row that fits wins)."""
    rows = read(raw, name)
    for row in rows:
        if "source" in row:
            sources(row)
        if row.get("source") == "own":
            for column in ("sector", "sector2"):
                if column in row:
                    row[column] = LETTERS_OF_MEDIA.get(row[column], row[column])
        if "source" in row and row["source"] == "PLOVER_agents":
            row["source"] = "plover-agents"
        for column in ("aliases", "forms", "cues", "relief_cues", "countries", "parties"):
            if column in row:
                row[column] = joined(parts(row[column]))
    return rows


def places(raw):
    rows = read(raw, "places.tsv.gz")
    for row in rows:
        sources(row)
        row["alternates"] = joined(part for part in parts(row["alternates"]) if part != row["name"])
    return rows


def repaired(table, rows):
    """Rows with the repairs of their table. A repair of the column "-" drops the row."""
    for fix in read(HERE, "repairs.tsv"):
        if fix["table"] == table:
            found = [row for row in rows if fix["row"] == key(row)]
            where = "repairs.tsv: {table} {row} {column}".format(**fix)
            assert len(found) == 1, where + ": there is no such row"
            if fix["column"] == "-":
                rows.remove(found[0])
                continue
            assert found[0][fix["column"]] == fix["was"], where + ": the old value is " + found[0][fix["column"]]
            found[0][fix["column"]] = fix["now"]
    return rows


def key(row):
    if "form" in row:
        return row["form"] + " " + row["actor"]
    return row["id"] if "id" in row else term_key(row)


def term_key(row):
    return " ".join((row["person"], row["office"], row["from"]))


def main(raw, out):
    country_rows, country_columns = countries(raw)
    write(out, "countries.tsv", repaired("countries", country_rows), country_columns)
    write(out, "organisations.tsv", repaired("organisations", simple(raw, "organisations.tsv")))
    write(out, "measures.tsv", repaired("measures", simple(raw, "measures.tsv")))

    office_rows, more_offices = repaired("offices", offices(raw, "offices.tsv")), offices(raw, "offices-more.tsv.gz")
    types = {row["id"]: row["office_type"] for row in office_rows + more_offices}
    write(out, "offices.tsv", office_rows)
    write(out, "offices-more.tsv.gz", more_offices)
    write(out, "people.tsv", people(raw, "people.tsv"))
    write(out, "people-more.tsv.gz", people(raw, "people-more.tsv.gz"))
    known, seen = {"own": 0, "factbook": 2}, set()
    write(out, "terms.tsv", without_doubles(
        terms(raw, "terms.tsv", types, seen), lambda row: known.get(row["source"].split("|")[0], 1)))
    write(out, "terms-more.tsv.gz", terms(raw, "terms-more.tsv.gz", types, seen))
    write(out, "ambassadors-us.tsv", ambassadors(raw))

    write(out, "obligations.tsv", repaired("obligations", simple(raw, "obligations.tsv")))
    for name in ("forces.tsv", "metonyms.tsv", "peoples.tsv", "titles.tsv", "translit.tsv"):
        write(out, name, repaired(name[:-4], simple(raw, name)))
    write(out, "memberships.tsv", sorted(
        simple(raw, "memberships.tsv"), key=lambda row: [row[c] for c in ("organisation", "actor", "in_force", "role")]))
    write(out, "us-legislators.tsv", sorted(
        read(raw, "us-legislators.tsv"), key=lambda row: [row[c] for c in ("name", "from", "role")]))
    write(out, "places.tsv.gz", places(raw))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) == 3 else HERE)
