"""What a page of the form asks of the rows and the hand-made panel on it, where they can do it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from mcdesk.domain.answers import Ref


@runtime_checkable
class Revealing(Protocol):
    """A row, or a panel that can show the control of an answer."""

    def reveal(self, ref: Ref) -> QWidget | None:
        """The control for the answer at ``ref``, made visible; None where there is none."""


@runtime_checkable
class Submitting(Protocol):
    """A panel that submits by itself, and lists what stops it."""

    def submit(self) -> None:
        """Submit, or say why not."""

    def ask_to_submit(self) -> None:
        """Lead to what submits, with the focus on it, past all that is to be looked at before."""


@runtime_checkable
class Proposing(Protocol):
    """A panel that shows the proposal among other things."""

    def show_proposal(self) -> None:
        """Bring the proposal in sight, with the focus on it."""
