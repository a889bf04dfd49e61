"""What a passphrase has to be, and giving one to a workspace.

Length is asked for and nothing else: rules on capitals and digits make passphrases that are forgotten and no stronger
(NIST SP 800-63B, section 5.1.1.2).
"""

from __future__ import annotations

import unicodedata
from pathlib import Path

from mcdesk.app.services import Services
from mcdesk.app.upkeep.records import Progress, unwatched
from mcdesk.app.vault.ports import Vault
from mcdesk.domain.errors import Refused
from mcdesk.domain.records import Event
from mcdesk.domain.texts import message

LEAST = 12
"""The fewest characters."""
PASSPHRASE, AGAIN = "passphrase", "again"
"""The fields that a refusal names."""


def length_of(passphrase: str) -> int:
    """How many characters, however a keyboard composes its accents."""
    return len(unicodedata.normalize("NFKC", passphrase))


def check_new(passphrase: str, again: str) -> None:
    """Refused: ``vault-short``, ``vault-differ``."""
    if length_of(passphrase) < LEAST:
        raise Refused(message("vault-short", least=LEAST), message("vault-short-fix"), PASSPHRASE)
    if unicodedata.normalize("NFKC", passphrase) != unicodedata.normalize("NFKC", again):
        raise Refused(message("vault-differ"), message("vault-differ-fix"), AGAIN)


def give(vault: Vault, workspace: Path, passphrase: str, progress: Progress = unwatched) -> str:
    """Put a workspace that is not open under a passphrase; gives the action to note once it is open again.

    Raises Refused, Unavailable, Cancelled; the workspace is as it was then.
    """
    action = "vault-passphrase-changed" if vault.is_sealed(workspace) else "vault-passphrase-set"
    vault.seal(workspace, passphrase, progress)
    return action


def take_away(vault: Vault, workspace: Path, progress: Progress = unwatched) -> str:
    """Let a workspace that is not open be read without a passphrase; otherwise as :func:`give`.

    Refused (``vault-none``) where it has none.
    """
    if not vault.is_sealed(workspace):
        raise Refused(message("vault-none", file=workspace.name), message("vault-none-fix"))
    vault.unseal(workspace, progress)
    return "vault-passphrase-removed"


def note(services: Services, action: str) -> None:
    """Write into the history of the workspace, open again, what became of its passphrase."""
    if not services.store.read_only:
        services.store.record(Event(services.clock.now(), services.who, action))


def enclose_all(vault: Vault, workspace: Path) -> tuple[Refused, ...]:
    """Encrypt every copy that can be read here; gives what stood in the way of the others. Raises Unavailable."""
    failed = []
    for stray in vault.strays(workspace):
        try:
            vault.enclose(workspace, stray.path)
        except Refused as error:
            failed.append(error)
    return tuple(failed)


def remove_all(vault: Vault, workspace: Path) -> None:
    """Delete every copy that is not under the workspace's passphrase. Raises Unavailable."""
    for stray in vault.strays(workspace):
        vault.remove(stray.path)
