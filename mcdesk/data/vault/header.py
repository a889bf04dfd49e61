"""The first 16 bytes of an encrypted workspace: what they say, and that they are its salt.

===== =========================================================
0-3   ``mcd`` and the number of this layout
4     the memory that Argon2id takes, as a power of two in KiB
5     passes (high half) and lanes (low half), 1 to 15 each
6-15  random
===== =========================================================

SQLCipher keeps a salt of 16 bytes there, encrypts everything behind it, and takes a salt that it is given. All 16 go
into Argon2id as its salt, so nobody can lower the costs of a file without making its key another one. Ten random bytes
are more than the eight that RFC 9106 asks for at least.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Self

MARK = b"mcd"
LAYOUT = 1
SIZE = 16
_RANDOM = 10
_MOST_MEMORY = 20
"""1 GiB: a file may not ask for more than a computer has."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: ``2 ** memory`` KiB, ``passes`` over them, ``lanes`` side by side."""

    memory: int
    passes: int
    lanes: int

    @property
    def kib(self) -> int:
        """The memory in KiB."""
        return 1 << self.memory

    @property
    def bearable(self) -> bool:
        """Whether Argon2id takes these numbers, and a computer bears them."""
        few = 0 < self.passes < 16 and 0 < self.lanes < 16
        return few and self.memory <= _MOST_MEMORY and self.kib >= 8 * self.lanes


STANDARD = Cost(memory=16, passes=3, lanes=4)
"""64 MiB: the second recommended option of RFC 9106, section 4. Where it is raised, old headers still read."""


@dataclass(frozen=True, slots=True)
class Header:
    """One key's worth of files begins with the same header: a workspace, its backups, its copies."""

    salt: bytes

    @classmethod
    def new(cls, cost: Cost = STANDARD) -> Self:
        """A header that no file has."""
        costs = bytes((LAYOUT, cost.memory, cost.passes << 4 | cost.lanes))
        return cls(MARK + costs + secrets.token_bytes(_RANDOM))

    @classmethod
    def of(cls, beginning: bytes) -> Self | None:
        """The header at the beginning of a file; None where it is no encrypted workspace."""
        salt = beginning[:SIZE]
        return cls(salt) if len(salt) == SIZE and salt.startswith(MARK) else None

    @property
    def known(self) -> bool:
        """Whether this program can read it; a newer one may have written it."""
        return self.salt[3] == LAYOUT and self.cost.bearable

    @property
    def cost(self) -> Cost:
        """What its key costs to derive."""
        return Cost(self.salt[4], self.salt[5] >> 4, self.salt[5] & 15)
