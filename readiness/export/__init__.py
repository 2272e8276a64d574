"""Files to take along, written from neutral documents. Each kind is loaded when its first file is made."""
