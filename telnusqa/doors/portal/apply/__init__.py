"""The form: from an empty draft to a case."""
