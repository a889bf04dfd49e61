"""Where the terminal takes a passphrase from: the environment, else the keyboard, never the command line."""

from __future__ import annotations

import getpass
import os
import sys

from mcdesk.cli.output import Output
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message

OF_KEY, OF_BACKUP = "MCDESK_KEY_PASSPHRASE", "MCDESK_BACKUP_PASSPHRASE"


def passphrase(out: Output, variable: str, *, new: bool = False) -> str:
    """The passphrase of a key or of a backup; a new one is typed twice. Refused where there is no way to ask."""
    kept = os.environ.get(variable, "")
    if kept:
        return kept
    if not sys.stdin.isatty():
        raise Refused(message("cli-no-passphrase"), message("cli-no-passphrase-fix", variable=variable), "passphrase")
    typed = getpass.getpass(out.say("cli-ask-backup" if variable == OF_BACKUP else "cli-ask-key"))
    if new and getpass.getpass(out.say("cli-ask-again")) != typed:
        raise Refused(message("cli-passphrases-differ"), message("cli-passphrases-differ-fix"), "passphrase")
    return typed
