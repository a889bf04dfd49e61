"""What ``mcdesk report`` takes."""

from __future__ import annotations

from mcdesk.cli.credential_arguments import Group
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say
from mcdesk.domain.records import RecordKind

KINDS = (RecordKind.REQUEST.value, RecordKind.CREDENTIAL.value)
FORMATS = ("text", "json")
WAYS = ("pdf", "text", "table", "package", "archive")


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    report = group.add("portfolio", portfolio, words=False)
    scoped(report, say)
    report.choices.add_argument("--checked", action="store_true", help=say("cli-option-report-checked"))
    report.choices.add_argument("--format", choices=FORMATS, default=FORMATS[0], help=say("cli-option-report-format"))
    files(report, say)
    before = report.choices
    before.add_argument("--compare-from", metavar="DAY", default="", help=say("cli-option-report-compare-from"))
    before.add_argument("--compare-to", metavar="DAY", default="", help=say("cli-option-report-compare-to"))
    page = group.add("request", request, words=False)
    page.given.add_argument("id", metavar="NUMBER", help=say("cli-given-reported"))
    page.choices.add_argument("--out", "--pdf", metavar="FILE", required=True, help=say("cli-option-report-page"))
    languages(page, say)
    _committee(group)
    sheet = group.add("osap", osap)
    scoped(sheet, say)
    sheet.choices.add_argument("--out", "--xlsx", metavar="FILE", required=True, help=say("cli-option-osap-xlsx"))
    sheet.choices.add_argument("--all", action="store_true", dest="every", help=say("cli-option-osap-all"))


def _committee(group: Group) -> None:
    say = group.say
    pack = group.add("committee", committee, words=False)
    pack.given.add_argument("id", metavar="NUMBER", nargs="+", help=say("cli-given-requests"))
    pack.choices.add_argument("--pdf", metavar="FILE", default="", help=say("cli-option-committee-pdf"))
    pack.choices.add_argument("--decisions", metavar="FILE", default="", help=say("cli-option-committee-decisions"))
    languages(pack, say)
    filled = group.add("decisions", decisions)
    filled.given.add_argument("file", metavar="FILE", help=say("cli-given-decisions"))
    filled.choices.add_argument("--record", action="store_true", help=say("cli-option-decisions-record"))
    rows = say("cli-option-decisions-row")
    filled.choices.add_argument("--row", metavar="N", type=int, action="append", default=[], help=rows)


def fill_share(share: Parser, say: Say) -> None:
    """What ``share`` takes."""
    share.given.add_argument("id", metavar="ID", nargs="?", default="", help=say("cli-given-share"))
    options = share.choices
    options.add_argument("--as", choices=WAYS, dest="share_as", default="", help=say("cli-option-share-as"))
    options.add_argument("--out", metavar="FILE", default="", help=say("cli-option-share-out"))
    options.add_argument("--dry-run", action="store_true", help=say("cli-option-share-dry"))


def share(session: Session) -> int:
    """``share``."""
    from mcdesk.cli import sharing

    return sharing.share(session)


def osap(session: Session) -> int:
    """``report osap``."""
    from mcdesk.cli import report

    return report.osap(session)


def portfolio(session: Session) -> int:
    """``report portfolio``."""
    from mcdesk.cli import report

    return report.portfolio(session)


def files(parser: Parser, say: Say) -> None:
    """The options that say which files are written."""
    options = parser.choices
    options.add_argument("--pdf", metavar="FILE", default="", help=say("cli-option-report-pdf"))
    options.add_argument("--xlsx", metavar="FILE", default="", help=say("cli-option-report-xlsx"))
    languages(parser, say)


def languages(parser: Parser, say: Say) -> None:
    """The options that say how documents are made."""
    options, told = parser.choices, say("cli-option-report-language")
    options.add_argument("--lang", "--language", choices=("en", "fr", "both"), default="", help=told)
    options.add_argument("--paper", choices=("letter", "a4"), default="", help=say("cli-option-paper"))


def request(session: Session) -> int:
    """``report request``."""
    from mcdesk.cli import report_files

    return report_files.request(session)


def committee(session: Session) -> int:
    """``report committee``."""
    from mcdesk.cli import committee as commands

    return commands.committee(session)


def decisions(session: Session) -> int:
    """``report decisions``."""
    from mcdesk.cli import committee as commands

    return commands.decisions(session)


def scoped(parser: Parser, say: Say) -> None:
    """The options that say which records are meant."""
    options = parser.choices
    options.add_argument("--school", metavar="KEY", action="append", default=[], help=say("cli-option-report-school"))
    options.add_argument("--state", metavar="KEY", action="append", default=[], help=say("cli-option-report-state"))
    options.add_argument("--kind", choices=KINDS, action="append", default=[], help=say("cli-option-kind"))
    options.add_argument("--from", metavar="DAY", dest="since", default="", help=say("cli-option-report-from"))
    options.add_argument("--to", metavar="DAY", dest="until", default="", help=say("cli-option-report-to"))
