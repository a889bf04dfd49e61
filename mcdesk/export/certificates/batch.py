"""A class of certificates: looked through once for its glyphs, then written one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from mcdesk.domain.certificates.facts import Facts, is_shown, shown
from mcdesk.domain.certificates.template import Box, BoxKind, Cut, Template
from mcdesk.domain.texts import Lang, message, words
from mcdesk.export.certificates.drawing import Painter
from mcdesk.export.certificates.file import Beginning, beginning
from mcdesk.export.certificates.setting import BULLET, WEIGHTS, words_of
from mcdesk.export.certificates.shared import Shared
from mcdesk.export.certificates.skeletons import Skeletons
from mcdesk.export.pdf.tagging.literals import pdf_text
from mcdesk.export.pdf.text.clean import one_line
from mcdesk.export.pdf.text.fonts import is_ordinary

_SOMEBODY = "\ue000"
"""Stands for a name in a title that is put together once for a class."""
_SEEN = 2000
"""How many different words of boxes are remembered as counted."""
Step = Callable[[int], None]
"""Told how many learners are done; what it raises ends the work."""


def _silent(_done: int) -> None:
    return


class Batch:
    """Certificates of one template in one language. Raises :class:`Refused` where a picture is broken.

    ``also`` are boxes of text that are drawn of the same learners in other places.
    """

    def __init__(
        self, template: Template, lang: Lang, rows: Iterable[Facts], step: Step = _silent, also: Sequence[Box] = ()
    ) -> None:
        self.template = template
        self.lang = lang
        page = template.page
        self.shared = Shared((page.width, page.height))
        self.painter = Painter(template, lang, self.shared)
        self._titles: dict[str, str] = {}
        self.subject = words(message("certificates-file-subject"), lang)
        self.about = pdf_text(words(message("certificates-enclosed"), lang))
        self.skeletons = Skeletons()
        self._look_through(rows, step, also)
        self.start: Beginning = beginning(self.shared.close())

    def _look_through(self, rows: Iterable[Facts], step: Step, also: Sequence[Box]) -> None:
        """Add the glyphs of every certificate to the fonts. Ordinary words are only counted, not drawn."""
        characters: dict[Cut, set[str]] = {}
        boxes = (*self.template.boxes, *also)
        texts = [box for box in boxes if box.kind in (BoxKind.TEXT, BoxKind.LIST)]
        others = [box for box in boxes if box not in texts and box.kind is not BoxKind.CODE]
        seen: set[tuple[str, ...]] = set()
        same: dict[str, tuple[str, ...]] = {}
        first: Facts | None = None
        for done, facts in enumerate(rows, start=1):
            for box in texts:
                key = self.painter.key(box, facts)
                if key not in seen and is_shown(box, facts):
                    seen.add(key)
                    self._count(box, facts, characters)
            for box in others:
                self.painter.box(box, facts)
            shows = self._shown(facts)
            same = {i: key for i, key in same.items() if shows[i] == key} if first else shows
            first = first or facts
            if len(seen) > _SEEN:
                seen.clear()
            step(done)
        for cut in sorted(characters):
            known = "".join(sorted(characters[cut] - {"\n"}))
            self.shared.know(WEIGHTS[cut], known)
        if first:
            self.painter.fix(same, first)

    def _shown(self, facts: Facts) -> dict[str, tuple[str, ...]]:
        """What each box but a code shows of these facts, () where it is left out."""
        boxes = (box for box in self.template.boxes if box.kind is not BoxKind.CODE)
        return {box.id: self.painter.key(box, facts) if is_shown(box, facts) else () for box in boxes}

    def _count(self, box: Box, facts: Facts, characters: dict[Cut, set[str]]) -> None:
        """Add the characters of ordinary words; set and draw others, for the sake of their glyphs."""
        said = words_of(box, facts, self.lang)
        if said and is_ordinary(said.replace("\n", "")):
            characters.setdefault(box.cut, set(BULLET + " ")).update(said)
        elif said:
            self.painter.box(box, facts)

    def title(self, facts: Facts) -> str:
        """What the file of one learner is called in a window's title."""
        credential = one_line(shown("credential_name", facts, self.lang))
        pattern = self._titles.get(credential)
        if pattern is None:
            told = message("certificates-file-title", credential=credential, name=_SOMEBODY)
            pattern = self._titles[credential] = words(told, self.lang)
        return pattern.replace(_SOMEBODY, one_line(facts.learner))
