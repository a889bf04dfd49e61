"""``mcdesk store``: a shared store as its administrator keeps it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from mcdesk.app.shared.address import Address, address_of, is_address
from mcdesk.app.shared.ports import SUFFIX, StoreKeeper
from mcdesk.cli.exits import DONE, REFUSED
from mcdesk.cli.output import table
from mcdesk.cli.passphrases import OF_MEMBER, OF_STORE, passphrase
from mcdesk.cli.session import SIGN_IN, Session
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import message


def init(session: Session) -> int:
    """Prepare a database; it is left alone where it is prepared already."""
    with _keeper(session) as (keeper, address):
        made = keeper.prepare()
    line = session.out.say("cli-store-made" if made else "cli-store-there", name=address.name)
    session.out.result({"store": address.text, "made": made}, [line])
    return DONE


def upgrade(session: Session) -> int:
    """Bring a store up to this version of the program, and set its rights anew."""
    with _keeper(session) as (keeper, address):
        before = keeper.upgrade()
        now = keeper.status().version
    key = "cli-store-upgraded" if before < now else "cli-store-current"
    session.out.result(
        {"store": address.text, "before": before, "version": now}, [session.out.say(key, name=address.name)]
    )
    return DONE


def status(session: Session) -> int:
    """Say how a store stands, and who belongs to it."""
    with _keeper(session) as (keeper, address):
        found = keeper.status()
    out, members = session.out, [[m.name, ", ".join(m.roles)] for m in found.members]
    fits = found.prepared and found.version == found.wanted
    other = "cli-store-older" if found.version < found.wanted else "cli-store-newer"
    lines = [
        out.say("cli-store-at", name=address.name, user=found.user),
        out.say("cli-store-secure" if found.secure else "cli-store-plain"),
        out.say("cli-store-fits" if fits else other if found.prepared else "cli-store-empty"),
    ]
    if members:
        lines += ["", *table(members, [out.say("cli-store-person"), out.say("cli-store-roles")])]
    out.result(
        {
            "store": address.text,
            "user": found.user,
            "tls": found.secure,
            "prepared": found.prepared,
            "version": found.version,
            "wanted": found.wanted,
            "members": {m.name: list(m.roles) for m in found.members},
        },
        lines,
    )
    return DONE if fits else REFUSED


def grant(session: Session) -> int:
    """Give a person a role, and an account where they have none."""
    args, out = session.args, session.out
    with _keeper(session) as (keeper, address):
        secret = passphrase(out, OF_MEMBER, new=True) if args.new_password else ""
        new = keeper.grant(args.person, args.role)
        if secret:
            keeper.set_password(args.person, secret)
    lines = [out.say("cli-store-granted", person=args.person, role=args.role, name=address.name)]
    if new and not secret:
        lines.append(out.say("cli-store-no-password", person=args.person))
    out.result({"person": args.person, "role": args.role, "new": new}, lines)
    return DONE


def revoke(session: Session) -> int:
    """Take a role from a person."""
    args = session.args
    with _keeper(session) as (keeper, address):
        keeper.revoke(args.person, args.role)
    line = session.out.say("cli-store-revoked", person=args.person, role=args.role, name=address.name)
    session.out.result({"person": args.person, "role": args.role}, [line])
    return DONE


def file(session: Session) -> int:
    """Write the file that names a store, to hand it to colleagues."""
    path = Path(session.args.file)
    if path.suffix.casefold() != SUFFIX:
        raise Refused(message("cli-store-suffix", suffix=SUFFIX), message("cli-store-suffix-fix", suffix=SUFFIX))
    if path.exists():
        raise Refused(message("store-exists", file=path.name), message("cli-store-exists-fix"))
    address = _address(session)
    session.program.stores.write(address, path)
    line = session.out.say("cli-store-wrote", file=str(path), name=address.name)
    session.out.result({"store": address.text, "file": str(path)}, [line])
    return DONE


def asked(session: Session) -> Address | Path:
    """The store that ``--store``, MCDESK_STORE or the preferences name, by its address or its file.

    The first of them counts. Refused where none does.
    """
    named = session.args.store or os.environ.get("MCDESK_STORE") or session.program.preferences.get("store")
    if not isinstance(named, str) or not named:
        raise Refused(message("cli-store-which"), message("cli-store-which-fix"), "store")
    return address_of(named) if is_address(named) else Path(named).expanduser()


def _address(session: Session) -> Address:
    named = asked(session)
    return named if isinstance(named, Address) else session.program.stores.address(named)


@contextmanager
def _keeper(session: Session) -> Iterator[tuple[StoreKeeper, Address]]:
    address, stores = _address(session), session.program.stores
    keeper = stores.keeper(address)
    try:
        keeper.status()
    except Refused as error:
        keeper.close()
        if error.message.key != SIGN_IN:
            raise
        stores.sign_in(address, passphrase(session.out, OF_STORE), keep=False)
        keeper = stores.keeper(address)
    try:
        yield keeper, address
    finally:
        keeper.close()


RUN: Mapping[str, Callable[[Session], int]] = {
    "init": init,
    "upgrade": upgrade,
    "status": status,
    "grant": grant,
    "revoke": revoke,
    "file": file,
}
