"""The door of whoever runs the machines."""
