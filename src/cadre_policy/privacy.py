"""How a value about a person may be shown: one scale for facts, records, problems and reports."""

import enum


class Privacy(enum.Enum):
    """How a value may be shown."""

    PLAIN = "plain"
    """Says nothing about a person: shown everywhere."""
    PERSONAL = "personal"
    """Shown in explanations, masked in errors and logs."""
    SENSITIVE = "sensitive"
    """Health, family, sanctions: masked everywhere but in an explanation asked for on purpose."""
