"""A workspace as it looks without people. Whatever is made from it (a document, a table, an archive) has none in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mcdesk.app.ports import Pen, Store
from mcdesk.app.sharing.nothing import NoAwards, NoExchanges
from mcdesk.app.sharing.pages import every, kept
from mcdesk.domain.answers import Answers, texts_in
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import AttachmentInfo, Event, Person, Record, RecordKind, State, Version
from mcdesk.domain.sharing.answers import PICTURES, Cleaner, Removals, people_in
from mcdesk.domain.sharing.names import Book, Remover, Sort
from mcdesk.domain.texts import Lang, Message, message, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mcdesk.app.catalogue.ports import CatalogueStore
    from mcdesk.app.frameworks.ports import FrameworkStore
    from mcdesk.domain.fields import Form
    from mcdesk.domain.people import Identity

HISTORY = "history"
"""The place of what was removed from the lines of the history."""


class PeopleFree:
    """Reads another store; see :class:`~mcdesk.app.ports.Store`.

    ``removals`` count, once, what was read so far of the record ``about``, or of every one ("").
    """

    def __init__(self, store: Store, form_of: Callable[[RecordKind], Form], lang: Lang, about: str = "") -> None:
        self._store, self._form_of, self._lang, self._about = store, form_of, lang, about
        self._book = Book(dict.fromkeys(self._known()))
        self._numbers: dict[str, int] = {}
        self._removers: dict[str, Remover] = {}
        self._records: dict[str, Record] = {}
        self._counted: dict[str, int] = {}
        self._versions: dict[str, tuple[Version, ...]] = {}
        self._histories: dict[str, tuple[Event, ...]] = {}
        self._pictures: set[str] = set()
        self.removals = Removals()

    def _known(self) -> Iterator[str]:
        """Everybody who is named anywhere: in the address book, in the history, and where an answer asks for people."""
        yield from (p.name for p in self._store.people())
        yield from (i.name for i in self._store.identities())
        yield from (e.who for e in self._store.history())
        for record in itertools.chain(every(self._store), self._store.trashed()):
            yield from people_in(self._form(record.kind), record.answers)

    def _form(self, kind: RecordKind) -> Form:
        try:
            return self._form_of(kind)
        except KeyError:
            return self._form_of(RecordKind.REQUEST)

    def _remover(self, record: Record) -> Remover:
        if record.id not in self._removers:
            answers = [record.answers, *(v.answers for v in self._store.versions(record.id))]
            near = [n for a in answers for n in people_in(self._form(record.kind), a)]
            texts = [t for a in answers for t in texts_in(list(a.values()))]
            self._removers[record.id] = Remover(self._book, near, texts, self._numbers)
        return self._removers[record.id]

    def _answers(self, record: Record, answers: Answers, removals: Removals) -> Answers:
        cleaner = Cleaner(self._form(record.kind), self._remover(record), self._lang, removals)
        for key in PICTURES:
            picture = answers.get(key)
            self._pictures.update(texts_in(picture))
        self._pictures.update(texts_in(answers.get("badge_recipe")))
        return cleaner.clean(answers)

    def clean(self, record: Record) -> Record:
        """A record without people; what is removed from it counts once."""
        known = self._records.get(record.id)
        if known is None or known.revision != record.revision:
            # The rules compare a record with others: what is removed from those is not in the file.
            counts = self._about in ("", record.id) and self._counted.get(record.id) != record.revision
            self._counted[record.id] = record.revision
            answers = self._answers(record, record.answers, self.removals if counts else Removals())
            author = self._remover(record).person(record.created_by, self._lang) if record.created_by else ""
            known = kept(self._records, record.id, replace(record, answers=answers, created_by=author))
        return known

    def _event(self, event: Event, remover: Remover) -> Event:
        where = (HISTORY, "")

        def text(value: str) -> str:
            cleaned = remover.clean(value, self._lang)
            for sort, count in cleaned.removed.items():
                self.removals.add(where, sort, count)
            return cleaned.text

        if event.who:
            self.removals.add(where, Sort.NAME)
        who = remover.person(event.who, self._lang) if event.who else ""
        detail = {k: text(v) if isinstance(v, str) and " " in v else v for k, v in event.detail.items()}
        # Without its words as they were written, a line is not the one that was sealed.
        return replace(event, who=who, detail=detail, words=text(event.words), seal=None)

    @property
    def path(self) -> Path:
        """The workspace file."""
        return self._store.path

    @property
    def read_only(self) -> bool:
        """Nothing is written here."""
        return True

    @property
    def holder(self) -> str:
        """Who has the workspace is a person, too."""
        return ""

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Those of the workspace."""
        return self._store.warnings

    @property
    def catalogue(self) -> CatalogueStore:
        """The index of the workspace itself: numbers of lines only may be asked of it here."""
        return self._store.catalogue

    @property
    def frameworks(self) -> FrameworkStore:
        """The frameworks of the workspace."""
        return self._store.frameworks

    @property
    def awards(self) -> NoAwards:
        """None: awards are to people."""
        return NoAwards()

    @property
    def exchanges(self) -> NoExchanges:
        """None: they are with people, and hold answers as they were."""
        return NoExchanges()

    def get(self, record_id: str) -> Record:
        """As of the workspace."""
        return self.clean(self._store.get(record_id))

    def records(
        self, kind: RecordKind | None = None, *, limit: int | None = None, keys: Sequence[str] | None = None
    ) -> Sequence[Record]:
        """As of the workspace; every answer is looked at, whatever the ``keys``."""
        found = [self.clean(r) for r in self._store.records(kind, limit=limit)]
        return found if keys is None else [replace(r, answers=_only(r.answers, keys)) for r in found]

    def listed(self, kind: RecordKind | None = None, states: Sequence[State] | None = None) -> Sequence[str]:
        """As of the workspace."""
        return self._store.listed(kind, states)

    def some(self, ids: Sequence[str], keys: Sequence[str] | None = None) -> Sequence[Record]:
        """As of the workspace; every answer is looked at, whatever the ``keys``."""
        found = [self.clean(r) for r in self._store.some(ids)]
        return found if keys is None else [replace(r, answers=_only(r.answers, keys)) for r in found]

    def trashed(self, kind: RecordKind | None = None) -> Sequence[Record]:
        """None: what was thrown away is not shared."""
        del kind
        return ()

    def versions(self, record_id: str) -> Sequence[Version]:
        """As of the workspace; what is removed from them does not count again."""
        if record_id not in self._versions:
            record = self._store.get(record_id)
            remover = self._remover(record)
            found = tuple(
                replace(
                    v,
                    answers=self._answers(record, v.answers, Removals()),
                    submitted_by=remover.person(v.submitted_by, self._lang) if v.submitted_by else "",
                )
                for v in self._store.versions(record_id)
            )
            return kept(self._versions, record_id, found)
        return self._versions[record_id]

    def history(self, record_id: str = "") -> Sequence[Event]:
        """As of the workspace, without private lines, and without seals: a changed line is not what was sealed."""
        if record_id not in self._histories:
            lines = [e for e in self._store.history(record_id) if not e.private]
            remover = self._remover(self._store.get(record_id)) if record_id else self._everywhere
            self._histories[record_id] = tuple(self._event(e, remover) for e in lines)
        return self._histories[record_id]

    @property
    def _everywhere(self) -> Remover:
        return Remover(self._book, numbers=self._numbers)

    def identities(self) -> Sequence[Identity]:
        """None."""
        return ()

    def people(self) -> Sequence[Person]:
        """None."""
        return ()

    def attachment(self, sha256: str) -> bytes:
        """The pictures of badges; any other file is refused, because nobody can look through it here."""
        if sha256 in self._pictures:
            return self._store.attachment(sha256)
        raise Refused(message("sharing-no-file"), message("sharing-no-file-fix"))

    def setting(self, key: str) -> str:
        """As of the workspace."""
        return self._store.setting(key)

    def _refuse(self) -> NoReturn:
        raise Refused(message("sharing-no-writing"), message("sharing-no-writing-fix"))

    def add(self, record: Record, event: Event) -> Record:
        """Refused."""
        self._refuse()

    def save(self, record: Record, event: Event | None = None) -> Record:
        """Refused."""
        self._refuse()

    def submit(self, record: Record, version: Version, event: Event) -> Record:
        """Refused."""
        self._refuse()

    def trash(self, record_id: str, event: Event) -> None:
        """Refused."""
        self._refuse()

    def restore(self, record_id: str, event: Event) -> Record:
        """Refused."""
        self._refuse()

    def purge(self, record_ids: Sequence[str], event: Event) -> None:
        """Refused."""
        self._refuse()

    def record(self, event: Event) -> None:
        """Refused."""
        self._refuse()

    def take(self, lines: Sequence[Event], people: Sequence[Identity] = ()) -> int:
        """Refused."""
        self._refuse()

    def sign_with(self, pen: Pen) -> None:
        """Refused."""
        self._refuse()

    def attach(self, name: str, media_type: str, data: bytes) -> AttachmentInfo:
        """Refused."""
        self._refuse()

    def remember_person(self, person: Person) -> Person:
        """Refused."""
        self._refuse()

    def forget_person(self, person_id: str) -> None:
        """Refused."""
        self._refuse()

    def set_setting(self, key: str, value: str) -> None:
        """Refused."""
        self._refuse()

    def change_settings(self, keys: Sequence[str], change: Callable[[Mapping[str, str]], Mapping[str, str]]) -> None:
        """Refused."""
        self._refuse()

    def close(self) -> None:
        """Nothing is open here."""


def _only(answers: Answers, keys: Iterable[str]) -> Answers:
    return {key: answers.get(key) for key in keys}


def somebody(lang: Lang) -> str:
    """Who made what is shared."""
    return say(lang, "sharing-somebody")
