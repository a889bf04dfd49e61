"""What the commands ``review ...`` take."""

from __future__ import annotations

from functools import partial

from mcdesk.cli.credential_arguments import Group, decision
from mcdesk.cli.session import Session


def fill(group: Group) -> None:
    """Add every command."""
    say = group.say
    listed = group.add("list", partial(run, "list_waiting"))
    listed.choices.add_argument("--mine", action="store_true", help=say("cli-option-mine"))
    group.add("show", partial(run, "show")).given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    decided = group.add("decide", partial(run, "decide"))
    decided.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    decided.given.add_argument("step", metavar="STEP", help=say("cli-given-review-step"))
    decision(decided, say)
    decided.choices.add_argument("--teach-out", metavar="DAY", default="", help=say("cli-option-teach-out"))
    decided.choices.add_argument("--last-badge", metavar="DAY", default="", help=say("cli-option-last-badge"))
    proved = group.add("prove", partial(run, "prove"))
    proved.given.add_argument("id", metavar="ID", nargs="?", default="", help=say("cli-given-proved"))
    shown = group.add("rubric", partial(_of_rubric, "show"))
    shown.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    marked = group.add("mark", partial(_of_rubric, "mark"))
    marked.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    marked.given.add_argument("criterion", metavar="CRITERION", help=say("cli-given-criterion"))
    marked.given.add_argument("level", metavar="LEVEL", help=say("cli-given-level"))
    marked.choices.add_argument("--note", metavar="WORDS", default="", help=say("cli-option-mark-note"))
    compared = group.add("redline", partial(_of_talk, "redline"))
    compared.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    options = compared.choices
    options.add_argument("--from", metavar="N", dest="older", type=int, default=-1, help=say("cli-option-redline-from"))
    options.add_argument("--to", metavar="N", dest="newer", type=int, default=-1, help=say("cli-option-redline-to"))
    options.add_argument("--out", "--pdf", metavar="FILE", default="", help=say("cli-option-redline-pdf"))
    options.add_argument("--paper", choices=("letter", "a4"), default="", help=say("cli-option-paper"))
    options.add_argument("--all", "--every", action="store_true", dest="every", help=say("cli-option-redline-every"))
    talked = group.add("comments", partial(_of_talk, "comments"))
    talked.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    talked.choices.add_argument("--all", action="store_true", dest="every", help=say("cli-option-comments-all"))
    asked = group.add("employer", partial(_of_employer, "write"), words=False)
    asked.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    asked.choices.add_argument("--partner", metavar="NAME", default="", help=say("cli-option-partner"))
    asked.choices.add_argument("--lang", choices=("en", "fr"), default="", help=say("cli-option-document-lang"))
    asked.choices.add_argument("--out", metavar="FILE", required=True, help=say("cli-option-employer-out"))
    back = group.add("employer-answer", partial(_of_employer, "take_in"))
    back.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    back.given.add_argument("file", metavar="FILE", help=say("cli-given-answer-file"))
    back.choices.add_argument("--partner", metavar="NAME", default="", help=say("cli-option-partner"))


def run(name: str, session: Session) -> int:
    """The command of this name; what it needs is imported now, and with it nothing that others need."""
    from mcdesk.cli import review

    commands = {
        "list_waiting": review.list_waiting,
        "show": review.show,
        "decide": review.decide,
        "prove": review.prove,
    }
    return commands[name](session)


def _of_rubric(name: str, session: Session) -> int:
    from mcdesk.cli import rubric

    commands = {"show": rubric.show, "mark": rubric.mark}
    return commands[name](session)


def _of_talk(name: str, session: Session) -> int:
    from mcdesk.cli import review_talk

    commands = {"redline": review_talk.redline, "comments": review_talk.comments}
    return commands[name](session)


def _of_employer(name: str, session: Session) -> int:
    from mcdesk.cli import employer

    commands = {"write": employer.write, "take_in": employer.take_in}
    return commands[name](session)
