"""Every state an edition can reach has an exit, somebody who is awaited, a message, and pages that show it."""

from collections.abc import Callable
from html import unescape

import pytest
from django.conf import settings as site
from pytest_django.fixtures import Settings

from telnusqa.acts.enter_from_book import enter_from_book
from telnusqa.acts.intend_refusal import intend_refusal
from telnusqa.core.awaited import awaited
from telnusqa.core.case import ENDS, MOVES, Case, Move, State
from telnusqa.core.errors import Rejected
from telnusqa.core.forward import ToCollege
from telnusqa.core.language import Language
from telnusqa.core.serial import CaseNumber
from telnusqa.core.wanted import Wanted
from telnusqa.law import shipped
from telnusqa.law.norm import Body
from telnusqa.law.refusal import powers
from telnusqa.store.models import LineRow
from telnusqa.store.read import cases, messages
from telnusqa.words import status
from telnusqa.words.message import Around, message
from tests.acts.forwarded import sent_on
from tests.acts.refusing import INTENTION
from tests.acts.test_book_find import FIND
from tests.cast import NOW, Staff, filed
from tests.doors.college_desk import address, time_stands  # noqa: F401 - autouse
from tests.doors.portal import Visitor
from tests.house.standing import _brought
from tests.house.standing_aside import aside

pytestmark = pytest.mark.django_db
BEGINNING = State.REGISTERED
OF_REFUSAL = {State.HEARING, State.HEARD, State.REFUSED}


def reachable(edition: str) -> list[State]:
    """Every state there is a way to; a refusal is intended only where the provider has a ground."""
    rules = shipped.ruleset(edition)
    grounds = any(power.grounds for power in powers(rules) if power.body is Body.PROVIDER)
    found, new = set[State](), {BEGINNING}
    while new:
        found |= new
        ways = MOVES.items()
        new = {
            to for (start, move), to in ways if start in new and (grounds or move is not Move.INTEND_REFUSAL)
        } - found
    return [state for state in State if state in found]


ALL = [(edition, state) for edition in shipped.editions() for state in reachable(edition)]


def lacking(state: State) -> list[str]:
    """What a state has not: a way out or an end, somebody who is awaited, words in three languages."""
    found = []
    leads = {to for (start, _), to in MOVES.items() if start is state} - {state}
    if bool(leads) is (state in ENDS):
        found.append("no exit" if not leads else "an end that goes on")
    if (awaited(state) is None) is not (state in ENDS):
        found.append("nobody is awaited")
    for say in (status.status, status.next_step):
        try:
            if len({say(state, language) for language in Language}) != len(Language):
                found.append("the same words in two languages")
        except KeyError:
            found.append("no words")
    return found


UNTOLD = {"printed", "print_ended"}
"""What is nobody's business but the office's, and leads nowhere."""
_ON_THE_WAY = {
    State.REGISTERED: "registered",
    State.CHECKING: "checked",
    State.APPROVED: "approved",
    State.RESERVED: "reserved",
    State.MADE: "made",
    State.SIGNED: "signed",
    State.ISSUED: "issued",
    State.READY: "ready",
    State.HANDED_OVER: "handed over",
}
_ASIDE = {
    State.CORRECTION_ASKED: "correction asked",
    State.HEARING: "hearing",
    State.HEARD: "heard",
    State.REFUSED: "refused",
    State.WITHDRAWN: "withdrawn with its original here",
}


@pytest.fixture
def brought(saule: Staff, marat: Staff, zhandos: Staff, settings: Settings) -> Callable[[str, State], Case]:
    """A case of an edition brought to a state, act by act."""

    def bring(edition: str, state: State) -> Case:
        settings.TELNUSQA_TRAINING_EDITION = edition
        number = filed(wanted=Wanted.DIPLOMA)
        case = cases.by_number(number)
        staff = {"saule": saule, "marat": marat}
        if state in _ON_THE_WAY:
            case = _brought(number, _ON_THE_WAY[state], saule, marat)
        elif state in _ASIDE:
            case = aside(_ASIDE[state], case, staff)
        elif state is State.FOUND_IN_BOOK:
            case = enter_from_book(number, FIND, seen=case.version, by=saule.actor, happened_at=NOW)
        else:
            case = sent_on(number, ToCollege(college=zhandos.home, successor=False, note=""), saule)
        assert (case.edition, case.state) == (edition, state)
        return case

    return bring


def pages(number: CaseNumber, language: Language, saule: Staff) -> list[str]:
    """The case in the cabinet and on the college's desk."""
    aliya = Visitor().sign_in().client
    found = []
    for client, at in ((aliya, f"/portal/cases/{number}/"), (saule.client(), address(number))):
        client.cookies[site.LANGUAGE_COOKIE_NAME] = language.value
        answer = client.get(at)
        assert answer.status_code == 200, at
        found.append(unescape(answer.content.decode()))
    return found


@pytest.mark.parametrize("state", State)
def test_every_state_has_an_exit_somebody_awaited_and_words(state: State) -> None:
    assert lacking(state) == []


@pytest.mark.parametrize(("edition", "state"), ALL)
def test_every_reachable_state_is_told_and_shown(
    brought: Callable[[str, State], Case], saule: Staff, edition: str, state: State
) -> None:
    case = brought(edition, state)
    told = messages.of_case(case)[0]
    since = LineRow.objects.filter(home_id=case.home, chain=f"case:{case.number}", seq__gt=told.seq)
    assert set(since.values_list("kind", flat=True)) <= UNTOLD, "what brought it here was told"
    around = Around(place="Астана", hours="9:00–18:00", phone="", site="", due_on=case.due_on)
    said = {message(told.key, language, case.number, around, told.params) for language in Language}
    assert len(said) == len(Language)
    for language in Language:
        for page in pages(case.number, language, saule):
            assert status.status(state, language) in page, (state, language)


def test_under_2015_no_refusal_is_reached_and_under_2023_all_states_are(
    brought: Callable[[str, State], Case], saule: Staff
) -> None:
    assert set(reachable("2023")) == set(State)
    assert set(reachable("2015")) == set(State) - OF_REFUSAL
    for state in (State.REGISTERED, State.CHECKING):
        case = brought("2015", state)
        with pytest.raises(Rejected, match="refusal_not_allowed"):
            intend_refusal(case.number, INTENTION, seen=case.version, by=saule.actor, happened_at=NOW)


# --- sabotage ----------------------------------------------------------------------------------------------


def test_sabotage_a_state_without_words_exit_or_owner_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(status._NEXT, State.SIGNED)
    assert lacking(State.SIGNED) == ["no words"]
    for key in [key for key in MOVES if key[0] is State.READY]:
        monkeypatch.delitem(MOVES, key)
    assert lacking(State.READY) == ["no exit"]
    monkeypatch.setitem(MOVES, (State.REFUSED, Move.CHANGE_MIND), State.REGISTERED)
    assert lacking(State.REFUSED) == ["an end that goes on"]


def test_sabotage_a_state_nobody_was_told_of_is_seen(
    brought: Callable[[str, State], Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnusqa.acts.decide.tell", lambda *_, **__: None)
    case = brought("2023", State.APPROVED)
    assert messages.of_case(case)[0].seq != case.version
