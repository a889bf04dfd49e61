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
        """Add the glyphs of every certificate to the fonts. Ordinary words are only counted, not drawn.

        Boxes that are the same for everybody are noted: they are drawn once.
        """
        characters: dict[Cut, set[str]] = {}
        boxes = [box for box in (*self.template.boxes, *also) if box.kind is not BoxKind.CODE]
        seen: set[tuple[str, ...]] = set()
        same: dict[str, tuple[str, ...]] = {}
        first: Facts | None = None
        for done, facts in enumerate(rows, start=1):
            for box in boxes:
                key = self.painter.key(box, facts) if is_shown(box, facts) else ()
                if first is None:
                    same[box.id] = key
                elif same.get(box.id, key) != key:
                    del same[box.id]
                if key and key not in seen:
                    seen.add(key)
                    self._count(box, facts, characters)
            if first is None:
                first = facts
                boxes = [box for box in boxes if self.painter.may_differ(box)]
            if len(seen) > _SEEN:
                seen.clear()
            step(done)
        for cut in sorted(characters):
            known = "".join(sorted(characters[cut] - {"\n"}))
            self.shared.know(WEIGHTS[cut], known)
        if first is not None:
            self.painter.fix(same, first)

    def _count(self, box: Box, facts: Facts, characters: dict[Cut, set[str]]) -> None:
        """Add the characters of ordinary words; draw anything else, for the sake of its glyphs and its pictures."""
        if box.kind not in (BoxKind.TEXT, BoxKind.LIST):
            self.painter.box(box, facts)
            return
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
