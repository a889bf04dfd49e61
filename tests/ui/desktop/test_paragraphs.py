"""Licences come with a line break every seventy letters: a narrower box would break them twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mcdesk.domain.texts import Lang
from mcdesk.ui.about.components import components
from mcdesk.ui.about.paragraphs import paragraphs

WRAPPED = """\
The MIT License (MIT)

Copyright (c) 2015 Somebody Invented
Copyright (c) 2016 Somebody Else Who Is Invented As Well <else@example.org>
All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a
copy of this software, provided that the following conditions are met:

   1. The notice above shall be included in all copies of it or of what
      is a substantial part of it.
   2. Its name is not used.

    Release         Derived     Year        Owner       Compatible with it
    0.9.0 thru 1.2              1991-1995   CWI         yes and no, or both

-------------------------------------------------------------------------
"""
WHOLE = """\
The MIT License (MIT)

Copyright (c) 2015 Somebody Invented
Copyright (c) 2016 Somebody Else Who Is Invented As Well <else@example.org>
All rights reserved.

Permission is hereby granted, free of charge, to any person obtaining a \
copy of this software, provided that the following conditions are met:

   1. The notice above shall be included in all copies of it or of what \
is a substantial part of it.
   2. Its name is not used.

    Release         Derived     Year        Owner       Compatible with it
    0.9.0 thru 1.2              1991-1995   CWI         yes and no, or both

-------------------------------------------------------------------------"""
LINES = st.lists(st.text(st.sampled_from("aB1.) -*#:\t"), max_size=90), max_size=12)


def test_paragraphs_are_whole_and_what_was_meant_as_a_line_stays_one() -> None:
    assert paragraphs(WRAPPED) == WHOLE
    assert paragraphs(WHOLE) == WHOLE


def test_a_notice_in_the_comments_of_a_program_is_read_without_their_marks() -> None:
    assert paragraphs("#####\n#\n# Two words\n#\n#####") == "\n\n Two words\n\n"


@given(LINES)
def test_every_word_stays_in_its_place(lines: list[str]) -> None:
    text = "\n".join(["Of a licence", *lines])
    assert paragraphs(text).split() == text.split()


@pytest.mark.parametrize("name", ["Qt", "Python", "SQLAlchemy", "reportlab", "Noto Sans", "fluent.runtime"])
def test_hardly_any_line_of_a_licence_breaks_off(name: str) -> None:
    text = next(one.text for one in components(Lang.EN) if one.name == name)
    before, after = (sum(map(broken, lines_of(words))) for words in (text, paragraphs(text)))
    assert before > 10
    assert after <= before / 10


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if "   " not in line.strip(" *#") and any(map(str.isalnum, line))]


def broken(line: str) -> bool:
    """Whether it looks as if it went on in the next line."""
    return 50 < len(line.strip()) < 100 and line.rstrip()[-1] not in ".:;)"
