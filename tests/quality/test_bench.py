"""What the measures promise: medians, a ratio, a goal, and the memory of the process that did the work."""

from __future__ import annotations

from benchmarks.measure import Result, interleaved, peak_memory


def test_a_result_compares_with_its_goal() -> None:
    result = Result("x", value=13.0, baseline=10.0, goal=1.3)
    assert result.met
    assert not Result("x", value=13.2, baseline=10.0, goal=1.3).met
    expected = {"name": "x", "value": 13.0, "baseline": 10.0, "ratio": 1.3, "goal": 1.3, "unit": "ms"}
    assert result.as_json() == expected


def test_both_sides_run_in_turns() -> None:
    ran: list[str] = []
    interleaved(lambda: ran.append("value"), lambda: ran.append("baseline"), rounds=3)
    assert ran == ["value", "baseline"] * 4


def test_memory_is_that_of_the_child() -> None:
    ours = bytearray(120_000_000)
    small, large = peak_memory("pass"), peak_memory("x = bytearray(60_000_000); x[:] = b'1' * len(x)")
    assert small < len(ours) / 2**20 / 2
    assert large - small > 50
