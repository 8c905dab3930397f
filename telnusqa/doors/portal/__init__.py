"""The applicant's way: a code to the phone, the form page by page, the receipt, the case."""
