"""The frame of the archive: a package is one ZIP from the first byte to the last, and nothing else.

Python's reader is made for all that people call ZIP: it looks past what stands before the archive and behind it, takes
sizes of 64 bits from wherever they are told, and reads every entry of the directory before anybody may count them.
"""

from __future__ import annotations

import struct

from mcdesk.domain.handoff import limits
from mcdesk.domain.handoff.refusals import broken, hostile

_END = struct.Struct("<4sHHHHIIH")
"""The end of the central directory (APPNOTE.TXT of PKWARE, 4.3.16)."""
_FIRST, _LAST = b"PK\x03\x04", b"PK\x05\x06"
_LONGEST_ENTRY = 400
"""An entry of the directory is 46 bytes and a name; ours have no more than 76."""


def check_frame(data: bytes, name: str) -> None:
    """Refused where something stands before the archive or behind it, or its end tells of more than a package holds."""
    if len(data) < _END.size or not data.startswith(_FIRST):
        raise broken("no-package", name)
    mark, disk, first_disk, here, entries, size, begin, comment = _END.unpack(data[-_END.size :])
    if mark != _LAST or comment:
        raise hostile("around", name)
    if entries > limits.MOST_PARTS or size > limits.MOST_PARTS * _LONGEST_ENTRY:
        raise hostile("many-parts", name, most=limits.MOST_PARTS)
    if (disk, first_disk, here) != (0, 0, entries) or begin + size != len(data) - _END.size:
        raise hostile("around", name)
