"""``mcdesk store``: what an administrator types, and what stands in the way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mcdesk.app.shared.address import Address, address_of
from mcdesk.bootstrap import RealProgram
from mcdesk.cli.main import main
from mcdesk.data.migrating import CURRENT
from mcdesk.data.settings_file import SettingsFile
from mcdesk.domain.errors import Refused
from tests.badge.secrets_kept import KeptSecrets
from tests.postgres import server


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MCDESK_LANG", "en")
    for name in ("MCDESK_STORE", "MCDESK_STORE_PASSWORD", "MCDESK_MEMBER_PASSWORD", "MCDESK_WORKSPACE", "PGPASSWORD"):
        monkeypatch.delenv(name, raising=False)


class Typed:
    """What was typed, and what came of it."""

    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self._capsys, self._folder = capsys, folder

    def __call__(self, *words: str) -> tuple[int, str]:
        code = main(words, lambda: RealProgram(SettingsFile(self._folder / "settings.json")))
        said = self._capsys.readouterr()
        return code, said.out + said.err

    def data(self, *words: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self("--json", *words)[1])
        return found


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typed:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("mcdesk.export.badge.keys.secrets.SystemSecrets", lambda _: KeptSecrets())
    return Typed(capsys, tmp_path)


def as_guarded(where: Address) -> str:
    """The address of somebody whom the server asks for a password."""
    return where.text.replace("//ada@", "//guarded@")


def test_a_store_is_prepared_once_and_says_how_it_stands(typed: Typed, database: Address) -> None:
    at = ("--store", database.text)
    assert typed("store", "status", *at) == (
        1,
        f"{database.name}, as ada\n{PLAIN}\nNot prepared yet: mcdesk store init\n",
    )
    assert typed.data("store", "init", *at) == {"store": database.text, "made": True}
    assert typed("store", "init", *at)[1] == f"{database.name} was prepared already. Nothing was changed.\n"
    assert typed("store", "grant", "bo", "coordinator", *at)[0] == 0
    assert typed("store", "grant", "bo", "manager", *at)[0] == 0
    found = typed.data("store", "status", *at)
    assert (found["prepared"], found["version"], found["tls"]) == (True, CURRENT.version, False)
    assert found["members"]["bo"] == ["coordinator", "manager"]
    typed("store", "revoke", "bo", "manager", *at)
    assert typed.data("store", "status", *at)["members"]["bo"] == ["coordinator"]


PLAIN = "The connection is not encrypted. Add ?sslmode=verify-full to the address unless it stays on this computer."


def test_a_member_works_from_the_terminal_as_in_a_file(
    typed: Typed, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.prepare(database)
    typed("store", "grant", "bo", "coordinator", "--store", database.text)
    monkeypatch.setenv("MCDESK_STORE", database.text.replace("//ada@", "//bo@"))
    assert typed("request", "new")[0] == 0
    assert "2" in typed("request", "list")[1]
    code, said = typed("store", "init")
    assert (code, "already" in said) == (0, True)


def test_the_role_is_the_one_that_the_server_knows(
    typed: Typed, database: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.prepare(database)
    at = ("--store", database.text)
    typed("store", "grant", "bo", "quality-reviewer", *at)
    program = RealProgram(SettingsFile(Path("settings.json")))
    path = program.stores.place(address_of(database.text.replace("//ada@", "//bo@")))
    roles = []
    for more in ("", "manager", "coordinator"):
        if more:
            typed("store", "grant", "bo", more, *at)
        services = program.open(path)
        roles.append(services.role)
        services.store.close()
    assert roles == ["quality-reviewer", "quality-reviewer", "coordinator"], "the preference chooses among several"


def test_a_file_names_a_store_without_a_password(typed: Typed, database: Address, tmp_path: Path) -> None:
    server.prepare(database)
    assert typed("store", "file", "Health.mcstore", "--store", database.text)[0] == 0
    assert json.loads((tmp_path / "Health.mcstore").read_text("utf-8")) == {"store": database.text}
    assert typed("store", "file", "Health.mcstore", "--store", database.text)[0] == 1, "no file is written over"
    assert typed("store", "file", "Health.txt", "--store", database.text)[0] == 1
    assert typed("store", "status", "--store", "Health.mcstore")[0] == 0
    assert typed("--workspace", "Health.mcstore", "request", "list")[0] == 0


def test_a_password_is_asked_for_and_a_wrong_one_told(
    typed: Typed, database: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    server.prepare(database)
    monkeypatch.setenv("MCDESK_MEMBER_PASSWORD", "open sesame")
    typed("store", "grant", "guarded", "coordinator", "--new-password", "--store", database.text)
    typed("store", "file", "g.mcstore", "--store", as_guarded(database))
    code, said = typed("store", "status", "--store", "g.mcstore")
    assert (code, "MCDESK_STORE_PASSWORD" in said) == (1, True)
    monkeypatch.setenv("MCDESK_STORE_PASSWORD", "wrong")
    assert (
        "did not let guarded in: password authentication failed"
        in typed("--workspace", "g.mcstore", "request", "list")[1]
    )
    monkeypatch.setenv("MCDESK_STORE_PASSWORD", "open sesame")
    assert typed("--workspace", "g.mcstore", "request", "list")[0] == 0
    assert "sesame" not in "".join(p.read_text("utf-8") for p in tmp_path.rglob("*") if p.is_file())
    kept = tmp_path / "pgpass"
    kept.write_text("*:*:*:guarded:open sesame\n", "utf-8")
    kept.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(kept))
    monkeypatch.delenv("MCDESK_STORE_PASSWORD")
    assert typed("--workspace", "g.mcstore", "request", "list")[0] == 0


def test_what_stands_in_the_way_is_told_with_the_way_out(typed: Typed, database: Address) -> None:
    def told(text: str, command: str = "status") -> tuple[int, str]:
        return typed("store", command, "--store", text)

    assert told("postgresql://ada@localhost:1/x") == (
        3,
        "mcdesk: The shared store x cannot be reached. Check the network, then try again.\n",
    )
    assert "does not exist" in told(server.server().address("ada", "nowhere"))[1]
    assert "holds a password" in told("postgresql://ada:secret@host/x")[1]
    assert "is not the address" in told("postgresql://host/x?nonsense=1")[1]
    assert "is not the address" in told("postgresql://host")[1]
    assert "No shared store is named" in typed("store", "status")[1]
    code, said = typed("--workspace", "none.mcstore", "request", "list")
    assert code == 3
    Path("text.mcstore").write_text("[]", "utf-8")
    assert "does not name a shared store" in typed("--workspace", "text.mcstore", "request", "list")[1]
    Path("bare.mcstore").write_text(json.dumps({"store": database.text}), "utf-8")
    assert "mcdesk store init" in typed("--workspace", "bare.mcstore", "request", "list")[1]
    code, said = typed("store", "grant", "bo", "manager", "--store", database.text)
    assert (code, "not prepared" in said) == (1, True)


@pytest.mark.parametrize(("step", "said"), [(1, "newer version"), (-1, "older version")])
def test_another_version_is_refused(typed: Typed, database: Address, step: int, said: str) -> None:
    server.prepare(database)
    server.run("UPDATE mcdesk.store SET version = version + %s", step, database=database.database)
    Path("s.mcstore").write_text(json.dumps({"store": database.text}), "utf-8")
    assert said in typed("--workspace", "s.mcstore", "request", "list")[1]
    assert said in typed("store", "init", "--store", database.text)[1]
    code, told = typed("store", "status", "--store", database.text)
    assert (code, said in told) == (1, True)


def test_an_older_store_is_brought_up_to_date_from_a_terminal(typed: Typed, database: Address) -> None:
    server.prepare(database)
    at = ("--store", database.text)
    server.run("UPDATE mcdesk.store SET version = version + 1", database=database.database)
    assert typed("store", "upgrade", *at)[0] == 1, "not by an older program"
    server.run("UPDATE mcdesk.store SET version = version - 1", database=database.database)
    assert typed("store", "upgrade", *at) == (0, f"{database.name} was up to date already. Its rights were set anew.\n")
    found = {"store": database.text, "before": CURRENT.version, "version": CURRENT.version}
    assert typed.data("store", "upgrade", *at) == found
    server.run("UPDATE mcdesk.store SET version = 1", database=database.database)
    assert "trial version" in typed("store", "upgrade", *at)[1]


@pytest.mark.parametrize(
    "text",
    ["", "x", "http://h/x", "postgresql://", "postgresql:///", "postgresql://h/x y", "postgresql://h:99999/x",
     "postgresql://[/x", "postgresql://h/" + "x" * 3000, "postgresql://h/x?password=p"],
)  # fmt: skip
def test_addresses_that_are_none(text: str) -> None:
    with pytest.raises(Refused):
        address_of(text)


def test_an_address_tells_its_parts() -> None:
    found = address_of(" postgresql://ada%40x@db.example.org:6432/health?sslmode=verify-full ")
    assert (found.user, found.host, found.database, found.name) == ("ada@x", "db.example.org", "health", "health")
    assert found.text.startswith("postgresql://")
