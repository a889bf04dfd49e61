"""What the cases of a very large request run: ``python -m benchmarks.window_large stops WORKSPACE``.

It prints a JSON object of milliseconds by name, and leaves the workspace as it was.
"""

from __future__ import annotations

import json
import sys
import time
from functools import partial
from pathlib import Path

from benchmarks.window_process import Beat, Bench

LONG = "A paragraph of some thirty words, as somebody pastes it who has written more than was asked for.\n" * 2000
"""Some 200,000 characters."""


def stops(workspace: str) -> dict[str, float]:
    """The longest work at a time around a very large request, each act done a second time."""
    from mcdesk.domain.answers import Ref, rows_of
    from mcdesk.ui.forms.controls import Area

    bench, beat = Bench(Path(workspace)), Beat(time.thread_time)
    bench.open(Path(workspace))
    desk = bench.desk
    bench.open_request()
    desk.close_request()
    found = {"open": beat.longest(lambda: desk.open_record(bench.request()), bench.rest)}
    wizard = bench.window.frame.wizard
    if wizard is None:
        raise SystemExit("no request is open")
    draft = wizard.draft
    bench.pages(len(draft.form.pages))
    found["page"] = max(beat.longest(partial(wizard.open_page, p.key), bench.rest) for p in draft.form.pages)
    wizard.open_page("outcomes")
    bench.rest()
    more = [{"id": f"more{n}", "statement": f"lift load {n}"} for n in range(60)]
    rows = [*rows_of(draft.answers["outcomes"]), *more]
    found["rows"] = beat.longest(lambda: draft.put(Ref("outcomes"), rows), bench.rest)
    draft.undo_stack.undo()
    wizard.show_ref(Ref("audience"))
    bench.rest()
    area = bench.app.focusWidget()
    if not isinstance(area, Area):
        raise SystemExit("no text has the focus")
    found["paste"] = beat.longest(lambda: area.insertPlainText(LONG), bench.rest)
    draft.undo_stack.undo()
    bench.close()
    return found


if __name__ == "__main__":
    print(json.dumps(stops(*sys.argv[2:])))
