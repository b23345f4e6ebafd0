"""One sample through the 2-2-1 network of the page, by hand and three ways; and the four slips."""

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.activations import ACTIVATIONS
from core.equation_slips import SLIPS, checked, compared, descent, flat, without_transpose
from core.equation_steps import noted, sample_cost, sample_steps
from core.network import backward, cost, forward
from core.rounding import half_up
from ui.equations.net import DEFAULT

X, Y, NET = DEFAULT.x, DEFAULT.y, DEFAULT.layers
NAMES = ("identity", "sigmoid", "tanh", "relu")
OUTPUTS = [("half_mse", name) for name in NAMES] + [("binary_cross_entropy", "sigmoid")]


def steps(loss="half_mse", hidden="sigmoid", output="sigmoid", decimals=None, net=NET, x=X, y=Y):
    return sample_steps(x, y, net, ACTIVATIONS[hidden], ACTIVATIONS[output], loss, decimals)


# x = (1.2, -0.6), y = 1, W1 = (0.28 -0.20; -0.25 -1.04), B1 = (-0.58, 0.47), W2 = (1.37; -1.10), B2 = -0.55
BY_HAND = {
    "z1": [[-0.094, 0.854]],  # 0.336 + 0.15 - 0.58;  -0.24 + 0.624 + 0.47
    "a1": [[0.476517, 0.701406]],  # 1/(1 + e^0.094) = 1/2.098560;  1/(1 + e^-0.854) = 1/1.425709
    "z2": [[-0.668717]],  # 0.476517·1.37 - 0.701406·1.1 - 0.55 = 0.652829 - 0.771546 - 0.55
    "a2": [[0.338784]],  # 1/(1 + e^0.668717) = 1/2.951732
    "error": [[-0.661216]],  # 0.338784 - 1
    "cost": 0.218603,  # 0.661216² / 2 = 0.437206 / 2
    "slope2": [[0.224009]],  # 0.338784 · 0.661216
    "delta2": [[-0.148119]],  # -0.661216 · 0.224009
    "carried": [[-0.202922, 0.162930]],  # -0.148119 · 1.37;  -0.148119 · -1.10
    "slope1": [[0.249449, 0.209436]],  # 0.476517 · 0.523483;  0.701406 · 0.298594
    "delta1": [[-0.050619, 0.034123]],  # -0.202922 · 0.249449;  0.162930 · 0.209436
    "dB2": [[-0.148119]],
    "dB1": [[-0.050619, 0.034123]],
    "dW2": [[-0.070581], [-0.103891]],  # 0.476517 · -0.148119;  0.701406 · -0.148119
    "dW1": [[-0.060742, 0.040948], [0.030371, -0.020474]],  # 1.2 and -0.6 times the two of delta1
}


@pytest.mark.parametrize("name", BY_HAND)
def test_every_number_by_hand(name):
    assert getattr(steps(), name) == pytest.approx(np.array(BY_HAND[name]), abs=6e-7)


def test_cross_entropy_by_hand():
    made = steps("binary_cross_entropy")
    assert made.cost == pytest.approx(1.082392, abs=6e-7)  # -ln 0.338784
    assert made.delta2 == pytest.approx(np.array([[-0.661216]]), abs=6e-7)  # a - y, no slope
    assert made.delta1 == pytest.approx(np.array([[-0.225967, 0.152331]]), abs=6e-7)


ROUNDED = {  # two decimals at every step
    "z1": [[-0.09, 0.85]],
    "a1": [[0.48, 0.70]],  # 1/(1 + e^0.09) = 0.4775;  1/(1 + e^-0.85) = 0.7006
    "z2": [[-0.66]],  # 0.48·1.37 - 0.70·1.1 - 0.55 = 0.6576 - 0.77 - 0.55 = -0.6624
    "a2": [[0.34]],  # 0.3407
    "error": [[-0.66]],
    "cost": 0.22,  # 0.2178
    "slope2": [[0.22]],  # 0.34 · 0.66 = 0.2244
    "delta2": [[-0.15]],  # -0.66 · 0.22 = -0.1452
    "carried": [[-0.21, 0.17]],  # -0.2055;  0.165, a half
    "slope1": [[0.25, 0.21]],  # 0.48·0.52 = 0.2496;  0.7·0.3 = 0.21
    "delta1": [[-0.05, 0.04]],  # -0.0525;  0.0357
    "dW2": [[-0.07], [-0.11]],  # 0.48·-0.15 = -0.072;  -0.105, a half
    "dW1": [[-0.06, 0.05], [0.03, -0.02]],  # 1.2·-0.05; 0.048; 0.03; -0.024
}


@pytest.mark.parametrize("name", ROUNDED)
def test_rounded_at_every_step(name):
    assert getattr(steps(decimals=2), name) == pytest.approx(np.array(ROUNDED[name]), abs=1e-12)


def auto_cost(net, hidden, output, loss):
    f = {"identity": lambda z: z, "sigmoid": lambda z: 1 / (1 + anp.exp(-z)), "tanh": anp.tanh}
    f["relu"] = lambda z: anp.where(z > 0, z, 0.0)
    a = X
    for (W, B), name in zip(net, (hidden, output), strict=True):
        a = f[name](anp.dot(a, W) + B)
    if loss == "half_mse":
        return anp.sum((a - Y) ** 2) / 2
    return -anp.sum(Y * anp.log(a) + (1 - Y) * anp.log(1 - a))


@pytest.mark.parametrize("hidden", NAMES)
@pytest.mark.parametrize(("loss", "output"), OUTPUTS)
def test_automatic_differentiation_and_central_differences_agree(hidden, loss, output):
    made = steps(loss, hidden, output)
    found = flat(((made.dW1, made.dB1), (made.dW2, made.dB2)))
    automatic = flat(autograd.grad(auto_cost)(NET, hidden, output, loss))
    assert found == pytest.approx(automatic, rel=1e-12, abs=1e-15)
    assert found == pytest.approx(checked(NET, X, Y, (hidden, output), loss), abs=1e-8)
    assert made.cost == pytest.approx(float(auto_cost(NET, hidden, output, loss)), rel=1e-12)


@pytest.mark.parametrize("hidden", NAMES)
@pytest.mark.parametrize(("loss", "output"), OUTPUTS)
def test_it_is_the_network_of_any_depth_to_the_last_bit(hidden, loss, output):
    made = steps(loss, hidden, output)
    trace = forward(NET, X, (hidden, output))
    found = backward(NET, trace, Y, (hidden, output), loss)
    for mine, theirs in (
        (made.z1, trace.Z[0]),
        (made.a1, trace.A[1]),
        (made.z2, trace.Z[1]),
        (made.a2, trace.A[2]),
        (made.delta1, found.delta[0]),
        (made.delta2, found.delta[1]),
        (made.dW1, found.dW[0]),
        (made.dW2, found.dW[1]),
        (made.dB1, found.dB[0]),
        (made.dB2, found.dB[1]),
    ):
        assert mine.tolist() == theirs.tolist()
    assert made.cost == cost(trace, Y, loss)


def test_delta_is_the_slope_over_z():
    """∂C/∂z² and ∂C/∂z¹ by nudging z itself, not a bias."""
    made, h = steps(), 1e-6
    g = ACTIVATIONS["sigmoid"].function

    def after(z1):
        return sample_cost(made.z2, g(g(z1) @ NET[1][0] + NET[1][1]), Y, "half_mse", None)

    for j in (0, 1):
        nudge = h * np.eye(2)[j]
        assert (after(made.z1 + nudge) - after(made.z1 - nudge)) / (2 * h) == pytest.approx(
            made.delta1[0, j], abs=1e-9
        )
    up, down = (sample_cost(made.z2, g(made.z2 + v), Y, "half_mse", None) for v in (h, -h))
    assert (up - down) / (2 * h) == pytest.approx(made.delta2[0, 0], abs=1e-9)


def test_the_default_gradients_differ_in_size_and_sign():
    found = np.sort(np.abs(checked(NET, X, Y, ("sigmoid", "sigmoid"), "half_mse")))
    assert (found[1:] / found[:-1]).min() > 1.1
    signs = np.sign(checked(NET, X, Y, ("sigmoid", "sigmoid"), "half_mse"))
    assert {-1.0, 1.0} == set(signs.tolist())


def test_rounding_sees_the_decimal_number_behind_the_float():
    v = np.array([1.0 - 0.835])  # 0.16500000000000004 or 0.16499999999999998
    assert noted(v, 2).tolist() == [0.17]
    assert noted(-v, 2).tolist() == [-0.17]
    below = np.array([0.1 * 3 + 0.045 - 0.2])  # 0.145 and some noise
    assert noted(below, 2).tolist() == [0.15]
    assert half_up(np.array([0.14499999999999996]), 2).tolist() == [0.14]  # without it


def test_by_hand_a_sure_wrong_output_costs_infinity():
    far = ((NET[0][0], NET[0][1]), (NET[1][0], np.array([[-20.0]])))
    assert steps("binary_cross_entropy", net=far, decimals=2).cost == np.inf  # a = 0.00, y = 1
    assert steps("binary_cross_entropy", net=far).cost == pytest.approx(20.1188, abs=1e-3)
    assert steps("binary_cross_entropy", net=far, y=0 * Y, decimals=2).cost == 0


# The slips
ACT = ("sigmoid", "sigmoid")


def used(slip, net=NET, y=Y, loss="half_mse", act=ACT):
    found = SLIPS[slip](net, forward(net, X, act), y, act, loss)
    return found, backward(net, forward(net, X, act), y, act, loss)


def test_the_other_neuron_s_path():
    found, right = used("neuron")
    # the weight from x₂ to neuron 1 gets x₂ · δ of neuron 2: -0.6 · 0.034123
    assert found.dW[0][1, 0] == pytest.approx(-0.020474, abs=6e-7)
    assert found.dW[0].tolist() == right.dW[0][:, ::-1].tolist()
    assert found.dB[0].tolist() == right.dB[0].tolist()


def test_the_slope_forgotten():
    found, _ = used("slope")
    assert found.delta[0] == pytest.approx(np.array([[-0.202922, 0.162930]]), abs=6e-7)  # δ² W²ᵀ alone
    assert found.dW[0] == pytest.approx(X.T @ found.delta[0])
    assert found.dB[0].tolist() == found.delta[0].tolist()


def test_the_transpose_forgotten_stops_or_passes_by_accident():
    with pytest.raises(ValueError, match=r"δ \(1, 1\) and W \(2, 1\) do not fit"):
        without_transpose(NET, forward(NET, X, ACT), Y, ACT, "half_mse")
    square = (NET[0], (np.array([[1.0, 2.0], [3.0, 4.0]]), np.zeros((1, 2))))
    found, right = used("transpose", square, np.array([[1.0, 0.0]]))
    d = right.delta[1][0]
    slope = ACTIVATIONS["sigmoid"].derivative(forward(square, X, ACT).Z[0])[0]
    assert found.delta[0][0] == pytest.approx(slope * [d[0] + 3 * d[1], 2 * d[0] + 4 * d[1]])
    assert right.delta[0][0] == pytest.approx(slope * [d[0] + 2 * d[1], 3 * d[0] + 4 * d[1]])


@pytest.mark.parametrize("loss", ["half_mse", "binary_cross_entropy"])
def test_plus_instead_of_minus(loss):
    found, right = used("sign", loss=loss)
    assert flat(tuple(zip(found.dW, found.dB, strict=True))).tolist() == [
        -v for v in flat(tuple(zip(right.dW, right.dB, strict=True))).tolist()
    ]


def test_descents():
    run = {
        name: descent(NET, X, Y, ACT, "half_mse", made, 2.0, 20)
        for name, made in (("right", backward), *((n, SLIPS[n]) for n in ("neuron", "slope", "sign")))
    }
    assert all(len(r.cost) == 21 for r in run.values())
    assert (np.diff(run["right"].cost) < 0).all()
    assert (np.diff(run["sign"].cost) > 0).all()
    assert run["sign"].angle == pytest.approx(np.full(21, 180.0))
    assert run["right"].angle.tolist() == [0.0] * 21
    # the slips' gradients all lie within 90° of the right ones while f' > 0: downhill
    assert (run["slope"].angle < 90).all()
    assert (run["slope"].length > 1).all()
    # at the start: √(Σ wrong²) / √(Σ right²), four weights exchanged, so as long as before
    assert run["neuron"].length[0] == pytest.approx(1.0)
    moved = flat(NET) - 2.0 * run["neuron"].used[0]
    W1, B1, W2, B2 = np.split(moved, [4, 6, 8])
    net = ((W1.reshape(2, 2), B1[None]), (W2[:, None], B2[None]))
    assert run["neuron"].cost[1] == pytest.approx(cost(forward(net, X, ACT), Y, "half_mse"))


def test_plus_in_the_update_line_walks_the_same_way():
    """What the page says of W + η ∂C/∂W: as with y - a, but its gradients are right."""
    net, costs = NET, []
    for _ in range(5):
        trace = forward(net, X, ACT)
        costs.append(cost(trace, Y, "half_mse"))
        g = backward(net, trace, Y, ACT, "half_mse")
        net = tuple((W + 2.0 * dW, B + 2.0 * dB) for (W, B), dW, dB in zip(net, g.dW, g.dB, strict=True))
    assert costs == descent(NET, X, Y, ACT, "half_mse", SLIPS["sign"], 2.0, 4).cost.tolist()


def test_a_rate_too_large_ends_in_numbers_without_bound_not_in_an_exception():
    run = descent(NET, X, Y, ("identity", "identity"), "half_mse", backward, 1000.0, 20)
    assert not np.isfinite(run.cost[-1])


@given(st.floats(0.001, 179.9), st.floats(0.01, 100))
@settings(max_examples=50)
def test_angles_and_lengths(degrees, length):
    turned = length * np.array([[np.cos(np.radians(degrees)), np.sin(np.radians(degrees))]])
    ratio, angle = compared(turned, np.array([[1.0, 0.0]]))
    assert ratio[0] == pytest.approx(length)
    assert angle[0] == pytest.approx(degrees, abs=1e-9)


def test_no_angle_without_a_direction():
    assert np.isnan(compared(np.zeros((1, 2)), np.ones((1, 2)))[1][0])
