"""The commands of the terminal and what each takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from mcdesk import __version__
from mcdesk.cli import (
    award_arguments,
    catalogue_arguments,
    certificate_arguments,
    commands,
    credential_arguments,
    file_types,
    framework_arguments,
    key_arguments,
    package_arguments,
    pathway_arguments,
    report_arguments,
    review_arguments,
    store_arguments,
)
from mcdesk.cli.session import Session
from mcdesk.cli.usage import Parser, Say
from mcdesk.domain.badge_image.limits import SIZES

Run = Callable[[Session], int]


@dataclass(frozen=True)
class _Group:
    """The commands that begin with one word."""

    parsers: argparse._SubParsersAction[Parser]
    say: Say
    prefix: str

    def add(self, name: str, run: Run, *, words: bool = True) -> Parser:
        """Another command; ``words``: it takes ``--lang`` for what it says."""
        help_words = self.say(f"cli-{self.prefix}{name}")
        parser = self.parsers.add_parser(name, say=self.say, help=help_words, description=help_words)
        everywhere(parser, words=words)
        parser.set_defaults(run=run)
        return parser


def everywhere(parser: Parser, *, words: bool = True) -> None:
    """The options of every command, taken before its name, too."""
    say, options = parser.words, parser.choices
    suppress = argparse.SUPPRESS
    options.add_argument("--workspace", metavar="FILE", default=suppress, help=say("cli-option-workspace"))
    locked = say("cli-option-passphrase-file")
    options.add_argument("--passphrase-file", metavar="FILE", default=suppress, help=locked)
    options.add_argument("--form", metavar="FILE", default=suppress, help=say("cli-option-form"))
    options.add_argument("--profile", metavar="FILE", default=suppress, help=say("cli-option-profile"))
    options.add_argument("--json", action="store_true", default=suppress, help=say("cli-option-json"))
    if words:
        options.add_argument(
            "--lang", choices=("en", "fr"), dest="words", default=suppress, help=say("cli-option-lang")
        )


def build(say: Say) -> Parser:
    """The parser of the whole command line. ``say`` gives the words of the help."""
    parser = Parser(say=say, description=say("cli-about"))
    everywhere(parser)
    version = f"mcdesk {__version__}"
    parser.choices.add_argument("--version", action="version", version=version, help=say("cli-option-version"))
    groups = parser.add_subparsers(title=say("cli-help-commands"), metavar="COMMAND", required=True, dest="group")
    top = _Group(groups, say, "")
    _requests(_group(top, "request"))
    catalogue_arguments.fill(_group(top, "catalogue"))
    credential_arguments.fill(_group(top, "credential"))
    _form(_group(top, "form"))
    _profile(_group(top, "profile"))
    _badge(_group(top, "badge"))
    pathway_arguments.fill(_group(top, "pathway"))
    _workspace(_group(top, "workspace"))
    framework_arguments.fill(_group(top, "framework"))
    _verify(top.add("verify", commands.verify), say)
    key_arguments.fill(_group(top, "key"))
    certificate_arguments.fill(_group(top, "certificate"))
    _award(top)
    report_arguments.fill(_group(top, "report"))
    report_arguments.fill_share(top.add("share", report_arguments.share), say)
    package_arguments.fill(_group(top, "package"))
    store_arguments.fill(_group(top, "store"))
    file_types.fill(_group(top, "files"))
    review_arguments.fill(_group(top, "review"))
    demo = top.add("demo", commands.demo)
    demo.choices.add_argument("--out", metavar="DIR", required=True, help=say("cli-option-demo-out"))
    return parser


def _group(top: _Group, name: str) -> _Group:
    say = top.say
    parser = top.parsers.add_parser(name, say=say, help=say(f"cli-{name}"), description=say(f"cli-{name}"))
    everywhere(parser)
    inner = parser.add_subparsers(title=say("cli-help-commands"), metavar="COMMAND", required=True, dest="command")
    return _Group(inner, say, f"{name}-")


def _award(top: _Group) -> None:
    """``award`` is a command by itself, and others stand behind it."""
    say = top.say
    award = top.parsers.add_parser("award", say=say, help=say("cli-award"), description=say("cli-award"))
    everywhere(award, words=False)
    inner = award.add_subparsers(title=say("cli-help-commands"), metavar="COMMAND", dest="command")
    revoke = top.add("revoke", partial(award_arguments.run, "revoke"))
    award_arguments.fill(award, _Group(inner, say, "award-"), revoke)


def _requests(group: _Group) -> None:
    say = group.say
    group.add("list", commands.request_list)
    new = group.add("new", commands.request_new)
    new.choices.add_argument("--answers", metavar="FILE", default="", help=say("cli-option-answers"))
    for name, run in (
        ("show", commands.request_show),
        ("check", commands.request_check),
        ("submit", commands.request_submit),
    ):
        group.add(name, run).given.add_argument("id", metavar="ID", help=say("cli-given-id"))
    _export(group.add("export", commands.request_export, words=False), say)


def _export(export: Parser, say: Say) -> None:
    export.given.add_argument("id", metavar="ID", help=say("cli-given-id"))
    options = export.choices
    options.add_argument("--format", metavar="NAME", default="pdf", help=say("cli-option-format"))
    options.add_argument("--lang", choices=("en", "fr", "both"), default="", help=say("cli-option-document-lang"))
    options.add_argument("--paper", choices=("letter", "a4"), default="", help=say("cli-option-paper"))
    options.add_argument("--out", metavar="FILE", default="", help=say("cli-option-out"))
    options.add_argument("--without-contacts", action="store_true", help=say("cli-option-without-contacts"))
    options.add_argument("--with-comments", action="store_true", help=say("cli-option-with-comments"))
    options.add_argument("--section", metavar="KEY", nargs="+", default=[], help=say("cli-option-section"))


def _form(group: _Group) -> None:
    say = group.say
    schema = group.add("schema", commands.form_schema)
    schema.choices.add_argument(
        "--of", choices=("request", "credential"), default="request", help=say("cli-option-form-of")
    )
    group.add("check", commands.form_check).given.add_argument("file", metavar="FILE", help=say("cli-given-form"))
    docs = group.add("docs", commands.form_docs)
    docs.choices.add_argument("--check", action="store_true", help=say("cli-option-docs-check"))
    docs.choices.add_argument("--out", metavar="DIR", default="docs", help=say("cli-option-docs-out"))


def _profile(group: _Group) -> None:
    check = group.add("check", commands.profile_check)
    check.given.add_argument("file", metavar="FILE", help=group.say("cli-given-profile"))


def _verify(verify: Parser, say: Say) -> None:
    verify.given.add_argument("file", metavar="FILE", nargs="+", help=say("cli-given-badge"))
    options = verify.choices
    options.add_argument("--recipient", metavar="EMAIL", default="", help=say("cli-option-recipient"))
    options.add_argument("--hosted", metavar="DIR", action="append", default=[], help=say("cli-option-hosted"))
    options.add_argument(
        "--status-list", metavar="FILE", action="append", default=[], help=say("cli-option-status-list")
    )
    options.add_argument("--issuer", metavar="FILE", action="append", default=[], help=say("cli-option-issuer-file"))


def _badge(group: _Group) -> None:
    say = group.say
    image = group.add("image", commands.badge_image)
    image.given.add_argument("id", metavar="ID", help=say("cli-given-id"))
    options = image.choices
    options.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-badge-out"))
    options.add_argument("--size", type=int, choices=SIZES, default=200, help=say("cli-option-badge-size"))


def _workspace(group: _Group) -> None:
    new = group.add("new", commands.workspace_new)
    new.given.add_argument("file", metavar="FILE", help=group.say("cli-given-workspace"))
    protect = group.add("protect", partial(_vault, "protect"))
    options, said = protect.choices, group.say("cli-option-new-passphrase-file")
    options.add_argument("--new-passphrase-file", metavar="FILE", default="", help=said)
    options.add_argument(
        "--copies", choices=("keep", "encrypt", "delete"), default="keep", help=group.say("cli-option-copies")
    )
    group.add("unprotect", partial(_vault, "unprotect"))


def _vault(verb: str, session: Session) -> int:
    """A command about the passphrase; what it works with is imported when it runs."""
    from mcdesk.cli import vault

    return {"protect": vault.protect, "unprotect": vault.unprotect}[verb](session)
