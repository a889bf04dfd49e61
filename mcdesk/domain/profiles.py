"""A profile read from its TOML file; see :mod:`mcdesk.domain.forms` for what the loader promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mcdesk.domain.errors import Refused
from mcdesk.domain.fields import Option, Pattern
from mcdesk.domain.forms import local
from mcdesk.domain.life.steps import Need, Stage, Step
from mcdesk.domain.people import Right, Role
from mcdesk.domain.profile import Contact, Issuer, Link, Profile, Swatch, Threshold, WordLists
from mcdesk.domain.profile_calendar import calendar_of
from mcdesk.domain.records import State
from mcdesk.domain.review.rubric import Criterion, Level, Rubric
from mcdesk.domain.texts import Lang, message

Data = Mapping[str, Any]


def load_profile(data: Data) -> Profile:
    """The profile. Raises :class:`Refused` where the file lacks what a profile must have."""
    try:
        return _profile(data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Refused(
            message("forms-broken", why=f"{type(error).__name__} {error}"), message("forms-broken-fix")
        ) from error


def _profile(data: Data) -> Profile:
    head = data["profile"]
    frameworks = data.get("frameworks", {})
    return Profile(
        id=head["id"],
        version=head["version"],
        name=local(head["name"]),
        office=local(head.get("office")),
        as_of=head.get("as_of", ""),
        currency=head.get("currency", "CAD"),
        paper=head.get("paper", "letter"),
        thresholds={k: _threshold(v) for k, v in data["thresholds"].items()},
        patterns={k: Pattern(v["regex"], local(v)) for k, v in data.get("patterns", {}).items()},
        lists={k: tuple(_option(o) for o in v) for k, v in data["lists"].items()},
        words=_words(data),
        stem=local(data.get("stem")),
        links=tuple(Link(k, v["url"], local(v.get("label"))) for k, v in data.get("links", {}).items()),
        contacts=tuple(_contact(c) for c in data.get("contacts", ())),
        colours=dict(data.get("colours", {})),
        issuer=_issuer(data.get("issuer", {}), head),
        frameworks=tuple(frameworks.get("offered", ())),
        generic_frameworks=tuple(frameworks.get("generic", ())),
        next_steps=tuple(local(step) for step in data.get("next_steps", ())),
        signatures=tuple(local(s) for s in data.get("signatures", ())),
        severities={k: v["severity"] for k, v in data.get("rules", {}).items()},
        palette=tuple(Swatch(c["key"], local(c["label"]), c["colour"]) for c in data.get("palette", ())),
        workflow=tuple(_step(s) for s in data.get("workflow", {}).get("step", ())),
        stages=tuple(_stage(s) for s in data.get("workflow", {}).get("stage", ())),
        osap_columns=tuple(data.get("osap_sheet", {}).get("columns", ())),
        roles=tuple(Role(r["key"], local(r["label"]), local(r.get("does"))) for r in data.get("roles", ())),
        rights={Right(k): frozenset(v) for k, v in data.get("rights", {}).items()},
        rubric=_rubric(data.get("rubric", {})),
        calendar=calendar_of(data.get("calendar", {})),
    )


def _step(data: Data) -> Step:
    return Step(
        key=data["key"],
        sources=tuple(State(s) for s in data["from"]),
        target=State(data["to"]),
        label=local(data["label"]),
        hint=local(data.get("hint")),
        needs=tuple(Need(n) for n in data.get("needs", ())),
        excepted=frozenset(Need(n) for n in data.get("excepted", ())),
        by=frozenset(data.get("by", ())),
        # What its author takes back is nobody else's decision, unless the profile says so.
        committee=data.get("committee", State(data["to"]) is not State.WITHDRAWN),
    )


def _stage(data: Data) -> Stage:
    words = (local(data["label"]), local(data.get("hint")))
    return Stage(State(data["key"]), *words, frozenset(data.get("roles", ())), data.get("days", 0))


def _rubric(data: Data) -> Rubric:
    criteria = (
        Criterion(c["key"], local(c["label"]), local(c["question"]), local(c.get("source")))
        for c in data.get("criterion", ())
    )
    return Rubric(tuple(criteria), tuple(Level(v["key"], local(v["label"])) for v in data.get("level", ())))


def _threshold(data: Any) -> Threshold:
    return Threshold(data) if isinstance(data, int) else Threshold(data["value"], data.get("source", ""))


def _option(data: Data) -> Option:
    return Option(data["key"], local(data["label"]), local(data.get("hint")), frozenset(data.get("tags", ())))


def _contact(data: Data) -> Contact:
    plain = {name: data.get(name, "") for name in ("name", "email", "as_of")}
    return Contact(data["key"], local(data["role"]), local(data.get("does")), **plain)


def _issuer(data: Data, head: Data) -> Issuer:
    rest = (data.get(key, "") for key in ("url", "email", "did", "status_list", "linkedin", "hosted"))
    return Issuer(local(data.get("name", head["name"])), *rest)


def _words(data: Data) -> WordLists:
    short = {lang.short: lang for lang in Lang}
    return WordLists(
        verbs=_by_language(data.get("verbs", {}), short),
        vague=_by_language(data.get("vague", {}), short),
        lists={
            name: {short[k]: tuple(v) for k, v in lists.items() if k in short}
            for name, lists in data.get("words", {}).items()
        },
    )


def _by_language(data: Data, short: Mapping[str, Lang]) -> dict[Lang, dict[str, tuple[str, ...]]]:
    return {short[k]: {w: tuple(to) for w, to in v.items()} for k, v in data.items() if k in short}
