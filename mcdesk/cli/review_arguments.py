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
    shown = group.add("rubric", partial(run, "rubric"))
    shown.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    marked = group.add("mark", partial(run, "mark"))
    marked.given.add_argument("id", metavar="ID", help=say("cli-given-record"))
    marked.given.add_argument("criterion", metavar="CRITERION", help=say("cli-given-criterion"))
    marked.given.add_argument("level", metavar="LEVEL", help=say("cli-given-level"))
    marked.choices.add_argument("--note", metavar="WORDS", default="", help=say("cli-option-mark-note"))


def run(name: str, session: Session) -> int:
    """The command of this name; what it needs is imported now."""
    from mcdesk.cli import review, rubric

    commands = {
        "list_waiting": review.list_waiting,
        "show": review.show,
        "decide": review.decide,
        "prove": review.prove,
        "rubric": rubric.show,
        "mark": rubric.mark,
    }
    return commands[name](session)
