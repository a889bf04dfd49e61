"""What a form is made of: pages of fields, and the profile's lists and thresholds that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mcdesk.domain.answers import Ref
from mcdesk.domain.texts import Local


class Kind(StrEnum):
    """The kinds of answer."""

    TEXT = "text"
    PARAGRAPH = "paragraph"
    CHOICE = "choice"
    CHOICES = "choices"
    YESNO = "yesno"
    INTEGER = "integer"
    MONEY = "money"
    DATE = "date"
    MONTH = "month"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    ATTACHMENT = "attachment"
    DESIGN = "design"
    PERSON = "person"
    FRAMEWORK_ITEM = "framework_item"
    ROW_CHOICES = "row_choices"
    TABLE = "table"
    MATRIX = "matrix"

    @property
    def has_rows(self) -> bool:
        """Whether the answer is a list of rows."""
        return self in (Kind.TABLE, Kind.MATRIX)


class Required(StrEnum):
    """What a missing answer does: blocks submission, warns, or nothing."""

    SUBMIT = "submit"
    ADVISED = "advised"
    OPTIONAL = "optional"


LIMIT_NAMES = (
    "min",
    "max",
    "min_chars",
    "max_chars",
    "min_words",
    "max_words",
    "min_rows",
    "max_rows",
    "min_choices",
    "max_choices",
)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a list. Rules look at ``tags``, never at keys."""

    key: str
    label: Local
    hint: Local = Local()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ShownWhen:
    """A question is asked when another's answer is one of ``values`` (``negated``: is given and is none of them)."""

    field: str
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that a whole text matches, with words for what it wants."""

    regex: str
    says: Local


@dataclass(frozen=True, slots=True)
class Field:
    """A question, or a column of a table. Limits are numbers already taken from the profile's thresholds.

    Of a table: ``item`` is what one row is ("Partner"), ``add`` what its button says ("Add a partner").
    ``twin`` names the question (of a column: the column of the same table) that says the same in the other language.
    ``running`` answers are kept up while the record is in use; they are no part of what an issued version promises.
    """

    key: str
    kind: Kind
    label: Local
    required: Required = Required.OPTIONAL
    hint: Local = Local()
    why: Local = Local()
    readers: Local = Local()
    strong: Local = Local()
    weak: Local = Local()
    group: Local = Local()
    unit: Local = Local()
    item: Local = Local()
    add: Local = Local()
    limits: Mapping[str, int] = field(default_factory=dict)
    options: tuple[Option, ...] = ()
    pattern: Pattern | None = None
    rows_of: str = ""
    shown_when: ShownWhen | None = None
    list_column: bool = False
    personal: bool = False
    running: bool = False
    twin: str = ""
    since: int = 1
    source: str = ""
    columns: tuple[Field, ...] = ()

    def option(self, key: str) -> Option | None:
        """The option with this key, None where there is none (an option since removed from the list)."""
        return next((o for o in self.options if o.key == key), None)

    def column(self, key: str) -> Field | None:
        """The column with this key."""
        return next((c for c in self.columns if c.key == key), None)

    def limit(self, name: str) -> int | None:
        """One of :data:`LIMIT_NAMES`, None where the field has no such limit."""
        return self.limits.get(name)


@dataclass(frozen=True, slots=True)
class Page:
    """One topic of the form. ``view`` names a hand-made panel that is added to its questions."""

    key: str
    title: Local
    intro: Local
    fields: tuple[Field, ...]
    view: str = ""


@dataclass(frozen=True)
class Form:
    """A form, with the limits, lists and patterns of one institution filled in."""

    id: str
    version: int
    title: Local
    intro: Local
    pages: tuple[Page, ...]
    _index: dict[str, tuple[Page, Field]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        index = {f.key: (page, f) for page in self.pages for f in page.fields}
        object.__setattr__(self, "_index", index)

    def fields(self) -> Iterator[Field]:
        """Every question, in order."""
        for page in self.pages:
            yield from page.fields

    def has(self, key: str) -> bool:
        """Whether the form asks this question."""
        return key in self._index

    def field(self, key: str) -> Field:
        """The question with this key. Raises KeyError where the form has none."""
        return self._index[key][1]

    def page_of(self, key: str) -> Page:
        """The page that asks this question. Raises KeyError."""
        return self._index[key][0]

    def page(self, key: str) -> Page:
        """The page with this key. Raises KeyError."""
        for page in self.pages:
            if page.key == key:
                return page
        raise KeyError(key)

    def at(self, ref: Ref) -> Field | None:
        """The field or the column that ``ref`` means."""
        if ref.field not in self._index:
            return None
        found = self.field(ref.field)
        return found.column(ref.column) if ref.column else found
