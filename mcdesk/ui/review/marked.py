"""A redline as rich text and as words: what came is underlined, what went is struck through, and both are named."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from mcdesk.domain.review.redline import Mark, Run, folded
from mcdesk.ui.context import Ui

SIGNS = {Mark.INSERTED: ("{+", "+}"), Mark.DELETED: ("[-", "-]")}
"""What stands around a change where a line above or through the words may not be seen or heard."""
_LINES = {Mark.INSERTED: "underline", Mark.DELETED: "line-through"}


def html(ui: Ui, runs: Iterable[Run], *, signs: bool = False) -> str:
    """The runs in the colours of the theme. Every word is escaped: nothing in it can be more than text."""
    return "".join(_html(ui, run, signs=signs) for run in runs)


def _html(ui: Ui, run: Run, *, signs: bool) -> str:
    t = ui.theme.tokens
    if run.mark is Mark.SAME:
        return _broken(run.text)
    ground, ink = (t.success_soft, t.success) if run.mark is Mark.INSERTED else (t.problem_soft, t.problem)
    style = f"background-color:{ground};color:{ink};text-decoration:{_LINES[run.mark]}"
    quiet = f'<span style="color:{t.text_quiet}">'
    before, after = (f"{quiet}{sign}</span>" if signs else "" for sign in SIGNS[run.mark])
    return f'{before}<span style="{style}">{_broken(run.text)}</span>{after}'


def _broken(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def spoken(ui: Ui, runs: Iterable[Run]) -> str:
    """The runs for who listens: each change is called what it is."""
    words = []
    for run in folded(runs):
        text = run.text.strip()
        words.append(text if run.mark is Mark.SAME else f"{ui.say(f'review-heard-{run.mark.value}', words=text)};")
    return " ".join(w for w in words if w)
