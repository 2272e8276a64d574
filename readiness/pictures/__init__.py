"""Pictures that people bring: read with limits, and written anew, so that nothing but what is seen is kept."""
