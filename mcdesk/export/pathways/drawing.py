"""The map of stacks drawn as SVG: shapes alone, so that it looks the same everywhere; every box has its words."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.domain.contrast import BLACK, WHITE, mix, ratio
from mcdesk.domain.pathways.layers import HIGH, ROUND, WIDE
from mcdesk.domain.pathways.plan import PROBLEMS, Edge, Lane, Node, Plan
from mcdesk.domain.pathways.telling import node_words, plan_words
from mcdesk.domain.texts import Lang, say
from mcdesk.domain.texts import words as words_of
from mcdesk.export.badge_image.fitting import LEADING, Place, fitted
from mcdesk.export.badge_image.letters import CAP_HEIGHT, set_words, straight
from mcdesk.export.badge_image.markup import SVG, filled, tag, words
from mcdesk.export.badge_image.paths import number, pair
from mcdesk.export.font_chain import Weight
from mcdesk.export.pdf.text.clean import one_line

_INK, _QUIET, _LINE, _WRONG, _PAPER = "#1F1B24", "#4B4653", "#77717F", "#9B1C1C", WHITE
SMALL = 14.0
"""The size of the small words, where there is room for them."""
_ROOM, _TITLE = 14.0, 16.0
_MARGIN = 12.0


def draw_map(plan: Plan, accent: str, lang: Lang) -> str:
    """The map in a language. The same plan gives the same text."""
    parts = [part for lane in plan.lanes for part in _lane(lane, accent, lang)]
    parts += [_edge(edge) for edge in plan.edges]
    parts += [_node(plan, node, accent, lang) for node in plan.nodes]
    wide, high = plan.width + 2 * _MARGIN, plan.height + 2 * _MARGIN
    head = (
        tag("title", words(say(lang, "pathways-map")), id="map-title"),
        tag("desc", words(one_line(plan_words(plan, lang))), id="map-desc"),
    )
    box = f"{number(-_MARGIN)} {number(-_MARGIN)} {number(wide)} {number(high)}"
    size: dict[str, str | float] = {"width": wide, "height": high, "viewBox": box}
    labelled = {"role": "img", "lang": lang.value, "aria_labelledby": "map-title map-desc"}
    paper = tag("rect", x=-_MARGIN, y=-_MARGIN, width=wide, height=high, fill=_PAPER)
    return tag("svg", *head, paper, *parts, xmlns=SVG, **size, **labelled)


def _lane(lane: Lane, accent: str, lang: Lang) -> Iterator[str]:
    ground = mix(accent, _PAPER, 0.06)
    place = {"x": 0.0, "y": lane.y, "width": lane.width, "height": lane.height, "rx": 12.0}
    yield tag("rect", **place, fill=ground, stroke=mix(accent, _PAPER, 0.3), stroke_width=1)
    name = f"{lane.number}  {lane.title or say(lang, 'pathways-untitled')}".strip()
    sums = " · ".join(words_of(detail, lang) for detail in lane.details)
    room = lane.width - 2 * 24.0
    yield _text(name, 24.0, lane.y + 30.0, 17.0, _INK, room * 0.68)
    end = set_words(one_line(sums), weight=Weight.REGULAR)
    size = min(SMALL, room * 0.3 / end.width) if end.width else SMALL
    yield filled(straight(end, lane.width - 24.0 - end.width * size, lane.y + 30.0, size), _QUIET)


def _text(text: str, x: float, baseline: float, size: float, colour: str, room: float) -> str:
    """Bold words on one line, shrunk where they are too long."""
    line = set_words(one_line(text))
    fits = min(size, room / line.width) if line.width else size
    return filled(straight(line, x, baseline, fits), colour)


def _edge(edge: Edge) -> str:
    start, *curves = edge.points
    end, side = edge.points[-1], 1.0 if edge.points[-2][0] <= edge.points[-1][0] else -1.0
    colour = _WRONG if edge.wrong else _QUIET
    curves[-1] = (end[0] - side * 9.0, end[1])
    d = f"M{pair(start)}C{' '.join(pair(point) for point in curves)}"
    dashes = {"stroke_dasharray": "6 4"} if edge.wrong else {}
    line = tag("path", d=d, fill="none", stroke=colour, stroke_width=2, **dashes)
    back = end[0] - side * 11.0
    head = f"M{pair(end)}L{pair((back, end[1] - 6.0))}L{pair((back, end[1] + 6.0))}Z"
    return line + filled(head, colour)


def _node(plan: Plan, node: Node, accent: str, lang: Lang) -> str:
    goal = not node.step
    wrong = bool(PROBLEMS.intersection(node.marks))
    ground = accent if goal else _PAPER
    ink = max((WHITE, BLACK), key=lambda c: ratio(c, ground)) if goal else _INK
    quiet = ink if goal else _QUIET
    dashes = {"stroke_dasharray": "5 4"} if "elective" in node.marks else {}
    edge = accent if goal else _WRONG if wrong else _LINE
    radius = ROUND if goal else 8.0
    place = {"x": node.x, "y": node.y, "width": WIDE, "height": HIGH, "rx": radius}
    box = tag("rect", **place, fill=ground, stroke=edge, stroke_width=2 if wrong else 1.25, **dashes)
    title = tag("title", words(one_line(node_words(plan, node, lang))))
    return tag("g", title, box, *_words(node, ink, quiet, lang), role="img")


def _words(node: Node, ink: str, quiet: str, lang: Lang) -> Iterator[str]:
    room = WIDE - 2 * _ROOM
    top = node.y + _ROOM
    name = fitted(node.title or say(lang, "pathways-untitled"), Place(room, 52.0, _TITLE, 3))
    if name is not None:
        for at, line in enumerate(name.lines):
            baseline = top + name.size * (CAP_HEIGHT + at * LEADING)
            yield filled(straight(line, node.x + _ROOM, baseline, name.size), ink)
    details = [words_of(detail, lang) for detail in node.details]
    below = [" · ".join(details)] if node.step else details
    marks = " · ".join(say(lang, f"pathways-mark-{mark}") for mark in node.marks)
    lines = [(text, quiet, Weight.REGULAR) for text in below if text]
    if marks:
        lines.append((marks, _WRONG if PROBLEMS.intersection(node.marks) else ink, Weight.BOLD))
    baseline = node.y + HIGH - _ROOM - (len(lines) - 1) * SMALL * 1.3
    for text, colour, weight in lines:
        line = set_words(one_line(text), weight=weight)
        size = min(SMALL, room / line.width) if line.width else SMALL
        yield filled(straight(line, node.x + _ROOM, baseline, size), colour)
        baseline += SMALL * 1.3
