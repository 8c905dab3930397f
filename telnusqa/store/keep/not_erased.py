"""What stays when a case is erased although its kind of column may hold something of a person: each with its reason.

A table stands for all its columns; ``Table.column`` for one.
"""

_REGISTER = "the register says for good who holds a diploma; no case is needed for it"
_BOOK = "the book of issues says for good to whom which number was given"
_STAFF = "who did it for the organisation: its staff, not an applicant"
_ORGANISATION = "of an organisation, not of a person"
_OTHERS = "of an account of staff, not of an applicant"
_SIGNS = "codes and days, chosen from lists of ours"
_SOON = "dropped by its own rule long before any case is erased (acts.forget_old, acts.drop_uploads)"

STAYS = {
    # Organisations, their staff and systems.
    "Organisation": _ORGANISATION,
    "InstitutionNameRow": _ORGANISATION,
    "DescentRow": _ORGANISATION,
    "OwnHoursRow": _ORGANISATION,
    "ReferenceChangeRow": _ORGANISATION,
    "LayoutRow": _ORGANISATION,
    "WorkplaceRow": _ORGANISATION,
    "WebhookRow": _ORGANISATION,
    "TryRow": _ORGANISATION,
    "ApiTokenRow": _ORGANISATION,
    "DecreeRow": _ORGANISATION,
    "PolicyChangeRow": "what a change of our rules rests on: an order, and words about a rule",
    "OfficeHolder": _OTHERS,
    "User": _OTHERS,
    "EmailAddress": _OTHERS,
    "EmailConfirmation": _OTHERS,
    "Authenticator": _OTHERS,
    "Permission": "of Django itself",
    "Group": "of Django itself",
    "ContentType": "of Django itself",
    # What the law keeps.
    "RecordRow": _REGISTER,
    "RecordName": _REGISTER,
    "NameWord": _REGISTER,
    "NameGram": _REGISTER,
    "SupplementRow": _REGISTER,
    "RecordStatusRow": _REGISTER,
    "RecordCorrectionRow": _REGISTER,
    "RecordVersionRow": _REGISTER,
    "ImportRun": _REGISTER,
    "ImportFault": _REGISTER,
    "RegisterExport": _STAFF,
    "BookRow": _BOOK,
    "BookClosing": _BOOK,
    "PaperRow": "who headed the college when a number was given: what the paper says of it",
    "CustodyActRow": "acts on strictly accounted blanks, with their commission",
    "BlankKindRow": "of a kind of blank",
    "InventoryRow": "a count of blanks, with its commission",
    "GapRow": "a word on a gap of a series of blanks",
    "PrintRow": _STAFF,
    "OriginalsActRow": "an act of a commission: who sat on it, and where what is kept lies",
    "DuplicateRow.token_sha256": "whoever is shown the paper is answered from the book; the token itself is gone",
    "DuplicateRow.electronic": "the hash of a file that is gone: whoever holds a copy can be told it is the one",
    "DuplicateRow.for_blank": "the hash of a file that is gone",
    # The journal, and who looked.
    "LineRow": "lines hold ids and salted hashes; their salts are erased",
    "UnsealedLineRow": "names of chains",
    "CheckpointRow": "hashes",
    "CheckpointLeafRow": "names of chains and hashes",
    "LookRow": "who of the staff looked at which number, sealed in checkpoints; nothing of the applicant",
    # What is left of the case.
    "CaseHome.submission": "a random key, or the number of another case",
    "CaseRow.reasons": _SIGNS,
    "ApplicationRow.draft": "a random key, or the number of another case",
    "ApplicationRow.confirmed_by": "the id of a code that is gone",
    "TermRow": _SIGNS,
    "ConsentAskedRow": _STAFF,
    "CorrectionRow.topics": _SIGNS,
    "CorrectionRow.asked_by": _STAFF,
    "CorrectionRow.answered_by": _STAFF,
    "SessionRow": _SOON,
    "ErrandRow.subject": "ids",
    "ErrandRow.step": "ids",
    "ErrandRow.payload": "ids, never a personal value",
    "ErrandRow.last_error": "emptied for the errands of the case",
    "DeliveryRow": "the provider's own number of a message",
    "ForwardRow.archive_name": _ORGANISATION,
    "ForwardRow.archive_address": _ORGANISATION,
    "NotHandedRow.reasons": _SIGNS,
    "NotHandedRow.refused_by": _STAFF,
    "LegalHoldRow.by": _STAFF,
    "LegalHoldRow.lifted_by": _STAFF,
    "IntakeRow.brought": _SIGNS,
    "IntakeRow.lacking": _SIGNS,
    "IntakeRow.by": _STAFF,
    "BulkRow": _STAFF,
    # What never was a case.
    "AcceptanceRefusalRow": "no case: what was typed goes after its own days (policy:acceptance-refusal), papers stay",
    "DraftRow": _SOON,
    "VisitDraftRow": _SOON,
    "LimitRow": _SOON,
    "Session": _SOON,
}
