"""What is wrong with an answer by itself: first its format, then the limits of its field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from mcdesk.domain.answers import Json, Reader, day_of, decimal_of, is_empty, rows_of
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.kinds import word_count
from mcdesk.domain.remembering import remembered
from mcdesk.domain.texts import Message, message

REMEMBERED = 2048
"""The same people are named in very many records: so many addresses and numbers are looked at once."""


@dataclass(frozen=True)
class Fault:
    """Something wrong with one value, and how to mend it. ``is_format``: it is not of its kind at all."""

    message: Message
    fix: Message
    is_format: bool = False


def faults(field: Field, value: Json) -> Iterator[Fault]:
    """What is wrong with an answer; nothing for an absent one. Cells of a table are checked by their columns."""
    if is_empty(value):
        return
    wrong = format_fault(field, value)
    if wrong is not None:
        yield wrong
        return
    yield from limit_faults(field, value)


def format_fault(field: Field, value: Json) -> Fault | None:
    """The fault where the value is not of the field's kind, None where it is."""
    check = _FORMAT.get(field.kind)
    if check is None or check(field, value):
        return None
    return _fault(field, f"forms-format-{field.kind.value.replace('_', '-')}", is_format=True)


def _fault(field: Field, key: str, *, is_format: bool = False, **args: int) -> Fault:
    if field.pattern is not None and key == "forms-format-text":
        label, says = field.label, field.pattern.says
        return Fault(
            message("forms-format-pattern", label=label, wants=says),
            message("forms-format-pattern-fix", wants=says),
            True,
        )
    return Fault(message(key, label=field.label, **args), message(f"{key}-fix", **args), is_format)


def _is_text(field: Field, value: Json) -> bool:
    if not isinstance(value, str):
        return False
    return field.pattern is None or re.fullmatch(field.pattern.regex, value.strip()) is not None


def _is_choice(field: Field, value: Json) -> bool:
    return isinstance(value, str) and field.option(value) is not None


def _are_choices(field: Field, value: Json) -> bool:
    listed = isinstance(value, Sequence) and not isinstance(value, str)
    return listed and all(_is_choice(field, v) for v in rowless(value))


def rowless(value: Json) -> tuple[Json, ...]:
    """The members of a list answer; () for anything else."""
    return tuple(value) if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _is_integer(_: Field, value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_money(_: Field, value: Json) -> bool:
    amount = decimal_of(value)
    return isinstance(value, str) and amount is not None and amount >= 0


def _is_date(_: Field, value: Json) -> bool:
    return isinstance(value, str) and len(value) == len("2027-01-11") and day_of(value) is not None


def _is_month(_: Field, value: Json) -> bool:
    return isinstance(value, str) and len(value) == len("2027-01") and day_of(value) is not None


def _is_email(_: Field, value: Json) -> bool:
    return isinstance(value, str) and is_email(value)


@remembered(REMEMBERED)
def is_email(value: str) -> bool:
    """Whether the text is an e-mail address by its form (RFC 5322, RFC 6531); no network is asked."""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(value.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


@remembered(REMEMBERED)
def is_phone(value: str) -> bool:
    """Whether the text is a possible phone number, in Canada where it has no country code; extensions allowed."""
    import phonenumbers

    try:
        return bool(phonenumbers.is_possible_number(phonenumbers.parse(value, "CA")))
    except phonenumbers.NumberParseException:
        return False


def is_web_address(value: str) -> bool:
    """Whether the text is an http or https address with a host."""
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc and not re.search(r"\s", value.strip())


def _is_person(_: Field, value: Json) -> bool:
    person = Reader({"v": value}).part("v")
    email, phone = person.text("email"), person.text("phone")
    return bool(person.data) and (not email or is_email(email)) and (not phone or is_phone(phone))


def _is_design(_: Field, value: Json) -> bool:
    from mcdesk.domain.badge_image.reading import read

    return isinstance(value, Mapping) and not read(value).problems


_FORMAT: dict[Kind, Callable[[Field, Json], bool]] = {
    Kind.TEXT: _is_text,
    Kind.PARAGRAPH: lambda f, v: isinstance(v, str),
    Kind.CHOICE: _is_choice,
    Kind.CHOICES: _are_choices,
    Kind.YESNO: lambda f, v: v in ("yes", "no"),
    Kind.INTEGER: _is_integer,
    Kind.MONEY: _is_money,
    Kind.DATE: _is_date,
    Kind.MONTH: _is_month,
    Kind.EMAIL: _is_email,
    Kind.PHONE: lambda f, v: isinstance(v, str) and is_phone(v),
    Kind.URL: lambda f, v: isinstance(v, str) and is_web_address(v),
    Kind.PERSON: _is_person,
    Kind.ATTACHMENT: lambda f, v: bool(Reader({"v": v}).part("v").text("sha256")),
    Kind.DESIGN: _is_design,
    Kind.FRAMEWORK_ITEM: lambda f, v: bool(Reader({"v": v}).part("v").text("code")),
    Kind.ROW_CHOICES: lambda f, v: all(isinstance(i, str) for i in rowless(v)) and not isinstance(v, str),
    Kind.TABLE: lambda f, v: len(rows_of(v)) == len(rowless(v)) > 0,
    Kind.MATRIX: lambda f, v: len(rows_of(v)) == len(rowless(v)) > 0,
}


def measures(field: Field, value: Json) -> dict[str, int]:
    """What the limits of this kind measure: ``words`` and ``chars`` of text, ``rows``, ``choices``, the number."""
    if isinstance(value, str):
        return {"chars": len(value.strip()), "words": word_count(value)}
    if isinstance(value, int) and not isinstance(value, bool):
        return {"": value}
    return {"rows" if field.kind.has_rows else "choices": len(rowless(value))}


def limit_faults(field: Field, value: Json) -> Iterator[Fault]:
    """The limits of the field that the answer passes, each with the number found."""
    for measure, found in measures(field, value).items():
        end = f"_{measure}" if measure else ""
        least, most = field.limit(f"min{end}"), field.limit(f"max{end}")
        name = measure or "number"
        if least is not None and found < least:
            yield _fault(field, f"forms-too-few-{name}", limit=least, found=found)
        if most is not None and found > most:
            yield _fault(field, f"forms-too-many-{name}", limit=most, found=found, over=found - most)
