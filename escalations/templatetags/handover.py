"""{% load handover %}: every tag and filter of the portal's pages, from one name."""

from django.template import Library

from . import asking, fields, links, marks, notes, prose, queue_rows, rows, when

register = Library()

for part in (asking, fields, links, marks, notes, prose, queue_rows, rows, when):
    register.tags.update(part.register.tags)
    register.filters.update(part.register.filters)
