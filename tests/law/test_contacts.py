"""Contacts: which still lead somewhere, which are history, and where the status is told."""

from telnusqa.law import shipped
from telnusqa.law.contacts import contacts, historic_contacts, live_contacts, phones, status_ways
from telnusqa.law.norm_public import StatusBy

NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def test_the_contacts_of_2015_are_kept_and_never_offered():
    assert [(norm.of, norm.kind, norm.value, norm.clause) for norm in historic_contacts(OLD)] == [
        ("ministry", "site", "www.edu.gov.kz", "2015:14"),
        ("ministry", "address", "010000, Астана қаласы, Орынбор көшесі, 8", "2015:14"),
        ("ministry", "phone", "+7 (7172)742-425", "2015:14"),
        ("ministry", "email", "pressa@edu.gov.kz", "2015:14"),
        ("corporation", "site", "www.con.gov.kz", "2015:14"),
        ("portal", "site", "www.e.gov.kz", "2015:14"),
    ]
    assert [(norm.value, norm.clause) for norm in live_contacts(OLD)] == [("1414", "2015:16")]
    assert not set(historic_contacts(OLD)) & set(live_contacts(OLD))
    assert set(historic_contacts(OLD)) | set(live_contacts(OLD)) == set(contacts(OLD))


def test_the_contacts_of_2023_are_live():
    assert historic_contacts(NEW) == ()
    assert live_contacts(NEW) == contacts(NEW)
    assert [(norm.of, norm.kind, norm.value, norm.clause) for norm in live_contacts(NEW)] == [
        ("ministry", "site", "", "2023:7.5"),
        ("corporation", "site", "www.gov4c.kz", "2023:7.5"),
        ("portal", "site", "www.egov.kz", "2023:10.4"),
        ("contact_centre", "phone", "1414", "2023:10.3"),
        ("contact_centre", "phone", "8 800 080 7777", "2023:10.3"),
    ]


def test_an_old_number_of_the_ministry_is_not_called():
    assert phones(OLD) == ("1414",)
    assert phones(NEW) == ("1414", "8 800 080 7777")


def test_the_status_is_told_from_afar():
    assert [(norm.by, norm.clause) for norm in status_ways(OLD)] == [
        (StatusBy.CABINET, "2015:15"),
        (StatusBy.CONTACT_CENTRE, "2015:15"),
    ]
    assert [(norm.by, norm.clause) for norm in status_ways(NEW)] == [(StatusBy.CONTACT_CENTRE, "2023:10.3")]
