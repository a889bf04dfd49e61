"""The versions of a credential and the decisions in its life, with the way to compare any two versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal

from mcdesk.app.credentials.deciding import Decided, decisions
from mcdesk.app.credentials.making import origin_of
from mcdesk.app.credentials.standing import differs
from mcdesk.app.services import Services
from mcdesk.domain import formats
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import Event, Record, Version
from mcdesk.ui.column import ColumnPage
from mcdesk.ui.context import Ui
from mcdesk.ui.flow_row import FlowRow
from mcdesk.ui.forms.buttons import button
from mcdesk.ui.forms.controls import Drop
from mcdesk.ui.forms.labels import wrapped
from mcdesk.ui.typed_words import carry


@dataclass(frozen=True)
class Past:
    """What there is to tell of a credential. ``reasons`` are the words of an issue, by the number of its version."""

    credential: Record
    versions: Sequence[Version]
    changed: bool
    decided: tuple[Decided, ...]
    reasons: dict[int, str]
    origin: str
    profile: Profile


def past_of(services: Services, credential: Record) -> Past:
    """Read it from the workspace."""
    history = services.store.history(credential.id)
    versions = services.store.versions(credential.id)
    issued = (e for e in history if e.action == "credential-issued")
    reasons = {int(e.detail.get("version", 0)): str(e.detail.get("reason", "")) for e in issued}
    changed = differs(services, credential, versions) or not versions
    return Past(
        credential,
        versions,
        changed,
        (*_approval(services, history), *decisions(history)),
        reasons,
        origin_of(history),
        services.profile,
    )


def _approval(services: Services, history: Sequence[Event]) -> tuple[Decided, ...]:
    """The decisions on the request that the credential came from."""
    made = next((str(e.detail.get("request", "")) for e in history if e.action == "credential-created"), "")
    return decisions(services.store.history(made)) if made else ()


class VersionsPage(ColumnPage):
    """Newest first."""

    back_wanted = Signal()
    compare_wanted = Signal(int, int)
    """Two versions; 0 is what is being written."""
    sheet_wanted = Signal(int)

    def __init__(self, ui: Ui, past: Past) -> None:
        super().__init__(ui, "versions", ui.say("credentials-versions-title"))
        self._past = past
        self._build()

    def _build(self) -> None:
        ui, past = self.ui, self._past
        back = button(ui, "credentials-back", "quiet", icon="chevron-left", parent=self.body)
        back.setObjectName("versions-back")
        back.clicked.connect(self.back_wanted)
        self.way_back = back
        self.back = back
        self.box.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(wrapped(ui.say("credentials-versions-title"), "title", self.body))
        named = f"{past.credential.number} · {past.credential.title or ui.say('wizard-untitled')}"
        self.box.addWidget(wrapped(named, "hint", self.body))
        self._heading("credentials-versions-heading")
        if past.changed:
            self._entry(ui.say("credentials-being-written"), ui.say("credentials-being-written-about"), 0)
        for version in reversed(past.versions):
            day = formats.moment(version.submitted_at, ui.lang)
            about = " · ".join(w for w in (day, version.submitted_by, past.reasons.get(version.number, "")) if w)
            self._entry(ui.say("credentials-version-name", version=version.number), about, version.number)
        self._compare()
        self._heading("credentials-decisions")
        for line in self._decisions():
            self.box.addWidget(wrapped(line, "", self.body))
        self.finish()

    def _heading(self, key: str) -> None:
        self.box.addSpacing(self.ui.theme.space(5))
        self.box.addWidget(wrapped(self.ui.say(key), "heading", self.body))

    def _entry(self, title: str, about: str, number: int) -> None:
        self.box.addWidget(wrapped(title, "label", self.body))
        self.box.addWidget(wrapped(about, "hint", self.body))
        made = button(self.ui, "credentials-sheet", "quiet", icon="file-text", parent=self.body)
        made.setObjectName(f"sheet:{number}")
        made.setAccessibleDescription(title)
        made.clicked.connect(lambda: self.sheet_wanted.emit(number))
        row = FlowRow(self.ui.theme.space(2))
        row.addWidget(made)
        self.box.addLayout(row)

    def _compare(self) -> None:
        ui, numbers = self.ui, [v.number for v in self._past.versions]
        offered = [*numbers, 0] if self._past.changed else numbers
        if len(offered) < 2:
            return
        self._heading("credentials-compare")
        self.left, self.right = (self._choice(name, offered, at) for name, at in (("left", -2), ("right", -1)))
        carry(self.left, self.right)
        made = button(ui, "credentials-compare-go", "secondary", parent=self.body)
        made.setObjectName("compare-go")
        made.clicked.connect(lambda: self.compare_wanted.emit(self.left.currentData(), self.right.currentData()))
        row = FlowRow(ui.theme.space(2))
        for widget in (self.left, self.right, made):
            row.addWidget(widget)
        self.box.addLayout(row)

    def _choice(self, name: str, numbers: Sequence[int], at: int) -> Drop:
        made = Drop(self.ui.theme, self.body)
        made.setObjectName(f"compare-{name}")
        made.call(self.ui.say(f"credentials-compare-{name}"))
        for number in numbers:
            made.addItem(self.name_of(number), number)
        made.setCurrentIndex(len(numbers) + at)
        made.setFixedWidth(self.ui.theme.px(200))
        return made

    def name_of(self, number: int) -> str:
        """How a version is called."""
        say = self.ui.say
        return say("credentials-version-name", version=number) if number else say("credentials-being-written")

    def _decisions(self) -> Iterator[str]:
        ui, past = self.ui, self._past
        if past.origin:
            yield ui.say("credentials-origin", origin=past.origin)
        for decided in past.decided:
            day = formats.day(decided.on or decided.at.astimezone().date(), ui.lang)
            state = ui.words(past.profile.state_label(decided.target))
            head = ui.say("credentials-decided", day=day, state=state, who=decided.who)
            yield "\n".join((head, *self._more(decided)))
        if not past.decided and not past.origin:
            yield ui.say("credentials-no-decision")

    def _more(self, decided: Decided) -> Iterator[str]:
        say, lang = self.ui.say, self.ui.lang
        if decided.reason:
            yield decided.reason
        if decided.exception:
            yield say("credentials-decided-exception", reason=decided.exception)
        if decided.teach_out:
            yield say("credentials-decided-teach-out", day=formats.day(decided.teach_out, lang))
        if decided.last_badge:
            yield say("credentials-decided-last-badge", day=formats.day(decided.last_badge, lang))

    def start(self) -> None:
        """Put the focus on the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
