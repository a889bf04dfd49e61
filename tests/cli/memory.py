"""A store in memory that outlives the command which lets go of it, as a file does."""

from __future__ import annotations

from pathlib import Path

from tests.memory_store import MemoryStore


class Memory(MemoryStore):
    """The store in memory at a path; ``closed`` counts how often it was let go."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.closed = 0

    def close(self) -> None:
        """Count, and stay open for the next command."""
        self.closed += 1
