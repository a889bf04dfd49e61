"""One text as the marks read it: its language, and which of its words nobody knows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from mcdesk.app.spelling import Word, is_among, language_of, prose_words, words_in
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Lang
from mcdesk.ui.draft import Draft
from mcdesk.ui.spelling.ignored import Ignored
from mcdesk.ui.spelling.service import Spelling


def units(text: str, index: int) -> int:
    """The place of a character as Qt counts, in units of UTF-16: an emoji is two."""
    return index if text.isascii() else len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def index(text: str, place: int) -> int:
    """The character at a place that Qt counted."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))


def right_words(profile: Profile) -> frozenset[str]:
    """The words of the institution's own names."""
    return prose_words(profile.name.en, profile.name.fr, profile.office.en, profile.office.fr)


class Reading(QObject):
    """How one text is read. ``renewed``: look at all of it again; ``came``: at what holds these words."""

    renewed = Signal()
    came = Signal(object)

    def __init__(self, spelling: Spelling, draft: Draft, tie: Lang, parent: QObject) -> None:
        super().__init__(parent)
        self.spelling, self.ignored = spelling, Ignored.of(draft)
        self.lang = self._tie = tie
        self._right = right_words(draft.services.profile)
        spelling.judged.connect(self.came)
        spelling.changed.connect(self.renewed)
        self.ignored.changed.connect(self.renewed)

    @property
    def working(self) -> bool:
        """Whether words are marked at all."""
        return self.spelling.working

    def wrong(self, words: Sequence[Word]) -> list[Word]:
        """Those that the language of the text does not know; what nobody was asked about is asked and left out."""
        if not self.working:
            return []
        # A long text repeats most of its words: each is judged once.
        different = {w.text for w in words}
        self.spelling.want(w for w in different if self.spelling.verdict(w) is None)
        wrong = {w for w in different if self._is_wrong(w)}
        return [w for w in words if w.text in wrong]

    def _is_wrong(self, word: str) -> bool:
        known = self.spelling.verdict(word)
        if known is None or self.lang in known:
            return False
        return not is_among(word, self.ignored.words) and not is_among(word, self._right)

    def tell_language(self, text: str) -> bool:
        """Find the language of the text by what is known of its words; whether it is another than before."""
        words = [w.text for w in words_in(text)]
        known = {word: self.spelling.verdict(word) for word in set(words)}
        verdicts = (known[word] for word in words)
        lang = language_of((v for v in verdicts if v is not None), self._tie)
        changed, self.lang = lang is not self.lang, lang
        return changed
