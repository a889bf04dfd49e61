"""macOS: only an installed program owns kinds of files, by its ``Info.plist``; see ``packaging/macos``."""

from __future__ import annotations

from mcdesk.app.opening.ports import Standing
from mcdesk.domain.errors import Refused
from mcdesk.domain.texts import Lang, message


class BundleTypes:
    """See :class:`mcdesk.app.opening.ports.FileTypes`."""

    def standing(self) -> Standing:
        """The system knows by itself."""
        return Standing.BY_ITSELF

    def associate(self, _lang: Lang) -> None:
        """Refused: there is nothing to register."""
        raise _nothing_to_do()

    def forget(self) -> None:
        """Refused: there is nothing to take away."""
        raise _nothing_to_do()


def _nothing_to_do() -> Refused:
    return Refused(message("files-by-itself"), message("files-by-itself-fix"))
