"""The book of an assessment: everything that was told and concluded as tables to work with."""
