"""Whom the firm supports: forty invented companies, and two hundred contacts made from lists by a seed."""

import random
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

# (name, domain, sector, sites); every domain is under .example and can belong to nobody.
COMPANIES = (
    ("Aldous & Wren Solicitors", "aldouswren", "law", ("York", "Selby")),
    ("Amberley Dental Care", "amberleydental", "health", ("Amberley", "Storrington")),
    ("Arkwell Timber", "arkwelltimber", "trade", ("Hull docks", "Beverley yard")),
    ("Ashcombe Parish Schools", "ashcombeschools", "school", ("Ashcombe Primary", "St Bride's", "Hill Lane")),
    ("Bellwether Insurance Brokers", "bellwetherbrokers", "finance", ("Bristol", "Bath")),
    ("Birch Hollow Nurseries", "birchhollow", "trade", ("Potting sheds", "Farm shop")),
    ("Bramble Street Bakery", "bramblestreet", "retail", ("Bramble Street", "Station kiosk", "Mill bakery")),
    ("Calloway Marine Engineering", "callowaymarine", "industry", ("Falmouth", "Penryn")),
    ("Carrick Housing Association", "carrickhousing", "housing", ("Head office", "Quay Road", "Eastfield")),
    ("Castlegate Accountants", "castlegateacc", "finance", ("Castlegate",)),
    ("Copperline Electrical", "copperline", "trade", ("Derby", "Ilkeston depot")),
    ("Drumlin Veterinary Group", "drumlinvets", "health", ("Newry surgery", "Banbridge surgery")),
    ("Eastmoor Logistics", "eastmoorlogistics", "industry", ("Immingham hub", "Goole", "Doncaster")),
    ("Elderfield Care Homes", "elderfieldcare", "health", ("The Limes", "Orchard House", "Main office")),
    ("Fennimore Publishing", "fennimore", "office", ("Oxford",)),
    ("Fieldgate Surveyors", "fieldgate", "office", ("Exeter", "Taunton")),
    ("Foxhill Precision Castings", "foxhillcastings", "industry", ("Foundry", "Finishing shop")),
    ("Garrow & Finch Architects", "garrowfinch", "office", ("Glasgow", "Stirling")),
    ("Glasswing Optics", "glasswingoptics", "industry", ("Cleanroom", "Office block")),
    ("Hartwood Furniture", "hartwoodfurniture", "retail", ("Showroom", "Workshop", "Outlet")),
    ("Heronsgate Hotel Group", "heronsgate", "hotel", ("Lakeside", "Old Mill", "Bridge House")),
    ("Ivory Lane Recruitment", "ivorylane", "office", ("Leicester",)),
    ("Jessop Fine Foods", "jessopfoods", "industry", ("Spalding plant", "Cold store")),
    ("Kingfisher Leisure Trust", "kingfisherleisure", "retail", ("Pool", "Arena", "Golf lodge")),
    ("Larkrise Community Theatre", "larkrisetheatre", "retail", ("Box office",)),
    ("Lindmark Pharmacies", "lindmark", "health", ("High Street", "Market Hill", "Westgate")),
    ("Longacre Estates", "longacreestates", "housing", ("Norwich", "Dereham")),
    ("Marchetti Catering Supplies", "marchetticatering", "trade", ("Warehouse", "Trade counter")),
    ("Merrow Vale Council Services", "merrowvale", "office", ("Town hall", "Depot")),
    ("Nettleton Plant Hire", "nettletonhire", "trade", ("Lincoln", "Newark yard")),
    ("Oakum Bay Brewery", "oakumbay", "industry", ("Brewhouse", "Taproom")),
    ("Pemberton Wealth", "pembertonwealth", "finance", ("Harrogate",)),
    ("Quillon Security Systems", "quillon", "trade", ("Control room", "Stores")),
    ("Redcastle Translations", "redcastle", "office", ("Cardiff",)),
    ("Sandpiper Holidays", "sandpiperholidays", "hotel", ("Whitby office", "Park reception")),
    ("Saxby Freight Forwarding", "saxbyfreight", "industry", ("Felixstowe", "Tilbury")),
    ("Thornbury Free Press", "thornburypress", "office", ("Newsroom",)),
    ("Tollgate Motor Factors", "tollgatemotors", "retail", ("Counter 1", "Counter 2", "Body shop")),
    ("Underhill Textiles", "underhilltextiles", "industry", ("Mill", "Dye house")),
    ("Weatherby Day Nurseries", "weatherbynurseries", "school", ("Acorn House", "Riverside")),
)

ROLES = {
    "law": ("Partner", "Paralegal", "Practice manager", "Legal secretary", "Conveyancer"),
    "health": ("Practice manager", "Receptionist", "Clinician", "Rota planner", "Dispenser"),
    "trade": ("Office manager", "Stock controller", "Estimator", "Accounts assistant", "Yard foreman"),
    "school": ("School business manager", "Deputy head", "Teacher", "Office administrator"),
    "finance": ("Account executive", "Compliance officer", "Payroll lead", "Office manager"),
    "retail": ("Shop manager", "Supervisor", "Bookkeeper", "Events planner"),
    "industry": ("Production planner", "Quality engineer", "Shift lead", "Finance manager", "Dispatcher"),
    "housing": ("Housing officer", "Repairs coordinator", "Finance officer", "Team leader"),
    "office": ("Office manager", "Project lead", "Bookkeeper", "Director", "Editor"),
    "hotel": ("Duty manager", "Reservations lead", "Night auditor", "Finance manager"),
}

FIRST = """
Abigail Adaeze Alasdair Amina Anneke Anselm Beatriz Benedikt Bronagh Callum Carys Cedric Chiara Colm
Dagny Dariusz Delphine Dev Eilidh Elif Emeka Esme Farah Fergus Freya Gareth Ginevra Grigor Gwen Hamish
Harriet Ines Isolde Jamal Jarek Joely Kaito Kamila Kerensa Lachlan Leila Lorcan Ludo Maeve Malik
Marguerite Mateus Mei Mirren Nasrin Niall Noor Olga Orla Oswin Padraig Paloma Petra Quentin Rhiannon
Rohan Rosalind Sanjay Saskia Senan Sunniva Tamsin Teodor Tilda Ulrich Verity Viktor Winifred Xanthe
Yusuf Zofia
"""

LAST = """
Abernethy Adeyemi Appleyard Barrowclough Bexley Brannigan Bukowski Carmody Chaudhry Cobbold Corrigan
Dacosta Dimbleby Dunmore Eastwood Ekström Fairweather Fenwick Ferreira Gallacher Gilchrist Godbold
Grantham Haddad Halloran Hathersage Holloway Ibarra Inglis Jankowski Jephcott Kavanagh Khatri Kilbride
Lazenby Lindgren Lovelock MacInnes Makinde Marchbanks Mendes Moriarty Nakamura Nettleship Novak Okonkwo
Osgood Pargeter Pemble Petrova Quigley Ramsbottom Rashid Rosenthal Sandhu Sedgwick Skelton Stavros Szabo
Tanaka Thackeray Tregenza Umarov Vasquez Venables Wadsworth Wetherell Whitlock Yardley Zielinski
"""


@dataclass(frozen=True)
class CompanyOf:
    """A customer company."""

    name: str
    domain: str
    sector: str
    sites: tuple[str, ...]


@dataclass(frozen=True)
class ContactOf:
    """A person at a company, or a mailbox that several people read."""

    name: str
    email: str
    company: str
    role: str
    site: str
    laptop: str
    phone: str
    shared: bool = False

    @property
    def first(self):
        return self.name.split()[0]


def companies():
    """The forty companies."""
    return [CompanyOf(name, f"{domain}.example", sector, sites) for name, domain, sector, sites in COMPANIES]


def contacts(seed):
    """Two hundred contacts, the same ones for the same seed: five a company, five of them special."""
    dice = random.Random(f"contacts {seed}")
    names = _names(dice, 5 * len(COMPANIES))
    people = [_contact(company, names.pop(), dice) for company in companies() for _ in range(5)]
    return _with_special(people)


def _names(dice, count):
    every = [f"{first} {last}" for first in FIRST.split() for last in LAST.split()]
    return dice.sample(every, count)


def _contact(company, name, dice):
    return ContactOf(
        name=name,
        email=f"{_plain(name)}@{company.domain}",
        company=company.name,
        role=dice.choice(ROLES[company.sector]),
        site=dice.choice(company.sites),
        laptop=f"LT-{dice.randrange(100, 2400):04d}",
        phone=f"+44 1632 960{dice.randrange(1000):03d}",
    )


def _with_special(people):
    """Shared mailboxes with and without a company, and three people on the shop floor without an address."""
    special: dict[int, dict[str, Any]] = {
        29: {"name": "Reception desk", "role": "Shared mailbox", "shared": True},
        104: {"name": "Front office", "role": "Shared mailbox", "shared": True, "company": ""},
        64: {"email": "", "role": "Loading bay supervisor"},
        154: {"email": "", "role": "Shift lead"},
        187: {"email": "", "role": "Counter assistant"},
    }
    for index, changes in special.items():
        if changes.get("shared"):
            domain = people[index].email.split("@")[1]
            changes = changes | {"email": f"{_plain(changes['name'])}@{domain}"}
        people[index] = replace(people[index], **changes)
    return people


def _plain(name):
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return ascii_name.lower().replace(" ", ".")
