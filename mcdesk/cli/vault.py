"""``workspace protect`` and ``unprotect``: a passphrase for a workspace, and none."""

from __future__ import annotations

from pathlib import Path

from mcdesk.app.vault import passphrases
from mcdesk.cli.exits import DONE
from mcdesk.cli.passphrases import OF_WORKSPACE_NEXT, passphrase
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.errors import Refused


def protect(session: Session) -> int:
    """Put a workspace under a passphrase, or under another one, and say which copies are not."""
    path, vault, out = session.workspace, session.program.vault, session.out
    _look(session)
    named = Path(session.args.new_passphrase_file) if session.args.new_passphrase_file else None
    typed = passphrase(out, OF_WORKSPACE_NEXT, new=True, file=named)
    # Whoever typed it has typed it twice.
    passphrases.check_new(typed, typed)
    action = passphrases.give(vault, path, typed)
    _note(session, action)
    failed: tuple[Refused, ...] = ()
    if session.args.copies == "encrypt":
        failed = passphrases.enclose_all(vault, path)
    elif session.args.copies == "delete":
        passphrases.remove_all(vault, path)
    left = vault.strays(path)
    lines = [out.say("cli-workspace-protected", file=str(path)), out.say("cli-workspace-protected-keep")]
    lines += [f"  {out.words(error.message)}" for error in failed]
    if left:
        lines += [out.say("cli-workspace-copies", count=len(left)), *(f"  {s.path}" for s in left)]
    told: list[Json] = [{"file": str(s.path), "readable": s.readable} for s in left]
    out.result({"workspace": str(path), "protected": True, "copies": told}, lines)
    return DONE


def unprotect(session: Session) -> int:
    """Let a workspace be read without a passphrase."""
    _look(session)
    _note(session, passphrases.take_away(session.program.vault, session.workspace))
    line = session.out.say("cli-workspace-unprotected", file=str(session.workspace))
    session.out.result({"workspace": str(session.workspace), "protected": False}, [line])
    return DONE


def _look(session: Session) -> None:
    """Open the workspace once: it asks for its passphrase, and is brought up to date."""
    with session.services(writing=True):
        return


def _note(session: Session, action: str) -> None:
    with session.services(writing=True) as services:
        passphrases.note(services, action)
