"""Finds passwords, tokens and recovery codes in a text, and masks them."""

import re
from collections.abc import Callable, Iterable, Iterator

from .sought import Sought
from .text import fold

MASK = "••••••••"

_NAMED = (
    r"pass ?words?|passwd|passwort|passw[oö]rter|kennwort|kennw[oö]rter|passphrase|pass ?code|pwd?|psw|pword|"
    r"mots? de passe|mdp|contraseñas?|contrasenyas?|clave|senhas?|palavra[- ]passe|wachtwoord|wacht woord|lösenord|"
    r"adgangskoden?|kodeord(?:et)?|passord(?:et)?|salasana(?:ni|nsa|ksi)?|hasł[oaem]+|hesl[oaem]+|jelsz[oóav]+[a-z]*|parol[aăeiăyęą]+|парол[а-яії]+|лозинк[аи]|비번|비밀번호|암호|"
    r"κωδικ[οό]ς(?: πρόσβασης)?|şifre(?:si)?|sifre|parola|mật khẩu|mat khau|kata sandi|sandi|kata laluan|nenosiri|"
    r"slaptažodis|parool|lozinka|geslo|лозинка|fjalëkalimi|रहस्य|पासवर्ड|पासवर्डः|كلمة (?:المرور|السر)|"
    r"كلمه عبور|رمز عبور|گذرواژه|پسورد|باسورد|الباسورد|ה?סיסמ[הא]|รหัสผ่าน|密码|密碼|口令|パスワード|暗証番号|비밀번호|암호|"
    r"passe?|secret(?: key)?|client[_ -]?secret|api[_ -]?(?:key|token|secret)|access[_ -]?(?:key|token)|auth[_ -]?token|"
    r"cl[ée](?: (?:du |de |r[ée]seau )?(?:wi-?fi|wpa2?|r[ée]seau|s[ée]curit[ée]))|clave (?:del )?wi-?fi|chiave (?:di rete|wi-?fi|wpa2?)|chave (?:do wi-?fi|de rede)|senha (?:do )?wi-?fi|ключ (?:wi-?fi|сети|мережі)|"
    r"klucz (?:wi-?fi|sieciowy)|klíč (?:wi-?fi|sítě)|wi-?fi-?(?:schlüssel|sleutel|nyckel|nøkkel|nøgle)|token|bearer|psk|pre-?shared key|wpa2?(?:[ -]?key)?|wi-?fi[ -]?key|wlan[ -]?(?:key|schlüssel)|"
    r"community string|netzwerkschlüssel|private[ _-]?key|encryption key|shared secret|credentials?|creds?|zugangsdaten"
)
_CODE_NAMED = (
    r"pin(?:[- ]?code)?|puk|otp|totp|(?:mfa|2fa|sms|backup|recovery|verification|security|reset|unlock|one[- ]time|"
    r"door|alarm|gate|safe|entry|lock|keypad|tür|wiederherstellungs|bestätigungs|sicherheits)[- ]?(?:code|key|pin|schlüssel)s?|code (?:pin|de (?:récupération|"
    r"vérification|secours|sécurité))|c[oó]digo de (?:recuperaci[oó]n|verificaci[oó]n|seguridad|recuperação|"
    r"verificação|segurança)|пин(?:-?код)?|код (?:восстановления|подтверждения)|รหัส|验证码|驗證碼|恢复码|恢复密钥|回復キー|"
    r"認証コード|暗証番号|인증번호|복구 키"
)
_IS = r"\s*(?:\(?[^\s():=]{0,20}\)?\s*)?(?:[:=：＝→]|->|=>)\s*|\s+(?:is|was|ist|war|lautet|est|es|é|è|jest|är|er|on|to|=|now|היא|הוא|هي|هو|là|adalah|ialah|είναι|je|este|e|set to|changed to|reset to|auf|à|a|-|–)\s+(?:now |set to |again )?"
_VALUE = r"[\"'“„«`(\[]?(?P<value>[^\s\"“”„«»`,;，。、；)\]]{3,200}?)(?=['’]?(?:[\s\"“”„«»`,;，。、；)\]]|$))"
_WHOSE = r"(?:\s+(?:for|of|von|für|van|voor|de|för|til|till|av|af)\s+(?:the |user |account |user account )?[^\s:=]{1,40})?"
_PAIR = re.compile(rf"(?<![^\W_])(?:{_NAMED}){_WHOSE}(?:{_IS}|(?:は|为|是|：|[은는이가]\s)\s*){_VALUE}", re.I)
_CODE = Sought(rf"(?<![^\W_])(?:{_CODE_NAMED})(?:{_IS}|\s+|(?:は|为|是|：)\s*){_VALUE}", flags=re.I)
_NEAR = re.compile(
    rf"(?<![^\W_])(?:{_NAMED})\s+[\"'“„«`(\[]?(?P<value>[^\s\"“”„«»`,;)\]]{{6,200}}?)"
    r"(?=['’]?(?:[\s\"“”„«»`,;)\]]|$))",
    re.I,
)
_LOGIN = Sought(
    r"(?:log(?:ged |s )?in|zugangsdaten|anmeldedaten|identifiants?|credenciales|credenciais|credenziali|логин|inloggegevens|user(?:name)? ?/ ?pass(?:word)?|sign(?:ed)? in|login|creds?|credentials|account|konto|compte|cuenta|user(?:name)?|benutzer|admin)"
    r"(?: (?:with|as|is|mit|als|avec))?\s*[:=]?\s*\S{2,40}\s*(?:/|\||:|,? pw )\s*(?P<value>[^\s,;/]{6,64})",
    flags=re.I,
)
_BESIDE_A_NAME = Sought(
    r"(?<![^\s,;:(])[\w.\\@-]{2,40}\s*[/|:]\s*(?P<value>(?=[^\s]{0,63}[a-z])(?=[^\s]{0,63}[A-Z])(?=[^\s]{0,63}\d)"
    r"(?=[^\s]{0,63}[!@#$%^&*?~+=])[^\s/\\:|,;()<>\[\]{}\"']{8,64})(?=[\s,;.]|$)"
)
_WORD_AND_DIGITS = re.compile(
    r"(?:[A-Z]?[a-zà-öø-ÿ]{2,}\w*\d{2,}|\d{3,}[a-z]{2,}\d*|[A-Z][a-z]\d{5,})[!?.@#$%&*]{0,3}"
)
_FAR = re.compile(
    rf"(?<![^\W_])(?:{_NAMED})(?![^\W_])[^.;:=\n]{{0,40}}?"
    r"(?:\s*[:=：]\s*|\s(?:is|was|ist|war|lautet|est|es|é|è|jest|je|este|är|er|είναι|היא|هي|là)\s+|(?<=konta)\sto\s+)"
    rf"{_VALUE}",
    re.I,
)
_COMMANDS = Sought(
    r"\s-u\s+[^\s:]{1,40}:(?P<value>[^\s@]{4,})",
    r"\bmysql\w*\b[^\n]{0,80}\s-p(?P<other>[^\s-]\S{4,})",
    r"/user:\S+\s+(?P<third>(?!/)\S{6,})",
    r"\b(?P<name>admin|root|administrator|guest|gast|sa)\s?[:/]\s?(?P<fourth>(?P=name)|toor|passw[o0]rd|1234\d*)(?![\w-])",
    flags=re.I,
)
_TYPED = Sought(
    r"\b(?:(?:re)?set|changed?|switched) (?:it |back |the password )?to\s+(?P<value>[^\s,;]{6,40})"
    r"|\blog\w*[ -]?(?:in|on|into)?\b[^.;\n]{0,30}?(?:\bwith\b|,|\bmit\b|\bavec\b|\bcon\b)\s+(?P<other>[^\s,;)]{6,40})",
    flags=re.I,
)
_SHAPES = Sought(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]{0,8000}?-----END [A-Z ]*PRIVATE KEY-----)?",
    r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*",
    r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    r"\bgh[pousr]_\w{20,}",
    r"\bgithub_pat_\w{20,}",
    r"\bglpat-[\w-]{16,}",
    r"\bxox[abeprs]-[\w-]{10,}",
    r"\bsk[-_](?:live_|test_|ant-|proj-)?[\w-]{16,}",
    r"\bAIza[\w-]{30,}",
    r"\bSG\.[\w-]{16,}\.[\w-]{16,}",
    r"\bnpm_\w{30,}",
    r"\bhf_\w{30,}",
    r"\b(?:\d{6}-){7}\d{6}\b",
    r"(?<=[?&]sig=)[\w%+/=-]{20,}",
    r"(?<=;password=)[^;\s•]{3,}(?=;|$)",
    r"(?<=;Password=)[^;\s•]{3,}(?=;|$)",
    r"(?<=;pwd=)[^;\s•]{3,}(?=;|$)",
    r"(?<=;Pwd=)[^;\s•]{3,}(?=;|$)",
    r"(?<=AccountKey=)[\w+/=]{20,}",
    r"(?<=://)[^\s/:@]+:[^\s/@]{3,}(?=@)",
    r"\b(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}\b",
    r"(?<=Basic )[A-Za-z0-9+/]{12,}={0,2}",
    r"(?<=Bearer )[\w.~+/=-]{16,}",
    name="value",
)
_HARMLESS = re.compile(
    r"0x[0-9a-f]+|kb\d+|\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:h|am|pm)?|\d{4}-\d\d-\d\d\S*|\d{1,2}[./]\d{1,2}[./]\d{2,4}|"
    r"\d+(?:st|nd|rd|th|x|h|d|min|days?|hours?|ms|s|%|gb|mb|kb|times|tage|mal)|[45]\d\d|[\w.+-]+@[\w-]+\.[\w.]+|https?://\S*|[\\/]\S*|"
    r"(?:office|win|windows|sql|server|exchange|outlook|sharepoint|adobe|m|o|ad|azure|tier|l|p|v|ticket|inc|req|chg|"
    r"case|note|step|event|chrome|edge|firefox|safari|teams|zoom|ie|vlan|java|python|php|acrobat|citrix|error|code|line|id|rev|build|ios|android|sha|md|aes|rsa|rc|tls|ssl|oauth|fido|md5)[-#]?\d[\d.]*|[<{\[].*|\*+|[•x*.…-]{3,}|"
    r"s/he|and/or|n/a|(?-i:[A-Z]{2,6})[-_]\d{1,6}(?:[-_]\d+)*|[\w-]*_[a-z_-]*|\S+\.(?:png|jpe?g|gif|pdf|docx?)\S*",
    re.I,
)
_SIGNS = "!@#$%^&*+=?~€§£"
_COMMON_PASSWORDS = frozenset(
    [
        "password",
        "passwort",
        "letmein",
        "welcome",
        "willkommen",
        "qwerty",
        "qwertz",
        "azerty",
        "changeme",
        "iloveyou",
        "dragon",
        "monkey",
        "sunshine",
        "princess",
        "football",
        "hunter",
        "trustno",
        "swordfish",
        "summer",
        "winter",
        "spring",
        "autumn",
        "sommer",
        "admin",
        "administrator",
        "root",
        "toor",
        "secret",
        "geheim",
        "passw0rd",
        "hallo",
        "bonjour",
        "motdepasse",
        "soleil",
        "correcthorsebatterystaple",
        "football",
        "baseball",
        "welkom",
        "bienvenue",
        "bienvenido",
        "benvenuto",
        "bemvindo",
        "witaj",
        "sommar",
        "zima",
        "lato",
        "kesa",
        "verano",
        "invierno",
        "estate",
        "inverno",
        "ete",
        "hiver",
        "zomer",
        "herfst",
        "herbst",
        "fruhling",
        "test",
        "hallo",
        "login",
        "azertyuiop",
        "company",
        "user",
        "temp",
        "monday",
        "januar",
        "january",
        "juli",
        "july",
        "march",
        "april",
        "october",
        "november",
        "december",
        "liverpool",
        "arsenal",
        "juventus",
        "barcelona",
        "galatasaray",
    ]
)


def _looks_like_a_value(value: str) -> bool:
    """A value mixes letters with digits or signs; a plain word ("expired", "abgelaufen") is a report."""
    bare = value.rstrip(".!?:")
    if _HARMLESS.fullmatch(bare) or bare in {MASK, ""}:
        return False
    if fold(bare) in _COMMON_PASSWORDS:
        return True
    letters = any(c.isalpha() for c in bare)
    digits = sum(c.isdigit() for c in bare)
    signs = any(c in _SIGNS for c in bare)
    if not letters:
        return digits >= 5 and bare.replace("-", "").isdigit()
    return len(bare) >= 4 and (digits > 0 or signs)


def _looks_like_a_code(value: str) -> bool:
    bare = value.rstrip(".!?:")
    if _HARMLESS.fullmatch(bare) and not re.fullmatch(r"\d{4,8}", bare):
        return False
    return re.fullmatch(r"[\dA-Za-z]{4,}(?:[- ][\dA-Za-z]{2,})*", bare) is not None and any(
        c.isdigit() for c in bare
    )


def _looks_strong(value: str) -> bool:
    """Without a colon before it, only an unmistakable value counts: letters, digits and a sign together."""
    bare = value.rstrip(".:?")
    if _HARMLESS.fullmatch(bare) or not any(map(str.isalpha, bare)) or not any(map(str.isdigit, bare)):
        return False
    if any(c in _SIGNS for c in bare) or re.fullmatch(r"[A-Z][a-z]+-?(?:19|20)\d\d", bare) is not None:
        return True
    return _is_common_with_digits(bare)


def _looks_typed(value: str) -> bool:
    """Right after the word for it even "Kot123" is a password: small letters, then digits."""
    bare = value.rstrip(".:?")
    return _looks_chosen(value) or (
        not _HARMLESS.fullmatch(bare) and _WORD_AND_DIGITS.fullmatch(bare) is not None
    )


_CHOSEN = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w-]{3,}[.]?\d{1,4}[!?.@#$%&*]{0,3}|\w{4,}[!@#$%&*]\w{2,}")


def _looks_chosen(value: str) -> bool:
    """What people choose: a name with a capital and a digit or two."""
    bare = value.rstrip(".:?")
    return not _HARMLESS.fullmatch(bare) and (_CHOSEN.fullmatch(bare) is not None or _looks_strong(value))


def _is_common_with_digits(bare: str) -> bool:
    return re.sub(r"[\d!?.@#$%&*]+$", "", fold(bare)) in _COMMON_PASSWORDS and any(map(str.isdigit, bare))


_QUOTED = re.compile(
    rf"(?<![^\W_])(?:{_NAMED})\s*(?:[:=：]\s*|\s(?:is|was|ist|war|lautet|est|es|é|è)\s+)?[\"'“„«`](?P<value>[^\s\"“”„«»`']{{4,60}})[\"'”“»`]",
    re.I,
)
_SET_LATER = re.compile(
    rf"(?<![^\W_])(?:{_NAMED})(?![^\W_])[^.;:=\n]{{0,50}}?\s(?:to|auf|à|a|na|til|till|naar|в|на|su|in|into|als|como)\s+{_VALUE}",
    re.I,
)


_SEARCHES = (
    (_SHAPES, lambda value: True),
    (_BESIDE_A_NAME, _looks_strong),
    (_CODE, _looks_like_a_code),
    (_TYPED, _is_common_with_digits),
    (_COMMANDS, lambda value: True),
    (_LOGIN, _looks_strong),
)
_AFTER_A_MENTION = (
    (_PAIR, _looks_like_a_value),
    (_NEAR, _looks_typed),
    (_FAR, _looks_chosen),
    (_QUOTED, _looks_like_a_value),
    (_SET_LATER, _looks_strong),
)


_MENTION = Sought(rf"(?<![^\W_])(?:{_NAMED})", flags=re.I)
_GROUPS = ("value", "other", "third", "fourth")


def find(text: str, keep: Iterable[str] = ()) -> list[tuple[int, int]]:
    """Where secrets stand, in order and without overlap. `keep` names values their author vouched for."""
    vouched = set(keep)
    spans: list[tuple[int, int]] = []
    for span in sorted(_candidates(text), key=lambda s: (s[0], -s[1])):
        if text[slice(*span)] not in vouched and (not spans or span[0] >= spans[-1][1]):
            spans.append(span)
    return spans


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for sought, accepts in _SEARCHES:
        if sought.may_match(text):
            yield from _accepted(sought.pattern, accepts, text, 0)
    if mention := _MENTION.search(text):
        for pattern, accepts in _AFTER_A_MENTION:
            yield from _accepted(pattern, accepts, text, mention.start())


def _accepted(
    pattern: re.Pattern[str], accepts: Callable[[str], bool], text: str, start: int
) -> Iterator[tuple[int, int]]:
    match = pattern.search(text, start)
    while match:
        group = next(name for name in _GROUPS if match.groupdict().get(name) is not None)
        accepted = accepts(match[group])
        if accepted:
            yield match.span(group)
        # A wrong guess must not hide the right one that begins inside it: "admin login: x / y".
        match = pattern.search(text, match.end() if accepted else match.start() + 1)


def mask_secrets(text: str, *, keep: Iterable[str] = ()) -> tuple[str, list[str]]:
    """The text with every secret masked, and the secrets as written.

    The second part is for asking the author once; never store or log it.
    """
    masked, quotes, last = [], [], 0
    for start, end in find(text, keep):
        masked += [text[last:start], MASK]
        quotes.append(text[start:end])
        last = end
    return "".join(masked) + text[last:], quotes
