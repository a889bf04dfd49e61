"""An import while it is prepared: what was opened, what was typed. It outlives its page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mcdesk.app.frameworks.files import Contents, Opened, arranged, read_file
from mcdesk.app.frameworks.importing import Plan, Wish, facts_from, gate, plan, suggested_id
from mcdesk.app.services import Services
from mcdesk.domain.frameworks.entries import in_language
from mcdesk.domain.frameworks.presets import Preset
from mcdesk.domain.frameworks.reading import Trouble
from mcdesk.domain.records import Framework
from mcdesk.domain.tabular.targets import Columns
from mcdesk.domain.texts import Local


@dataclass
class Preparing:
    """One import. ``again`` is the id of the framework whose next version it is, "" for a new one.

    ``facts`` are what the person sees and types; ``edited``: they typed, so that nothing is filled in over it.
    """

    presets: tuple[Preset, ...]
    opened: Opened
    again: str = ""
    facts: Framework | None = None
    edited: bool = False
    confirmed: bool = False
    texts_only: bool = False
    kept: Mapping[str, str] = field(default_factory=dict)

    def read(self, services: Services) -> Prepared:
        """Read the file as it is arranged now, and compare with what is at hand. Refused; for the store's worker."""
        version = self.facts.version if self.facts else self.opened.preset.version
        contents = read_file(self.opened, version or "?", services.today())
        facts = self._facts(services, contents)
        wish = Wish(
            framework=facts,
            reading=contents.reading,
            preset=self.opened.preset.key,
            file=self.opened.name,
            confirmed=self.confirmed,
            texts_only=self.opened.lang if self.texts_only else "",
            heirs=contents.heirs,
        )
        return Prepared(plan(services, wish), gate(wish, self.presets))

    def _facts(self, services: Services, contents: Contents) -> Framework:
        shelved = services.frameworks.shelved()
        if self.edited and self.facts is not None:
            found = self.facts
        else:
            found = facts_from(self.opened.preset, contents, shelved.get(self.again), self.opened.lang)
            if not self.again and found.id in shelved and shelved[found.id].imported:
                found = facts_from(self.opened.preset, contents, shelved[found.id], self.opened.lang)
        named = self.again or self.opened.preset.suggested_id or contents.about.get("id", "")
        return replace(found, id=named or suggested_id(in_language(found.name, "en")))

    def as_preset(self, key: str) -> None:
        """Read the file as another kind."""
        found = next(p for p in self.presets if p.key == key)
        self.opened = arranged(replace(self.opened, preset=found), self.kept)

    def in_lang(self, lang: str) -> None:
        """The texts of the file are in ``lang``."""
        self.opened = arranged(replace(self.opened, lang=lang), self.kept)

    def with_column(self, column: int, role: str) -> None:
        """A column plays a role; -1 for none. Others that it plays stay: arrows lead over it in the list."""
        kept = {k: c for k, c in self.opened.columns.chosen.items() if k != role}
        self.opened = replace(self.opened, columns=Columns({**kept, role: column} if column >= 0 else kept))

    def mend(self, trouble: Trouble, text: str) -> None:
        """Replace the cell that a trouble names."""
        column = self.opened.mapped.get(trouble.role)
        if column is not None:
            self.opened = self.opened.mended({(trouble.row - 1, column): text})


@dataclass(frozen=True)
class Prepared:
    """What an import would do, and what its licence wants confirmed."""

    plan: Plan
    gate: Local
