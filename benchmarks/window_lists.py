"""What the cases of very long lists run in processes of their own: ``python -m benchmarks.window_lists WHAT FILE``."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.memory import in_use
from benchmarks.window_process import SETTLED, Beat, Bench, turn, until

OPENINGS = 9
BESIDE = ("coverage", "share", "reports")
"""Places that are not in the bar."""


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


def missing(workspace: str) -> dict[str, float]:
    """The longest stop while requests are filtered by what is missing, and the work of doing so a second time."""
    from mcdesk.ui.requests.page import RequestsPage

    bench, beat = Bench(Path(workspace)), Beat()
    bench.open(Path(workspace))
    bench.rest()

    def listed() -> RequestsPage:
        bench.window.show_place("requests")
        page = bench.window.frame.stack.currentWidget()
        if not isinstance(page, RequestsPage):
            raise SystemExit("the list of requests is not on the screen")
        bench.rest()
        return page

    page = listed()
    found = {"filter": beat.longest(partial(page.tools.toggle, "missing", "nothing"), bench.rest)}
    until(lambda: not page.missing.all.busy)
    bench.window.show_place("home")
    bench.rest()
    again = listed()
    began = time.process_time()
    again.look_again()
    bench.rest()
    found["again"] = (time.process_time() - began) * 1000
    bench.close()
    return found


def among(workspace: str) -> dict[str, float]:
    """The longest stops while one request of very many is opened from the list, left for the list, and closed."""
    bench, beat = Bench(Path(workspace)), Beat()
    bench.open(Path(workspace))

    def listed() -> None:
        bench.window.show_place("requests")

    def opened() -> None:
        bench.desk.open_record(key)
        until(lambda: bench.window.frame.wizard is not None)

    listed()
    bench.rest()
    key = bench.request()
    acts = {"open": opened, "back": listed, "close": bench.desk.close_request}
    turns = [{name: beat.longest(act, bench.rest) for name, act in acts.items()} for _ in range(3)]
    bench.close()
    return {name: max(turn[name] for turn in turns) for name in acts}


def beside_others(workspace: str) -> dict[str, float]:
    """The work of opening one request in milliseconds, in the window and beside it, and the megabytes in use then."""
    bench = Bench(Path(workspace))
    bench.open(Path(workspace))
    works = []
    for _ in range(OPENINGS):
        bench.desk.close_request()
        # Not to the list, which reads all lines.
        bench.window.show_place("home")
        bench.rest()
        turn(SETTLED)
        began = time.process_time()
        bench.open_request()
        works.append((time.process_time() - began) * 1000)
    gc.collect()
    found = {"work": statistics.median(works), "memory": in_use()}
    bench.close()
    return found


def places(workspace: str) -> dict[str, float]:
    """The megabytes in use on the start page, once every place that reads all records was visited and left."""
    from mcdesk.ui.program_bar import PLACES

    bench = Bench(Path(workspace))
    bench.open(Path(workspace))
    for place in (*(key for key, _icon, _words in PLACES), *BESIDE, "home"):
        bench.window.show_place(place)
        bench.rest()
    turn(SETTLED)
    gc.collect()
    found = {"memory": in_use()}
    bench.close()
    return found


WORK: dict[str, Callable[..., dict[str, float]]] = {
    w.__name__: w for w in (listing, missing, among, beside_others, places)
}

if __name__ == "__main__":
    print(json.dumps(WORK[sys.argv[1]](*sys.argv[2:])))
