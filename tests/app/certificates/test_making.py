"""Pre-flight and making: findings name the learner, nothing is made twice, nothing of others is touched."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from io import FileIO
from pathlib import Path

import pytest

from mcdesk.app.certificates.making import make, make_merged
from mcdesk.app.certificates.preflight import preflight
from mcdesk.app.upkeep.records import Cancelled, unwatched
from mcdesk.domain.certificates.facts import Facts
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.problems import Severity
from mcdesk.domain.texts import Lang, words
from mcdesk.export.certificates import printing
from mcdesk.export.certificates.keeper import PLAN, CertificateFileKeeper
from tests.export.certificates.helpers import NOW, bundled, credential, learner, order
from tests.export.verapdf import all_failures

ROOT = Path(__file__).resolve().parents[3]
FILES = CertificateFileKeeper()


def rows(count: int) -> list[Facts]:
    return [learner(str(n), learner_name=f"Learner {n}") for n in range(count)]


def found(*facts: Facts, name: str = "formal") -> dict[str, list[str]]:
    result: dict[str, list[str]] = {}
    for one in preflight(FILES, bundled(name), Lang.EN, facts, unwatched).findings:
        result.setdefault(one.key, []).append(one.learner)
        for lang in Lang:
            assert words(one.message, lang)
            assert words(one.fix, lang)
    return result


def test_a_good_class_has_nothing_to_mend() -> None:
    for name in ("formal", "modern"):
        assert found(*rows(30), name=name) == {}


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("value-absent", {"learner_name": ""}),
        ("day", {"date": "03/04/2027"}),
        ("accents", {"learner_name": "AmÃ©lie"}),
        ("address", {"address": "javascript:alert(1)"}),
        ("address", {"address": "https://example.org/" + "x" * 500}),
        ("glyphs", {"learner_name": "Kim 漢字"}),
        ("glyphs", {"learner_name": "Kim 😀"}),
        ("too-long", {"learner_name": "Wolfeschlegelsteinhausen" * 20}),
        ("outcomes-long", {"outcomes": "\n".join(["A long outcome that goes on and on for the whole line"] * 30)}),
    ],
)
def test_a_finding_names_the_learner(key: str, values: dict[str, str]) -> None:
    second = learner("2")
    result = found(learner("1"), replace(second, values={**second.values, **values}))
    assert key in result
    assert result[key][0] in (values.get("learner_name", learner("2").learner), "2")


def test_twice_the_same_number_or_name() -> None:
    assert "id-twice" in found(learner("1"), learner("1"))
    nameless = [learner("1", credential_id=""), learner("2", credential_id="")]
    assert "name-twice" in found(*nameless)


def test_the_longest_name_is_told_and_nobody_is_a_finding() -> None:
    long = learner("9", learner_name="Maria del Carmen Fernández-Villanueva y Rodríguez de la Concepción Montgomery")
    result = preflight(FILES, bundled("formal"), Lang.EN, [*rows(3), long], unwatched)
    assert [(f.key, f.learner, f.severity) for f in result.findings] == [("longest", long.learner, Severity.NOTE)]
    assert found() == {"nobody": [""]}


def test_no_address_and_no_box_that_says_so_blocks() -> None:
    template = bundled("formal")
    bare = replace(template, boxes=tuple(box for box in template.boxes if box.id != "summary"))
    result = preflight(FILES, bare, Lang.EN, [learner("1", address="")], unwatched)
    assert result.blocked
    assert {f.key for f in result.findings} == {"summary-absent", "no-summary"}


def test_each_learner_gets_a_file_and_a_second_run_makes_nothing(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(8), inside=True)
    first = make(FILES, class_, tmp_path / "out")
    assert first.fresh == len(first.files) == 8
    stamps = {file.path: (file.path.stat().st_mtime_ns, file.path.read_bytes()) for file in first.files}
    second = make(FILES, replace(class_, created=NOW.replace(hour=20)), tmp_path / "out")
    assert second.fresh == 0
    assert {file.path: (file.path.stat().st_mtime_ns, file.path.read_bytes()) for file in second.files} == stamps
    assert all_failures(first.files[0].path.read_bytes()) == []


def test_corrected_facts_replace_their_file_and_no_other(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(5))
    make(FILES, class_, tmp_path)
    corrected = [*class_.rows[:4], replace(class_.rows[4], values={**class_.rows[4].values, "hours": "40"})]
    again = make(FILES, replace(class_, rows=corrected), tmp_path)
    assert [file.fresh for file in again.files] == [False] * 4 + [True]


def test_a_changed_credential_is_made_anew(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(2))
    make(FILES, class_, tmp_path)
    assert make(FILES, replace(class_, credential=credential), tmp_path).fresh == 2


def test_one_file_for_all_is_made_again_only_where_something_changed(tmp_path: Path) -> None:
    path, people, template = tmp_path / "all.pdf", rows(3), bundled("formal")
    size, fresh = make_merged(FILES, order(template, Lang.EN, people), "All", path)
    first = path.read_bytes()
    assert (size, fresh) == (len(first), True)
    later = replace(order(template, Lang.EN, people), created=NOW + timedelta(days=1))
    assert make_merged(FILES, later, "All", path) == (len(first), False)
    assert path.read_bytes() == first
    put_right = [learner("0", learner_name="Put Right"), *people[1:]]
    assert make_merged(FILES, order(template, Lang.EN, put_right), "All", path)[1]
    assert path.read_bytes() != first
    path.write_bytes(first[:-10])
    assert make_merged(FILES, order(template, Lang.EN, people), "All", path)[1], "a torn file is made anew"
    assert path.read_bytes() == first


def test_files_of_others_are_not_touched(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(2))
    strange = tmp_path / "Learner 1 - Safe Forklift Operation.pdf"
    strange.write_bytes(b"%PDF of somebody else")
    with pytest.raises(Refused) as refused:
        make(FILES, class_, tmp_path)
    assert refused.value.message.key == "certificates-in-the-way"
    assert strange.read_bytes() == b"%PDF of somebody else"
    assert [path.name for path in tmp_path.iterdir()] == [strange.name]


def test_a_torn_file_is_made_anew(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(3))
    made = make(FILES, class_, tmp_path)
    torn = made.files[1].path
    whole = torn.read_bytes()
    torn.write_bytes(whole[: len(whole) // 2])
    made.files[2].path.write_bytes(b"")
    assert [file.fresh for file in make(FILES, class_, tmp_path).files] == [False, True, True]
    assert torn.read_bytes() == whole


@pytest.mark.parametrize("plan", ["", "{", "[]", "null", '{"format": "x"}', '{"files": 3}', "[" * 100_000])
def test_a_broken_plan_is_no_obstacle(plan: str, tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(2))
    make(FILES, class_, tmp_path)
    (tmp_path / PLAN).write_text(plan, "utf-8")
    assert make(FILES, class_, tmp_path).fresh == 0


def test_cancel_is_prompt_and_the_work_goes_on_later(tmp_path: Path) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(30))

    def stop(done: int, _total: int) -> None:
        if done == 11:
            raise Cancelled

    with pytest.raises(Cancelled):
        make(FILES, class_, tmp_path, progress=stop)
    assert len(list(tmp_path.glob("*.pdf"))) == 11
    assert make(FILES, class_, tmp_path).fresh == 19


KILLED = """
import os, signal, sys
from pathlib import Path
from mcdesk.app.certificates.making import make
from mcdesk.domain.texts import Lang
from mcdesk.export.certificates import printing
from mcdesk.export.certificates import printing
from mcdesk.export.certificates.keeper import CertificateFileKeeper
from tests.app.certificates.test_making import rows
from tests.export.certificates.helpers import bundled, order

whole = printing._all

def kill(file, data):
    if "Learner 17 " in file.name:
        file.write(data[: len(data) // 2])
        Path(sys.argv[1], ".Learner 3 - Safe Forklift Operation.pdf.99.part").write_bytes(b"half")
        os.kill(os.getpid(), signal.SIGKILL)
    whole(file, data)

printing._all = kill
make(CertificateFileKeeper(), order(bundled("formal"), Lang.EN, rows(40), inside=True), Path(sys.argv[1]))
"""


def test_after_a_kill_the_rest_is_made_and_nothing_twice(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], env=environment, check=False)
    assert done.returncode in (-signal.SIGKILL, 1)
    torn = tmp_path / "Learner 17 - Safe Forklift Operation.pdf"
    assert FILES.identity(torn) == ""
    before = {path: path.stat().st_mtime_ns for path in tmp_path.glob("*.pdf") if path != torn}
    assert len(before) == 17
    made = make(FILES, order(bundled("formal"), Lang.EN, rows(40), inside=True), tmp_path)
    assert made.fresh == 23
    assert all_failures(torn.read_bytes()) == []
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert len(list(tmp_path.glob("*.pdf"))) == 40
    assert list(tmp_path.glob(".*.part")) == []
    assert set(json.loads((tmp_path / PLAN).read_text("utf-8"))["files"]) == {file.path.name for file in made.files}


@pytest.mark.parametrize("there", [False, True])
def test_a_full_disk_leaves_no_half_file(there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class_ = order(bundled("modern"), Lang.EN, rows(2))
    path = tmp_path / "Learner 1 - Safe Forklift Operation.pdf"
    if there:
        make(FILES, class_, tmp_path)
        class_ = replace(class_, credential=credential)
    earlier = path.read_bytes() if there else b""
    whole = printing._all

    def full(file: FileIO, data: bytes) -> None:
        if "Learner 1 " in str(file.name):
            file.write(data[:100])
            raise OSError(28, "No space left on device")
        whole(file, data)

    monkeypatch.setattr(printing, "_all", full)
    with pytest.raises(Unavailable):
        make(FILES, class_, tmp_path)
    assert (path.read_bytes() if path.exists() else b"") == earlier
    assert list(tmp_path.glob(".*.part")) == []
    monkeypatch.undo()
    assert [file.fresh for file in make(FILES, class_, tmp_path).files] == [False, True]


def test_a_disk_in_the_way_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unavailable):
        make(FILES, order(bundled("modern"), Lang.EN, rows(1)), tmp_path / "file" / "below")


def test_one_learner_is_held_back_and_the_others_are_made(tmp_path: Path) -> None:
    class_ = [*rows(3), learner("bad", learner_name="Kim 😀"), learner("twice", credential_id="MC-1")]
    found = preflight(FILES, bundled("formal"), Lang.EN, class_, unwatched)
    assert {key: why.key for key, why in found.held.items()} == {"bad": "glyphs", "twice": "id-twice"}
    assert not found.blocked
    assert [facts.key for facts in found.ready(class_)] == ["0", "1", "2"]
    assert make(FILES, order(bundled("formal"), Lang.EN, found.ready(class_)), tmp_path).fresh == 3
    mended = [*class_[:3], learner("bad", learner_name="Kim Example")]
    assert preflight(FILES, bundled("formal"), Lang.EN, mended, unwatched).held == {}
    assert [file.fresh for file in make(FILES, order(bundled("formal"), Lang.EN, mended), tmp_path).files] == [
        False,
        False,
        False,
        True,
    ]


def test_what_is_wrong_for_everybody_makes_nothing() -> None:
    class_ = [learner(str(n), credential_name="漢字") for n in range(3)]
    found = preflight(FILES, bundled("formal"), Lang.EN, class_, unwatched)
    assert found.blocked
    assert found.ready(class_) == ()
