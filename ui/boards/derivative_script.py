"""The take-away of a computational graph: both passes written out line by line, as one would type them."""

from collections.abc import Mapping

from core.graph import Graph
from core.rounding import half_up
from ui.boards.graph_lines import Edges
from ui.takeaway import Script

# operation -> its value, and its local derivatives by each input, in Python
WRITTEN = {
    "+": ("{a} + {b}", "1.0", "1.0"),
    "-": ("{a} - {b}", "1.0", "-1.0"),
    "*": ("{a} * {b}", "{b}", "{a}"),
    "/": ("np.divide({a}, {b})", "np.divide(1.0, {b})", "-np.divide({a}, np.square({b}))"),
    "^": (
        "np.power({a}, {b})",
        "0.0 if {b} == 0 else {b} * np.power({a}, {b} - 1)",
        "0.0 if {a} == 0 and np.real({b}) > 0 else np.power({a}, {b}) * np.log({a})",
    ),
    "neg": ("-{a}", "-1.0"),
    "exp": ("np.exp({a})", "np.exp({a})"),
    "ln": ("np.log({a})", "np.divide(1.0, {a}) if np.real({a}) >= 0 else np.nan"),
    "sin": ("np.sin({a})", "np.cos({a})"),
    "cos": ("np.cos({a})", "-np.sin({a})"),
    "tanh": ("np.tanh({a})", "1.0 - np.square(np.tanh({a}))"),
    "relu": ("np.maximum({a}, 0.0)", "1.0 if np.real({a}) > 0 else 0.0"),
}


def script(graph: Graph, edges: Edges, given: Mapping[str, float], decimals: int | None) -> Script:
    """What reproduces the last row of the page's table: the graph as straight lines of Python."""
    called, last = python_names(graph), len(graph.nodes) - 1
    lines = ['np.seterr(all="ignore")', "", "# forward: the value of every node"]
    for i, node in enumerate(graph.nodes):
        if node.inputs:
            lines.append(f"{called[i]} = {kept(expression(graph, called, i, 0), decimals)}")
        elif node.operation == "variable":
            lines.append(f"{called[i]} = np.float64({kept(repr(given[node.name]), decimals)})")
    lines += ["", "# backward: d_ is the derivative of the output by a node", f"d_{called[last]} = 1.0"]
    lines += [line for e in range(len(edges)) for line in edge_lines(graph, edges, called, e, decimals)]
    lines += ["", *(f'print("d_{v} =", d_{v})' for v in graph.variables)]
    shown = edges[-1][0] if edges else last
    lines.append(f'print("last row:", d_{called[shown]})')
    functions = (half_up,) if decimals is not None else ()
    return Script(functions, {}, "\n".join(lines) + "\n")


def python_names(graph: Graph) -> list[str]:
    """A name for every node; numbers stand for themselves. A name of the visitor's is never taken."""
    named = [node.name if node.operation != "number" else "" for node in graph.nodes]
    return [
        f"({node.number!r})" if node.operation == "number" else named[i] or f"node_{i}"
        for i, node in enumerate(graph.nodes)
    ]


def expression(graph: Graph, called: list[str], i: int, which: int) -> str:
    """The value of node i (0), or its local derivative by its first (1) or second (2) input."""
    node = graph.nodes[i]
    written = WRITTEN[node.operation][which]
    for letter, k in zip("ab", node.inputs, strict=False):
        written = written.replace(f"{{{letter}}}", called[k])
    return written


def kept(line: str, decimals: int | None) -> str:
    """The line, rounded as by hand if asked for."""
    return line if decimals is None else f"half_up(float({line}), {decimals})"


def edge_lines(graph: Graph, edges: Edges, called: list[str], e: int, decimals: int | None) -> list[str]:
    """One arrow back: local derivative times the gradient it starts from, added to what has arrived."""
    source, target = edges[e]
    varies, inputs = graph.varies, graph.nodes[target].inputs
    turn = sum(t == target for _, t in edges[:e])
    place = [k for k, i in enumerate(inputs) if varies[i]][turn]
    slope = kept(expression(graph, called, target, place + 1), decimals)
    product = kept(f"d_{called[target]} * ({slope})", decimals)
    if any(s == source for s, _ in edges[:e]):
        return [f"d_{called[source]} = {kept(f'd_{called[source]} + {product}', decimals)}"]
    return [f"d_{called[source]} = {product}"]
