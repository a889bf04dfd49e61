"""A batch: one at a time, step by step, stopped at once, nothing shared between learners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mcdesk.app.badges.making import new_award, sign_batch
from mcdesk.app.badges.ports import BadgeTools, OpenKey
from mcdesk.domain.badges.values import Award, Picture
from mcdesk.domain.errors import Refused
from tests.badge import samples


class Stop(Exception):
    """The person stopped the batch."""


def endless(taken: list[Award]) -> Iterator[Award]:
    while True:
        taken.append(samples.award())
        yield taken[-1]


def test_awards_are_taken_one_at_a_time_and_a_stop_is_prompt(badges: BadgeTools, key: OpenKey) -> None:
    taken: list[Award] = []

    def step(done: int) -> None:
        if done == 3:
            raise Stop

    with pytest.raises(Stop):
        list(sign_batch(badges.maker, key, samples.batch(), endless(taken), step))
    assert len(taken) == 3


def test_each_award_has_an_id_a_subject_and_a_salt_of_its_own() -> None:
    awards = [new_award(samples.RECIPIENT, samples.AT) for _ in range(20)]
    assert len({part for a in awards for part in (a.id, a.subject_id, a.salt)}) == 60


def test_the_first_that_cannot_be_signed_is_named_and_those_before_are_good(badges: BadgeTools, key: OpenKey) -> None:
    awards = [samples.award(), replace(samples.award(), narrative="\x00")]
    made = sign_batch(badges.maker, key, samples.batch(), awards)
    assert next(made).award == awards[0]
    with pytest.raises(Refused) as stopped:
        next(made)
    assert stopped.value.field == "credentialSubject.narrative"


def test_an_image_may_travel_inside_the_credential(badges: BadgeTools, key: OpenKey) -> None:
    picture = Picture("data:image/png;base64,iVBORw0KGgo=", "A forklift")
    batch = replace(samples.batch(), achievement=replace(samples.FORKLIFT, picture=picture))
    assert "iVBORw0KGgo=" in next(sign_batch(badges.maker, key, batch, [samples.award()])).text
