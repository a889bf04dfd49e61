### Le formulaire par lequel un employeur confirme ce que demande la règle R15.

employer-question = Confirmez-vous cette microcertification?
employer-to = À l’attention de : { $who }
employer-letter = Notre établissement, { $college }, prépare cette microcertification et souhaite savoir si elle convient à ceux qui embauchent. Deux questions prennent environ dix minutes. Aucun compte n’est nécessaire, ni autre logiciel qu’un lecteur de fichiers PDF ou Word.
employer-outcomes = Ce que les personnes sauront faire
employer-assessments = Comment elles le montrent
employer-questions = Deux questions
employer-how = Remplissez le formulaire à l’écran et enregistrez-le, ou imprimez-le et écrivez à la main.
employer-ask-demand = Cette compétence est-elle recherchée dans votre organisation ou votre secteur?
employer-why-demand = À quoi le voyez-vous? (par exemple : postes à pourvoir, tâches, changements à venir)
employer-ask-job = L’évaluation reflète-t-elle la façon dont le travail se fait?
employer-why-job = Qu’est-ce qui convient, et que changeriez-vous?
employer-yes = Oui
employer-no = Non
employer-who = Qui répond
employer-who-name = Votre nom
employer-who-position = Votre fonction
employer-who-organization = Votre organisation
employer-who-email = Votre adresse de courriel
employer-who-date = Date (par exemple 24 novembre 2026)
employer-back = Retournez le formulaire à : { $to }
employer-kept = Le collège conserve ce formulaire avec sa demande. Référence : { $reference }
employer-place = Consulter un employeur
employer-place-text = Une lettre et un formulaire avec les deux questions qu’un partenaire confirme. Il se remplit sans compte; ce qui revient est conservé avec son empreinte.
employer-partner = Partenaire
employer-save-pdf = Enregistrer en PDF…
employer-save-word = Enregistrer en document Word…
employer-save-pdf-title = Enregistrer le formulaire en PDF
employer-save-docx-title = Enregistrer le formulaire en document Word
employer-take-in = Recevoir la réponse…
employer-no-partners = La demande ne nomme encore aucun partenaire.
employer-no-partners-fix = Nommez d’abord un partenaire dans la section sur les partenaires.
employer-no-partner = La demande n’a pas ce partenaire.
employer-no-partner-fix = Choisissez l’un des partenaires qu’elle nomme.
employer-no-form = { $file } n’est pas l’un de nos formulaires rempli à l’écran.
employer-came-back = Formulaire retourné
employer-no-form-fix = Choisissez le PDF ou le document Word qui est revenu. Une numérisation ou un formulaire imprimé se joint au partenaire à la main.
employer-saved = Le formulaire est enregistré : { $path }
employer-kept-answer = La réponse de { $partner } est conservée. { $changed ->
    [0] Rien n’a changé dans la demande.
    [one] { $changed } réponse de la demande en a été remplie.
   *[other] { $changed } réponses de la demande en ont été remplies.
}
employer-other-state = Ce formulaire portait sur un autre état de la demande : { $asked }.
employer-other-state-fix = Voyez si ce qui a changé depuis importe pour les deux questions.
employer-answered = Un employeur a répondu
employer-answers = Ce qui est revenu
employer-answer = { $day } : recherchée : { $demand }; reflète le travail : { $job }. Empreinte { $print }…
employer-open = sans réponse
employer-done-cli = Conservé : { $demand }, { $job } ({ $sha256 })
