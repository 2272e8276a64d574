could-not = Die Datei konnte nicht erstellt werden.
could-not-mend = Versuchen Sie es noch einmal; hilft das nicht, wählen Sie ein anderes Format.
