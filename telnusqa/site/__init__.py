"""The frame: settings, addresses, the server's entry."""
