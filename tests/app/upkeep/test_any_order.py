"""Two people whose workspaces meet again and again, by packages and by merging, whatever they do in between.

What is done is drawn by lot; a failure tells the seed, and all that was done until then.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from mcdesk.app import copying, records, requests, trashing
from mcdesk.app.credentials import making, versions
from mcdesk.app.handoff.taking import take, take_copy
from mcdesk.app.others import others
from mcdesk.app.review import marking, talking
from mcdesk.app.services import Services
from mcdesk.app.upkeep import merging
from mcdesk.app.upkeep.records import Side, unwatched
from mcdesk.app.workflow.history import past_of
from mcdesk.data.backups import WorkspaceFileKeeper
from mcdesk.data.opening import open_workspace
from mcdesk.domain.answers import Answers, Ref
from mcdesk.domain.errors import Refused
from mcdesk.domain.life.steps import Decision
from mcdesk.domain.lookalikes import Alike
from mcdesk.domain.merge.conflicts import Take
from mcdesk.domain.records import TITLES, Record, RecordKind
from mcdesk.domain.rules import OtherRecord
from mcdesk.domain.similarity import likenesses
from mcdesk.domain.texts import Lang
from tests.app.handoff.people import Mail, Someone, TestPen, verifies
from tests.app.workspace import Clock, services
from tests.domain.definitions import sample

FILES = WorkspaceFileKeeper()
KINDS = (RecordKind.REQUEST, RecordKind.CREDENTIAL)
STEPS = 60
SECRET = "For nobody but"


class Nothing(Exception):
    """There is nothing to do it with."""


class Two:
    """A coordinator and a manager, and the packages that were ever sent."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.lot, self.mail, self.clock = folder, Random(seed), Mail(), Clock()
        self.people = [self._someone("Ana Example", "coordinator"), self._someone("Bo Example", "manager")]
        self.packages: list[Path] = []
        self.done: list[str] = []

    def _someone(self, name: str, role: str) -> Someone:
        store = open_workspace(self.folder / f"{name}.mcworkspace", create=True)
        store.sign_with(TestPen(name))
        work = replace(services(), store=store, who=name, role=role, clock=self.clock, verify=verifies)
        return Someone(work, self.mail)

    def step(self) -> None:
        """One of them does something. It may be refused; nothing else may happen."""
        me = self.lot.choice(self.people)
        act = self.lot.choices(list(ACTS), list(ACTS.values()))[0]
        self.done.append(f"{me.work.who}: {act.__name__}")
        self.clock.turn(1)
        with suppress(Refused, Nothing):
            act(self, me)

    def other(self, me: Someone) -> Someone:
        return next(p for p in self.people if p is not me)

    def any_of(self, found: Sequence[Record]) -> Record:
        """One of them, by lot. Raises Nothing where there is none."""
        if not found:
            raise Nothing
        return self.lot.choice(found)


def there(work: Services) -> list[Record]:
    return [r for kind in KINDS for r in work.store.records(kind)]


def trashed(work: Services) -> list[Record]:
    return [r for kind in KINDS for r in work.store.trashed(kind)]


def begin(two: Two, me: Someone) -> None:
    requests.create(me.work, sample("forklift") if two.lot.random() < 0.8 else {"working_title": "New"})


def write(two: Two, me: Someone) -> None:
    one = two.any_of(there(me.work))
    if one.editable:
        key = two.lot.choice((TITLES[one.kind], "one_sentence", "audience"))
        me.writes(one, **{key: two.lot.choice(("", "Soudage é", "A\nB", "Forklift Operation"))})
    else:
        requests.reopen(me.work, one)


def submit(two: Two, me: Someone) -> None:
    requests.submit(me.work, two.any_of(me.work.store.records()))


def decide(two: Two, me: Someone) -> None:
    one = two.any_of(there(me.work))
    steps = me.work.profile.steps(one.kind, one.state)
    if steps:
        making.take(me.work, one, two.lot.choice(steps).key, Decision(me.work.today(), "A reason", "An exception"))


def issue(two: Two, me: Someone) -> None:
    versions.issue(me.work, two.any_of(me.work.store.records(RecordKind.CREDENTIAL)), "A reason")


def duplicate(two: Two, me: Someone) -> None:
    one = two.any_of(there(me.work))
    (copying if one.kind is RecordKind.REQUEST else making).duplicate(me.work, one, "Another")


def comment(two: Two, me: Someone) -> None:
    one, private = two.any_of(there(me.work)), two.lot.random() < 0.3
    words = f"{SECRET} {me.work.who}" if private else "Hm"
    talking.comment(me.work, one, Ref("audience"), words, private=private)


def discuss(two: Two, me: Someone) -> None:
    """Go on with something that was said, one's own or not."""
    one = two.any_of(there(me.work))
    threads = talking.talk(me.work, one.id)
    if not threads:
        talking.suggest(me.work, one, Ref("audience"), "Everybody who lifts")
        return
    thread = two.lot.choice(threads)
    two.lot.choice(
        (
            lambda: talking.reply(me.work, one, thread, f"{SECRET} {me.work.who}" if thread.first.private else "Yes"),
            lambda: talking.resolve(me.work, one, thread, done=not thread.resolved),
            lambda: talking.edit(me.work, one, thread.said[-1], "In other words"),
            lambda: talking.withdraw(me.work, one, thread.said[-1]),
            lambda: talking.accept(me.work, one, thread),
        )
    )()


def mark(two: Two, me: Someone) -> None:
    rubric = me.work.profile.rubric
    level = two.lot.choice([level.key for level in rubric.levels])
    marking.mark(me.work, two.any_of(there(me.work)), two.lot.choice(rubric.criteria).key, level, "A note")


def promise_less(two: Two, me: Someone) -> None:
    versions.take_back(me.work, two.any_of(me.work.store.records(RecordKind.CREDENTIAL)))


def discard(two: Two, me: Someone) -> None:
    records.discard(me.work, two.any_of(there(me.work)))


def restore(two: Two, me: Someone) -> None:
    records.restore(me.work, two.any_of(trashed(me.work)))


def purge(two: Two, me: Someone) -> None:
    trashing.purge(me.work, [two.any_of(trashed(me.work))])


def send(two: Two, me: Someone) -> None:
    two.packages.append(me.sends(two.any_of(there(me.work))))


def receive(two: Two, me: Someone) -> None:
    """Any package that was ever sent, also one's own, an old one, or the same once more."""
    if not two.packages:
        return
    path = two.lot.choice(two.packages)
    incoming, theirs = me.looks(path), me.opens(path).record
    if two.lot.random() < 0.15:
        copy = take_copy(me.work, incoming, Lang.EN).value
        assert untitled(copy.answers) == untitled(theirs.answers)
        return
    side = two.lot.choice((Take.OURS, Take.THEIRS))
    conflicts = incoming.meeting.merge.conflicts if incoming.meeting is not None else ()
    take(me.work, incoming, {c.key: side for c in conflicts})
    assert not me.looks(path).lines, "what was said has come"


def bring_together(two: Two, me: Someone) -> None:
    """Merge what the other has: nothing is lost, and a second time changes nothing."""
    other = two.other(me).work
    source = two.folder / "source.mcworkspace"
    source.unlink(missing_ok=True)
    FILES.copy(other.store.path, source, unwatched)
    before, theirs = sides(me.work), sides(other)
    merging.merge(me.work, FILES, source, Lang.EN)
    nothing_is_lost(me.work, before, theirs)
    assert not merging.merge(me.work, FILES, source, Lang.EN).value.changed


ACTS: dict[Callable[[Two, Someone], None], int] = {
    begin: 3,
    write: 10,
    submit: 8,
    decide: 10,
    issue: 5,
    duplicate: 2,
    comment: 4,
    discuss: 4,
    mark: 2,
    promise_less: 1,
    discard: 3,
    restore: 3,
    purge: 2,
    send: 6,
    receive: 8,
    bring_together: 3,
}
"""What people do, and how often."""


def untitled(answers: Answers) -> Answers:
    """All but the title, in which a copy is marked."""
    return {k: v for k, v in answers.items() if k not in TITLES.values()}


def sides(work: Services) -> dict[str, Side]:
    return {r.id: Side(r, tuple(work.store.versions(r.id))) for r in (*there(work), *trashed(work))}


def nothing_is_lost(work: Services, before: dict[str, Side], theirs: dict[str, Side]) -> None:
    """The answers of either stand in a record or a version, but of what was deleted for good, or copied before."""
    now, ids = sides(work), identities(work.store.path)
    held = [untitled(r) for s in now.values() for r in (s.request.answers, *(v.answers for v in s.versions))]
    for side in (*before.values(), *theirs.values()):
        ours, other = before.get(side.request.id), theirs.get(side.request.id)
        copy = merging.decide(ours, other).copy if ours and other else None
        if side.request.id in now and (copy is None or copy.id not in ids):
            assert untitled(side.request.answers) in held, side.request.number


def identities(path: Path) -> set[str]:
    """The ids of all records that were ever in a workspace."""
    with closing(sqlite3.connect(path)) as raw:
        return {i for (i,) in raw.execute("SELECT id FROM records")}


def check(work: Services) -> None:
    """What holds at any time."""
    with closing(sqlite3.connect(work.store.path)) as raw:
        numbers = [n for (n,) in raw.execute("SELECT number FROM records")]
        gone = "SELECT words FROM events JOIN records ON records.id = record_id WHERE records.state = 'purged'"
        left = {words for (words,) in raw.execute(gone)} - {"", None}
    assert len(numbers) == len(set(numbers)), "a number is given once"
    assert not left, "no word is left of what was deleted for good"
    for record in there(work):
        said = [s.text for thread in talking.talk(work, record.id) for s in thread.said]
        assert all(work.who in words for words in said if SECRET in words), "a note for oneself is seen by nobody else"
        assert past_of(work, record).proof.holds, f"the history of {record.number}"
        counted = [v.number for v in work.store.versions(record.id)]
        assert counted == sorted(set(counted))
        assert record.version == max(counted, default=0), f"the last version of {record.number}"


def what_looks_alike_is_found(work: Services) -> None:
    """What is looked up is what comparing each with each would find."""
    alike = Alike.of(work.profile)
    for one in there(work):
        every = [OtherRecord(r.id, r.number, r.title, r.answers) for r in there(work) if r.kind is one.kind]
        compared = likenesses(one.title, one.answers, [o for o in every if o.id != one.id], alike)
        found = others(work, one.id, one.kind).alike(one.title, one.answers, alike)
        assert {f.other.id for f in found} == {f.other.id for f in compared if f.alike or f.decided}


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_and_every_history_holds_whatever_two_people_do(seed: int, tmp_path: Path) -> None:
    two = Two(tmp_path, seed)
    for _ in range(STEPS):
        two.step()
        for person in two.people:
            check(person.work)
            what_looks_alike_is_found(person.work)
    for person in two.people:
        path = person.work.store.path
        person.work.store.close()
        assert not FILES.check(path, unwatched).faults
