"""Each decision has its number, which no other has, and its day."""

from __future__ import annotations

import re

from tests.quality.sources import ROOT

DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))


def test_each_decision_begins_with_its_number_and_its_day() -> None:
    begun = re.compile(r"# (\d+)\. .+\n\nDecided \d{4}-\d{2}-\d{2}\.\n\n## ")
    found = {path.name: begun.match(path.read_text("utf-8")) for path in DECISIONS}
    assert [name for name, head in found.items() if head is None or int(head[1]) != int(name[:4])] == []


def test_no_number_is_given_twice() -> None:
    numbers = [path.name[:4] for path in DECISIONS]
    assert len(set(numbers)) == len(numbers) > 0


def test_what_a_decision_names_is_there() -> None:
    pages = [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md"), ROOT / "packaging" / "README.md"]
    gone = [
        f"{page.name}: {link}"
        for page in pages
        for link in re.findall(r"\]\(([^)#:]+\.md)(?:#[^)]*)?\)", page.read_text("utf-8"))
        if not (page.parent / link).exists()
    ]
    assert gone == []
