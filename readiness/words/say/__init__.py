"""Every message of the product, typed: written by tools/words.py."""
