"""The dictionaries that come with the program, in a process of their own.

In the program's own process the library would hold Python's lock for as long as it works: a third of a second for some
French suggestions, in which the window could not move however many threads it had. And a fault in native code takes
the process along: here that is a process without anybody's work in it.
"""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import threading
import weakref
from collections.abc import Mapping, Sequence
from typing import Any

from mcdesk import children
from mcdesk.app.spelling import LONGEST, Langs
from mcdesk.domain.errors import Unavailable
from mcdesk.domain.texts import Lang, message
from mcdesk.resources import resource

_LETTERS = {"e": Lang.EN, "f": Lang.FR}
_FOLDERS = {"e": "en-CA", "f": "fr"}
_BATCH = 2000
# The French dictionary tries every way to cut a word at its apostrophes: at a run of them it would never end.
_NO_WORD = re.compile(r"['’·‑-]{2}")


class Dictionaries:
    """See :class:`mcdesk.app.spelling.Speller`. The child starts with the first question, and again if it was lost."""

    def __init__(self, folders: Mapping[str, str] | None = None) -> None:
        self._folders = folders
        self._lock = threading.Lock()
        self._child: subprocess.Popen[str] | None = None
        self._end: weakref.finalize[[subprocess.Popen[str]], Dictionaries] | None = None

    def known(self, words: Sequence[str]) -> Sequence[Langs]:
        """For each word, the languages whose dictionary has it; what cannot be a word is known nowhere."""
        found: list[Langs] = []
        for at in range(0, len(words), _BATCH):
            asked = [w if _may_be_word(w) else "" for w in words[at : at + _BATCH]]
            letters = self._ask({"known": asked})
            found += [
                frozenset(_LETTERS[k] for k in said) if w else frozenset()
                for w, said in zip(asked, letters, strict=True)
            ]
        return found

    def suggest(self, word: str, lang: Lang) -> Sequence[str]:
        """What may have been meant, the likeliest first; a second or so at the most."""
        letter = next(k for k, v in _LETTERS.items() if v is lang)
        return self._ask({"suggest": word, "lang": letter}) if _may_be_word(word) else ()

    def close(self) -> None:
        """End the child; a later question starts another. Never waits for a question under way."""
        if self._end is not None:
            self._end()

    def _ask(self, question: Mapping[str, object]) -> list[str]:
        with self._lock:
            try:
                child = self._running()
                _tell(child, question)
                said = _hear(child)
            except (OSError, ValueError) as error:
                self.close()
                raise Unavailable(message("spelling-unavailable"), str(error)) from error
        return [str(s) for s in said]

    def _running(self) -> subprocess.Popen[str]:
        if self._child is None or self._child.poll() is not None:
            self.close()
            self._child = self._start()
            self._end = weakref.finalize(self, _finish, self._child)
            ready = _hear(self._child)
            if "failed" in ready:
                raise OSError(ready["failed"])
        return self._child

    def _start(self) -> subprocess.Popen[str]:
        folders = self._folders or {k: str(resource("dictionaries", name)) for k, name in _FOLDERS.items()}
        return subprocess.Popen(
            children.command("spelling", json.dumps(dict(folders))),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _may_be_word(word: str) -> bool:
    return 0 < len(word) <= LONGEST and not _NO_WORD.search(word)


def _tell(child: subprocess.Popen[str], question: Mapping[str, object]) -> None:
    if child.stdin is None:
        raise OSError("no way to ask")
    child.stdin.write(json.dumps(question) + "\n")
    child.stdin.flush()


def _hear(child: subprocess.Popen[str]) -> Any:
    """The next line that the child wrote. Raises ValueError where it ended."""
    return json.loads(child.stdout.readline() if child.stdout is not None else "")


def _finish(child: subprocess.Popen[str]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
