"""Conditions of a form (``shown_when``): what they name exists, and none hangs on itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from mcdesk.domain.definitions.mistakes import Found, Path, found_value, guess
from mcdesk.domain.definitions.questions import Asked
from mcdesk.domain.profile import Profile


def condition_mistakes(asked: Sequence[Asked], fields: Mapping[str, Asked], profile: Profile) -> Iterator[Found]:
    """Every mistake in a condition."""
    for question in asked:
        if question.part("shown_when"):
            yield from _condition(question, asked, fields, profile)
    yield from _circles(fields)


def _condition(
    question: Asked, asked: Sequence[Asked], fields: Mapping[str, Asked], profile: Profile
) -> Iterator[Found]:
    here: Path = (*question.path, "shown_when")
    name = question.part("shown_when").get("field")
    if not isinstance(name, str):
        return
    beside = {q.key: q for q in asked if q.table == question.table} if question.table else {}
    known = {**fields, **beside}
    if name not in known:
        meant = guess(name, known)
        key = "definitions-no-field-meant" if meant else "definitions-no-field"
        yield found_value((*here, "field"), key, name=name, meant=meant or "–")
        return
    yield from _values(question, here, known[name], profile)


def _values(question: Asked, here: Path, other: Asked, profile: Profile) -> Iterator[Found]:
    options = _options(other, profile)
    if options is None:
        yield found_value((*here, "field"), "definitions-when-kind", name=other.key, kind=other.kind)
        return
    for word in ("is", "not"):
        values = question.part("shown_when").get(word)
        single = isinstance(values, str)
        for place, value in enumerate([values] if single else values if isinstance(values, list) else ()):
            if isinstance(value, str) and options and value not in options:
                path: Path = (*here, word) if single else (*here, word, place)
                yield found_value(
                    path, "definitions-no-option", name=other.key, value=value, known=", ".join(sorted(options))
                )


def _options(question: Asked, profile: Profile) -> Collection[str] | None:
    """The answers that a question offers; () where its list is unknown, None where its kind offers none."""
    if question.kind == "yesno":
        return ("yes", "no")
    if question.kind not in ("choice", "choices"):
        return None
    return [o.key for o in profile.lists.get(str(question.data.get("options")), ())]


def _circles(fields: Mapping[str, Asked]) -> Iterator[Found]:
    hangs_on = {key: str(q.part("shown_when").get("field", "")) for key, q in fields.items()}
    for key, question in fields.items():
        way = [key]
        while (step := hangs_on.get(way[-1], "")) and step not in way:
            way.append(step)
        if step == key:
            path: Path = (*question.path, "shown_when", "field")
            yield found_value(path, "definitions-circle", name=key, way=" → ".join([*way, key]))
