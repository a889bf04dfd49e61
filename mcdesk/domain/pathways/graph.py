"""Who needs whom in a stack, as a graph. Networkx takes long to import, and is imported when a stack is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mcdesk.domain.pathways.stacks import Stack

if TYPE_CHECKING:
    import networkx


def graph_of(stack: Stack) -> networkx.DiGraph[str]:
    """The steps by their ids; an edge leads from what has to come before to what needs it."""
    import networkx

    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(step.id for step in stack.steps)
    graph.add_edges_from((need, step.id) for step in stack.steps for need in step.needs)
    return graph


def circles(stack: Stack) -> frozenset[str]:
    """The steps from which their own needs lead back to them."""
    import networkx

    graph = graph_of(stack)
    parts = networkx.strongly_connected_components(graph)
    return frozenset(step for part in parts for step in part if len(part) > 1 or graph.has_edge(step, step))


def after(stack: Stack, step_id: str) -> tuple[str, ...]:
    """Every step that needs this one, directly or by way of others, in the order of the stack."""
    import networkx

    found = networkx.descendants(graph_of(stack), step_id)
    return tuple(step.id for step in stack.steps if step.id in found and step.id != step_id)


def ranks(stack: Stack, *, ordered: bool) -> dict[str, int]:
    """How many steps lie before each, on the longest way to it.

    Steps in one circle have the same rank. Where no step needs another and the stack is ``ordered``, the places decide.
    """
    import networkx

    graph = graph_of(stack)
    if not graph.number_of_edges() and ordered:
        places = sorted({step.place for step in stack.steps if step.place is not None})
        return {step.id: places.index(step.place) if step.place is not None else 0 for step in stack.steps}
    whole = networkx.condensation(graph)
    found: dict[str, int] = {}
    rank: dict[int, int] = {}
    for part in networkx.topological_sort(whole):
        rank[part] = max((rank[before] + 1 for before in whole.predecessors(part)), default=0)
        for step in whole.nodes[part]["members"]:
            found[step] = rank[part]
    return found
