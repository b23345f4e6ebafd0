"""The lines of activation functions, with places for this step's numbers."""

VALUE = {
    "identity": r"f(z) = z = \val{z} = \val{a}",
    "step": r"f(z) = \begin{cases}1 & z\ge0\\ 0 & z<0\end{cases} = \val{a}\quad(z = \val{z})",
    "sigmoid": r"f(z) = \frac{1}{1+e^{-z}} = 1/(1+e^{-\sval{z}}) = \val{a}",
    "tanh": r"f(z) = \frac{e^z-e^{-z}}{e^z+e^{-z}} = \tanh\sval{z} = \val{a}",
    "relu": r"f(z) = \max(0,\,z) = \max(0,\,\val{z}) = \val{a}",
    "leaky_relu": r"f(z) = \max(0.01\,z,\,z) = \val{a}\quad(z = \val{z})",
    "softplus": r"f(z) = \ln(1+e^z) = \ln(1+e^{\val{z}}) = \val{a}",
}
SLOPE = {
    "identity": r"f'(z) = 1 = \val{d}",
    "step": r"f'(z) = 0 = \val{d}",
    "sigmoid": r"f' = f\,(1-f) = \val{a}\times(1-\val{a}) = \val{d}",
    "tanh": r"f' = 1-f^2 = 1-\sval{a}^2 = \val{d}",
    "relu": r"f'(z) = \begin{cases}1 & z>0\\ 0 & z\le0\end{cases} = \val{d}\quad(z = \val{z})",
    "leaky_relu": r"f'(z) = \begin{cases}1 & z>0\\ 0.01 & z\le0\end{cases} = \val{d}\quad(z = \val{z})",
    "softplus": r"f'(z) = \frac{1}{1+e^{-z}} = 1/(1+e^{-\sval{z}}) = \val{d}",
}


def filled_in(line: str, **fields: str) -> str:
    """`line` with its places z, a and d named otherwise."""
    for name, field in fields.items():
        line = line.replace(rf"val{{{name}}}", rf"val{{{field}}}")
    return line


def value_line(activation: str, z: str = "z", a: str = "a") -> str:
    """a = f(z), read from the fields `z` and `a`."""
    return filled_in(VALUE[activation], a=a, z=z) if (z, a) != ("z", "a") else VALUE[activation]


def activated_line(activation: str, z: str = "z", a: str = "a") -> str:
    """The same, said of a neuron's a."""
    return value_line(activation, z, a).replace("f(z)", "a", 1)


def sum_line(n: int, *, first: str = "x", second: str = "w") -> str:
    """w1 x1 + w2 x2 + …, in letters."""
    return "+".join(rf"{second}_{i}{first}_{i}" for i in range(1, n + 1))


def added(fields: list[str]) -> str:
    """The numbers of the fields with plus signs between them."""
    return "+".join(rf"\{'s' if i else ''}val{{{field}}}" for i, field in enumerate(fields))
