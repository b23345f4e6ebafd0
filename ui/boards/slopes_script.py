"""A landscape as a Python function: the graph written out line by line, forward, then backward."""

import numpy as np

from core.autodiff import passes
from core.landscape import Landscape
from ui.boards.derivative_script import edge_lines, expression, python_names
from ui.boards.graph_lines import edges_of


def slopes_text(f: Landscape) -> str:
    """The function `slopes` of the variables: J, and its derivatives as an array."""
    graph, names = f.graph, f.names
    called, last = python_names(graph), len(graph.nodes) - 1
    with np.errstate(all="ignore"):  # which arrows there are does not depend on the place
        edges = edges_of(passes(graph, dict.fromkeys(names, 1.0)))
    made = (i for i, node in enumerate(graph.nodes) if node.inputs)
    lines = [f"{called[i]} = {expression(graph, called, i, 0)}" for i in made]
    lines.append(f"d_{called[last]} = 1.0")
    lines += [line for e in range(len(edges)) for line in edge_lines(graph, edges, called, e, None)]
    lines.append(f"return {called[last]}, np.array([{', '.join(f'd_{name}' for name in names)}])")
    return f"def slopes({', '.join(names)}):\n" + "".join(f"    {line}\n" for line in lines) + "\n"
