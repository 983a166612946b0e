"""A name in the two languages that readers use."""

from __future__ import annotations

from typing import Literal

import attrs

Language = Literal["zh", "en"]


@attrs.frozen(order=False)
class Label:
    """The same words in Chinese and in English."""

    zh: str = attrs.field(validator=attrs.validators.min_len(1))
    en: str = attrs.field(validator=attrs.validators.min_len(1))

    def say(self, language: Language) -> str:
        """The words in one language."""
        return self.zh if language == "zh" else self.en
