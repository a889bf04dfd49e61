"""Where the terminal takes a passphrase from: a file or the environment, else the keyboard, never the command line."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from mcdesk.cli.output import Output
from mcdesk.domain.errors import Refused, Unavailable
from mcdesk.domain.texts import message

OF_KEY, OF_BACKUP = "MCDESK_KEY_PASSPHRASE", "MCDESK_BACKUP_PASSPHRASE"
OF_SEAL = "MCDESK_SEAL_PASSPHRASE"
OF_WORKSPACE, OF_WORKSPACE_NEXT = "MCDESK_PASSPHRASE", "MCDESK_NEW_PASSPHRASE"
OF_STORE, OF_MEMBER = "MCDESK_STORE_PASSWORD", "MCDESK_MEMBER_PASSWORD"
_ASKED = {
    OF_KEY: "cli-ask-key",
    OF_BACKUP: "cli-ask-backup",
    OF_SEAL: "cli-ask-seal",
    OF_WORKSPACE: "cli-ask-workspace",
    OF_WORKSPACE_NEXT: "cli-ask-workspace-new",
    OF_STORE: "cli-ask-store",
    OF_MEMBER: "cli-ask-member",
}
"""How the keyboard is asked for each."""
_LONGEST = 16 * 1024


def passphrase(out: Output, variable: str, *, new: bool = False, file: Path | None = None) -> str:
    """A passphrase: the first line of ``file``, else of the variable, else typed, a new one twice.

    Refused where there is no way to ask; Unavailable where the file cannot be read.
    """
    if file is not None:
        return _first_line(file)
    kept = os.environ.get(variable, "")
    if kept:
        return kept
    if not sys.stdin.isatty():
        raise Refused(message("cli-no-passphrase"), message("cli-no-passphrase-fix", variable=variable), "passphrase")
    typed = getpass.getpass(out.say(_ASKED[variable]))
    if new and getpass.getpass(out.say("cli-ask-again")) != typed:
        raise Refused(message("cli-passphrases-differ"), message("cli-passphrases-differ-fix"), "passphrase")
    return typed


def _first_line(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            kept = opened.read(_LONGEST)
        return (kept.decode("utf-8-sig").splitlines() or [""])[0]
    except UnicodeDecodeError as error:
        raise Refused(message("cli-passphrase-file", file=str(file)), message("cli-passphrase-file-fix")) from error
    except OSError as error:
        raise Unavailable(message("cli-passphrase-unread", file=str(file)), str(error)) from error
