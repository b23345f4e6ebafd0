"""A small safe language for formulas: what is typed becomes a computational graph, and nothing is executed.

statements   x = 2w+3b; y = 2b+1; z = x*y      the last one is the output
sum          product + product - ...
product      factor * factor / factor ...      2w, 3(x+1) and x y are products too
factor       -factor, power
power        atom ^ factor                     2^3^2 = 2^(3^2), -x^2 = -(x^2)
atom         number, variable (a letter, with digits: w, x1), e, pi, (sum), function(sum)
"""

from core.expression_pieces import pieces
from core.expression_reader import Reader
from core.graph import Graph


def graph_of(typed: str) -> Graph:
    """The computational graph of one or more statements; equal subexpressions are one node.

    Raises ExpressionError with a code and the offending piece: empty, too_long, too_deep, too_many (nodes),
    strange_sign, number, unknown_name, unexpected, unfinished, parenthesis (not closed), call (a function
    without parentheses), reserved (a name that cannot be given), defined_twice, defined_late.

    >>> graph = graph_of("x = 2w; z = x^2")
    >>> [(node.operation, node.name) for node in graph.nodes if node.name]
    [('variable', 'w'), ('*', 'x'), ('^', 'z')]
    """
    reader = Reader(pieces(typed))
    return reader.made.graph(reader.statements())
