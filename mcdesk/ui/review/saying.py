"""What sends something that was written about a record: the use case of its kind."""

from __future__ import annotations

from collections.abc import Callable

from mcdesk.app.changes import Change
from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.domain.records import Record
from mcdesk.domain.review.talk import Thread
from mcdesk.ui.review.begun import What, Writing


def said_by(
    writing: Writing, thread: Thread | None, services: Services, record: Record
) -> Callable[[], Change[talking.Talk]]:
    """What says it, for the store's worker. ``thread`` is the one that it belongs to.

    An answer to a thread that is gone, or a change of what was taken back, is said as a comment: no words are lost.
    """
    words, private = writing.text, writing.private
    said = next((s for s in thread.said if s.id == writing.said), None) if thread is not None else None
    if writing.what is What.SUGGESTION:
        return lambda: talking.suggest(services, record, writing.ref, words)
    if writing.what is What.REPLY and thread is not None:
        return lambda: talking.reply(services, record, thread, words, private=private)
    if writing.what is What.REFUSAL and thread is not None:
        return lambda: talking.decline(services, record, thread, words)
    if writing.what is What.EDIT and said is not None:
        return lambda: talking.edit(services, record, said, words)
    return lambda: talking.comment(services, record, writing.ref, words, private=private)
