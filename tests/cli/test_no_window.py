"""A whole request, from a new workspace to its PDF, in processes that never import Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from mcdesk.data.opening import open_workspace
from mcdesk.resources import resource

CODE = """
import sys
from mcdesk.__main__ import main
sys.argv = ["mcdesk", *{argv!r}]
code = main()
loaded = sorted(name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "mcdesk.ui")))
print(loaded, file=sys.stderr)
sys.exit(code)
"""


def environment() -> dict[str, str]:
    """This process's, with the project at hand from any folder."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent), "PYTHONIOENCODING": "utf-8"}


def mcdesk(folder: Path, *argv: str, code: int = 0) -> Any:
    """Run a command in a process of its own; what it prints as JSON."""
    words = ["--workspace", "w.mcworkspace", "--json", *argv]
    done = subprocess.run(
        [sys.executable, "-c", CODE.format(argv=words)],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=environment(),
    )
    assert (done.returncode, done.stderr.strip()) == (code, "[]"), done
    return json.loads(done.stdout)


def test_a_whole_request_without_a_window(tmp_path: Path) -> None:
    mcdesk(tmp_path, "workspace", "new", "w.mcworkspace")
    made = mcdesk(tmp_path, "request", "new", "--answers", str(resource("samples", "forklift.json")))
    assert mcdesk(tmp_path, "request", "check", made["number"])["ready"] is True
    assert mcdesk(tmp_path, "request", "submit", made["number"])["version"] == 1
    assert mcdesk(tmp_path, "request", "list")["requests"][0]["state"] == "submitted"
    told = mcdesk(tmp_path, "request", "export", made["id"], "--lang", "both", "--paper", "a4", "--out", "p.pdf")
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF-")
    assert told["missing_characters"] == []


def test_a_list_imports_neither_a_servers_types_nor_the_libraries_of_keys(tmp_path: Path) -> None:
    mcdesk(tmp_path, "workspace", "new", "w.mcworkspace")
    mcdesk(tmp_path, "request", "new")
    code = """
import sys
from mcdesk.__main__ import main
main(["--workspace", "w.mcworkspace", "request", "list", "--json"])
early = ("sqlalchemy.dialects.postgresql", "cryptography", "mcdesk.domain.outline")
print([name for name in early if name in sys.modules], file=sys.stderr)
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=tmp_path, env=environment())
    assert done.stderr.strip() == "[]", "import it where it is first used"
    assert len(json.loads(done.stdout)["requests"]) == 1


def test_a_command_imports_nothing_that_only_others_work_with(tmp_path: Path) -> None:
    mcdesk(tmp_path, "workspace", "new", "w.mcworkspace")
    code = """
import sys
from mcdesk.__main__ import main
for group in ("credential", "review", "framework"):
    main(["--workspace", "w.mcworkspace", group, "list", "--json"])
others = ("credential_files", "rubric", "review_talk", "employer", "framework_import", "package")
print([name for name in others if f"mcdesk.cli.{name}" in sys.modules], "mcdesk.cli.review" in sys.modules)
"""
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=tmp_path, env=environment())
    assert done.stdout.splitlines()[-1] == "[] True"


def test_a_workspace_that_is_no_workspace_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "w.mcworkspace").write_bytes(b"something else entirely")
    assert mcdesk(tmp_path, "request", "list", code=1)["error"]["kind"] == "refused"
    assert (tmp_path / "w.mcworkspace").read_bytes() == b"something else entirely"
    assert mcdesk(tmp_path, "workspace", "new", "w.mcworkspace", code=1)["error"]["kind"] == "refused"


def test_a_workspace_that_another_program_has_can_be_read(tmp_path: Path) -> None:
    mcdesk(tmp_path, "workspace", "new", "w.mcworkspace")
    mcdesk(tmp_path, "request", "new")
    held = open_workspace(tmp_path / "w.mcworkspace")
    try:
        assert len(mcdesk(tmp_path, "request", "list")["requests"]) == 1
        assert mcdesk(tmp_path, "request", "new", code=3)["error"]["key"] == "cli-held"
    finally:
        held.close()
    assert mcdesk(tmp_path, "request", "new")["number"]


def test_a_reader_who_leaves_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mcdesk", "form", "schema"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141
