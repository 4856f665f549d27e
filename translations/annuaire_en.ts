<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Findings</name>
    <message>
        <source>never verified</source>
        <translation>never verified</translation>
    </message>
    <message>
        <source>due for verification</source>
        <translation>due for verification</translation>
    </message>
    <message>
        <source>its status is due for review</source>
        <translation>its status is due for review</translation>
    </message>
    <message>
        <source>no facilitator is named</source>
        <translation>no facilitator is named</translation>
    </message>
    <message>
        <source>there is no description</source>
        <translation>there is no description</translation>
    </message>
    <message>
        <source>the French text is missing</source>
        <translation>the French text is missing</translation>
    </message>
    <message>
        <source>the English text is missing</source>
        <translation>the English text is missing</translation>
    </message>
    <message>
        <source>the French text is behind the English one</source>
        <translation>the French text is behind the English one</translation>
    </message>
    <message>
        <source>the English text is behind the French one</source>
        <translation>the English text is behind the French one</translation>
    </message>
    <message>
        <source>the address of a mailing list is missing</source>
        <translation>the address of a mailing list is missing</translation>
    </message>
    <message>
        <source>the date of the status is missing</source>
        <translation>the date of the status is missing</translation>
    </message>
    <message>
        <source>neither e-mail address nor telephone number</source>
        <translation>neither e-mail address nor telephone number</translation>
    </message>
    <message>
        <source>the gender of the label is not known</source>
        <translation>the gender of the label is not known</translation>
    </message>
    <message>
        <source>the text holds stray spaces</source>
        <translation>the text holds stray spaces</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>A person cannot be merged with themselves. Nothing was changed; choose two entries.</source>
        <translation>A person cannot be merged with themselves. Nothing was changed; choose two entries.</translation>
    </message>
    <message>
        <source>Somebody who withdrew cannot be merged with anyone. Nothing was changed.</source>
        <translation>Somebody who withdrew cannot be merged with anyone. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>PublicationRemarks</name>
    <message>
        <source>no group is in the document</source>
        <translation>no group is in the document</translation>
    </message>
    <message>
        <source>the directory has no title</source>
        <translation>the directory has no title</translation>
    </message>
    <message>
        <source>the label cannot agree: it is not known whether it is feminine or masculine</source>
        <translation>the label cannot agree: it is not known whether it is feminine or masculine</translation>
    </message>
    <message>
        <source>another group of the document has the same name</source>
        <translation>another group of the document has the same name</translation>
    </message>
    <message>
        <source>verified on a day after that of the document</source>
        <translation>verified on a day after that of the document</translation>
    </message>
    <message>
        <source>tied to a group that is not in the document</source>
        <translation>tied to a group that is not in the document</translation>
    </message>
    <message>
        <source>a mailing list is left out: it is not public</source>
        <translation>a mailing list is left out: it is not public</translation>
    </message>
    <message>
        <source>contact details are left out: they are not marked as publishable</source>
        <translation>contact details are left out: they are not marked as publishable</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>This text is too long: %L1 characters at most. Shorten it; nothing was lost.</source>
        <translation>This text is too long: %L1 characters at most. Shorten it; nothing was lost.</translation>
    </message>
    <message>
        <source>This text holds line breaks or invisible characters. Type it again on one line.</source>
        <translation>This text holds line breaks or invisible characters. Type it again on one line.</translation>
    </message>
    <message>
        <source>This text holds invisible control characters. Paste it again as plain text.</source>
        <translation>This text holds invisible control characters. Paste it again as plain text.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>A name is needed here.</translation>
    </message>
    <message>
        <source>“%1” is not a web or mail link. Links begin with https://, http:// or mailto:.</source>
        <translation>“%1” is not a web or mail link. Links begin with https://, http:// or mailto:.</translation>
    </message>
    <message>
        <source>This will be published: note when or how the person agreed.</source>
        <translation>This will be published: note when or how the person agreed.</translation>
    </message>
    <message>
        <source>The interval between two verifications is between %1 and %2 months.</source>
        <translation>The interval between two verifications is between %1 and %2 months.</translation>
    </message>
    <message>
        <source>Choose a person, or remove this line.</source>
        <translation>Choose a person, or remove this line.</translation>
    </message>
    <message>
        <source>The end is before the beginning. Correct one of the two dates.</source>
        <translation>The end is before the beginning. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>This person is already named. Remove one of the two lines.</source>
        <translation>This person is already named. Remove one of the two lines.</translation>
    </message>
    <message>
        <source>This list is already there. Remove one of the two lines.</source>
        <translation>This list is already there. Remove one of the two lines.</translation>
    </message>
    <message>
        <source>Choose a group or type its name, or remove this line.</source>
        <translation>Choose a group or type its name, or remove this line.</translation>
    </message>
    <message>
        <source>A group cannot be tied to itself. Choose another group.</source>
        <translation>A group cannot be tied to itself. Choose another group.</translation>
    </message>
    <message>
        <source>This tie is already there. Remove one of the two lines.</source>
        <translation>This tie is already there. Remove one of the two lines.</translation>
    </message>
    <message>
        <source>A telephone number holds digits.</source>
        <translation>A telephone number holds digits.</translation>
    </message>
    <message>
        <source>Incomplete address: what follows @ is missing. Leave it empty if it is not known.</source>
        <translation>Incomplete address: what follows @ is missing. Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>Incomplete address: what comes before @ is missing. Leave it empty if it is not known.</source>
        <translation>Incomplete address: what comes before @ is missing. Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Leave it empty if it is not known.</source>
        <translation>“%1” is not an e-mail address. Leave it empty if it is not known.</translation>
    </message>
    <message>
        <source>The agreement is dated in the future. Give the day on which the person agreed.</source>
        <translation>The agreement is dated in the future. Give the day on which the person agreed.</translation>
    </message>
    <message>
        <source>There is nothing to publish here yet: the agreement is kept for when it is filled in.</source>
        <translation>There is nothing to publish here yet: the agreement is kept for when it is filled in.</translation>
    </message>
    <message>
        <source>This person withdrew: nothing can be noted about them any more.</source>
        <translation>This person withdrew: nothing can be noted about them any more.</translation>
    </message>
    <message>
        <source>This person is named twice. End one of the two, or remove it.</source>
        <translation>This person is named twice. End one of the two, or remove it.</translation>
    </message>
</context>
<context>
    <name>app::ApplicationController</name>
    <message>
        <source>Open a directory</source>
        <translation>Open a directory</translation>
    </message>
    <message>
        <source>Directories (*.annuaire);;All files (*)</source>
        <translation>Directories (*.annuaire);;All files (*)</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>New directory</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Directories (*.annuaire)</source>
        <translation>Directories (*.annuaire)</translation>
    </message>
    <message>
        <source>The directory is ready. Give it a title, or begin with a group.</source>
        <translation>The directory is ready. Give it a title, or begin with a group.</translation>
    </message>
    <message>
        <source>&amp;Title and association…</source>
        <translation>&amp;Title and association…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Forget this directory</source>
        <translation>&amp;Forget this directory</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>Sample directory</translation>
    </message>
    <message>
        <source>The backup is back. What was there before is kept too.</source>
        <translation>The backup is back. What was there before is kept too.</translation>
    </message>
    <message>
        <source>Recover what can be read</source>
        <translation>Recover what can be read</translation>
    </message>
    <message>
        <source>%1, recovered</source>
        <translation>%1, recovered</translation>
    </message>
    <message>
        <source>&amp;Restore the backup of %1</source>
        <translation>&amp;Restore the backup of %1</translation>
    </message>
    <message>
        <source>Recover &amp;what can be read…</source>
        <translation>Recover &amp;what can be read…</translation>
    </message>
    <message>
        <source>This directory is still being restored. It opens by itself when that is done.</source>
        <translation>This directory is still being restored. It opens by itself when that is done.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>Recovering what can be read…</source>
        <translation>Recovering what can be read…</translation>
    </message>
    <message>
        <source>This is the file that is there now. What was shown before is kept among the backups.</source>
        <translation>This is the file that is there now. What was shown before is kept among the backups.</translation>
    </message>
    <message>
        <source>&amp;Show the backups…</source>
        <translation>&amp;Show the backups…</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Language of the window: fr or en.</source>
        <translation>Language of the window: fr or en.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>The directory of an association’s working groups.</source>
        <translation>The directory of an association’s working groups.</translation>
    </message>
    <message>
        <source>The directory to open: a file, or postgresql://…</source>
        <translation>The directory to open: a file, or postgresql://…</translation>
    </message>
    <message>
        <source>Only one directory can be opened at a time.</source>
        <translation>Only one directory can be opened at a time.</translation>
    </message>
    <message>
        <source>The language must be fr or en, not “%1”.</source>
        <translation>The language must be fr or en, not “%1”.</translation>
    </message>
</context>
<context>
    <name>archive::ZipReader</name>
    <message>
        <source>This spreadsheet is damaged or incomplete. Nothing was changed; save it again, or save it as CSV.</source>
        <translation>This spreadsheet is damaged or incomplete. Nothing was changed; save it again, or save it as CSV.</translation>
    </message>
    <message>
        <source>This spreadsheet holds more than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</source>
        <translation>This spreadsheet holds more than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</translation>
    </message>
</context>
<context>
    <name>cli::BackupCommand</name>
    <message>
        <source>Keep the directory as it is now.</source>
        <translation>Keep the directory as it is now.</translation>
    </message>
    <message>
        <source>Without OUT it is kept among its backups, which “backups” lists. OUT is one file that opens anywhere; an existing one is replaced only when the copy is complete and checked. It holds everything, the history and what is not public too.</source>
        <translation>Without OUT it is kept among its backups, which “backups” lists. OUT is one file that opens anywhere; an existing one is replaced only when the copy is complete and checked. It holds everything, the history and what is not public too.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>OUT is write-protected: a copy to read, on any medium.</source>
        <translation>OUT is write-protected: a copy to read, on any medium.</translation>
    </message>
    <message>
        <source>--consultation needs OUT, the file to write.</source>
        <translation>--consultation needs OUT, the file to write.</translation>
    </message>
</context>
<context>
    <name>cli::BackupsCommand</name>
    <message>
        <source>List the backups of the directory, the newest first.</source>
        <translation>List the backups of the directory, the newest first.</translation>
    </message>
    <message>
        <source>Made once a day when something changed, before an import, before a newer version changes the file, before a restore, and on demand. Those of the last 7 days, 5 weeks and 12 months are kept. The directory itself need not exist any more. Exit code 1 when there are none.</source>
        <translation>Made once a day when something changed, before an import, before a newer version changes the file, before a restore, and on demand. Those of the last 7 days, 5 weeks and 12 months are kept. The directory itself need not exist any more. Exit code 1 when there are none.</translation>
    </message>
    <message>
        <source>There is no backup of this directory yet.</source>
        <translation>There is no backup of this directory yet.</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Check the directory: integrity, then what is missing or due.</source>
        <translation>Check the directory: integrity, then what is missing or due.</translation>
    </message>
    <message>
        <source>Exit code 0 when all is well, 1 when anything was found: a fault of the file, or something to complete or to verify.</source>
        <translation>Exit code 0 when all is well, 1 when anything was found: a fault of the file, or something to complete or to verify.</translation>
    </message>
</context>
<context>
    <name>cli::CheckReport</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The directory is sound and complete.</source>
        <translation>The directory is sound and complete.</translation>
    </message>
    <message>
        <source>The directory is sound.</source>
        <translation>The directory is sound.</translation>
    </message>
    <message>
        <source>Integrity:</source>
        <translation>Integrity:</translation>
    </message>
    <message>
        <source>To verify (%1):</source>
        <translation>To verify (%1):</translation>
    </message>
    <message>
        <source>To complete (%1):</source>
        <translation>To complete (%1):</translation>
    </message>
</context>
<context>
    <name>cli::Command</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>“%1 %2 --help” shows how to use it.</source>
        <translation>“%1 %2 --help” shows how to use it.</translation>
    </message>
</context>
<context>
    <name>cli::DirectoryAccess</name>
    <message>
        <source>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in the directory; they were moved to “%1”.</source>
        <translation>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in the directory; they were moved to “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::DriftCommand</name>
    <message>
        <source>Show where a published page and the directory differ.</source>
        <translation>Show where a published page and the directory differ.</translation>
    </message>
    <message>
        <source>Entry by entry: what the page says differently, what only the page has, what only the directory has. Nothing is written, unless --take names entries about which the page is right: those are taken over as one change. Exit code 1 when something differs.</source>
        <translation>Entry by entry: what the page says differently, what only the page has, what only the directory has. Nothing is written, unless --take names entries about which the page is right: those are taken over as one change. Exit code 1 when something differs.</translation>
    </message>
    <message>
        <source>PAGE</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>the page as it is published: Markdown, HTML, text, or a table</source>
        <translation>the page as it is published: Markdown, HTML, text, or a table</translation>
    </message>
    <message>
        <source>The page is right about this entry: take it over. May be repeated.</source>
        <translation>The page is right about this entry: take it over. May be repeated.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>The page has no entry “%1”. Nothing was changed.</source>
        <translation>The page has no entry “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Taken over.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was taken over. Correct the page, or import it in the window, where such questions are answered.</source>
        <translation>Nothing was taken over. Correct the page, or import it in the window, where such questions are answered.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Write a document or data file from the directory.</source>
        <translation>Write a document or data file from the directory.</translation>
    </message>
    <message>
        <source>An existing file is replaced only when the new one is complete. Formats: %1. JSON holds both languages and can be read back. With --date, two runs give the same bytes. Exit code 1 when no group has a status asked for; then nothing is written.</source>
        <translation>An existing file is replaced only when the new one is complete. Formats: %1. JSON holds both languages and can be read back. With --date, two runs give the same bytes. Exit code 1 when no group has a status asked for; then nothing is written.</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>What to write (%1); by default, what the extension of OUT says.</source>
        <translation>What to write (%1); by default, what the extension of OUT says.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>--output OUT is missing.</source>
        <translation>--output OUT is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a format for export: %2.</source>
        <translation>“%1” is not a format for export: %2.</translation>
    </message>
    <message>
        <source>The extension of “%1” does not say which format; add --format (%2).</source>
        <translation>The extension of “%1” does not say which format; add --format (%2).</translation>
    </message>
    <message>
        <source>“%1” is the directory itself. Choose another name for OUT.</source>
        <translation>“%1” is the directory itself. Choose another name for OUT.</translation>
    </message>
    <message>
        <source>No group has this status. Nothing was written.</source>
        <translation>No group has this status. Nothing was written.</translation>
    </message>
    <message>
        <source>No group is called “%1”. Nothing was written.</source>
        <translation>No group is called “%1”. Nothing was written.</translation>
    </message>
    <message>
        <source>Several groups are called “%1”; write more of the name, or the id. Nothing was written.</source>
        <translation>Several groups are called “%1”; write more of the name, or the id. Nothing was written.</translation>
    </message>
    <message>
        <source>Only this group: its id or name. May be given several times.</source>
        <translation>Only this group: its id or name. May be given several times.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>Begin every group of a PDF on a page of its own.</source>
        <translation>Begin every group of a PDF on a page of its own.</translation>
    </message>
    <message>
        <source>Also report on stderr what is missing, unverified, odd or left out in the document.</source>
        <translation>Also report on stderr what is missing, unverified, odd or left out in the document.</translation>
    </message>
    <message>
        <source>--check is for documents; for the data there is annuaire-cli check.</source>
        <translation>--check is for documents; for the data there is annuaire-cli check.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>The columns of a table, in their order, by their headers in French or English; usually all.</source>
        <translation>The columns of a table, in their order, by their headers in French or English; usually all.</translation>
    </message>
    <message>
        <source>COLUMN,…</source>
        <translation>COLUMN,…</translation>
    </message>
    <message>
        <source>“%1” is not a column of the table, or is named twice.</source>
        <translation>“%1” is not a column of the table, or is named twice.</translation>
    </message>
    <message>
        <source>Divide long words of a PDF at line ends; it takes the dictionary of the language.</source>
        <translation>Divide long words of a PDF at line ends; it takes the dictionary of the language.</translation>
    </message>
    <message>
        <source>--since names a day before the one the document is made for.</source>
        <translation>--since names a day before the one the document is made for.</translation>
    </message>
    <message>
        <source>No hyphenation dictionary of this language is installed, so nothing was written. Install one (Debian: hyphen-fr, hyphen-en-us), or leave --hyphenate out.</source>
        <translation>No hyphenation dictionary of this language is installed, so nothing was written. Install one (Debian: hyphen-fr, hyphen-en-us), or leave --hyphenate out.</translation>
    </message>
    <message>
        <source>--since is for documents.</source>
        <translation>--since is for documents.</translation>
    </message>
    <message>
        <source>--hyphenate is for a PDF.</source>
        <translation>--hyphenate is for a PDF.</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output.</source>
        <translation>The file to write; - is the standard output.</translation>
    </message>
</context>
<context>
    <name>cli::ExportFile</name>
    <message>
        <source>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of a file to it.</source>
        <translation>“%1” is a folder. Add the name of a file to it.</translation>
    </message>
</context>
<context>
    <name>cli::ExportFormats</name>
    <message>
        <source>No font has these characters; a sign stands in for them: %1</source>
        <translation>No font has these characters; a sign stands in for them: %1</translation>
    </message>
    <message>
        <source>A cell of XLSX holds %L1 characters. Longer texts of these groups are cut there; ODS and CSV hold all of them: %2</source>
        <translation>A cell of XLSX holds %L1 characters. Longer texts of these groups are cut there; ODS and CSV hold all of them: %2</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>Show how to use it.</source>
        <translation>Show how to use it.</translation>
    </message>
    <message>
        <source>Show the version of the program.</source>
        <translation>Show the version of the program.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>COMMAND [arguments]</source>
        <translation>COMMAND [arguments]</translation>
    </message>
    <message>
        <source>Works on a directory of working groups from the command line: an Annuaire file, or a shared directory as postgresql://….</source>
        <translation>Works on a directory of working groups from the command line: an Annuaire file, or a shared directory as postgresql://….</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” says more. Exit codes: 0 done; 1 the data has a problem or nothing matched; 2 wrong usage; 3 cannot read or write.</source>
        <translation>“%1 COMMAND --help” says more. Exit codes: 0 done; 1 the data has a problem or nothing matched; 2 wrong usage; 3 cannot read or write.</translation>
    </message>
</context>
<context>
    <name>cli::HistoryCommand</name>
    <message>
        <source>Tell who changed what and when, the newest first.</source>
        <translation>Tell who changed what and when, the newest first.</translation>
    </message>
    <message>
        <source>Holds everything, also what is not marked publishable. Exit code 1 when no group, or more than one, has that name.</source>
        <translation>Holds everything, also what is not marked publishable. Exit code 1 when no group, or more than one, has that name.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>only the changes of this group and its parts: its id, which finds deleted ones too, or its name as for “show”</source>
        <translation>only the changes of this group and its parts: its id, which finds deleted ones too, or its name as for “show”</translation>
    </message>
    <message>
        <source>No group is called “%1”. “%2 list” shows the names.</source>
        <translation>No group is called “%1”. “%2 list” shows the names.</translation>
    </message>
    <message>
        <source>“%1” may be several groups. “%2 show” says which.</source>
        <translation>“%1” may be several groups. “%2 show” says which.</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>Read a page, a table or a copy into the directory.</source>
        <translation>Read a page, a table or a copy into the directory.</translation>
    </message>
    <message>
        <source>Shows its plan first: what is new, changed field by field, unchanged or left out. With --dry-run that is all. When a row has an error or needs an answer, nothing is written and the exit code is 1; --partial imports the rest. All of it is one change, which one undo takes back. Formats: %1.</source>
        <translation>Shows its plan first: what is new, changed field by field, unchanged or left out. With --dry-run that is all. When a row has an error or needs an answer, nothing is written and the exit code is 1; --partial imports the rest. All of it is one change, which one undo takes back. Formats: %1.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>the file to read</translation>
    </message>
    <message>
        <source>What SOURCE is (%1); by default, what its name and content say.</source>
        <translation>What SOURCE is (%1); by default, what its name and content say.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>Only show the plan.</source>
        <translation>Only show the plan.</translation>
    </message>
    <message>
        <source>Import what is right and leave the rest out.</source>
        <translation>Import what is right and leave the rest out.</translation>
    </message>
    <message>
        <source>Write the plan as text (the default) or json.</source>
        <translation>Write the plan as text (the default) or json.</translation>
    </message>
    <message>
        <source>What may be in the directory under another name: ask (the default: leave it out and say so), create or skip.</source>
        <translation>What may be in the directory under another name: ask (the default: leave it out and say so), create or skip.</translation>
    </message>
    <message>
        <source>Find records by name (the default), or by id when SOURCE is a copy of this directory.</source>
        <translation>Find records by name (the default), or by id when SOURCE is a copy of this directory.</translation>
    </message>
    <message>
        <source>An empty value empties the directory’s; usually it says nothing.</source>
        <translation>An empty value empties the directory’s; usually it says nothing.</translation>
    </message>
    <message>
        <source>Take over title, logo and settings too; an empty directory does anyway.</source>
        <translation>Take over title, logo and settings too; an empty directory does anyway.</translation>
    </message>
    <message>
        <source>Of a table: utf-8, utf-16le, utf-16be or windows-1252; usually detected.</source>
        <translation>Of a table: utf-8, utf-16le, utf-16be or windows-1252; usually detected.</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>ENCODING</translation>
    </message>
    <message>
        <source>Of a table: the character between cells, or tab; usually detected.</source>
        <translation>Of a table: the character between cells, or tab; usually detected.</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>CHARACTER</translation>
    </message>
    <message>
        <source>“%1” says nothing about duplicates: ask, create or skip.</source>
        <translation>“%1” says nothing about duplicates: ask, create or skip.</translation>
    </message>
    <message>
        <source>“%1” is not a way to find records: name or id.</source>
        <translation>“%1” is not a way to find records: name or id.</translation>
    </message>
    <message>
        <source>“%1” is not a format for import: %2.</source>
        <translation>“%1” is not a format for import: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format for plans: text or json.</source>
        <translation>“%1” is not a format for plans: text or json.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding: utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>“%1” is not an encoding: utf-8, utf-16le, utf-16be or windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is not one character, or tab.</source>
        <translation>“%1” is not one character, or tab.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message>
        <source>Some rows have errors or need an answer. Nothing was imported; correct the source, or add --partial to import the rest.</source>
        <translation>Some rows have errors or need an answer. Nothing was imported; correct the source, or add --partial to import the rest.</translation>
    </message>
</context>
<context>
    <name>cli::ImportSource</name>
    <message>
        <source>“%1” cannot be read. Nothing was changed; check its name and that you may read it.</source>
        <translation>“%1” cannot be read. Nothing was changed; check its name and that you may read it.</translation>
    </message>
    <message>
        <source>No block of the page begins on line %1. Nothing was changed; --dry-run tells the lines.</source>
        <translation>No block of the page begins on line %1. Nothing was changed; --dry-run tells the lines.</translation>
    </message>
    <message>
        <source>A page without headings: the name of the group whose text begins on that line. May be repeated.</source>
        <translation>A page without headings: the name of the group whose text begins on that line. May be repeated.</translation>
    </message>
    <message>
        <source>LINE=NAME</source>
        <translation>LINE=NAME</translation>
    </message>
    <message>
        <source>“%1” does not name a block: LINE=NAME.</source>
        <translation>“%1” does not name a block: LINE=NAME.</translation>
    </message>
</context>
<context>
    <name>cli::ListCommand</name>
    <message>
        <source>List the groups: id, name, status, facilitators.</source>
        <translation>List the groups: id, name, status, facilitators.</translation>
    </message>
    <message>
        <source>Groups come in the order of the directory. Exit code 1 when no group has a status asked for.</source>
        <translation>Groups come in the order of the directory. Exit code 1 when no group has a status asked for.</translation>
    </message>
    <message>
        <source>No group has this status.</source>
        <translation>No group has this status.</translation>
    </message>
</context>
<context>
    <name>cli::NewCommand</name>
    <message>
        <source>Create a new directory. An existing file or shared directory is never replaced.</source>
        <translation>Create a new directory. An existing file or shared directory is never replaced.</translation>
    </message>
    <message>
        <source>With the sample in it: the nine working groups of La Coop des Communs.</source>
        <translation>With the sample in it: the nine working groups of La Coop des Communs.</translation>
    </message>
    <message>
        <source>The title of the empty directory.</source>
        <translation>The title of the empty directory.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>The sample has its own title: --sample and --title exclude each other.</source>
        <translation>The sample has its own title: --sample and --title exclude each other.</translation>
    </message>
    <message>
        <source>The title is too long: %L1 characters at most.</source>
        <translation>The title is too long: %L1 characters at most.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was created, with %n group(s).</source>
        <translation>
            <numerusform>“%1” was made, with %n group.</numerusform>
            <numerusform>“%1” was made, with %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the directory: an Annuaire file, or postgresql://USER@HOST/DATABASE</source>
        <translation>the directory: an Annuaire file, or postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>Write the result as text (the default) or json.</source>
        <translation>Write the result as text (the default) or json.</translation>
    </message>
    <message>
        <source>“%1” is not an output format: text or json.</source>
        <translation>“%1” is not an output format: text or json.</translation>
    </message>
    <message>
        <source>Only groups of these statuses, with commas between them: active, setup, dormant, closed.</source>
        <translation>Only groups of these statuses, with commas between them: active, setup, dormant, closed.</translation>
    </message>
    <message>
        <source>STATUS,…</source>
        <translation>STATUS,…</translation>
    </message>
    <message>
        <source>“%1” is not a status: active, setup, dormant or closed.</source>
        <translation>“%1” is not a status: active, setup, dormant or closed.</translation>
    </message>
    <message>
        <source>The language of the texts: fr or en; usually the directory’s main one.</source>
        <translation>The language of the texts: fr or en; usually the directory’s main one.</translation>
    </message>
    <message>
        <source>“%1” is not a language of directories: fr or en.</source>
        <translation>“%1” is not a language of directories: fr or en.</translation>
    </message>
    <message>
        <source>Who it is for: public (the default, without what is not marked publishable) or internal.</source>
        <translation>Who it is for: public (the default, without what is not marked publishable) or internal.</translation>
    </message>
    <message>
        <source>“%1” is not an audience: public or internal.</source>
        <translation>“%1” is not an audience: public or internal.</translation>
    </message>
    <message>
        <source>The day it is made for, as 2026-11-23; usually today.</source>
        <translation>The day it is made for, as 2026-11-23; usually today.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists, written as 2026-11-23.</source>
        <translation>“%1” is not a date that exists, written as 2026-11-23.</translation>
    </message>
    <message>
        <source>The paper of a PDF: a4 or letter; usually that of your country.</source>
        <translation>The paper of a PDF: a4 or letter; usually that of your country.</translation>
    </message>
    <message>
        <source>“%1” is not a paper size: a4 or letter.</source>
        <translation>“%1” is not a paper size: a4 or letter.</translation>
    </message>
    <message>
        <source>Who signs the change in the history; usually your name on this system.</source>
        <translation>Who signs the change in the history; usually your name on this system.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>The order of the groups: status (and name; the default), name or directory.</source>
        <translation>The order of the groups: status (and name; the default), name or directory.</translation>
    </message>
    <message>
        <source>“%1” is not an order: status, name or directory.</source>
        <translation>“%1” is not an order: status, name or directory.</translation>
    </message>
    <message>
        <source>Leave these parts out of a PDF, with commas between them: title (the title page), contents, people, lists (the indexes).</source>
        <translation>Leave these parts out of a PDF, with commas between them: title (the title page), contents, people, lists (the indexes).</translation>
    </message>
    <message>
        <source>PART,…</source>
        <translation>PART,…</translation>
    </message>
    <message>
        <source>“%1” is not a part of a PDF: title, contents, people or lists.</source>
        <translation>“%1” is not a part of a PDF: title, contents, people or lists.</translation>
    </message>
    <message>
        <source>The author’s name is too long: %L1 characters at most.</source>
        <translation>The author’s name is too long: %L1 characters at most.</translation>
    </message>
    <message>
        <source>“%1” is an address, and only a file will do here. Nothing was read or written; name a file.</source>
        <translation>“%1” is an address, and only a file will do here. Nothing was read or written; name a file.</translation>
    </message>
    <message>
        <source>Tell in the document what changed after that day, as 2026-10-03.</source>
        <translation>Tell in the document what changed after that day, as 2026-10-03.</translation>
    </message>
</context>
<context>
    <name>cli::Output</name>
    <message>
        <source>The result could not be written. The directory is as it was.</source>
        <translation>The result could not be written. The directory is as it was.</translation>
    </message>
</context>
<context>
    <name>cli::PlanReport</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edition</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>saved search</translation>
    </message>
    <message>
        <source> (line %1, column %2)</source>
        <translation> (line %1, column %2)</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (line %1)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged, %L4 left out.</source>
        <translation>%L1 new, %L2 changed, %L3 unchanged, %L4 left out.</translation>
    </message>
    <message>
        <source>%L1 differ, %L2 are the same, %L3 only in the directory.</source>
        <translation>%L1 differ, %L2 are the same, %L3 only in the directory.</translation>
    </message>
    <message>
        <source>only in the directory: %1</source>
        <translation>only in the directory: %1</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>“%1 --help” lists the commands.</source>
        <translation>“%1 --help” lists the commands.</translation>
    </message>
</context>
<context>
    <name>cli::RepairCommand</name>
    <message>
        <source>Recover what can be read of a damaged file into a new one.</source>
        <translation>Recover what can be read of a damaged file into a new one.</translation>
    </message>
    <message>
        <source>FILE is left as it is. Tells what was recovered and what was not, and the newest good backup. Exit code 1 when something is missing; when nothing could be read, nothing is written and the code is 3.</source>
        <translation>FILE is left as it is. Tells what was recovered and what was not, and the newest good backup. Exit code 1 when something is missing; when nothing could be read, nothing is written and the code is 3.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>the damaged file</source>
        <translation>the damaged file</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEW</translation>
    </message>
    <message>
        <source>the file to write, which must not exist yet</source>
        <translation>the file to write, which must not exist yet</translation>
    </message>
    <message>
        <source>The newest good backup is “%1”; “%2 restore” puts it in the file’s place.</source>
        <translation>The newest good backup is “%1”; “%2 restore” puts it in the file’s place.</translation>
    </message>
</context>
<context>
    <name>cli::RestoreCommand</name>
    <message>
        <source>Put a backup in the directory’s place.</source>
        <translation>Put a backup in the directory’s place.</translation>
    </message>
    <message>
        <source>What is there now is kept: as one more backup, or beside it under another name when it is damaged. --dry-run only tells what would change. Exit code 3 while a program has the directory open.</source>
        <translation>What is there now is kept: as one more backup, or beside it under another name when it is damaged. --dry-run only tells what would change. Exit code 3 while a program has the directory open.</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>a backup, or any copy of the directory: a file</source>
        <translation>a backup, or any copy of the directory: a file</translation>
    </message>
    <message>
        <source>Only show what would change.</source>
        <translation>Only show what would change.</translation>
    </message>
    <message>
        <source>changes back: %1</source>
        <translation>changes back: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>goes: %1</translation>
    </message>
    <message>
        <source>comes back: %1</source>
        <translation>comes back: %1</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in “%1”.</source>
        <translation>Restored. What was there before is kept in “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>Find groups by words and conditions, the best first.</source>
        <translation>Find groups by words and conditions, the best first.</translation>
    </message>
    <message>
        <source>Names, descriptions, facilitators now and before, lists and notes are searched; accents and capitals may be left out. Conditions, in French or English: statut:actif, animateur:NAME, avec:WHAT or sans:WHAT (animateur, liste, traduction, description, filiation, verification), verifie&lt;2026, modifie&gt;=2026-11-01, filiation:NAME. Exit code 1 when nothing matched.</source>
        <translation>Names, descriptions, facilitators now and before, lists and notes are searched; accents and capitals may be left out. Conditions, in French or English: statut:actif, animateur:NAME, avec:WHAT or sans:WHAT (animateur, liste, traduction, description, filiation, verification), verifie&lt;2026, modifie&gt;=2026-11-01, filiation:NAME. Exit code 1 when nothing matched.</translation>
    </message>
    <message>
        <source>TERMS…</source>
        <translation>TERMS…</translation>
    </message>
    <message>
        <source>words and conditions, all of which must be met</source>
        <translation>words and conditions, all of which must be met</translation>
    </message>
    <message>
        <source>There is nothing to search for in “%1”.</source>
        <translation>There is nothing to search for in “%1”.</translation>
    </message>
    <message>
        <source>Only names were searched: the index of the texts is missing or damaged. Opening the directory in Annuaire builds it.</source>
        <translation>Only names were searched: the index of the texts is missing or damaged. Opening the directory in Annuaire builds it.</translation>
    </message>
    <message>
        <source>No group matches “%1”.</source>
        <translation>No group matches “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::ShowCommand</name>
    <message>
        <source>Show one group: status, facilitators, description, mailing lists, lineage.</source>
        <translation>Show one group: status, facilitators, description, mailing lists, lineage.</translation>
    </message>
    <message>
        <source>Exit code 1 when no group, or more than one, has that name; then the candidates are listed.</source>
        <translation>Exit code 1 when no group, or more than one, has that name; then the candidates are listed.</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>its id, or its name in either language; accents and capitals may be left out, and the beginning is enough when only one name begins so</source>
        <translation>its id, or its name in either language; accents and capitals may be left out, and the beginning is enough when only one name begins so</translation>
    </message>
    <message>
        <source>No group is called “%1”. “%2 list” shows the names.</source>
        <translation>No group is called “%1”. “%2 list” shows the names.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be %n group(s); say more of the name, or the id:</source>
        <translation>
            <numerusform>“%1” may be %n group; say more of the name, or the id:</numerusform>
            <numerusform>“%1” may be %n groups; say more of the name, or the id:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::TerminalProgress</name>
    <message>
        <source>Reading… %1 %</source>
        <translation>Reading… %1 %</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Writing… %1 %</translation>
    </message>
</context>
<context>
    <name>domain::HistoryWords</name>
    <message>
        <source>nothing that is still known</source>
        <translation>nothing that is still known</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Edited %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Deleted %1</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restored %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Verified %1</translation>
    </message>
    <message>
        <source>Merged %1</source>
        <translation>Merged %1</translation>
    </message>
    <message>
        <source>Withdrew a person</source>
        <translation>Withdrew a person</translation>
    </message>
    <message>
        <source>Changed the directory’s properties</source>
        <translation>Changed the directory’s properties</translation>
    </message>
    <message>
        <source>Changed outside Annuaire: %1</source>
        <translation>Changed outside Annuaire: %1</translation>
    </message>
    <message>
        <source>Undid a change of %1</source>
        <translation>Undid a change of %1</translation>
    </message>
    <message>
        <source>Made a change of %1 again</source>
        <translation>Made a change of %1 again</translation>
    </message>
    <message>
        <source>Undone: “%1”</source>
        <translation>Undone: “%1”</translation>
    </message>
    <message>
        <source>Redone: “%1”</source>
        <translation>Redone: “%1”</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>mailing list</translation>
    </message>
    <message>
        <source>tie to another group</source>
        <translation>tie to another group</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edition</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>saved filter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, then its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removed</translation>
    </message>
    <message>
        <source>%1: to the recycle bin</source>
        <translation>%1: to the recycle bin</translation>
    </message>
    <message>
        <source>%1: back from the recycle bin</source>
        <translation>%1: back from the recycle bin</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: changed</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>name in English</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>date of the status</source>
        <translation>date of the status</translation>
    </message>
    <message>
        <source>reason for the status</source>
        <translation>reason for the status</translation>
    </message>
    <message>
        <source>reason for the status in English</source>
        <translation>reason for the status in English</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>verified on</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>verified by</translation>
    </message>
    <message>
        <source>in the recycle bin since</source>
        <translation>in the recycle bin since</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>place in the order</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>original language</translation>
    </message>
    <message>
        <source>look again on</source>
        <translation>look again on</translation>
    </message>
    <message>
        <source>months between verifications</source>
        <translation>months between verifications</translation>
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
        <translation>description in English</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>sort name</translation>
    </message>
    <message>
        <source>agreement of labels</source>
        <translation>agreement of labels</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail may be published</source>
        <translation>e-mail may be published</translation>
    </message>
    <message>
        <source>date of agreement on e-mail</source>
        <translation>date of agreement on e-mail</translation>
    </message>
    <message>
        <source>how e-mail was agreed</source>
        <translation>how e-mail was agreed</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>phone may be published</source>
        <translation>phone may be published</translation>
    </message>
    <message>
        <source>date of agreement on phone</source>
        <translation>date of agreement on phone</translation>
    </message>
    <message>
        <source>how phone was agreed</source>
        <translation>how phone was agreed</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>label in English</source>
        <translation>label in English</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>subscribe link</source>
        <translation>subscribe link</translation>
    </message>
    <message>
        <source>archive link</source>
        <translation>archive link</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>other group</translation>
    </message>
    <message>
        <source>kind of tie</source>
        <translation>kind of tie</translation>
    </message>
    <message>
        <source>name of the other group</source>
        <translation>name of the other group</translation>
    </message>
    <message>
        <source>note in English</source>
        <translation>note in English</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>title in English</source>
        <translation>title in English</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>subtitle</translation>
    </message>
    <message>
        <source>subtitle in English</source>
        <translation>subtitle in English</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>web site</translation>
    </message>
    <message>
        <source>main language</source>
        <translation>main language</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>published on</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>an image</translation>
    </message>
</context>
<context>
    <name>domain::ImportPlanner</name>
    <message>
        <source>You left it out.</source>
        <translation>You left it out.</translation>
    </message>
    <message>
        <source>It may be “%1”, which is in the directory: say whether it is, or whether it is new.</source>
        <translation>It may be “%1”, which is in the directory: say whether it is, or whether it is new.</translation>
    </message>
    <message>
        <source>“%1” is there twice: line %2 tells of it already.</source>
        <translation>“%1” is there twice: line %2 tells of it already.</translation>
    </message>
    <message>
        <source>The directory keeps its own title, logo and settings.</source>
        <translation>The directory keeps its own title, logo and settings.</translation>
    </message>
    <message>
        <source>There is another edition of this number; what was published stays as it is.</source>
        <translation>There is another edition of this number; what was published stays as it is.</translation>
    </message>
    <message>
        <source>There is another saved search of this name.</source>
        <translation>There is another saved search of this name.</translation>
    </message>
    <message>
        <source>It has no name yet: give it one, or say which group it is.</source>
        <translation>It has no name yet: give it one, or say which group it is.</translation>
    </message>
    <message>
        <source>Another group is named “%1”. Give one of the two another name.</source>
        <translation>Another group is named “%1”. Give one of the two another name.</translation>
    </message>
    <message>
        <source>No group that is taken over names this person.</source>
        <translation>No group that is taken over names this person.</translation>
    </message>
    <message>
        <source>“%1”, whom it names, is left out, so this group is taken without them.</source>
        <translation>“%1”, whom it names, is left out, so this group is taken without them.</translation>
    </message>
    <message>
        <source>“%1”, whom it names, is left out; “%2”, who may be meant, stays in this group as before.</source>
        <translation>“%1”, whom it names, is left out; “%2”, who may be meant, stays in this group as before.</translation>
    </message>
    <message>
        <source>“%1” withdrew where this copy was made, and did not here. If they withdraw here too, say so on their page: that cleans the history as well.</source>
        <translation>“%1” withdrew where this copy was made, and did not here. If they withdraw here too, say so on their page: that cleans the history as well.</translation>
    </message>
    <message>
        <source>The person of this number withdrew from the directory, so they are not taken in again. Only if you know that this is somebody else, say that it is new.</source>
        <translation>The person of this number withdrew from the directory, so they are not taken in again. Only if you know that this is somebody else, say that it is new.</translation>
    </message>
</context>
<context>
    <name>domain::ImportWords</name>
    <message>
        <source>name (French)</source>
        <translation>name (French)</translation>
    </message>
    <message>
        <source>name (English)</source>
        <translation>name (English)</translation>
    </message>
    <message>
        <source>description (French)</source>
        <translation>description (French)</translation>
    </message>
    <message>
        <source>description (English)</source>
        <translation>description (English)</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>status since</source>
        <translation>status since</translation>
    </message>
    <message>
        <source>reason of the status (French)</source>
        <translation>reason of the status (French)</translation>
    </message>
    <message>
        <source>reason of the status (English)</source>
        <translation>reason of the status (English)</translation>
    </message>
    <message>
        <source>look at the status again on</source>
        <translation>look at the status again on</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>verified on</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>verified by</translation>
    </message>
    <message>
        <source>months between verifications</source>
        <translation>months between verifications</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>original language</translation>
    </message>
    <message>
        <source>state of the translation</source>
        <translation>state of the translation</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>facilitators</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>mailing lists</translation>
    </message>
    <message>
        <source>ties to other groups</source>
        <translation>ties to other groups</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>sorted as</source>
        <translation>sorted as</translation>
    </message>
    <message>
        <source>agreement of the label</source>
        <translation>agreement of the label</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>may the e-mail address be published</source>
        <translation>may the e-mail address be published</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>may the telephone number be published</source>
        <translation>may the telephone number be published</translation>
    </message>
    <message>
        <source>title (French)</source>
        <translation>title (French)</translation>
    </message>
    <message>
        <source>title (English)</source>
        <translation>title (English)</translation>
    </message>
    <message>
        <source>subtitle (French)</source>
        <translation>subtitle (French)</translation>
    </message>
    <message>
        <source>subtitle (English)</source>
        <translation>subtitle (English)</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>web site</source>
        <translation>web site</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>main language</source>
        <translation>main language</translation>
    </message>
</context>
<context>
    <name>exchange::ImportWords</name>
    <message>
        <source>Line %L1, column %L2: this table is too large. A cell holds up to %L3 characters, a row %L4 cells, a table %L5 rows. Nothing was changed.</source>
        <translation>Line %L1, column %L2: this table is too large. A cell holds up to %L3 characters, a row %L4 cells, a table %L5 rows. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed; check the disk and try again.</source>
        <translation>The file could not be read to its end. Nothing was changed; check the disk and try again.</translation>
    </message>
    <message>
        <source>The table could not be written. Nothing was replaced; check that the disk has room.</source>
        <translation>The table could not be written. Nothing was replaced; check that the disk has room.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: a quotation mark opens a cell and none closes it. Nothing was changed; correct the file, or choose another separator.</source>
        <translation>Line %L1, column %L2: a quotation mark opens a cell and none closes it. Nothing was changed; correct the file, or choose another separator.</translation>
    </message>
    <message>
        <source>No column holds the names of groups. Nothing was changed; call one “Nom” or “Name” in the first row, or say which it is.</source>
        <translation>No column holds the names of groups. Nothing was changed; call one “Nom” or “Name” in the first row, or say which it is.</translation>
    </message>
    <message>
        <source>This table holds no rows. Nothing was changed.</source>
        <translation>This table holds no rows. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is not a status: active, being set up, dormant or closed.</source>
        <translation>“%1” is not a status: active, being set up, dormant or closed.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is not a date.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>This table is too large to be a list of groups. Nothing was changed; save only the list.</source>
        <translation>This table is too large to be a list of groups. Nothing was changed; save only the list.</translation>
    </message>
    <message>
        <source>This file is larger than %L1 megabytes and was not read. Nothing was changed.</source>
        <translation>This file is larger than %L1 megabytes and was not read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The cells of this spreadsheet cannot be read. Nothing was changed; save it again, or save it as CSV.</source>
        <translation>The cells of this spreadsheet cannot be read. Nothing was changed; save it again, or save it as CSV.</translation>
    </message>
    <message>
        <source>This build of the program cannot write XLSX. Nothing was written; choose ODS or CSV.</source>
        <translation>This build of the program cannot write XLSX. Nothing was written; choose ODS or CSV.</translation>
    </message>
    <message>
        <source>Line %L1: a vCard begins here and never ends. Nothing was changed; the file may be incomplete.</source>
        <translation>Line %L1: a vCard begins here and never ends. Nothing was changed; the file may be incomplete.</translation>
    </message>
    <message>
        <source>This file holds no vCard. Nothing was changed.</source>
        <translation>This file holds no vCard. Nothing was changed.</translation>
    </message>
    <message>
        <source>This vCard has no name.</source>
        <translation>This vCard has no name.</translation>
    </message>
    <message>
        <source>This file seems to be a PDF. Copy its text and paste it here, or open the page or document it was made from.</source>
        <translation>This file seems to be a PDF. Copy its text and paste it here, or open the page or document it was made from.</translation>
    </message>
    <message>
        <source>This file seems to be a picture.</source>
        <translation>This file seems to be a picture.</translation>
    </message>
    <message>
        <source>This file seems to be a document of a word processor. Save it as HTML or as text there, or copy its text and paste it here.</source>
        <translation>This file seems to be a document of a word processor. Save it as HTML or as text there, or copy its text and paste it here.</translation>
    </message>
    <message>
        <source>This file seems to be a presentation.</source>
        <translation>This file seems to be a presentation.</translation>
    </message>
    <message>
        <source>This file seems to be a spreadsheet under another name. Give it the ending .xlsx or .ods.</source>
        <translation>This file seems to be a spreadsheet under another name. Give it the ending .xlsx or .ods.</translation>
    </message>
    <message>
        <source>This file seems to be a document of an old office program (.xls, .doc). Save it as XLSX, ODS or CSV, a text as HTML.</source>
        <translation>This file seems to be a document of an old office program (.xls, .doc). Save it as XLSX, ODS or CSV, a text as HTML.</translation>
    </message>
    <message>
        <source>This file seems to be a database. A directory of this program is opened, not imported; its copy in JSON can be imported.</source>
        <translation>This file seems to be a database. A directory of this program is opened, not imported; its copy in JSON can be imported.</translation>
    </message>
    <message>
        <source>This file seems to be a program.</source>
        <translation>This file seems to be a program.</translation>
    </message>
    <message>
        <source>This file seems to be an archive. Unpack it first.</source>
        <translation>This file seems to be an archive. Unpack it first.</translation>
    </message>
    <message>
        <source>This file seems to be a film or a sound.</source>
        <translation>This file seems to be a film or a sound.</translation>
    </message>
    <message>
        <source>This text is written in UTF-32. Save it in UTF-8.</source>
        <translation>This text is written in UTF-32. Save it in UTF-8.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>This file holds no text.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can be read: pages (HTML, Markdown, text), tables (CSV, XLSX, ODS), vCards and JSON.</source>
        <translation>Nothing was changed. What can be read: pages (HTML, Markdown, text), tables (CSV, XLSX, ODS), vCards and JSON.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: what stands here is not written in %3. Nothing was changed; choose another encoding.</source>
        <translation>Line %L1, column %L2: what stands here is not written in %3. Nothing was changed; choose another encoding.</translation>
    </message>
    <message>
        <source>“%1” stands in a column without a header, so it is left out. Give the column a header, or look for a separator too many in this row.</source>
        <translation>“%1” stands in a column without a header, so it is left out. Give the column a header, or look for a separator too many in this row.</translation>
    </message>
    <message>
        <source>This cell was cut when the workbook was written, so nothing is taken from it.</source>
        <translation>This cell was cut when the workbook was written, so nothing is taken from it.</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing was changed.</source>
        <translation>The reading was stopped. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonNode</name>
    <message>
        <source>an object is expected here.</source>
        <translation>an object is expected here.</translation>
    </message>
    <message>
        <source>there is a member “%1”, which this format does not have.</source>
        <translation>there is a member “%1”, which this format does not have.</translation>
    </message>
    <message>
        <source>a list is expected here.</source>
        <translation>a list is expected here.</translation>
    </message>
    <message>
        <source>the member “%1” is missing.</source>
        <translation>the member “%1” is missing.</translation>
    </message>
    <message>
        <source>a text is expected here.</source>
        <translation>a text is expected here.</translation>
    </message>
    <message>
        <source>this text is too long: %L1 characters at most.</source>
        <translation>this text is too long: %L1 characters at most.</translation>
    </message>
    <message>
        <source>a whole number between %1 and %2 is expected here.</source>
        <translation>a whole number between %1 and %2 is expected here.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>true or false is expected here.</translation>
    </message>
    <message>
        <source>a full date such as 2026-11-23 is expected here.</source>
        <translation>a full date such as 2026-11-23 is expected here.</translation>
    </message>
    <message>
        <source>“%1” is not a date that exists, written as 2026-11-23, 2026-11 or 2026.</source>
        <translation>“%1” is not a date that exists, written as 2026-11-23, 2026-11 or 2026.</translation>
    </message>
    <message>
        <source>“%1” is not one of the known values.</source>
        <translation>“%1” is not one of the known values.</translation>
    </message>
    <message>
        <source>a name is needed here.</source>
        <translation>a name is needed here.</translation>
    </message>
    <message>
        <source>either “group” or “name” says which group this tie leads to.</source>
        <translation>either “group” or “name” says which group this tie leads to.</translation>
    </message>
    <message>
        <source>this is not a PNG or JPEG image written in Base64.</source>
        <translation>this is not a PNG or JPEG image written in Base64.</translation>
    </message>
    <message>
        <source>the id %1 was already given.</source>
        <translation>the id %1 was already given.</translation>
    </message>
    <message>
        <source>there is no person of that id.</source>
        <translation>there is no person of that id.</translation>
    </message>
    <message>
        <source>there is no group of that id.</source>
        <translation>there is no group of that id.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonReader</name>
    <message>
        <source>This JSON is larger than %L1 megabytes and was not read. Nothing was changed.</source>
        <translation>This JSON is larger than %L1 megabytes and was not read. Nothing was changed.</translation>
    </message>
    <message>
        <source>The JSON could not be read to its end. Nothing was changed; check the disk and try again.</source>
        <translation>The JSON could not be read to its end. Nothing was changed; check the disk and try again.</translation>
    </message>
    <message>
        <source>This is not correct JSON: line %1, column %2 cannot be understood. Nothing was changed.</source>
        <translation>This is not correct JSON: line %1, column %2 cannot be understood. Nothing was changed.</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>the document</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <translation>%1 (line %2, column %3)</translation>
    </message>
    <message>
        <source>This JSON is not a correct directory. In %1: %2 Nothing was changed; correct it and try again.</source>
        <translation>This JSON is not a correct directory. In %1: %2 Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>This JSON is not a directory: it does not say “format”: “annuaire”. Nothing was changed.</source>
        <translation>This JSON is not a directory: it does not say “format”: “annuaire”. Nothing was changed.</translation>
    </message>
    <message>
        <source>This JSON was written by a newer program (version %1 of the format; this program knows version %2). Nothing was changed; install the newer program to read it.</source>
        <translation>This JSON was written by a newer program (version %1 of the format; this program knows version %2). Nothing was changed; install the newer program to read it.</translation>
    </message>
</context>
<context>
    <name>exchange::JsonWriter</name>
    <message>
        <source>The JSON could not be written to its end. The directory itself is as it was; make room or choose another place, then try again.</source>
        <translation>The JSON could not be written to its end. The directory itself is as it was; make room or choose another place, then try again.</translation>
    </message>
</context>
<context>
    <name>exchange::PageReader</name>
    <message>
        <source>This page is larger than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</source>
        <translation>This page is larger than %L1 megabytes and was not read. Nothing was changed; save only the list of groups.</translation>
    </message>
    <message>
        <source>This page holds no text. Nothing was changed.</source>
        <translation>This page holds no text. Nothing was changed.</translation>
    </message>
    <message>
        <source>This page tells of no group. Nothing was changed; groups are headings, or paragraphs of text.</source>
        <translation>This page tells of no group. Nothing was changed; groups are headings, or paragraphs of text.</translation>
    </message>
</context>
<context>
    <name>exchange::PersonDataWriter</name>
    <message>
        <source>The file could not be written to its end. The directory is as it was; make room or choose another place, then try again.</source>
        <translation>The file could not be written to its end. The directory is as it was; make room or choose another place, then try again.</translation>
    </message>
</context>
<context>
    <name>exchange::Sample</name>
    <message>
        <source>The sample directory is missing from this program. Nothing was written; install the program again.</source>
        <translation>The sample directory is missing from this program. Nothing was written; install the program again.</translation>
    </message>
</context>
<context>
    <name>models::BackupModel</name>
    <message>
        <source>the day’s</source>
        <translation>the day’s</translation>
    </message>
    <message>
        <source>before a new version of the program</source>
        <translation>before a new version of the program</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>before a backup was restored</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>on demand</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>before another program replaced the file</source>
        <translation>before another program replaced the file</translation>
    </message>
</context>
<context>
    <name>models::BackupSession</name>
    <message>
        <source>Another program wrote over this directory’s file, so no copy of what is shown can be made. Open the file as it is now, or a backup.</source>
        <translation>Another program wrote over this directory’s file, so no copy of what is shown can be made. Open the file as it is now, or a backup.</translation>
    </message>
</context>
<context>
    <name>models::DirectorySession</name>
    <message>
        <source>A facilitator is neither known nor described. Nothing was saved; choose the person again.</source>
        <translation>A facilitator is neither known nor described. Nothing was saved; choose the person again.</translation>
    </message>
</context>
<context>
    <name>models::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last checked on %1</source>
        <translation>last checked on %1</translation>
    </message>
    <message>
        <source>its status was to be reviewed on %1</source>
        <translation>its status was to be reviewed on %1</translation>
    </message>
</context>
<context>
    <name>models::GroupTableModel</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Description in French</source>
        <translation>Description in French</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Description in English</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in “%2”. Nothing was saved.</source>
        <translation>“%1” cannot be kept in “%2”. Nothing was saved.</translation>
    </message>
    <message>
        <source>The list was not filtered: it takes words and a status, never SQL.</source>
        <translation>The list was not filtered: it takes words and a status, never SQL.</translation>
    </message>
</context>
<context>
    <name>models::HistoryModel</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 (undone since)</source>
        <translation>%1 (undone since)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <comment>what, when, by whom</comment>
        <translation>%1, %2, by %3</translation>
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
        <translation>facilitates no group now</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>no contact</translation>
    </message>
    <message>
        <source>e-mail published</source>
        <translation>e-mail published</translation>
    </message>
    <message>
        <source>telephone published</source>
        <translation>telephone published</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Facilitates</translation>
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
        <translation>The document</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>publishing::DocumentWriting</name>
    <message>
        <source>The document could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</source>
        <translation>The document could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</translation>
    </message>
    <message>
        <source>The export was stopped before its end. The directory is unchanged.</source>
        <translation>The export was stopped before its end. The directory is unchanged.</translation>
    </message>
</context>
<context>
    <name>publishing::PdfExporter</name>
    <message>
        <source>The fonts of the program cannot be read, so no PDF was made. Installing the program again should mend this.</source>
        <translation>The fonts of the program cannot be read, so no PDF was made. Installing the program again should mend this.</translation>
    </message>
    <message>
        <source>The export was stopped before its end. The directory is unchanged.</source>
        <translation>The export was stopped before its end. The directory is unchanged.</translation>
    </message>
    <message>
        <source>The PDF could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</source>
        <translation>The PDF could not be written to the end. The directory itself is unchanged. Check that the disk has room and that you may write there, then export again.</translation>
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
        <translation>All that is held about this person in the directory “%1”, on %2. This page is for them alone.</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>may be published</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>never published</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>agreed: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>The entry</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <translation>Sorted under</translation>
    </message>
    <message>
        <source>Agreement of labels</source>
        <translation>Agreement of labels</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>feminine</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>masculine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Note of the staff</source>
        <translation>Note of the staff</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>current</source>
        <translation>current</translation>
    </message>
    <message>
        <source>past</source>
        <translation>past</translation>
    </message>
    <message>
        <source>Editions that may name them</source>
        <translation>Editions that may name them</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What was written when and by whom, with the values that stood before.</source>
        <translation>What was written when and by whom, with the values that stood before.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>An entry merged into it, in the recycle bin</source>
        <translation>An entry merged into it, in the recycle bin</translation>
    </message>
    <message>
        <source>Groups verified under their name</source>
        <translation>Groups verified under their name</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Changes signed with their name</source>
        <translation>Changes signed with their name</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Texts that name them</source>
        <translation>Texts that name them</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Notes about others</source>
        <translation>Notes about others</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Properties of the directory</source>
        <translation>Properties of the directory</translation>
    </message>
    <message>
        <source>Earlier texts in the history</source>
        <translation>Earlier texts in the history</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>made again</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>a person withdrawn</source>
        <translation>a person withdrawn</translation>
    </message>
    <message>
        <source>properties changed</source>
        <translation>properties changed</translation>
    </message>
    <message>
        <source>changed outside Annuaire</source>
        <translation>changed outside Annuaire</translation>
    </message>
</context>
<context>
    <name>storage::BackupStore</name>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Nothing was changed; check that you may write there and that the disk has room.</source>
        <translation>The folder for backups, “%1”, cannot be made. Nothing was changed; check that you may write there and that the disk has room.</translation>
    </message>
    <message>
        <source>No backup could be made in “%1”. Nothing was changed; check that the disk has room.</source>
        <translation>No backup could be made in “%1”. Nothing was changed; check that the disk has room.</translation>
    </message>
    <message>
        <source>A shared directory is not replaced as a whole. Restore it on its server, or go back in its history.</source>
        <translation>A shared directory is not replaced as a whole. Restore it on its server, or go back in its history.</translation>
    </message>
    <message>
        <source>This is the directory itself. Nothing was changed; choose a backup of it.</source>
        <translation>This is the directory itself. Nothing was changed; choose a backup of it.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Nothing was changed; close it there, then try again.</source>
        <translation>“%1” is open in another window or program. Nothing was changed; close it there, then try again.</translation>
    </message>
    <message>
        <source>%1 (damaged, %2)</source>
        <translation>%1 (damaged, %2)</translation>
    </message>
    <message>
        <source>“%1” could not be moved aside. Nothing was changed; close what has it open, then try again.</source>
        <translation>“%1” could not be moved aside. Nothing was changed; close what has it open, then try again.</translation>
    </message>
</context>
<context>
    <name>storage::ChangeSetTransaction</name>
    <message>
        <source>“%1” was moved, deleted or replaced by another program while it was open. Nothing was saved; save a copy of what is shown here, or open the file again.</source>
        <translation>“%1” was moved, deleted or replaced by another program while it was open. Nothing was saved; save a copy of what is shown here, or open the file again.</translation>
    </message>
</context>
<context>
    <name>storage::Connection</name>
    <message>
        <source>Shared directories need Qt’s PostgreSQL driver, which is not installed (on Debian: libqt6sql6-psql).</source>
        <translation>Shared directories need Qt’s PostgreSQL driver, which is not installed (on Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Qt’s SQLite driver is not installed (on Debian: libqt6sql6-sqlite).</source>
        <translation>Qt’s SQLite driver is not installed (on Debian: libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The database server of “%1” cannot be reached, or does not let you in. Check the address, the network and the password.</source>
        <translation>The database server of “%1” cannot be reached, or does not let you in. Check the address, the network and the password.</translation>
    </message>
    <message>
        <source>The server runs a PostgreSQL that is too old: version 13 or later is needed.</source>
        <translation>The server runs a PostgreSQL that is too old: version 13 or later is needed.</translation>
    </message>
    <message>
        <source>SQLite %1 is too old: version 3.37 or later is needed.</source>
        <translation>SQLite %1 is too old: version 3.37 or later is needed.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program, which does not let it be read just now. Close it there, or try again in a moment.</source>
        <translation>“%1” is in use by another program, which does not let it be read just now. Close it there, or try again in a moment.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program just now. Try again.</source>
        <translation>“%1” was replaced by another program just now. Try again.</translation>
    </message>
</context>
<context>
    <name>storage::ContentWriter</name>
    <message>
        <source>The directory holds groups or persons already. Nothing was changed; use a new one.</source>
        <translation>The directory holds groups or persons already. Nothing was changed; use a new one.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Two groups are named “%1”. Nothing was written; rename one.</source>
        <translation>Two groups are named “%1”. Nothing was written; rename one.</translation>
    </message>
    <message>
        <source>“%1” names a person or a group that is missing. Nothing was written.</source>
        <translation>“%1” names a person or a group that is missing. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>storage::DirectoryCopy</name>
    <message>
        <source>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>“%1” cannot be written. Nothing was replaced; check that the folder exists, that you may write there and that the disk has room.</translation>
    </message>
    <message>
        <source>“%1” is a folder, the directory itself, or a directory that is open. Nothing was replaced; choose another name.</source>
        <translation>“%1” is a folder, the directory itself, or a directory that is open. Nothing was replaced; choose another name.</translation>
    </message>
</context>
<context>
    <name>storage::FileHold</name>
    <message>
        <source>“%1” was replaced or written over by another program while it was open here. It was left as it is; open the directory again.</source>
        <translation>“%1” was replaced or written over by another program while it was open here. It was left as it is; open the directory again.</translation>
    </message>
    <message>
        <source>“%1” was replaced by another program, and what lies beside it belongs to the file before. It cannot be moved aside, so the directory was left as it is: check that you may write in its folder.</source>
        <translation>“%1” was replaced by another program, and what lies beside it belongs to the file before. It cannot be moved aside, so the directory was left as it is: check that you may write in its folder.</translation>
    </message>
</context>
<context>
    <name>storage::GroupStorage</name>
    <message>
        <source>This group is no longer in the directory; somebody may have deleted it.</source>
        <translation>This group is no longer in the directory; somebody may have deleted it.</translation>
    </message>
    <message>
        <source>There is a group named “%1” already. Nothing was changed; give another name.</source>
        <translation>There is a group named “%1” already. Nothing was changed; give another name.</translation>
    </message>
    <message>
        <source>This group is not in the bin.</source>
        <translation>This group is not in the bin.</translation>
    </message>
</context>
<context>
    <name>storage::GroupWriter</name>
    <message>
        <source>“%1” would come after itself: “%2” comes after it, and it after “%2”. Nothing was changed; remove one of the ties.</source>
        <translation>“%1” would come after itself: “%2” comes after it, and it after “%2”. Nothing was changed; remove one of the ties.</translation>
    </message>
</context>
<context>
    <name>storage::HistoryPlanner</name>
    <message>
        <source>“%1” is no longer in the recycle bin. Nothing was deleted; look at the bin again.</source>
        <translation>“%1” is no longer in the recycle bin. Nothing was deleted; look at the bin again.</translation>
    </message>
    <message>
        <source>“%1” was not there yet. Nothing was changed.</source>
        <translation>“%1” was not there yet. Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Nothing was changed; restore it first, from the history of when it was removed.</source>
        <translation>“%1” is no longer there. Nothing was changed; restore it first, from the history of when it was removed.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the directory, and is needed for this. Nothing was changed; restore it first, from the history of when it was deleted.</source>
        <translation>“%1” is no longer in the directory, and is needed for this. Nothing was changed; restore it first, from the history of when it was deleted.</translation>
    </message>
</context>
<context>
    <name>storage::HistoryWriter</name>
    <message>
        <source>It is like that already: there is nothing to restore. Nothing was changed.</source>
        <translation>It is like that already: there is nothing to restore. Nothing was changed.</translation>
    </message>
    <message>
        <source>This change is not in the history. Nothing was changed.</source>
        <translation>This change is not in the history. Nothing was changed.</translation>
    </message>
    <message>
        <source>A withdrawal cannot be undone. Nothing was changed; if the person agrees, enter them again.</source>
        <translation>A withdrawal cannot be undone. Nothing was changed; if the person agrees, enter them again.</translation>
    </message>
    <message>
        <source>This is how the directory began, which cannot be undone. Nothing was changed.</source>
        <translation>This is how the directory began, which cannot be undone. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Somebody has changed something meanwhile, which would be undone instead. Nothing was changed; look at it, then undo again.</source>
        <translation>Somebody has changed something meanwhile, which would be undone instead. Nothing was changed; look at it, then undo again.</translation>
    </message>
    <message>
        <source>There is nothing to redo: something was changed since the undo.</source>
        <translation>There is nothing to redo: something was changed since the undo.</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Took back: %1</translation>
    </message>
    <message>
        <source>The directory as of %1</source>
        <translation>The directory as of %1</translation>
    </message>
    <message>
        <source>Somebody has changed something since this was shown, which would be undone as well. Nothing was changed; look at what would come of it now.</source>
        <translation>Somebody has changed something since this was shown, which would be undone as well. Nothing was changed; look at what would come of it now.</translation>
    </message>
</context>
<context>
    <name>storage::ImportWriter</name>
    <message>
        <source>There is a group named “%1” already; somebody may have added it meanwhile. Nothing was imported; start the import again.</source>
        <translation>There is a group named “%1” already; somebody may have added it meanwhile. Nothing was imported; start the import again.</translation>
    </message>
</context>
<context>
    <name>storage::Integrity</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>Record %1 of table “%2” names a record of table “%3” that does not exist.</source>
        <translation>Record %1 of table “%2” names a record of table “%3” that does not exist.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) changed by another program cannot be found under the new name yet.</source>
        <translation>
            <numerusform>%n group changed by another program cannot be found under the new name yet.</numerusform>
            <numerusform>%n groups changed by another program cannot be found under the new name yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed by another program cannot be found under the new name yet.</source>
        <translation>
            <numerusform>%n person changed by another program cannot be found under the new name yet.</numerusform>
            <numerusform>%n people changed by another program cannot be found under the new name yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” comes after itself: “%2” comes after it, and it after “%2”. Open one of them and remove the tie that is wrong.</source>
        <translation>“%1” comes after itself: “%2” comes after it, and it after “%2”. Open one of them and remove the tie that is wrong.</translation>
    </message>
</context>
<context>
    <name>storage::Location</name>
    <message>
        <source>“%1” is neither a file nor the address of a PostgreSQL database (postgresql://user@host/database).</source>
        <translation>“%1” is neither a file nor the address of a PostgreSQL database (postgresql://user@host/database).</translation>
    </message>
    <message>
        <source>No directory is named: give a file.</source>
        <translation>No directory is named: give a file.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database. It is written like postgresql://user@host/database?schema=annuaire.</source>
        <translation>This is not the address of a PostgreSQL database. It is written like postgresql://user@host/database?schema=annuaire.</translation>
    </message>
    <message>
        <source>The setting “%1” in the address of the database is not known.</source>
        <translation>The setting “%1” in the address of the database is not known.</translation>
    </message>
</context>
<context>
    <name>storage::Messages</name>
    <message>
        <source>Another program is writing to the directory. Nothing was changed; try again in a moment.</source>
        <translation>Another program is writing to the directory. Nothing was changed; try again in a moment.</translation>
    </message>
    <message>
        <source>The directory cannot be written to. Nothing was changed; save a copy elsewhere to edit it.</source>
        <translation>The directory cannot be written to. Nothing was changed; save a copy elsewhere to edit it.</translation>
    </message>
    <message>
        <source>The directory’s file is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>The directory’s file is damaged. It was left as it is; open a backup, or a copy from elsewhere.</translation>
    </message>
    <message>
        <source>This is not an Annuaire directory. It was left as it is.</source>
        <translation>This is not an Annuaire directory. It was left as it is.</translation>
    </message>
    <message>
        <source>Reading or writing the directory failed. What was saved before is kept; check the disk’s free space and the drive it is on, then try again.</source>
        <translation>Reading or writing the directory failed. What was saved before is kept; check the disk’s free space and the drive it is on, then try again.</translation>
    </message>
    <message>
        <source>Somebody else changed this at the same time. Nothing was overwritten; look at the new version, then make your change again.</source>
        <translation>Somebody else changed this at the same time. Nothing was overwritten; look at the new version, then make your change again.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the directory. Nothing was changed; correct it and save again.</source>
        <translation>A value breaks a rule of the directory. Nothing was changed; correct it and save again.</translation>
    </message>
    <message>
        <source>The connection to the database server is lost. What was saved before is kept; try again when the network is back.</source>
        <translation>The connection to the database server is lost. What was saved before is kept; try again when the network is back.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The directory did not accept a request of the program, which is a fault of the program. Nothing was changed.</source>
        <translation>The directory did not accept a request of the program, which is a fault of the program. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>storage::PersonMerging</name>
    <message>
        <source>One of the two persons or of their groups was changed since this was shown. Nothing was merged; look at the preview again.</source>
        <translation>One of the two persons or of their groups was changed since this was shown. Nothing was merged; look at the preview again.</translation>
    </message>
</context>
<context>
    <name>storage::PersonStorage</name>
    <message>
        <source>This person is no longer in the directory; somebody may have deleted the entry.</source>
        <translation>This person is no longer in the directory; somebody may have deleted the entry.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 still facilitates %2. Nothing was changed; end that first.</source>
        <translation>%1 still facilitates %2. Nothing was changed; end that first.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This person is not in the bin.</source>
        <translation>This person is not in the bin.</translation>
    </message>
    <message>
        <source>This person withdrew: nothing can be noted about them any more. Nothing was changed.</source>
        <translation>This person withdrew: nothing can be noted about them any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is to facilitate %2. Nothing was changed; remove that role first.</source>
        <translation>%1 is to facilitate %2. Nothing was changed; remove that role first.</translation>
    </message>
    <message>
        <source>%1 still facilitates %2, and is to facilitate %3. Nothing was changed; end the one and remove the other first.</source>
        <translation>%1 still facilitates %2, and is to facilitate %3. Nothing was changed; end the one and remove the other first.</translation>
    </message>
</context>
<context>
    <name>storage::PersonWithdrawal</name>
    <message>
        <source>This person has withdrawn already. Nothing more is held about them.</source>
        <translation>This person has withdrawn already. Nothing more is held about them.</translation>
    </message>
    <message>
        <source>This person or one of their groups was changed since this was shown. Nothing was taken out; look at it again.</source>
        <translation>This person or one of their groups was changed since this was shown. Nothing was taken out; look at it again.</translation>
    </message>
</context>
<context>
    <name>storage::PlanWriter</name>
    <message>
        <source>A record that would be removed is now used elsewhere. Nothing was changed; take back the newer changes first.</source>
        <translation>A record that would be removed is now used elsewhere. Nothing was changed; take back the newer changes first.</translation>
    </message>
    <message>
        <source>There is now another edition with the number %1. Nothing was changed; give that one another number first.</source>
        <translation>There is now another edition with the number %1. Nothing was changed; give that one another number first.</translation>
    </message>
    <message>
        <source>What was there does not fit what is there now. Nothing was changed; take back the newer changes first.</source>
        <translation>What was there does not fit what is there now. Nothing was changed; take back the newer changes first.</translation>
    </message>
    <message>
        <source>There is now another group named “%1”. Nothing was changed; give that one another name first.</source>
        <translation>There is now another group named “%1”. Nothing was changed; give that one another name first.</translation>
    </message>
</context>
<context>
    <name>storage::RecordNames</name>
    <message>
        <source>the directory</source>
        <translation>the directory</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>person %1</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edition %1</translation>
    </message>
</context>
<context>
    <name>storage::Repair</name>
    <message>
        <source>Nothing could be recovered: no group, person or change can be read any more. The file was left as it is; restore a backup.</source>
        <translation>Nothing could be recovered: no group, person or change can be read any more. The file was left as it is; restore a backup.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose a new name for what is recovered.</source>
        <translation>“%1” exists already and was left as it is. Choose a new name for what is recovered.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
</context>
<context>
    <name>storage::RepairReport</name>
    <message>
        <source>the title and settings</source>
        <translation>the title and settings</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groups</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>facilitators of groups</source>
        <translation>facilitators of groups</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>mailing lists</translation>
    </message>
    <message>
        <source>ties between groups</source>
        <translation>ties between groups</translation>
    </message>
    <message>
        <source>editions</source>
        <translation>editions</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>saved filters</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>the history</translation>
    </message>
    <message>
        <source>Recovered: %1.</source>
        <translation>Recovered: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the history</source>
        <translation>
            <numerusform>%n change of the history</numerusform>
            <numerusform>%n changes of the history</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it could not be read: %1.</source>
        <translation>Some of it could not be read: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged record(s) left out: %1.</source>
        <translation>
            <numerusform>%n damaged record left out: %1.</numerusform>
            <numerusform>%n damaged records left out: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing seems to be missing.</source>
        <translation>Nothing seems to be missing.</translation>
    </message>
</context>
<context>
    <name>storage::SchemaManager</name>
    <message>
        <source>“%1” was written by a newer version of Annuaire. It was left as it is; install the newer version to open it.</source>
        <translation>“%1” was written by a newer version of Annuaire. It was left as it is; install the newer version to open it.</translation>
    </message>
    <message>
        <source>“%1” is not an Annuaire directory. It was left as it is.</source>
        <translation>“%1” is not an Annuaire directory. It was left as it is.</translation>
    </message>
    <message>
        <source>There is no Annuaire directory in “%1” yet.</source>
        <translation>There is no Annuaire directory in “%1” yet.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of Annuaire and has to be brought up to date first, but it cannot be written to. Copy it to a place where it can.</source>
        <translation>“%1” was written by an older version of Annuaire and has to be brought up to date first, but it cannot be written to. Copy it to a place where it can.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>“%1” is damaged. It was left as it is; open a backup, or a copy from elsewhere.</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date. It is as it was before this step.</source>
        <translation>“%1” could not be brought up to date. It is as it was before this step.</translation>
    </message>
    <message>
        <source>“%1” already holds something, which was left as it is. Choose another name.</source>
        <translation>“%1” already holds something, which was left as it is. Choose another name.</translation>
    </message>
</context>
<context>
    <name>storage::SqliteFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose an Annuaire file in it.</source>
        <translation>“%1” is a folder. Choose an Annuaire file in it.</translation>
    </message>
    <message>
        <source>“%1” is not a file, so it cannot be an Annuaire directory.</source>
        <translation>“%1” is not a file, so it cannot be an Annuaire directory.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>“%1” cannot be read. Check that you are allowed to open it.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the disk or drive it is on.</source>
        <translation>“%1” cannot be read. Check the disk or drive it is on.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no directory.</source>
        <translation>“%1” is empty: it holds no directory.</translation>
    </message>
    <message>
        <source>“%1” is not an Annuaire directory. It was left as it is.</source>
        <translation>“%1” is not an Annuaire directory. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It was left as it is; open a backup, or a copy from elsewhere.</source>
        <translation>“%1” is damaged: its end is missing. It was left as it is; open a backup, or a copy from elsewhere.</translation>
    </message>
    <message>
        <source>“%1” is another program’s database, not an Annuaire directory. It was left as it is.</source>
        <translation>“%1” is another program’s database, not an Annuaire directory. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or open it.</source>
        <translation>“%1” exists already and was left as it is. Choose another name, or open it.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check that the folder exists and can be written to.</source>
        <translation>“%1” cannot be made. Check that the folder exists and can be written to.</translation>
    </message>
    <message>
        <source>“%1” holds characters that are not UTF-8, so the file cannot be reached by this name. Rename it, then open it.</source>
        <translation>“%1” holds characters that are not UTF-8, so the file cannot be reached by this name. Rename it, then open it.</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, with Qt %2</translation>
    </message>
    <message>
        <source>About Annuaire</source>
        <translation>About Annuaire</translation>
    </message>
    <message>
        <source>The directory of an association’s working groups: who facilitates what, how to join, what comes from where.</source>
        <translation>The directory of an association’s working groups: who facilitates what, how to join, what comes from where.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
</context>
<context>
    <name>widgets::AuthorPrompt</name>
    <message>
        <source>Your name, to sign your changes:</source>
        <translation>Your name, to sign your changes:</translation>
    </message>
    <message>
        <source>Your name, to sign your changes</source>
        <translation>Your name, to sign your changes</translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation>Sign with this name</translation>
    </message>
</context>
<context>
    <name>widgets::BackupCommands</name>
    <message>
        <source>Directories (*.annuaire)</source>
        <translation>Directories (*.annuaire)</translation>
    </message>
    <message>
        <source>Save a copy for consultation</source>
        <translation>Save a copy for consultation</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copy of %2</translation>
    </message>
    <message>
        <source>Save a copy to edit</source>
        <translation>Save a copy to edit</translation>
    </message>
    <message>
        <source>This directory can be read and searched, but not changed: its file or folder is protected.</source>
        <translation>This directory can be read and searched, but not changed: its file or folder is protected.</translation>
    </message>
    <message>
        <source>Save a copy to &amp;edit…</source>
        <translation>Save a copy to &amp;edit…</translation>
    </message>
    <message>
        <source>Another program put another file in this directory’s place. What is shown here is the one before; nothing can be saved in it any more.</source>
        <translation>Another program put another file in this directory’s place. What is shown here is the one before; nothing can be saved in it any more.</translation>
    </message>
    <message>
        <source>This directory’s file was moved or deleted. What is shown here is not lost yet: save a copy of it.</source>
        <translation>This directory’s file was moved or deleted. What is shown here is not lost yet: save a copy of it.</translation>
    </message>
    <message>
        <source>&amp;Save a copy of what is shown…</source>
        <translation>&amp;Save a copy of what is shown…</translation>
    </message>
    <message>
        <source>&amp;Open the new one</source>
        <translation>&amp;Open the new one</translation>
    </message>
    <message>
        <source>A sync tool left a copy beside this directory that was changed elsewhere: “%1”.</source>
        <translation>A sync tool left a copy beside this directory that was changed elsewhere: “%1”.</translation>
    </message>
    <message>
        <source>&amp;Compare them…</source>
        <translation>&amp;Compare them…</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>&amp;Open the copy</translation>
    </message>
    <message>
        <source>“%1” is ready. It opens on any computer, to read only, and holds everything: the history and what is not public too.</source>
        <translation>“%1” is ready. It opens on any computer, to read only, and holds everything: the history and what is not public too.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Show in folder</translation>
    </message>
    <message>
        <source>Another program wrote over this directory’s file. What is shown here cannot be trusted any more, and nothing can be saved in it: open the file as it is now.</source>
        <translation>Another program wrote over this directory’s file. What is shown here cannot be trusted any more, and nothing can be saved in it: open the file as it is now.</translation>
    </message>
    <message>
        <source>Another program put another file in this directory’s place. What is shown here is the one before, which is kept among the backups; nothing can be saved in it any more.</source>
        <translation>Another program put another file in this directory’s place. What is shown here is the one before, which is kept among the backups; nothing can be saved in it any more.</translation>
    </message>
    <message>
        <source>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in what is shown here; they were moved to “%1”.</source>
        <translation>Another program had put another file in this directory’s place while the last changes were still beside it. They are not in what is shown here; they were moved to “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsDialog</name>
    <message>
        <source>“%1” lies beside the directory: a sync tool keeps such a copy when two computers changed the file at the same time. What the other computer changed is only in the copy.</source>
        <translation>“%1” lies beside the directory: a sync tool keeps such a copy when two computers changed the file at the same time. What the other computer changed is only in the copy.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>It holds what the directory holds now: restoring it would change nothing.</source>
        <translation>It holds what the directory holds now: restoring it would change nothing.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change:</source>
        <translation>
            <numerusform>%Ln record would change:</numerusform>
            <numerusform>%Ln records would change:</numerusform>
        </translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>as it was</translation>
    </message>
    <message>
        <source>would go</source>
        <translation>would go</translation>
    </message>
    <message>
        <source>would come back</source>
        <translation>would come back</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made automatically once a day, and before major changes. Those of the last 7 days, 5 weeks and 12 months are kept in “%1”. Before one is restored, the directory as it is now is kept too.</source>
        <translation>Made automatically once a day, and before major changes. Those of the last 7 days, 5 weeks and 12 months are kept in “%1”. Before one is restored, the directory as it is now is kept too.</translation>
    </message>
    <message>
        <source>Restoring it</source>
        <translation>Restoring it</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What restoring it would change</source>
        <translation>What restoring it would change</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>&amp;Restore this one</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>widgets::BinPage</name>
    <message>
        <source>“%1” is back in the directory.</source>
        <translation>“%1” is back in the directory.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %Ln more are back in the directory.</source>
        <translation>
            <numerusform>“%1” and %Ln more is back in the directory.</numerusform>
            <numerusform>“%1” and %Ln more are back in the directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Delete “%1” for good?</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln groups and people for good?</source>
        <translation>
            <numerusform>Delete %Ln group or person for good?</numerusform>
            <numerusform>Delete these %Ln groups and people for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) go with them: facilitators and roles, mailing lists, ties.</source>
        <translation>
            <numerusform>%Ln part goes too: a facilitator’s role, a mailing list or a tie.</numerusform>
            <numerusform>%Ln parts go too: facilitators’ roles, mailing lists, ties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their history stays in the directory, so this can still be undone from there. To take a person’s data out of the history too, withdraw the person instead.</source>
        <translation>Their history stays in the directory, so this can still be undone from there. To take a person’s data out of the history too, withdraw the person instead.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Delete for good</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Deleted for good.</translation>
    </message>
    <message>
        <source>Recycle &amp;bin</source>
        <translation>Recycle &amp;bin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Deleted on</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Delete for good…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Empty the bin…</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>Deleted groups and people stay here until you restore them or delete them for good.</source>
        <translation>Deleted groups and people stay here until you restore them or delete them for good.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangePane</name>
    <message numerus="yes">
        <source>%Ln more record(s) are not shown.</source>
        <translation>
            <numerusform>%Ln more record is not shown.</numerusform>
            <numerusform>%Ln more records are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: “%1”.</source>
        <translation>Taken back: “%1”.</translation>
    </message>
    <message>
        <source>The field “%1” is as it was before.</source>
        <translation>The field “%1” is as it was before.</translation>
    </message>
    <message>
        <source>“%1” is as it was before that change.</source>
        <translation>“%1” is as it was before that change.</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>What the change did</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>The field, word by word</source>
        <translation>The field, word by word</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>&amp;Take this change back</translation>
    </message>
    <message>
        <source>Restore this f&amp;ield</source>
        <translation>Restore this f&amp;ield</translation>
    </message>
    <message>
        <source>Restore the &amp;record as it was before</source>
        <translation>Restore the &amp;record as it was before</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeSetView</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Do&amp;wn</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
</context>
<context>
    <name>widgets::ColumnMappingModel</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Kept in the note</source>
        <translation>Kept in the note</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>widgets::Composer</name>
    <message>
        <source>Reading the directory was stopped.</source>
        <translation>Reading the directory was stopped.</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>The preview was stopped.</translation>
    </message>
</context>
<context>
    <name>widgets::ConflictPanel</name>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take their %1</source>
        <translation>Take their %1</translation>
    </message>
    <message>
        <source>Keep my %1</source>
        <translation>Keep my %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>Theirs:</translation>
    </message>
    <message>
        <source>Mine:</source>
        <translation>Mine:</translation>
    </message>
    <message>
        <source>Somebody else saved this group meanwhile. Nothing you typed is lost: look at it and save again.</source>
        <translation>Somebody else saved this group meanwhile. Nothing you typed is lost: look at it and save again.</translation>
    </message>
    <message>
        <source>Somebody else saved this group meanwhile. Nothing you typed is lost: choose for each field, then save again.</source>
        <translation>Somebody else saved this group meanwhile. Nothing you typed is lost: choose for each field, then save again.</translation>
    </message>
    <message>
        <source>Taken over from the other version: %1.</source>
        <translation>Taken over from the other version: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::ConsentWords</name>
    <message>
        <source>may be published</source>
        <translation>may be published</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>never published</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>agreed: %1</translation>
    </message>
    <message>
        <source>nobody noted when or how that was agreed</source>
        <translation>nobody noted when or how that was agreed</translation>
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
        <translation>May be published</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>in writing, by telephone…</source>
        <translation>in writing, by telephone…</translation>
    </message>
    <message>
        <source>%1: may be published</source>
        <translation>%1: may be published</translation>
    </message>
    <message>
        <source>%1: agreed on</source>
        <translation>%1: agreed on</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>year, month or day</translation>
    </message>
    <message>
        <source>%1: how that was agreed</source>
        <translation>%1: how that was agreed</translation>
    </message>
</context>
<context>
    <name>widgets::DataExportDialog</name>
    <message>
        <source>Export the data</source>
        <translation>Export the data</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Groups:</source>
        <translation>&amp;Groups:</translation>
    </message>
    <message>
        <source>all (%L1)</source>
        <translation>all (%L1)</translation>
    </message>
    <message>
        <source>those the list shows now (%L1)</source>
        <translation>those the list shows now (%L1)</translation>
    </message>
    <message>
        <source>those selected (%L1)</source>
        <translation>those selected (%L1)</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>F&amp;or:</translation>
    </message>
    <message>
        <source>the public: only what is marked publishable</source>
        <translation>the public: only what is marked publishable</translation>
    </message>
    <message>
        <source>the association: everything</source>
        <translation>the association: everything</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Columns:</translation>
    </message>
    <message>
        <source>Choose the f&amp;ile…</source>
        <translation>Choose the f&amp;ile…</translation>
    </message>
</context>
<context>
    <name>widgets::DataFormats</name>
    <message>
        <source>Table for Excel with French settings (CSV)</source>
        <translation>Table for Excel with French settings (CSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument spreadsheet (ODS)</translation>
    </message>
    <message>
        <source>Complete copy, to be read back (JSON)</source>
        <translation>Complete copy, to be read back (JSON)</translation>
    </message>
    <message>
        <source>People, for most address books (vCard 3.0)</source>
        <translation>People, for most address books (vCard 3.0)</translation>
    </message>
    <message>
        <source>People, with gender (vCard 4.0)</source>
        <translation>People, with gender (vCard 4.0)</translation>
    </message>
    <message>
        <source>Page for a wiki (Markdown)</source>
        <translation>Page for a wiki (Markdown)</translation>
    </message>
    <message>
        <source>Page for a web site (HTML)</source>
        <translation>Page for a web site (HTML)</translation>
    </message>
    <message>
        <source>Text to edit (ODT)</source>
        <translation>Text to edit (ODT)</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 files (*.%2)</translation>
    </message>
</context>
<context>
    <name>widgets::DescriptionField</name>
    <message>
        <source>Description in French</source>
        <translation>Description in French</translation>
    </message>
    <message>
        <source>Description in English</source>
        <translation>Description in English</translation>
    </message>
</context>
<context>
    <name>widgets::DetailPane</name>
    <message>
        <source>No group is selected</source>
        <translation>No group is selected</translation>
    </message>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>Choose one in the list to read it here.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryPage</name>
    <message>
        <source>“%1” could not be opened on this computer.</source>
        <translation>“%1” could not be opened on this computer.</translation>
    </message>
    <message>
        <source>“%1” was being edited when the program ended (%2). What was typed is kept.</source>
        <translation>“%1” was being edited when the program ended (%2). What was typed is kept.</translation>
    </message>
    <message>
        <source>A new person was being typed when the program ended (%1). What was typed is kept.</source>
        <translation>A new person was being typed when the program ended (%1). What was typed is kept.</translation>
    </message>
    <message>
        <source>A new group was being typed when the program ended (%1). What was typed is kept.</source>
        <translation>A new group was being typed when the program ended (%1). What was typed is kept.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Go on editing</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>The server is there again; what is shown is up to date.</source>
        <translation>The server is there again; what is shown is up to date.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryPropertiesDialog</name>
    <message>
        <source>Logo of the association</source>
        <translation>Logo of the association</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” could not be read; the logo is as before.</source>
        <translation>“%1” could not be read; the logo is as before.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG image of at most 4 MB; the logo is as before.</source>
        <translation>“%1” is not a PNG or JPEG image of at most 4 MB; the logo is as before.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Directory properties</source>
        <translation>Directory properties</translation>
    </message>
    <message>
        <source>&amp;Association:</source>
        <translation>&amp;Association:</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Title in &amp;French:</source>
        <translation>Title in &amp;French:</translation>
    </message>
    <message>
        <source>Title in French</source>
        <translation>Title in French</translation>
    </message>
    <message>
        <source>Title in &amp;English:</source>
        <translation>Title in &amp;English:</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>&amp;Subtitle in French:</source>
        <translation>&amp;Subtitle in French:</translation>
    </message>
    <message>
        <source>Subtitle in French</source>
        <translation>Subtitle in French</translation>
    </message>
    <message>
        <source>S&amp;ubtitle in English:</source>
        <translation>S&amp;ubtitle in English:</translation>
    </message>
    <message>
        <source>Subtitle in English</source>
        <translation>Subtitle in English</translation>
    </message>
    <message>
        <source>&amp;Web site:</source>
        <translation>&amp;Web site:</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>&amp;Main language:</source>
        <translation>&amp;Main language:</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Main language</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Check each group e&amp;very:</source>
        <translation>Check each group e&amp;very:</translation>
    </message>
    <message>
        <source>Months between two checks</source>
        <translation>Months between two checks</translation>
    </message>
    <message>
        <source>Logo:</source>
        <translation>Logo:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now “%2” there</source>
        <translation>%1 is now “%2” there</translation>
    </message>
    <message>
        <source>the main language is another one there</source>
        <translation>the main language is another one there</translation>
    </message>
    <message numerus="yes">
        <source>groups are checked every %n month(s) there</source>
        <translation>
            <numerusform>groups are checked every %n month there</numerusform>
            <numerusform>groups are checked every %n months there</numerusform>
        </translation>
    </message>
    <message>
        <source>the logo is another one there</source>
        <translation>the logo is another one there</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else saved these properties meanwhile.%1 What you changed is kept: press OK again to save it, or Cancel to keep theirs.</source>
        <translation>Somebody else saved these properties meanwhile.%1 What you changed is kept: press OK again to save it, or Cancel to keep theirs.</translation>
    </message>
</context>
<context>
    <name>widgets::DirectoryStatusBar</name>
    <message>
        <source>Author: %1</source>
        <translation>Author: %1</translation>
    </message>
    <message>
        <source>Change the name that signs your changes</source>
        <translation>Change the name that signs your changes</translation>
    </message>
    <message>
        <source>Read only: nothing can be changed here</source>
        <translation>Read only: nothing can be changed here</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) due</source>
        <translation>
            <numerusform>%Ln check due</numerusform>
            <numerusform>%Ln checks due</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be verified</source>
        <translation>Show what is to be verified</translation>
    </message>
    <message>
        <source>Preparing the search in texts; names are found</source>
        <translation>Preparing the search in texts; names are found</translation>
    </message>
    <message>
        <source>The index of the texts was missing or damaged and is being built.</source>
        <translation>The index of the texts was missing or damaged and is being built.</translation>
    </message>
</context>
<context>
    <name>widgets::DocumentOptionsPane</name>
    <message numerus="yes">
        <source>Only the %Ln group(s) you selected</source>
        <translation>
            <numerusform>Only the %Ln group you selected</numerusform>
            <numerusform>Only the %Ln groups you selected</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>F&amp;or:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>Groups:</translation>
    </message>
    <message>
        <source>O&amp;rder:</source>
        <translation>O&amp;rder:</translation>
    </message>
    <message>
        <source>With:</source>
        <translation>With:</translation>
    </message>
    <message>
        <source>Paper:</source>
        <translation>Paper:</translation>
    </message>
    <message>
        <source>All the groups instead</source>
        <translation>All the groups instead</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Everybody (only what may be published)</source>
        <translation>Everybody (only what may be published)</translation>
    </message>
    <message>
        <source>The association (everything)</source>
        <translation>The association (everything)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By status, then by name</source>
        <translation>By status, then by name</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>As in the directory</source>
        <translation>As in the directory</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
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
        <translation>&amp;Active</translation>
    </message>
    <message>
        <source>Being &amp;set up</source>
        <translation>Being &amp;set up</translation>
    </message>
    <message>
        <source>&amp;Dormant</source>
        <translation>&amp;Dormant</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>&amp;Closed</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Title page</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Index of people</source>
        <translation>Index of people</translation>
    </message>
    <message>
        <source>Index of &amp;mailing lists</source>
        <translation>Index of &amp;mailing lists</translation>
    </message>
    <message>
        <source>Former facilitators</source>
        <translation>Former facilitators</translation>
    </message>
    <message>
        <source>Every group on a page of its own</source>
        <translation>Every group on a page of its own</translation>
    </message>
    <message>
        <source>Divide words at line ends</source>
        <translation>Divide words at line ends</translation>
    </message>
    <message>
        <source>What changed si&amp;nce</source>
        <translation>What changed si&amp;nce</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>What changed since</translation>
    </message>
</context>
<context>
    <name>widgets::ExportJob</name>
    <message>
        <source>“%1” could not be written. Nothing was changed there; choose another folder or make room.</source>
        <translation>“%1” could not be written. Nothing was changed there; choose another folder or make room.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitationPanel</name>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>No longer facilitates</source>
        <translation>No longer facilitates</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 facilitates</source>
        <translation>%1 facilitates</translation>
    </message>
    <message>
        <source>%1 facilitates since</source>
        <translation>%1 facilitates since</translation>
    </message>
    <message>
        <source>%1 facilitates until</source>
        <translation>%1 facilitates until</translation>
    </message>
    <message>
        <source>year, month or day</source>
        <translation>year, month or day</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitatorChip</name>
    <message>
        <source>Enter: since when. Delete: remove. Alt and arrows: change the order.</source>
        <translation>Enter: since when. Delete: remove. Alt and arrows: change the order.</translation>
    </message>
    <message>
        <source>%1
Click to say since when; drag to change the order.</source>
        <translation>%1
Click to say since when; drag to change the order.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Since when…</source>
        <translation>Since when…</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Move earlier</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Move later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>widgets::FacilitatorField</name>
    <message>
        <source>“%1” is not added yet: pick a name, create the person, or empty the line.</source>
        <translation>“%1” is not added yet: pick a name, create the person, or empty the line.</translation>
    </message>
    <message>
        <source> — also facilitates %1</source>
        <translation> — also facilitates %1</translation>
    </message>
    <message>
        <source>+ New person “%1”</source>
        <translation>+ New person “%1”</translation>
    </message>
    <message>
        <source>add a name…</source>
        <translation>add a name…</translation>
    </message>
    <message>
        <source>type a name…</source>
        <translation>type a name…</translation>
    </message>
    <message>
        <source>Will be printed: “%1”</source>
        <translation>Will be printed: “%1”</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Before:</translation>
    </message>
    <message>
        <source>Facilitators: add a name</source>
        <translation>Facilitators: add a name</translation>
    </message>
</context>
<context>
    <name>widgets::FieldLabel</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Changed, not saved yet</translation>
    </message>
</context>
<context>
    <name>widgets::FieldWords</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>name in English</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>description in English</source>
        <translation>description in English</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>date of the status</source>
        <translation>date of the status</translation>
    </message>
    <message>
        <source>reason for the status</source>
        <translation>reason for the status</translation>
    </message>
    <message>
        <source>facilitators</source>
        <translation>facilitators</translation>
    </message>
    <message>
        <source>mailing lists</source>
        <translation>mailing lists</translation>
    </message>
    <message>
        <source>ties to other groups</source>
        <translation>ties to other groups</translation>
    </message>
    <message>
        <source>verification</source>
        <translation>verification</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (before)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 by %2</translation>
    </message>
</context>
<context>
    <name>widgets::FilterBar</name>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>done again</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>properties changed</source>
        <translation>properties changed</translation>
    </message>
    <message>
        <source>changed by another program</source>
        <translation>changed by another program</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>anything</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>The whole history</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>History of %1</translation>
    </message>
    <message>
        <source>by somebody not known</source>
        <translation>by somebody not known</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Of</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>Wh&amp;at</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Fro&amp;m</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>a group or a person</source>
        <translation>a group or a person</translation>
    </message>
    <message>
        <source>Of which group or person</source>
        <translation>Of which group or person</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>with “%1”</translation>
    </message>
</context>
<context>
    <name>widgets::FilterMenu</name>
    <message>
        <source>&amp;Facilitator…</source>
        <translation>&amp;Facilitator…</translation>
    </message>
    <message>
        <source>&amp;Lineage with…</source>
        <translation>&amp;Lineage with…</translation>
    </message>
    <message>
        <source>Save this &amp;search</source>
        <translation>Save this &amp;search</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Has</source>
        <translation>&amp;Has</translation>
    </message>
    <message>
        <source>Lac&amp;ks</source>
        <translation>Lac&amp;ks</translation>
    </message>
    <message>
        <source>&amp;Verified before</source>
        <translation>&amp;Verified before</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>&amp;Changed since</translation>
    </message>
</context>
<context>
    <name>widgets::FindingsPage</name>
    <message>
        <source>&amp;Open the person</source>
        <translation>&amp;Open the person</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nothing is selected</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Looking through the directory…</source>
        <translation>Looking through the directory…</translation>
    </message>
    <message>
        <source>Every entry is checked</source>
        <translation>Every entry is checked</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Entries to verify</source>
        <translation>Entries to verify</translation>
    </message>
    <message>
        <source>Entries to complete</source>
        <translation>Entries to complete</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s) due, the oldest first</source>
        <translation>
            <numerusform>%Ln check due, the oldest first</numerusform>
            <numerusform>%Ln checks due, the oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to complete</source>
        <translation>
            <numerusform>%Ln thing to complete</numerusform>
            <numerusform>%Ln things to complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the first %Ln are shown)</source>
        <translation>
            <numerusform>(the first one is shown)</numerusform>
            <numerusform>(the first %Ln are shown)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An entry comes back here %Ln month(s) after its last check.</source>
        <translation>
            <numerusform>An entry comes back here %Ln month after its last check.</numerusform>
            <numerusform>An entry comes back here %Ln months after its last check.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FormField</name>
    <message>
        <source>In French: %1</source>
        <translation>In French: %1</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>In English: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FormHeader</name>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>not modified</source>
        <translation>not modified</translation>
    </message>
    <message>
        <source>modified: %1</source>
        <translation>modified: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>widgets::FormQuestionBox</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>The new group is not saved.</source>
        <translation>The new group is not saved.</translation>
    </message>
    <message>
        <source>The changes to “%1” are not saved.</source>
        <translation>The changes to “%1” are not saved.</translation>
    </message>
    <message>
        <source>Save them, go on editing, or give them up?</source>
        <translation>Save them, go on editing, or give them up?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Keep editing</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Discard changes</translation>
    </message>
</context>
<context>
    <name>widgets::GonePanel</name>
    <message>
        <source>Somebody else deleted this group meanwhile. Nothing you typed is lost: choose what becomes of it.</source>
        <translation>Somebody else deleted this group meanwhile. Nothing you typed is lost: choose what becomes of it.</translation>
    </message>
    <message>
        <source>This group was deleted for good meanwhile. Nothing you typed is lost: choose what becomes of it.</source>
        <translation>This group was deleted for good meanwhile. Nothing you typed is lost: choose what becomes of it.</translation>
    </message>
    <message>
        <source>Restore the group and save</source>
        <translation>Restore the group and save</translation>
    </message>
    <message>
        <source>Save as a new group</source>
        <translation>Save as a new group</translation>
    </message>
    <message>
        <source>Give up what I typed</source>
        <translation>Give up what I typed</translation>
    </message>
</context>
<context>
    <name>widgets::GroupActions</name>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;New group</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Checked, nothing to change</source>
        <translation>&amp;Checked, nothing to change</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copy as text</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Change the &amp;status…</source>
        <translation>Change the &amp;status…</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xport as PDF…</translation>
    </message>
    <message>
        <source>&amp;History of this group</source>
        <translation>&amp;History of this group</translation>
    </message>
    <message>
        <source>Ne&amp;xt match</source>
        <translation>Ne&amp;xt match</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Pre&amp;vious match</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copy as &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Copy as &amp;table</translation>
    </message>
</context>
<context>
    <name>widgets::GroupCommands</name>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) were deleted.</source>
        <translation>
            <numerusform>%Ln group was deleted.</numerusform>
            <numerusform>%Ln groups were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are marked as checked today.</source>
        <translation>
            <numerusform>%Ln group is marked as checked today.</numerusform>
            <numerusform>%Ln groups are marked as checked today.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is marked as checked today.</source>
        <translation>“%1” is marked as checked today.</translation>
    </message>
    <message>
        <source>“%1”: new status, %2.</source>
        <translation>“%1”: new status, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s): new status, %1.</source>
        <translation>
            <numerusform>%Ln group: new status, %1.</numerusform>
            <numerusform>%Ln groups: new status, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) in “%1” have ended: %2.</source>
        <translation>
            <numerusform>%Ln role in “%1” has ended: %2.</numerusform>
            <numerusform>%Ln roles in “%1” have ended: %2.</numerusform>
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
        <translation>To verify</translation>
    </message>
</context>
<context>
    <name>widgets::GroupDocument</name>
    <message>
        <source>No description yet.</source>
        <translation>No description yet.</translation>
    </message>
    <message>
        <source>Not translated into English yet: this is the French text.</source>
        <translation>Not translated into English yet: this is the French text.</translation>
    </message>
    <message>
        <source>Not translated into French yet: this is the English text.</source>
        <translation>Not translated into French yet: this is the English text.</translation>
    </message>
    <message numerus="yes">
        <source>The original has changed %Ln time(s) since this translation.</source>
        <translation>
            <numerusform>The original has changed %Ln time since this translation.</numerusform>
            <numerusform>The original has changed %Ln times since this translation.</numerusform>
        </translation>
    </message>
    <message>
        <source>subscribe</source>
        <translation>subscribe</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>archives</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>not published</translation>
    </message>
    <message>
        <source>Internal note (never published)</source>
        <translation>Internal note (never published)</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message numerus="yes">
        <source>Show who facilitated before (%Ln)</source>
        <translation>
            <numerusform>Show who facilitated before (%Ln)</numerusform>
            <numerusform>Show who facilitated before (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>hide</source>
        <translation>hide</translation>
    </message>
</context>
<context>
    <name>widgets::GroupForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Fa&amp;cilitators</source>
        <translation>Fa&amp;cilitators</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Mailing &amp;lists</source>
        <translation>Mailing &amp;lists</translation>
    </message>
    <message>
        <source>&amp;Ties</source>
        <translation>&amp;Ties</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>Another group is called “%1” already. Give this one a name of its own.</source>
        <translation>Another group is called “%1” already. Give this one a name of its own.</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Save the group</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancel editing</translation>
    </message>
</context>
<context>
    <name>widgets::GroupListPage</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of %1</source>
        <translation>
            <numerusform>%Ln group of %1</numerusform>
            <numerusform>%Ln groups of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No group matches “%1”</source>
        <translation>No group matches “%1”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>No group has this status</source>
        <translation>No group has this status</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>This directory is empty and can only be read.</source>
        <translation>This directory is empty and can only be read.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>No groups yet</translation>
    </message>
    <message>
        <source>Describe the first working group of the association.</source>
        <translation>Describe the first working group of the association.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Names and descriptions in both languages, facilitators now and before, lists and notes were searched.</source>
        <translation>Names and descriptions in both languages, facilitators now and before, lists and notes were searched.</translation>
    </message>
    <message>
        <source>Perhaps you meant:</source>
        <translation>Perhaps you meant:</translation>
    </message>
    <message>
        <source> – “%1” is found nowhere</source>
        <translation> – “%1” is found nowhere</translation>
    </message>
    <message>
        <source>Only names were searched: the index of the texts is being built.</source>
        <translation>Only names were searched: the index of the texts is being built.</translation>
    </message>
    <message>
        <source>Near, but outside your filters:</source>
        <translation>Near, but outside your filters:</translation>
    </message>
</context>
<context>
    <name>widgets::GroupsPage</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) copied.</source>
        <translation>
            <numerusform>%Ln group copied.</numerusform>
            <numerusform>%Ln groups copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln group(s)…</source>
        <translation>
            <numerusform>Copying %Ln group…</numerusform>
            <numerusform>Copying %Ln groups…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln group(s) can be dragged out. Copy or export these instead.</source>
        <translation>
            <numerusform>Up to %Ln group can be dragged out. Copy or export these instead.</numerusform>
            <numerusform>Up to %Ln groups can be dragged out. Copy or export these instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HistoryCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Undo “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo “%1” of %2</source>
        <translation>&amp;Undo “%1” of %2</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Redo “%1”</translation>
    </message>
    <message>
        <source>Undone: “%1”.</source>
        <translation>Undone: “%1”.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>This has been changed again since. Put back what was before all the same? Nothing else is lost; the history keeps what it holds now.</source>
        <translation>This has been changed again since. Put back what was before all the same? Nothing else is lost; the history keeps what it holds now.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>&amp;Put back all the same</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>A withdrawal cannot be undone. Undo the change before it instead: “%1”?</source>
        <translation>A withdrawal cannot be undone. Undo the change before it instead: “%1”?</translation>
    </message>
    <message>
        <source>&amp;Undo that change</source>
        <translation>&amp;Undo that change</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>widgets::HistoryPage</name>
    <message>
        <source>Hi&amp;story</source>
        <translation>Hi&amp;story</translation>
    </message>
    <message>
        <source>&amp;Whole history</source>
        <translation>&amp;Whole history</translation>
    </message>
    <message>
        <source>Fi&amp;lter the history</source>
        <translation>Fi&amp;lter the history</translation>
    </message>
    <message>
        <source>Restore the &amp;directory as of a date…</source>
        <translation>Restore the &amp;directory as of a date…</translation>
    </message>
    <message>
        <source>&amp;Find in the history</source>
        <translation>&amp;Find in the history</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Who, which group or person, and what a field held before or after; accents do not matter</source>
        <translation>Who, which group or person, and what a field held before or after; accents do not matter</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>No such change</translation>
    </message>
    <message>
        <source>Nothing in the history holds all of this. Accents and capitals do not matter.</source>
        <translation>Nothing in the history holds all of this. Accents and capitals do not matter.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
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
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>Holds now</translation>
    </message>
    <message>
        <source>Would hold</source>
        <translation>Would hold</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Leave it as it is</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>added since</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>is there</translation>
    </message>
    <message>
        <source>is in “%1”</source>
        <translation>is in “%1”</translation>
    </message>
    <message>
        <source>removed since</source>
        <translation>removed since</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>is no longer there</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>back again</translation>
    </message>
</context>
<context>
    <name>widgets::ImportCommands</name>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Imported: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>Comparing with the directory…</source>
        <translation>Comparing with the directory…</translation>
    </message>
    <message>
        <source>What you corrected and chose here is lost if you leave. Nothing was written.</source>
        <translation>What you corrected and chose here is lost if you leave. Nothing was written.</translation>
    </message>
    <message>
        <source>&amp;Leave all the same</source>
        <translation>&amp;Leave all the same</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What would you like to import?</source>
        <translation>What would you like to import?</translation>
    </message>
    <message>
        <source>What was understood of the page</source>
        <translation>What was understood of the page</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>How the table is read</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Compare with the directory</source>
        <translation>&amp;Compare with the directory</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Reading the file…</translation>
    </message>
</context>
<context>
    <name>widgets::LanguageBar</name>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Show the texts in French</source>
        <translation>Show the texts in French</translation>
    </message>
    <message>
        <source>Show the texts in English</source>
        <translation>Show the texts in English</translation>
    </message>
    <message>
        <source>Mark as up to date</source>
        <translation>Mark as up to date</translation>
    </message>
    <message>
        <source>Mark the translation as up to date</source>
        <translation>Mark the translation as up to date</translation>
    </message>
    <message>
        <source>The translation says what the original says</source>
        <translation>The translation says what the original says</translation>
    </message>
</context>
<context>
    <name>widgets::LineField</name>
    <message numerus="yes">
        <source>Only %Ln characters fit here: the rest was left out.</source>
        <translation>
            <numerusform>Only %Ln character fits here: the rest was left out.</numerusform>
            <numerusform>Only %Ln characters fit here: the rest was left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line breaks and control characters were left out.</source>
        <translation>Line breaks and control characters were left out.</translation>
    </message>
</context>
<context>
    <name>widgets::LineageField</name>
    <message>
        <source>Add a tie to another group</source>
        <translation>Add a tie to another group</translation>
    </message>
</context>
<context>
    <name>widgets::LineageRow</name>
    <message>
        <source>A group of this directory: the tie is shown at both ends.</source>
        <translation>A group of this directory: the tie is shown at both ends.</translation>
    </message>
    <message>
        <source>Not in this directory: the name is printed as it is typed.</source>
        <translation>Not in this directory: the name is printed as it is typed.</translation>
    </message>
    <message>
        <source>tie %1</source>
        <translation>tie %1</translation>
    </message>
    <message>
        <source>the tie</source>
        <translation>the tie</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Kind of %1</translation>
    </message>
    <message>
        <source>Group of %1</source>
        <translation>Group of %1</translation>
    </message>
    <message>
        <source>type a group’s name…</source>
        <translation>type a group’s name…</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
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
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Limit the list</source>
        <translation>Limit the list</translation>
    </message>
</context>
<context>
    <name>widgets::MailingListRow</name>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>A list that is not public is never in a document for the public</source>
        <translation>A list that is not public is never in a document for the public</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Link to subscribe</source>
        <translation>Link to subscribe</translation>
    </message>
    <message>
        <source>Link to subscribe to the list</source>
        <translation>Link to subscribe to the list</translation>
    </message>
    <message>
        <source>Link to the archive</source>
        <translation>Link to the archive</translation>
    </message>
    <message>
        <source>Link to the list’s archive</source>
        <translation>Link to the list’s archive</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>State of the list</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>list %1</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Address of %1</translation>
    </message>
    <message>
        <source>address not known yet</source>
        <translation>address not known yet</translation>
    </message>
    <message>
        <source>%1 is public</source>
        <translation>%1 is public</translation>
    </message>
    <message>
        <source>Name, links and state of %1</source>
        <translation>Name, links and state of %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>archive only</source>
        <translation>archive only</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>only needed when there are several</source>
        <translation>only needed when there are several</translation>
    </message>
</context>
<context>
    <name>widgets::MailingListsField</name>
    <message>
        <source>Add a mailing list</source>
        <translation>Add a mailing list</translation>
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
        <translation>The pasted text (%L1 characters) is longer than what fits here (%L2). It was not put in; what was here is kept.</translation>
    </message>
    <message>
        <source>Control characters in the pasted text were left out.</source>
        <translation>Control characters in the pasted text were left out.</translation>
    </message>
    <message>
        <source>The pasted text keeps its bold, italic, bullets and links; other formatting was left out.</source>
        <translation>The pasted text keeps its bold, italic, bullets and links; other formatting was left out.</translation>
    </message>
</context>
<context>
    <name>widgets::MarkdownEditor</name>
    <message>
        <source>Quotes « »</source>
        <translation>Quotes « »</translation>
    </message>
    <message>
        <source>Quotes “ ”</source>
        <translation>Quotes “ ”</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Text formatting</source>
        <translation>Text formatting</translation>
    </message>
    <message>
        <source>How the text will look</source>
        <translation>How the text will look</translation>
    </message>
</context>
<context>
    <name>widgets::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>Language of the &amp;content</source>
        <translation>Language of the &amp;content</translation>
    </message>
    <message>
        <source>&amp;New directory…</source>
        <translation>&amp;New directory…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>&amp;Properties of the directory…</source>
        <translation>&amp;Properties of the directory…</translation>
    </message>
    <message>
        <source>&amp;Close the directory</source>
        <translation>&amp;Close the directory</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Sidebar</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;French</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>P&amp;revious pane</translation>
    </message>
    <message>
        <source>&amp;About Annuaire</source>
        <translation>&amp;About Annuaire</translation>
    </message>
    <message>
        <source>Preview and p&amp;ublish</source>
        <translation>Preview and p&amp;ublish</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Export the &amp;data…</source>
        <translation>Export the &amp;data…</translation>
    </message>
    <message>
        <source>Save a copy for cons&amp;ultation…</source>
        <translation>Save a copy for cons&amp;ultation…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
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
        <translation>%1 and %2: %3</translation>
    </message>
    <message>
        <source>the same name, but for accents, case or order</source>
        <translation>the same name, but for accents, case or order</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>the same e-mail address</translation>
    </message>
    <message>
        <source>names a letter or two apart</source>
        <translation>names a letter or two apart</translation>
    </message>
    <message>
        <source>both notes</source>
        <translation>both notes</translation>
    </message>
    <message>
        <source>only: %1</source>
        <translation>only: %1</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Keep for %1</translation>
    </message>
    <message>
        <source>Choose the two entries of one person.</source>
        <translation>Choose the two entries of one person.</translation>
    </message>
    <message>
        <source>What will be:</source>
        <translation>What will be:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>role kept: %1</source>
        <translation>role kept: %1</translation>
    </message>
    <message>
        <source>the same role twice, kept once: %1</source>
        <translation>the same role twice, kept once: %1</translation>
    </message>
    <message>
        <source>role taken over: %1</source>
        <translation>role taken over: %1</translation>
    </message>
    <message>
        <source>the entry “%1” goes to the bin</source>
        <translation>the entry “%1” goes to the bin</translation>
    </message>
    <message>
        <source>Merge two entries of one person</source>
        <translation>Merge two entries of one person</translation>
    </message>
    <message>
        <source>No two entries look like one person.</source>
        <translation>No two entries look like one person.</translation>
    </message>
    <message>
        <source>&amp;Likely pairs:</source>
        <translation>&amp;Likely pairs:</translation>
    </message>
    <message>
        <source>Likely pairs</source>
        <translation>Likely pairs</translation>
    </message>
    <message>
        <source>Entry that sta&amp;ys</source>
        <translation>Entry that sta&amp;ys</translation>
    </message>
    <message>
        <source>Entry that &amp;goes</source>
        <translation>Entry that &amp;goes</translation>
    </message>
    <message>
        <source>What will be</source>
        <translation>What will be</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>&amp;Do not merge</source>
        <translation>&amp;Do not merge</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>widgets::MoreField</name>
    <message>
        <source>Verification and note</source>
        <translation>Verification and note</translation>
    </message>
    <message>
        <source>Show verification and note</source>
        <translation>Show verification and note</translation>
    </message>
    <message>
        <source>Ver&amp;ified on</source>
        <translation>Ver&amp;ified on</translation>
    </message>
    <message>
        <source>Today, by me</source>
        <translation>Today, by me</translation>
    </message>
    <message>
        <source>Verified today, by me</source>
        <translation>Verified today, by me</translation>
    </message>
    <message>
        <source>Verified &amp;by</source>
        <translation>Verified &amp;by</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>Verify every</source>
        <translation>Verify every</translation>
    </message>
    <message>
        <source>Months between two verifications</source>
        <translation>Months between two verifications</translation>
    </message>
    <message>
        <source>Status to review on</source>
        <translation>Status to review on</translation>
    </message>
    <message>
        <source>N&amp;ote for staff</source>
        <translation>N&amp;ote for staff</translation>
    </message>
    <message>
        <source>Note for staff, never published</source>
        <translation>Note for staff, never published</translation>
    </message>
    <message>
        <source>never published</source>
        <translation>never published</translation>
    </message>
    <message numerus="yes">
        <source>as the directory: every %Ln month(s)</source>
        <translation>
            <numerusform>as the directory: every %Ln month</numerusform>
            <numerusform>as the directory: every %Ln months</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Look at the status again on</source>
        <translation>Look at the status again on</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>no day set</translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameField</name>
    <message>
        <source>Name in French</source>
        <translation>Name in French</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
</context>
<context>
    <name>widgets::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Name of the new person</translation>
    </message>
    <message>
        <source>Gender of the label</source>
        <translation>Gender of the label</translation>
    </message>
    <message>
        <source>&amp;Add this person</source>
        <translation>&amp;Add this person</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>feminine (%1)</source>
        <translation>feminine (%1)</translation>
    </message>
    <message>
        <source>masculine (%1)</source>
        <translation>masculine (%1)</translation>
    </message>
    <message>
        <source>not said (%1)</source>
        <translation>not said (%1)</translation>
    </message>
</context>
<context>
    <name>widgets::OrderMenu</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, from the end</source>
        <translation>Name, from the end</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Verified, the oldest first</source>
        <translation>Verified, the oldest first</translation>
    </message>
    <message>
        <source>Verified, the newest first</source>
        <translation>Verified, the newest first</translation>
    </message>
    <message>
        <source>Changed, the newest first</source>
        <translation>Changed, the newest first</translation>
    </message>
    <message>
        <source>Changed, the oldest first</source>
        <translation>Changed, the oldest first</translation>
    </message>
</context>
<context>
    <name>widgets::PageReadingModel</name>
    <message>
        <source>From line %L1 of the page</source>
        <translation>From line %L1 of the page</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>no group</translation>
    </message>
    <message>
        <source>line %L1</source>
        <translation>line %L1</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>On the page</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
</context>
<context>
    <name>widgets::PageReviewPane</name>
    <message numerus="yes">
        <source>%Ln group(s) were found on the page.</source>
        <translation>
            <numerusform>%Ln group was found on the page.</numerusform>
            <numerusform>%Ln groups were found on the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no name: they are left out until you give them one.</source>
        <translation>
            <numerusform>%Ln of them has no name: it is left out until you give it one.</numerusform>
            <numerusform>%Ln of them have no name: they are left out until you give them one.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next without a name</source>
        <translation>&amp;Next without a name</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>&amp;Accept all</translation>
    </message>
    <message>
        <source>Re&amp;fuse all</source>
        <translation>Re&amp;fuse all</translation>
    </message>
    <message>
        <source>What was understood of the page</source>
        <translation>What was understood of the page</translation>
    </message>
    <message>
        <source>Name of the grou&amp;p:</source>
        <translation>Name of the grou&amp;p:</translation>
    </message>
    <message>
        <source>A new group beg&amp;ins here</source>
        <translation>A new group beg&amp;ins here</translation>
    </message>
    <message>
        <source>&amp;Join with the group above</source>
        <translation>&amp;Join with the group above</translation>
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
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailing lists</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tie to a group</source>
        <translation>Tie to a group</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>widgets::PartialDateEdit</name>
    <message>
        <source>There is no such day. Type a whole date, for example 3/10/2026, or leave it empty.</source>
        <translation>There is no such day. Type a whole date, for example 3/10/2026, or leave it empty.</translation>
    </message>
    <message>
        <source>There is no such date. Type a year, a month or a day, for example 2020, 3/2020 or 15/3/2020, or leave it empty.</source>
        <translation>There is no such date. Type a year, a month or a day, for example 2020, 3/2020 or 15/3/2020, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>widgets::PeoplePage</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 was deleted.</translation>
    </message>
    <message>
        <source>%1 was deleted, and with them their past roles in %2; Undo brings both back.</source>
        <translation>%1 was deleted, and with them their past roles in %2; Undo brings both back.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Give %1 their data</source>
        <translation>Give %1 their data</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was written; choose another place.</source>
        <translation>“%1” cannot be written. Nothing was written; choose another place.</translation>
    </message>
    <message>
        <source>“%1” could not be finished. What was there before stays as it was.</source>
        <translation>“%1” could not be finished. What was there before stays as it was.</translation>
    </message>
    <message>
        <source>“%1” is ready: all that is held about this person. It is for them alone.</source>
        <translation>“%1” is ready: all that is held about this person. It is for them alone.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Show in folder</translation>
    </message>
    <message>
        <source>Merged: both entries are now %1.</source>
        <translation>Merged: both entries are now %1.</translation>
    </message>
    <message>
        <source>Withdrawn: name and contacts are gone, from the history too.</source>
        <translation>Withdrawn: name and contacts are gone, from the history too.</translation>
    </message>
    <message>
        <source>Per&amp;son</source>
        <translation>Per&amp;son</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nobody is selected</translation>
    </message>
    <message>
        <source>Choose a person in the list to read about them here.</source>
        <translation>Choose a person in the list to read about them here.</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Page to read (*.html)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, for other programs (*.json)</translation>
    </message>
    <message>
        <source>PDF, to print or send (*.pdf)</source>
        <translation>PDF, to print or send (*.pdf)</translation>
    </message>
    <message>
        <source>Withdrawn: the entry is empty, in the history too. What the page listed as staying still stands there; correct it by hand.</source>
        <translation>Withdrawn: the entry is empty, in the history too. What the page listed as staying still stands there; correct it by hand.</translation>
    </message>
    <message>
        <source>The file is being cleared of their traces.</source>
        <translation>The file is being cleared of their traces.</translation>
    </message>
    <message>
        <source>Backups made before hold them for twelve months at most.</source>
        <translation>Backups made before hold them for twelve months at most.</translation>
    </message>
    <message>
        <source>Another program has the directory open, so that traces may stay in the file until it is closed.</source>
        <translation>Another program has the directory open, so that traces may stay in the file until it is closed.</translation>
    </message>
</context>
<context>
    <name>widgets::PersonActions</name>
    <message>
        <source>&amp;New person</source>
        <translation>&amp;New person</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates…</source>
        <translation>&amp;Merge duplicates…</translation>
    </message>
    <message>
        <source>&amp;Give their data…</source>
        <translation>&amp;Give their data…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;History of this person</source>
        <translation>&amp;History of this person</translation>
    </message>
</context>
<context>
    <name>widgets::PersonDocument</name>
    <message>
        <source>Withdrew on %1. Nothing is held about this person any more but their roles.</source>
        <translation>Withdrew on %1. Nothing is held about this person any more but their roles.</translation>
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
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Internal note (never published)</source>
        <translation>Internal note (never published)</translation>
    </message>
    <message>
        <source>Facilitated before</source>
        <translation>Facilitated before</translation>
    </message>
    <message>
        <source>Facilitates</source>
        <translation>Facilitates</translation>
    </message>
    <message>
        <source>No group now.</source>
        <translation>No group now.</translation>
    </message>
    <message>
        <source>(in the bin)</source>
        <translation>(in the bin)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>widgets::PersonForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Sorted &amp;as</source>
        <translation>Sorted &amp;as</translation>
    </message>
    <message>
        <source>Gender of the &amp;label</source>
        <translation>Gender of the &amp;label</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>For staff; never published</source>
        <translation>For staff; never published</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>%1 is now “%2” there</source>
        <translation>%1 is now “%2” there</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Somebody else changed this person meanwhile. %1 What you typed is kept: save again, or cancel to keep theirs.</source>
        <translation>Somebody else changed this person meanwhile. %1 What you typed is kept: save again, or cancel to keep theirs.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Save the person</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancel editing</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>widgets::PersonListPane</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>People who facilitate groups are listed here. Add the first one.</source>
        <translation>People who facilitate groups are listed here. Add the first one.</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>&amp;Add a person</translation>
    </message>
    <message>
        <source>Nobody has that name</source>
        <translation>Nobody has that name</translation>
    </message>
    <message>
        <source>Try fewer words, or other ones.</source>
        <translation>Try fewer words, or other ones.</translation>
    </message>
    <message>
        <source>&amp;Show everybody</source>
        <translation>&amp;Show everybody</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Names and contacts; accents do not matter</source>
        <translation>Names and contacts; accents do not matter</translation>
    </message>
</context>
<context>
    <name>widgets::PersonReadingView</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>widgets::PersonWords</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>sort name</source>
        <translation>sort name</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
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
        <translation>nothing</translation>
    </message>
    <message>
        <source>feminine (Animatrice)</source>
        <translation>feminine (Animatrice)</translation>
    </message>
    <message>
        <source>masculine (Animateur)</source>
        <translation>masculine (Animateur)</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>not specified</translation>
    </message>
</context>
<context>
    <name>widgets::PhraseEditor</name>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Na&amp;mes, with ; between them:</source>
        <translation>Na&amp;mes, with ; between them:</translation>
    </message>
    <message>
        <source>Ad&amp;dresses, with ; between them:</source>
        <translation>Ad&amp;dresses, with ; between them:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>Name of the other &amp;group:</source>
        <translation>Name of the other &amp;group:</translation>
    </message>
    <message>
        <source>On the page:</source>
        <translation>On the page:</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>On the page</translation>
    </message>
    <message>
        <source>&amp;Understood as:</source>
        <translation>&amp;Understood as:</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
</context>
<context>
    <name>widgets::PlanModel</name>
    <message>
        <source>From line %L1</source>
        <translation>From line %L1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Only in the directory</source>
        <translation>Only in the directory</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>In the directory</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
</context>
<context>
    <name>widgets::PlanPane</name>
    <message numerus="yes">
        <source>%Ln row(s) need an answer.</source>
        <translation>
            <numerusform>%Ln row needs an answer.</numerusform>
            <numerusform>%Ln rows need an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the directory are not on the page.</source>
        <translation>
            <numerusform>%Ln group of the directory is not on the page.</numerusform>
            <numerusform>%Ln groups of the directory are not on the page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>It is new</source>
        <translation>It is new</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>what differs</source>
        <translation>what differs</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>only in the directory</source>
        <translation>only in the directory</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Plan of the import</source>
        <translation>Plan of the import</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Take theirs</translation>
    </message>
    <message>
        <source>Takes the selected rows and fields over into the directory.</source>
        <translation>Takes the selected rows and fields over into the directory.</translation>
    </message>
    <message>
        <source>&amp;Ours is right</source>
        <translation>&amp;Ours is right</translation>
    </message>
    <message>
        <source>Leaves the selected rows and fields of the directory as they are.</source>
        <translation>Leaves the selected rows and fields of the directory as they are.</translation>
    </message>
    <message>
        <source>&amp;Copy what the page should say</source>
        <translation>&amp;Copy what the page should say</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;What is it?</translation>
    </message>
    <message>
        <source>The row, word by word</source>
        <translation>The row, word by word</translation>
    </message>
    <message>
        <source>Empty values of the source &amp;empty those of the directory</source>
        <translation>Empty values of the source &amp;empty those of the directory</translation>
    </message>
    <message>
        <source>Import the r&amp;est and leave out what has errors or needs an answer</source>
        <translation>Import the r&amp;est and leave out what has errors or needs an answer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors.</source>
        <translation>
            <numerusform>%Ln row has errors.</numerusform>
            <numerusform>%Ln rows have errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlanWords</name>
    <message>
        <source>Title, logo and settings</source>
        <translation>Title, logo and settings</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Needs an answer</translation>
    </message>
    <message>
        <source>Left out: an error</source>
        <translation>Left out: an error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Changed person</source>
        <translation>Changed person</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Changed group</source>
        <translation>Changed group</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>New saved search</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message>
        <source>It is “%1” (the same name)</source>
        <translation>It is “%1” (the same name)</translation>
    </message>
    <message>
        <source>It is “%1” (a name one letter apart)</source>
        <translation>It is “%1” (a name one letter apart)</translation>
    </message>
    <message>
        <source>It is “%1” (the same number)</source>
        <translation>It is “%1” (the same number)</translation>
    </message>
    <message>
        <source>It is “%1” (the same address)</source>
        <translation>It is “%1” (the same address)</translation>
    </message>
    <message>
        <source>It is “%1” (its text begins the same)</source>
        <translation>It is “%1” (its text begins the same)</translation>
    </message>
    <message>
        <source>  %1: “%2” instead of “%3”</source>
        <translation>  %1: “%2” instead of “%3”</translation>
    </message>
    <message>
        <source>Not on the page:</source>
        <translation>Not on the page:</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>That of the system</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Colors:</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Those of the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Your name:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Signs your changes</source>
        <translation>Signs your changes</translation>
    </message>
</context>
<context>
    <name>widgets::PreviewPane</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln</source>
        <translation>
            <numerusform>of %Ln</numerusform>
            <numerusform>of %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>Page &amp;width</translation>
    </message>
    <message>
        <source>W&amp;hole page</source>
        <translation>W&amp;hole page</translation>
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
        <translation>Preview of the document</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
</context>
<context>
    <name>widgets::PrintJob</name>
    <message>
        <source>The document could not be printed. Check that the printer is on and ready, then try again, or export a PDF and print it from your reader.</source>
        <translation>The document could not be printed. Check that the printer is on and ready, then try again, or export a PDF and print it from your reader.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>The module that draws the pages could not be loaded, so nothing was printed. Export a PDF and print it from your reader.</source>
        <translation>The module that draws the pages could not be loaded, so nothing was printed. Export a PDF and print it from your reader.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>widgets::PublishCommands</name>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>Export the data</source>
        <translation>Export the data</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Writing “%1”…</translation>
    </message>
    <message>
        <source>No program of this computer could be found to open it.</source>
        <translation>No program of this computer could be found to open it.</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1” is ready.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Show in folder</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Export as web page</translation>
    </message>
    <message>
        <source>Web pages (*.html *.htm)</source>
        <translation>Web pages (*.html *.htm)</translation>
    </message>
    <message>
        <source>Export as OpenDocument text</source>
        <translation>Export as OpenDocument text</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument texts (*.odt)</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Export as Markdown</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown texts (*.md)</translation>
    </message>
    <message>
        <source>Printing “%1”…</source>
        <translation>Printing “%1”…</translation>
    </message>
    <message>
        <source>“%1” was sent to the printer.</source>
        <translation>“%1” was sent to the printer.</translation>
    </message>
    <message>
        <source>“%1” is the open directory itself. Nothing was written; choose another name.</source>
        <translation>“%1” is the open directory itself. Nothing was written; choose another name.</translation>
    </message>
    <message>
        <source>A cell of XLSX holds %L1 characters: longer texts of these groups were cut there. ODS and CSV hold all of them: %2</source>
        <translation>A cell of XLSX holds %L1 characters: longer texts of these groups were cut there. ODS and CSV hold all of them: %2</translation>
    </message>
</context>
<context>
    <name>widgets::PublishPage</name>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message>
        <source>Change an option to set the pages again.</source>
        <translation>Change an option to set the pages again.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Previe&amp;w</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Before publishing (%L1)</source>
        <translation>&amp;Before publishing (%L1)</translation>
    </message>
    <message>
        <source>&amp;Before publishing</source>
        <translation>&amp;Before publishing</translation>
    </message>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>E&amp;xport as PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;web page…</source>
        <translation>Export as &amp;web page…</translation>
    </message>
    <message>
        <source>Export as &amp;OpenDocument text…</source>
        <translation>Export as &amp;OpenDocument text…</translation>
    </message>
    <message>
        <source>Export as &amp;Markdown…</source>
        <translation>Export as &amp;Markdown…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Pr&amp;int…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Other formats</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>The document</translation>
    </message>
    <message>
        <source>Exporting works as always: export the PDF, then read and print it with the program of your system.</source>
        <translation>Exporting works as always: export the PDF, then read and print it with the program of your system.</translation>
    </message>
    <message>
        <source>The preview is not installed</source>
        <translation>The preview is not installed</translation>
    </message>
    <message>
        <source>The module that draws the pages, “%1”, is missing.</source>
        <translation>The module that draws the pages, “%1”, is missing.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn here</source>
        <translation>The pages cannot be drawn here</translation>
    </message>
    <message>
        <source>The module that draws the pages could not be loaded: %1</source>
        <translation>The module that draws the pages could not be loaded: %1</translation>
    </message>
</context>
<context>
    <name>widgets::QuickOpen</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nothing has that name.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>A group, a person, a view or a command…</source>
        <translation>A group, a person, a view or a command…</translation>
    </message>
    <message>
        <source>Group, person, view or command</source>
        <translation>Group, person, view or command</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingHeader</name>
    <message>
        <source>to verify: last check unknown</source>
        <translation>to verify: last check unknown</translation>
    </message>
    <message>
        <source>last check unknown</source>
        <translation>last check unknown</translation>
    </message>
    <message>
        <source>to verify: last checked on %1</source>
        <translation>to verify: last checked on %1</translation>
    </message>
    <message>
        <source>checked on %1</source>
        <translation>checked on %1</translation>
    </message>
    <message>
        <source>checked on %1 by %2</source>
        <translation>checked on %1 by %2</translation>
    </message>
    <message>
        <source>Checked, nothing to change</source>
        <translation>Checked, nothing to change</translation>
    </message>
    <message>
        <source>Records that you checked this entry today (%1)</source>
        <translation>Records that you checked this entry today (%1)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit this group (%1)</source>
        <translation>Edit this group (%1)</translation>
    </message>
    <message>
        <source>Read the directory in French</source>
        <translation>Read the directory in French</translation>
    </message>
    <message>
        <source>Read the directory in English</source>
        <translation>Read the directory in English</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingTabs</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>What to read</translation>
    </message>
    <message>
        <source>History in this &amp;pane</source>
        <translation>History in this &amp;pane</translation>
    </message>
</context>
<context>
    <name>widgets::ReadingView</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>widgets::RemarksPane</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to verify</source>
        <translation>
            <numerusform>%Ln to verify</numerusform>
            <numerusform>%Ln to verify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out of this document</source>
        <translation>
            <numerusform>%Ln left out of this document</numerusform>
            <numerusform>%Ln left out of this document</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Before publishing</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>&amp;Fix</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>No font has these characters; a box stands in for them: %1</source>
        <translation>No font has these characters; a box stands in for them: %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nothing stands in the way</translation>
    </message>
    <message>
        <source>Everything in the document is complete and verified.</source>
        <translation>Everything in the document is complete and verified.</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln group(s) would change</source>
        <translation>
            <numerusform>%Ln group would change</numerusform>
            <numerusform>%Ln groups would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) would come back</source>
        <translation>
            <numerusform>%Ln group would come back</numerusform>
            <numerusform>%Ln groups would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) would go</source>
        <translation>
            <numerusform>%Ln group would go</numerusform>
            <numerusform>%Ln groups would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would change</source>
        <translation>
            <numerusform>%Ln person would change</numerusform>
            <numerusform>%Ln people would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would come back</source>
        <translation>
            <numerusform>%Ln person would come back</numerusform>
            <numerusform>%Ln people would come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) would go</source>
        <translation>
            <numerusform>%Ln person would go</numerusform>
            <numerusform>%Ln people would go</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the directory</source>
        <translation>Restore the directory</translation>
    </message>
    <message>
        <source>Make the directory what it &amp;was on</source>
        <translation>Make the directory what it &amp;was on</translation>
    </message>
    <message>
        <source>Date and time to go back to</source>
        <translation>Date and time to go back to</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Go back to then</source>
        <translation>&amp;Go back to then</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Leave it as it is</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>The directory was not there yet at that time. Choose a later one.</source>
        <translation>The directory was not there yet at that time. Choose a later one.</translation>
    </message>
    <message>
        <source>Nothing would change: the directory is as it was then.</source>
        <translation>Nothing would change: the directory is as it was then.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Going back…</translation>
    </message>
    <message>
        <source>The directory is as it was on %1.</source>
        <translation>The directory is as it was on %1.</translation>
    </message>
    <message>
        <source>the directory’s properties would change</source>
        <translation>the directory’s properties would change</translation>
    </message>
    <message>
        <source>After the change of %1, the last one by then:

%2

The history stays, and this can be undone. Editions, saved filters and people who withdrew stay as they are.</source>
        <translation>After the change of %1, the last one by then:

%2

The history stays, and this can be undone. Editions, saved filters and people who withdrew stay as they are.</translation>
    </message>
</context>
<context>
    <name>widgets::RowButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>widgets::SearchChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Enter or Delete takes it away.</source>
        <translation>Enter or Delete takes it away.</translation>
    </message>
    <message>
        <source>Take “%1” away</source>
        <translation>Take “%1” away</translation>
    </message>
    <message>
        <source>Not complete yet, without effect: %1</source>
        <translation>Not complete yet, without effect: %1</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>Search groups</translation>
    </message>
    <message>
        <source>Names, facilitators, texts, notes and lists; accents do not matter. Conditions such as status:active or verified&lt;2026 can be typed</source>
        <translation>Names, facilitators, texts, notes and lists; accents do not matter. Conditions such as status:active or verified&lt;2026 can be typed</translation>
    </message>
</context>
<context>
    <name>widgets::SelectionPane</name>
    <message numerus="yes">
        <source>%Ln group(s) selected</source>
        <translation>
            <numerusform>%Ln group selected</numerusform>
            <numerusform>%Ln groups selected</numerusform>
        </translation>
    </message>
    <message>
        <source>What you choose is done with all of them, as one change.</source>
        <translation>What you choose is done with all of them, as one change.</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Being set up</source>
        <translation>Being set up</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Dormant</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln group(s)</source>
        <translation>
            <numerusform>%1, %Ln group</numerusform>
            <numerusform>%1, %Ln groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Recycle bin</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln person(s)</source>
        <translation>
            <numerusform>%1, %Ln person</numerusform>
            <numerusform>%1, %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entry(ies)</source>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>widgets::SourcePane</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What can be imported (%1);;All files (*)</source>
        <translation>What can be imported (%1);;All files (*)</translation>
    </message>
    <message>
        <source>A list of groups as it is published (a saved page, Markdown, plain text), a table (CSV, Excel, OpenDocument), contacts, or a copy of a directory. You see what was understood and correct it before anything is written.</source>
        <translation>A list of groups as it is published (a saved page, Markdown, plain text), a table (CSV, Excel, OpenDocument), contacts, or a copy of a directory. You see what was understood and correct it before anything is written.</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>C&amp;hoose a file…</translation>
    </message>
    <message>
        <source>or drop one on this window</source>
        <translation>or drop one on this window</translation>
    </message>
    <message>
        <source>&amp;Paste what was copied</source>
        <translation>&amp;Paste what was copied</translation>
    </message>
    <message>
        <source>Or pu&amp;t the text here:</source>
        <translation>Or pu&amp;t the text here:</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Text to import</translation>
    </message>
    <message>
        <source>&amp;Read this text</source>
        <translation>&amp;Read this text</translation>
    </message>
</context>
<context>
    <name>widgets::SourceReader</name>
    <message>
        <source>“%1” cannot be read. Nothing was changed; check that you may read it.</source>
        <translation>“%1” cannot be read. Nothing was changed; check that you may read it.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusChangeDialog</name>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>S&amp;ince</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>&amp;End their roles at that date; they stay as past ones</source>
        <translation>&amp;End their roles at that date; they stay as past ones</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailing lists</translation>
    </message>
    <message>
        <source>Taken &amp;over by</source>
        <translation>Taken &amp;over by</translation>
    </message>
    <message>
        <source>Look again o&amp;n</source>
        <translation>Look again o&amp;n</translation>
    </message>
    <message>
        <source>No other group of the directory is called “%1”. Choose one of those offered, or empty the line.</source>
        <translation>No other group of the directory is called “%1”. Choose one of those offered, or empty the line.</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Change the status</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>“%1” is %2 now.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) get the same status.</source>
        <translation>
            <numerusform>%Ln group gets the same status.</numerusform>
            <numerusform>%Ln groups get the same status.</numerusform>
        </translation>
    </message>
    <message>
        <source>New status</source>
        <translation>New status</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>for example “after a first cycle of work”</source>
        <translation>for example “after a first cycle of work”</translation>
    </message>
    <message>
        <source>The group that takes over</source>
        <translation>The group that takes over</translation>
    </message>
    <message>
        <source>type a group’s name…</source>
        <translation>type a group’s name…</translation>
    </message>
    <message>
        <source>When to look at the status again</source>
        <translation>When to look at the status again</translation>
    </message>
    <message>
        <source>a day, or nothing</source>
        <translation>a day, or nothing</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>stays as it is</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>archive only</source>
        <translation>archive only</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>What becomes of the mailing lists</source>
        <translation>What becomes of the mailing lists</translation>
    </message>
    <message>
        <source>&amp;Change the status</source>
        <translation>&amp;Change the status</translation>
    </message>
    <message>
        <source>List %1, address unknown</source>
        <translation>List %1, address unknown</translation>
    </message>
</context>
<context>
    <name>widgets::StatusField</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>since… (year, month or day)</source>
        <translation>since… (year, month or day)</translation>
    </message>
    <message>
        <source>Reason for the status, in French</source>
        <translation>Reason for the status, in French</translation>
    </message>
    <message>
        <source>Reason for the status, in English</source>
        <translation>Reason for the status, in English</translation>
    </message>
    <message>
        <source>reason, for example “after a first cycle of work”</source>
        <translation>reason, for example “after a first cycle of work”</translation>
    </message>
</context>
<context>
    <name>widgets::SuggestionList</name>
    <message>
        <source>Suggestion %1 of %2: %3</source>
        <translation>Suggestion %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>widgets::TableReviewPane</name>
    <message>
        <source>Check that the letters and the columns look right, and say what each column becomes.</source>
        <translation>Check that the letters and the columns look right, and say what each column becomes.</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encoding:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separator:</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>Co&amp;lumns:</source>
        <translation>Co&amp;lumns:</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Columns and what they become</translation>
    </message>
    <message>
        <source>First &amp;rows:</source>
        <translation>First &amp;rows:</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>First rows</translation>
    </message>
</context>
<context>
    <name>widgets::TranslationState</name>
    <message>
        <source>English</source>
        <comment>a translation&apos;s language, as a label</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a translation&apos;s language, as a label</comment>
        <translation>French</translation>
    </message>
    <message>
        <source>%1: not written yet</source>
        <translation>%1: not written yet</translation>
    </message>
    <message>
        <source>%1: up to date</source>
        <translation>%1: up to date</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln change(s) behind</source>
        <translation>
            <numerusform>%1: %Ln change behind</numerusform>
            <numerusform>%1: %Ln changes behind</numerusform>
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
        <translation>The working groups of your association: what they do, who facilitates them, how to join.</translation>
    </message>
    <message>
        <source>Look at the &amp;sample</source>
        <translation>Look at the &amp;sample</translation>
    </message>
    <message>
        <source>Nine real groups in a directory of your own, to read, change and print as you like.</source>
        <translation>Nine real groups in a directory of your own, to read, change and print as you like.</translation>
    </message>
    <message>
        <source>&amp;New directory…</source>
        <translation>&amp;New directory…</translation>
    </message>
    <message>
        <source>An empty directory, kept in one file of this computer.</source>
        <translation>An empty directory, kept in one file of this computer.</translation>
    </message>
    <message>
        <source>&amp;Open a directory…</source>
        <translation>&amp;Open a directory…</translation>
    </message>
    <message>
        <source>A file that ends in .annuaire. You can also drop it on this window.</source>
        <translation>A file that ends in .annuaire. You can also drop it on this window.</translation>
    </message>
    <message>
        <source>Recently open</source>
        <translation>Recently open</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>A new directory from the page or the table you have: nobody types it again.</source>
        <translation>A new directory from the page or the table you have: nobody types it again.</translation>
    </message>
</context>
<context>
    <name>widgets::WithdrawPane</name>
    <message>
        <source>No edition appeared while a role of theirs was noted.</source>
        <translation>No edition appeared while a role of theirs was noted.</translation>
    </message>
    <message>
        <source>Editions that appeared while a role of theirs was noted may still name them. What is printed or sent out stays as it is:</source>
        <translation>Editions that appeared while a role of theirs was noted may still name them. What is printed or sent out stays as it is:</translation>
    </message>
    <message>
        <source>edition %1, %2</source>
        <translation>edition %1, %2</translation>
    </message>
    <message>
        <source>(what it includes was not noted)</source>
        <translation>(what it includes was not noted)</translation>
    </message>
    <message>
        <source>What goes: name, sort name, e-mail, telephone, what was agreed, label and note; from the directory and from the whole history, signatures included.</source>
        <translation>What goes: name, sort name, e-mail, telephone, what was agreed, label and note; from the directory and from the whole history, signatures included.</translation>
    </message>
    <message>
        <source>They have no role in any group.</source>
        <translation>They have no role in any group.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: %Ln role(s) with their dates, under “withdrawn person”.</source>
        <translation>
            <numerusform>What stays: %Ln role with its dates, under “withdrawn person”.</numerusform>
            <numerusform>What stays: %Ln roles with their dates, under “withdrawn person”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still run(s) and will be past.</source>
        <translation>
            <numerusform>%Ln of them still runs and will be past.</numerusform>
            <numerusform>%Ln of them still run and will be past.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>This cannot be undone.</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>What withdrawing does</source>
        <translation>What withdrawing does</translation>
    </message>
    <message>
        <source>To confirm, type the name: %1</source>
        <translation>To confirm, type the name: %1</translation>
    </message>
    <message>
        <source>&amp;Withdraw for good</source>
        <translation>&amp;Withdraw for good</translation>
    </message>
    <message>
        <source>&amp;Do not withdraw</source>
        <translation>&amp;Do not withdraw</translation>
    </message>
    <message>
        <source>texts of “%1”</source>
        <translation>texts of “%1”</translation>
    </message>
    <message>
        <source>note about %1</source>
        <translation>note about %1</translation>
    </message>
    <message>
        <source>The name still stands here. Correct it first: what you take out of a text then goes from the history too.</source>
        <translation>The name still stands here. Correct it first: what you take out of a text then goes from the history too.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved filter(s) ask for the name and go as well: %1.</source>
        <translation>
            <numerusform>%Ln saved filter asks for the name and goes as well: %1.</numerusform>
            <numerusform>%Ln saved filters ask for the name and go as well: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>note about %1, in the recycle bin</source>
        <translation>note about %1, in the recycle bin</translation>
    </message>
    <message>
        <source>the directory’s properties</source>
        <translation>the directory’s properties</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In earlier texts of the history these are not told from other words, and stay: %1.</source>
        <translation>In earlier texts of the history these are not told from other words, and stay: %1.</translation>
    </message>
    <message>
        <source>“%1”: mailing list of “%2”</source>
        <translation>“%1”: mailing list of “%2”</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Others have this too, so that it stays wherever it may mean them. If it is this person’s alone, change it there first; if somebody was entered twice, merge the two entries first.</source>
        <translation>Others have this too, so that it stays wherever it may mean them. If it is this person’s alone, change it there first; if somebody was entered twice, merge the two entries first.</translation>
    </message>
    <message>
        <source>This stood in another entry before, and stays in the history of that entry. If it is somebody entered twice, bring that entry back and merge the two first.</source>
        <translation>This stood in another entry before, and stays in the history of that entry. If it is somebody entered twice, bring that entry back and merge the two first.</translation>
    </message>
    <message>
        <source>Backups made before hold it until they go, after twelve months at most.</source>
        <translation>Backups made before hold it until they go, after twelve months at most.</translation>
    </message>
</context>
<context>
    <name>widgets::WordDiff</name>
    <message>
        <source>removed:</source>
        <translation>removed:</translation>
    </message>
    <message>
        <source>added:</source>
        <translation>added:</translation>
    </message>
</context>
</TS>
