"""The table of a request's moves, printed; and what an archive is told of an application, and what it is not."""

from dataclasses import fields, replace

import pytest

from telnusqa.core.application import Application, Original
from telnusqa.core.archive_request import (
    OF_THE_CASE,
    REQUEST_ENDS,
    REQUEST_MOVES,
    REQUEST_OWNER,
    RequestCause,
    RequestMove,
    RequestState,
    Sought,
    request_after,
    sought_again,
    sought_of,
    text_of_sought,
)
from telnusqa.core.errors import MoveForbidden
from telnusqa.core.language import Language
from telnusqa.core.person import PersonName
from telnusqa.core.role import Role
from telnusqa.words.archive import request_cause, request_state
from tests.aliya import application

Table = dict[tuple[RequestState, RequestMove], RequestState]


def stuck(moves: Table) -> set[RequestState]:
    """States that are not the end and have no way out."""
    return {
        state
        for state in set(RequestState) - REQUEST_ENDS
        if not any(source is state and target is not state for (source, _), target in moves.items())
    }


def reached(moves: Table) -> set[RequestState]:
    return {RequestState.OPEN} | set(moves.values())


def test_the_table_printed() -> None:
    assert {f"{source} {move}": str(target) for (source, move), target in REQUEST_MOVES.items()} == {
        "open answer": "answered"
    }
    assert REQUEST_OWNER == {RequestState.OPEN: Role.ARCHIVIST, RequestState.ANSWERED: None}
    assert frozenset({RequestState.ANSWERED}) == REQUEST_ENDS


def test_every_state_is_reached_has_an_exit_and_an_owner() -> None:
    assert reached(REQUEST_MOVES) == set(RequestState) == set(REQUEST_OWNER)
    assert stuck(REQUEST_MOVES) == set()
    assert {state for state in RequestState if REQUEST_OWNER[state] is None} == REQUEST_ENDS


def test_sabotage_a_table_without_the_answer_leaves_a_request_stuck() -> None:
    assert stuck({}) == {RequestState.OPEN}
    assert reached({}) != set(RequestState)


def test_a_move_that_is_not_in_the_table_is_forbidden() -> None:
    assert request_after(RequestState.OPEN, RequestMove.ANSWER) is RequestState.ANSWERED
    with pytest.raises(MoveForbidden) as refused:
        request_after(RequestState.ANSWERED, RequestMove.ANSWER)
    assert (refused.value.state, refused.value.move) == ("answered", "answer")


@pytest.mark.parametrize("language", Language)
def test_every_state_and_cause_is_said(language: Language) -> None:
    assert len({request_state(state, language) for state in RequestState}) == len(RequestState)
    assert len({request_cause(cause, language) for cause in RequestCause}) == len(RequestCause)


def asked_of(**changes: object) -> Application:
    return replace(application(), **changes)  # type: ignore[arg-type]


def test_an_archive_learns_what_a_search_needs() -> None:
    asked = asked_of(institution_then="", original=Original("ТКБ", "0123456"), name_then=None)
    assert sought_of(asked, "Ақбұлақ колледжі") == Sought(
        name=asked.applicant.full,
        name_now="",
        institution="Ақбұлақ колледжі",
        finished=str(asked.graduation_year),
        speciality=asked.speciality,
        document="ТКБ 0123456",
        words="",
    )


def test_the_name_on_the_document_leads_and_the_institution_of_its_time() -> None:
    then = PersonName("Сейітова", "Әлия", "Серікқызы")
    asked = asked_of(institution_then="Ақбұлақ техникумы", original=Original("", "0123456"), name_then=then)
    sought = sought_of(asked, "Ақбұлақ колледжі")
    assert (sought.name, sought.name_now) == ("Сейітова Әлия Серікқызы", asked.applicant.full)
    assert (sought.institution, sought.document) == ("Ақбұлақ техникумы", "0123456")
    assert sought_of(replace(asked, original=Original()), "").document == ""


def test_neither_iin_nor_phone_nor_address_nor_mail_goes_to_an_archive() -> None:
    asked = asked_of(email="aliya@post.example", address="Бейбітшілік көшесі, 5")
    text = text_of_sought(sought_of(asked, "Ақбұлақ колледжі"))
    for secret in (asked.iin, asked.phone, asked.phone[-7:], asked.email, asked.address, asked.circumstances):
        assert secret and str(secret) not in text


def test_what_is_asked_comes_out_of_its_text_again() -> None:
    whole = Sought(**{each.name: f"{each.name} мәні" for each in fields(Sought)})
    assert sought_again(text_of_sought(whole)) == whole
    assert sought_again(text_of_sought(Sought(words="№ 12 хат"))) == Sought(words="№ 12 хат")
    assert text_of_sought(Sought(name="а")) != text_of_sought(Sought(words="а"))


def test_no_enquiry_has_the_number_of_the_case_itself() -> None:
    assert OF_THE_CASE == 0
