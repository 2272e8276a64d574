"""Files are made in a process of their own, which ends when nobody has asked for one for a while.

What sets pages, slides and workbooks holds 50 MB. An app that made a report gives them back that way, its pages stay
quick meanwhile, and a picture or a template that brings a library down brings down no more than that.
"""
