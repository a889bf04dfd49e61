"""An annex that is there only where somebody asks for it: the comments that are open, in the order of the form."""

from __future__ import annotations

from collections.abc import Iterator

from mcdesk.app.proposal.source import Source
from mcdesk.domain import formats
from mcdesk.domain.outline import Block, Heading, PageBreak, Paragraph, Text, Tone, text
from mcdesk.domain.review.talk import Said, Thread


def comments(source: Source) -> Iterator[Block]:
    """Each open comment with its answers, and each suggestion with its wording; nobody's notes to themselves."""
    yield PageBreak()
    yield Heading(1, source.say("review-annex"), anchor=source.anchor("comments"))
    if not source.talk:
        yield Paragraph(text(source.say("review-annex-none")))
    for thread in source.talk:
        yield Heading(2, _place(source, thread))
        for said in thread.said:
            yield Paragraph(_said(source, thread, said))


def _place(source: Source, thread: Thread) -> str:
    ref = thread.ref
    if not ref.field:
        return source.say("review-whole")
    if not source.form.has(ref.field):
        return str(ref)
    field = source.form.field(ref.field)
    column = field.column(ref.column)
    row = source.row_title(ref.field, ref.row) if ref.row else ""
    return " › ".join(
        w for w in (field.label.to(source.lang), row, column.label.to(source.lang) if column else "") if w
    )


def _said(source: Source, thread: Thread, said: Said) -> Text:
    who = said.who if source.options.contacts else source.say("review-annex-somebody")
    head = f"{who} · {formats.moment(said.at, source.lang)}\n"
    if said.withdrawn or said.wiped:
        words = source.say("review-was-withdrawn" if said.withdrawn else "review-was-wiped")
        return (*text(head, tone=Tone.QUIET), *text(words, tone=Tone.QUIET))
    suggests = (
        text(source.say("review-annex-suggests"), tone=Tone.QUIET) if thread.offer and said == thread.first else ()
    )
    return (*text(head, tone=Tone.QUIET), *suggests, *text(said.text))
