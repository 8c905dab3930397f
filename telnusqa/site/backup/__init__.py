"""A backup: a folder of sealed parts and a manifest that says what is in them."""
