"""What a command works with: its arguments, the program, the language, the workspace."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from mcdesk.app.services import Definitions, Program, Services
from mcdesk.cli.output import Output
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.fields import Form
from mcdesk.domain.records import RecordKind
from mcdesk.domain.texts import Lang, message

LOCKED = "vault-locked"
"""What a workspace under a passphrase answers until that is given."""
SIGN_IN = "shared-password"
"""What a shared store answers until the person's password is given."""
Demo = Callable[[Path], int]
"""Runs the demonstration into a folder; gives the exit code."""


@dataclass(frozen=True)
class Session:
    """One run of one command. The program is built when it is first needed."""

    args: argparse.Namespace
    factory: Callable[[], Program]
    demo: Demo | None = None

    @cached_property
    def program(self) -> Program:
        """The program."""
        return self.factory()

    @cached_property
    def out(self) -> Output:
        """Where the command prints."""
        return Output(self._lang(), bool(getattr(self.args, "json", False)))

    def _lang(self) -> Lang:
        asked = asked_lang(getattr(self.args, "words", ""))
        if asked is not None:
            return asked
        preferred = self.program.preferences.get("language")
        return Lang.of(preferred) if isinstance(preferred, str) and preferred else machine_lang()

    @property
    def form_file(self) -> Path | None:
        """The form file that the person named: ``--form``, else MCDESK_FORM."""
        return _path(self.args, "form") or _kept("MCDESK_FORM")

    @property
    def profile_file(self) -> Path | None:
        """The profile file that the person named: ``--profile``, else MCDESK_PROFILE."""
        return _path(self.args, "profile") or _kept("MCDESK_PROFILE")

    @cached_property
    def definitions(self) -> Definitions:
        """The forms and the profile: those named on the command line, else the program's."""
        from mcdesk.domain.forms import bundled_form, load_form, read_toml
        from mcdesk.domain.profiles import load_profile

        own = self.program.definitions
        if self.form_file is None and self.profile_file is None:
            return own
        profile = load_profile(read_toml(self.profile_file)) if self.profile_file else own.profile
        named = load_form(read_toml(self.form_file), profile) if self.form_file else None
        of_credentials = named is not None and named.id == RecordKind.CREDENTIAL
        request = named if named is not None and not of_credentials else bundled_form(RecordKind.REQUEST, profile)

        def load(kind: RecordKind) -> Form:
            found = named if of_credentials and kind is RecordKind.CREDENTIAL else None
            return found or bundled_form(kind, profile)

        return Definitions(request, profile, own.source, load, own.guide_folder, own.preferred_paper)

    @property
    def workspace(self) -> Path:
        """The workspace file: ``--workspace``, else MCDESK_WORKSPACE, else the program's own."""
        return _path(self.args, "workspace") or _kept("MCDESK_WORKSPACE") or self.program.default_workspace

    def open(self, path: Path, *, create: bool = False) -> Services:
        """Open a workspace; where it is locked, with the passphrase or password that is given or asked for."""
        opened = self._opened(path, create=create)
        if not gc.isenabled():
            # The start is over, and all that was made in it stays; what follows may be long.
            gc.freeze()
            gc.enable()
        return opened

    def _opened(self, path: Path, *, create: bool) -> Services:
        try:
            return self.program.open(path, create=create)
        except Refused as error:
            if error.message.key not in (LOCKED, SIGN_IN):
                raise
            wanted = error.message.key
        if wanted == SIGN_IN:
            self._sign_in(path)
        else:
            self.unlock(path)
        return self.program.open(path)

    def _sign_in(self, path: Path) -> None:
        from mcdesk.cli.passphrases import OF_STORE, passphrase

        stores = self.program.stores
        stores.sign_in(stores.address(path), passphrase(self.out, OF_STORE), keep=False)

    def unlock(self, path: Path) -> None:
        """Take the passphrase of a workspace: ``--passphrase-file``, else MCDESK_PASSPHRASE, else it is asked for."""
        from mcdesk.cli.passphrases import OF_WORKSPACE, passphrase

        typed = passphrase(self.out, OF_WORKSPACE, file=_path(self.args, "passphrase_file"))
        self.program.vault.unlock(path, typed)

    @contextmanager
    def services(self, *, writing: bool = False, making: bool = False) -> Iterator[Services]:
        """The open workspace. Unavailable where it must be written and can only be read.

        ``making``: a workspace that is not there is made, which is said where people read.
        """
        make = making and not self.workspace.exists()
        opened = self.open(self.workspace, create=make)
        if make and not self.out.as_json:
            print(self.out.say("cli-workspace-made", file=str(self.workspace)))
        try:
            if writing and opened.store.read_only:
                holder = opened.store.holder
                held = message("cli-held", file=str(self.workspace), holder=holder)
                raise Unavailable(held if holder else message("cli-read-only", file=str(self.workspace)))
            changed = self.form_file is not None or self.profile_file is not None
            yield self._defined(opened) if changed else opened
        finally:
            opened.store.close()

    def _defined(self, opened: Services) -> Services:
        """The workspace under the forms and the profile of this run; in the sample an invented college awards."""
        from mcdesk.app.sample_working import as_sample

        found = replace(opened, definitions=self.definitions)
        return as_sample(found) if opened.sample else found


def asked_lang(name: str) -> Lang | None:
    """The language named on the command line or in MCDESK_LANG, None where neither says."""
    named = name or os.environ.get("MCDESK_LANG", "")
    return Lang.of(named) if named else None


def machine_lang() -> Lang:
    """The language of this machine, as the environment has it."""
    names = (os.environ.get(n, "") for n in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return Lang.of(next((n for n in names if n), ""))


def _kept(variable: str) -> Path | None:
    value = os.environ.get(variable, "")
    return Path(value) if value else None


def _path(args: argparse.Namespace, name: str) -> Path | None:
    value = getattr(args, name, None)
    return Path(value) if value else None
