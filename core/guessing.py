"""Guess the number: answers that tell a direction and a vague size, as a loss does."""

from dataclasses import dataclass

import numpy as np

LOW, HIGH = 1, 50


def secret(seed: int) -> int:
    """The number to be guessed, from 1 to 50.

    >>> 1 <= secret(1) <= 50
    True
    """
    return int(np.random.default_rng(seed).integers(1, 51))


def answer(guess: int, number: int) -> str:
    """What is answered to a guess: "found", or "far_", "" or "bit_" with "low" or "high".

        bit: at most 5 away        far: more than 15 away

    >>> answer(5, 23), answer(50, 45), answer(30, 37), answer(7, 7)
    ('far_low', 'bit_high', 'low', 'found')
    """
    if guess == number:
        return "found"
    away = abs(guess - number)
    size = "bit_" if away <= 5 else "far_" if away > 15 else ""
    return size + ("low" if guess < number else "high")


@dataclass(frozen=True)
class Guesses:
    """A game as a run: what was guessed, and what was answered."""

    guess: tuple[int, ...]
    answer: tuple[str, ...]

    @property
    def found(self) -> bool:
        """Whether the last guess was the number."""
        return self.answer[-1:] == ("found",)


def played(guesses: tuple[int, ...], number: int) -> Guesses:
    """The answers to these guesses, up to the one that finds the number.

    >>> played((10, 20, 15, 3), 15).answer
    ('bit_low', 'bit_high', 'found')
    """
    until = guesses.index(number) + 1 if number in guesses else len(guesses)
    return Guesses(guesses[:until], tuple(answer(guess, number) for guess in guesses[:until]))


def halving(number: int, low: int = 1, high: int = 50) -> Guesses:
    """A machine that uses only the direction: it guesses the middle of what is left.

    At most 6 guesses for 50 numbers, since 2^6 > 50.

    >>> halving(37).guess
    (25, 38, 31, 34, 36, 37)
    """
    guesses: list[int] = []
    while not guesses or guesses[-1] != number:
        middle = (low + high) // 2
        guesses.append(middle)
        low, high = (middle + 1, high) if middle < number else (low, middle - 1)
    return played(tuple(guesses), number)
