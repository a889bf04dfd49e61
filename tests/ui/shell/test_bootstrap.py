"""The program put together: own copies of the form, who sits there, and what the command line means."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mcdesk.__main__ import Asked, asked_window
from mcdesk.bootstrap import RealProgram
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang, words
from mcdesk.resources import resource

HERE = Path.cwd()


@pytest.fixture
def own_profile(tmp_path: Path) -> Path:
    """A college's own copy of the profile, under another name."""
    text = resource("institutions", "mohawk.toml").read_text("utf-8")
    path = tmp_path / "elsewhere.toml"
    path.write_text(text.replace('id = "mohawk"', 'id = "elsewhere"', 1), "utf-8")
    return path


def test_an_own_copy_is_used(own_profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCDESK_PROFILE", str(own_profile))
    program = RealProgram()
    assert program.definitions.profile.id == "elsewhere"
    assert program.warnings == ()


def test_an_own_copy_named_among_the_preferences_is_used(own_profile: Path) -> None:
    program = RealProgram()
    program.preferences.set("profile_file", str(own_profile))
    assert program.definitions.profile.id == "elsewhere"


def test_each_kind_of_record_has_its_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    definitions = RealProgram().definitions
    assert definitions.form_of(RecordKind.REQUEST) is definitions.form
    assert definitions.form_of(RecordKind.CREDENTIAL).id == "credential"
    own = tmp_path / "own.toml"
    text = resource("forms", "credential.toml").read_text("utf-8")
    own.write_text(text.replace("version = 1", "version = 7", 1), "utf-8")
    monkeypatch.setenv("MCDESK_CREDENTIAL_FORM", str(own))
    assert RealProgram().definitions.form_of(RecordKind.CREDENTIAL).version == 7


@pytest.mark.parametrize("variable", ["MCDESK_PROFILE", "MCDESK_FORM"])
def test_a_broken_own_copy_is_told_and_the_bundled_one_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text("[form\n", "utf-8")
    monkeypatch.setenv(variable, str(broken))
    program = RealProgram()
    assert (program.definitions.profile.id, program.definitions.form.id) == ("mohawk", "request")
    assert [str(broken) in words(w, lang) for w in program.warnings for lang in Lang] == [True, True]


def test_an_own_profile_that_lacks_what_the_form_asks_for_is_told(
    own_profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = own_profile.read_text("utf-8")
    own_profile.write_text("\n".join(line for line in text.splitlines() if not line.startswith("max_weeks")), "utf-8")
    monkeypatch.setenv("MCDESK_PROFILE", str(own_profile))
    program = RealProgram()
    assert program.definitions.profile.id == "mohawk"
    assert [str(own_profile) in words(w, Lang.EN) for w in program.warnings] == [True]


def test_a_person_may_name_themselves() -> None:
    program = RealProgram()
    program.preferences.set("my_name", " Robin Example ")
    assert program.who == "Robin Example"


@pytest.mark.parametrize(
    ("argv", "meant"),
    [
        ([], Asked()),
        (["--workspace", "a.db"], Asked(apart=HERE / "a.db")),
        (["--workspace=a.mcworkspace"], Asked(apart=HERE / "a.mcworkspace")),
        (["a.mcworkspace"], Asked((HERE / "a.mcworkspace",))),
        (["/b/a.mcworkspace"], Asked((Path("/b/a.mcworkspace").absolute(),))),
        (["a.mcrequest", "B.MCREQUEST"], Asked((HERE / "a.mcrequest", HERE / "B.MCREQUEST"))),
        (["a.mcrequest", "letter.pdf"], None),
        (["request", "list"], None),
        (["--workspace", "a.mcworkspace", "request", "list"], None),
        (["--help"], None),
    ],
)
def test_the_window_opens_for_no_words_or_files_of_its_own(argv: list[str], meant: Asked | None) -> None:
    assert asked_window(argv) == meant


def test_starting_loads_no_library_that_only_later_work_needs() -> None:
    code = (
        "import sys, mcdesk.bootstrap as b\n"
        "program = b.build(); program.definitions, program.exporters\n"
        "heavy = [m for m in ('sqlalchemy.orm', 'alembic', 'reportlab', 'PySide6') if m in sys.modules]\n"
        "print(heavy)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
