"""Who is at the keyboard, and what that role may do with badges: asked by the use cases and by what offers them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mcdesk.app.shared.rights import RIGHTS
from mcdesk.domain.errors import Refused
from mcdesk.domain.people import ADMINISTRATOR, Right
from mcdesk.domain.profile import Profile
from mcdesk.domain.texts import Lang, Local, Message, message, say

_OF_SERVER = frozenset(role for role, rights in RIGHTS.items() if rights.awards)


@dataclass(frozen=True)
class Refusal:
    """Rights that a role does not have, in words: what is not its own, and who may."""

    said: Message
    fix: Message


@dataclass(frozen=True)
class Acting:
    """The role at the keyboard by the profile. ``shared``: in a shared store, whose server has rights of its own."""

    role: str
    profile: Profile
    shared: bool = False

    def roles(self, right: Right) -> frozenset[str]:
        """The roles that have a right besides administrators; none stands for everybody."""
        by_profile = self.profile.rights.get(right, frozenset())
        if not self.shared or right is Right.KEYS:
            return by_profile
        return (by_profile & _OF_SERVER) | {ADMINISTRATOR} if by_profile else _OF_SERVER

    def may(self, right: Right) -> bool:
        """Whether the person has it."""
        who = self.roles(right)
        return not who or self.role in who or self.role == ADMINISTRATOR

    def check(self, right: Right) -> None:
        """Refused (``rights-not-yours``), with the roles who may, where the person does not have it."""
        for refusal in self.refusals([right]):
            raise Refused(refusal.said, refusal.fix, "role")

    def refusals(self, rights: Iterable[Right]) -> list[Refusal]:
        """What the person may not, of these; rights that the same roles have are told together."""
        missing: dict[frozenset[str], list[Right]] = {}
        for right in rights:
            if not self.may(right):
                missing.setdefault(self.roles(right), []).append(right)
        return [self._refusal(who, found) for who, found in missing.items()]

    def _refusal(self, who: frozenset[str], rights: list[Right]) -> Refusal:
        role = self.profile.role_label(self.role)
        acts = Local(*(", ".join(say(lang, f"rights-{r.name.lower()}") for r in rights) for lang in (Lang.EN, Lang.FR)))
        fix = "rights-fix-shared" if self.shared and Right.KEYS not in rights else "rights-fix"
        said = message("rights-not-yours", role=role, acts=acts)
        return Refusal(said, message(fix, may=self.profile.role_labels(who)))
