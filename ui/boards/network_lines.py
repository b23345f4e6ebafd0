"""The blackboard of a network in training: forward, the four equations and the update, for one weight."""

from core.trained_network import Trained
from ui.language import say
from ui.player import Formula
from ui.tables.network_training import Which
from ui.text import network_training as text

WRITTEN = 2  # inputs of a neuron up to which its sum is written out
NAMES = {"sigmoid": r"\sigma", "tanh": r"\tanh", "relu": r"\mathrm{ReLU}", "identity": ""}
LOSS = {
    "half_mse": r"C = \frac{1}{2m}\sum_s (a_s-y_s)^2 = \val{C}",
    "binary_cross_entropy": r"C = -\frac1m\sum_s [\,y_s\ln a_s+(1-y_s)\ln(1-a_s)\,] = \val{C}",
}


def weight_name(which: Which) -> str:
    """The weight from neuron i to neuron j of its layer."""
    comma = "," if max(which.i, which.j) > 9 else ""
    return rf"w^{{{which.layer}}}_{{{which.i}{comma}{which.j}}}"


def formulas(made: Trained, which: Which, *, batch: int, brief: bool) -> list[Formula]:
    """Forward with one sample, BP1 to BP4, and the step the chosen weight is led to."""
    last = which.layer == len(made.activations)
    line = update_line(which, brief=brief)
    said = Formula(say(text.UPDATE_BATCH if batch else text.UPDATE), (line,), style="data")
    fourth = Formula(say(text.BP4), bp4_lines(which))
    if brief:
        return [fourth, said]
    return [
        Formula(say(text.FORWARD, sample=which.sample), forward_lines(made, which), style="model"),
        Formula(say(text.BP1), (bp1_line(len(made.activations)),), style="truth"),
        *([] if last else [Formula(say(text.BP2), (bp2_line(which),), style="truth")]),
        Formula(say(text.BP3), (bp3_line(which),)),
        fourth,
        said,
    ]


def forward_lines(made: Trained, which: Which) -> tuple[str, ...]:
    """The chosen neuron and the output on the chosen sample, and the loss of all."""
    k, j, n = which.layer, which.j, made.run.layers[0][which.layer - 1][0].shape[0]
    total = rf"z^{{{k}}}_{{{j}}} = \sum_i a^{{{k - 1}}}_i w^{{{k}}}_{{i{j}}}+b^{{{k}}}_{{{j}}}"
    products = "+".join(rf"\sval{{in{i}}}\times\sval{{win{i}}}" for i in range(1, n + 1))
    sums = (
        (total, rf"\quad = {products}+\sval{{b}} = \val{{z}}") if n <= WRITTEN else (rf"{total} = \val{{z}}",)
    )
    value = rf"a^{{{k}}}_{{{j}}} = {NAMES[made.activations[k - 1]]}(z^{{{k}}}_{{{j}}}) = \val{{a}}"
    out = r"a = \val{out},\quad y = \val{y}"
    end = out if k < len(made.activations) else r"y = \val{y}"
    return (*sums, rf"{value},\qquad {end}", LOSS[made.loss])


def bp1_line(layers: int) -> str:
    """δ of the last layer on the chosen sample."""
    numbers = r"(\val{out}-\sval{y})/\ival{m} = \val{last}"
    return rf"\delta^{{{layers}}} = \frac{{a-y}}{{m}} = {numbers}"


def bp2_line(which: Which) -> str:
    """δ of the chosen neuron on the chosen sample, carried back from the layer behind."""
    k, j = which.layer, which.j
    carried = rf"\sum_k \delta^{{{k + 1}}}_k w^{{{k + 1}}}_{{{j}k}}"
    numbers = r"\sval{carried}\times\val{slope} = \val{delta}"
    return rf"\delta^{{{k}}}_{{{j}}} = \Big({carried}\Big)\,f'(z^{{{k}}}_{{{j}}}) = {numbers}"


def bp3_line(which: Which) -> str:
    """The gradient of the neuron's bias."""
    k, j = which.layer, which.j
    slope = rf"\frac{{\partial C}}{{\partial b^{{{k}}}_{{{j}}}}}"
    return rf"{slope} = \sum_s \delta^{{{k}}}_{{s{j}}} = \val{{db}}"


def bp4_lines(which: Which) -> tuple[str, str]:
    """The gradient of the weight, with the chosen sample's part of the sum."""
    k, i, j = which.layer, which.i, which.j
    slope = rf"\frac{{\partial C}}{{\partial {weight_name(which)}}}"
    total = rf"\sum_s a^{{{k - 1}}}_{{s{i}}}\,\delta^{{{k}}}_{{s{j}}}"
    return rf"{slope} = {total}", rf"\quad = \cdots+\sval{{in{i}}}\times\sval{{delta}}+\cdots = \val{{dw}}"


def update_line(which: Which, *, brief: bool) -> str:
    """The step against the gradient; `brief`: its numbers only."""
    w = weight_name(which)
    numbers = r"\val{w}-\val{rate}\times\sval{dw} = \val{w_next}"
    general = "" if brief else rf"{w}-\eta\,\frac{{\partial C}}{{\partial {w}}} = "
    return rf"{w} \leftarrow {general}{numbers}"
