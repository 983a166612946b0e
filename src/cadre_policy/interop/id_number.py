"""What an identity number says of itself."""

from cadre_policy.measures import PartialDate

__all__ = ["birth_in", "check_digit_fits"]

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def check_digit_fits(number: str) -> bool:
    """Whether the last place of an identity number agrees with the others; one of 15 places has no such place."""
    if len(number) != 18:
        return True
    rest = sum(int(digit) * weight for digit, weight in zip(number, _WEIGHTS, strict=False)) % 11
    return "10X98765432"[rest] == number[-1]


def birth_in(number: str) -> str | None:
    """The day of birth in an identity number, as ``YYYY-MM-DD``; None if there is no such day."""
    digits = number[6:14] if len(number) == 18 else "19" + number[6:12]
    text = f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    try:
        PartialDate.parse(text)
    except ValueError:
        return None
    return text
