"""What stands on the stamp and on the coupon of a complaint that was registered."""

from dataclasses import dataclass
from datetime import date, datetime

from telnusqa.core.language import Language
from telnusqa.law.complaint import CouponItem, coupon, stamp
from telnusqa.law.norm_complaint import AnswerWay, StampItem
from telnusqa.law.ruleset import RuleSet
from telnusqa.paper.complaint import ComplaintCoupon, ComplaintStamp
from telnusqa.paper.form import Form
from telnusqa.paper.glyphs import printed
from telnusqa.paper.letter import LetterRow
from telnusqa.words.catalogue import say
from telnusqa.words.clause import clause_name
from telnusqa.words.date import long_date, weekday
from telnusqa.words.told import complaints


@dataclass(frozen=True, kw_only=True)
class Registered:
    """A complaint as it was registered: by which ``body`` and ``receiver``, and at which local moment.

    ``number`` is its incoming number, nobody else's; the answer is owed until ``due_on`` and comes by ``way``, to
    ``where``: the postal address or the office. ``phone`` is whom to call.
    """

    body: str
    number: str
    at: datetime
    receiver: str
    due_on: date
    way: AnswerWay
    where: str
    phone: str
    language: Language


def stamp_sheet(registered: Registered, rules: RuleSet) -> tuple[Form, ComplaintStamp]:
    """The stamp for the second copy or the covering letter, with everything the text asks of it (2015:11.2)."""
    language = registered.language
    values = {
        StampItem.INCOMING_NUMBER: registered.number,
        StampItem.DAY: long_date(registered.at.date(), language),
        StampItem.TAKEN_BY: registered.receiver,
        StampItem.ANSWER_BY: _until(registered),
        StampItem.ANSWER_WHERE: _where(registered),
    }
    return Form.COMPLAINT_STAMP, ComplaintStamp(
        language=language,
        body=printed(registered.body),
        title=say(language, "Шағым тіркелді"),
        rows=tuple(
            LetterRow(_named(complaints.stamp_item(item, language)), printed(values[item]))
            for item in stamp(rules).items
            if item in values
        ),
    )


def coupon_sheet(registered: Registered, rules: RuleSet) -> tuple[Form, ComplaintCoupon]:
    """The coupon (2015:11.2, policy:complaint): its number, day, time and receiver; when and where the answer is."""
    language, asked = registered.language, coupon(rules)
    values = {
        CouponItem.DAY: f"{long_date(registered.at.date(), language)}, {weekday(registered.at.date(), language)}",
        CouponItem.TIME: f"{registered.at:%H:%M}",
        CouponItem.RECEIVER: registered.receiver,
    }
    return Form.COMPLAINT_COUPON, ComplaintCoupon(
        language=language,
        body=printed(registered.body),
        title=say(language, "Шағымның қабылданғаны туралы талон"),
        number_name=_named(complaints.coupon_item(CouponItem.NUMBER, language)),
        number=printed(registered.number),
        rows=tuple(
            LetterRow(_named(complaints.coupon_item(item, language)), printed(values[item]))
            for item in asked.items
            if item in values
        ),
        told=(
            say(language, "Жауап мерзімі: %(day)s.", day=_until(registered)),
            say(language, "Жауап қалай беріледі: %(where)s.", where=printed(_where(registered))),
            say(language, "Сұрасаңыз, осы талонның нөмірін айтыңыз: %(phone)s.", phone=registered.phone),
        ),
        foot=say(language, "Негізі: %(clause)s.", clause=clause_name(asked.clause, language)),
    )


def _until(registered: Registered) -> str:
    language = registered.language
    return f"{long_date(registered.due_on, language)}, {weekday(registered.due_on, language)}"


def _where(registered: Registered) -> str:
    way = complaints.answer_way(registered.way, registered.language)
    return f"{way}: {registered.where}" if registered.where.strip() else way


def _named(name: str) -> str:
    return name[:1].upper() + name[1:]
