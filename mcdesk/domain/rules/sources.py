"""Where the rules come from. A rule without a public source says so."""

OWN = "Design choice of this program; no public rule"
MOHAWK = "Mohawk College, micro-credentials: https://digitalskills.mohawkcollege.ca/faculty/micro-credentials/"
SPECTATOR = (
    "The Hamilton Spectator, 13 February 2023: https://www.thespec.com/local-hamilton-mountain/life/2023/02/13/"
    "future-of-work-micro-credentials-key-to-future-of-work-training-at-mohawk-college.html"
)
ECAMPUS = (
    "eCampusOntario, micro-credential principles and framework: https://michener.ca/continuing-education/"
    "micro-credentials/ecampusontario-micro-credential-principle-framework/"
)
HQOC = (
    "eCampusOntario, High Quality Online Courses: https://ecampusontario.pressbooks.pub/hqoc/chapter/"
    "1-6-how-to-write-learning-outcomes-event-2/"
)
GEORGIAN = (
    "Georgian College, writing learning outcomes: https://georgiancollege.ca/academics/academic-quality/"
    "curriculum-revision-course-development/course-development/writing-learning-outcomes"
)
NZQA = "New Zealand Qualifications Authority, rules on names of micro-credentials, with Ontario's titles added"
NZQA_OVERLAP = (
    "New Zealand Qualifications Authority: an offering must not duplicate another; the limits are a design choice"
)
CANCRED = "CanCred Factory, badge template: https://factory.cancred.ca/c/earnablebadge/TBJ95Ka1X8NOa2F/apply"
BUFFALO = "University at Buffalo, proposal: https://www.buffalo.edu/micro-credentials/internal/proposal.html"
CARLETON = (
    "Carleton University, application: https://forms.carleton.ca/future-edge/full-application-for-micro-credential"
)
OSAP = (
    "OSAP for micro-credentials: https://www.mohawkcollege.ca/financial-assistance/"
    "ontario-student-assistance-program-osap/osap-for-micro-credential-courses"
)
MICROVET = "MicroVET, cost structure: https://microvet-project.eu/toolkit/cost-structure/"
BADGE_FACTORY = (
    "Open Badge Factory, creating a badge: https://support.openbadgefactory.com/en/support/solutions/articles/"
    "80001152810-creating-a-new-badge"
)
ECTE = "ECTE, design template: https://ecte.eu/micro-credential-design-template/ ; https://fill.io/Microcredential-proposal"
OLIVER = "B. Oliver, scale of assessment, with the European one; the advice is a design choice"
FRAMEWORKS = (
    "Ontario's essential employability skills are a standard for graduates of programs: "
    "https://www.ontario.ca/page/essential-employability-skills ; the advice is a design choice"
)
STACKS = "Design choice of this program: a stack leads somewhere and never back to itself"
REVIEW = "Mohawk College, Program Quality Policy AS-2000-2013 (annual review); the number of months is a design choice"
