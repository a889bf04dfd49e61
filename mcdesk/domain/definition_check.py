"""The check of form and profile files, for those who call it; its parts are in :mod:`mcdesk.domain.definitions`."""

from mcdesk.domain.definitions.check import check_form, check_profile, question_keys
from mcdesk.domain.definitions.mistakes import Mistake, Place

__all__ = ["Mistake", "Place", "check_form", "check_profile", "question_keys"]
