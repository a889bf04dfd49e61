"""What keys of a portfolio mean in the reader's language, and how its numbers are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from mcdesk.app.desk.telling.parts import Figure, Item, Unit, Value
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.answers import Ref
from mcdesk.domain.fields import Field
from mcdesk.domain.frameworks.entries import Key, in_language
from mcdesk.domain.portfolio.figures import Amount, Bin, Tally
from mcdesk.domain.portfolio.osap import UNDATED
from mcdesk.domain.portfolio.scope import KINDS, Scope
from mcdesk.domain.records import Framework, State
from mcdesk.domain.texts import Argument, Lang, known, say

MOST = 12
"""So many lines of an open list (partners, codes, competencies) fit a screen; the others are summed up."""


@dataclass(frozen=True)
class Teller:
    """Words in one language for the keys that a portfolio of these services holds."""

    services: Services
    lang: Lang
    most: int = MOST
    """So many lines of an open list are told."""

    def say(self, key: str, /, **args: Argument) -> str:
        """The words of a message."""
        return say(self.lang, key, **args)

    def state(self, state: State | str) -> str:
        """How a state is called."""
        return self.services.profile.state_label(State(state)).to(self.lang)

    def option(self, question: str, key: str, column: str = "") -> str:
        """How an option of a question is called; one that was taken out of its list by its key."""
        found = self.field(question, column)
        option = found.option(key) if found else None
        return option.label.to(self.lang) if option else key

    def field(self, question: str, column: str = "") -> Field | None:
        """A question (or a column of it), of whichever form has it."""
        forms = [self.services.form_of(kind) for kind in KINDS]
        return next((f for f in (form.at(Ref(question, column=column)) for form in forms) if f), None)

    def label(self, question: str, column: str = "") -> str:
        """How a question is called; its key where no form has it."""
        found = self.field(question, column)
        return found.label.to(self.lang) if found else question

    def band(self, key: str) -> str:
        """How a band of hours is called."""
        lists = self.services.profile.lists
        every = (*lists.get("report_hours_bands", ()), *lists.get("hours_bands", ()))
        found = next((o for o in every if o.key == key), None)
        return found.label.to(self.lang) if found else key

    def framework(self, framework: str) -> str:
        """The name of a framework, its id where it is not at hand."""
        head = self._heads.get(framework)
        return in_language(head.name, self.lang.short) if head else framework

    @cached_property
    def _heads(self) -> Mapping[str, Framework]:
        return self.services.frameworks.heads()

    def competency(self, key: Key, title: str) -> str:
        """A competency by its code and its title."""
        entry = self.services.frameworks.entry(key)
        name = entry.name(self.lang.short) if entry else title
        code = key.code if len(key.code) <= 16 else ""
        return f"{code} {name}".strip()

    def write(self, value: Value, unit: Unit | None = None) -> str:
        """A value in words, with its unit where that is not plain from its column."""
        if value is None:
            return self.say("desk-not-provided")
        if isinstance(value, str):
            return value
        if isinstance(value, date):
            return formats.day(value, self.lang)
        if unit is Unit.MONEY:
            return formats.money(Decimal(value), self.services.profile.currency, self.lang)
        if unit in (Unit.HOURS, Unit.WEEKS, Unit.DAYS):
            number = formats.number(value, self.lang)
            return self.say(f"desk-unit-{unit}", number=number, count=value)
        return formats.number(value, self.lang)

    def shortly(self, value: int | Decimal | None, unit: Unit) -> str:
        """A number by itself, for a place that says what it counts; money without its cents."""
        if value is None or unit is not Unit.MONEY:
            return self.write(value)
        whole = Decimal(value).quantize(Decimal(1))
        return re.sub(r"[.,]00(?=\D*$)", "", self.write(whole, unit))

    def told(self, figure: Figure, item: Item) -> str:
        """The value of an item; where the others of its figure are no numbers of records, it says that it is one."""
        mixed = any(i.unit is not Unit.RECORDS for i in figure.items)
        if mixed and item.unit is Unit.RECORDS and item.value is not None:
            return self.say("desk-unit-records", number=formats.number(item.value, self.lang), count=item.value)
        return self.write(item.value, item.unit)

    def missing(self, found: Bin | tuple[str, ...], key: str = "missing") -> Iterator[Item]:
        """An item for those that do not say, where there are any."""
        ids = found.ids if isinstance(found, Bin) else found
        if ids:
            yield Item(key, self.say("desk-not-provided"), len(ids), ids, missing=True)

    def tally(self, key: str, found: Tally, label: Callable[[str], str], *, most: int | None = None) -> Figure:
        """A tally as a figure; of an open list the first ``most`` lines."""
        shown = found.bins if most is None or len(found.bins) <= most + 1 else found.bins[:most]
        items = [Item(b.key, label(b.key), b.count, b.ids) for b in shown]
        rest = found.bins[len(shown) :]
        if rest:
            ids = tuple(dict.fromkeys(i for b in rest for i in b.ids))
            note = self.say("desk-others-note", count=len(rest))
            items.append(Item("others", self.say("desk-others", count=len(rest)), len(ids), ids, note=note))
        return self.figure(key, [*items, *self.missing(found.missing)])

    def figure(self, key: str, items: Iterable[Item], *, charted: bool = True, **args: Argument) -> Figure:
        """A figure with the words that its key has."""
        name = f"desk-figure-{key}"
        note = self.say(f"{name}-note", **args) if known(f"{name}-note", self.lang) else ""
        first = self.say(f"{name}-first") if known(f"{name}-first", self.lang) else self.say("desk-what")
        return Figure(key, self.say(name, **args), tuple(items), charted, first, note, self.say("desk-none"))

    def amounts(self, key: str, found: Amount, unit: Unit, *parts: str) -> list[Item]:
        """Items for parts of an amount (``total``, ``middle``, ``least``, ``most``), then for those that do not say.

        None where no record was asked: there is nothing to say, and nothing that is not provided.
        """
        if not found.values and not found.missing:
            return []
        values = {"total": found.total, "middle": found.middle, "least": found.least, "most": found.most}
        made = [Item(f"{key}-{p}", self.say(f"desk-{key}-{p}"), values[p], found.ids, unit) for p in parts]
        return [*made, *self.missing(found.missing, f"{key}-missing")]

    def scope(self, scope: Scope) -> tuple[tuple[str, str], ...]:
        """The filter as labels with their values, for the head of every page and document."""
        period, every = scope.period, self.say("desk-all")
        since = formats.day(period.since, self.lang) if period.since else ""
        until = formats.day(period.until, self.lang) if period.until else ""
        key = f"desk-period-{'both' if since and until else 'since' if since else 'until' if until else 'all'}"
        schools = [self.option("school", s) if s else self.say("desk-not-provided") for s in scope.schools]
        return (
            (self.say("desk-period"), self.say(key, since=since, until=until)),
            (self.say("desk-kinds"), ", ".join(self.say(f"desk-kind-{k}") for k in scope.kinds)),
            (self.say("desk-schools"), "; ".join(schools) or every),
            (self.say("desk-states"), "; ".join(map(self.state, scope.states)) or every),
        )

    def osap(self, key: str) -> str:
        """What a record says of OSAP, in words that promise nothing (R28)."""
        return self.say("desk-osap-undated") if key == UNDATED else self.option("osap_intent", key)
