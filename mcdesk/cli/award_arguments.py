"""What the commands ``award`` and ``revoke`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say

DUPLICATES = ("skip", "replace", "allow")


def fill(award: Parser, inner: Group, revoke: Parser) -> None:
    """Add what each command takes. ``inner`` are the commands that stand behind ``award``."""
    say = inner.say
    award.set_defaults(run=partial(run, "award"))
    _award(award, say)
    roster = inner.add("template", partial(run, "template"))
    roster.given.add_argument("file", metavar="FILE", help=say("cli-given-table-out"))
    roster.choices.add_argument("--credential", metavar="ID", required=True, help=say("cli-option-credential"))
    ledger = inner.add("ledger", partial(run, "ledger"))
    ledger.given.add_argument("award", metavar="AWARD", nargs="*", help=say("cli-given-awards"))
    ledger.choices.add_argument("--credential", metavar="ID", default="", help=say("cli-option-credential"))
    ledger.choices.add_argument("--out", metavar="FILE", default="", help=say("cli-option-ledger-out"))
    correct = inner.add("correct", partial(run, "correct"))
    _awards(correct, say)
    correct.choices.add_argument("--name", metavar="NAME", default="", help=say("cli-option-new-name"))
    correct.choices.add_argument("--email", metavar="EMAIL", default="", help=say("cli-option-new-email"))
    correct.choices.add_argument("--reason", metavar="TEXT", default="", help=say("cli-option-reason"))
    _certificates(correct, say)
    correct.choices.add_argument("--out", metavar="DIR", required=True, help=say("cli-option-award-out"))
    hosted = inner.add("hosted", partial(run, "hosted"))
    hosted.given.add_argument("award", metavar="AWARD", nargs="*", help=say("cli-given-awards"))
    hosted.choices.add_argument("--credential", metavar="ID", default="", help=say("cli-option-credential"))
    hosted.choices.add_argument("--out", metavar="DIR", required=True, help=say("cli-option-award-out"))
    remove = inner.add("remove-learner", partial(run, "remove"))
    _awards(remove, say)
    remove.choices.add_argument("--yes", action="store_true", help=say("cli-option-remove-yes"))
    _awards(revoke, say)
    revoke.choices.add_argument("--reason", metavar="TEXT", required=True, help=say("cli-option-revoke-reason"))
    revoke.choices.add_argument("--out", metavar="DIR", default="", help=say("cli-option-revoke-out"))


def _awards(parser: Parser, say: Say) -> None:
    parser.given.add_argument("award", metavar="AWARD", nargs="+", help=say("cli-given-awards"))


def _award(award: Parser, say: Say) -> None:
    options = award.choices
    options.add_argument("--credential", metavar="ID", default="", help=say("cli-option-credential"))
    options.add_argument("--roster", metavar="FILE", default="", help=say("cli-option-roster"))
    options.add_argument("--out", metavar="DIR", default="", help=say("cli-option-award-out"))
    options.add_argument("--dry-run", "--check", action="store_true", dest="check", help=say("cli-option-award-check"))
    options.add_argument("--errors", metavar="FILE", default="", help=say("cli-option-errors"))
    options.add_argument("--sheet", metavar="NAME", default="", help=say("cli-option-sheet"))
    options.add_argument("--cohort", metavar="NAME", default="", help=say("cli-option-cohort"))
    options.add_argument("--offering", metavar="DAY", default="", help=say("cli-option-offering"))
    options.add_argument("--key", metavar="KEY", default="", help=say("cli-option-award-key"))
    options.add_argument("--duplicates", choices=DUPLICATES, default=DUPLICATES[0], help=say("cli-option-duplicates"))
    options.add_argument("--jwt", action="store_true", help=say("cli-option-jwt"))
    _certificates(award, say)
    options.add_argument("--lang", choices=("en", "fr", "both"), default="", help=say("cli-option-award-lang"))


def _certificates(parser: Parser, say: Say) -> None:
    options = parser.choices
    options.add_argument("--certificate", metavar="TEMPLATE", default="", help=say("cli-option-certificate"))
    options.add_argument("--merged", action="store_true", help=say("cli-option-merged"))
    options.add_argument("--seal", metavar="FILE", default="", help=say("cli-option-seal"))


def run(name: str, session: Session) -> int:
    """Run a command; what it works with is imported now and not at the start."""
    from mcdesk.cli import awards, ledger

    found = {
        "award": awards.award,
        "template": awards.template,
        "ledger": ledger.show,
        "hosted": ledger.hosted,
        "correct": ledger.correct,
        "remove": ledger.remove,
        "revoke": ledger.revoke,
    }
    return found[name](session)
