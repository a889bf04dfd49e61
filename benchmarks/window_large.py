"""What the cases of a very large request run: ``python -m benchmarks.window_large stops WORKSPACE``.

It prints a JSON object of milliseconds by name, and leaves the workspace as it was.
"""

from __future__ import annotations

import json
import sys
import time
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
    wizard, found = bench.stops(beat)
    draft = wizard.draft
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
