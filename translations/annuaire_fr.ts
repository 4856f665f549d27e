<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>never verified</source>
        <translation>jamais vérifié</translation>
    </message>
    <message>
        <source>due for verification</source>
        <translation>à vérifier de nouveau</translation>
    </message>
    <message>
        <source>its status is due for review</source>
        <translation>son statut est à revoir</translation>
    </message>
    <message>
        <source>no facilitator is named</source>
        <translation>aucun animateur n’est nommé</translation>
    </message>
    <message>
        <source>there is no description</source>
        <translation>la description manque</translation>
    </message>
    <message>
        <source>the French text is missing</source>
        <translation>le texte français manque</translation>
    </message>
    <message>
        <source>the English text is missing</source>
        <translation>le texte anglais manque</translation>
    </message>
    <message>
        <source>the French text is behind the English one</source>
        <translation>le texte français est en retard sur l’anglais</translation>
    </message>
    <message>
        <source>the English text is behind the French one</source>
        <translation>le texte anglais est en retard sur le français</translation>
    </message>
    <message>
        <source>the address of a mailing list is missing</source>
        <translation>l’adresse d’une liste de diffusion manque</translation>
    </message>
    <message>
        <source>the date of the status is missing</source>
        <translation>la date du statut manque</translation>
    </message>
    <message>
        <source>neither e-mail address nor telephone number</source>
        <translation>ni adresse e-mail ni téléphone</translation>
    </message>
    <message>
        <source>the gender of the label is not known</source>
        <translation>on ne sait pas comment accorder le libellé</translation>
    </message>
    <message>
        <source>the text holds stray spaces</source>
        <translation>le texte contient des espaces de trop</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>A person cannot be merged with themselves. Nothing was changed; choose two entries.</source>
        <translation>Une personne ne peut pas être fusionnée avec elle-même. Rien n’a été changé&#xa0;; choisissez deux fiches.</translation>
    </message>
    <message>
        <source>Somebody who withdrew cannot be merged with anyone. Nothing was changed.</source>
        <translation>Une personne retirée ne peut être fusionnée avec aucune autre. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PublicationRemarks</name>
    <message>
        <source>no group is in the document</source>
        <translation>aucun groupe n’est dans le document</translation>
    </message>
    <message>
        <source>the directory has no title</source>
        <translation>l’annuaire n’a pas de titre</translation>
    </message>
    <message>
        <source>the label cannot agree: it is not known whether it is feminine or masculine</source>
        <translation>le libellé ne peut s’accorder&#xa0;: on ignore s’il est féminin ou masculin</translation>
    </message>
    <message>
        <source>another group of the document has the same name</source>
        <translation>un autre groupe du document porte le même nom</translation>
    </message>
    <message>
        <source>verified on a day after that of the document</source>
        <translation>vérifié un jour postérieur à celui du document</translation>
    </message>
    <message>
        <source>tied to a group that is not in the document</source>
        <translation>lié à un groupe qui n’est pas dans le document</translation>
    </message>
    <message>
        <source>a mailing list is left out: it is not public</source>
        <translation>une liste de diffusion est laissée de côté&#xa0;: elle n’est pas publique</translation>
    </message>
    <message>
        <source>contact details are left out: they are not marked as publishable</source>
        <translation>des coordonnées sont laissées de côté&#xa0;: elles ne sont pas marquées publiables</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This text is too long: %L1 characters at most. Shorten it; nothing was lost.</source>
        <translation>Ce texte est trop long&#xa0;: %L1&#xa0;caractères au plus. Raccourcissez-le&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>This text holds line breaks or invisible characters. Type it again on one line.</source>
        <translation>Ce texte contient des retours à la ligne ou des caractères invisibles. Saisissez-le de nouveau sur une ligne.</translation>
    </message>
    <message>
        <source>This text holds invisible control characters. Paste it again as plain text.</source>
        <translation>Ce texte contient des caractères de contrôle invisibles. Collez-le de nouveau en texte brut.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Il faut un nom ici.</translation>
    </message>
    <message>
        <source>“%1” is not a web or mail link. Links begin with https://, http:// or mailto:.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un lien web ni un lien vers une adresse e-mail. Les liens commencent par https://, http:// ou mailto:.</translation>
    </message>
    <message>
        <source>This will be published: note when or how the person agreed.</source>
        <translation>Ceci sera publié&#xa0;: notez quand ou comment la personne a donné son accord.</translation>
    </message>
    <message>
        <source>The interval between two verifications is between %1 and %2 months.</source>
        <translation>L’intervalle entre deux vérifications va de %1 à %2&#xa0;mois.</translation>
    </message>
    <message>
        <source>Choose a person, or remove this line.</source>
        <translation>Choisissez une personne, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Correct one of the two dates.</source>
        <translation>La fin précède le début. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>This person is already named. Remove one of the two lines.</source>
        <translation>Cette personne est déjà nommée. Retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>This list is already there. Remove one of the two lines.</source>
        <translation>Cette liste est déjà là. Retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>Choose a group or type its name, or remove this line.</source>
        <translation>Choisissez un groupe ou saisissez son nom, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>A group cannot be tied to itself. Choose another group.</source>
        <translation>Un groupe ne peut pas être lié à lui-même. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>This tie is already there. Remove one of the two lines.</source>
        <translation>Ce lien est déjà là. Retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>A telephone number holds digits.</source>
        <translation>Un numéro de téléphone contient des chiffres.</translation>
    </message>
    <message>
        <source>Incomplete address: what follows @ is missing. Leave it empty if it is not known.</source>
        <translation>Adresse incomplète&#xa0;: il manque ce qui suit @. Laissez vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>Incomplete address: what comes before @ is missing. Leave it empty if it is not known.</source>
        <translation>Adresse incomplète&#xa0;: il manque ce qui précède @. Laissez vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Leave it empty if it is not known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Laissez vide si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>The agreement is dated in the future. Give the day on which the person agreed.</source>
        <translation>L’accord est daté dans le futur. Indiquez le jour où la personne l’a donné.</translation>
    </message>
    <message>
        <source>There is nothing to publish here yet: the agreement is kept for when it is filled in.</source>
        <translation>Il n’y a encore rien à publier ici&#xa0;: l’accord est gardé pour le jour où ce sera rempli.</translation>
    </message>
    <message>
        <source>This person withdrew: nothing can be noted about them any more.</source>
        <translation>Cette personne s’est retirée&#xa0;: plus rien ne peut être noté à son sujet.</translation>
    </message>
    <message>
        <source>This person is named twice. End one of the two, or remove it.</source>
        <translation>Cette personne est nommée deux fois. Terminez l’une des deux lignes ou retirez-la.</translation>
    </message>
</context>
<context>
    <name>app::ApplicationController</name>
    <message>
        <source>Open a directory</source>
        <translation>Ouvrir un annuaire</translation>
    </message>
    <message>
        <source>Directories (*.annuaire);;All files (*)</source>
        <translation>Annuaires (*.annuaire);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Nouvel annuaire</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Directories (*.annuaire)</source>
        <translation>Annuaires (*.annuaire)</translation>
    </message>
    <message>
        <source>The directory is ready. Give it a title, or begin with a group.</source>
        <translation>L’annuaire est prêt. Donnez-lui un titre, ou commencez par un groupe.</translation>
    </message>
    <message>
        <source>&amp;Title and association…</source>
        <translation>&amp;Titre et association…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Forget this directory</source>
        <translation>&amp;Oublier cet annuaire</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Annuaire d’exemple</translation>
    </message>
    <message>
        <source>The backup is back. What was there before is kept too.</source>
        <translation>La sauvegarde est rétablie. Ce qu’il y avait avant est conservé aussi.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1, récupéré</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>&amp;Rétablir la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Recover &amp;what can be read…</source>
        <translation>Récupérer ce qui est &amp;lisible…</translation>
    </message>
    <message>
        <source>This directory is still being restored. It opens by itself when that is done.</source>
        <translation>Cet annuaire est encore en cours de rétablissement. Il s’ouvrira de lui-même ensuite.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Rétablissement de la sauvegarde…</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>Récupération de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>This is the file that is there now. What was shown before is kept among the backups.</source>
        <translation>Voici le fichier qui est là maintenant. Ce qui était affiché avant est conservé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>&amp;Show the backups…</source>
        <translation>&amp;Voir les sauvegardes…</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Language of the window: fr or en.</source>
        <translation>Langue de la fenêtre&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>The directory of an association’s working groups.</source>
        <translation>L’annuaire des groupes de travail d’une association.</translation>
    </message>
    <message>
        <source>The directory to open: a file, or postgresql://…</source>
        <translation>L’annuaire à ouvrir&#xa0;: un fichier, ou postgresql://…</translation>
    </message>
    <message>
        <source>Only one directory can be opened at a time.</source>
        <translation>On n’ouvre qu’un annuaire à la fois.</translation>
    </message>
    <message>
        <source>The language must be fr or en, not “%1”.</source>
        <translation>La langue est fr ou en, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>archive::ZipReader</name>
    <message>
        <source>This spreadsheet is damaged or incomplete. Nothing was changed; save it again, or save it as CSV.</source>
        <translation>Ce classeur est endommagé ou incomplet. Rien n’a été modifié&#xa0;; enregistrez-le à nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>This spreadsheet holds more than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</source>
        <translation>Ce classeur contient plus de %L1&#xa0;mégaoctets et n’a pas été lu. Rien n’a été modifié&#xa0;; n’enregistrez que la liste des groupes.</translation>
    </message>
</context>
<context>
    <name>cli::BackupCommand</name>
    <message>
        <source>Keep the directory as it is now.</source>
        <translation>Conserver l’annuaire tel qu’il est.</translation>
    </message>
    <message>
        <source>Without OUT it is kept among its backups, which “backups” lists. OUT is one file that opens anywhere; an existing one is replaced only when the copy is complete and checked. It holds everything, the history and what is not public too.</source>
        <translation>Sans SORTIE, il est conservé parmi ses sauvegardes, que «&#xa0;backups&#xa0;» énumère. SORTIE est un seul fichier qui s’ouvre partout&#xa0;; un fichier existant n’est remplacé que lorsque la copie est complète et vérifiée. Elle contient tout, le journal et ce qui n’est pas public compris.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message>
        <source>OUT is write-protected: a copy to read, on any medium.</source>
        <translation>SORTIE est protégée en écriture&#xa0;: une copie à lire, sur tout support.</translation>
    </message>
    <message>
        <source>--consultation needs OUT, the file to write.</source>
        <translation>--consultation demande SORTIE, le fichier à écrire.</translation>
    </message>
</context>
<context>
    <name>cli::BackupsCommand</name>
    <message>
        <source>List the backups of the directory, the newest first.</source>
        <translation>Énumérer les sauvegardes de l’annuaire, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>Made once a day when something changed, before an import, before a newer version changes the file, before a restore, and on demand. Those of the last 7 days, 5 weeks and 12 months are kept. The directory itself need not exist any more. Exit code 1 when there are none.</source>
        <translation>Faites une fois par jour si quelque chose a changé, avant un import, avant qu’une version plus récente modifie le fichier, avant un rétablissement, et à la demande. Sont gardées celles des 7 derniers jours, 5 semaines et 12 mois. L’annuaire lui-même peut ne plus exister. Code de sortie 1 lorsqu’il n’y en a aucune.</translation>
    </message>
    <message>
        <source>There is no backup of this directory yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de cet annuaire.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Check the directory: integrity, then what is missing or due.</source>
        <translation>Vérifier l’annuaire&#xa0;: son intégrité, puis ce qui manque ou est à revoir.</translation>
    </message>
    <message>
        <source>Exit code 0 when all is well, 1 when anything was found: a fault of the file, or something to complete or to verify.</source>
        <translation>Code de retour 0 quand tout va bien, 1 quand quelque chose a été trouvé&#xa0;: un défaut du fichier, ou quelque chose à compléter ou à vérifier.</translation>
    </message>
</context>
<context>
    <name>cli::CheckReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The directory is sound and complete.</source>
        <translation>L’annuaire est sain et complet.</translation>
    </message>
    <message>
        <source>The directory is sound.</source>
        <translation>L’annuaire est sain.</translation>
    </message>
    <message>
        <source>Integrity:</source>
        <translation>Intégrité&#xa0;:</translation>
    </message>
    <message>
        <source>To verify (%1):</source>
        <translation>À vérifier (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>To complete (%1):</source>
        <translation>À compléter (%1)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” shows how to use it.</source>
        <translation>«&#xa0;%1 %2 --help&#xa0;» explique comment s’en servir.</translation>
    </message>
</context>
<context>
    <name>cli::DirectoryAccess</name>
    <message>
        <source>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in the directory; they were moved to “%1”.</source>
        <translation>Un autre programme avait mis un autre fichier à la place de cet annuaire alors que les dernières modifications se trouvaient encore à côté. Elles ne sont pas dans l’annuaire&#xa0;; elles ont été déplacées vers «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::DriftCommand</name>
    <message>
        <source>Show where a published page and the directory differ.</source>
        <translation>Dire en quoi une page publiée et l’annuaire diffèrent.</translation>
    </message>
    <message>
        <source>Entry by entry: what the page says differently, what only the page has, what only the directory has. Nothing is written, unless --take names entries about which the page is right: those are taken over as one change. Exit code 1 when something differs.</source>
        <translation>Entrée par entrée&#xa0;: ce que la page dit autrement, ce qu’elle est seule à avoir, ce que l’annuaire est seul à avoir. Rien n’est écrit, sauf si --take nomme des entrées où la page a raison&#xa0;: elles sont reprises en un seul changement. Code de sortie 1 quand quelque chose diffère.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>the page as it is published: Markdown, HTML, text, or a table</source>
        <translation>la page telle qu’elle est publiée&#xa0;: Markdown, HTML, texte, ou un tableau</translation>
    </message>
    <message>
        <source>The page is right about this entry: take it over. May be repeated.</source>
        <translation>La page a raison sur cette entrée&#xa0;: la reprendre. Peut être répété.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>The page has no entry “%1”. Nothing was changed.</source>
        <translation>La page n’a pas d’entrée «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over. Correct the page, or import it in the window, where such questions are answered.</source>
        <translation>Rien n’a été repris. Corrigez la page, ou importez-la dans la fenêtre, où l’on répond à ces questions.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Write a document or data file from the directory.</source>
        <translation>Écrire un document ou un fichier de données tiré de l’annuaire.</translation>
    </message>
    <message>
        <source>An existing file is replaced only when the new one is complete. Formats: %1. JSON holds both languages and can be read back. With --date, two runs give the same bytes. Exit code 1 when no group has a status asked for; then nothing is written.</source>
        <translation>Un fichier existant n’est remplacé que lorsque le nouveau est complet. Formats&#xa0;: %1. Le JSON contient les deux langues et peut être relu. Avec --date, deux exécutions donnent les mêmes octets. Code de retour 1 quand aucun groupe n’a un statut demandé&#xa0;; rien n’est alors écrit.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>What to write (%1); by default, what the extension of OUT says.</source>
        <translation>Ce qu’il faut écrire (%1)&#xa0;; par défaut, ce que dit l’extension de SORTIE.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>--output OUT is missing.</source>
        <translation>Il manque --output SORTIE.</translation>
    </message>
    <message>
        <source>“%1” is not a format for export: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format d’export&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The extension of “%1” does not say which format; add --format (%2).</source>
        <translation>L’extension de «&#xa0;%1&#xa0;» ne dit pas le format&#xa0;; ajoutez --format (%2).</translation>
    </message>
    <message>
        <source>“%1” is the directory itself. Choose another name for OUT.</source>
        <translation>«&#xa0;%1&#xa0;» est l’annuaire lui-même. Choisissez un autre nom pour SORTIE.</translation>
    </message>
    <message>
        <source>No group has this status. Nothing was written.</source>
        <translation>Aucun groupe n’a ce statut. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No group is called “%1”. Nothing was written.</source>
        <translation>Aucun groupe ne s’appelle «&#xa0;%1&#xa0;». Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Several groups are called “%1”; write more of the name, or the id. Nothing was written.</source>
        <translation>Plusieurs groupes s’appellent «&#xa0;%1&#xa0;»&#xa0;; écrivez davantage du nom, ou l’identifiant. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Only this group: its id or name. May be given several times.</source>
        <translation>Ce groupe seulement&#xa0;: son identifiant ou son nom. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>Begin every group of a PDF on a page of its own.</source>
        <translation>Commencer chaque groupe d’un PDF sur une nouvelle page.</translation>
    </message>
    <message>
        <source>Also report on stderr what is missing, unverified, odd or left out in the document.</source>
        <translation>Dire aussi sur stderr ce qui manque, n’est pas vérifié, étonne ou est laissé de côté dans le document.</translation>
    </message>
    <message>
        <source>--check is for documents; for the data there is annuaire-cli check.</source>
        <translation>--check est pour les documents&#xa0;; pour les données, il y a annuaire-cli check.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The columns of a table, in their order, by their headers in French or English; usually all.</source>
        <translation>Les colonnes d’un tableau, dans leur ordre, par leurs en-têtes en français ou en anglais&#xa0;; par défaut toutes.</translation>
    </message>
    <message>
        <source>COLUMN,…</source>
        <translation>COLONNE,…</translation>
    </message>
    <message>
        <source>“%1” is not a column of the table, or is named twice.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne de tableau, ou est nommée deux fois.</translation>
    </message>
    <message>
        <source>Divide long words of a PDF at line ends; it takes the dictionary of the language.</source>
        <translation>Couper les mots longs d’un PDF en fin de ligne&#xa0;; il y faut le dictionnaire de la langue.</translation>
    </message>
    <message>
        <source>--since names a day before the one the document is made for.</source>
        <translation>--since donne un jour antérieur à celui pour lequel le document est fait.</translation>
    </message>
    <message>
        <source>No hyphenation dictionary of this language is installed, so nothing was written. Install one (Debian: hyphen-fr, hyphen-en-us), or leave --hyphenate out.</source>
        <translation>Aucun dictionnaire de césure de cette langue n’est installé&#xa0;: rien n’a été écrit. Installez-en un (Debian&#xa0;: hyphen-fr, hyphen-en-us) ou laissez --hyphenate de côté.</translation>
    </message>
    <message>
        <source>--since is for documents.</source>
        <translation>--since vaut pour les documents.</translation>
    </message>
    <message>
        <source>--hyphenate is for a PDF.</source>
        <translation>--hyphenate vaut pour un PDF.</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output.</source>
        <translation>Le fichier à écrire&#xa0;; - est la sortie standard.</translation>
    </message>
</context>
<context>
    <name>cli::ExportFile</name>
    <message>
        <source>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Rien n’a été remplacé&#xa0;; vérifiez que le dossier existe, que vous pouvez y écrire et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of a file to it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Ajoutez-y le nom d’un fichier.</translation>
    </message>
</context>
<context>
    <name>cli::ExportFormats</name>
    <message>
        <source>No font has these characters; a sign stands in for them: %1</source>
        <translation>Aucune police n’a ces caractères&#xa0;; un signe tient leur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>A cell of XLSX holds %L1 characters. Longer texts of these groups are cut there; ODS and CSV hold all of them: %2</source>
        <translation>Une cellule de XLSX tient %L1 caractères. Les textes plus longs de ces groupes y sont coupés&#xa0;; ODS et CSV les tiennent en entier&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>Show how to use it.</source>
        <translation>Afficher l’aide.</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>Afficher la version du programme.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>COMMAND [arguments]</source>
        <translation>COMMANDE [arguments]</translation>
    </message>
    <message>
        <source>Works on a directory of working groups from the command line: an Annuaire file, or a shared directory as postgresql://….</source>
        <translation>Travaille sans fenêtre sur un annuaire de groupes de travail&#xa0;: un fichier d’Annuaire, ou un annuaire partagé donné comme postgresql://….</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more. Exit codes: 0 done; 1 the data has a problem or nothing matched; 2 wrong usage; 3 cannot read or write.</source>
        <translation>«&#xa0;%1 COMMANDE --help&#xa0;» en dit plus. Codes de retour&#xa0;: 0 fait&#xa0;; 1 les données ont un problème ou rien ne correspond&#xa0;; 2 mauvais usage&#xa0;; 3 lecture ou écriture impossible.</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommand</name>
    <message>
        <source>Tell who changed what and when, the newest first.</source>
        <translation>Dire qui a changé quoi et quand, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Holds everything, also what is not marked publishable. Exit code 1 when no group, or more than one, has that name.</source>
        <translation>Contient tout, même ce qui n’est pas marqué publiable. Code de retour 1 quand aucun groupe, ou plus d’un, ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>only the changes of this group and its parts: its id, which finds deleted ones too, or its name as for “show”</source>
        <translation>seulement les changements de ce groupe et de ce qui en fait partie&#xa0;: son numéro, qui trouve aussi les groupes supprimés, ou son nom comme pour «&#xa0;show&#xa0;»</translation>
    </message>
    <message>
        <source>No group is called “%1”. “%2 list” shows the names.</source>
        <translation>Aucun groupe ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;%2 list&#xa0;» donne les noms.</translation>
    </message>
    <message>
        <source>“%1” may be several groups. “%2 show” says which.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs groupes. «&#xa0;%2 show&#xa0;» les énumère.</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>Read a page, a table or a copy into the directory.</source>
        <translation>Importer une page, un tableau ou une copie dans l’annuaire.</translation>
    </message>
    <message>
        <source>Shows its plan first: what is new, changed field by field, unchanged or left out. With --dry-run that is all. When a row has an error or needs an answer, nothing is written and the exit code is 1; --partial imports the rest. All of it is one change, which one undo takes back. Formats: %1.</source>
        <translation>Dit d’abord son plan&#xa0;: ce qui est nouveau, modifié champ par champ, inchangé ou laissé de côté. Avec --dry-run, c’est tout. Si une ligne a une erreur ou attend une réponse, rien n’est écrit et le code de sortie est 1&#xa0;; --partial importe le reste. Le tout est une seule modification, qu’une seule annulation défait. Formats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>le fichier à lire</translation>
    </message>
    <message>
        <source>What SOURCE is (%1); by default, what its name and content say.</source>
        <translation>Ce qu’est SOURCE (%1)&#xa0;; par défaut, son nom et son contenu le disent.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Only show the plan.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Import what is right and leave the rest out.</source>
        <translation>Importer ce qui est juste et laisser le reste.</translation>
    </message>
    <message>
        <source>Write the plan as text (the default) or json.</source>
        <translation>Écrire le plan sous forme de texte (text, par défaut) ou de json.</translation>
    </message>
    <message>
        <source>What may be in the directory under another name: ask (the default: leave it out and say so), create or skip.</source>
        <translation>Ce qui est peut-être déjà dans l’annuaire sous un autre nom&#xa0;: ask (par défaut&#xa0;: le laisser de côté et le dire), create ou skip.</translation>
    </message>
    <message>
        <source>Find records by name (the default), or by id when SOURCE is a copy of this directory.</source>
        <translation>Retrouver les fiches par leur nom (par défaut), ou par leur identifiant si SOURCE est une copie de cet annuaire.</translation>
    </message>
    <message>
        <source>An empty value empties the directory’s; usually it says nothing.</source>
        <translation>Une valeur vide efface celle de l’annuaire&#xa0;; par défaut elle ne dit rien.</translation>
    </message>
    <message>
        <source>Take over title, logo and settings too; an empty directory does anyway.</source>
        <translation>Reprendre aussi le titre, le logo et les réglages&#xa0;; un annuaire vide le fait de toute façon.</translation>
    </message>
    <message>
        <source>Of a table: utf-8, utf-16le, utf-16be or windows-1252; usually detected.</source>
        <translation>D’un tableau&#xa0;: utf-8, utf-16le, utf-16be ou windows-1252&#xa0;; détecté par défaut.</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>ENCODAGE</translation>
    </message>
    <message>
        <source>Of a table: the character between cells, or tab; usually detected.</source>
        <translation>D’un tableau&#xa0;: le caractère entre les cellules, ou tab&#xa0;; détecté par défaut.</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>CARACTÈRE</translation>
    </message>
    <message>
        <source>“%1” says nothing about duplicates: ask, create or skip.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit rien des doublons&#xa0;: ask, create ou skip.</translation>
    </message>
    <message>
        <source>“%1” is not a way to find records: name or id.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de retrouver les fiches&#xa0;: name ou id.</translation>
    </message>
    <message>
        <source>“%1” is not a format for import: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format à importer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format for plans: text or json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de plan&#xa0;: text ou json.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding: utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage&#xa0;: utf-8, utf-16le, utf-16be ou windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is not one character, or tab.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un caractère seul, ni tab.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à changer.</translation>
    </message>
    <message>
        <source>Some rows have errors or need an answer. Nothing was imported; correct the source, or add --partial to import the rest.</source>
        <translation>Des lignes ont des erreurs ou attendent une réponse. Rien n’a été importé&#xa0;; corrigez la source, ou ajoutez --partial pour importer le reste.</translation>
    </message>
</context>
<context>
    <name>cli::ImportSource</name>
    <message>
        <source>“%1” cannot be read. Nothing was changed; check its name and that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’a été changé&#xa0;; vérifiez son nom et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>No block of the page begins on line %1. Nothing was changed; --dry-run tells the lines.</source>
        <translation>Aucun bloc de la page ne commence à la ligne %1. Rien n’a été changé&#xa0;; --dry-run donne les lignes.</translation>
    </message>
    <message>
        <source>A page without headings: the name of the group whose text begins on that line. May be repeated.</source>
        <translation>Page sans titres&#xa0;: le nom du groupe dont le texte commence à cette ligne. Peut être répété.</translation>
    </message>
    <message>
        <source>LINE=NAME</source>
        <translation>LIGNE=NOM</translation>
    </message>
    <message>
        <source>“%1” does not name a block: LINE=NAME.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de bloc&#xa0;: LIGNE=NOM.</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>List the groups: id, name, status, facilitators.</source>
        <translation>Lister les groupes&#xa0;: identifiant, nom, statut, animateurs.</translation>
    </message>
    <message>
        <source>Groups come in the order of the directory. Exit code 1 when no group has a status asked for.</source>
        <translation>Les groupes viennent dans l’ordre de l’annuaire. Code de retour 1 quand aucun groupe n’a un statut demandé.</translation>
    </message>
    <message>
        <source>No group has this status.</source>
        <translation>Aucun groupe n’a ce statut.</translation>
    </message>
</context>
<context>
    <name>cli::NewCommand</name>
    <message>
        <source>Create a new directory. An existing file or shared directory is never replaced.</source>
        <translation>Créer un annuaire. Un fichier ou un annuaire partagé existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>With the sample in it: the nine working groups of La Coop des Communs.</source>
        <translation>Avec l’exemple&#xa0;: les neuf groupes de travail de La Coop des Communs.</translation>
    </message>
    <message>
        <source>The title of the empty directory.</source>
        <translation>Le titre de l’annuaire vide.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>The sample has its own title: --sample and --title exclude each other.</source>
        <translation>L’exemple a son propre titre&#xa0;: --sample et --title s’excluent.</translation>
    </message>
    <message>
        <source>The title is too long: %L1 characters at most.</source>
        <translation>Le titre est trop long&#xa0;: %L1&#xa0;caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was created, with %n group(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est créé, avec %n groupe.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est créé, avec %n groupes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the directory: an Annuaire file, or postgresql://USER@HOST/DATABASE</source>
        <translation>l’annuaire&#xa0;: un fichier d’Annuaire, ou postgresql://UTILISATEUR@SERVEUR/BASE</translation>
    </message>
    <message>
        <source>Write the result as text (the default) or json.</source>
        <translation>Écrire le résultat sous forme de texte (text, par défaut) ou de json.</translation>
    </message>
    <message>
        <source>“%1” is not an output format: text or json.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de résultat&#xa0;: text ou json.</translation>
    </message>
    <message>
        <source>Only groups of these statuses, with commas between them: active, setup, dormant, closed.</source>
        <translation>Seulement les groupes de ces statuts, séparés par des virgules&#xa0;: active, setup, dormant, closed.</translation>
    </message>
    <message>
        <source>STATUS,…</source>
        <translation>STATUT,…</translation>
    </message>
    <message>
        <source>“%1” is not a status: active, setup, dormant or closed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#xa0;: active, setup, dormant ou closed.</translation>
    </message>
    <message>
        <source>The language of the texts: fr or en; usually the directory’s main one.</source>
        <translation>La langue des textes&#xa0;: fr ou en&#xa0;; par défaut, la langue principale de l’annuaire.</translation>
    </message>
    <message>
        <source>“%1” is not a language of directories: fr or en.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue d’annuaire&#xa0;: fr ou en.</translation>
    </message>
    <message>
        <source>Who it is for: public (the default, without what is not marked publishable) or internal.</source>
        <translation>Pour qui&#xa0;: public (par défaut&#xa0;; sans ce qui n’est pas marqué publiable) ou internal.</translation>
    </message>
    <message>
        <source>“%1” is not an audience: public or internal.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un public connu&#xa0;: public ou internal.</translation>
    </message>
    <message>
        <source>The day it is made for, as 2026-11-23; usually today.</source>
        <translation>Le jour pour lequel il est fait, comme 2026-11-23&#xa0;; par défaut aujourd’hui.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists, written as 2026-11-23.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date qui existe, écrite comme 2026-11-23.</translation>
    </message>
    <message>
        <source>The paper of a PDF: a4 or letter; usually that of your country.</source>
        <translation>Le papier d’un PDF&#xa0;: a4 ou letter&#xa0;; par défaut celui de votre pays.</translation>
    </message>
    <message>
        <source>“%1” is not a paper size: a4 or letter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un papier connu&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>Who signs the change in the history; usually your name on this system.</source>
        <translation>Qui signe la modification dans le journal&#xa0;; par défaut votre nom sur ce système.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The order of the groups: status (and name; the default), name or directory.</source>
        <translation>L’ordre des groupes&#xa0;: status (par statut puis par nom, l’ordre habituel), name (par nom) ou directory (celui de l’annuaire).</translation>
    </message>
    <message>
        <source>“%1” is not an order: status, name or directory.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ordre&#xa0;: status, name ou directory.</translation>
    </message>
    <message>
        <source>Leave these parts out of a PDF, with commas between them: title (the title page), contents, people, lists (the indexes).</source>
        <translation>Omettre ces parties d’un PDF, séparées par des virgules&#xa0;: title (la page de titre), contents (le sommaire), people, lists (les index des personnes et des listes).</translation>
    </message>
    <message>
        <source>PART,…</source>
        <translation>PARTIE,…</translation>
    </message>
    <message>
        <source>“%1” is not a part of a PDF: title, contents, people or lists.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie d’un PDF&#xa0;: title, contents, people ou lists.</translation>
    </message>
    <message>
        <source>The author’s name is too long: %L1 characters at most.</source>
        <translation>Le nom de l’auteur est trop long&#xa0;: %L1&#xa0;caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is an address, and only a file will do here. Nothing was read or written; name a file.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse, et il faut ici un fichier. Rien n’a été lu ni écrit&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>Tell in the document what changed after that day, as 2026-10-03.</source>
        <translation>Dire dans le document ce qui a changé après ce jour, par exemple 2026-10-03.</translation>
    </message>
</context>
<context>
    <name>cli::Output</name>
    <message>
        <source>The result could not be written. The directory is as it was.</source>
        <translation>Le résultat n’a pas pu être écrit. L’annuaire est inchangé.</translation>
    </message>
</context>
<context>
    <name>cli::PlanReport</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source> (line %1, column %2)</source>
        <translation> (ligne %1, colonne %2)</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (ligne %1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged, %L4 left out.</source>
        <translation>%L1 nouveaux, %L2 modifiés, %L3 inchangés, %L4 laissés de côté.</translation>
    </message>
    <message>
        <source>%L1 differ, %L2 are the same, %L3 only in the directory.</source>
        <translation>%L1 différentes, %L2 identiques, %L3 seulement dans l’annuaire.</translation>
    </message>
    <message>
        <source>only in the directory: %1</source>
        <translation>seulement dans l’annuaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>«&#xa0;%1 --help&#xa0;» donne la liste des commandes.</translation>
    </message>
</context>
<context>
    <name>cli::RepairCommand</name>
    <message>
        <source>Recover what can be read of a damaged file into a new one.</source>
        <translation>Récupérer dans un nouveau fichier ce qui est lisible d’un fichier endommagé.</translation>
    </message>
    <message>
        <source>FILE is left as it is. Tells what was recovered and what was not, and the newest good backup. Exit code 1 when something is missing; when nothing could be read, nothing is written and the code is 3.</source>
        <translation>FICHIER est laissé tel quel. Dit ce qui a été récupéré et ce qui ne l’a pas été, et la plus récente sauvegarde saine. Code de sortie 1 lorsqu’il manque quelque chose&#xa0;; si rien n’a pu être lu, rien n’est écrit et le code est 3.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the damaged file</source>
        <translation>le fichier endommagé</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>the file to write, which must not exist yet</source>
        <translation>le fichier à écrire, qui ne doit pas encore exister</translation>
    </message>
    <message>
        <source>The newest good backup is “%1”; “%2 restore” puts it in the file’s place.</source>
        <translation>La plus récente sauvegarde saine est «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;%2 restore&#xa0;» la met à la place du fichier.</translation>
    </message>
</context>
<context>
    <name>cli::RestoreCommand</name>
    <message>
        <source>Put a backup in the directory’s place.</source>
        <translation>Mettre une sauvegarde à la place de l’annuaire.</translation>
    </message>
    <message>
        <source>What is there now is kept: as one more backup, or beside it under another name when it is damaged. --dry-run only tells what would change. Exit code 3 while a program has the directory open.</source>
        <translation>Ce qui s’y trouve est conservé&#xa0;: comme une sauvegarde de plus, ou à côté sous un autre nom s’il est endommagé. --dry-run dit seulement ce qui changerait. Code de sortie 3 tant qu’un programme a l’annuaire ouvert.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>SAUVEGARDE</translation>
    </message>
    <message>
        <source>a backup, or any copy of the directory: a file</source>
        <translation>une sauvegarde, ou toute copie de l’annuaire&#xa0;: un fichier</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>Dire seulement ce qui changerait.</translation>
    </message>
    <message>
        <source>changes back: %1</source>
        <translation>redevient comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>disparaît&#xa0;: %1</translation>
    </message>
    <message>
        <source>comes back: %1</source>
        <translation>revient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in “%1”.</source>
        <translation>Rétabli. Ce qu’il y avait avant est conservé dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>Find groups by words and conditions, the best first.</source>
        <translation>Trouver des groupes par mots et conditions, les meilleurs d’abord.</translation>
    </message>
    <message>
        <source>Names, descriptions, facilitators now and before, lists and notes are searched; accents and capitals may be left out. Conditions, in French or English: statut:actif, animateur:NAME, avec:WHAT or sans:WHAT (animateur, liste, traduction, description, filiation, verification), verifie&lt;2026, modifie&gt;=2026-11-01, filiation:NAME. Exit code 1 when nothing matched.</source>
        <translation>La recherche porte sur les noms, les descriptions, les personnes qui animent ou ont animé, les listes et les notes&#xa0;; accents et majuscules sont facultatifs. Conditions, en français ou en anglais&#xa0;: statut:actif, animateur:NOM, avec:QUOI ou sans:QUOI (animateur, liste, traduction, description, filiation, verification), verifie&lt;2026, modifie&gt;=2026-11-01, filiation:NOM. Code de sortie 1 si rien ne correspond.</translation>
    </message>
    <message>
        <source>TERMS…</source>
        <translation>TERMES…</translation>
    </message>
    <message>
        <source>words and conditions, all of which must be met</source>
        <translation>mots et conditions, qui doivent tous être remplis</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”.</source>
        <translation>Il n’y a rien à chercher dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only names were searched: the index of the texts is missing or damaged. Opening the directory in Annuaire builds it.</source>
        <translation>Seuls les noms ont été cherchés&#xa0;: l’index des textes manque ou est endommagé. Ouvrir l’annuaire dans Annuaire le refait.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>Aucun groupe ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::ShowCommand</name>
    <message>
        <source>Show one group: status, facilitators, description, mailing lists, lineage.</source>
        <translation>Montrer un groupe&#xa0;: statut, animateurs, description, listes de diffusion, filiation.</translation>
    </message>
    <message>
        <source>Exit code 1 when no group, or more than one, has that name; then the candidates are listed.</source>
        <translation>Code de retour 1 quand aucun groupe, ou plusieurs, portent ce nom&#xa0;; les candidats sont alors listés.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUPE</translation>
    </message>
    <message>
        <source>its id, or its name in either language; accents and capitals may be left out, and the beginning is enough when only one name begins so</source>
        <translation>son identifiant, ou son nom dans l’une des langues&#xa0;; les accents et les majuscules peuvent manquer, et le début suffit quand un seul nom commence ainsi</translation>
    </message>
    <message>
        <source>No group is called “%1”. “%2 list” shows the names.</source>
        <translation>Aucun groupe ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;%2 list&#xa0;» donne la liste des noms.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %n group(s); say more of the name, or the id:</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n groupe&#xa0;; précisez le nom, ou l’identifiant&#xa0;:</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n groupes&#xa0;; précisez le nom, ou l’identifiant&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::TerminalProgress</name>
    <message>
        <source>Reading… %1 %</source>
        <translation>Lecture… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Écriture… %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>domain::HistoryWords</name>
    <message>
        <source>nothing that is still known</source>
        <translation>rien de ce qui est encore connu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restauration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Import&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>Fusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrew a person</source>
        <translation>Retrait d’une personne</translation>
    </message>
    <message>
        <source>Changed the directory’s properties</source>
        <translation>Modification des propriétés de l’annuaire</translation>
    </message>
    <message>
        <source>Changed outside Annuaire: %1</source>
        <translation>Changement hors d’Annuaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undid a change of %1</source>
        <translation>Annulation d’un changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made a change of %1 again</source>
        <translation>Rétablissement d’un changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: “%1”</source>
        <translation>Annulé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Redone: “%1”</source>
        <translation>Rétabli&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animateur ou animatrice</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>liste de diffusion</translation>
    </message>
    <message>
        <source>tie to another group</source>
        <translation>lien avec un autre groupe</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>filtre enregistré</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, then its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>%1: to the recycle bin</source>
        <translation>%1&#xa0;: mise à la corbeille</translation>
    </message>
    <message>
        <source>%1: back from the recycle bin</source>
        <translation>%1&#xa0;: sortie de la corbeille</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1&#xa0;: modification</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>date of the status</source>
        <translation>date du statut</translation>
    </message>
    <message>
        <source>reason for the status</source>
        <translation>motif du statut</translation>
    </message>
    <message>
        <source>reason for the status in English</source>
        <translation>motif du statut en anglais</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>vérifié le</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>vérifié par</translation>
    </message>
    <message>
        <source>in the recycle bin since</source>
        <translation>à la corbeille depuis</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>place dans l’ordre</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>langue d’origine</translation>
    </message>
    <message>
        <source>look again on</source>
        <translation>à revoir le</translation>
    </message>
    <message>
        <source>months between verifications</source>
        <translation>mois entre deux vérifications</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>description in English</source>
        <translation>description en anglais</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>nom de classement</translation>
    </message>
    <message>
        <source>agreement of labels</source>
        <translation>accord des libellés</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail may be published</source>
        <translation>e-mail publiable</translation>
    </message>
    <message>
        <source>date of agreement on e-mail</source>
        <translation>date de l’accord pour l’e-mail</translation>
    </message>
    <message>
        <source>how e-mail was agreed</source>
        <translation>comment l’accord pour l’e-mail a été donné</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>phone may be published</source>
        <translation>téléphone publiable</translation>
    </message>
    <message>
        <source>date of agreement on phone</source>
        <translation>date de l’accord pour le téléphone</translation>
    </message>
    <message>
        <source>how phone was agreed</source>
        <translation>comment l’accord pour le téléphone a été donné</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>label in English</source>
        <translation>libellé en anglais</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>subscribe link</source>
        <translation>lien d’inscription</translation>
    </message>
    <message>
        <source>archive link</source>
        <translation>lien des archives</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>autre groupe</translation>
    </message>
    <message>
        <source>kind of tie</source>
        <translation>nature du lien</translation>
    </message>
    <message>
        <source>name of the other group</source>
        <translation>nom de l’autre groupe</translation>
    </message>
    <message>
        <source>note in English</source>
        <translation>note en anglais</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>titre en anglais</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>subtitle in English</source>
        <translation>sous-titre en anglais</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>main language</source>
        <translation>langue principale</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>publié le</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>une image</translation>
    </message>
</context>
<context>
    <name>domain::ImportPlanner</name>
    <message>
        <source>You left it out.</source>
        <translation>Vous l’avez laissé de côté.</translation>
    </message>
    <message>
        <source>It may be “%1”, which is in the directory: say whether it is, or whether it is new.</source>
        <translation>C’est peut-être «&#xa0;%1&#xa0;», qui est dans l’annuaire&#xa0;: dites si c’est le même, ou s’il est nouveau.</translation>
    </message>
    <message>
        <source>“%1” is there twice: line %2 tells of it already.</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois&#xa0;: la ligne %2 en parle déjà.</translation>
    </message>
    <message>
        <source>The directory keeps its own title, logo and settings.</source>
        <translation>L’annuaire garde son titre, son logo et ses réglages.</translation>
    </message>
    <message>
        <source>There is another edition of this number; what was published stays as it is.</source>
        <translation>Il y a une autre édition de ce numéro&#xa0;; ce qui a été publié reste tel quel.</translation>
    </message>
    <message>
        <source>There is another saved search of this name.</source>
        <translation>Il y a une autre recherche enregistrée de ce nom.</translation>
    </message>
    <message>
        <source>It has no name yet: give it one, or say which group it is.</source>
        <translation>Il n’a pas encore de nom&#xa0;: donnez-lui-en un, ou dites quel groupe c’est.</translation>
    </message>
    <message>
        <source>Another group is named “%1”. Give one of the two another name.</source>
        <translation>Un autre groupe s’appelle «&#xa0;%1&#xa0;». Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>No group that is taken over names this person.</source>
        <translation>Aucun groupe repris ne nomme cette personne.</translation>
    </message>
    <message>
        <source>“%1”, whom it names, is left out, so this group is taken without them.</source>
        <translation>«&#xa0;%1&#xa0;», que ce groupe nomme, est laissé de côté&#xa0;; ce groupe est donc repris sans cette personne.</translation>
    </message>
    <message>
        <source>“%1”, whom it names, is left out; “%2”, who may be meant, stays in this group as before.</source>
        <translation>«&#xa0;%1&#xa0;», que ce groupe nomme, est laissé de côté&#xa0;; «&#xa0;%2&#xa0;», dont il s’agit peut-être, reste dans ce groupe comme avant.</translation>
    </message>
    <message>
        <source>“%1” withdrew where this copy was made, and did not here. If they withdraw here too, say so on their page: that cleans the history as well.</source>
        <translation>«&#xa0;%1&#xa0;» s’est retirée là où cette copie a été faite, et pas ici. Si cette personne se retire ici aussi, dites-le sur sa page&#xa0;: cela nettoie aussi l’historique.</translation>
    </message>
    <message>
        <source>The person of this number withdrew from the directory, so they are not taken in again. Only if you know that this is somebody else, say that it is new.</source>
        <translation>La personne de ce numéro s’est retirée de l’annuaire&#xa0;; elle n’est donc pas reprise. Seulement si vous savez qu’il s’agit de quelqu’un d’autre, dites qu’elle est nouvelle.</translation>
    </message>
</context>
<context>
    <name>domain::ImportWords</name>
    <message>
        <source>name (French)</source>
        <translation>nom (français)</translation>
    </message>
    <message>
        <source>name (English)</source>
        <translation>nom (anglais)</translation>
    </message>
    <message>
        <source>description (French)</source>
        <translation>description (français)</translation>
    </message>
    <message>
        <source>description (English)</source>
        <translation>description (anglais)</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>status since</source>
        <translation>statut depuis</translation>
    </message>
    <message>
        <source>reason of the status (French)</source>
        <translation>motif du statut (français)</translation>
    </message>
    <message>
        <source>reason of the status (English)</source>
        <translation>motif du statut (anglais)</translation>
    </message>
    <message>
        <source>look at the status again on</source>
        <translation>statut à revoir le</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>vérifié le</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>vérifié par</translation>
    </message>
    <message>
        <source>months between verifications</source>
        <translation>mois entre deux vérifications</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>langue d’origine</translation>
    </message>
    <message>
        <source>state of the translation</source>
        <translation>état de la traduction</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>listes de diffusion</translation>
    </message>
    <message>
        <source>ties to other groups</source>
        <translation>filiation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>sorted as</source>
        <translation>classé à</translation>
    </message>
    <message>
        <source>agreement of the label</source>
        <translation>accord du libellé</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>may the e-mail address be published</source>
        <translation>accord pour publier l’adresse</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>may the telephone number be published</source>
        <translation>accord pour publier le numéro</translation>
    </message>
    <message>
        <source>title (French)</source>
        <translation>titre (français)</translation>
    </message>
    <message>
        <source>title (English)</source>
        <translation>titre (anglais)</translation>
    </message>
    <message>
        <source>subtitle (French)</source>
        <translation>sous-titre (français)</translation>
    </message>
    <message>
        <source>subtitle (English)</source>
        <translation>sous-titre (anglais)</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>main language</source>
        <translation>langue principale</translation>
    </message>
</context>
<context>
    <name>exchange::ImportWords</name>
    <message>
        <source>Line %L1, column %L2: this table is too large. A cell holds up to %L3 characters, a row %L4 cells, a table %L5 rows. Nothing was changed.</source>
        <translation>Ligne %L1, colonne %L2&#xa0;: ce tableau est trop grand. Une cellule tient %L3&#xa0;caractères au plus, une ligne %L4&#xa0;cellules, un tableau %L5&#xa0;lignes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed; check the disk and try again.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout. Rien n’a été changé&#xa0;; vérifiez le disque et recommencez.</translation>
    </message>
    <message>
        <source>The table could not be written. Nothing was replaced; check that the disk has room.</source>
        <translation>Le tableau n’a pas pu être écrit. Rien n’a été remplacé&#xa0;; vérifiez qu’il y a de la place sur le disque.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: a quotation mark opens a cell and none closes it. Nothing was changed; correct the file, or choose another separator.</source>
        <translation>Ligne %L1, colonne %L2&#xa0;: un guillemet ouvre une cellule et aucun ne la ferme. Rien n’a été changé&#xa0;; corrigez le fichier, ou choisissez un autre séparateur.</translation>
    </message>
    <message>
        <source>No column holds the names of groups. Nothing was changed; call one “Nom” or “Name” in the first row, or say which it is.</source>
        <translation>Aucune colonne ne contient les noms des groupes. Rien n’a été changé&#xa0;; appelez-en une «&#xa0;Nom&#xa0;» ou «&#xa0;Name&#xa0;» à la première ligne, ou dites laquelle c’est.</translation>
    </message>
    <message>
        <source>This table holds no rows. Nothing was changed.</source>
        <translation>Ce tableau n’a pas de lignes. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is not a status: active, being set up, dormant or closed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut&#xa0;: actif, en création, en sommeil ou clos.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>This table is too large to be a list of groups. Nothing was changed; save only the list.</source>
        <translation>Ce tableau est trop grand pour être une liste de groupes. Rien n’a été modifié&#xa0;; n’enregistrez que la liste.</translation>
    </message>
    <message>
        <source>This file is larger than %L1 megabytes and was not read. Nothing was changed.</source>
        <translation>Ce fichier dépasse %L1&#xa0;mégaoctets et n’a pas été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The cells of this spreadsheet cannot be read. Nothing was changed; save it again, or save it as CSV.</source>
        <translation>Les cellules de ce classeur ne peuvent pas être lues. Rien n’a été modifié&#xa0;; enregistrez-le à nouveau, ou en CSV.</translation>
    </message>
    <message>
        <source>This build of the program cannot write XLSX. Nothing was written; choose ODS or CSV.</source>
        <translation>Cette version du programme ne sait pas écrire le XLSX. Rien n’a été écrit&#xa0;; choisissez ODS ou CSV.</translation>
    </message>
    <message>
        <source>Line %L1: a vCard begins here and never ends. Nothing was changed; the file may be incomplete.</source>
        <translation>Ligne %L1&#xa0;: une vCard commence ici et ne finit jamais. Rien n’a été modifié&#xa0;; le fichier est peut-être incomplet.</translation>
    </message>
    <message>
        <source>This file holds no vCard. Nothing was changed.</source>
        <translation>Ce fichier ne contient aucune vCard. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This vCard has no name.</source>
        <translation>Cette vCard n’a pas de nom.</translation>
    </message>
    <message>
        <source>This file seems to be a PDF. Copy its text and paste it here, or open the page or document it was made from.</source>
        <translation>Ce fichier semble être un PDF. Copiez son texte et collez-le ici, ou ouvrez la page ou le document d’origine.</translation>
    </message>
    <message>
        <source>This file seems to be a picture.</source>
        <translation>Ce fichier semble être une image.</translation>
    </message>
    <message>
        <source>This file seems to be a document of a word processor. Save it as HTML or as text there, or copy its text and paste it here.</source>
        <translation>Ce fichier semble être un document de traitement de texte. Enregistrez-le en HTML ou en texte, ou copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>This file seems to be a presentation.</source>
        <translation>Ce fichier semble être une présentation.</translation>
    </message>
    <message>
        <source>This file seems to be a spreadsheet under another name. Give it the ending .xlsx or .ods.</source>
        <translation>Ce fichier semble être un classeur sous un autre nom. Donnez-lui l’extension .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>This file seems to be a document of an old office program (.xls, .doc). Save it as XLSX, ODS or CSV, a text as HTML.</source>
        <translation>Ce fichier semble venir d’une ancienne suite bureautique (.xls, .doc). Enregistrez-le en XLSX, ODS ou CSV, un texte en HTML.</translation>
    </message>
    <message>
        <source>This file seems to be a database. A directory of this program is opened, not imported; its copy in JSON can be imported.</source>
        <translation>Ce fichier semble être une base de données. Un annuaire de ce programme s’ouvre et ne s’importe pas&#xa0;; sa copie en JSON peut s’importer.</translation>
    </message>
    <message>
        <source>This file seems to be a program.</source>
        <translation>Ce fichier semble être un programme.</translation>
    </message>
    <message>
        <source>This file seems to be an archive. Unpack it first.</source>
        <translation>Ce fichier semble être une archive. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>This file seems to be a film or a sound.</source>
        <translation>Ce fichier semble être une vidéo ou un son.</translation>
    </message>
    <message>
        <source>This text is written in UTF-32. Save it in UTF-8.</source>
        <translation>Ce texte est écrit en UTF-32. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can be read: pages (HTML, Markdown, text), tables (CSV, XLSX, ODS), vCards and JSON.</source>
        <translation>Rien n’a été modifié. Se lisent&#xa0;: les pages (HTML, Markdown, texte), les tableaux (CSV, XLSX, ODS), les vCard et le JSON.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: what stands here is not written in %3. Nothing was changed; choose another encoding.</source>
        <translation>Ligne %L1, colonne %L2&#xa0;: ce qui s’y trouve n’est pas écrit en %3. Rien n’a été modifié&#xa0;; choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a header, so it is left out. Give the column a header, or look for a separator too many in this row.</source>
        <translation>«&#xa0;%1&#xa0;» est dans une colonne sans en-tête, et donc laissé de côté. Donnez un en-tête à la colonne, ou cherchez un séparateur en trop dans cette ligne.</translation>
    </message>
    <message>
        <source>This cell was cut when the workbook was written, so nothing is taken from it.</source>
        <translation>Cette cellule a été coupée à l’écriture du classeur&#xa0;; rien n’en est donc repris.</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing was changed.</source>
        <translation>La lecture a été arrêtée. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonNode</name>
    <message>
        <source>an object is expected here.</source>
        <translation>un objet est attendu ici.</translation>
    </message>
    <message>
        <source>there is a member “%1”, which this format does not have.</source>
        <translation>il y a un membre «&#xa0;%1&#xa0;», que ce format n’a pas.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>une liste est attendue ici.</translation>
    </message>
    <message>
        <source>the member “%1” is missing.</source>
        <translation>le membre «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>a text is expected here.</source>
        <translation>un texte est attendu ici.</translation>
    </message>
    <message>
        <source>this text is too long: %L1 characters at most.</source>
        <translation>ce texte est trop long&#xa0;: %L1&#xa0;caractères au plus.</translation>
    </message>
    <message>
        <source>a whole number between %1 and %2 is expected here.</source>
        <translation>un nombre entier entre %1 et %2 est attendu ici.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>a full date such as 2026-11-23 is expected here.</source>
        <translation>une date complète, comme 2026-11-23, est attendue ici.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists, written as 2026-11-23, 2026-11 or 2026.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date qui existe, écrite comme 2026-11-23, 2026-11 ou 2026.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des valeurs connues.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>il faut un nom ici.</translation>
    </message>
    <message>
        <source>either “group” or “name” says which group this tie leads to.</source>
        <translation>«&#xa0;group&#xa0;» ou bien «&#xa0;name&#xa0;» dit à quel groupe mène ce lien.</translation>
    </message>
    <message>
        <source>this is not a PNG or JPEG image written in Base64.</source>
        <translation>ce n’est pas une image PNG ou JPEG écrite en Base64.</translation>
    </message>
    <message>
        <source>the id %1 was already given.</source>
        <translation>l’identifiant %1 est déjà pris.</translation>
    </message>
    <message>
        <source>there is no person of that id.</source>
        <translation>aucune personne n’a cet identifiant.</translation>
    </message>
    <message>
        <source>there is no group of that id.</source>
        <translation>aucun groupe n’a cet identifiant.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonReader</name>
    <message>
        <source>This JSON is larger than %L1 megabytes and was not read. Nothing was changed.</source>
        <translation>Ce JSON dépasse %L1&#xa0;mégaoctets et n’a pas été lu. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The JSON could not be read to its end. Nothing was changed; check the disk and try again.</source>
        <translation>Le JSON n’a pas pu être lu jusqu’au bout. Rien n’a été changé&#xa0;; vérifiez le disque et recommencez.</translation>
    </message>
    <message>
        <source>This is not correct JSON: line %1, column %2 cannot be understood. Nothing was changed.</source>
        <translation>Ce n’est pas du JSON correct&#xa0;: la ligne&#xa0;%1, colonne&#xa0;%2 est incompréhensible. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (ligne&#xa0;%2, colonne&#xa0;%3)</translation>
    </message>
    <message>
        <source>This JSON is not a correct directory. In %1: %2 Nothing was changed; correct it and try again.</source>
        <translation>Ce JSON n’est pas un annuaire correct. Dans %1&#xa0;: %2 Rien n’a été changé&#xa0;; corrigez-le et recommencez.</translation>
    </message>
    <message>
        <source>This JSON is not a directory: it does not say “format”: “annuaire”. Nothing was changed.</source>
        <translation>Ce JSON n’est pas un annuaire&#xa0;: il ne dit pas «&#xa0;format&#xa0;»&#xa0;: «&#xa0;annuaire&#xa0;». Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This JSON was written by a newer program (version %1 of the format; this program knows version %2). Nothing was changed; install the newer program to read it.</source>
        <translation>Ce JSON a été écrit par un programme plus récent (version&#xa0;%1 du format&#xa0;; celui-ci connaît la version&#xa0;%2). Rien n’a été changé&#xa0;; installez le programme plus récent pour le lire.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonWriter</name>
    <message>
        <source>The JSON could not be written to its end. The directory itself is as it was; make room or choose another place, then try again.</source>
        <translation>Le JSON n’a pas pu être écrit jusqu’au bout. L’annuaire lui-même est inchangé&#xa0;; faites de la place ou choisissez un autre endroit, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>exchange::PageReader</name>
    <message>
        <source>This page is larger than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</source>
        <translation>Cette page dépasse %L1&#xa0;mégaoctets et n’a pas été lue. Rien n’a été changé&#xa0;; n’enregistrez que la liste des groupes.</translation>
    </message>
    <message>
        <source>This page holds no text. Nothing was changed.</source>
        <translation>Cette page ne contient pas de texte. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This page tells of no group. Nothing was changed; groups are headings, or paragraphs of text.</source>
        <translation>Cette page ne parle d’aucun groupe. Rien n’a été modifié&#xa0;; les groupes sont des titres, ou des paragraphes de texte.</translation>
    </message>
</context>
<context>
    <name>exchange::PersonDataWriter</name>
    <message>
        <source>The file could not be written to its end. The directory is as it was; make room or choose another place, then try again.</source>
        <translation>Le fichier n’a pas pu être écrit jusqu’au bout. L’annuaire est comme il était&#xa0;; faites de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>exchange::Sample</name>
    <message>
        <source>The sample directory is missing from this program. Nothing was written; install the program again.</source>
        <translation>L’annuaire d’exemple manque dans ce programme. Rien n’a été écrit&#xa0;; réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message>
        <source>the day’s</source>
        <translation>celle du jour</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>avant une nouvelle version du programme</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant un import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>avant le rétablissement d’une sauvegarde</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>before another program replaced the file</source>
        <translation>avant qu’un autre programme remplace le fichier</translation>
    </message>
</context>
<context>
    <name>models::BackupSession</name>
    <message>
        <source>Another program wrote over this directory’s file, so no copy of what is shown can be made. Open the file as it is now, or a backup.</source>
        <translation>Un autre programme a écrit par-dessus le fichier de cet annuaire&#xa0;: aucune copie de ce qui est affiché ne peut être faite. Ouvrez le fichier tel qu’il est maintenant, ou une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>models::DirectorySession</name>
    <message>
        <source>A facilitator is neither known nor described. Nothing was saved; choose the person again.</source>
        <translation>Un animateur n’est ni connu ni décrit. Rien n’a été enregistré&#xa0;; choisissez de nouveau la personne.</translation>
    </message>
</context>
<context>
    <name>models::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation>vérifié pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>its status was to be reviewed on %1</source>
        <translation>son statut était à revoir le %1</translation>
    </message>
</context>
<context>
    <name>models::GroupTableModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Description in French</source>
        <translation>Description en français</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Description en anglais</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in “%2”. Nothing was saved.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être gardé dans «&#xa0;%2&#xa0;». Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The list was not filtered: it takes words and a status, never SQL.</source>
        <translation>La liste n’a pas été filtrée&#xa0;: elle prend des mots et un statut, jamais du SQL.</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (annulé depuis)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>what, when, by whom</comment>
        <translation>%1, %2, par %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, by whom</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>models::PersonTableModel</name>
    <message>
        <source>facilitates no group now</source>
        <translation>n’anime aucun groupe actuellement</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>aucun contact</translation>
    </message>
    <message>
        <source>e-mail published</source>
        <translation>e-mail publié</translation>
    </message>
    <message>
        <source>telephone published</source>
        <translation>téléphone publié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>models::RemarksModel</name>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>publishing::DocumentWriting</name>
    <message>
        <source>The document could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</source>
        <translation>Le document n’a pas pu être écrit jusqu’au bout. L’annuaire lui-même est inchangé. Vérifiez que le disque a de la place et que vous pouvez y écrire, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The export was stopped before its end. The directory is unchanged.</source>
        <translation>L’export a été arrêté avant la fin. L’annuaire est inchangé.</translation>
    </message>
</context>
<context>
    <name>publishing::PdfExporter</name>
    <message>
        <source>The fonts of the program cannot be read, so no PDF was made. Installing the program again should mend this.</source>
        <translation>Les polices du programme sont illisibles, donc aucun PDF n’a été fait. Réinstaller le programme devrait y remédier.</translation>
    </message>
    <message>
        <source>The export was stopped before its end. The directory is unchanged.</source>
        <translation>L’export a été arrêté avant la fin. L’annuaire est inchangé.</translation>
    </message>
    <message>
        <source>The PDF could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</source>
        <translation>Le PDF n’a pas pu être écrit jusqu’au bout. L’annuaire lui-même est inchangé. Vérifiez qu’il reste de la place sur le disque et que vous pouvez y écrire, puis exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>publishing::PersonReport</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All that is held about this person in the directory “%1”, on %2. This page is for them alone.</source>
        <translation>Tout ce qui est conservé sur cette personne dans l’annuaire «&#xa0;%1&#xa0;», le %2. Cette page n’est destinée qu’à elle.</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>peut être publié</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publié</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Classé à</translation>
    </message>
    <message>
        <source>Agreement of labels</source>
        <translation>Accord des libellés</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Note of the staff</source>
        <translation>Note de l’équipe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Editions that may name them</source>
        <translation>Éditions qui peuvent la nommer</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Parue le</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was written when and by whom, with the values that stood before.</source>
        <translation>Ce qui a été écrit, quand et par qui, avec les valeurs qui précédaient.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>An entry merged into it, in the recycle bin</source>
        <translation>Une fiche fusionnée avec elle, à la corbeille</translation>
    </message>
    <message>
        <source>Groups verified under their name</source>
        <translation>Groupes vérifiés sous son nom</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Changes signed with their name</source>
        <translation>Changements signés de son nom</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Textes qui la nomment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Notes about others</source>
        <translation>Notes sur d’autres personnes</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Properties of the directory</source>
        <translation>Propriétés de l’annuaire</translation>
    </message>
    <message>
        <source>Earlier texts in the history</source>
        <translation>Textes antérieurs dans le journal</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>refait</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>a person withdrawn</source>
        <translation>retrait d’une personne</translation>
    </message>
    <message>
        <source>properties changed</source>
        <translation>propriétés modifiées</translation>
    </message>
    <message>
        <source>changed outside Annuaire</source>
        <translation>modifié hors d’Annuaire</translation>
    </message>
</context>
<context>
    <name>storage::BackupStore</name>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Nothing was changed; check that you may write there and that the disk has room.</source>
        <translation>Le dossier des sauvegardes, «&#xa0;%1&#xa0;», ne peut pas être créé. Rien n’a été modifié&#xa0;; vérifiez que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”. Nothing was changed; check that the disk has room.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans «&#xa0;%1&#xa0;». Rien n’a été modifié&#xa0;; vérifiez que le disque a de la place.</translation>
    </message>
    <message>
        <source>A shared directory is not replaced as a whole. Restore it on its server, or go back in its history.</source>
        <translation>Un annuaire partagé n’est pas remplacé en entier. Rétablissez-le sur son serveur, ou revenez en arrière dans son journal.</translation>
    </message>
    <message>
        <source>This is the directory itself. Nothing was changed; choose a backup of it.</source>
        <translation>C’est l’annuaire lui-même. Rien n’a été modifié&#xa0;; choisissez une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Nothing was changed; close it there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre ou un autre programme. Rien n’a été modifié&#xa0;; fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 (damaged, %2)</source>
        <translation>%1 (endommagé, %2)</translation>
    </message>
    <message>
        <source>“%1” could not be moved aside. Nothing was changed; close what has it open, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis de côté. Rien n’a été modifié&#xa0;; fermez ce qui l’a ouvert, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>storage::ChangeSetTransaction</name>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Nothing was saved; save a copy of what is shown here, or open the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a été déplacé, supprimé ou remplacé par un autre programme pendant qu’il était ouvert. Rien n’a été enregistré&#xa0;; enregistrez une copie de ce qui est affiché ici, ou ouvrez à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>storage::Connection</name>
    <message>
        <source>Shared directories need Qt’s PostgreSQL driver, which is not installed (on Debian: libqt6sql6-psql).</source>
        <translation>Les annuaires partagés ont besoin du pilote PostgreSQL de Qt, qui n’est pas installé (sous Debian&#xa0;: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is not installed (on Debian: libqt6sql6-sqlite).</source>
        <translation>Le pilote SQLite de Qt n’est pas installé (sous Debian&#xa0;: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The database server of “%1” cannot be reached, or does not let you in. Check the address, the network and the password.</source>
        <translation>Le serveur de base de données de «&#xa0;%1&#xa0;» est injoignable, ou ne vous laisse pas entrer. Vérifiez l’adresse, le réseau et le mot de passe.</translation>
    </message>
    <message>
        <source>The server runs a PostgreSQL that is too old: version 13 or later is needed.</source>
        <translation>Le PostgreSQL du serveur est trop ancien&#xa0;: il faut la version&#xa0;13 ou une plus récente.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: version 3.37 or later is needed.</source>
        <translation>SQLite&#xa0;%1 est trop ancien&#xa0;: il faut la version&#xa0;3.37 ou une plus récente.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which does not let it be read just now. Close it there, or try again in a moment.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme, qui ne le laisse pas lire en ce moment. Fermez-le là-bas, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel&#xa0;; ouvrez une sauvegarde, ou une copie venue d’ailleurs.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program just now. Try again.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’être remplacé par un autre programme. Réessayez.</translation>
    </message>
</context>
<context>
    <name>storage::ContentWriter</name>
    <message>
        <source>The directory holds groups or persons already. Nothing was changed; use a new one.</source>
        <translation>L’annuaire contient déjà des groupes ou des personnes. Rien n’a été changé&#xa0;; prenez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Two groups are named “%1”. Nothing was written; rename one.</source>
        <translation>Deux groupes s’appellent «&#xa0;%1&#xa0;». Rien n’a été écrit&#xa0;; renommez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” names a person or a group that is missing. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» nomme une personne ou un groupe qui manque. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>storage::DirectoryCopy</name>
    <message>
        <source>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Rien n’a été remplacé&#xa0;; vérifiez que le dossier existe, que vous pouvez y écrire et que le disque a de la place.</translation>
    </message>
    <message>
        <source>“%1” is a folder, the directory itself, or a directory that is open. Nothing was replaced; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, l’annuaire lui-même ou un annuaire ouvert. Rien n’a été remplacé&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>storage::FileHold</name>
    <message>
        <source>“%1” was replaced or written over by another program while it was open here. It was left as it is; open the directory again.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé ou écrasé par un autre programme alors qu’il était ouvert ici. Il a été laissé tel quel&#xa0;; rouvrez l’annuaire.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program, and what lies beside it belongs to the file before. It cannot be moved aside, so the directory was left as it is: check that you may write in its folder.</source>
        <translation>«&#xa0;%1&#xa0;» a été remplacé par un autre programme, et ce qui se trouve à côté appartient au fichier d’avant. Cela ne peut pas être mis de côté, l’annuaire a donc été laissé tel quel&#xa0;: vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>storage::GroupStorage</name>
    <message>
        <source>This group is no longer in the directory; somebody may have deleted it.</source>
        <translation>Ce groupe n’est plus dans l’annuaire&#xa0;; quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was changed; give another name.</source>
        <translation>Un groupe s’appelle déjà «&#xa0;%1&#xa0;». Rien n’a été changé&#xa0;; donnez un autre nom.</translation>
    </message>
    <message>
        <source>This group is not in the bin.</source>
        <translation>Ce groupe n’est pas dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>storage::GroupWriter</name>
    <message>
        <source>“%1” would come after itself: “%2” comes after it, and it after “%2”. Nothing was changed; remove one of the ties.</source>
        <translation>«&#xa0;%1&#xa0;» se succéderait à lui-même&#xa0;: «&#xa0;%2&#xa0;» lui succède, et il succède à «&#xa0;%2&#xa0;». Rien n’a été modifié&#xa0;; supprimez l’un des liens.</translation>
    </message>
</context>
<context>
    <name>storage::HistoryPlanner</name>
    <message>
        <source>“%1” is no longer in the recycle bin. Nothing was deleted; look at the bin again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus à la corbeille. Rien n’a été supprimé&#xa0;; regardez à nouveau la corbeille.</translation>
    </message>
    <message>
        <source>“%1” was not there yet. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existait pas encore. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Nothing was changed; restore it first, from the history of when it was removed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus. Rien n’a été changé&#xa0;; restaurez-le d’abord, depuis le journal du moment où il a été retiré.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the directory, and is needed for this. Nothing was changed; restore it first, from the history of when it was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans l’annuaire, et il le faut pour cela. Rien n’a été changé&#xa0;; restaurez-le d’abord, depuis le journal du moment où il a été supprimé.</translation>
    </message>
</context>
<context>
    <name>storage::HistoryWriter</name>
    <message>
        <source>It is like that already: there is nothing to restore. Nothing was changed.</source>
        <translation>C’est déjà ainsi&#xa0;: il n’y a rien à remettre. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This change is not in the history. Nothing was changed.</source>
        <translation>Ce changement n’est pas dans le journal. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>A withdrawal cannot be undone. Nothing was changed; if the person agrees, enter them again.</source>
        <translation>Un retrait ne s’annule pas. Rien n’a été changé&#xa0;; si la personne est d’accord, saisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>This is how the directory began, which cannot be undone. Nothing was changed.</source>
        <translation>C’est ainsi que l’annuaire a commencé, ce qui ne s’annule pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Somebody has changed something meanwhile, which would be undone instead. Nothing was changed; look at it, then undo again.</source>
        <translation>Quelqu’un a changé quelque chose entre-temps, qui serait annulé à la place. Rien n’a été changé&#xa0;; regardez ce changement, puis annulez à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something was changed since the undo.</source>
        <translation>Il n’y a rien à rétablir&#xa0;: quelque chose a changé depuis l’annulation.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>The directory as of %1</source>
        <translation>L’annuaire tel qu’au %1</translation>
    </message>
    <message>
        <source>Somebody has changed something since this was shown, which would be undone as well. Nothing was changed; look at what would come of it now.</source>
        <translation>Quelqu’un a changé quelque chose depuis que ceci a été affiché, qui serait annulé aussi. Rien n’a été changé&#xa0;; voyez ce qui en résulterait maintenant.</translation>
    </message>
</context>
<context>
    <name>storage::ImportWriter</name>
    <message>
        <source>There is a group named “%1” already; somebody may have added it meanwhile. Nothing was imported; start the import again.</source>
        <translation>Il y a déjà un groupe nommé «&#xa0;%1&#xa0;»&#xa0;; quelqu’un l’a peut-être ajouté entre-temps. Rien n’a été importé&#xa0;; recommencez l’import.</translation>
    </message>
</context>
<context>
    <name>storage::Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record %1 of table “%2” names a record of table “%3” that does not exist.</source>
        <translation>La fiche %1 de la table «&#xa0;%2&#xa0;» nomme une fiche de la table «&#xa0;%3&#xa0;» qui n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) changed by another program cannot be found under the new name yet.</source>
        <translation>
            <numerusform>%n groupe modifié par un autre programme est encore introuvable sous son nouveau nom.</numerusform>
            <numerusform>%n groupes modifiés par un autre programme sont encore introuvables sous leur nouveau nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed by another program cannot be found under the new name yet.</source>
        <translation>
            <numerusform>%n personne modifiée par un autre programme est encore introuvable sous son nouveau nom.</numerusform>
            <numerusform>%n personnes modifiées par un autre programme sont encore introuvables sous leur nouveau nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes after itself: “%2” comes after it, and it after “%2”. Open one of them and remove the tie that is wrong.</source>
        <translation>«&#xa0;%1&#xa0;» se succède à lui-même&#xa0;: «&#xa0;%2&#xa0;» lui succède, et il succède à «&#xa0;%2&#xa0;». Ouvrez l’un des deux et supprimez le lien erroné.</translation>
    </message>
</context>
<context>
    <name>storage::Location</name>
    <message>
        <source>“%1” is neither a file nor the address of a PostgreSQL database (postgresql://user@host/database).</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni l’adresse d’une base PostgreSQL (postgresql://utilisateur@serveur/base).</translation>
    </message>
    <message>
        <source>No directory is named: give a file.</source>
        <translation>Aucun annuaire n’est nommé&#xa0;: donnez un fichier.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database. It is written like postgresql://user@host/database?schema=annuaire.</source>
        <translation>Ce n’est pas l’adresse d’une base PostgreSQL. Elle s’écrit comme postgresql://utilisateur@serveur/base?schema=annuaire.</translation>
    </message>
    <message>
        <source>The setting “%1” in the address of the database is not known.</source>
        <translation>Le réglage «&#xa0;%1&#xa0;» dans l’adresse de la base est inconnu.</translation>
    </message>
</context>
<context>
    <name>storage::Messages</name>
    <message>
        <source>Another program is writing to the directory. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme écrit dans l’annuaire. Rien n’a été changé&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The directory cannot be written to. Nothing was changed; save a copy elsewhere to edit it.</source>
        <translation>L’annuaire ne peut pas être modifié. Rien n’a été changé&#xa0;; enregistrez-en une copie ailleurs pour la modifier.</translation>
    </message>
    <message>
        <source>The directory’s file is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>Le fichier de l’annuaire est endommagé. Il a été laissé tel quel&#xa0;; ouvrez une sauvegarde, ou une copie venue d’ailleurs.</translation>
    </message>
    <message>
        <source>This is not an Annuaire directory. It was left as it is.</source>
        <translation>Ce n’est pas un fichier d’Annuaire. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Reading or writing the directory failed. What was saved before is kept; check the disk’s free space and the drive it is on, then try again.</source>
        <translation>La lecture ou l’écriture de l’annuaire a échoué. Ce qui était enregistré est gardé&#xa0;; vérifiez la place libre et le disque où il se trouve, puis recommencez.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Nothing was overwritten; look at the new version, then make your change again.</source>
        <translation>Quelqu’un d’autre a modifié ceci en même temps. Rien n’a été écrasé&#xa0;; regardez la nouvelle version, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the directory. Nothing was changed; correct it and save again.</source>
        <translation>Une valeur enfreint une règle de l’annuaire. Rien n’a été changé&#xa0;; corrigez-la et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The connection to the database server is lost. What was saved before is kept; try again when the network is back.</source>
        <translation>La connexion au serveur de base de données est perdue. Ce qui était enregistré est gardé&#xa0;; réessayez quand le réseau sera revenu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The directory did not accept a request of the program, which is a fault of the program. Nothing was changed.</source>
        <translation>L’annuaire n’a pas accepté une demande du programme&#xa0;: c’est un défaut du programme. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>storage::PersonMerging</name>
    <message>
        <source>One of the two persons or of their groups was changed since this was shown. Nothing was merged; look at the preview again.</source>
        <translation>L’une des deux personnes ou l’un de leurs groupes a été modifié depuis cet aperçu. Rien n’a été fusionné&#xa0;; regardez de nouveau l’aperçu.</translation>
    </message>
</context>
<context>
    <name>storage::PersonStorage</name>
    <message>
        <source>This person is no longer in the directory; somebody may have deleted the entry.</source>
        <translation>Cette personne n’est plus dans l’annuaire&#xa0;; quelqu’un a peut-être supprimé sa fiche.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 still facilitates %2. Nothing was changed; end that first.</source>
        <translation>%1 anime encore %2. Rien n’a été changé&#xa0;; mettez-y d’abord fin.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This person is not in the bin.</source>
        <translation>Cette personne n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>This person withdrew: nothing can be noted about them any more. Nothing was changed.</source>
        <translation>Cette personne s’est retirée&#xa0;: plus rien ne peut être noté à son sujet. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>%1 is to facilitate %2. Nothing was changed; remove that role first.</source>
        <translation>%1 doit animer %2. Rien n’a été changé&#xa0;; retirez d’abord ce rôle.</translation>
    </message>
    <message>
        <source>%1 still facilitates %2, and is to facilitate %3. Nothing was changed; end the one and remove the other first.</source>
        <translation>%1 anime encore %2 et doit animer %3. Rien n’a été changé&#xa0;; mettez d’abord fin à l’un et retirez l’autre.</translation>
    </message>
</context>
<context>
    <name>storage::PersonWithdrawal</name>
    <message>
        <source>This person has withdrawn already. Nothing more is held about them.</source>
        <translation>Cette personne s’est déjà retirée. Plus rien n’est gardé à son sujet.</translation>
    </message>
    <message>
        <source>This person or one of their groups was changed since this was shown. Nothing was taken out; look at it again.</source>
        <translation>Cette personne ou l’un de ses groupes a été modifié depuis cet affichage. Rien n’a été retiré&#xa0;; regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>storage::PlanWriter</name>
    <message>
        <source>A record that would be removed is now used elsewhere. Nothing was changed; take back the newer changes first.</source>
        <translation>Une fiche qui disparaîtrait sert désormais ailleurs. Rien n’a été changé&#xa0;; annulez d’abord les changements plus récents.</translation>
    </message>
    <message>
        <source>There is now another edition with the number %1. Nothing was changed; give that one another number first.</source>
        <translation>Il y a désormais une édition numéro %1. Rien n’a été changé&#xa0;; donnez d’abord un autre numéro à celle-ci.</translation>
    </message>
    <message>
        <source>What was there does not fit what is there now. Nothing was changed; take back the newer changes first.</source>
        <translation>Ce qu’il y avait ne s’accorde pas avec ce qu’il y a désormais. Rien n’a été changé&#xa0;; annulez d’abord les changements plus récents.</translation>
    </message>
    <message>
        <source>There is now another group named “%1”. Nothing was changed; give that one another name first.</source>
        <translation>Un autre groupe s’appelle désormais «&#xa0;%1&#xa0;». Rien n’a été changé&#xa0;; donnez d’abord un autre nom à celui-ci.</translation>
    </message>
</context>
<context>
    <name>storage::RecordNames</name>
    <message>
        <source>the directory</source>
        <translation>l’annuaire</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>personne %1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>édition %1</translation>
    </message>
</context>
<context>
    <name>storage::Repair</name>
    <message>
        <source>Nothing could be recovered: no group, person or change can be read any more. The file was left as it is; restore a backup.</source>
        <translation>Rien n’a pu être récupéré&#xa0;: plus aucun groupe, aucune personne, aucune modification n’est lisible. Le fichier a été laissé tel quel&#xa0;; rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose a new name for what is recovered.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé tel quel. Choisissez un nouveau nom pour ce qui est récupéré.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>storage::RepairReport</name>
    <message>
        <source>the title and settings</source>
        <translation>le titre et les réglages</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>people</source>
        <translation>les personnes</translation>
    </message>
    <message>
        <source>facilitators of groups</source>
        <translation>les animateurs des groupes</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>les listes de diffusion</translation>
    </message>
    <message>
        <source>ties between groups</source>
        <translation>les filiations</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>les éditions</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>les filtres enregistrés</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>le journal</translation>
    </message>
    <message>
        <source>Recovered: %1.</source>
        <translation>Récupéré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the history</source>
        <translation>
            <numerusform>%n modification du journal</numerusform>
            <numerusform>%n modifications du journal</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read: %1.</source>
        <translation>Une partie n’a pas pu être lue&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) left out: %1.</source>
        <translation>
            <numerusform>%n fiche endommagée laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%n fiches endommagées laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Rien ne semble manquer.</translation>
    </message>
</context>
<context>
    <name>storage::SchemaManager</name>
    <message>
        <source>“%1” was written by a newer version of Annuaire. It was left as it is; install the newer version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente d’Annuaire. Il a été laissé tel quel&#xa0;; installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is not an Annuaire directory. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’Annuaire. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>There is no Annuaire directory in “%1” yet.</source>
        <translation>Il n’y a pas encore d’annuaire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Annuaire and has to be brought up to date first, but it cannot be written to. Copy it to a place where it can.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne d’Annuaire et doit d’abord être mis à jour, mais il ne peut pas être modifié. Copiez-le à un endroit où il peut l’être.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel&#xa0;; ouvrez une sauvegarde, ou une copie venue d’ailleurs.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date. It is as it was before this step.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis à jour. Il est comme il était avant cette étape.</translation>
    </message>
    <message>
        <source>“%1” already holds something, which was left as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà quelque chose, qui a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>storage::SqliteFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose an Annuaire file in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Choisissez-y un fichier d’Annuaire.</translation>
    </message>
    <message>
        <source>“%1” is not a file, so it cannot be an Annuaire directory.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier et ne peut donc pas être un annuaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or drive it is on.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible. Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no directory.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient pas d’annuaire.</translation>
    </message>
    <message>
        <source>“%1” is not an Annuaire directory. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’Annuaire. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: il manque la fin. Il a été laissé tel quel&#xa0;; ouvrez une sauvegarde, ou une copie venue d’ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is another program’s database, not an Annuaire directory. It was left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme, pas un annuaire. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or open it.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that the folder exists and can be written to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé. Vérifiez que le dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
        <source>“%1” holds characters that are not UTF-8, so the file cannot be reached by this name. Rename it, then open it.</source>
        <translation>«&#xa0;%1&#xa0;» contient des caractères qui ne sont pas en UTF-8&#xa0;: le fichier ne peut pas être atteint par ce nom. Renommez-le, puis ouvrez-le.</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version&#xa0;%1, avec Qt&#xa0;%2</translation>
    </message>
    <message>
        <source>About Annuaire</source>
        <translation>À propos d’Annuaire</translation>
    </message>
    <message>
        <source>The directory of an association’s working groups: who facilitates what, how to join, what comes from where.</source>
        <translation>L’annuaire des groupes de travail d’une association&#xa0;: qui anime quoi, comment participer, d’où vient chaque groupe.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>widgets::AuthorPrompt</name>
    <message>
        <source>Your name, to sign your changes:</source>
        <translation>Votre nom, pour signer vos modifications&#xa0;:</translation>
    </message>
    <message>
        <source>Your name, to sign your changes</source>
        <translation>Votre nom, pour signer vos modifications</translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation>Signer de ce nom</translation>
    </message>
</context>
<context>
    <name>widgets::BackupCommands</name>
    <message>
        <source>Directories (*.annuaire)</source>
        <translation>Annuaires (*.annuaire)</translation>
    </message>
    <message>
        <source>Save a copy for consultation</source>
        <translation>Enregistrer une copie pour consultation</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copie du %2</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>Enregistrer une copie à modifier</translation>
    </message>
    <message>
        <source>This directory can be read and searched, but not changed: its file or folder is protected.</source>
        <translation>Cet annuaire peut être lu et parcouru, mais pas modifié&#xa0;: son fichier ou son dossier est protégé.</translation>
    </message>
    <message>
        <source>Save a copy to &amp;edit…</source>
        <translation>&amp;Enregistrer une copie à modifier…</translation>
    </message>
    <message>
        <source>Another program put another file in this directory’s place. What is shown here is the one before; nothing can be saved in it any more.</source>
        <translation>Un autre programme a mis un autre fichier à la place de cet annuaire. Ce qui est affiché ici est celui d’avant&#xa0;; rien ne peut plus y être enregistré.</translation>
    </message>
    <message>
        <source>This directory’s file was moved or deleted. What is shown here is not lost yet: save a copy of it.</source>
        <translation>Le fichier de cet annuaire a été déplacé ou supprimé. Ce qui est affiché ici n’est pas encore perdu&#xa0;: enregistrez-en une copie.</translation>
    </message>
    <message>
        <source>&amp;Save a copy of what is shown…</source>
        <translation>&amp;Enregistrer une copie de ce qui est affiché…</translation>
    </message>
    <message>
        <source>&amp;Open the new one</source>
        <translation>&amp;Ouvrir le nouveau</translation>
    </message>
    <message>
        <source>A sync tool left a copy beside this directory that was changed elsewhere: “%1”.</source>
        <translation>Un outil de synchronisation a laissé à côté de cet annuaire une copie modifiée ailleurs&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Compare them…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>&amp;Ouvrir la copie</translation>
    </message>
    <message>
        <source>“%1” is ready. It opens on any computer, to read only, and holds everything: the history and what is not public too.</source>
        <translation>«&#xa0;%1&#xa0;» est prêt. Il s’ouvre sur tout ordinateur, en lecture seule, et contient tout&#xa0;: le journal et ce qui n’est pas public aussi.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Another program wrote over this directory’s file. What is shown here cannot be trusted any more, and nothing can be saved in it: open the file as it is now.</source>
        <translation>Un autre programme a écrit par-dessus le fichier de cet annuaire. On ne peut plus se fier à ce qui est affiché ici, et rien ne peut plus y être enregistré&#xa0;: ouvrez le fichier tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Another program put another file in this directory’s place. What is shown here is the one before, which is kept among the backups; nothing can be saved in it any more.</source>
        <translation>Un autre programme a mis un autre fichier à la place de cet annuaire. Ce qui est affiché ici est celui d’avant, conservé parmi les sauvegardes&#xa0;; rien ne peut plus y être enregistré.</translation>
    </message>
    <message>
        <source>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in what is shown here; they were moved to “%1”.</source>
        <translation>Un autre programme avait mis un autre fichier à la place de cet annuaire alors que les dernières modifications se trouvaient encore à côté. Elles ne sont pas dans ce qui est affiché ici&#xa0;; elles ont été déplacées vers «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsDialog</name>
    <message>
        <source>“%1” lies beside the directory: a sync tool keeps such a copy when two computers changed the file at the same time. What the other computer changed is only in the copy.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à côté de l’annuaire&#xa0;: un outil de synchronisation garde une telle copie lorsque deux ordinateurs ont modifié le fichier en même temps. Ce que l’autre ordinateur a modifié n’est que dans la copie.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>It holds what the directory holds now: restoring it would change nothing.</source>
        <translation>Elle contient ce que l’annuaire contient&#xa0;: la rétablir ne changerait rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change:</source>
        <translation>
            <numerusform>%Ln fiche ne serait plus ce qu’elle est&#xa0;:</numerusform>
            <numerusform>%Ln fiches ne seraient plus ce qu’elles sont&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>disparaîtrait</translation>
    </message>
    <message>
        <source>would come back</source>
        <translation>reviendrait</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made automatically once a day, and before major changes. Those of the last 7 days, 5 weeks and 12 months are kept in “%1”. Before one is restored, the directory as it is now is kept too.</source>
        <translation>Elles se font d’elles-mêmes une fois par jour, et avant les grands changements. Celles des 7 derniers jours, 5 semaines et 12 mois sont gardées dans «&#xa0;%1&#xa0;». Avant d’en rétablir une, l’annuaire tel qu’il est maintenant est conservé aussi.</translation>
    </message>
    <message>
        <source>Restoring it</source>
        <translation>Après rétablissement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What restoring it would change</source>
        <translation>Ce que changerait le rétablissement</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Rétablir celle-ci</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>widgets::BinPage</name>
    <message>
        <source>“%1” is back in the directory.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour dans l’annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are back in the directory.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln autre sont de retour dans l’annuaire.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et %Ln autres sont de retour dans l’annuaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» définitivement&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln groups and people for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln groupe ou personne&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement ces %Ln groupes et personnes&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) go with them: facilitators and roles, mailing lists, ties.</source>
        <translation>
            <numerusform>%Ln élément part avec&#xa0;: animation, liste de diffusion ou lien.</numerusform>
            <numerusform>%Ln éléments partent avec&#xa0;: animations, listes de diffusion, liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history stays in the directory, so this can still be undone from there. To take a person’s data out of the history too, withdraw the person instead.</source>
        <translation>Le journal reste dans l’annuaire&#xa0;: on peut donc encore annuler depuis celui-ci. Pour ôter aussi du journal les données d’une personne, procédez plutôt à son retrait.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Supprimé définitivement.</translation>
    </message>
    <message>
        <source>Recycle &amp;bin</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Supprimé le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Deleted groups and people stay here until you restore them or delete them for good.</source>
        <translation>Les groupes et personnes supprimés restent ici jusqu’à ce que vous les restauriez ou les supprimiez définitivement.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangePane</name>
    <message numerus="yes">
        <source>%Ln more record(s) are not shown.</source>
        <translation>
            <numerusform>%Ln autre fiche n’est pas montrée.</numerusform>
            <numerusform>%Ln autres fiches ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: “%1”.</source>
        <translation>Repris&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field “%1” is as it was before.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» est comme avant.</translation>
    </message>
    <message>
        <source>“%1” is as it was before that change.</source>
        <translation>«&#xa0;%1&#xa0;» est comme avant ce changement.</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>Ce que le changement a fait</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The field, word by word</source>
        <translation>Le champ, mot à mot</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>A&amp;nnuler ce changement</translation>
    </message>
    <message>
        <source>Restore this f&amp;ield</source>
        <translation>Restaurer ce &amp;champ</translation>
    </message>
    <message>
        <source>Restore the &amp;record as it was before</source>
        <translation>Restaurer la fic&amp;he telle qu’avant</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeSetView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Changements, le plus récent d’abord</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnMappingModel</name>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Kept in the note</source>
        <translation>Gardé dans la note</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>Reading the directory was stopped.</source>
        <translation>La lecture de l’annuaire a été arrêtée.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>L’aperçu a été arrêté.</translation>
    </message>
</context>
<context>
    <name>widgets::ConflictPanel</name>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take their %1</source>
        <translation>Prendre l’autre version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>Garder la mienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>L’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>La mienne&#xa0;:</translation>
    </message>
    <message>
        <source>Somebody else saved this group meanwhile. Nothing you typed is lost: look at it and save again.</source>
        <translation>Quelqu’un d’autre a enregistré ce groupe entre-temps. Rien de ce que vous avez saisi n’est perdu&#xa0;: relisez, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else saved this group meanwhile. Nothing you typed is lost: choose for each field, then save again.</source>
        <translation>Quelqu’un d’autre a enregistré ce groupe entre-temps. Rien de ce que vous avez saisi n’est perdu&#xa0;: choisissez pour chaque champ, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Taken over from the other version: %1.</source>
        <translation>Repris de l’autre version&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::ConsentWords</name>
    <message>
        <source>may be published</source>
        <translation>peut être publié</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publié</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody noted when or how that was agreed</source>
        <translation>personne n’a noté quand ni comment l’accord a été donné</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>widgets::ContactField</name>
    <message>
        <source>May be published</source>
        <translation>Peut être publié</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Date de l’accord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>in writing, by telephone…</source>
        <translation>par écrit, par téléphone…</translation>
    </message>
    <message>
        <source>%1: may be published</source>
        <translation>%1&#xa0;: peut être publié</translation>
    </message>
    <message>
        <source>%1: agreed on</source>
        <translation>%1&#xa0;: date de l’accord</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>année, mois ou jour</translation>
    </message>
    <message>
        <source>%1: how that was agreed</source>
        <translation>%1&#xa0;: comment l’accord a été donné</translation>
    </message>
</context>
<context>
    <name>widgets::DataExportDialog</name>
    <message>
        <source>Export the data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Groupes&#xa0;:</translation>
    </message>
    <message>
        <source>all (%L1)</source>
        <translation>tous (%L1)</translation>
    </message>
    <message>
        <source>those the list shows now (%L1)</source>
        <translation>ceux que la liste montre (%L1)</translation>
    </message>
    <message>
        <source>those selected (%L1)</source>
        <translation>ceux sélectionnés (%L1)</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>the public: only what is marked publishable</source>
        <translation>le public&#xa0;: seulement ce qui est publiable</translation>
    </message>
    <message>
        <source>the association: everything</source>
        <translation>l’association&#xa0;: tout</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the f&amp;ile…</source>
        <translation>Choisir le fic&amp;hier…</translation>
    </message>
</context>
<context>
    <name>widgets::DataFormats</name>
    <message>
        <source>Table for Excel with French settings (CSV)</source>
        <translation>Tableau pour Excel en français (CSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>Classeur OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>Complete copy, to be read back (JSON)</source>
        <translation>Copie complète, à relire (JSON)</translation>
    </message>
    <message>
        <source>People, for most address books (vCard 3.0)</source>
        <translation>Personnes, pour la plupart des carnets d’adresses (vCard 3.0)</translation>
    </message>
    <message>
        <source>People, with gender (vCard 4.0)</source>
        <translation>Personnes, avec le genre (vCard 4.0)</translation>
    </message>
    <message>
        <source>Page for a wiki (Markdown)</source>
        <translation>Page pour un wiki (Markdown)</translation>
    </message>
    <message>
        <source>Page for a web site (HTML)</source>
        <translation>Page pour un site web (HTML)</translation>
    </message>
    <message>
        <source>Text to edit (ODT)</source>
        <translation>Texte à retravailler (ODT)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>widgets::DescriptionField</name>
    <message>
        <source>Description in French</source>
        <translation>Description en français</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Description en anglais</translation>
    </message>
</context>
<context>
    <name>widgets::DetailPane</name>
    <message>
        <source>No group is selected</source>
        <translation>Aucun groupe n’est sélectionné</translation>
    </message>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>Choisissez-en un dans la liste pour le lire ici.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryPage</name>
    <message>
        <source>“%1” could not be opened on this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” was being edited when the program ended (%2). What was typed is kept.</source>
        <translation>«&#xa0;%1&#xa0;» était en cours de modification lorsque le programme s’est arrêté (%2). Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>A new person was being typed when the program ended (%1). What was typed is kept.</source>
        <translation>Une nouvelle personne était en cours de saisie quand le programme s’est arrêté (%1). Ce qui a été tapé est conservé.</translation>
    </message>
    <message>
        <source>A new group was being typed when the program ended (%1). What was typed is kept.</source>
        <translation>Un nouveau groupe était en cours de saisie lorsque le programme s’est arrêté (%1). Ce qui a été saisi est conservé.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Reprendre la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>The server is there again; what is shown is up to date.</source>
        <translation>Le serveur est de nouveau là&#xa0;; ce qui est affiché est à jour.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryPropertiesDialog</name>
    <message>
        <source>Logo of the association</source>
        <translation>Logo de l’association</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” could not be read; the logo is as before.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;; le logo reste le même.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG image of at most 4 MB; the logo is as before.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image PNG ou JPEG d’au plus 4&#xa0;Mo&#xa0;; le logo reste le même.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Directory properties</source>
        <translation>Propriétés de l’annuaire</translation>
    </message>
    <message>
        <source>&amp;Association:</source>
        <translation>&amp;Association&#xa0;:</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Titre en &amp;français&#xa0;:</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Titre en français</translation>
    </message>
    <message>
        <source>Title in &amp;English:</source>
        <translation>Titre en angla&amp;is&#xa0;:</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titre en anglais</translation>
    </message>
    <message>
        <source>&amp;Subtitle in French:</source>
        <translation>&amp;Sous-titre en français&#xa0;:</translation>
    </message>
    <message>
        <source>Subtitle in French</source>
        <translation>Sous-titre en français</translation>
    </message>
    <message>
        <source>S&amp;ubtitle in English:</source>
        <translation>So&amp;us-titre en anglais&#xa0;:</translation>
    </message>
    <message>
        <source>Subtitle in English</source>
        <translation>Sous-titre en anglais</translation>
    </message>
    <message>
        <source>&amp;Web site:</source>
        <translation>Site &amp;web&#xa0;:</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>&amp;Main language:</source>
        <translation>Langue &amp;principale&#xa0;:</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Langue principale</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Check each group e&amp;very:</source>
        <translation>&amp;Vérifier chaque groupe tous les&#xa0;:</translation>
    </message>
    <message>
        <source>Months between two checks</source>
        <translation>Mois entre deux vérifications</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now “%2” there</source>
        <translation>là-bas, le champ «&#xa0;%1&#xa0;» vaut maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the main language is another one there</source>
        <translation>là-bas, la langue principale est une autre</translation>
    </message>
    <message numerus="yes">
        <source>groups are checked every %n month(s) there</source>
        <translation>
            <numerusform>là-bas, les groupes sont vérifiés chaque mois</numerusform>
            <numerusform>là-bas, les groupes sont vérifiés tous les %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>the logo is another one there</source>
        <translation>là-bas, le logo est un autre</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else saved these properties meanwhile.%1 What you changed is kept: press OK again to save it, or Cancel to keep theirs.</source>
        <translation>Quelqu’un d’autre a enregistré ces propriétés entre-temps.%1 Ce que vous avez changé est gardé&#xa0;: appuyez de nouveau sur OK pour l’enregistrer, ou sur Annuler pour garder les siennes.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryStatusBar</name>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the name that signs your changes</source>
        <translation>Changer le nom qui signe vos modifications</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié ici</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) due</source>
        <translation>
            <numerusform>%Ln fiche à vérifier</numerusform>
            <numerusform>%Ln fiches à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be verified</source>
        <translation>Montrer ce qui est à vérifier</translation>
    </message>
    <message>
        <source>Preparing the search in texts; names are found</source>
        <translation>Préparation de la recherche dans les textes&#xa0;; les noms sont trouvés</translation>
    </message>
    <message>
        <source>The index of the texts was missing or damaged and is being built.</source>
        <translation>L’index des textes manquait ou était endommagé&#xa0;; il est en cours de construction.</translation>
    </message>
</context>
<context>
    <name>widgets::DocumentOptionsPane</name>
    <message numerus="yes">
        <source>Only the %Ln group(s) you selected</source>
        <translation>
            <numerusform>Seulement le %Ln groupe que vous avez choisi</numerusform>
            <numerusform>Seulement les %Ln groupes que vous avez choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>Groupes&#xa0;:</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>O&amp;rdre&#xa0;:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Papier&#xa0;:</translation>
    </message>
    <message>
        <source>All the groups instead</source>
        <translation>Plutôt tous les groupes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Everybody (only what may be published)</source>
        <translation>Le public (ce qui est publiable)</translation>
    </message>
    <message>
        <source>The association (everything)</source>
        <translation>L’association (tout)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By status, then by name</source>
        <translation>Par statut, puis par nom</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>As in the directory</source>
        <translation>Comme dans l’annuaire</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>A&amp;ctifs</translation>
    </message>
    <message>
        <source>Being &amp;set up</source>
        <translation>En créa&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Dormant</source>
        <translation>En so&amp;mmeil</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>Clo&amp;s</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Index of people</source>
        <translation>Index des personnes</translation>
    </message>
    <message>
        <source>Index of &amp;mailing lists</source>
        <translation>Index des listes de &amp;diffusion</translation>
    </message>
    <message>
        <source>Former facilitators</source>
        <translation>Anciens animateurs</translation>
    </message>
    <message>
        <source>Every group on a page of its own</source>
        <translation>Un groupe par page</translation>
    </message>
    <message>
        <source>Divide words at line ends</source>
        <translation>Couper les mots en fin de ligne</translation>
    </message>
    <message>
        <source>What changed si&amp;nce</source>
        <translation>Ce &amp;qui a changé depuis</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
</context>
<context>
    <name>widgets::ExportJob</name>
    <message>
        <source>“%1” could not be written. Nothing was changed there; choose another folder or make room.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Rien n’y a été changé&#xa0;; choisissez un autre dossier ou faites de la place.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitationPanel</name>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>No longer facilitates</source>
        <translation>N’anime plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 facilitates</source>
        <translation>%1 anime</translation>
    </message>
    <message>
        <source>%1 facilitates since</source>
        <translation>%1 anime depuis</translation>
    </message>
    <message>
        <source>%1 facilitates until</source>
        <translation>%1 anime jusqu’à</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>année, mois ou jour</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitatorChip</name>
    <message>
        <source>Enter: since when. Delete: remove. Alt and arrows: change the order.</source>
        <translation>Entrée&#xa0;: depuis quand. Suppr&#xa0;: retirer. Alt et flèches&#xa0;: changer l’ordre.</translation>
    </message>
    <message>
        <source>%1
Click to say since when; drag to change the order.</source>
        <translation>%1
Cliquez pour dire depuis quand&#xa0;; glissez pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Since when…</source>
        <translation>Depuis quand…</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Placer avant</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Placer après</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitatorField</name>
    <message>
        <source>“%1” is not added yet: pick a name, create the person, or empty the line.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore ajouté&#xa0;: choisissez un nom, créez la personne, ou videz la ligne.</translation>
    </message>
    <message>
        <source> — also facilitates %1</source>
        <translation> — anime aussi %1</translation>
    </message>
    <message>
        <source>+ New person “%1”</source>
        <translation>+ Nouvelle personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add a name…</source>
        <translation>ajouter un nom…</translation>
    </message>
    <message>
        <source>type a name…</source>
        <translation>saisir un nom…</translation>
    </message>
    <message>
        <source>Will be printed: “%1”</source>
        <translation>Sera imprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>Facilitators: add a name</source>
        <translation>Animateurs&#xa0;: ajouter un nom</translation>
    </message>
</context>
<context>
    <name>widgets::FieldLabel</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>widgets::FieldWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>nom en anglais</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>description in English</source>
        <translation>description en anglais</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>date of the status</source>
        <translation>date du statut</translation>
    </message>
    <message>
        <source>reason for the status</source>
        <translation>motif du statut</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>animateurs</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>listes de diffusion</translation>
    </message>
    <message>
        <source>ties to other groups</source>
        <translation>liens avec d’autres groupes</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (avant)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>properties changed</source>
        <translation>propriétés modifiées</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>modifié par un autre programme</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tout le journal</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>by somebody not known</source>
        <translation>par quelqu’un d’inconnu</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>Quo&amp;i</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Depui&amp;s</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Jus&amp;qu’à</translation>
    </message>
    <message>
        <source>a group or a person</source>
        <translation>un groupe ou une personne</translation>
    </message>
    <message>
        <source>Of which group or person</source>
        <translation>De quel groupe ou de quelle personne</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>avec «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>widgets::FilterMenu</name>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Animation…</translation>
    </message>
    <message>
        <source>&amp;Lineage with…</source>
        <translation>&amp;Filiation avec…</translation>
    </message>
    <message>
        <source>Save this &amp;search</source>
        <translation>Enre&amp;gistrer cette recherche</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>A&amp;vec</translation>
    </message>
    <message>
        <source>Lac&amp;ks</source>
        <translation>Sa&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Verified before</source>
        <translation>Vé&amp;rifié avant</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>&amp;Modifié depuis</translation>
    </message>
</context>
<context>
    <name>widgets::FindingsPage</name>
    <message>
        <source>&amp;Open the person</source>
        <translation>&amp;Ouvrir la personne</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Looking through the directory…</source>
        <translation>Lecture de l’annuaire…</translation>
    </message>
    <message>
        <source>Every entry is checked</source>
        <translation>Toutes les fiches sont vérifiées</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Il ne manque rien</translation>
    </message>
    <message>
        <source>Entries to verify</source>
        <translation>Fiches à vérifier</translation>
    </message>
    <message>
        <source>Entries to complete</source>
        <translation>Fiches à compléter</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) due, the oldest first</source>
        <translation>
            <numerusform>%Ln fiche à vérifier, la plus ancienne d’abord</numerusform>
            <numerusform>%Ln fiches à vérifier, les plus anciennes d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to complete</source>
        <translation>
            <numerusform>%Ln point à compléter</numerusform>
            <numerusform>%Ln points à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %Ln are shown)</source>
        <translation>
            <numerusform>(le premier est affiché)</numerusform>
            <numerusform>(les %Ln premiers sont affichés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry comes back here %Ln month(s) after its last check.</source>
        <translation>
            <numerusform>Une fiche revient ici %Ln mois après sa dernière vérification.</numerusform>
            <numerusform>Une fiche revient ici %Ln mois après sa dernière vérification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>In French: %1</source>
        <translation>En français&#xa0;: %1</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>En anglais&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormHeader</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>rien de modifié</translation>
    </message>
    <message>
        <source>modified: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>widgets::FormQuestionBox</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>The new group is not saved.</source>
        <translation>Le nouveau groupe n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>Les modifications de «&#xa0;%1&#xa0;» ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Save them, go on editing, or give them up?</source>
        <translation>Faut-il enregistrer, continuer la saisie ou abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>widgets::GonePanel</name>
    <message>
        <source>Somebody else deleted this group meanwhile. Nothing you typed is lost: choose what becomes of it.</source>
        <translation>Quelqu’un d’autre a supprimé ce groupe entre-temps. Rien de ce que vous avez saisi n’est perdu&#xa0;: choisissez ce qu’il en advient.</translation>
    </message>
    <message>
        <source>This group was deleted for good meanwhile. Nothing you typed is lost: choose what becomes of it.</source>
        <translation>Ce groupe a été supprimé définitivement entre-temps. Rien de ce que vous avez saisi n’est perdu&#xa0;: choisissez ce qu’il en advient.</translation>
    </message>
    <message>
        <source>Restore the group and save</source>
        <translation>Restaurer le groupe et enregistrer</translation>
    </message>
    <message>
        <source>Save as a new group</source>
        <translation>Enregistrer comme nouveau groupe</translation>
    </message>
    <message>
        <source>Give up what I typed</source>
        <translation>Abandonner ma saisie</translation>
    </message>
</context>
<context>
    <name>widgets::GroupActions</name>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Nouveau groupe</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Checked, nothing to change</source>
        <translation>&amp;Vérifié, rien à changer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Change the &amp;status…</source>
        <translation>Changer le s&amp;tatut…</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;History of this group</source>
        <translation>&amp;Journal de ce groupe</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copier en &amp;tableau</translation>
    </message>
</context>
<context>
    <name>widgets::GroupCommands</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were deleted.</source>
        <translation>
            <numerusform>%Ln groupe a été supprimé.</numerusform>
            <numerusform>%Ln groupes ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are marked as checked today.</source>
        <translation>
            <numerusform>%Ln groupe est noté comme vérifié aujourd’hui.</numerusform>
            <numerusform>%Ln groupes sont notés comme vérifiés aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is marked as checked today.</source>
        <translation>«&#xa0;%1&#xa0;» est marqué comme vérifié aujourd’hui.</translation>
    </message>
    <message>
        <source>“%1”: new status, %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: nouveau statut, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s): new status, %1.</source>
        <translation>
            <numerusform>%Ln groupe&#xa0;: nouveau statut, %1.</numerusform>
            <numerusform>%Ln groupes&#xa0;: nouveau statut, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) in “%1” have ended: %2.</source>
        <translation>
            <numerusform>%Ln rôle dans «&#xa0;%1&#xa0;» a pris fin&#xa0;: %2.</numerusform>
            <numerusform>%Ln rôles dans «&#xa0;%1&#xa0;» ont pris fin&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>widgets::GroupDelegate</name>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>widgets::GroupDocument</name>
    <message>
        <source>No description yet.</source>
        <translation>Pas encore de description.</translation>
    </message>
    <message>
        <source>Not translated into English yet: this is the French text.</source>
        <translation>Pas encore traduit en anglais&#xa0;: voici le texte français.</translation>
    </message>
    <message>
        <source>Not translated into French yet: this is the English text.</source>
        <translation>Pas encore traduit en français&#xa0;: voici le texte anglais.</translation>
    </message>
    <message numerus="yes">
        <source>The original has changed %Ln time(s) since this translation.</source>
        <translation>
            <numerusform>L’original a changé %Ln fois depuis cette traduction.</numerusform>
            <numerusform>L’original a changé %Ln fois depuis cette traduction.</numerusform>
        </translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>s’abonner</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publiée</translation>
    </message>
    <message>
        <source>Internal note (never published)</source>
        <translation>Note interne (jamais publiée)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
    <message numerus="yes">
        <source>Show who facilitated before (%Ln)</source>
        <translation>
            <numerusform>Voir qui animait auparavant (%Ln)</numerusform>
            <numerusform>Voir qui animait auparavant (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
</context>
<context>
    <name>widgets::GroupForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Fa&amp;cilitators</source>
        <translation>Anima&amp;teurs</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Mailing &amp;lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>&amp;Ties</source>
        <translation>F&amp;iliation</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Another group is called “%1” already. Give this one a name of its own.</source>
        <translation>Un autre groupe s’appelle déjà «&#xa0;%1&#xa0;». Donnez à celui-ci un nom à lui.</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la saisie</translation>
    </message>
</context>
<context>
    <name>widgets::GroupListPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln groupe</numerusform>
            <numerusform>%Ln groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of %1</source>
        <translation>
            <numerusform>%Ln groupe sur %1</numerusform>
            <numerusform>%Ln groupes sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No group matches “%1”</source>
        <translation>Aucun groupe ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No group has this status</source>
        <translation>Aucun groupe n’a ce statut</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>This directory is empty and can only be read.</source>
        <translation>Cet annuaire est vide et en lecture seule.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Pas encore de groupe</translation>
    </message>
    <message>
        <source>Describe the first working group of the association.</source>
        <translation>Décrivez le premier groupe de travail de l’association.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Names and descriptions in both languages, facilitators now and before, lists and notes were searched.</source>
        <translation>La recherche a porté sur les noms et les descriptions dans les deux langues, les personnes qui animent ou ont animé, les listes et les notes.</translation>
    </message>
    <message>
        <source>Perhaps you meant:</source>
        <translation>Peut-être cherchez-vous&#xa0;:</translation>
    </message>
    <message>
        <source> – “%1” is found nowhere</source>
        <translation> – «&#xa0;%1&#xa0;» ne se trouve nulle part</translation>
    </message>
    <message>
        <source>Only names were searched: the index of the texts is being built.</source>
        <translation>Seuls les noms ont été cherchés&#xa0;: l’index des textes est en cours de construction.</translation>
    </message>
    <message>
        <source>Near, but outside your filters:</source>
        <translation>Proches, mais hors de vos filtres&#xa0;:</translation>
    </message>
</context>
<context>
    <name>widgets::GroupsPage</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) copied.</source>
        <translation>
            <numerusform>%Ln groupe copié.</numerusform>
            <numerusform>%Ln groupes copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln group(s)…</source>
        <translation>
            <numerusform>Copie de %Ln groupe…</numerusform>
            <numerusform>Copie de %Ln groupes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln group(s) can be dragged out. Copy or export these instead.</source>
        <translation>
            <numerusform>On peut faire glisser au plus %Ln groupe. Copiez ou exportez plutôt ceux-ci.</numerusform>
            <numerusform>On peut faire glisser au plus %Ln groupes. Copiez ou exportez plutôt ceux-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo “%1” of %2</source>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;» de %2</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: “%1”.</source>
        <translation>Annulé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>This has been changed again since. Put back what was before all the same? Nothing else is lost; the history keeps what it holds now.</source>
        <translation>Cela a encore changé depuis. Remettre quand même ce qu’il y avait avant&#xa0;? Rien d’autre n’est perdu&#xa0;; le journal garde ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>&amp;Remettre quand même</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>A withdrawal cannot be undone. Undo the change before it instead: “%1”?</source>
        <translation>Un retrait ne s’annule pas. Annuler plutôt le changement d’avant&#xa0;: «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Undo that change</source>
        <translation>&amp;Annuler ce changement</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPage</name>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Whole history</source>
        <translation>&amp;Tout le journal</translation>
    </message>
    <message>
        <source>Fi&amp;lter the history</source>
        <translation>Fi&amp;ltrer le journal</translation>
    </message>
    <message>
        <source>Restore the &amp;directory as of a date…</source>
        <translation>Restaurer l’ann&amp;uaire à une date…</translation>
    </message>
    <message>
        <source>&amp;Find in the history</source>
        <translation>Rechercher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Who, which group or person, and what a field held before or after; accents do not matter</source>
        <translation>Qui, quel groupe ou quelle personne, et ce que contenait un champ avant ou après&#xa0;; sans tenir compte des accents</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>Aucun changement de ce genre</translation>
    </message>
    <message>
        <source>Nothing in the history holds all of this. Accents and capitals do not matter.</source>
        <translation>Rien dans le journal ne contient tout cela. Les accents et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Tout le journal</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryQuestion</name>
    <message>
        <source>Annuaire</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Contient maintenant</translation>
    </message>
    <message>
        <source>Would hold</source>
        <translation>Contiendrait</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>ajouté depuis</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>y est</translation>
    </message>
    <message>
        <source>is in “%1”</source>
        <translation>est dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>retiré depuis</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>remis</translation>
    </message>
</context>
<context>
    <name>widgets::ImportCommands</name>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Import fait&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Comparing with the directory…</source>
        <translation>Comparaison avec l’annuaire…</translation>
    </message>
    <message>
        <source>What you corrected and chose here is lost if you leave. Nothing was written.</source>
        <translation>Ce que vous avez corrigé et choisi ici est perdu si vous partez. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>&amp;Leave all the same</source>
        <translation>&amp;Partir quand même</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What would you like to import?</source>
        <translation>Que voulez-vous importer&#xa0;?</translation>
    </message>
    <message>
        <source>What was understood of the page</source>
        <translation>Ce qui a été compris de la page</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Comment le tableau est lu</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Compare with the directory</source>
        <translation>&amp;Comparer avec l’annuaire</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageBar</name>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Show the texts in French</source>
        <translation>Montrer les textes en français</translation>
    </message>
    <message>
        <source>Show the texts in English</source>
        <translation>Montrer les textes en anglais</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Marquer comme à jour</translation>
    </message>
    <message>
        <source>Mark the translation as up to date</source>
        <translation>Marquer la traduction comme à jour</translation>
    </message>
    <message>
        <source>The translation says what the original says</source>
        <translation>La traduction dit ce que dit l’original</translation>
    </message>
</context>
<context>
    <name>widgets::LineField</name>
    <message numerus="yes">
        <source>Only %Ln characters fit here: the rest was left out.</source>
        <translation>
            <numerusform>Seul %Ln&#xa0;caractère tient ici&#xa0;: le reste a été laissé de côté.</numerusform>
            <numerusform>Seuls %Ln&#xa0;caractères tiennent ici&#xa0;: le reste a été laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks and control characters were left out.</source>
        <translation>Les retours à la ligne et les caractères de contrôle ont été laissés de côté.</translation>
    </message>
</context>
<context>
    <name>widgets::LineageField</name>
    <message>
        <source>Add a tie to another group</source>
        <translation>Ajouter un lien avec un autre groupe</translation>
    </message>
</context>
<context>
    <name>widgets::LineageRow</name>
    <message>
        <source>A group of this directory: the tie is shown at both ends.</source>
        <translation>Un groupe de cet annuaire&#xa0;: le lien se voit aux deux bouts.</translation>
    </message>
    <message>
        <source>Not in this directory: the name is printed as it is typed.</source>
        <translation>Hors de cet annuaire&#xa0;: le nom est imprimé comme il est saisi.</translation>
    </message>
    <message>
        <source>tie %1</source>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>the tie</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Nature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>type a group’s name…</source>
        <translation>saisir le nom d’un groupe…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>widgets::ListHead</name>
    <message>
        <source>Order: %1</source>
        <translation>Ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limit the list</source>
        <translation>Filtrer la liste</translation>
    </message>
</context>
<context>
    <name>widgets::MailingListRow</name>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>A list that is not public is never in a document for the public</source>
        <translation>Une liste qui n’est pas publique n’est jamais dans un document pour le public</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Link to subscribe</source>
        <translation>Lien pour s’abonner</translation>
    </message>
    <message>
        <source>Link to subscribe to the list</source>
        <translation>Lien pour s’abonner à la liste</translation>
    </message>
    <message>
        <source>Link to the archive</source>
        <translation>Lien vers les archives</translation>
    </message>
    <message>
        <source>Link to the list’s archive</source>
        <translation>Lien vers les archives de la liste</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>État de la liste</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>liste %1</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>address not known yet</source>
        <translation>adresse pas encore connue</translation>
    </message>
    <message>
        <source>%1 is public</source>
        <translation>%1 est publique</translation>
    </message>
    <message>
        <source>Name, links and state of %1</source>
        <translation>Nom, liens et état&#xa0;: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>archive only</source>
        <translation>archives seulement</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>only needed when there are several</source>
        <translation>utile seulement s’il y en a plusieurs</translation>
    </message>
</context>
<context>
    <name>widgets::MailingListsField</name>
    <message>
        <source>Add a mailing list</source>
        <translation>Ajouter une liste de diffusion</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>Annuaire</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>%1 – Annuaire</source>
        <translation>%1 – Annuaire</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownEdit</name>
    <message>
        <source>The pasted text (%L1 characters) is longer than what fits here (%L2). It was not put in; what was here is kept.</source>
        <translation>Le texte collé (%L1&#xa0;caractères) dépasse ce qui tient ici (%L2). Il n’a pas été inséré&#xa0;; ce qui était là est gardé.</translation>
    </message>
    <message>
        <source>Control characters in the pasted text were left out.</source>
        <translation>Les caractères de contrôle du texte collé ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The pasted text keeps its bold, italic, bullets and links; other formatting was left out.</source>
        <translation>Le texte collé garde gras, italique, puces et liens&#xa0;; le reste de la mise en forme a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownEditor</name>
    <message>
        <source>Quotes « »</source>
        <translation>Guillemets «&#xa0;»</translation>
    </message>
    <message>
        <source>Quotes “ ”</source>
        <translation>Guillemets “ ”</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Puces</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Mise en forme du texte</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>Aspect du texte</translation>
    </message>
</context>
<context>
    <name>widgets::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un annuaire &amp;récent</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Langue du &amp;contenu</translation>
    </message>
    <message>
        <source>&amp;New directory…</source>
        <translation>&amp;Nouvel annuaire…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Properties of the directory…</source>
        <translation>&amp;Propriétés de l’annuaire…</translation>
    </message>
    <message>
        <source>&amp;Close the directory</source>
        <translation>&amp;Fermer l’annuaire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Anglais</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;About Annuaire</source>
        <translation>À &amp;propos d’Annuaire</translation>
    </message>
    <message>
        <source>Preview and p&amp;ublish</source>
        <translation>&amp;Aperçu et publication</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Export the &amp;data…</source>
        <translation>Exporter les &amp;données…</translation>
    </message>
    <message>
        <source>Save a copy for cons&amp;ultation…</source>
        <translation>Enregistrer une &amp;copie pour consultation…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
</context>
<context>
    <name>widgets::MergePane</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 et %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the same name, but for accents, case or order</source>
        <translation>le même nom, aux accents, à la casse ou à l’ordre près</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>des noms à une ou deux lettres près</translation>
    </message>
    <message>
        <source>both notes</source>
        <translation>les deux notes</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Garder pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the two entries of one person.</source>
        <translation>Choisissez les deux fiches d’une même personne.</translation>
    </message>
    <message>
        <source>What will be:</source>
        <translation>Ce qui sera&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>role kept: %1</source>
        <translation>rôle gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the same role twice, kept once: %1</source>
        <translation>le même rôle deux fois, gardé une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>role taken over: %1</source>
        <translation>rôle repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>the entry “%1” goes to the bin</source>
        <translation>la fiche «&#xa0;%1&#xa0;» va à la corbeille</translation>
    </message>
    <message>
        <source>Merge two entries of one person</source>
        <translation>Fusionner deux fiches d’une même personne</translation>
    </message>
    <message>
        <source>No two entries look like one person.</source>
        <translation>Aucune paire de fiches ne ressemble à une seule personne.</translation>
    </message>
    <message>
        <source>&amp;Likely pairs:</source>
        <translation>Pa&amp;ires probables&#xa0;:</translation>
    </message>
    <message>
        <source>Likely pairs</source>
        <translation>Paires probables</translation>
    </message>
    <message>
        <source>Entry that sta&amp;ys</source>
        <translation>Fiche &amp;qui reste</translation>
    </message>
    <message>
        <source>Entry that &amp;goes</source>
        <translation>Fiche qui par&amp;t</translation>
    </message>
    <message>
        <source>What will be</source>
        <translation>Ce qui sera</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>F&amp;usionner</translation>
    </message>
    <message>
        <source>&amp;Do not merge</source>
        <translation>&amp;Ne pas fusionner</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>widgets::MoreField</name>
    <message>
        <source>Verification and note</source>
        <translation>Vérification et note</translation>
    </message>
    <message>
        <source>Show verification and note</source>
        <translation>Afficher la vérification et la note</translation>
    </message>
    <message>
        <source>Ver&amp;ified on</source>
        <translation>&amp;Vérifié le</translation>
    </message>
    <message>
        <source>Today, by me</source>
        <translation>Aujourd’hui, par moi</translation>
    </message>
    <message>
        <source>Verified today, by me</source>
        <translation>Vérifié aujourd’hui, par moi</translation>
    </message>
    <message>
        <source>Verified &amp;by</source>
        <translation>Vérifié pa&amp;r</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verify every</source>
        <translation>Vérifier tous les</translation>
    </message>
    <message>
        <source>Months between two verifications</source>
        <translation>Mois entre deux vérifications</translation>
    </message>
    <message>
        <source>Status to review on</source>
        <translation>Statut à revoir le</translation>
    </message>
    <message>
        <source>N&amp;ote for staff</source>
        <translation>N&amp;ote interne</translation>
    </message>
    <message>
        <source>Note for staff, never published</source>
        <translation>Note interne, jamais publiée</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>jamais publiée</translation>
    </message>
    <message numerus="yes">
        <source>as the directory: every %Ln month(s)</source>
        <translation>
            <numerusform>comme l’annuaire&#xa0;: tous les mois</numerusform>
            <numerusform>comme l’annuaire&#xa0;: tous les %Ln&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Look at the status again on</source>
        <translation>Revoir le statut le</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>pas de jour fixé</translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>mois</numerusform>
            <numerusform>mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameField</name>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
</context>
<context>
    <name>widgets::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Nom de la nouvelle personne</translation>
    </message>
    <message>
        <source>Gender of the label</source>
        <translation>Accord du libellé</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>A&amp;jouter cette personne</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message>
        <source>feminine (%1)</source>
        <translation>féminin (%1)</translation>
    </message>
    <message>
        <source>masculine (%1)</source>
        <translation>masculin (%1)</translation>
    </message>
    <message>
        <source>not said (%1)</source>
        <translation>non précisé (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::OrderMenu</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, from the end</source>
        <translation>Nom, depuis la fin</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Verified, the oldest first</source>
        <translation>Vérification, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>Verified, the newest first</source>
        <translation>Vérification, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Changed, the newest first</source>
        <translation>Modification, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Changed, the oldest first</source>
        <translation>Modification, la plus ancienne d’abord</translation>
    </message>
</context>
<context>
    <name>widgets::PageReadingModel</name>
    <message>
        <source>From line %L1 of the page</source>
        <translation>De la ligne %L1 de la page</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>pas un groupe</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>ligne %L1</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
</context>
<context>
    <name>widgets::PageReviewPane</name>
    <message numerus="yes">
        <source>%Ln group(s) were found on the page.</source>
        <translation>
            <numerusform>%Ln groupe a été trouvé sur la page.</numerusform>
            <numerusform>%Ln groupes ont été trouvés sur la page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no name: they are left out until you give them one.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’a pas de nom&#xa0;: il reste de côté tant que vous ne lui en donnez pas.</numerusform>
            <numerusform>%Ln d’entre eux n’ont pas de nom&#xa0;: ils restent de côté tant que vous ne leur en donnez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next without a name</source>
        <translation>Sans nom &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>Tout &amp;accepter</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Tout re&amp;fuser</translation>
    </message>
    <message>
        <source>What was understood of the page</source>
        <translation>Ce qui a été compris de la page</translation>
    </message>
    <message>
        <source>Name of the grou&amp;p:</source>
        <translation>&amp;Nom du groupe&#xa0;:</translation>
    </message>
    <message>
        <source>A new group beg&amp;ins here</source>
        <translation>Un nouveau groupe commence &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Join with the group above</source>
        <translation>&amp;Joindre au groupe du dessus</translation>
    </message>
</context>
<context>
    <name>widgets::PageWords</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tie to a group</source>
        <translation>Lien avec un groupe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>widgets::PartialDateEdit</name>
    <message>
        <source>There is no such day. Type a whole date, for example 3/10/2026, or leave it empty.</source>
        <translation>Ce jour n’existe pas. Saisissez une date complète, par exemple 3/10/2026, ou laissez vide.</translation>
    </message>
    <message>
        <source>There is no such date. Type a year, a month or a day, for example 2020, 3/2020 or 15/3/2020, or leave it empty.</source>
        <translation>Cette date n’existe pas. Saisissez une année, un mois ou un jour, par exemple 2020, 3/2020 ou 15/3/2020, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>widgets::PeoplePage</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1&#xa0;: fiche supprimée.</translation>
    </message>
    <message>
        <source>%1 was deleted, and with them their past roles in %2; Undo brings both back.</source>
        <translation>%1&#xa0;: fiche supprimée, avec ses anciens rôles dans %2&#xa0;; Annuler rétablit le tout.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Give %1 their data</source>
        <translation>Remettre ses données à %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was written; choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Rien n’a été écrit&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. What was there before stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être terminé. Ce qui s’y trouvait reste comme c’était.</translation>
    </message>
    <message>
        <source>“%1” is ready: all that is held about this person. It is for them alone.</source>
        <translation>«&#xa0;%1&#xa0;» est prêt&#xa0;: tout ce qui est gardé sur cette personne, pour elle seule.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Merged: both entries are now %1.</source>
        <translation>Fusionné&#xa0;: les deux fiches n’en font plus qu’une, %1.</translation>
    </message>
    <message>
        <source>Withdrawn: name and contacts are gone, from the history too.</source>
        <translation>Retrait fait&#xa0;: le nom et les contacts ont disparu, du journal aussi.</translation>
    </message>
    <message>
        <source>Per&amp;son</source>
        <translation>Per&amp;sonne</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Aucune personne n’est sélectionnée</translation>
    </message>
    <message>
        <source>Choose a person in the list to read about them here.</source>
        <translation>Choisissez une personne dans la liste pour lire sa fiche ici.</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Page à lire (*.html)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <source>PDF, to print or send (*.pdf)</source>
        <translation>PDF, à imprimer ou à envoyer (*.pdf)</translation>
    </message>
    <message>
        <source>Withdrawn: the entry is empty, in the history too. What the page listed as staying still stands there; correct it by hand.</source>
        <translation>Retrait fait&#xa0;: la fiche est vide, dans le journal aussi. Ce que la page indiquait comme restant figure encore là&#xa0;; corrigez-le à la main.</translation>
    </message>
    <message>
        <source>The file is being cleared of their traces.</source>
        <translation>Le fichier est en cours de nettoyage.</translation>
    </message>
    <message>
        <source>Backups made before hold them for twelve months at most.</source>
        <translation>Les sauvegardes antérieures les gardent douze mois au plus.</translation>
    </message>
    <message>
        <source>Another program has the directory open, so that traces may stay in the file until it is closed.</source>
        <translation>Un autre programme tient l’annuaire ouvert&#xa0;: des traces peuvent rester dans le fichier jusqu’à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonActions</name>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;Nouvelle personne</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Fusionner des doublons…</translation>
    </message>
    <message>
        <source>&amp;Give their data…</source>
        <translation>&amp;Remettre ses données…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Re&amp;chercher…</translation>
    </message>
    <message>
        <source>&amp;History of this person</source>
        <translation>&amp;Journal de cette personne</translation>
    </message>
</context>
<context>
    <name>widgets::PersonDocument</name>
    <message>
        <source>Withdrew on %1. Nothing is held about this person any more but their roles.</source>
        <translation>Retirée le %1. Plus rien n’est gardé sur cette personne que ses rôles.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Internal note (never published)</source>
        <translation>Note interne (jamais publiée)</translation>
    </message>
    <message>
        <source>Facilitated before</source>
        <translation>Animait auparavant</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Anime</translation>
    </message>
    <message>
        <source>No group now.</source>
        <translation>Aucun groupe actuellement.</translation>
    </message>
    <message>
        <source>(in the bin)</source>
        <translation>(à la corbeille)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>widgets::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Sorted &amp;as</source>
        <translation>&amp;Classement</translation>
    </message>
    <message>
        <source>Gender of the &amp;label</source>
        <translation>Accord du &amp;libellé</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>For staff; never published</source>
        <translation>Pour l’équipe&#xa0;; jamais publiée</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>%1 is now “%2” there</source>
        <translation>là-bas, le champ «&#xa0;%1&#xa0;» vaut maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. %1 What you typed is kept: save again, or cancel to keep theirs.</source>
        <translation>Quelqu’un d’autre a modifié cette personne entre-temps. %1 Votre saisie est gardée&#xa0;: enregistrez de nouveau, ou annulez pour garder la sienne.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Enregistrer la personne</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>widgets::PersonListPane</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>People who facilitate groups are listed here. Add the first one.</source>
        <translation>Les personnes qui animent un groupe viennent ici. Ajoutez la première.</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>&amp;Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody has that name</source>
        <translation>Personne ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Try fewer words, or other ones.</source>
        <translation>Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>&amp;Show everybody</source>
        <translation>&amp;Montrer tout le monde</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Names and contacts; accents do not matter</source>
        <translation>Noms et contacts&#xa0;; sans tenir compte des accents</translation>
    </message>
</context>
<context>
    <name>widgets::PersonReadingView</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>widgets::PersonWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>nom de classement</translation>
    </message>
    <message>
        <source>label</source>
        <translation>accord du libellé</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>feminine (Animatrice)</source>
        <translation>féminin (Animatrice)</translation>
    </message>
    <message>
        <source>masculine (Animateur)</source>
        <translation>masculin (Animateur)</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>widgets::PhraseEditor</name>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Na&amp;mes, with ; between them:</source>
        <translation>No&amp;ms, séparés par&#xa0;;&#xa0;:</translation>
    </message>
    <message>
        <source>Ad&amp;dresses, with ; between them:</source>
        <translation>A&amp;dresses, séparées par&#xa0;;&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>M&amp;otif&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the other &amp;group:</source>
        <translation>Nom de l’autre &amp;groupe&#xa0;:</translation>
    </message>
    <message>
        <source>On the page:</source>
        <translation>Sur la page&#xa0;:</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>&amp;Understood as:</source>
        <translation>&amp;Compris comme&#xa0;:</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
</context>
<context>
    <name>widgets::PlanModel</name>
    <message>
        <source>From line %L1</source>
        <translation>De la ligne %L1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Only in the directory</source>
        <translation>Seulement dans l’annuaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>Dans l’annuaire</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
</context>
<context>
    <name>widgets::PlanPane</name>
    <message numerus="yes">
        <source>%Ln row(s) need an answer.</source>
        <translation>
            <numerusform>%Ln ligne attend une réponse.</numerusform>
            <numerusform>%Ln lignes attendent une réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the directory are not on the page.</source>
        <translation>
            <numerusform>%Ln groupe de l’annuaire n’est pas sur la page.</numerusform>
            <numerusform>%Ln groupes de l’annuaire ne sont pas sur la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>C’est nouveau</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Montrer&#xa0;:</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>ce qui diffère</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>only in the directory</source>
        <translation>seulement dans l’annuaire</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Plan of the import</source>
        <translation>Plan de l’import</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre le leur</translation>
    </message>
    <message>
        <source>Takes the selected rows and fields over into the directory.</source>
        <translation>Reprend dans l’annuaire les lignes et les champs sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;Ours is right</source>
        <translation>&amp;Le nôtre est juste</translation>
    </message>
    <message>
        <source>Leaves the selected rows and fields of the directory as they are.</source>
        <translation>Laisse dans l’annuaire les lignes et les champs sélectionnés comme ils sont.</translation>
    </message>
    <message>
        <source>&amp;Copy what the page should say</source>
        <translation>&amp;Copier ce que la page devrait dire</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Qu’est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The row, word by word</source>
        <translation>La ligne, mot à mot</translation>
    </message>
    <message>
        <source>Empty values of the source &amp;empty those of the directory</source>
        <translation>Les valeurs vides de la source &amp;vident celles de l’annuaire</translation>
    </message>
    <message>
        <source>Import the r&amp;est and leave out what has errors or needs an answer</source>
        <translation>Importer le r&amp;este et laisser de côté ce qui a des erreurs ou attend une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors.</source>
        <translation>
            <numerusform>%Ln ligne comporte des erreurs.</numerusform>
            <numerusform>%Ln lignes comportent des erreurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlanWords</name>
    <message>
        <source>Title, logo and settings</source>
        <translation>Titre, logo et réglages</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Left out: an error</source>
        <translation>De côté&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Changed person</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Changed group</source>
        <translation>Groupe modifié</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle édition</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>Nouvelle recherche enregistrée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle entrée</numerusform>
            <numerusform>%Ln nouvelles entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>It is “%1” (the same name)</source>
        <translation>C’est «&#xa0;%1&#xa0;» (même nom)</translation>
    </message>
    <message>
        <source>It is “%1” (a name one letter apart)</source>
        <translation>C’est «&#xa0;%1&#xa0;» (nom à une lettre près)</translation>
    </message>
    <message>
        <source>It is “%1” (the same number)</source>
        <translation>C’est «&#xa0;%1&#xa0;» (même numéro)</translation>
    </message>
    <message>
        <source>It is “%1” (the same address)</source>
        <translation>C’est «&#xa0;%1&#xa0;» (même adresse)</translation>
    </message>
    <message>
        <source>It is “%1” (its text begins the same)</source>
        <translation>C’est «&#xa0;%1&#xa0;» (son texte commence pareil)</translation>
    </message>
    <message>
        <source>  %1: “%2” instead of “%3”</source>
        <translation>  %1&#xa0;: «&#xa0;%2&#xa0;» au lieu de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Not on the page:</source>
        <translation>Absents de la page&#xa0;:</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Signs your changes</source>
        <translation>Signe vos modifications</translation>
    </message>
</context>
<context>
    <name>widgets::PreviewPane</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>sur %Ln</numerusform>
            <numerusform>sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
</context>
<context>
    <name>widgets::PrintJob</name>
    <message>
        <source>The document could not be printed. Check that the printer is on and ready, then try again, or export a PDF and print it from your reader.</source>
        <translation>Le document n’a pas pu être imprimé. Vérifiez que l’imprimante est allumée et prête, puis recommencez, ou exportez un PDF et imprimez-le depuis votre lecteur.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The module that draws the pages could not be loaded, so nothing was printed. Export a PDF and print it from your reader.</source>
        <translation>Le module qui dessine les pages n’a pas pu être chargé, rien n’a donc été imprimé. Exportez un PDF et imprimez-le depuis votre lecteur.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::PublishCommands</name>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Exporter les données</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>No program of this computer could be found to open it.</source>
        <translation>Aucun programme de cet ordinateur ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«&#xa0;%1&#xa0;» est prêt.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Exporter en page web</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Pages web (*.html *.htm)</translation>
    </message>
    <message>
        <source>Export as OpenDocument text</source>
        <translation>Exporter en texte OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exporter en Markdown</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Textes Markdown (*.md)</translation>
    </message>
    <message>
        <source>Printing “%1”…</source>
        <translation>Impression de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <translation>«&#xa0;%1&#xa0;» a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>“%1” is the open directory itself. Nothing was written; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est l’annuaire ouvert lui-même. Rien n’a été écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A cell of XLSX holds %L1 characters: longer texts of these groups were cut there. ODS and CSV hold all of them: %2</source>
        <translation>Une cellule de XLSX tient %L1 caractères&#xa0;: les textes plus longs de ces groupes y ont été coupés. ODS et CSV les tiennent en entier&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>widgets::PublishPage</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>Change an option to set the pages again.</source>
        <translation>Changez une option pour relancer la mise en pages.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Before publishing (%L1)</source>
        <translation>A&amp;vant de publier (%L1)</translation>
    </message>
    <message>
        <source>&amp;Before publishing</source>
        <translation>A&amp;vant de publier</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xporter en PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;web page…</source>
        <translation>Exporter en page &amp;web…</translation>
    </message>
    <message>
        <source>Export as &amp;OpenDocument text…</source>
        <translation>Exporter en texte &amp;OpenDocument…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Exporter en &amp;Markdown…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Exporting works as always: export the PDF, then read and print it with the program of your system.</source>
        <translation>L’export fonctionne comme toujours&#xa0;: exportez le PDF, puis lisez-le et imprimez-le avec le programme de votre système.</translation>
    </message>
    <message>
        <source>The preview is not installed</source>
        <translation>L’aperçu n’est pas installé</translation>
    </message>
    <message>
        <source>The module that draws the pages, “%1”, is missing.</source>
        <translation>Le module qui dessine les pages, «&#xa0;%1&#xa0;», est absent.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn here</source>
        <translation>Les pages ne peuvent pas être dessinées ici</translation>
    </message>
    <message>
        <source>The module that draws the pages could not be loaded: %1</source>
        <translation>Le module qui dessine les pages n’a pas pu être chargé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QuickOpen</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A group, a person, a view or a command…</source>
        <translation>Un groupe, une personne, une vue ou une commande…</translation>
    </message>
    <message>
        <source>Group, person, view or command</source>
        <translation>Groupe, personne, vue ou commande</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingHeader</name>
    <message>
        <source>to verify: last check unknown</source>
        <translation>à vérifier&#xa0;: dernière vérification inconnue</translation>
    </message>
    <message>
        <source>last check unknown</source>
        <translation>dernière vérification inconnue</translation>
    </message>
    <message>
        <source>to verify: last checked on %1</source>
        <translation>à vérifier&#xa0;: dernière vérification le %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>checked on %1 by %2</source>
        <translation>vérifié le %1 par %2</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Vérifié, rien à changer</translation>
    </message>
    <message>
        <source>Records that you checked this entry today (%1)</source>
        <translation>Dit que vous avez vérifié cette fiche aujourd’hui (%1)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this group (%1)</source>
        <translation>Modifier ce groupe (%1)</translation>
    </message>
    <message>
        <source>Read the directory in French</source>
        <translation>Lire l’annuaire en français</translation>
    </message>
    <message>
        <source>Read the directory in English</source>
        <translation>Lire l’annuaire en anglais</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingTabs</name>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>History in this &amp;pane</source>
        <translation>Journal dans ce vol&amp;et</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>widgets::RemarksPane</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manque</numerusform>
            <numerusform>%Ln manques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out of this document</source>
        <translation>
            <numerusform>%Ln laissé de côté</numerusform>
            <numerusform>%Ln laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>Corri&amp;ger</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>No font has these characters; a box stands in for them: %1</source>
        <translation>Aucune police ne montre ces caractères&#xa0;; un carré tient leur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Everything in the document is complete and verified.</source>
        <translation>Tout ce qui est dans le document est complet et vérifié.</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln group(s) would change</source>
        <translation>
            <numerusform>%Ln groupe changerait</numerusform>
            <numerusform>%Ln groupes changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) would come back</source>
        <translation>
            <numerusform>%Ln groupe reviendrait</numerusform>
            <numerusform>%Ln groupes reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) would go</source>
        <translation>
            <numerusform>%Ln groupe partirait</numerusform>
            <numerusform>%Ln groupes partiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would change</source>
        <translation>
            <numerusform>%Ln personne changerait</numerusform>
            <numerusform>%Ln personnes changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come back</source>
        <translation>
            <numerusform>%Ln personne reviendrait</numerusform>
            <numerusform>%Ln personnes reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would go</source>
        <translation>
            <numerusform>%Ln personne partirait</numerusform>
            <numerusform>%Ln personnes partiraient</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the directory</source>
        <translation>Restaurer l’annuaire</translation>
    </message>
    <message>
        <source>Make the directory what it &amp;was on</source>
        <translation>Remettre l’annuaire tel qu’il &amp;était le</translation>
    </message>
    <message>
        <source>Date and time to go back to</source>
        <translation>Date et heure auxquelles revenir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Go back to then</source>
        <translation>&amp;Revenir à ce moment</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>The directory was not there yet at that time. Choose a later one.</source>
        <translation>L’annuaire n’existait pas encore à ce moment. Choisissez-en un plus récent.</translation>
    </message>
    <message>
        <source>Nothing would change: the directory is as it was then.</source>
        <translation>Rien ne changerait&#xa0;: l’annuaire est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <source>The directory is as it was on %1.</source>
        <translation>L’annuaire est tel qu’au %1.</translation>
    </message>
    <message>
        <source>the directory’s properties would change</source>
        <translation>les propriétés de l’annuaire changeraient</translation>
    </message>
    <message>
        <source>After the change of %1, the last one by then:

%2

The history stays, and this can be undone. Editions, saved filters and people who withdrew stay as they are.</source>
        <translation>Après la modification du %1, la dernière à ce moment&#xa0;:

%2

Le journal reste, et ceci peut être annulé. Les éditions, les filtres enregistrés et les personnes qui se sont retirées restent tels quels.</translation>
    </message>
</context>
<context>
    <name>widgets::RowButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>widgets::SearchChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter or Delete takes it away.</source>
        <translation>Entrée ou Suppr l’enlève.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Enlever «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not complete yet, without effect: %1</source>
        <translation>Incomplet, sans effet pour l’instant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Rechercher des groupes</translation>
    </message>
    <message>
        <source>Names, facilitators, texts, notes and lists; accents do not matter. Conditions such as status:active or verified&lt;2026 can be typed</source>
        <translation>Noms, animation, textes, notes et listes&#xa0;; les accents sont indifférents. On peut taper des conditions comme statut:actif ou verifie&lt;2026</translation>
    </message>
</context>
<context>
    <name>widgets::SelectionPane</name>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln groupe sélectionné</numerusform>
            <numerusform>%Ln groupes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose is done with all of them, as one change.</source>
        <translation>Ce que vous choisissez s’applique à tous, en une seule modification.</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>En sommeil</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln group(s)</source>
        <translation>
            <numerusform>%1, %Ln groupe</numerusform>
            <numerusform>%1, %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln person(s)</source>
        <translation>
            <numerusform>%1, %Ln personne</numerusform>
            <numerusform>%1, %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entry(ies)</source>
        <translation>
            <numerusform>%1, %Ln entrée</numerusform>
            <numerusform>%1, %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>widgets::SourcePane</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>What can be imported (%1);;All files (*)</source>
        <translation>Ce qui peut être importé (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A list of groups as it is published (a saved page, Markdown, plain text), a table (CSV, Excel, OpenDocument), contacts, or a copy of a directory. You see what was understood and correct it before anything is written.</source>
        <translation>Une liste de groupes telle qu’elle est publiée (page enregistrée, Markdown, texte), un tableau (CSV, Excel, OpenDocument), des contacts, ou une copie d’annuaire. Vous voyez ce qui a été compris et le corrigez avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>or drop one on this window</source>
        <translation>ou déposez-en un sur cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Coller ce qui a été copié</translation>
    </message>
    <message>
        <source>Or pu&amp;t the text here:</source>
        <translation>Ou mettez le &amp;texte ici&#xa0;:</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Texte à importer</translation>
    </message>
    <message>
        <source>&amp;Read this text</source>
        <translation>&amp;Lire ce texte</translation>
    </message>
</context>
<context>
    <name>widgets::SourceReader</name>
    <message>
        <source>“%1” cannot be read. Nothing was changed; check that you may read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Rien n’a été modifié&#xa0;; vérifiez que vous pouvez le lire.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusChangeDialog</name>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>Depu&amp;is</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>&amp;End their roles at that date; they stay as past ones</source>
        <translation>Mettre &amp;fin aux rôles à cette date&#xa0;; ils restent comme rôles passés</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>Taken &amp;over by</source>
        <translation>Re&amp;layé par</translation>
    </message>
    <message>
        <source>Look again o&amp;n</source>
        <translation>À re&amp;voir le</translation>
    </message>
    <message>
        <source>No other group of the directory is called “%1”. Choose one of those offered, or empty the line.</source>
        <translation>Aucun autre groupe de l’annuaire ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en un parmi ceux proposés, ou videz la ligne.</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Changer le statut</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» est actuellement %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) get the same status.</source>
        <translation>
            <numerusform>%Ln groupe reçoit le même statut.</numerusform>
            <numerusform>%Ln groupes reçoivent le même statut.</numerusform>
        </translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>for example “after a first cycle of work”</source>
        <translation>par exemple «&#xa0;après un premier cycle de travail&#xa0;»</translation>
    </message>
    <message>
        <source>The group that takes over</source>
        <translation>Le groupe qui prend le relais</translation>
    </message>
    <message>
        <source>type a group’s name…</source>
        <translation>saisir le nom d’un groupe…</translation>
    </message>
    <message>
        <source>When to look at the status again</source>
        <translation>Quand revoir le statut</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>un jour, ou rien</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste comme elle est</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>archive only</source>
        <translation>archives seulement</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>What becomes of the mailing lists</source>
        <translation>Ce que deviennent les listes de diffusion</translation>
    </message>
    <message>
        <source>&amp;Change the status</source>
        <translation>&amp;Changer le statut</translation>
    </message>
    <message>
        <source>List %1, address unknown</source>
        <translation>Liste %1, adresse inconnue</translation>
    </message>
</context>
<context>
    <name>widgets::StatusField</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>since… (year, month or day)</source>
        <translation>depuis… (année, mois ou jour)</translation>
    </message>
    <message>
        <source>Reason for the status, in French</source>
        <translation>Motif du statut, en français</translation>
    </message>
    <message>
        <source>Reason for the status, in English</source>
        <translation>Motif du statut, en anglais</translation>
    </message>
    <message>
        <source>reason, for example “after a first cycle of work”</source>
        <translation>motif, par exemple «&#xa0;après un premier cycle de travail&#xa0;»</translation>
    </message>
</context>
<context>
    <name>widgets::SuggestionList</name>
    <message>
        <source>Suggestion %1 of %2: %3</source>
        <translation>Proposition %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>widgets::TableReviewPane</name>
    <message>
        <source>Check that the letters and the columns look right, and say what each column becomes.</source>
        <translation>Regardez si les lettres et les colonnes sont justes, et dites ce que devient chaque colonne.</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Séparateur&#xa0;:</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>Co&amp;lumns:</source>
        <translation>Co&amp;lonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Les colonnes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>First &amp;rows:</source>
        <translation>Premières &amp;lignes&#xa0;:</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
</context>
<context>
    <name>widgets::TranslationState</name>
    <message>
        <source>English</source>
        <comment>a translation&apos;s language, as a label</comment>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a translation&apos;s language, as a label</comment>
        <translation>français</translation>
    </message>
    <message>
        <source>%1: not written yet</source>
        <translation>%1&#xa0;: pas encore écrit</translation>
    </message>
    <message>
        <source>%1: up to date</source>
        <translation>%1&#xa0;: à jour</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s) behind</source>
        <translation>
            <numerusform>%1&#xa0;: en retard de %Ln modification</numerusform>
            <numerusform>%1&#xa0;: en retard de %Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Annuaire</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>The working groups of your association: what they do, who facilitates them, how to join.</source>
        <translation>Les groupes de travail de votre association&#xa0;: ce qu’ils font, qui les anime, comment y participer.</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Voir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>Nine real groups in a directory of your own, to read, change and print as you like.</source>
        <translation>Neuf vrais groupes dans un annuaire à vous, à lire, modifier et imprimer à votre guise.</translation>
    </message>
    <message>
        <source>&amp;New directory…</source>
        <translation>&amp;Nouvel annuaire…</translation>
    </message>
    <message>
        <source>An empty directory, kept in one file of this computer.</source>
        <translation>Un annuaire vide, gardé dans un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Open a directory…</source>
        <translation>&amp;Ouvrir un annuaire…</translation>
    </message>
    <message>
        <source>A file that ends in .annuaire. You can also drop it on this window.</source>
        <translation>Un fichier qui finit par .annuaire. Vous pouvez aussi le déposer sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recently open</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>A new directory from the page or the table you have: nobody types it again.</source>
        <translation>Un nouvel annuaire à partir de la page ou du tableau que vous avez&#xa0;: personne ne le ressaisit.</translation>
    </message>
</context>
<context>
    <name>widgets::WithdrawPane</name>
    <message>
        <source>No edition appeared while a role of theirs was noted.</source>
        <translation>Aucune édition n’est parue pendant qu’un rôle de cette personne était noté.</translation>
    </message>
    <message>
        <source>Editions that appeared while a role of theirs was noted may still name them. What is printed or sent out stays as it is:</source>
        <translation>Les éditions parues pendant qu’un rôle de cette personne était noté peuvent encore la nommer. Ce qui est imprimé ou envoyé reste tel quel&#xa0;:</translation>
    </message>
    <message>
        <source>edition %1, %2</source>
        <translation>édition %1, %2</translation>
    </message>
    <message>
        <source>(what it includes was not noted)</source>
        <translation>(ce qu’elle contient n’a pas été noté)</translation>
    </message>
    <message>
        <source>What goes: name, sort name, e-mail, telephone, what was agreed, label and note; from the directory and from the whole history, signatures included.</source>
        <translation>Ce qui disparaît&#xa0;: nom, nom de classement, e-mail, téléphone, accords, libellé et note&#xa0;; de l’annuaire et de tout le journal, signatures comprises.</translation>
    </message>
    <message>
        <source>They have no role in any group.</source>
        <translation>Cette personne n’a de rôle dans aucun groupe.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: %Ln role(s) with their dates, under “withdrawn person”.</source>
        <translation>
            <numerusform>Ce qui reste&#xa0;: %Ln rôle avec ses dates, sous «&#xa0;personne retirée&#xa0;».</numerusform>
            <numerusform>Ce qui reste&#xa0;: %Ln rôles avec leurs dates, sous «&#xa0;personne retirée&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still run(s) and will be past.</source>
        <translation>
            <numerusform>%Ln d’entre eux court encore et prendra fin.</numerusform>
            <numerusform>%Ln d’entre eux courent encore et prendront fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>What withdrawing does</source>
        <translation>Ce que fait le retrait</translation>
    </message>
    <message>
        <source>To confirm, type the name: %1</source>
        <translation>Pour confirmer, saisissez le nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Withdraw for good</source>
        <translation>Retirer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Do not withdraw</source>
        <translation>&amp;Ne pas retirer</translation>
    </message>
    <message>
        <source>texts of “%1”</source>
        <translation>textes de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>note about %1</source>
        <translation>note sur %1</translation>
    </message>
    <message>
        <source>The name still stands here. Correct it first: what you take out of a text then goes from the history too.</source>
        <translation>Le nom figure encore ici. Corrigez d’abord&#xa0;: ce que vous enlevez d’un texte part alors aussi du journal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s) ask for the name and go as well: %1.</source>
        <translation>
            <numerusform>%Ln filtre enregistré cherche ce nom et part aussi&#xa0;: %1.</numerusform>
            <numerusform>%Ln filtres enregistrés cherchent ce nom et partent aussi&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>note about %1, in the recycle bin</source>
        <translation>note sur %1, à la corbeille</translation>
    </message>
    <message>
        <source>the directory’s properties</source>
        <translation>les propriétés de l’annuaire</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In earlier texts of the history these are not told from other words, and stay: %1.</source>
        <translation>Dans les textes antérieurs du journal, ceci ne se distingue pas d’autres mots et y reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1”: mailing list of “%2”</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: liste de diffusion de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Others have this too, so that it stays wherever it may mean them. If it is this person’s alone, change it there first; if somebody was entered twice, merge the two entries first.</source>
        <translation>D’autres ont ceci aussi&#xa0;: cela reste partout où il peut s’agir d’eux. Si ce n’est qu’à cette personne, changez-le d’abord là&#xa0;; si quelqu’un a été saisi deux fois, fusionnez d’abord les deux fiches.</translation>
    </message>
    <message>
        <source>This stood in another entry before, and stays in the history of that entry. If it is somebody entered twice, bring that entry back and merge the two first.</source>
        <translation>Ceci figurait auparavant dans une autre fiche et reste dans le journal de celle-ci. Si quelqu’un a été saisi deux fois, faites revenir cette fiche et fusionnez d’abord les deux.</translation>
    </message>
    <message>
        <source>Backups made before hold it until they go, after twelve months at most.</source>
        <translation>Les sauvegardes faites avant le gardent jusqu’à leur suppression, au bout de douze mois au plus.</translation>
    </message>
</context>
<context>
    <name>widgets::WordDiff</name>
    <message>
        <source>removed:</source>
        <translation>retiré&#xa0;:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>ajouté&#xa0;:</translation>
    </message>
</context>
</TS>
