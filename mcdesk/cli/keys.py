"""``key new``, ``list``, ``rotate``, ``backup``, ``restore``, ``did`` and ``publish``."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from mcdesk.app.acting import Acting
from mcdesk.app.badges import keys as verbs
from mcdesk.app.badges.ports import Keys
from mcdesk.cli.exits import DONE
from mcdesk.cli.output import Output, table
from mcdesk.cli.passphrases import OF_BACKUP, OF_KEY, passphrase
from mcdesk.cli.session import Session
from mcdesk.domain.answers import Json
from mcdesk.domain.badges import did
from mcdesk.domain.badges.credential import moment
from mcdesk.domain.badges.keys import Algorithm, Keeping, KeyRecord
from mcdesk.domain.people import Right


def new(session: Session) -> int:
    """Make a key."""
    acting, keys, args, out = _at_hand(session)
    keeping = Keeping(args.keep)
    wanted = verbs.Wanted(args.did_web, Algorithm(args.algorithm), keeping, _of_new(out, keeping))
    made = verbs.new_key(acting, keys, wanted, datetime.now(UTC))
    lines = [out.say("cli-key-made", fingerprint=made.fingerprint, issuer=made.issuer), out.say("cli-key-back-up")]
    if did.is_did_web(made.issuer):
        lines.append(out.say("cli-key-publish-next", address=did.document_address(made.issuer)))
    out.result(_as_data(made), lines)
    return DONE


def list_keys(session: Session) -> int:
    """List the keys."""
    records, out = session.program.badges.keys.records(), session.out
    head = [out.say(f"cli-head-{name}") for name in ("fingerprint", "algorithm", "standing", "backed-up", "issuer")]
    rows = [
        [r.fingerprint, r.public.algorithm.value, out.say(f"cli-standing-{r.standing.value}"), _day(r), r.issuer]
        for r in records
    ]
    lines = table(rows, head) if rows else [out.say("cli-no-keys")]
    out.result({"keys": [_as_data(r) for r in records]}, lines)
    return DONE


def rotate(session: Session) -> int:
    """A new key for the same issuer."""
    acting, keys, args, out = _at_hand(session)
    old = verbs.chosen(keys.records(), args.key)
    typed = _of_new(out, old.keeping)
    made = verbs.rotate(acting, keys, old, typed, datetime.now(UTC), compromised=args.compromised)
    address = did.document_address(made.issuer)
    lines = [
        out.say("cli-key-made", fingerprint=made.fingerprint, issuer=made.issuer),
        out.say("cli-key-rotated", fingerprint=old.fingerprint),
        out.say("cli-key-back-up"),
        out.say("cli-key-publish-next", address=address),
    ]
    out.result({**_as_data(made), "replaced": old.id}, lines)
    return DONE


def backup(session: Session) -> int:
    """Write a backup that was tested."""
    acting, keys, args, out = _at_hand(session)
    record = verbs.chosen(keys.records(), args.key)
    typed = passphrase(out, OF_KEY) if record.keeping is Keeping.TYPED else ""
    key = keys.open(record.id, typed)
    path = Path(args.out)
    kept = verbs.back_up(acting, keys, key, path, passphrase(out, OF_BACKUP, new=True), datetime.now(UTC))
    out.result({**_as_data(kept), "file": str(path)}, [out.say("cli-key-backed-up", file=str(path))])
    return DONE


def restore(session: Session) -> int:
    """Take a key back from a backup."""
    acting, keys, args, out = _at_hand(session)
    keeping = Keeping(args.keep)
    typed = passphrase(out, OF_BACKUP)
    record = verbs.restore(acting, keys, verbs.Backup(Path(args.file), typed, keeping, _of_new(out, keeping)))
    line = out.say("cli-key-restored", fingerprint=record.fingerprint, issuer=record.issuer)
    out.result(_as_data(record), [line])
    return DONE


def publish(session: Session) -> int:
    """Write ``did.json`` where the web server wants it below a folder."""
    tools, args, out = session.program.badges, session.args, session.out
    records = tools.keys.records()
    issuer = args.issuer or verbs.only_issuer(records)
    document = verbs.published(records, issuer)
    path, address = Path(args.out) / did.document_path(issuer), did.document_address(issuer)
    tools.folder.write(path, (json.dumps(document, indent=2) + "\n").encode("utf-8"))
    out.result(
        {"issuer": issuer, "file": str(path), "address": address},
        [out.say("cli-published", file=str(path), address=address)],
    )
    return DONE


def show_did(session: Session) -> int:
    """Who the issuer is to a verifier."""
    records, out = session.program.badges.keys.records(), session.out
    issuer = session.args.issuer or verbs.only_issuer(records)
    own = [r for r in records if r.issuer == issuer]
    lines = [issuer, *(f"  {r.fingerprint}  {r.method}" for r in own)]
    data: dict[str, Json] = {"issuer": issuer, "keys": [_as_data(r) for r in own]}
    if did.is_did_web(issuer):
        data["address"] = did.document_address(issuer)
        lines.append(out.say("cli-did-address", address=did.document_address(issuer)))
    out.result(data, lines)
    return DONE


def _at_hand(session: Session) -> tuple[Acting, Keys, Namespace, Output]:
    """What works on keys; refused before anything is asked, where the role may not."""
    acting = session.program.acting
    acting.check(Right.KEYS)
    return acting, session.program.badges.keys, session.args, session.out


def _of_new(out: Output, keeping: Keeping) -> str:
    return passphrase(out, OF_KEY, new=True) if keeping is Keeping.TYPED else ""


def _day(record: KeyRecord) -> str:
    return record.backed_up.date().isoformat() if record.backed_up else "-"


def _as_data(record: KeyRecord) -> dict[str, Json]:
    moments = {"created": record.created, "retired": record.retired, "backed_up": record.backed_up}
    return {
        "id": record.id,
        "fingerprint": record.fingerprint,
        "algorithm": record.public.algorithm.value,
        "issuer": record.issuer,
        "method": record.method,
        "standing": record.standing.value,
        "keeping": record.keeping.value,
        **{k: moment(v) if v else None for k, v in moments.items()},
    }
