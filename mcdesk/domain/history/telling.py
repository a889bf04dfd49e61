"""What a line of a history is called."""

from __future__ import annotations

from mcdesk.domain.records import Event
from mcdesk.domain.texts import Lang, Local, Message, message, words


def action_words(event: Event) -> Message | Local:
    """The words of its action; the bare action where there are none.

    A line may come from a newer program, or from somebody who makes up names.
    """
    told = message(event.action, **{k: v for k, v in event.detail.items() if k == "version"})
    try:
        words(told, Lang.EN)
    except KeyError:
        return Local(event.action, event.action)
    return told
