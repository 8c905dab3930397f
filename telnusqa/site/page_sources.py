"""What a page may load, run, send to and stand in: our own, and nothing else."""

_own = ["'self'"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": _own,
        "style-src": _own,
        "img-src": _own,
        "font-src": _own,
        "connect-src": _own,
        "form-action": _own,
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}
