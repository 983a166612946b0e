"""Measures of other places on tolerance: none binds under the Opinion; profiles of procedure are labelled with them.

Of all of them only reports or opening parts were seen, so that titles describe and articles are not numbered.
"""

from __future__ import annotations

from cadre_policy.law.evidence import Evidence
from cadre_policy.law.instrument import Instrument, Version
from cadre_policy.law.label import Label

_NOT_READ = Label("全文未见,题名为概称。", "The full text was not seen; the title is a description.")


def _measure(key: str, zh: str, en: str, issuer: Label, name: str, date: str, number: str | None = None) -> Instrument:
    """A measure of a place, known from secondary sources."""
    return Instrument(
        key=key,
        title=Label(zh, en),
        issuer=issuer,
        versions=(
            Version(
                name=name,
                number=number,
                promulgated=date,
                in_force=date,
                evidence=Evidence.SECONDARY,
                note=_NOT_READ,
            ),
        ),
    )


JIANGSU_TOLERANCE = _measure(
    "jiangsu-tolerance",
    "江苏省容错纠错办法",
    "Jiangsu measures on tolerance and correction",
    Label("江苏省", "Jiangsu Province"),
    "2017",
    "2017-06",
)
SHANDONG_TOLERANCE = _measure(
    "shandong-tolerance",
    "山东省容错纠错办法",
    "Shandong measures on tolerance and correction",
    Label("山东省", "Shandong Province"),
    "2017",
    "2017-12",
)
DALI_TOLERANCE = _measure(
    "dali-tolerance",
    "大理州容错纠错办法",
    "Dali measures on tolerance and correction",
    Label("大理白族自治州", "Dali Bai Autonomous Prefecture"),
    "2019",
    "2019-06",
)
KUNMING_PRIOR_FILING = _measure(
    "kunming-prior-filing",
    "昆明市重大事项事前报备容错办法(试行)",
    "Kunming trial measures on filing major matters beforehand",
    Label("昆明市", "Kunming Municipality"),
    "2023",
    "2023",
)
SICHUAN_FREE_TRADE_ZONE_TOLERANCE = _measure(
    "sichuan-free-trade-zone-tolerance",
    "四川自贸试验区容错办法",
    "Sichuan Free Trade Zone measures on tolerance",
    Label("四川自贸试验区工作领导小组", "Leading Group of the Sichuan Free Trade Zone"),
    "2024",
    "2024-04-28",
    "川自贸领〔2024〕2号",
)
