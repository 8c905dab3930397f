"""What one machine carries: PostgreSQL, the server and whoever loads it, all on it; each figure beside a yardstick."""
