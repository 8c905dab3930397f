"""Reference data: what every case rests on, kept by an administrator who sees no case."""
