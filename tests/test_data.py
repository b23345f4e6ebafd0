"""The server-room data: the file is what its script makes, and close to the law it was made by."""

import numpy as np

from data.make_server_room import PATH, server_room_csv

X, Y = np.loadtxt(PATH, delimiter=",", skiprows=1, unpack=True)


def test_the_file_is_what_the_script_makes():
    assert PATH.read_bytes() == server_room_csv().encode()


def test_columns_rows_and_ranges():
    lines = PATH.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "servers_k,power_kw"
    assert X.shape == Y.shape == (200,)
    assert X.min() >= 0 and X.max() < 1
    assert np.array_equal(np.rint(X * 1000) / 1000, X), "whole servers"
    assert not (X == 0.346).any(), "346 servers are a prediction"
    assert np.abs(Y - (2 * X + 3)).max() < 4 * 0.2


def test_another_seed_makes_other_data():
    assert server_room_csv(1) != server_room_csv(2)


def test_the_fit_is_the_one_the_readme_tells():
    w, b = np.linalg.lstsq(np.column_stack([X, np.ones_like(X)]), Y, rcond=None)[0]
    floor = np.mean((w * X + b - Y) ** 2) / 2
    np.testing.assert_allclose([w, b, floor, 0.346 * w + b], [2.00048, 3.00337, 0.019977, 3.6955], atol=5e-5)
    assert 0.0199 < floor <= 0.02
    assert f"| {w:.5f} | {b:.5f} | {floor:.6f} | {0.346 * w + b:.4f} kW |" in PATH.with_name(
        "README.md"
    ).read_text(encoding="utf-8")
