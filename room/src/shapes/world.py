#!/usr/bin/env python3
"""Makes the shapes of the world map, once, out of Natural Earth's countries 1:50m.

Usage: world.py countries-50m.json COUNTRIES.tsv OUT-FOLDER

countries-50m.json comes with the npm package world-atlas 2.0.2 (ISC licence; the data are Natural
Earth's and in the public domain). COUNTRIES.tsv is packs/world/countries.tsv and gives each number
its letters. Out come world.svg, one path a country in tenths of a degree, south positive, and
world.tsv with each country's box.

Arcs that two countries share are thinned once, so that no gap opens between them. The peninsula of
Crimea, which Natural Earth gives to who holds it, becomes a path of its own.
"""
import json
import sys

TOLERANCE = 0.13   # degrees
SMALLEST = 0.06    # square degrees; a country keeps its largest piece whatever its size
CRIMEA = (34.2, 45.2)
UNNUMBERED = {"Kosovo": "XKX", "Somaliland": "somaliland", "N. Cyprus": "northern-cyprus",
              "Siachen Glacier": "siachen"}


def thinned(points):
    """Douglas and Peucker: leaves out what lies nearer than the tolerance to the line without it."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (x1, y1), (x2, y2) = points[first], points[last]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        worst, at = 0, 0
        for i in range(first + 1, last):
            x, y = points[i]
            if length == 0:
                off = ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
            else:
                off = abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length
            if off > worst:
                worst, at = off, i
        if worst > TOLERANCE:
            keep[at] = True
            stack += [(first, at), (at, last)]
    return [p for p, wanted in zip(points, keep) if wanted]


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def holds(ring, point):
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def unrolled(ring):
    """Goes on beyond 180 degrees instead of jumping to the other edge of the map."""
    points, turn = [ring[0]], 0
    for (x1, _), (x2, y2) in zip(ring, ring[1:]):
        if x2 - x1 > 180:
            turn -= 360
        elif x1 - x2 > 180:
            turn += 360
        points.append((x2 + turn, y2))
    if sum(x for x, _ in points) / len(points) < -180:
        points = [(x + 360, y) for x, y in points]
    return points


def path(rings):
    parts = []
    for ring in rings:
        whole = [(round(x * 10), round(-y * 10)) for x, y in ring]
        steps, last = [], whole[0]
        for point in whole[1:]:
            if point != last:
                steps.append(f"{point[0] - last[0]} {point[1] - last[1]}")
                last = point
        if len(steps) > 1:
            parts.append(f"M{whole[0][0]} {whole[0][1]}l" + " ".join(steps).replace(" -", "-") + "z")
    return "".join(parts)


def main(atlas, countries, out):
    world = json.load(open(atlas, encoding="utf-8"))
    scale, shift = world["transform"]["scale"], world["transform"]["translate"]
    arcs = []
    for arc in world["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(thinned(points))
    codes = {}
    lines = [line.rstrip("\n").split("\t") for line in open(countries, encoding="utf-8")
             if not line.startswith("#")]
    at = {name: i for i, name in enumerate(lines[0])}
    for line in lines[1:]:
        if line[at["iso_numeric"]] and line[at["iso3"]]:
            codes.setdefault(line[at["iso_numeric"]].zfill(3), line[at["iso3"]])
    shapes, crimea = {}, []
    for country in world["objects"]["countries"]["geometries"]:
        name = country["properties"]["name"]
        code = codes.get(str(country.get("id", "")).zfill(3), UNNUMBERED.get(name))
        if code is None or code == "ATA":
            continue
        groups = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        rings = []
        for polygon in groups:
            ring = []
            for index in polygon[0]:
                arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                ring += arc if not ring else arc[1:]
            ring = unrolled(ring)
            if code == "RUS" and holds(ring, CRIMEA):
                crimea.append(ring)
            else:
                rings.append(ring)
        largest = max(rings, key=area)
        kept = [ring for ring in rings if ring is largest or area(ring) >= SMALLEST]
        shapes.setdefault(code, []).extend(kept)
    shapes["crimea"] = crimea
    with open(out + "/world.svg", "w", encoding="utf-8") as svg, \
            open(out + "/world.tsv", "w", encoding="utf-8") as table:
        svg.write('<svg xmlns="http://www.w3.org/2000/svg">\n<g id="land">\n')
        table.write("# Made by room/src/shapes/world.py from Natural Earth 1:50m (public domain).\n"
                    "id\twest\tnorth\teast\tsouth\n")
        for code in sorted(shapes):
            rings = shapes[code]
            drawn = path(rings)
            if not drawn:
                continue
            svg.write(f'<path id="{code}" d="{drawn}"/>\n')
            # The box is that of the largest piece: France lies in Europe.
            ring = max(rings, key=area)
            xs, ys = [p[0] for p in ring], [p[1] for p in ring]
            table.write(f"{code}\t{min(xs):.1f}\t{max(ys):.1f}\t{max(xs):.1f}\t{min(ys):.1f}\n")
        svg.write("</g>\n</svg>\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
