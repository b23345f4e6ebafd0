"""The reader of `core.expression`: from pieces to nodes, by recursive descent. It executes nothing."""

from core.expression_pieces import ExpressionError, Piece, pieces
from core.expression_words import CONSTANTS, DERIVED, FUNCTIONS, MOST_DEPTH, MOST_NODES, SIMPLE, is_variable
from core.graph import Node
from core.graph_builder import GraphBuilder


class Reader:
    """Reads pieces from left to right. Its methods return the number of the node they made or found."""

    def __init__(self, read: list[Piece]) -> None:
        """Start before the first of these pieces."""
        self.read, self.at, self.depth = read, 0, 0
        self.made = GraphBuilder(MOST_NODES)
        self.names: dict[str, int] = {}

    @property
    def here(self) -> Piece:
        """The piece to be read next."""
        return self.read[self.at]

    def passed(self, *signs: str) -> str:
        """The sign that comes next, passed, if it is one of these; else nothing."""
        if self.here.kind != "sign" or self.here.text not in signs:
            return ""
        self.at += 1
        return self.read[self.at - 1].text

    def statements(self) -> int:
        """All statements; the node of the last one."""
        output = None
        while self.here.kind != "end":
            if self.passed(";"):
                continue
            output = self.statement()
            if self.here.kind != "end" and not self.passed(";"):
                raise ExpressionError("unexpected", self.here.text)
        if output is None:
            raise ExpressionError("empty")
        return output

    def statement(self) -> int:
        """A sum, or `name = sum`, which gives its node the name."""
        name = self.here.text
        if self.here.kind != "name" or self.read[self.at + 1].text != "=":
            return self.sum()
        self.at += 2
        self.check_new(name)
        made = self.sum()
        self.check_new(name)  # x = x + 1
        self.names[name] = made
        self.made.give_name(made, name)
        return made

    def check_new(self, name: str) -> None:
        """ExpressionError unless this name can be given to a value."""
        if not is_variable(name):
            raise ExpressionError("reserved", name)
        if name in self.names:
            used = self.made.nodes[self.names[name]] == Node("variable", name=name)
            raise ExpressionError("defined_late" if used else "defined_twice", name)

    def sum(self) -> int:
        """Products added and subtracted."""
        made = self.product()
        while sign := self.passed("+", "-"):
            made = self.made.node(sign, made, self.product())
        return made

    def product(self) -> int:
        """Factors multiplied and divided, from left to right; two factors side by side are multiplied."""
        made = self.factor()
        while True:
            if sign := self.passed("*", "/"):
                made = self.made.node(sign, made, self.factor())
            elif self.here.kind == "name" or self.here.text == "(":
                made = self.made.node("*", made, self.factor())
            else:
                return made

    def factor(self) -> int:
        """A power with its sign. A negative number is a number."""
        self.depth += 1
        if self.depth > MOST_DEPTH:
            raise ExpressionError("too_deep", str(MOST_DEPTH))
        if self.passed("+"):
            made = self.factor()
        elif self.passed("-"):
            inner = self.factor()
            of = self.made.nodes[inner]
            negative = of.operation == "number" and not of.name
            made = self.made.node("number", number=-of.number) if negative else self.made.node("neg", inner)
        else:
            made = self.atom()
            if self.passed("^"):
                made = self.made.node("^", made, self.factor())
        self.depth -= 1
        return made

    def atom(self) -> int:
        """A number, a name, a function's value, or a sum in parentheses."""
        piece = self.here
        if piece.kind == "end" or piece.text == ";":
            raise ExpressionError("unfinished")
        self.at += 1
        if piece.kind == "number":
            return self.made.node("number", number=float(piece.text))
        if piece.kind == "name":
            return self.named(piece.text)
        if piece.text != "(":
            raise ExpressionError("unexpected", piece.text)
        return self.inside()

    def inside(self) -> int:
        """The sum up to the closing parenthesis; the opening one is passed."""
        made = self.sum()
        if not self.passed(")"):
            raise ExpressionError("parenthesis" if self.here.kind == "end" else "unexpected", self.here.text)
        return made

    def named(self, name: str) -> int:
        """What a name stands for: a function, a constant, a value named before, or a variable."""
        if name == "√":  # of what follows, with or without parentheses
            return self.function("sqrt", self.inside() if self.passed("(") else self.atom())
        if name in FUNCTIONS:
            if not self.passed("("):
                raise ExpressionError("call", name)
            return self.function(name, self.inside())
        if name in CONSTANTS:
            return self.made.node("number", name=name, number=CONSTANTS[name])
        if name not in self.names:
            if not is_variable(name):
                raise ExpressionError("unknown_name", name)
            self.names[name] = self.made.node("variable", name=name)
        return self.names[name]

    def function(self, name: str, of: int) -> int:
        """A primitive, or one told in the language itself."""
        if name in SIMPLE:
            return self.made.node(name, of)
        outer = self.read, self.at, self.names
        self.read, self.at, self.names = pieces(DERIVED[name]), 0, {"u": of}
        made = self.sum()
        self.read, self.at, self.names = outer
        return made
