"""{% load handover %}: every tag and filter of the portal's pages, from one name."""

from django.template import Library

from . import asking, fields, marks, prose, when

register = Library()

for part in (asking, fields, marks, prose, when):
    register.tags.update(part.register.tags)
    register.filters.update(part.register.filters)
