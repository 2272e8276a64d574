"""Programs that make and CI call; none of them is part of the installed package."""
