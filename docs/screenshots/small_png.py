"""Makes a screenshot a third of its size: 256 colours are enough for a page, and the README loads faster."""

import struct
import zlib
from collections import Counter
from itertools import pairwise

SIGNATURE = b"\x89PNG\r\n\x1a\n"
COLOURS = 256


def smaller(png):
    """The same picture with a palette; a PNG of 8 bits a channel as browsers write it, RGB or RGBA."""
    width, height, pixels = _read(png)
    counted = Counter(pixels)
    palette = [colour for colour, _ in counted.most_common(COLOURS)]
    place = {colour: palette.index(_nearest(colour, palette)) for colour in counted}
    rows = bytes(place[pixel] for pixel in pixels)
    lines = b"".join(b"\0" + rows[start : start + width] for start in range(0, width * height, width))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = [
        (b"IHDR", head),
        (b"PLTE", b"".join(palette)),
        (b"IDAT", zlib.compress(lines, 9)),
        (b"IEND", b""),
    ]
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _nearest(colour, palette):
    return min(palette, key=lambda one: sum((a - b) ** 2 for a, b in zip(one, colour, strict=True)))


def _read(png):
    """Width, height and the pixels as bytes of RGB."""
    chunks = dict.fromkeys((b"IHDR", b"IDAT"), b"")
    place = len(SIGNATURE)
    while place < len(png):
        size, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind in chunks:
            chunks[kind] += png[place + 8 : place + 8 + size]
        place += size + 12
    width, height, _, colour_type = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    step = {2: 3, 6: 4}[colour_type]
    rows = _unfiltered(zlib.decompress(chunks[b"IDAT"]), width * step, step)
    return width, height, [row[x : x + 3] for row in rows for x in range(0, width * step, step)]


def _unfiltered(data, size, step):
    """Each row as it was before PNG's prediction; the row above the first is black."""
    above = bytes(size)
    for start, end in pairwise(range(0, len(data) + 1, size + 1)):
        above = bytes(_row(data[start], bytearray(data[start + 1 : end]), above, step))
        yield above


def _row(kind, row, above, step):
    for place in range(len(row)):
        left = row[place - step] if place >= step else 0
        corner = above[place - step] if place >= step else 0
        row[place] = (row[place] + _predicted(kind, left, above[place], corner)) & 255
    return row


def _predicted(kind, left, up, corner):
    if kind == 4:
        guess = left + up - corner
        return min((left, up, corner), key=lambda one: abs(guess - one))
    return (0, left, up, (left + up) // 2)[kind]
