"""The words of values that more than one list is filtered by."""

from __future__ import annotations

from mcdesk.app.listing import CHANGED
from mcdesk.domain.fields import Form
from mcdesk.domain.profile import Profile
from mcdesk.domain.records import State
from mcdesk.ui.context import Ui
from mcdesk.ui.lists.columns import Facet


def state_facet(ui: Ui, profile: Profile, states: tuple[State, ...]) -> Facet:
    """By the state, in this order."""
    heading, order = ui.say("lists-facet-state"), tuple(state.value for state in states)
    return Facet("state", heading, lambda value: ui.words(profile.state_label(State(value))), order)


def school_facet(ui: Ui, form: Form) -> Facet:
    """By the school that a record was given."""
    options = form.field("school").options if form.has("school") else ()
    words = {option.key: ui.words(option.label) for option in options}
    return Facet("school", ui.say("lists-facet-school"), lambda value: words.get(value, value) or ui.say("lists-none"))


def changed_facet(ui: Ui) -> Facet:
    """By the day of the last change."""
    return Facet("changed", ui.say("lists-facet-changed"), lambda value: ui.say(f"lists-changed-{value}"), CHANGED)


def given_facet(ui: Ui, key: str, heading: str) -> Facet:
    """By a text as it was given."""
    return Facet(key, heading, lambda value: value or ui.say("lists-none"))
