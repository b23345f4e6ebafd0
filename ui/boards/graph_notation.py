"""How the values of a computational graph are called and written: in boxes, in LaTeX, with their numbers."""

import re
from dataclasses import dataclass
from functools import lru_cache

from core.graph import Graph, Node
from ui.boards.graph_signs import Sign, Token, filled, plain_number, sign_of, symbolic

SHORT = 7  # an unnamed value is called by its expression if that is no longer, else u1, u2, ...


@dataclass(frozen=True)
class Notation:
    """For every node: what it is called, the line in its box, and its equation with this step's numbers."""

    graph: Graph
    tokens: tuple[Token, ...]
    label: tuple[str, ...]  # x = 2w+3b
    told: tuple[str, ...]  # x = 2w+3b = 2·(w)+3·(b) = (x), in LaTeX; v3 is the field of node 3's value
    d: str  # ∂, or d where there is one variable

    def rate(self, of: int, by: int) -> str:
        """∂of/∂by in LaTeX."""
        sign = r"\partial " if self.d == "∂" else "d"
        above, below = (t.tex if t.level == 4 else f"({t.tex})" for t in (self.tokens[of], self.tokens[by]))
        return rf"\dfrac{{{sign}{above}}}{{{sign}{below}}}"

    def plain_rate(self, of: int, by: int) -> str:
        """∂of/∂by in plain letters."""
        above, below = (
            t.plain if t.level == 4 else f"({t.plain})" for t in (self.tokens[of], self.tokens[by])
        )
        return f"{self.d}{above}/{self.d}{below}"

    def slope(self, e: int, edges: tuple[tuple[int, int], ...]) -> str:
        """The local derivative of edge e as a formula of the inputs, with their numbers, and its value."""
        source, target = edges[e]
        names, numbers = self.slopes(e, edges)
        said = [self.rate(target, source), symbolic(names), numbers]
        known = plain_number(numbers) or re.fullmatch(r"\\val\{\w+\}", numbers)
        return " = ".join(dict.fromkeys(said if known else [*said, rf"\val{{s{e}}}"]))

    def factor(self, e: int, edges: tuple[tuple[int, int], ...]) -> str:
        """The local derivative of edge e as an arrow says it: a number as it stands, or the field."""
        numbers = self.slopes(e, edges)[1]
        return numbers.replace("-", "−") if plain_number(numbers) else f"{{s{e}}}"

    def slopes(self, e: int, edges: tuple[tuple[int, int], ...]) -> tuple[str, str]:
        """The local derivative of edge e in LaTeX, by names and by numbers."""
        target = edges[e][1]
        inputs, varies = self.graph.nodes[target].inputs, self.graph.varies
        turn = sum(t == target for _, t in edges[:e])  # an operation's edges come in the order of its inputs
        place = [k for k, i in enumerate(inputs) if varies[i]][turn]
        template = sign_of(self.graph, target).slopes[place]
        names, numbers = (filled(template, made, 4) for made in self.inputs(inputs))
        return names, numbers

    def inputs(self, inputs: tuple[int, ...]) -> tuple[list[Token], list[Token]]:
        """The inputs of a node, by name and by number."""
        return [self.tokens[i] for i in inputs], [number_token(self.graph, self.tokens, i) for i in inputs]


@lru_cache(maxsize=64)
def notation(graph: Graph) -> Notation:
    """Names and equations of all nodes."""
    names = {node.name for node in graph.nodes}
    output = next(name for name in ("f", "F", "g", "G", "h0") if name not in names)
    letter = next(a for a in "uvtqsrpk" if not any(name.startswith(a) for name in names))
    tokens: list[Token] = []
    labels, told, unnamed = [], [], 0
    for i, node in enumerate(graph.nodes):
        if not node.inputs:
            tokens.append(leaf_token(node))
            labels.append(tokens[i].plain)
            told.append(rf"{tokens[i].tex} = \val{{v{i}}}")
            continue
        sign, used = sign_of(graph, i), [tokens[k] for k in node.inputs]
        plain, tex = written(sign, used)
        name = node.name or (output if i == len(graph.nodes) - 1 else "")
        if not name and len(plain) > SHORT:
            unnamed += 1
            name = f"{letter}{unnamed}"
        tokens.append(Token(name, tex_name(name)) if name else Token(plain, tex, sign.level))
        labels.append(f"{name} = {plain}" if name else plain)
        numbers = filled(sign.tex, [number_token(graph, tokens, k) for k in node.inputs], sign.level)
        told.append(" = ".join(dict.fromkeys((tokens[i].tex, tex, numbers, rf"\val{{v{i}}}"))))
    d = "∂" if len(graph.variables) > 1 else "d"
    return Notation(graph, tuple(tokens), tuple(labels), tuple(told), d)


def written(sign: Sign, used: list[Token]) -> tuple[str, str]:
    """An operation on these inputs, plain and in LaTeX."""
    template = sign.plain
    if re.fullmatch(r"[\d.]+", used[0].plain) and not used[-1].plain[0].isdigit():
        template = template.replace("·", "")
    plain = filled(template, [Token(t.plain, t.plain, t.level) for t in used], sign.level)
    return plain, symbolic(filled(sign.tex, used, sign.level))


def leaf_token(node: Node) -> Token:
    """A variable or a number."""
    if node.operation == "number":
        plain = {"pi": "π", "e": "e"}.get(node.name, f"{node.number:.12g}".replace("-", "−"))
        tex = r"\pi" if node.name == "pi" else plain.replace("−", "-")
        return Token(plain, tex, 1 if node.number < 0 else 4)
    return Token(node.name, tex_name(node.name))


def tex_name(name: str) -> str:
    """x1 as x with an index."""
    return f"{name[0]}_{{{name[1:]}}}" if len(name) > 1 else name


def number_token(graph: Graph, tokens: list[Token] | tuple[Token, ...], i: int) -> Token:
    """A number as it was typed, or this step's value of node i."""
    return tokens[i] if graph.nodes[i].operation == "number" else Token("", rf"\sval{{v{i}}}")
