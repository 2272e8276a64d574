"""The page of somebody who answers by a link."""
