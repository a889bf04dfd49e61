"""The process that draws a large picture: a script that reads an SVG and writes it as a PNG.

It imports nothing of mcdesk. Its first word is a JSON object of what resvg is told beside the SVG. It ends with
:data:`UNDRAWABLE` where resvg cannot draw it.
"""

from __future__ import annotations

import json
import sys

UNDRAWABLE = 3


def run(words: list[str]) -> int:
    """Draw what whoever started this process hands over; the exit code."""
    import resvg_py

    svg = sys.stdin.buffer.read().decode("utf-8")
    try:
        drawn = resvg_py.svg_to_bytes(svg_string=svg, **json.loads(words[0]))
    except ValueError:
        return UNDRAWABLE
    sys.stdout.buffer.write(bytes(drawn))
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
