"""How a class is awarded: its offering and its name, languages, who holds the badge already, certificates, tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mcdesk.app.awards.choosing import template_names
from mcdesk.app.awards.ordering import Duplicates
from mcdesk.domain import formats
from mcdesk.domain.days import read_day
from mcdesk.ui.awards.order import LANGS, Ordering
from mcdesk.ui.awards.parts import add_field, drop
from mcdesk.ui.awards.seal import SealChoice
from mcdesk.ui.context import Ui
from mcdesk.ui.credentials.fields import LineField
from mcdesk.ui.forms.editors.option_row import OptionRow
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.forms.marks import Check


class How(QWidget):
    """What is chosen goes into the order at once."""

    def __init__(self, ui: Ui, ordering: Ordering, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui, self._ordering = ui, ordering
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(ui.theme.space(2))
        self._down.addSpacing(ui.theme.space(4))
        self._down.addWidget(wrapped(ui.say("awards-how"), "heading", self))
        self._cohort()
        self._rest()
        self._tokens()

    def _drop(self, name: str, choices: Sequence[tuple[str, str]], now: str, then: Callable[[str], None]) -> None:
        label = self._ui.say(f"awards-{name}")
        made = drop(self._ui, self._down, f"award-{name}", label, choices, now, self)
        made.activated.connect(lambda _n: then(str(made.currentData())))

    def _cohort(self) -> None:
        ui, ordering = self._ui, self._ordering
        there = ordering.offerings
        if there:
            none = ("", ui.say("awards-offering-none"))
            said = [(key, self._days(days)) for key, days in there]
            self._drop("offering", [*said, none], ordering.offering, ordering.belong)
            self._down.addWidget(wrapped(ui.say("awards-offering-about"), "hint", self))
        self.cohort = LineField(ui, "award-cohort", ui.say("awards-cohort"), ui.say("awards-cohort-hint"), self)
        self.cohort.control.setText(ordering.cohort)
        self.cohort.control.setPlaceholderText(ordering.usual_name)
        self.cohort.control.textEdited.connect(lambda text: setattr(ordering, "cohort", text))
        add_field(ui, self._down, self.cohort)

    def _days(self, written: str) -> str:
        """The days of an offering as people read them."""
        days = [(part, read_day(part)) for part in written.split(" – ")]
        return " – ".join(formats.day(day, self._ui.lang) if day else part for part, day in days)

    def _rest(self) -> None:
        ui, ordering, facts = self._ui, self._ordering, self._ordering.facts
        langs = [(k, ui.say(f"awards-langs-{k}")) for k in LANGS]
        self._drop("langs", langs, ordering.langs, lambda now: setattr(ordering, "langs", now))
        policies = [(d.value, ui.say(f"awards-duplicates-{d.value}")) for d in Duplicates]
        held = ordering.duplicates.value
        self._drop("duplicates", policies, held, lambda now: setattr(ordering, "duplicates", Duplicates(now)))
        names = template_names(facts, ui.lang) if facts else ()
        templates = [("", ui.say("awards-template-none")), *names]
        self._drop("template", templates, ordering.template, ordering.print_by)
        if ordering.certificates is not None:
            self._certificates()

    def _certificates(self) -> None:
        ui, ordering = self._ui, self._ordering
        ways = [(way, ui.say(f"awards-together-{way}")) for way in ("each", "all")]
        now = "all" if ordering.merged else "each"
        self._drop("together", ways, now, lambda way: setattr(ordering, "merged", way == "all"))
        self._down.addWidget(SealChoice(ui, ordering.seal, self))

    def _tokens(self) -> None:
        ui, there = self._ui, self._ordering.token_key is not None
        self.tokens = Check(ui.theme, self)
        self.tokens.setObjectName("award-tokens")
        self.tokens.setAccessibleName(ui.say("awards-tokens"))
        self.tokens.setChecked(there and self._ordering.tokens)
        self.tokens.setEnabled(there)
        self.tokens.toggled.connect(self._ordering.with_tokens)
        about = ui.say("awards-tokens-about" if there else "awards-tokens-no-key")
        self._down.addSpacing(ui.theme.space(2))
        self._down.addWidget(OptionRow(ui, self.tokens, ui.say("awards-tokens"), about, self))
