"""Every story the demo can tell, by key."""

from importlib import import_module
from pkgutil import iter_modules

STORIES = {
    story.key: story
    for module in sorted(iter_modules(__path__), key=lambda module: module.name)
    for story in import_module(f"{__name__}.{module.name}").STORIES
}
