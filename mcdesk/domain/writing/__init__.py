"""How a learning outcome is written, in English and in French: its verb and level, and what to mend in it."""

from mcdesk.domain.writing.reading import OutcomeReading, Spot, VerbForm, analyse, level_of

__all__ = ["OutcomeReading", "Spot", "VerbForm", "analyse", "level_of"]
