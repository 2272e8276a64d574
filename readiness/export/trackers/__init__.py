"""The plan as files for trackers, one module for each. Nothing is sent anywhere: people import the files themselves."""
