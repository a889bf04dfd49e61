"""What an issued version promises, and whether the answers still say the same."""

from __future__ import annotations

from mcdesk.domain.answers import Answers, is_empty
from mcdesk.domain.fields import Form


def promised(form: Form, answers: Answers) -> Answers:
    """The answers that a version is made of: all but the running ones, and none that the form does not ask for."""
    wanted = {f.key for f in form.fields() if not f.running}
    return {k: v for k, v in answers.items() if k in wanted and not is_empty(v)}


def changed_keys(form: Form, before: Answers, now: Answers) -> tuple[str, ...]:
    """The questions whose promised answers differ, in the order of the form."""
    old, new = promised(form, before), promised(form, now)
    return tuple(f.key for f in form.fields() if old.get(f.key) != new.get(f.key))


def with_promises(form: Form, answers: Answers, version: Answers) -> Answers:
    """The answers with the promises of a version put back; what is kept up while it is in use stays as it is."""
    running = {f.key for f in form.fields() if f.running}
    kept = {k: v for k, v in answers.items() if k in running}
    return {**promised(form, version), **kept}
