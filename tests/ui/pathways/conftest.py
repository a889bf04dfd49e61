from tests.ui.fixtures import french, jobs, make_draft, sample, ui

__all__ = ["french", "jobs", "make_draft", "sample", "ui"]
