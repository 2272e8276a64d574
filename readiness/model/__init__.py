"""The nouns of the product: frozen records that every other room reads and none changes."""
