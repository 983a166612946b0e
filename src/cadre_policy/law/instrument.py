"""Instruments, their versions, and citations of them."""

from __future__ import annotations

import datetime as dt

import attrs

from cadre_policy.errors import UnknownNameError
from cadre_policy.law.evidence import Evidence
from cadre_policy.law.label import Label, Language
from cadre_policy.measures import PartialDate


def _date(value: str | None) -> PartialDate | None:
    return None if value is None else PartialDate.parse(value)


@attrs.frozen(order=False, kw_only=True)
class Version:
    """One text of an instrument: what was said from a day on.

    Dates may be known to the month or year only; ``None`` is "not known".
    """

    name: str
    """Usually the year: ``"2020"``."""
    in_force: PartialDate | None = attrs.field(converter=_date, default=None)
    until: PartialDate | None = attrs.field(converter=_date, default=None)
    """The first day on which this text no longer applied; None while it does."""
    promulgated: PartialDate | None = attrs.field(converter=_date, default=None)
    number: str | None = None
    """Official document number of this text."""
    superseded_by: str | None = None
    """Name of the version, or key of the instrument, that took its place."""
    evidence: Evidence = Evidence.VERIFIED
    """How what the text says was confirmed."""
    dates_evidence: Evidence = attrs.field(default=attrs.Factory(lambda self: self.evidence, takes_self=True))
    """How its dates were confirmed: the least sure of them.  As the text, unless something else is said."""
    note: Label | None = None

    def holds_on(self, day: dt.date) -> bool:
        """Whether this text was certainly in force on *day*."""
        ordinal = day.toordinal()
        begun = self.in_force is not None and self.in_force.last <= ordinal
        return begun and (self.until is None or ordinal < self.until.first)


@attrs.frozen(order=False, kw_only=True)
class Instrument:
    """A law, regulation, notice or opinion, in all its versions."""

    key: str
    """Short name used in files and on the command line: ``"civil-servants-law"``."""
    title: Label
    issuer: Label
    versions: tuple[Version, ...] = attrs.field(validator=attrs.validators.min_len(1))
    short: Label | None = None
    """A short title for citations; the full title where there is none."""
    parent: str | None = None
    """Key of the instrument that this one carries out."""

    def version(self, name: str) -> Version:
        """The version called *name*.

        Raises:
            UnknownNameError: there is none.
        """
        for version in self.versions:
            if version.name == name:
                return version
        raise UnknownNameError(f"version of {self.key}", name, [v.name for v in self.versions])

    def version_on(self, day: dt.date) -> Version | None:
        """The version that was certainly in force on *day*, if any."""
        return next((v for v in reversed(self.versions) if v.holds_on(day)), None)

    def art(
        self,
        article: int | str,
        paragraph: int | None = None,
        item: int | str | None = None,
        *,
        version: str | None = None,
    ) -> Citation:
        """A citation of an article of one version (the only one, if there is only one).

        Raises:
            UnknownNameError: there is no such version, or several and none was named.
        """
        if version is None:
            if len(self.versions) != 1:
                raise UnknownNameError(f"version of {self.key}", "(none named)", [v.name for v in self.versions])
            version = self.versions[0].name
        self.version(version)
        return Citation(instrument=self, version=version, article=str(article), paragraph=paragraph, item=item)

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"<Instrument {self.key}>"


@attrs.frozen(order=False, kw_only=True, cache_hash=True, repr=False)
class Citation:
    """A place in one version of an instrument."""

    instrument: Instrument
    version: str
    article: str
    paragraph: int | None = None
    item: int | str | None = None
    clause: str | None = None
    """Identifier of the clause, for instruments whose clauses are registered: ``"17.10"``."""

    def say(self, language: Language) -> str:
        """The citation in words: ``《年休假条例》(2008)第3条`` or ``Annual Leave Regulation (2008) art. 3``."""
        title = (self.instrument.short or self.instrument.title).say(language)
        article = self.article
        if language == "zh":
            place = _numbered(article, "第{}条", "条号未核")
            if self.paragraph is not None:
                place += f"第{self.paragraph}款"
            if self.item is not None:
                place += f"第({self.item})项"
            if self.clause is not None:
                place += f"〔{self.clause}〕"
            return f"《{title}》({self.version}){place}"
        place = _numbered(article, "art. {}", "article number not checked")
        if self.paragraph is not None:
            place += f" para. {self.paragraph}"
        if self.item is not None:
            place += f" item ({self.item})"
        if self.clause is not None:
            place += f" [{self.clause}]"
        return f"{title} ({self.version}) {place}"

    def __str__(self) -> str:
        return self.say("en")

    def __repr__(self) -> str:
        return f"<{self.say('en')}>"


def _numbered(article: str, form: str, unchecked: str) -> str:
    """An article in words; ``"?"`` is a number that was not found, ``"11?"`` one that was not checked."""
    number = article.removesuffix("?")
    said = form.format(number) if number[:1].isdecimal() else number
    if number == article:
        return said
    return f"{said} ({unchecked})" if said else unchecked
