r"""Which links lead to a private drive, a chat's file store or one's own disk: the next team cannot open them (S33).

Public pages pass, those of the same vendors too: a help page, a sign-in page, a site's own address.
"""

import re

_ENDING = (
    r"(?:7z|avi|csv|docx?|eml|etl|evtx|gif|gz|har|heic|html?|jpe?g|json|log|m4a|mkv|mov|mp[34]|msg|od[pst]|"
    r"pcap(?:ng)?|pdf|png|pptx?|rar|rtf|tar|tiff?|txt|wav|webp|xlsx?|xml|zip)"
)
_REST = r"[^\s\"'<>“”„«»‘’`]*"
_PATH = _REST.replace("*", "{0,300}?")
_WEB = (
    r"onedrive\.live\.com/",
    r"1drv\.ms/",
    r"[\w-]+-my\.sharepoint(?:-df)?\.com/",
    rf"[\w-]+\.sharepoint\.com/(?::\w:/|personal/|{_PATH}\.{_ENDING}\b|{_PATH}Shared(?:%20|\+)Documents/)",
    r"drive\.google\.com/",
    r"docs\.google\.com/(?:document|drawings|file|forms|presentation|spreadsheets|uc)\b",
    r"photos\.app\.goo\.gl/",
    r"(?:www\.)?dropbox\.com/(?:home|l|preview|s|scl|sh|t|work)/",
    r"(?:dl\.dropboxusercontent\.com|db\.tt)/",
    r"share\.icloud\.com/",
    r"(?:www\.)?icloud\.com/(?:attachment|iclouddrive|keynote|notes|numbers|pages|photos|sharedalbum)\b",
    r"(?:[\w-]+\.)?wetransfer\.com/downloads/",
    r"we\.tl/",
    r"(?:[\w-]+\.)*box\.com/(?:file|folder|s)/",
    r"mega\.nz/(?:file|folder)/",
    r"drive\.proton\.me/urls/",
    r"(?:cdn|media)\.discordapp\.(?:com|net)/attachments/",
    r"files\.slack\.com/",
    r"[\w-]+\.slack\.com/files/",
    r"teams\.(?:cloud\.)?microsoft(?:\.com)?/l/file/",
)
_DISK = (
    rf"(?:file|smb|afp):/{{2,3}}[^\s/]{_REST}",
    # Not in quotes: there a share is part of the message that is quoted.
    rf"(?<![\w\\/:\"'“”„«»‘’`])\\\\[\w.-]+(?:@\w+)?\\[\w$%.-]{_REST}",
    rf"(?<![\w\\/])[A-Za-z]:\\Users\\[^\\\n]{{1,60}}\\(?:[^\\\n\"“”]{{1,80}}\\){{0,9}}[^\\\n\"“”]{{1,120}}?\.{_ENDING}\b",
    rf"(?<![\w\\/])[A-Za-z]:\\Users\\[^\\\s]+\\(?:Desktop|Documents|Downloads|OneDrive|Pictures|Videos)\b{_REST}",
)
_LINK = re.compile(
    rf"(?:https?://|(?<![\w.@/=?&%-]))(?:{'|'.join(_WEB)}){_REST}|{'|'.join(_DISK)}", re.IGNORECASE
)


def find(text):
    """The private links of a text as they are written, each once, in order."""
    found = (match[0].rstrip(".,;:!?)]}") for match in _LINK.finditer(text))
    return list(dict.fromkeys(found))


def first(text, limit=80):
    """The first of them, short enough to be named in a sentence; "" if there is none."""
    link = next(iter(find(text)), "")
    return link if len(link) <= limit else f"{link[: limit - 1]}…"
