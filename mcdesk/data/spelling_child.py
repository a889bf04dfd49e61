"""The process that holds the dictionaries: a script that reads questions and writes answers, a line of JSON each.

It imports nothing of mcdesk, so that it starts at once. It says ``{"ready": true}`` once the dictionaries are read, or
``{"failed": why}`` and ends. ``{"known": [words]}`` is answered with a list of the letters of the languages that have
each word; ``{"suggest": word, "lang": letter}`` with a list of words. It ends when nobody asks any more.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

MOST = 6


def load(folders: Mapping[str, str]) -> dict[str, Any]:
    """A dictionary for each letter. Raises ImportError without the library, OSError without the files."""
    from hunspell import Hunspell

    # Named UTF-8, a path may hold any letter on Windows too; otherwise it has to fit the code page.
    return {k: Hunspell("index", hunspell_data_dir=f, system_encoding="UTF-8") for k, f in folders.items()}


def answer(question: Mapping[str, Any], dictionaries: Mapping[str, Any]) -> list[str]:
    """The answer to one question."""
    if "suggest" in question:
        return _suggested(dictionaries[question["lang"]], question["suggest"])
    return ["".join(k for k, d in dictionaries.items() if _has(d, word)) for word in question["known"]]


def _has(dictionary: Any, word: str) -> bool:
    try:
        return bool(dictionary.spell(word))
    except UnicodeEncodeError:  # half a surrogate pair is no word
        return False


def _suggested(dictionary: Any, word: str) -> list[str]:
    try:
        return list(dictionary.suggest(word))[:MOST]
    except UnicodeEncodeError:
        return []


def serve(folders: Mapping[str, str], questions: Iterable[str], out: TextIO) -> int:
    """Answer until the questions end; the exit code."""

    def say(value: object) -> None:
        out.write(json.dumps(value) + "\n")
        out.flush()

    try:
        dictionaries = load(folders)
    except (ImportError, OSError) as error:
        say({"failed": f"{type(error).__name__}: {error}"})
        return 1
    say({"ready": True})
    for line in questions:
        say(answer(json.loads(line), dictionaries))
    return 0


def run(words: list[str]) -> int:
    """Serve whoever started this process; the exit code."""
    return serve(json.loads(words[0]), sys.stdin, sys.stdout)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
