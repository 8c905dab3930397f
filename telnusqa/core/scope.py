"""What a machine of an organisation may ask or do: the scopes a token can bear."""

from enum import StrEnum


class Scope(StrEnum):
    """One kind of request; none of them opens more than the token's organisation may see."""

    APPLICATIONS_WRITE = "applications:write"
    APPLICATIONS_READ = "applications:read"
    STATUS_READ = "status:read"
    CASES_LIST = "cases:list"
    CASES_DECIDE = "cases:decide"
    CASES_CORRECT = "cases:correct"
    CASES_FORWARD = "cases:forward"
    CASES_HANDOVER = "cases:handover"
    DOCUMENTS_READ = "documents:read"
    REGISTER_READ = "register:read"
    CHANGES_READ = "changes:read"
