"""A redline as rich text and as words: what came is underlined, what went is struck through, and both are named."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from mcdesk.domain.review.redline import Mark, Run
from mcdesk.ui.context import Ui

SIGNS = {Mark.INSERTED: ("{+", "+}"), Mark.DELETED: ("[-", "-]")}
"""What stands around a change where a line above or through the words may not be seen or heard."""
_LINES = {Mark.INSERTED: "underline", Mark.DELETED: "line-through"}
_KEEP = 80
"""Of a long stretch that is the same, this many characters are kept beside a change."""


def html(ui: Ui, runs: Iterable[Run], *, signs: bool = False, fold: bool = False) -> str:
    """The runs in the colours of the theme. Every word is escaped: nothing in it can be more than text."""
    found = list(runs)
    return "".join(_html(ui, run, n, len(found), signs, fold) for n, run in enumerate(found))


def _html(ui: Ui, run: Run, place: int, count: int, signs: bool, fold: bool) -> str:
    t = ui.theme.tokens
    if run.mark is Mark.SAME:
        return _broken(shortened(run.text, first=place == 0, last=place == count - 1) if fold else run.text)
    ground, ink = (t.success_soft, t.success) if run.mark is Mark.INSERTED else (t.problem_soft, t.problem)
    before, after = SIGNS[run.mark] if signs else ("", "")
    style = f"background-color:{ground};color:{ink};text-decoration:{_LINES[run.mark]}"
    quiet = f'<span style="color:{t.text_quiet}">'
    around = [f"{quiet}{sign}</span>" if sign else "" for sign in (before, after)]
    return f'{around[0]}<span style="{style}">{_broken(run.text)}</span>{around[1]}'


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def shortened(text: str, *, first: bool, last: bool) -> str:
    """A stretch that is the same, without what is far from any change: ``first`` and ``last`` of the whole."""
    head, tail = (0 if first else _KEEP), (0 if last else _KEEP)
    if len(text) <= head + tail + 20:
        return text
    before = text[:head].rsplit(" ", 1)[0] if head else ""
    after = text[len(text) - tail :].split(" ", 1)[-1] if tail else ""
    return " … ".join((before, after)) if before and after else f"{before} …" if before else f"… {after}"


def spoken(ui: Ui, runs: Iterable[Run]) -> str:
    """The runs for who listens: each change is called what it is."""
    found = list(runs)
    words = []
    for n, run in enumerate(found):
        if run.mark is Mark.SAME:
            words.append(shortened(run.text, first=n == 0, last=n == len(found) - 1).strip())
        else:
            words.append(ui.say(f"review-heard-{run.mark.value}", words=run.text.strip()))
    return " ".join(w for w in words if w)
