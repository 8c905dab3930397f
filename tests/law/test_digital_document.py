"""The digital documents service: for whom, and how one opens a document."""

from telnusqa.law import shipped
from telnusqa.law.digital_document import portal_clause, steps, users_clause
from telnusqa.law.listed import Listed
from telnusqa.law.norm_public import DigitalStep

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def test_the_digital_documents_service_is_open_to_those_the_list_names():
    assert users_clause(NEW) == "2023:10.5"


def test_one_signs_in_opens_the_documents_and_chooses_one():
    way = (DigitalStep.SIGN_IN, DigitalStep.OPEN_DOCUMENTS, DigitalStep.CHOOSE)
    assert steps(NEW) == Listed(way, "2023:10.6")


def test_the_whole_service_is_had_on_the_portal():
    assert portal_clause(NEW) == "2023:10.2"


def test_2015_knows_no_digital_documents():
    assert (users_clause(OLD), steps(OLD), portal_clause(OLD)) == ("", None, "")
