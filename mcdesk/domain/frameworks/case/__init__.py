"""CASE: Competencies and Academic Standards Exchange, https://www.imsglobal.org/spec/CASE/v1p1/ (1EdTech)."""
