"""What the case of a very long list runs in a process of its own: ``python -m benchmarks.window_lists listing``."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path

from benchmarks.window_process import Beat, Bench, until


def listing(workspace: str) -> dict[str, float]:
    """The longest time without an answer in what is done with a list of very many credentials."""
    from mcdesk.ui.credentials.list_page import CredentialsPage

    bench, beat = Bench(Path(workspace)), Beat()
    bench.window.start(Path(workspace))
    until(lambda: bench.desk.services is not None)
    bench.rest()
    bench.window.show_place("credentials")
    page = bench.window.frame.stack.currentWidget()
    if not isinstance(page, CredentialsPage):
        raise SystemExit("the list of credentials is not on the screen")
    found = {"read": beat.longest(lambda: None, bench.rest)}
    tools, table = page.tools, page.table
    found["search"] = max(beat.longest(partial(bench.type, page.search, key), bench.rest) for key in "inspect")
    found["clear"] = beat.longest(page.search.clear, bench.rest)
    found["sort"] = max(beat.longest(partial(tools.sort, key), bench.rest) for key in ("title", "due", "number"))
    found["filter"] = beat.longest(partial(tools.toggle, "school", "health"), bench.rest)
    found["select"] = beat.longest(table.selectAll, bench.rest)
    bench.close()
    return found


if __name__ == "__main__":
    print(json.dumps(listing(*sys.argv[2:])))
