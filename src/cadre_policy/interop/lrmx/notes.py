"""The warnings of one form, collected while it is read."""

import attrs

from cadre_policy.interop.codes import Code, code_table
from cadre_policy.interop.lrmx.elements import FAMILY_PARTS, Form, Relative
from cadre_policy.interop.lrmx.located import Doubt, FormWarning
from cadre_policy.interop.lrmx.words import cleaned, date_of, named
from cadre_policy.measures import PartialDate

__all__ = ["Notes"]


@attrs.define(eq=False, repr=False)
class Notes:
    """Collects the warnings of one form."""

    form: Form
    warnings: list[FormWarning] = attrs.field(factory=list)

    def add(self, doubt: Doubt, tag: str, value: str | None = None, item: int | None = None) -> None:
        """Note a doubt about an element."""
        element = self.form.element(tag)
        line = None if element is None else element.line
        self.warnings.append(FormWarning(doubt=doubt, tag=tag, line=line, item=item, value=value))

    def coded(self, table: str, tag: str) -> Code | None:
        """The entry of a code table that an element names; words that it does not have are noted."""
        text = cleaned(self.form.text(tag))
        if text is None or text == "无":
            return None
        found = code_table(table).find(text)
        if found is None:
            self.add(Doubt.UNREAD_LABEL, tag, text)
        return found

    def date(self, tag: str) -> PartialDate | None:
        """The date in an element; what is none is noted."""
        text = cleaned(self.form.text(tag))
        if text is None:
            return None
        found = date_of(text)
        if found is None:
            self.add(Doubt.UNREAD_DATE, tag, text)
            return None
        if found[1]:
            self.add(Doubt.MONTH_00, tag, text)
        return found[0]

    def parts(self, relative: Relative, item: int) -> list[str | None]:
        """The five parts of a family item, cleaned; a missing one is noted, and so is one that is not known."""
        for tag in FAMILY_PARTS:
            if relative.part(tag) is None:
                self.add(Doubt.FAMILY_PART_MISSING, tag, item=item)
        for part in relative.parts:
            if part.tag not in FAMILY_PARTS:
                self.warnings.append(FormWarning(doubt=Doubt.UNKNOWN_TAG, tag="?", line=part.line, item=item))
        called, name, *rest = (relative.part(tag) for tag in FAMILY_PARTS)
        return [named(called), named(name), *map(cleaned, rest)]
