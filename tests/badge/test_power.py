"""The power goes while the files of a class are written: the disk keeps what was flushed, of the rest the worst."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from mcdesk.app.awards import files, hosting
from mcdesk.app.awards.awarding import award
from mcdesk.app.awards.delivering import Tools, deliver
from mcdesk.app.awards.files import Filing
from mcdesk.app.badges.ports import BadgeTools
from mcdesk.app.services import Program, Services
from mcdesk.domain.texts import Lang
from mcdesk.export.folders import DiskFolder
from tests.badge.classes import issued, key_of, make_key, order, program_in

LEARNERS = 3
PLACE = "https://badges.example.org/ob2"


class PowerGone(Exception):
    """Nothing runs any more."""


class Disk(DiskFolder):
    """A disk that loses its power at the write of this number, 0 for never."""

    def __init__(self, lost_at: int = 0) -> None:
        self.lost_at, self.writes = lost_at, 0
        self.unflushed: set[Path] = set()

    def write(self, path: Path, data: bytes, *, later: bool = False) -> None:
        self.writes += 1
        if self.writes == self.lost_at:
            raise PowerGone
        super().write(path, data, later=later)
        if later:
            self.unflushed.add(path)

    def flush(self, paths: Sequence[Path]) -> None:
        super().flush(paths)
        self.unflushed -= set(paths)

    def lose(self, *, kept: str) -> None:
        """Tear what was not flushed, but for what is called like ``kept``: what claims that all is there."""
        for path in self.unflushed:
            if not path.match(kept):
                path.write_bytes(path.read_bytes()[:100])


def services_in(program: Program) -> Services:
    services = program.open(program.default_workspace)
    profile = services.profile
    issuer = replace(profile.issuer, hosted=PLACE, url="https://example.org", email="badges@example.org")
    return replace(services, definitions=replace(services.definitions, profile=replace(profile, issuer=issuer)))


def whole(folder: Path) -> dict[str, bytes]:
    """Every file but the report, which is written anew each time."""
    there = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".xlsx")
    return {str(path.relative_to(folder)): path.read_bytes() for path in there}


@pytest.mark.parametrize("kept", ["*.json", "*.png"])
def test_a_later_run_completes_what_the_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    monkeypatch.setattr(files, "GROUP", 2)
    monkeypatch.setattr(hosting, "GROUP", 2)
    program = program_in(tmp_path)
    services = program.open(program.default_workspace, create=True)
    credential = issued(services)
    services.store.close()
    make_key(program)
    services, key = services_in(program), key_of(program)
    done = award(services, program.badges, key, order(credential, LEARNERS)).value

    def run(disk: Disk, out: Path) -> None:
        tools = Tools(replace(program.badges, folder=disk), program.tables, program.certificates)
        deliver(services, tools, credential, done, key, Filing(out, Lang.EN))

    disk = Disk()
    run(disk, tmp_path / "good")
    good = whole(tmp_path / "good")
    assert disk.unflushed == set(), "what is told as done is kept"
    assert disk.writes > 40
    for lost_at in range(1, disk.writes + 1, 9):
        out = tmp_path / f"out{lost_at}"
        cut = Disk(lost_at)
        with pytest.raises(PowerGone):
            run(cut, out)
        cut.lose(kept=kept)
        run(Disk(), out)
        assert whole(out) == good, lost_at
    services.store.close()


def test_files_are_flushed_together_and_not_one_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []

    class Counting(DiskFolder):
        def flush(self, paths: Sequence[Path]) -> None:
            flushed.append(len(paths))

        def write(self, path: Path, data: bytes, *, later: bool = False) -> None:
            assert later, path
            super().write(path, data, later=later)

    program = program_in(tmp_path)
    services = program.open(program.default_workspace, create=True)
    credential = issued(services)
    make_key(program)
    done = award(services, program.badges, key_of(program), order(credential, LEARNERS)).value
    tools: BadgeTools = replace(program.badges, folder=Counting())
    made = files.write_badges(services, tools, credential, done.lines, Filing(tmp_path / "out", Lang.EN))
    assert len(made) == 2 * LEARNERS
    assert flushed == [LEARNERS + 4 * LEARNERS, 2 * LEARNERS], "letters and pictures, then the signed texts"
    services.store.close()
