"""The second factors of an account: the secret of its app and its spare codes, which allauth keeps."""

from allauth.mfa.models import Authenticator


def take_away(account: int) -> None:
    """All of them: where a second factor is required, another is set before anything else."""
    Authenticator.objects.filter(user_id=account).delete()
