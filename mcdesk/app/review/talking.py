"""Saying something about a record, and dealing with what was said. It is possible whatever state the record is in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mcdesk.app import records
from mcdesk.app.changes import Change, touched
from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Record
from mcdesk.domain.review import folding
from mcdesk.domain.review.talk import Fate, Said, Thread
from mcdesk.domain.review.wording import is_worded, print_of, text_at
from mcdesk.domain.texts import message

TALK = "talk"
"""The kind of what is touched by all of this; the ids are those of records."""
MOST = 20_000
"""The most characters of one thing that is said."""

Talk = tuple[Thread, ...]


def talk(services: Services, record_id: str) -> Talk:
    """The conversation about a record as the person at the keyboard may see it, the oldest first."""
    return folding.threads(services.store.history(record_id), services.me)


def comment(services: Services, record: Record, ref: Ref, words: str, *, private: bool = False) -> Change[Talk]:
    """Say something about a question, a row, a cell or the whole record. Refused where it is nothing, or too long."""
    return _tell(services, record, folding.COMMENTED, words, folding.place(ref), private=private)


def reply(services: Services, record: Record, thread: Thread, words: str, *, private: bool = False) -> Change[Talk]:
    """Answer what was said; an answer to a private note is one as well."""
    about = {folding.ANSWERS_TO: thread.id}
    return _tell(services, record, folding.COMMENTED, words, about, private=private or thread.first.private)


def suggest(services: Services, record: Record, ref: Ref, wording: str) -> Change[Talk]:
    """Suggest another text for an answer. Refused where the answer is no text, or says that already."""
    if not is_worded(services.form_of(record.kind), ref):
        raise Refused(message("review-no-text"), message("review-no-text-fix"), str(ref))
    now = text_at(record.answers, ref)
    if wording.strip() == now.strip():
        raise Refused(message("review-same-text"), message("review-same-text-fix"), str(ref))
    return _tell(services, record, folding.SUGGESTED, wording, {folding.BASE: print_of(now), **folding.place(ref)})


def edit(services: Services, record: Record, said: Said, words: str) -> Change[Talk]:
    """Say it in other words; what was said first stays in the history. Refused for what somebody else said."""
    _check_mine(said)
    return _about(services, record, said, folding.EDITED, words)


def withdraw(services: Services, record: Record, said: Said) -> Change[Talk]:
    """Take back what one said. Refused for what somebody else said."""
    _check_mine(said)
    return _about(services, record, said, folding.WITHDRAWN)


def resolve(services: Services, record: Record, thread: Thread, *, done: bool = True) -> Change[Talk]:
    """Say that it is dealt with, or with ``done`` False that it is not."""
    return _about(services, record, thread.first, folding.RESOLVED if done else folding.REOPENED)


def accept(services: Services, record: Record, thread: Thread) -> Change[Talk]:
    """Note that a suggestion was taken; who edits the record changes the answer. Refused where it is settled."""
    _check_open(thread)
    return _about(services, record, thread.first, folding.ACCEPTED)


def decline(services: Services, record: Record, thread: Thread, words: str) -> Change[Talk]:
    """Say why a suggestion is not taken. Refused without words, or where it is settled."""
    _check_open(thread)
    return _about(services, record, thread.first, folding.DECLINED, words)


def _check_mine(said: Said) -> None:
    if not said.mine:
        raise Refused(message("review-not-yours", who=said.who), message("review-not-yours-fix"))


def _check_open(thread: Thread) -> None:
    if thread.offer is None or thread.offer.fate is not Fate.OPEN or thread.first.withdrawn:
        raise Refused(message("review-settled"), message("review-settled-fix"))


_WORDLESS = frozenset({folding.WITHDRAWN, folding.RESOLVED, folding.REOPENED, folding.ACCEPTED})


def _about(services: Services, record: Record, said: Said, action: str, words: str = "") -> Change[Talk]:
    return _tell(services, record, action, words, {folding.LINE: said.id}, private=said.private)


def _tell(
    services: Services, record: Record, action: str, words: str, about: Mapping[str, str], *, private: bool = False
) -> Change[Talk]:
    words = words.strip()
    if not words and action not in _WORDLESS:
        raise Refused(message("review-no-words"), message("review-no-words-fix"))
    if len(words) > MOST:
        raise Refused(message("review-too-long", most=MOST), message("review-too-long-fix"))
    detail: dict[str, str | int] = {**about, "version": record.version, "role": services.role}
    if private:
        detail[folding.PRIVATE] = 1
    told = records.event_of(services, action, record, **{k: v for k, v in detail.items() if v})
    services.store.record(replace(told, words=words))
    return touched(talk(services, record.id), TALK, record.id)
