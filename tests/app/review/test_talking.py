"""Saying something about a request, in a workspace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mcdesk.app import requests
from mcdesk.app.exporting import proposal
from mcdesk.app.proposal import ProposalOptions
from mcdesk.app.review import talking
from mcdesk.app.services import Services
from mcdesk.domain.answers import Ref, with_value
from mcdesk.domain.errors import Refused
from mcdesk.domain.history.proof import prove
from mcdesk.domain.outline import Heading, Paragraph, Table
from mcdesk.domain.records import Record
from mcdesk.domain.review.talk import WHOLE, Fate, Thread
from mcdesk.domain.review.wording import Standing, standing, taken_back
from tests.app.workspace import Clock, request_of, services
from tests.contract.store_history import Mark, verify
from tests.domain.definitions import sample

TITLE, HOURS = Ref("working_title"), Ref("instructional_hours")


def workspace(who: str = "Ana Example") -> tuple[Services, Record]:
    """A submitted request, with ``who`` at the keyboard."""
    work = services()
    work = replace(work, who=who, pen=Mark(who), role="manager")
    work.store.sign_with(Mark(who))
    return work, request_of(work, sample("forklift"), submitted=True)


def later(work: Services) -> None:
    assert isinstance(work.clock, Clock)
    work.clock.turn(1)


def as_person(work: Services, who: str) -> Services:
    work.store.sign_with(Mark(who))
    later(work)
    return replace(work, who=who, pen=Mark(who), role="coordinator")


def only(found: talking.Talk) -> Thread:
    (thread,) = found
    return thread


def test_a_submitted_request_is_talked_about_and_the_history_proves_it() -> None:
    work, request = workspace()
    change = talking.comment(work, request, HOURS, "  Ten hours are too few.  ")
    assert (change.kind, change.ids) == ("talk", frozenset({request.id}))
    thread = only(change.value)
    first = thread.first
    assert (thread.ref, first.text, first.role, first.version) == (HOURS, "Ten hours are too few.", "manager", 1)
    bo = as_person(work, "Bo Example")
    thread = only(talking.reply(bo, request, thread, "Now twelve.").value)
    assert [(s.who, s.mine) for s in thread.said] == [("Ana Example", False), ("Bo Example", True)]
    later(bo)
    assert not only(talking.resolve(bo, request, thread).value).open
    later(bo)
    assert only(talking.resolve(bo, request, thread, done=False).value).open
    assert prove(work.store.history(request.id), verify).holds


def test_it_goes_on_after_the_decision() -> None:
    work, request = workspace()
    ended = requests.reopen(work, request).value
    assert only(talking.comment(work, ended, WHOLE, "For next time").value).ref == WHOLE


def test_only_who_said_it_changes_it() -> None:
    work, request = workspace()
    first = only(talking.comment(work, request, HOURS, "Too few").value).first
    later(work)
    assert only(talking.edit(work, request, first, "Too few hours").value).first.text == "Too few hours"
    bo = as_person(work, "Bo Example")
    theirs = only(talking.talk(bo, request.id)).first
    with pytest.raises(Refused) as refused:
        talking.withdraw(bo, request, theirs)
    assert refused.value.message.key == "review-not-yours"
    with pytest.raises(Refused) as refused:
        talking.edit(bo, request, theirs, "Fine")
    assert refused.value.message.key == "review-not-yours"
    assert talking.withdraw(as_person(bo, "Ana Example"), request, first).value == ()


def test_a_note_to_oneself_stays_here() -> None:
    work, request = workspace()
    thread = only(talking.comment(work, request, HOURS, "Ask the dean", private=True).value)
    later(work)
    thread = only(talking.reply(work, request, thread, "She says yes").value)
    assert [s.private for s in thread.said] == [True, True]
    later(work)
    talking.resolve(work, request, thread)
    assert all(e.private for e in work.store.history(request.id) if e.action.startswith("review-"))
    assert talking.talk(as_person(work, "Bo Example"), request.id) == ()


def test_a_proposal_tells_what_was_done_not_what_was_said() -> None:
    work, request = workspace()
    talking.comment(work, request, HOURS, "Too few")
    talking.comment(work, request, HOURS, "Ask the dean", private=True)
    outline = proposal(work, request, ProposalOptions(parts=frozenset({"history"})))
    (table,) = (b for p in outline.parts for b in p.blocks if isinstance(b, Table))
    assert [row[1][0].text for row in table.rows] == ["Created", "Submitted"]


def test_other_wording_is_suggested_and_accepted() -> None:
    work, request = workspace()
    thread = only(talking.suggest(work, request, TITLE, "Lift truck operation").value)
    form = work.form
    assert standing(form, request.answers, thread) is Standing.FITS
    changed = with_value(request.answers, TITLE, "Forklifts")
    assert standing(form, changed, thread) is Standing.CHANGED
    done = with_value(request.answers, TITLE, thread.first.text)
    assert standing(form, done, thread) is Standing.THERE
    later(work)
    accepted = only(talking.accept(work, request, thread).value)
    assert accepted.offer is not None
    assert accepted.offer.fate is Fate.ACCEPTED
    assert (taken_back(form, done, accepted), taken_back(form, request.answers, accepted)) == (False, True)
    with pytest.raises(Refused) as refused:
        talking.decline(work, request, accepted, "No")
    assert refused.value.message.key == "review-settled"


def test_a_suggestion_for_a_row_that_is_gone_says_so() -> None:
    work, request = workspace()
    ref = Ref("outcomes", "nobody", "statement")
    thread = only(talking.suggest(work, request, ref, "Operates a lift truck").value)
    assert standing(work.form, request.answers, thread) is Standing.GONE


@pytest.mark.parametrize(
    ("ref", "words", "key"),
    [
        (HOURS, "12", "review-no-text"),
        (Ref("nothing"), "x", "review-no-text"),
        (TITLE, f" {sample('forklift')['working_title']} ", "review-same-text"),
        (TITLE, " ", "review-no-words"),
        (TITLE, "x" * (talking.MOST + 1), "review-too-long"),
    ],
)
def test_what_can_be_suggested(ref: Ref, words: str, key: str) -> None:
    work, request = workspace()
    with pytest.raises(Refused) as refused:
        talking.suggest(work, request, ref, words)
    assert refused.value.message.key == key


def test_a_suggestion_is_declined_with_words() -> None:
    work, request = workspace()
    thread = only(talking.suggest(work, request, TITLE, "Lift truck operation").value)
    later(work)
    with pytest.raises(Refused) as refused:
        talking.decline(work, request, thread, "")
    assert refused.value.message.key == "review-no-words"
    declined = only(talking.decline(work, request, thread, "Forklift is the local word").value)
    assert declined.offer is not None
    assert declined.offer.settled is not None
    assert declined.offer.settled.words == "Forklift is the local word"


def annex(work: Services, request: Record, *, contacts: bool = True) -> list[str]:
    """What the annex of a proposal says, a block a line."""
    made = proposal(work, request, ProposalOptions(parts=frozenset(), comments=True, contacts=contacts))
    blocks = [b for p in made.parts for b in p.blocks if isinstance(b, Heading | Paragraph)]
    return [b.text if isinstance(b, Heading) else "".join(s.text for s in b.text) for b in blocks]


def test_open_comments_are_an_annex_where_somebody_asks_for_it() -> None:
    work, request = workspace()
    assert annex(work, request) == ["Open comments", "No comment is open."]
    talking.comment(work, request, HOURS, "Ask the dean", private=True)
    thread = talking.comment(work, request, WHOLE, "A good plan").value[0]
    talking.suggest(work, request, TITLE, "Lift truck operation")
    later(work)
    (hours,) = [t for t in talking.talk(work, request.id) if t.ref == HOURS]
    talking.reply(work, request, thread, "For me", private=True)
    talking.resolve(work, request, hours)
    found = annex(work, request)
    assert [line.split("\n")[-1] for line in found] == [
        "Open comments",
        "The whole record",
        "A good plan",
        "Working title",
        "Suggested wording: Lift truck operation",
    ]
    assert not any("Ana" in line for line in annex(work, request, contacts=False))
    default = proposal(work, request, ProposalOptions(parts=frozenset()))
    assert not any("Open comments" in str(b) for p in default.parts for b in p.blocks)
