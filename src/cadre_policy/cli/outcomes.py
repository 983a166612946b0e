"""The exit codes."""

OK, FAILED, WRONG_INPUT = 0, 1, 2

__all__ = ["FAILED", "OK", "WRONG_INPUT"]
