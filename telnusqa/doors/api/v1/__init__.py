"""The first version of what machines may ask."""
