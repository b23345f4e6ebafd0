"""The blackboard lines of gradient descent on a line, by formula and as a neuron's four phases."""

from ui.language import Text, say
from ui.player import Formula
from ui.text import regression_descent as text

FACTOR = {"sum": "", "mean": r"\frac{1}{m}", "half_mean": r"\frac{1}{2m}"}
SLOPE = {"sum": "2", "mean": r"\frac{2}{m}", "half_mean": r"\frac{1}{m}"}


def descent_lines(loss: str, p: str) -> list[Formula]:
    """Loss, gradient, and the step against it, with this epoch's numbers."""
    return [
        Formula(say(text.PHASES["loss"]), (rf"J = {FACTOR[loss]}\sum_i (z_i-y_i)^2 = \val{{loss}}",)),
        Formula(
            say(text.PHASES["slope"]),
            (
                rf"\frac{{\partial J}}{{\partial w{p}}} = {SLOPE[loss]}\sum_i (z_i-y_i)\,x_i{p} = \val{{dw}}",
                rf"\frac{{\partial J}}{{\partial b{p}}} = {SLOPE[loss]}\sum_i (z_i-y_i) = \val{{db}}",
            ),
        ),
        update_lines(p, text.PHASES["step"], r"\partial J/\partial {}"),
    ]


def neuron_lines(loss: str, p: str) -> list[Formula]:
    """Forward, loss, backward, update: the fine steps of one epoch."""
    first = r"z_1 = \val{w}\times\sval{x1}+\sval{b} = \val{z1}"
    return [
        Formula(say(text.PHASES["forward"]), (rf"Z = X{p} W{p} + B{p}", first)),
        Formula(
            say(text.PHASES["loss"]),
            (rf"J = {FACTOR[loss]}\sum_i (z_i-y_i)^2 = \val{{loss}},\quad y_1 = \val{{y1}}",),
        ),
        Formula(
            say(text.PHASES["backward"]),
            (
                rf"dw{p} = {SLOPE[loss]}X{p}^T(Z-Y) = \val{{dw}}",
                rf"db{p} = {SLOPE[loss]}\sum_i (z_i-y_i) = \val{{db}}",
            ),
        ),
        update_lines(p, text.PHASES["update"], "d{}"),
    ]


def update_lines(p: str, name: Text, slope: str) -> Formula:
    """Both parameters move against their gradients; `slope` is how the gradient by {} is written."""
    rule = r"{v} \leftarrow {v}-\eta\,"
    rules = (rule.replace("{v}", f"{v}{p}") + slope.format(f"{v}{p}") for v in "wb")
    return Formula(
        say(name),
        (
            r",\quad ".join(rules),
            rf"w{p} \leftarrow \val{{w}}-\val{{rate}}\times\sval{{dw}} = \val{{w_next}}",
            rf"b{p} \leftarrow \val{{b}}-\val{{rate}}\times\sval{{db}} = \val{{b_next}}",
        ),
    )


def raw_lines() -> Formula:
    """From the weights of the standardized feature back to those of the data."""
    return Formula(
        say(text.PHASES["raw"]),
        (
            r"w = w'/s = \val{w}/\val{scale} = \val{w_raw}",
            r"b = b' - w'\bar{x}/s = \val{b}-\sval{w}\times\sval{shift}/\val{scale} = \val{b_raw}",
        ),
    )


def sample_lines() -> list[Formula]:
    """Error and update of one sample."""
    return [
        Formula(
            say(text.PHASES["error"]),
            (
                r"z = w x + b = \val{w_before}\times\sval{x}+\sval{b_before} = \val{z}",
                r"e = z - y = \val{z}-\sval{y} = \val{e}",
            ),
        ),
        Formula(
            say(text.PHASES["update"]),
            (
                r"w \leftarrow w-\eta e x = "
                r"\val{w_before}-\val{rate}\times\sval{e}\times\sval{x} = \val{w}",
                r"b \leftarrow b-\eta e = \val{b_before}-\val{rate}\times\sval{e} = \val{b}",
            ),
        ),
    ]
