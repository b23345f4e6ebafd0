"""Putting a graph together node by node: equal nodes are made once, and only what is needed is kept."""

from dataclasses import replace

from core.expression_pieces import ExpressionError
from core.graph import Graph, Node


class GraphBuilder:
    """The nodes made so far, at most so many."""

    def __init__(self, most: int) -> None:
        """Start with none."""
        self.nodes: list[Node] = []
        self._known: dict[Node, int] = {}
        self._most = most

    def node(self, operation: str, *inputs: int, name: str = "", number: float = 0.0) -> int:
        """The number of the node that does this, made if there is none yet; ExpressionError if too_many."""
        made = Node(operation, inputs, name, number)
        if made not in self._known:
            if len(self.nodes) >= self._most:
                raise ExpressionError("too_many", str(self._most))
            self._known[made] = len(self.nodes)
            self.nodes.append(made)
        return self._known[made]

    def give_name(self, i: int, name: str) -> None:
        """Name the value of an operation; the first name stays."""
        if self.nodes[i].inputs and not self.nodes[i].name:
            self.nodes[i] = replace(self.nodes[i], name=name)

    def graph(self, output: int) -> Graph:
        """The graph of those nodes that the output needs, in their order."""
        kept = {output}
        for i in range(output, -1, -1):
            if i in kept:
                kept |= set(self.nodes[i].inputs)
        place = {old: new for new, old in enumerate(sorted(kept))}
        needed = (self.nodes[i] for i in sorted(kept))
        return Graph(tuple(replace(n, inputs=tuple(place[i] for i in n.inputs)) for n in needed))
