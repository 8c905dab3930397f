"""What anyone may see: home, the service, the switch of languages."""
