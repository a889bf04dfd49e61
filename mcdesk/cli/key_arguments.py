"""What the commands ``key ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    new = group.add("new", partial(run, "new"))
    new.choices.add_argument("--did-web", metavar="DOMAIN", default="", help=say("cli-option-did-web"))
    new.choices.add_argument(
        "--algorithm", choices=("Ed25519", "RS256"), default="Ed25519", help=say("cli-option-algorithm")
    )
    group.add("list", partial(run, "list"))
    rotate = group.add("rotate", partial(run, "rotate"))
    rotate.choices.add_argument("--compromised", action="store_true", help=say("cli-option-compromised"))
    backup = group.add("backup", partial(run, "backup"))
    backup.choices.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-backup-out"))
    restore = group.add("restore", partial(run, "restore"))
    restore.given.add_argument("file", metavar="FILE", help=say("cli-given-backup"))
    for one in (rotate, backup):
        one.given.add_argument("key", metavar="KEY", help=say("cli-given-key"))
    for one in (new, restore):
        one.choices.add_argument(
            "--keep", choices=("keyring", "passphrase"), default="keyring", help=say("cli-option-keep")
        )
    publish = group.add("publish", partial(run, "publish"))
    publish.choices.add_argument("--out", metavar="DIR", required=True, help=say("cli-option-publish-out"))
    for one in (group.add("did", partial(run, "did")), publish):
        one.choices.add_argument("--issuer", metavar="DID", default="", help=say("cli-option-issuer"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import keys

    found = {
        "new": keys.new,
        "list": keys.list_keys,
        "rotate": keys.rotate,
        "backup": keys.backup,
        "restore": keys.restore,
        "did": keys.show_did,
        "publish": keys.publish,
    }
    return found[name](session)
