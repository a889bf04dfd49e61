"""Why a file cannot be read or written, in the words of the program: those of the system have one language."""

from __future__ import annotations

import errno

from mcdesk.domain.texts import Lang, Local, say

_KNOWN = {
    errno.ENOENT: "system-not-there",
    errno.ENOTDIR: "system-not-there",
    errno.EACCES: "system-not-allowed",
    errno.EPERM: "system-not-allowed",
    errno.EISDIR: "system-folder",
    errno.ENXIO: "system-no-file",
    errno.ENOSPC: "system-full",
    errno.EROFS: "system-read-only",
    errno.EBUSY: "system-in-use",
    errno.ETXTBSY: "system-in-use",
    errno.ENAMETOOLONG: "system-long-name",
}


def why(error: OSError, *, writing: bool = False) -> Local:
    """What stood in the way, as a part of a sentence in both languages; the system's own words where it is rare.

    ``writing``: what is not there is then the folder, not the file.
    """
    key = _KNOWN.get(error.errno or 0, "")
    key = "system-no-folder" if writing and key == "system-not-there" else key
    rest = error.strerror or type(error).__name__
    return Local(*(say(lang, key) if key else rest for lang in (Lang.EN, Lang.FR)))
