"""The guide: what a coordinator reads while writing, as Markdown files that a college can change.

``resources/guide`` holds ``topics.toml`` (order, titles, related questions, sources), ``glossary.toml`` and one
Markdown file for each topic and language. Limits and lists of the institution stand there as ``{placeholders}``.
"""

from mcdesk.domain.guide.markdown import Fault
from mcdesk.domain.guide.topics import Body, Guide, Source, Term, Theme, Topic, load_guide

__all__ = ["Body", "Fault", "Guide", "Source", "Term", "Theme", "Topic", "load_guide"]
