"""How an answer of each kind is shown to a reader.

Its siblings: :mod:`kind_parse` reads what a person typed, :mod:`kind_checks` finds what is wrong with an answer
by itself, :mod:`json_schema` says what it is in JSON.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mcdesk.domain import formats
from mcdesk.domain.answers import Answers, Json, Reader, day_of, decimal_of, is_empty, rows_of
from mcdesk.domain.fields import Field, Kind
from mcdesk.domain.texts import Lang, say


@dataclass(frozen=True)
class Context:
    """What a kind needs to know besides the value: all answers, to name rows, and the currency."""

    answers: Answers
    currency: str = "CAD"
    label_row: Callable[[str, str], str] = lambda table, row_id: row_id


def show(field: Field, value: Json, lang: Lang, context: Context) -> str:
    """The answer in words; "" where there is none. Tables show the number of their rows."""
    if is_empty(value):
        return ""
    shower = _SHOW.get(field.kind)
    return shower(field, value, lang, context) if shower else str(value)


def label_of_row(form_table: Field, answers: Answers, row_id: str, most: int = 80) -> str:
    """How a row is called: its first text; its id where it has none, "" for one gone.

    What is longer than ``most`` characters ends after a whole word.
    """
    rows = rows_of(answers.get(form_table.key))
    row = next((Reader(r) for r in rows if r.get("id") == row_id), None)
    if row is None:
        return ""
    texts = (row.text(c.key) for c in form_table.columns if c.kind in (Kind.TEXT, Kind.PARAGRAPH))
    words = next((t for t in texts if t), row_id)
    if len(words) <= most:
        return words
    whole = words[:most].rpartition(" ")[0].rstrip(" ,;:")
    return f"{whole or words[: most - 1]}…"


def word_count(text: str) -> int:
    """Words as a person counts them: runs between white space that hold a letter or a digit."""
    return sum(1 for part in text.split() if part.isalnum() or any(c.isalnum() for c in part))


def _show_choice(field: Field, value: Json, lang: Lang, _: Context) -> str:
    option = field.option(str(value))
    return option.label.to(lang) if option else str(value)


def _show_choices(field: Field, value: Json, lang: Lang, context: Context) -> str:
    keys = Reader({"v": value}).choices("v")
    return "; ".join(_show_choice(field, key, lang, context) for key in keys)


def _show_rows(field: Field, value: Json, _lang: Lang, context: Context) -> str:
    names = (context.label_row(field.rows_of, i) for i in Reader({"v": value}).choices("v"))
    return "; ".join(n for n in names if n)


def _show_yesno(_: Field, value: Json, lang: Lang, __: Context) -> str:
    return say(lang, "forms-yes" if value == "yes" else "forms-no")


def _show_integer(field: Field, value: Json, lang: Lang, _: Context) -> str:
    number = Reader({"v": value}).integer("v")
    words = str(value) if number is None else formats.number(number, lang)
    return f"{words}\N{NO-BREAK SPACE}{field.unit.to(lang)}" if field.unit else words


def _show_money(_: Field, value: Json, lang: Lang, context: Context) -> str:
    amount = decimal_of(value)
    return str(value) if amount is None else formats.money(amount, context.currency, lang)


def _show_date(_: Field, value: Json, lang: Lang, __: Context) -> str:
    found = day_of(value)
    return str(value) if found is None else formats.day(found, lang)


def _show_month(_: Field, value: Json, lang: Lang, __: Context) -> str:
    found = day_of(value)
    return str(value) if found is None else formats.month(found, lang)


def _show_person(_: Field, value: Json, __: Lang, ___: Context) -> str:
    reader = Reader({"v": value}).part("v")
    parts = (reader.text(k) for k in ("name", "role", "organization", "email", "phone"))
    return ", ".join(p for p in parts if p)


def _show_attachment(_: Field, value: Json, __: Lang, ___: Context) -> str:
    return Reader({"v": value}).part("v").text("name")


def _show_design(_: Field, value: Json, lang: Lang, __: Context) -> str:
    from mcdesk.domain.badge_image.describing import description
    from mcdesk.domain.badge_image.reading import read

    recipe = read(value).recipe
    return recipe.alt.to(lang) or description(recipe).to(lang)


def _show_item(_: Field, value: Json, __: Lang, ___: Context) -> str:
    item = Reader({"v": value}).part("v")
    return " ".join(p for p in (item.text("code"), item.text("title")) if p)


def _show_table(_: Field, value: Json, lang: Lang, __: Context) -> str:
    return say(lang, "forms-rows", count=len(rows_of(value)))


_SHOW: dict[Kind, Callable[[Field, Json, Lang, Context], str]] = {
    Kind.CHOICE: _show_choice,
    Kind.CHOICES: _show_choices,
    Kind.ROW_CHOICES: _show_rows,
    Kind.YESNO: _show_yesno,
    Kind.INTEGER: _show_integer,
    Kind.MONEY: _show_money,
    Kind.DATE: _show_date,
    Kind.MONTH: _show_month,
    Kind.PERSON: _show_person,
    Kind.ATTACHMENT: _show_attachment,
    Kind.DESIGN: _show_design,
    Kind.FRAMEWORK_ITEM: _show_item,
    Kind.TABLE: _show_table,
    Kind.MATRIX: _show_table,
}
