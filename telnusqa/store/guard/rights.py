"""What the application's role may do on PostgreSQL, where another role owns the tables."""

from django.db import connections
from psycopg import sql

_ONLY_ADDED_TO = (
    "store_line",
    "store_looked",
    "store_looked_case",
    "store_record_status",
    "store_record_version",
    "store_book_received",
    "store_blank_step",
    "store_original_end",
    "store_change",
    "store_checkpoint_leaf",
)
_TAKES_A_NEW_KEY = {"store_record_status": "ground_box", "store_record_version": "iin_box, body_sha256"}
"""Columns of those that take a new key; guards see that it is nothing else."""
_NEVER_REMOVED = (
    "store_book",
    "store_book_closing",
    "store_blank",
    "store_custody_act",
    "store_originals_act",
    "store_print",
    "store_inventory",
    "store_gap",
    "store_blank_kind",
    "store_case",
    "store_application",
    "store_legal_hold",
    "store_duplicate",
    "store_decree",
    "store_policy_change",
    "store_book_find",
    "store_forward",
    "store_received",
    "store_acceptance_refusal",
    "store_intake",
    "store_archive_request",
    "store_archive_reply",
    "store_came",
    "store_not_handed",
    "store_message",
    "store_delivery",
    "store_descent",
    "store_institution_name",
    "store_record",
    "store_record_chain",
    "store_record_correction",
    "store_api_token",
    "store_webhook",
    "store_checkpoint",
)


def grant(role: str, using: str = "default") -> None:
    """Let the role read and write every table, but only add to the journal, and remove nothing that is on record.

    Done as the owner, after every migrate; safe to repeat.
    """
    wanted = [
        "GRANT USAGE ON SCHEMA public TO {role}",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}",
        *(f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM {{role}}" for table in _ONLY_ADDED_TO),
        *(f"GRANT UPDATE ({column}) ON {table} TO {{role}}" for table, column in _TAKES_A_NEW_KEY.items()),
        *(f"REVOKE DELETE, TRUNCATE ON {table} FROM {{role}}" for table in _NEVER_REMOVED),
    ]
    with connections[using].cursor() as cursor:
        for statement in wanted:
            cursor.execute(sql.SQL(statement).format(role=sql.Identifier(role)))
