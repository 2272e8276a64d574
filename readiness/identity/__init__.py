"""Who somebody is: sign-in by OpenID Connect, from a provider's address to claims that were checked."""
