"""Frozen values for doors, never a model or a queryset."""
