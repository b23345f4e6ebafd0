"""The blackboard lines of one sample: each number's equation, in matrices, in letters, with its numbers."""

from ui.boards.equations_notation import tex
from ui.boards.neuron_lines import SLOPE, filled_in, value_line
from ui.language import say
from ui.text import four_equations as text

Lines = tuple[str, ...]
SIGMOID_LETTERS = r" {0}\,(1-{0}) ="
TRANSPOSED = r"^{\mathsf T}"


def lines_of(hidden: str, output: str, *, cross: bool) -> dict[str, Lines]:
    """Field -> its lines. `hidden`, `output`: names of activations; `cross`: the loss is cross-entropy."""
    found = forward_lines(hidden, output, cross=cross) | last_lines(output, cross=cross)
    for j in (1, 2):
        found |= {f"d1_{j}": carried_lines(hidden, j), f"gb1_{j}": bias_lines(1, j)}
    found["gb2_1"] = bias_lines(2, 1)
    for i in (1, 2):
        found[f"gw2_{i}1"] = weight_lines(2, i, 1)
        found |= {f"gw1_{i}{j}": weight_lines(1, i, j) for j in (1, 2)}
    found["worst"] = (
        r"\frac{\partial C}{\partial w} \approx \frac{C(w+h)-C(w-h)}{2h},\quad h = 10^{-5}",
        rf"\max\left|\text{{{say(text.COLUMNS['difference'])}}}\right| = \val{{worst}}",
    )
    return found


def forward_lines(hidden: str, output: str, *, cross: bool) -> dict[str, Lines]:
    """z, a and C."""
    found: dict[str, Lines] = {}
    for layer, n, before, f in ((1, 2, "x", hidden), (2, 1, "a1", output)):
        into = "x" if layer == 1 else "a^1"
        for j in range(1, n + 1):
            z, a = f"z{layer}_{j}", f"a{layer}_{j}"
            pairs = [(f"{before}_{i}", f"w{layer}_{i}{j}") for i in (1, 2)]
            letters = "+".join(tex(v) + r"\," + tex(w) for v, w in pairs)
            numbers = "+".join(rf"\sval{{{v}}}\times\sval{{{w}}}" for v, w in pairs)
            b = f"b{layer}_{j}"
            found[z] = (
                rf"z^{layer} = {into}\,W^{layer}+B^{layer}",
                rf"{tex(z)} = {letters}+{tex(b)}",
                rf"= {numbers}+\sval{{{b}}} = \val{{{z}}}",
            )
            letter = "f" if layer == 1 else "g"
            worked = value_line(f, z, a).replace("f(z)", tex(a), 1)
            found[a] = (rf"a^{layer} = {letter}(z^{layer})", worked)
    return found | {"C": cost_lines(cross=cross)}


def cost_lines(*, cross: bool) -> Lines:
    """C of the output."""
    if cross:
        return (
            r"C = -y\ln a^2_1-(1-y)\ln(1-a^2_1)",
            r"= -\sval{y}\times\ln\val{a2_1}-(1-\sval{y})\times\ln(1-\val{a2_1})",
            r"= \val{C}",
        )
    return (
        r"C = \tfrac12\,(a^2_1-y)^2",
        r"= \tfrac12\times(\val{a2_1}-\sval{y})^2 = \tfrac12\times\sval{e_1}^2 = \val{C}",
    )


def last_lines(output: str, *, cross: bool) -> dict[str, Lines]:
    """BP1, δ of the last layer."""
    head = r"\delta^2 = \frac{\partial C}{\partial a^2}\odot g'(z^2)"
    if cross:
        cancel = r"\frac{a^2_1-y}{a^2_1(1-a^2_1)}\times a^2_1(1-a^2_1)"
        return {"d2_1": (head, rf"= {cancel} = a^2_1-y", r"\delta^2_1 = \val{a2_1}-\sval{y} = \val{d2_1}")}
    return {
        "d2_1": (
            head,
            slope_line(output, "g", 2, 1),
            r"\delta^2_1 = (a^2_1-y)\,g'(z^2_1)",
            r"= (\val{a2_1}-\sval{y})\times\val{s2_1}",
            r"= \sval{e_1}\times\val{s2_1} = \val{d2_1}",
        )
    }


def slope_line(activation: str, letter: str, layer: int, j: int) -> str:
    """The slope of an activation, from the fields of neuron j."""
    line = filled_in(SLOPE[activation], z=f"z{layer}_{j}", a=f"a{layer}_{j}", d=f"s{layer}_{j}")
    right = line.split("=", 1)[1]
    value = tex(f"a{layer}_{j}")
    shown = {"sigmoid": SIGMOID_LETTERS.format(value), "tanh": rf" 1-({value})^2 ="}
    if activation in shown:
        right = shown[activation] + right.split("=", 1)[1]
    return rf"{letter}'({tex(f'z{layer}_{j}')}) ={right}"


def carried_lines(hidden: str, j: int) -> Lines:
    """BP2, δ of hidden neuron j."""
    d, w, s, c = f"d1_{j}", f"w2_{j}1", f"s1_{j}", f"c1_{j}"
    return (
        rf"\delta^1 = \delta^2\,(W^2){TRANSPOSED}\odot f'(z^1)",
        slope_line(hidden, "f", 1, j),
        rf"{tex(d)} = \delta^2_1\,{tex(w)}\,f'({tex(f'z1_{j}')})",
        rf"= \sval{{d2_1}}\times\sval{{{w}}}\times\val{{{s}}}",
        rf"= \sval{{{c}}}\times\val{{{s}}} = \val{{{d}}}",
    )


def bias_lines(layer: int, j: int) -> Lines:
    """BP3, in one step."""
    b, z, d = f"b{layer}_{j}", f"z{layer}_{j}", f"d{layer}_{j}"
    return (
        rf"\frac{{\partial C}}{{\partial B^{layer}}} = \delta^{layer}",
        rf"{tex('g' + b)} = {tex('g' + z)}\cdot\frac{{\partial {tex(z)}}}{{\partial {tex(b)}}}"
        rf" = {tex(d)}\cdot1",
        rf"= \val{{g{b}}}",
    )


def weight_lines(layer: int, i: int, j: int) -> Lines:
    """BP4, what went in times the δ it led to."""
    w, z, d = f"w{layer}_{i}{j}", f"z{layer}_{j}", f"d{layer}_{j}"
    before, into = ("x", f"x_{i}") if layer == 1 else ("(a^1)", f"a1_{i}")
    chain = rf"{tex('g' + z)}\cdot\frac{{\partial {tex(z)}}}{{\partial {tex(w)}}}"
    return (
        rf"\frac{{\partial C}}{{\partial W^{layer}}} = {before}{TRANSPOSED}\,\delta^{layer}",
        rf"{tex('g' + w)} = {chain} = {tex(d)}\,{tex(into)}",
        rf"= \sval{{{d}}}\times\sval{{{into}}} = \val{{g{w}}}",
    )


def brief_lines(lines: dict[str, Lines]) -> dict[str, Lines]:
    """For a projector, which shows few and short lines: the matrices, and the last steps with numbers.

    Of a slope the letters are left out: its a (1 - a) is in the numbers.
    """
    found = {}
    for field, told in lines.items():
        short = [line.replace(SIGMOID_LETTERS.format(tex(f"a{field[1:]}")), "") for line in told]
        left = [tex(field) + " " + short[3], *short[4:]] if len(short) > 3 else short[2:]
        found[field] = (*short[:2], *left)
    return found
