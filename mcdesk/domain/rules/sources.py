"""Where the rules come from. A rule without a public source says so."""

from mcdesk.domain.texts import Local


def cited(source: Local, en: str, fr: str) -> Local:
    """A source with a remark in both languages."""
    return Local(f"{source.en}{en}", f"{source.fr}{fr}")


def joined(*sources: Local) -> Local:
    """Several sources one after the other."""
    return Local("; ".join(s.en for s in sources), "; ".join(s.fr for s in sources))


FORM = Local("The form itself", "Le formulaire lui-même")
FORMATS = Local(
    "Design choice of this program: formats of e-mail, phone, dates and amounts",
    "Choix de conception de ce programme : formats des courriels, téléphones, dates et montants",
)
OWN = Local(
    "Design choice of this program; no public rule", "Choix de conception de ce programme; aucune règle publique"
)
MOHAWK = Local(
    "Mohawk College, micro-credentials: https://digitalskills.mohawkcollege.ca/faculty/micro-credentials/",
    "Mohawk College, microcertifications : https://digitalskills.mohawkcollege.ca/faculty/micro-credentials/",
)
_SPECTATOR = (
    "https://www.thespec.com/local-hamilton-mountain/life/2023/02/13/"
    "future-of-work-micro-credentials-key-to-future-of-work-training-at-mohawk-college.html"
)
SPECTATOR = Local(
    f"The Hamilton Spectator, 13 February 2023: {_SPECTATOR}", f"The Hamilton Spectator, 13 février 2023 : {_SPECTATOR}"
)
_ECAMPUS = (
    "https://michener.ca/continuing-education/micro-credentials/ecampusontario-micro-credential-principle-framework/"
)
ECAMPUS = Local(
    f"eCampusOntario, micro-credential principles and framework: {_ECAMPUS}",
    f"eCampusOntario, principes et cadre des microcertifications : {_ECAMPUS}",
)
_HQOC = "https://ecampusontario.pressbooks.pub/hqoc/chapter/1-6-how-to-write-learning-outcomes-event-2/"
HQOC = Local(
    f"eCampusOntario, High Quality Online Courses: {_HQOC}", f"eCampusOntario, cours en ligne de qualité : {_HQOC}"
)
_GEORGIAN = (
    "https://georgiancollege.ca/academics/academic-quality/"
    "curriculum-revision-course-development/course-development/writing-learning-outcomes"
)
GEORGIAN = Local(
    f"Georgian College, writing learning outcomes: {_GEORGIAN}",
    f"Georgian College, rédaction des résultats d’apprentissage : {_GEORGIAN}",
)
NZQA = Local(
    "New Zealand Qualifications Authority, rules on names of micro-credentials, with Ontario's titles added",
    "New Zealand Qualifications Authority, règles sur les noms de microcertifications, avec les titres de l’Ontario",
)
NZQA_OVERLAP = Local(
    "New Zealand Qualifications Authority: an offering must not duplicate another; the limits are a design choice",
    "New Zealand Qualifications Authority : une offre ne doit pas en répéter une autre; "
    "les seuils sont un choix de conception",
)
CANCRED = Local(
    "CanCred Factory, badge template: https://factory.cancred.ca/c/earnablebadge/TBJ95Ka1X8NOa2F/apply",
    "CanCred Factory, modèle d’insigne : https://factory.cancred.ca/c/earnablebadge/TBJ95Ka1X8NOa2F/apply",
)
BUFFALO = Local(
    "University at Buffalo, proposal: https://www.buffalo.edu/micro-credentials/internal/proposal.html",
    "University at Buffalo, proposition : https://www.buffalo.edu/micro-credentials/internal/proposal.html",
)
CARLETON = Local(
    "Carleton University, application: https://forms.carleton.ca/future-edge/full-application-for-micro-credential",
    "Université Carleton, demande : https://forms.carleton.ca/future-edge/full-application-for-micro-credential",
)
_OSAP = (
    "https://www.mohawkcollege.ca/financial-assistance/"
    "ontario-student-assistance-program-osap/osap-for-micro-credential-courses"
)
OSAP = Local(f"OSAP for micro-credentials: {_OSAP}", f"RAFEO pour les microcertifications : {_OSAP}")
MICROVET = Local(
    "MicroVET, cost structure: https://microvet-project.eu/toolkit/cost-structure/",
    "MicroVET, structure des coûts : https://microvet-project.eu/toolkit/cost-structure/",
)
_BADGE_FACTORY = "https://support.openbadgefactory.com/en/support/solutions/articles/80001152810-creating-a-new-badge"
BADGE_FACTORY = Local(
    f"Open Badge Factory, creating a badge: {_BADGE_FACTORY}",
    f"Open Badge Factory, création d’un insigne : {_BADGE_FACTORY}",
)
_FILL = "https://fill.io/Microcredential-proposal"
ECTE = Local(
    f"ECTE, design template: https://ecte.eu/micro-credential-design-template/ ; {_FILL}",
    f"ECTE, gabarit de conception : https://ecte.eu/micro-credential-design-template/ ; {_FILL}",
)
OLIVER = Local(
    "B. Oliver, scale of assessment, with the European one; the advice is a design choice",
    "B. Oliver, échelle d’évaluation, avec l’échelle européenne; le conseil est un choix de conception",
)
_EES = "https://www.ontario.ca/page/essential-employability-skills"
FRAMEWORKS = Local(
    f"Ontario's essential employability skills are a standard for graduates of programs: {_EES} ; "
    "the advice is a design choice",
    f"Les compétences relatives à l’employabilité de l’Ontario visent les diplômés des programmes : {_EES} ; "
    "le conseil est un choix de conception",
)
FRAMEWORKS_IN_FORCE = Local(
    "Design choice of this program: a competency is aligned with the version of its framework that is in force",
    "Choix de conception de ce programme : une compétence est associée à la version en vigueur de son référentiel",
)
STACKS = Local(
    "Design choice of this program: a stack leads somewhere and never back to itself",
    "Choix de conception de ce programme : un ensemble cumulable mène quelque part et jamais à lui-même",
)
REVIEW = Local(
    "Mohawk College, Program Quality Policy AS-2000-2013 (annual review); the number of months is a design choice",
    "Mohawk College, politique de qualité des programmes AS-2000-2013 (révision annuelle); "
    "le nombre de mois est un choix de conception",
)
PASS_STANDARD = cited(ECAMPUS, f"; pass standard: {_FILL}", f"; seuil de réussite : {_FILL}")
