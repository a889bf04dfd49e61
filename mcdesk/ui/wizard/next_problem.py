"""Which problem comes after a place in the form (F8), or before it (Shift+F8)."""

from __future__ import annotations

from mcdesk.domain.answers import Ref
from mcdesk.domain.problems import Problem, blocking
from mcdesk.ui.draft import Draft


def problem_after(draft: Draft, at: Ref | None, page: str, by: int = 1) -> Problem | None:
    """The next problem after ``at`` (or from the start of ``page``), around the end of the form; -1: the one before.

    While anything blocks submitting, only that; then what is advised.
    """
    form = draft.form
    order = {f.key: n for n, f in enumerate(form.fields())}
    every = [p for one in form.pages for p in draft.rules.problems_on(one.key)]
    found = blocking(every) or tuple(every)
    if not found:
        return None
    refs = [p.ref for p in found]
    if at in refs:
        here = [n for n, r in enumerate(refs) if r == at]
        return found[(here[-1] + 1 if by > 0 else here[0] - 1) % len(found)]
    fields = form.page(page).fields if page else ()
    start = order[at.field] if at is not None and at.field in order else order[fields[0].key] if fields else 0
    if by < 0:
        return next((p for p in reversed(found) if order.get(p.ref.field, 0) < start), found[-1])
    return next((p for p in found if order.get(p.ref.field, 0) >= start), found[0])
