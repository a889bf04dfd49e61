"""Measure: ``python -m benchmarks [--json FILE] [NAME ...]``. Ends with 1 where a goal is missed."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.measure import Result, cases, measured

LINE = "{:<34} {:>12} {:>12} {:>8} {:>8}  {}"


def shown(result: Result) -> str:
    """One line of the table."""
    goal = "" if result.goal is None else f"<= {result.goal:g}"
    verdict = "" if result.goal is None else ("met" if result.met else "MISSED")
    value, baseline = (f"{number:.2f} {result.unit}" for number in (result.value, result.baseline))
    return LINE.format(result.name, value, baseline, f"{result.ratio:.2f}", goal, verdict)


def main(arguments: list[str]) -> int:
    """Measure the named cases, print a table, and write JSON where asked."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results here as well")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(cases())}")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in cases()]
    if unknown:
        parser.error(f"there is no case {', '.join(unknown)}; there are: {', '.join(cases())}")
    print(LINE.format("case", "value", "baseline", "ratio", "goal", ""))
    results = []
    for result in measured(options.names):
        print(shown(result), flush=True)
        results.append(result)
    if options.json:
        options.json.write_text(json.dumps([r.as_json() for r in results], indent=2) + "\n", "utf-8")
    return 0 if all(r.met for r in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
