<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Transcript Reader</source>
        <translation>Über Transcript Reader</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL; the face Source Serif under the SIL Open Font License.
It opens no connection to any network.</source>
        <translation>Freie Software unter der MIT-Lizenz. Qt wird unter der LGPL verwendet, die Schrift Source Serif unter der SIL Open Font License.
Das Programm verbindet sich mit keinem Netz.</translation>
    </message>
    <message>
        <source>Opens any transcript, shows who said what, keeps what you mark in one file.</source>
        <translation>Öffnet jedes Transkript, zeigt, wer was gesagt hat, und bewahrt alles Markierte in einer Datei auf.</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>Bild des Programms</translation>
    </message>
    <message>
        <source>Transcript Reader {version}</source>
        <translation>Transcript Reader {version}</translation>
    </message>
</context>
<context>
    <name>Accidents</name>
    <message>
        <source>Everything up to now is saved, and you can go on.</source>
        <translation>Alles bis hierher ist gespeichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}</source>
        <translation>Etwas ist schiefgegangen, das nicht sollte: {error}</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Do not give “{name}”</source>
        <translation>„{name}“ nicht geben</translation>
    </message>
    <message>
        <source>Give a tag</source>
        <translation>Schlagwort geben</translation>
    </message>
    <message>
        <source>Give another tag instead</source>
        <translation>Stattdessen anderes Schlagwort geben</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Show in the colour of a tag</source>
        <translation>In der Farbe eines Schlagworts zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag instead</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Schlagwort wegnehmen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnnotateCommands</name>
    <message>
        <source>Choose a highlight first.</source>
        <translation>Wählen Sie zuerst eine Markierung.</translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation>Wählen Sie zuerst Wörter aus.</translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation>Wählen Sie zuerst Wörter oder eine Markierung aus.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>Gefragt &amp;von</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gefragt von</translation>
    </message>
    <message>
        <source>Check the turns that answer turn {n}.</source>
        <translation>Haken Sie die Beiträge an, die auf Beitrag {n} antworten.</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <translation>Niemand, der benannt ist</translation>
    </message>
    <message>
        <source>Set answers</source>
        <translation>Antworten festlegen</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Nothing fits “{typed}”.</source>
        <translation>Nichts passt zu „{typed}“.</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>Es gibt noch nichts, wohin es gehen könnte.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>tags {names}</source>
        <translation>Schlagwörter {names}</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Highlights that meet here</source>
        <translation>Markierungen, die hier zusammentreffen</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Schlagwort</translation>
    </message>
    <message>
        <source>1 transcript</source>
        <translation>1 Transkript</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Memos go with them.</source>
        <translation>Memos gehen mit.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Their tags go along.</source>
        <translation>Ihre Schlagwörter gehen mit.</translation>
    </message>
    <message>
        <source>What carries both carries it once: {highlights}.</source>
        <translation>Was beide trägt, trägt es einmal: {highlights}.</translation>
    </message>
    <message>
        <source>What stands below rises one level: {tags}.</source>
        <translation>Was darunter steht, rückt eine Ebene auf: {tags}.</translation>
    </message>
    <message>
        <source>Without any tag then: {highlights}.</source>
        <translation>Dann ohne Schlagwort: {highlights}.</translation>
    </message>
    <message>
        <source>{gone} become {kept}.</source>
        <translation>{gone} werden zu {kept}.</translation>
    </message>
    <message>
        <source>{gone} becomes {kept}.</source>
        <translation>{gone} wird zu {kept}.</translation>
    </message>
    <message>
        <source>{highlights} in {transcripts}</source>
        <translation>{highlights} in {transcripts}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Markierungen</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} Schlagwörter</translation>
    </message>
    <message>
        <source>{n} transcripts</source>
        <translation>{n} Transkripte</translation>
    </message>
    <message>
        <source>{tags} written to {file}.</source>
        <translation>{tags} nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{where} change.</source>
        <translation>Änderung: {where}.</translation>
    </message>
    <message>
        <source>{where} lose one of these tags or more.</source>
        <translation>Wenigstens eines dieser Schlagwörter verliert: {where}.</translation>
    </message>
    <message>
        <source>{where} lose this tag.</source>
        <translation>Dieses Schlagwort verliert: {where}.</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>With below</source>
        <translation>Mit darunter</translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation>Taste {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Markierungen</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
</context>
<context>
    <name>CodebookWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation>Aus CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Edge between tags and the chosen one</source>
        <translation>Rand zwischen Schlagwörtern und dem gewählten</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>Schlagwort suchen</translation>
    </message>
    <message>
        <source>Find a tag by name, path or description</source>
        <translation>Schlagwort nach Name, Pfad oder Beschreibung suchen</translation>
    </message>
    <message>
        <source>Give this tag to every new selection, until Esc</source>
        <translation>Dieses Schlagwort jeder neuen Auswahl geben, bis Esc</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>N&amp;otiz…</translation>
    </message>
    <message>
        <source>New &amp;below</source>
        <translation>Neu &amp;darunter</translation>
    </message>
    <message>
        <source>Remove {tags}? {what}</source>
        <translation>{tags} entfernen? {what}</translation>
    </message>
    <message>
        <source>S&amp;tick</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>Select words in the text first, or choose a highlight.</source>
        <translation>Wählen Sie zuerst Wörter im Text oder eine Markierung aus.</translation>
    </message>
    <message>
        <source>Uns&amp;tick</source>
        <translation>&amp;Loslassen</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>ConventionForm</name>
    <message>
        <source>&amp;Another speaker pattern</source>
        <translation>&amp;Anderes Muster für Sprechende</translation>
    </message>
    <message>
        <source>&amp;Heading pattern</source>
        <translation>Muster für &amp;Überschriften</translation>
    </message>
    <message>
        <source>&amp;Labels: untick what is none</source>
        <translation>&amp;Bezeichnungen: Haken weg, wo es keine ist</translation>
    </message>
    <message>
        <source>&amp;Q and A mark questions</source>
        <translation>&amp;Q und A kennzeichnen Fragen</translation>
    </message>
    <message>
        <source>A regular expression for how a turn begins; its first group is the name</source>
        <translation>Ein regulärer Ausdruck dafür, wie ein Beitrag beginnt; seine erste Gruppe ist der Name</translation>
    </message>
    <message>
        <source>A regular expression for whole lines that are headings</source>
        <translation>Ein regulärer Ausdruck für ganze Zeilen, die Überschriften sind</translation>
    </message>
    <message>
        <source>What is a speaker’s label</source>
        <translation>Was Sprechende bezeichnet</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <source>No correction follows.</source>
        <translation>Es folgt keine Korrektur.</translation>
    </message>
    <message>
        <source>Select the words to correct, or go to one.</source>
        <translation>Wählen Sie die falschen Wörter aus, oder gehen Sie zu einem.</translation>
    </message>
    <message>
        <source>The text can be corrected.</source>
        <translation>Der Text kann korrigiert werden.</translation>
    </message>
    <message>
        <source>The text is locked.</source>
        <translation>Der Text ist gesperrt.</translation>
    </message>
    <message>
        <source>There is no correction before.</source>
        <translation>Davor gibt es keine Korrektur.</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>1 place of the text is not as the source has it.</source>
        <translation>1 Stelle des Textes ist nicht wie in der Quelle.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Put &amp;all back</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>In der Quelle</translation>
    </message>
    <message>
        <source>The text is as the source has it.</source>
        <translation>Der Text ist wie in der Quelle.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{n} places of the text are not as the source has them.</source>
        <translation>{n} Stellen des Textes sind nicht wie in der Quelle.</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Correcting…</source>
        <translation>Wird korrigiert…</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Details of the transcript</source>
        <translation>Angaben zum Transkript</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Changing tags…</source>
        <translation>Schlagwörter werden geändert…</translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>Es war nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open a transcript, or drop one here</source>
        <translation>Öffnen Sie ein Transkript, oder ziehen Sie eines hierher</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>or look at a sample</source>
        <translation>oder ein Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation>&amp;Nur den Ausschnitt</translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>Alle der Bibliothek</translation>
    </message>
    <message>
        <source>All of this transcript ({n})</source>
        <translation>Alle dieses Transkripts ({n})</translation>
    </message>
    <message>
        <source>As the &amp;source has it, before any correction</source>
        <translation>Wie in der &amp;Quelle, vor jeder Korrektur</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} wird exportiert…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>List what was &amp;corrected</source>
        <translation>&amp;Korrekturen auflisten</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>Reihenfolge im Text</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Those the filter shows ({n})</source>
        <translation>Die der Filter zeigt ({n})</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>read as you said for this source</source>
        <translation>gelesen, wie Sie es für diese Quelle bestimmt haben</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>A “(” is not closed.</source>
        <translation>Eine „(“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A “)” closes nothing.</source>
        <translation>Eine „)“ schließt nichts.</translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation>Eine „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>After the last “\” a sign is missing.</source>
        <translation>Nach dem letzten „\“ fehlt ein Zeichen.</translation>
    </message>
    <message>
        <source>Before “*”, “+” or “?” is nothing to repeat.</source>
        <translation>Vor „*“, „+“ oder „?“ steht nichts, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder vom Ende her</translation>
    </message>
    <message>
        <source>From the start again</source>
        <translation>Wieder von vorn</translation>
    </message>
    <message>
        <source>In “[…]” a range runs backwards.</source>
        <translation>In „[…]“ läuft ein Bereich rückwärts.</translation>
    </message>
    <message>
        <source>In “{…}” the greater number comes first.</source>
        <translation>In „{…}“ steht die größere Zahl vorn.</translation>
    </message>
    <message>
        <source>It names a group that there is none of.</source>
        <translation>Er nennt eine Gruppe, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Only in: {lens}</source>
        <translation>Nur in: {lens}</translation>
    </message>
    <message>
        <source>The first {n} hits</source>
        <translation>Die ersten {n} Treffer</translation>
    </message>
    <message>
        <source>The name of a group has no “&gt;” at its end.</source>
        <translation>Dem Namen einer Gruppe fehlt am Ende „&gt;“.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Das Muster braucht zu lange; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>This is no regular expression: {fault}.</source>
        <translation>Das ist kein regulärer Ausdruck: {fault}.</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{place} of the first {all}</source>
        <translation>{place} der ersten {all}</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} von {all}</translation>
    </message>
    <message>
        <source>“\p{…}” names a kind of letters that is not known.</source>
        <translation>„\p{…}“ nennt eine unbekannte Art von Zeichen.</translation>
    </message>
</context>
<context>
    <name>FindArea</name>
    <message>
        <source>Edge between text and hits</source>
        <translation>Rand zwischen Text und Treffern</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Im Transkript suchen</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc brings everything back</source>
        <translation>Esc bringt alles zurück</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>1 speaker</source>
        <translation>1 sprechende Person</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} Sprechende</translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation>{n} Beitrag</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <source>{turns} by {speakers}</source>
        <translation>{turns} von {speakers}</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Everything after this has been read.</source>
        <translation>Alles danach ist gelesen.</translation>
    </message>
    <message>
        <source>Everything before this has been read.</source>
        <translation>Alles davor ist gelesen.</translation>
    </message>
    <message>
        <source>No answer follows.</source>
        <translation>Es folgt keine Antwort.</translation>
    </message>
    <message>
        <source>No highlight follows.</source>
        <translation>Es folgt keine Markierung.</translation>
    </message>
    <message>
        <source>No question follows.</source>
        <translation>Es folgt keine Frage.</translation>
    </message>
    <message>
        <source>No section follows.</source>
        <translation>Es folgt kein Abschnitt.</translation>
    </message>
    <message>
        <source>No turn follows.</source>
        <translation>Es folgt kein Beitrag.</translation>
    </message>
    <message>
        <source>No turn of this speaker follows.</source>
        <translation>Es folgt kein Beitrag dieser sprechenden Person.</translation>
    </message>
    <message>
        <source>There is no answer before.</source>
        <translation>Davor gibt es keine Antwort.</translation>
    </message>
    <message>
        <source>There is no highlight before.</source>
        <translation>Davor gibt es keine Markierung.</translation>
    </message>
    <message>
        <source>There is no question before.</source>
        <translation>Davor gibt es keine Frage.</translation>
    </message>
    <message>
        <source>There is no section before.</source>
        <translation>Davor gibt es keinen Abschnitt.</translation>
    </message>
    <message>
        <source>There is no turn before.</source>
        <translation>Davor gibt es keinen Beitrag.</translation>
    </message>
    <message>
        <source>There is no turn of this speaker before.</source>
        <translation>Davor gibt es keinen Beitrag dieser sprechenden Person.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>14   ¶ 3   Q3   00:12:31   45:12   a name</source>
        <translation>14   ¶ 3   Q3   00:12:31   45:12   ein Name</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Nobody, no question and no section is called so.</source>
        <translation>Niemand, keine Frage und kein Abschnitt heißt so.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>There are not so many paragraphs there.</source>
        <translation>So viele Absätze gibt es dort nicht.</translation>
    </message>
    <message>
        <source>There is no such line; the last page is {last}.</source>
        <translation>Diese Zeile gibt es nicht; die letzte Seite ist {last}.</translation>
    </message>
    <message>
        <source>There is no such question; the last is {last}.</source>
        <translation>Diese Frage gibt es nicht; die letzte ist {last}.</translation>
    </message>
    <message>
        <source>There is no such turn; the last is {last}.</source>
        <translation>Diesen Beitrag gibt es nicht; der letzte ist {last}.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>Diese Frage hat keine Antwort.</translation>
    </message>
    <message>
        <source>This question has no more answers than {last}.</source>
        <translation>Diese Frage hat nicht mehr Antworten als {last}.</translation>
    </message>
    <message>
        <source>This transcript has no pages.</source>
        <translation>Dieses Transkript hat keine Seiten.</translation>
    </message>
    <message>
        <source>This transcript has no questions.</source>
        <translation>Dieses Transkript hat keine Fragen.</translation>
    </message>
    <message>
        <source>This transcript has no times.</source>
        <translation>Dieses Transkript hat keine Zeiten.</translation>
    </message>
    <message>
        <source>This transcript has no turns.</source>
        <translation>Dieses Transkript hat keine Beiträge.</translation>
    </message>
    <message>
        <source>Turns 1–{n}</source>
        <translation>Beiträge 1–{n}</translation>
    </message>
    <message>
        <source>pages {first}–{last}</source>
        <translation>Seiten {first}–{last}</translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>{n} sprechende Person</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} Sprechende</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The user guide did not come with this program.</source>
        <translation>Das Benutzerhandbuch liegt diesem Programm nicht bei.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to here…</source>
        <translation>&amp;Bis hierher zurückgehen…</translation>
    </message>
    <message>
        <source>&amp;Take back only this</source>
        <translation>&amp;Nur dies zurücknehmen</translation>
    </message>
    <message>
        <source>1 change is taken back</source>
        <translation>1 Änderung wird zurückgenommen</translation>
    </message>
    <message>
        <source>1 is done again</source>
        <translation>1 wird wiederholt</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle Transkripte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>Alles ist wie damals.</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Änderung suchen</translation>
    </message>
    <message>
        <source>Find a change by its words</source>
        <translation>Änderung nach ihren Wörtern suchen</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurückgehen</translation>
    </message>
    <message>
        <source>Going back can itself be undone.</source>
        <translation>Auch das Zurückgehen lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{n} are done again</source>
        <translation>{n} werden wiederholt</translation>
    </message>
    <message>
        <source>{n} changes are taken back</source>
        <translation>{n} Änderungen werden zurückgenommen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>endgültig zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Was die Datei ändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{file}: {added} added, {changed} changed, {same} left alone.</source>
        <translation>{file}: {added} hinzugefügt, {changed} geändert, {same} unverändert.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Enter, then the new keys. Several are possible.</source>
        <translation>Eingabetaste, dann die neuen Tasten. Mehrere sind möglich.</translation>
    </message>
    <message>
        <source>Give this command the keys it had at first</source>
        <translation>Diesem Befehl seine ursprünglichen Tasten geben</translation>
    </message>
    <message>
        <source>It has the keys it had at first.</source>
        <translation>Er hat seine ursprünglichen Tasten.</translation>
    </message>
    <message>
        <source>It has {key} already.</source>
        <translation>{key} hat er schon.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>{key} gehört zu „{command}“.</translation>
    </message>
    <message>
        <source>{key} does it from now on.</source>
        <translation>Von jetzt an tut es {key}.</translation>
    </message>
    <message>
        <source>{key} does it no more.</source>
        <translation>{key} tut es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have.</source>
        <translation>Drücken Sie die Tasten, die der Befehl haben soll.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is needed to work with lists, fields and menus.</source>
        <translation>{key} wird in Listen, Feldern und Menüs gebraucht.</translation>
    </message>
    <message>
        <source>{key} is needed where something is written.</source>
        <translation>{key} wird gebraucht, wo etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>{key} is typed where a field has the keyboard, and this is needed there too.</source>
        <translation>{key} wird in Feldern getippt, und auch dort wird dieser Befehl gebraucht.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>{key} bewegt die Schreibmarke im Text.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>verschlagwortet mit {tags}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>mit „{words}“</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} Sprechende</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} Schlagwörtern</translation>
    </message>
    <message>
        <source>{part} of {who}</source>
        <translation>{part} von {who}</translation>
    </message>
    <message>
        <source>{shown} of 1 turn</source>
        <translation>{shown} von 1 Beitrag</translation>
    </message>
    <message>
        <source>{shown} of {all} turns</source>
        <translation>{shown} von {all} Beiträgen</translation>
    </message>
</context>
<context>
    <name>LensCommands</name>
    <message>
        <source>Go to a tag in the outline first, or choose a highlight that bears one.</source>
        <translation>Gehen Sie in der Gliederung zu einem Schlagwort, oder wählen Sie eine Markierung, die eines trägt.</translation>
    </message>
    <message>
        <source>No questions are marked in this text.</source>
        <translation>In diesem Text sind keine Fragen gekennzeichnet.</translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation>In diesem Text sind keine Sprechenden benannt.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
    <message>
        <source>Nobody who is named speaks here.</source>
        <translation>Hier spricht niemand, der benannt ist.</translation>
    </message>
    <message>
        <source>There is no lens on.</source>
        <translation>Es ist kein Ausschnitt gewählt.</translation>
    </message>
    <message>
        <source>{lens}: no turn is so.</source>
        <translation>{lens}: Kein Beitrag ist so.</translation>
    </message>
</context>
<context>
    <name>LensMenu</name>
    <message>
        <source>All turns</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fold the rest</source>
        <translation>Rest einklappen</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Part of the exchanges</source>
        <translation>Teil der Wortwechsel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words that a turn says</source>
        <translation>Wörter, die ein Beitrag sagt</translation>
    </message>
</context>
<context>
    <name>LensNotice</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Clear the lens</source>
        <translation>Ausschnitt aufheben</translation>
    </message>
    <message>
        <source>Lens: {words}</source>
        <translation>Ausschnitt: {words}</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Find by title, date, file or words</source>
        <translation>Suchen nach Titel, Datum, Datei oder Wörtern</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Find words &amp;only in what the lens takes: {lens}</source>
        <translation>Wörter &amp;nur im Ausschnitt suchen: {lens}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Aufbewahrt in {path}</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Nothing in the library has these words.</source>
        <translation>Nichts in der Bibliothek hat diese Wörter.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;newer version</source>
        <translation>&amp;Neuere Version öffnen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Undo brings it back, with all its highlights</source>
        <translation>„Rückgängig“ bringt es mit allen Markierungen zurück</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>replaced by {file}</source>
        <translation>ersetzt durch {file}</translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation>{n} Stelle</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} Stellen</translation>
    </message>
    <message>
        <source>{n} passages; there may be more</source>
        <translation>{n} Stellen; vielleicht gibt es mehr</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>LinkChooser</name>
    <message>
        <source>Link to</source>
        <translation>Verweis auf</translation>
    </message>
</context>
<context>
    <name>ManyCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>1 is left alone</source>
        <translation>1 bleibt unberührt</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>Getan: {what}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele auf einmal</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>Geben Sie die gesuchten Wörter ein.</translation>
    </message>
    <message>
        <source>no more than {n} are listed</source>
        <translation>höchstens {n} sind aufgelistet</translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation>nur der Ausschnitt wird durchsucht</translation>
    </message>
    <message>
        <source>{n} are left alone</source>
        <translation>{n} bleiben unberührt</translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation>{n} von {all} angehakt</translation>
    </message>
</context>
<context>
    <name>MarkTips</name>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note… [[ links to a passage</source>
        <translation>Notiz schreiben… [[ verweist auf eine Stelle</translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Note on this transcript</source>
        <translation>Notiz zu diesem Transkript</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Mentioned in {notes}</source>
        <translation>Erwähnt in {notes}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>The words of this link are here no more.</source>
        <translation>Die Wörter dieses Verweises stehen nicht mehr hier.</translation>
    </message>
    <message>
        <source>What this link led to is gone.</source>
        <translation>Das Ziel dieses Verweises ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter or Escape ends, Undo takes back.</source>
        <translation>Strg+Eingabe oder Esc beendet, „Rückgängig“ nimmt zurück.</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Author</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Go to “{words}”</source>
        <translation>Zu „{words}“ gehen</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Between list and note</source>
        <translation>Zwischen Liste und Notiz</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Stelle</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>Zu allem</translation>
    </message>
    <message>
        <source>On highlights</source>
        <translation>Zu Markierungen</translation>
    </message>
    <message>
        <source>On tags</source>
        <translation>Zu Schlagwörtern</translation>
    </message>
    <message>
        <source>On transcripts</source>
        <translation>Zu Transkripten</translation>
    </message>
    <message>
        <source>On turns</source>
        <translation>Zu Beiträgen</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags, authors</source>
        <translation>In Notizen, Zitaten, Schlagwörtern und Namen suchen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>This transcript</source>
        <translation>Dieses Transkript</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>{notes} written to {file}.</source>
        <translation>{notes} nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} Notizen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 highlight</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Highlights, words, share read</source>
        <translation>Markierungen, Wörter, gelesener Anteil</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>Stelle im Transkript</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation>Beitrag {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Markierungen</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>No sample came with this program.</source>
        <translation>Diesem Programm liegt kein Beispiel bei.</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>Transkript öffnen</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question {label}, {asker}, {answer}</source>
        <translation>Frage {label}, {asker}, {answer}</translation>
    </message>
    <message>
        <source>Section {title}, level {level}</source>
        <translation>Abschnitt {title}, Ebene {level}</translation>
    </message>
    <message>
        <source>Tag {name}, {count} highlights</source>
        <translation>Schlagwort {name}, {count} Markierungen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answered by {names}</source>
        <translation>beantwortet von {names}</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation>{n} Beitrag</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} Beiträge</translation>
    </message>
    <message>
        <source>{n} word</source>
        <translation>{n} Wort</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{share} of the time</source>
        <translation>{share} der Zeit</translation>
    </message>
    <message>
        <source>{share} of the words</source>
        <translation>{share} der Wörter</translation>
    </message>
    <message>
        <source>{share} time</source>
        <translation>{share} Zeit</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No questions are marked in this text.</source>
        <translation>In diesem Text sind keine Fragen gekennzeichnet.</translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation>In diesem Text sind keine Sprechenden benannt.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The lens takes none of the questions.</source>
        <translation>Im Ausschnitt liegt keine der Fragen.</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>Es gibt noch keine Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Where speakers, highlights and hits are in the whole text</source>
        <translation>Wo im ganzen Text Sprechende, Markierungen und Treffer sind</translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation>{n} Markierung</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Markierungen</translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, page {n}</source>
        <translation>Vorschau, Seite {n}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to a transcript, speaker, question, section or tag</source>
        <translation>Zu Transkript, Sprechenden, Frage, Abschnitt oder Schlagwort springen</translation>
    </message>
    <message>
        <source>No tag has this key.</source>
        <translation>Kein Schlagwort hat diese Taste.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>Es ist nur ein Tab geöffnet.</translation>
    </message>
    <message>
        <source>Put the caret into a turn where this can be done.</source>
        <translation>Setzen Sie die Schreibmarke in einen Beitrag, bei dem das geht.</translation>
    </message>
    <message>
        <source>There is none in this transcript.</source>
        <translation>In diesem Transkript gibt es das nicht.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Es gibt nichts, wohin es zurückgeht.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>Es gibt nichts, wohin es vorwärtsgeht.</translation>
    </message>
    <message>
        <source>This cannot be done here and now.</source>
        <translation>Das geht hier und jetzt nicht.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Annotations’ edge</source>
        <translation>Rand der Anmerkungen</translation>
    </message>
    <message>
        <source>Outline’s edge</source>
        <translation>Rand der Gliederung</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Edge between the sides</source>
        <translation>Rand zwischen den Seiten</translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>{place}, left alone</source>
        <translation>{place}, bleibt unberührt</translation>
    </message>
</context>
<context>
    <name>PickedBar</name>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Chosen highlights</source>
        <translation>Gewählte Markierungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} gewählt</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Programmstart.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it stands</source>
        <translation>Wie es dasteht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Lines and how they are read; Enter goes there</source>
        <translation>Zeilen und wie sie gelesen werden; die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>So gelesen</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Highlights and notes</source>
        <translation>&amp;Markierungen und Notizen</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>&amp;Ränder</translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation>Nur den &amp;Ausschnitt</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>In &amp;colour</source>
        <translation>In &amp;Farbe</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Only pages with hi&amp;ghlights</source>
        <translation>Nur &amp;Seiten mit Markierungen</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Seite {n} von {total}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing {name}…</source>
        <translation>{name} wird gedruckt…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message>
        <source>1 underlined place is corrected in the text you read.</source>
        <translation>1 unterstrichene Stelle ist in Ihrem Lesetext korrigiert.</translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>{n} underlined places are corrected in the text you read.</source>
        <translation>{n} unterstrichene Stellen sind in Ihrem Lesetext korrigiert.</translation>
    </message>
    <message>
        <source>{title} — as the source has it</source>
        <translation>{title} — wie in der Quelle</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>Nichts darin wurde geändert.</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open or make a library</source>
        <translation>Bibliothek öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be marked or changed.</source>
        <translation>Diese Bibliothek kann nur gelesen werden: Nichts lässt sich markieren oder ändern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Found {n} time.</source>
        <translation>{n}-mal gefunden.</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>{n}-mal gefunden.</translation>
    </message>
    <message>
        <source>In the transcript {who} says it, not {named}.</source>
        <translation>Im Transkript sagt es {who}, nicht {named}.</translation>
    </message>
    <message>
        <source>It is too short to say much.</source>
        <translation>Es ist zu kurz, um viel zu sagen.</translation>
    </message>
    <message>
        <source>Its closing mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Several people say it.</source>
        <translation>Mehrere sagen es.</translation>
    </message>
    <message>
        <source>The nearest passage: “{words}”</source>
        <translation>Die nächstliegende Stelle: „{words}“</translation>
    </message>
    <message>
        <source>The words just before it say “not”.</source>
        <translation>Die Wörter unmittelbar davor sagen „nicht“.</translation>
    </message>
    <message>
        <source>What is left out says “not”.</source>
        <translation>Das Ausgelassene sagt „nicht“.</translation>
    </message>
    <message>
        <source>Words in brackets are not in the transcript.</source>
        <translation>Wörter in Klammern stehen nicht im Transkript.</translation>
    </message>
    <message>
        <source>capitals or accents</source>
        <translation>Großbuchstaben oder Akzente</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Zeichensetzung</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>{kind}: quoted “{quoted}”, said “{said}”.</source>
        <translation>{kind}: zitiert „{quoted}“, gesagt „{said}“.</translation>
    </message>
    <message>
        <source>{kind}: “{quoted}” is not said.</source>
        <translation>{kind}: „{quoted}“ wird nicht gesagt.</translation>
    </message>
    <message>
        <source>{kind}: “{said}” is left out.</source>
        <translation>{kind}: „{said}“ ist ausgelassen.</translation>
    </message>
</context>
<context>
    <name>QuotingDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Highlight as checked</source>
        <translation>Als geprüft &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Open text…</source>
        <translation>Text &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Show in transcript</source>
        <translation>Im Transkript &amp;zeigen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>Check quotes in a text</source>
        <translation>Zitate in einem Text prüfen</translation>
    </message>
    <message>
        <source>Edge between text and quotations</source>
        <translation>Rand zwischen Text und Zitaten</translation>
    </message>
    <message>
        <source>Highlighted as checked.</source>
        <translation>Als geprüft markiert.</translation>
    </message>
    <message>
        <source>Looking quotations up</source>
        <translation>Zitate werden nachgeschlagen</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Noch kein Text.</translation>
    </message>
    <message>
        <source>Open a text with quotations</source>
        <translation>Text mit Zitaten öffnen</translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file on it. Each quotation is looked up.</source>
        <translation>Fügen Sie den Text hier ein, oder ziehen Sie eine Datei hierher. Jedes Zitat wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>Der Bericht ist kopiert.</translation>
    </message>
    <message>
        <source>There are no quotations in this text.</source>
        <translation>In diesem Text stehen keine Zitate.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where to look quotations up</source>
        <translation>Wo Zitate nachgeschlagen werden</translation>
    </message>
    <message>
        <source>in the open transcript</source>
        <translation>im offenen Transkript</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>in der ganzen Bibliothek</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Die des Farbschemas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Correct 1 place</source>
        <translation>1 Stelle &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Correct {n} places</source>
        <translation>{n} Stellen &amp;korrigieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>1 of them cannot be corrected</source>
        <translation>1 davon lässt sich nicht korrigieren</translation>
    </message>
    <message>
        <source>1 place would be changed</source>
        <translation>1 Stelle würde geändert</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>In the new words, \1 stands for the first group.</source>
        <translation>In den neuen Wörtern steht \1 für die erste Gruppe.</translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Nichts würde geändert.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>R&amp;eplace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>Geben Sie die gesuchten Wörter ein.</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words to put there</source>
        <translation>Neue Wörter</translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation>nur der Ausschnitt wird durchsucht</translation>
    </message>
    <message>
        <source>{n} of them cannot be corrected</source>
        <translation>{n} davon lassen sich nicht korrigieren</translation>
    </message>
    <message>
        <source>{n} places would be changed</source>
        <translation>{n} Stellen würden geändert</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Comparing both versions…</source>
        <translation>Beide Versionen werden verglichen…</translation>
    </message>
    <message>
        <source>Comparing {name} with the older version…</source>
        <translation>{name} wird mit der älteren Version verglichen…</translation>
    </message>
    <message>
        <source>Replace with a newer version</source>
        <translation>Durch eine neuere Version ersetzen</translation>
    </message>
    <message>
        <source>Taking highlights over…</source>
        <translation>Markierungen werden übernommen…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 line not understood</source>
        <translation>1 Zeile nicht verstanden</translation>
    </message>
    <message>
        <source>1 mend by hand will be lost; Undo brings it back.</source>
        <translation>1 Berichtigung von Hand geht verloren; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>1 sprechende Person</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 Zeit</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>Read so: {counts}</source>
        <translation>So gelesen: {counts}</translation>
    </message>
    <message>
        <source>no turns</source>
        <translation>keine Beiträge</translation>
    </message>
    <message>
        <source>without an answer: {labels}</source>
        <translation>ohne Antwort: {labels}</translation>
    </message>
    <message>
        <source>{n} lines not understood</source>
        <translation>{n} Zeilen nicht verstanden</translation>
    </message>
    <message>
        <source>{n} mends by hand will be lost; Undo brings them back.</source>
        <translation>{n} Berichtigungen von Hand gehen verloren; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} Seiten</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} Sprechende</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} Zeiten</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} Beiträge</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>As &amp;guessed</source>
        <translation>Wie &amp;vermutet</translation>
    </message>
    <message>
        <source>Files of the same source will be read as guessed.</source>
        <translation>Dateien derselben Quelle werden wie vermutet gelesen.</translation>
    </message>
    <message>
        <source>Files of the same source will be read so too.</source>
        <translation>Dateien derselben Quelle werden auch so gelesen.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Let it be so; files of the same source are read so too</source>
        <translation>So soll es sein; Dateien derselben Quelle werden auch so gelesen</translation>
    </message>
    <message>
        <source>Likely one person:</source>
        <translation>Wohl dieselbe Person:</translation>
    </message>
    <message>
        <source>Lines that were not understood; Enter goes there</source>
        <translation>Zeilen, die nicht verstanden wurden; die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation>Neu gelesen; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>See Structure › Speakers.</source>
        <translation>Siehe Struktur › Sprechende.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take back what is said here of the convention</source>
        <translation>Zurücknehmen, was hier über die Schreibweise gesagt ist</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation>Neu gelesen; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <translation>{name} wird neu gelesen…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Going back…</source>
        <translation>Es wird zurückgegangen…</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Place at the selection</source>
        <translation>An die A&amp;uswahl setzen</translation>
    </message>
    <message>
        <source>&amp;Show place</source>
        <translation>Stelle &amp;zeigen</translation>
    </message>
    <message>
        <source>Accept all &amp;moved</source>
        <translation>Alle &amp;verschobenen annehmen</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Alles ist entschieden.</translation>
    </message>
    <message>
        <source>Highlights to decide on</source>
        <translation>Markierungen, über die zu entscheiden ist</translation>
    </message>
    <message>
        <source>List what was &amp;kept, too</source>
        <translation>Auch Er&amp;haltenes auflisten</translation>
    </message>
    <message>
        <source>Old and new quote</source>
        <translation>Altes und neues Zitat</translation>
    </message>
    <message>
        <source>Read both versions, with all that differs</source>
        <translation>Beide Versionen lesen, mit allen Unterschieden</translation>
    </message>
    <message>
        <source>Review of a newer version</source>
        <translation>Durchsicht einer neueren Version</translation>
    </message>
    <message>
        <source>Review of a newer version: {title}</source>
        <translation>Durchsicht einer neueren Version: {title}</translation>
    </message>
    <message>
        <source>Show in &amp;old version</source>
        <translation>In der &amp;alten Version zeigen</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>The words that are selected in the new version</source>
        <translation>Die Wörter, die in der neuen Version ausgewählt sind</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>{n} at their place again</source>
        <translation>{n} wieder an ihrer Stelle</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>{n} behalten</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n} verloren</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} verschoben</translation>
    </message>
</context>
<context>
    <name>SelectCommands</name>
    <message>
        <source>This question has no answer.</source>
        <translation>Diese Frage hat keine Antwort.</translation>
    </message>
    <message>
        <source>What stands here belongs to no question.</source>
        <translation>Was hier steht, gehört zu keiner Frage.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>tag…</source>
        <translation>Schlagwort…</translation>
    </message>
</context>
<context>
    <name>ShapeCommands</name>
    <message>
        <source>A highlight needs a word at least.</source>
        <translation>Eine Markierung braucht wenigstens ein Wort.</translation>
    </message>
    <message>
        <source>Choose a highlight first, then select the words that shall be marked so.</source>
        <translation>Wählen Sie zuerst eine Markierung und dann die Wörter, die so markiert werden sollen.</translation>
    </message>
    <message>
        <source>Choose a highlight first.</source>
        <translation>Wählen Sie zuerst eine Markierung.</translation>
    </message>
    <message>
        <source>No highlight is here.</source>
        <translation>Hier ist keine Markierung.</translation>
    </message>
    <message>
        <source>Put the caret where the chosen highlight shall be split.</source>
        <translation>Setzen Sie die Schreibmarke dorthin, wo die gewählte Markierung geteilt werden soll.</translation>
    </message>
    <message>
        <source>There is no further highlight to join this with.</source>
        <translation>Es gibt keine weitere Markierung, mit der diese sich verbinden ließe.</translation>
    </message>
    <message>
        <source>{n} of {all} here · click again for the next · Alt+Enter lists them</source>
        <translation>{n} von {all} hier · noch ein Klick zeigt die nächste · Alt+Eingabe listet sie auf</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All back to defaults…</source>
        <translation>Alle auf Standard…</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Auf Standard zurück</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Not as at first</source>
        <translation>Nicht wie ursprünglich</translation>
    </message>
    <message>
        <source>Shall every command have the keys it had at first?</source>
        <translation>Sollen alle Befehle ihre ursprünglichen Tasten bekommen?</translation>
    </message>
    <message>
        <source>The keys you gave are forgotten.</source>
        <translation>Die von Ihnen vergebenen Tasten werden vergessen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>SidebarPanel</name>
    <message>
        <source>#tag takes what bears a tag, is:checked what has this status, is:important what has a star, by:Ada what Ada marked</source>
        <translation>#schlagwort findet, was es trägt, is:checked, was diesen Status hat, is:important, was einen Stern hat, by:Ada, was Ada markiert hat</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Anmerkungen filtern</translation>
    </message>
    <message>
        <source>Filter quotes, notes, tags, speakers</source>
        <translation>Zitat, Notiz, Schlagwort, Sprechende</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Select some words and mark them from their menu.</source>
        <translation>Wählen Sie Wörter aus und markieren Sie sie über ihr Menü.</translation>
    </message>
    <message>
        <source>Select some words and press {keys}.</source>
        <translation>Wählen Sie Wörter aus und drücken Sie {keys}.</translation>
    </message>
    <message>
        <source>The lens takes none of the highlights.</source>
        <translation>Im Ausschnitt liegt keine der Markierungen.</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>{key} for a note</source>
        <translation>{key} für eine Notiz</translation>
    </message>
    <message>
        <source>{key} for a tag</source>
        <translation>{key} für ein Schlagwort</translation>
    </message>
    <message>
        <source>{key} for any tag</source>
        <translation>{key} für ein beliebiges Schlagwort</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Only the {n} that are chosen</source>
        <translation>&amp;Nur die {n} gewählten</translation>
    </message>
    <message>
        <source>&amp;Turns</source>
        <translation>&amp;Beiträge</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>All transcripts are searched by whole words, whatever their letter case.</source>
        <translation>Alle Transkripte werden nach ganzen Wörtern durchsucht, ohne Groß und Klein zu unterscheiden.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation>Markierungen filtern</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>In all t&amp;ranscripts</source>
        <translation>In allen &amp;Transkripten</translation>
    </message>
    <message>
        <source>Match ca&amp;pital letters</source>
        <translation>G&amp;roß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>Their sentence</source>
        <translation>Ihr Satz</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>Ihr Beitrag</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Was markiert wird</translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation>Welche Beiträge</translation>
    </message>
    <message>
        <source>Who&amp;le words only</source>
        <translation>Nur &amp;ganze Wörter</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words, #tag, is:checked, by:Ada</source>
        <translation>Wörter, #schlagwort, is:checked, by:Ada</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
</context>
<context>
    <name>SpeakerCommands</name>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Colour &amp;{n}</source>
        <translation>Farbe &amp;{n}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge {name} into</source>
        <translation>{name} zusammenlegen mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation>Es gibt niemand anderen</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} von {name}</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation>&amp;Keine Sprechenden</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Make one of the selected speakers; who says most keeps the name</source>
        <translation>Die ausgewählten Sprechenden zusammenlegen; den Namen behält, wer am meisten sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>Another tag, new or not: name or path</source>
        <translation>Anderes Schlagwort, neu oder nicht: Name oder Pfad</translation>
    </message>
    <message>
        <source>Find in the highlights</source>
        <translation>In den Markierungen suchen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Nothing is split yet.</source>
        <translation>Noch nichts ist geteilt.</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>Schlagwort teilen</translation>
    </message>
    <message>
        <source>Tag that the ticked highlights get</source>
        <translation>Schlagwort, das die angehakten Markierungen bekommen</translation>
    </message>
    <message>
        <source>Tick the highlights of “{name}” that get another tag.</source>
        <translation>Haken Sie die Markierungen von „{name}“ an, die ein anderes Schlagwort bekommen.</translation>
    </message>
    <message>
        <source>“{name}” instead of “{old}”: {highlights}.</source>
        <translation>„{name}“ statt „{old}“: {highlights}.</translation>
    </message>
</context>
<context>
    <name>SplitSpeakerDialog</name>
    <message>
        <source>Check the turns that are not {name}’s.</source>
        <translation>Haken Sie die Beiträge an, die nicht von {name} sind.</translation>
    </message>
    <message>
        <source>Name of who speaks them</source>
        <translation>Name der sprechenden Person</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>Split off turns</source>
        <translation>Beiträge abtrennen</translation>
    </message>
    <message>
        <source>They are &amp;said by</source>
        <translation>Gesprochen &amp;von</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Not in the source.</source>
        <translation>Nicht in der Quelle.</translation>
    </message>
    <message>
        <source>The source says “{words}”.</source>
        <translation>In der Quelle steht „{words}“.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer to {label}</source>
        <translation>Antwort auf {label}</translation>
    </message>
    <message>
        <source>folded: {turns}; Enter opens</source>
        <translation>eingeklappt: {turns}; die Eingabetaste klappt aus</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation>Frage {label}</translation>
    </message>
    <message>
        <source>stage direction</source>
        <translation>Regieanweisung</translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation>Beitrag {n}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Important; click to take the star off</source>
        <translation>Wichtig; ein Klick nimmt den Stern weg</translation>
    </message>
    <message>
        <source>Mark as important</source>
        <translation>Als wichtig kennzeichnen</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>Nicht wichtig</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checked was: “{words}”</source>
        <translation>Geprüft war: „{words}“</translation>
    </message>
    <message>
        <source>Its words are others than were checked.</source>
        <translation>Die Wörter sind andere als die geprüften.</translation>
    </message>
    <message>
        <source>Now it says: “{words}”</source>
        <translation>Jetzt steht dort: „{words}“</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>nochmals zu prüfen</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>How far this has been checked</source>
        <translation>Wie weit das geprüft ist</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>status…</source>
        <translation>Status…</translation>
    </message>
</context>
<context>
    <name>StickNotice</name>
    <message>
        <source>Every new selection gets the tag “{name}”, until Esc or a click here</source>
        <translation>Jede neue Auswahl bekommt das Schlagwort „{name}“, bis Esc oder ein Klick hier</translation>
    </message>
    <message>
        <source>“{name}” sticks · Esc ends</source>
        <translation>„{name}“ wird festgehalten · Esc beendet</translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>&amp;Sonstiges</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>&amp;Rede</translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation>Als &amp;Frage kennzeichnen</translation>
    </message>
    <message>
        <source>No &amp;question any more</source>
        <translation>Keine &amp;Frage mehr</translation>
    </message>
    <message>
        <source>No&amp;body who is named</source>
        <translation>N&amp;iemand, der benannt ist</translation>
    </message>
    <message>
        <source>Other or &amp;new…</source>
        <translation>Andere oder &amp;neue…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>Stage &amp;direction</source>
        <translation>Re&amp;gieanweisung</translation>
    </message>
</context>
<context>
    <name>TabGroup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Kein Transkript</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Offene Transkripte</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Enter gives the tag · Shift+Enter several · Ctrl+Enter lets it stick</source>
        <translation>Eingabe gibt das Schlagwort · Umschalt+Eingabe mehrere · Strg+Eingabe hält es fest</translation>
    </message>
    <message>
        <source>Every new selection gets “{name}”; Esc ends that.</source>
        <translation>Jede neue Auswahl bekommt „{name}“; Esc beendet das.</translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation>Schlagwort &amp;festhalten…</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation>Wählen Sie zuerst Wörter oder eine Markierung aus.</translation>
    </message>
    <message>
        <source>Stop giving “{name}”</source>
        <translation>„{name}“ nicht mehr geben</translation>
    </message>
    <message>
        <source>Tag for every selection…</source>
        <translation>Schlagwort für jede Auswahl…</translation>
    </message>
    <message>
        <source>“{name}” sticks no more.</source>
        <translation>„{name}“ wird nicht mehr festgehalten.</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>1 more: type a name</source>
        <translation>1 weiteres: Namen tippen</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>Neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>{name}, given</source>
        <translation>{name}, gegeben</translation>
    </message>
    <message>
        <source>{n} more: type a name</source>
        <translation>{n} weitere: Namen tippen</translation>
    </message>
</context>
<context>
    <name>TagFields</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Schließt ein</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>What belongs under it</source>
        <translation>Was darunter fällt</translation>
    </message>
    <message>
        <source>What does not, though it looks so</source>
        <translation>Was nicht, obwohl es so aussieht</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>{key} — now “{name}”</source>
        <translation>{key} — jetzt „{name}“</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 speaker</source>
        <translation>1 sprechende Person</translation>
    </message>
    <message>
        <source>Date and speakers</source>
        <translation>Datum und Sprechende</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Transcript Reader</source>
        <translation>Transcript Reader</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} Sprechende</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>Doing again {what}…</source>
        <translation>Wird wiederholt: {what}…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Undoing {what}…</source>
        <translation>Wird zurückgenommen: {what}…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>TurnsQuestion</name>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>Fate</source>
        <translation>Schicksal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>It replaces no older version.</source>
        <translation>Es ersetzt keine ältere Version.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>Es ist kein Transkript geöffnet.</translation>
    </message>
    <message>
        <source>No two versions are read side by side.</source>
        <translation>Es werden keine zwei Versionen nebeneinander gelesen.</translation>
    </message>
    <message>
        <source>There is no difference after this.</source>
        <translation>Danach gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>There is no difference before this.</source>
        <translation>Davor gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>There is no newer version of it.</source>
        <translation>Es gibt keine neuere Version davon.</translation>
    </message>
    <message>
        <source>There is no other version of it.</source>
        <translation>Es gibt keine andere Version davon.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Moved; in the newer version at {place}</source>
        <translation>Verschoben; in der neueren Version bei {place}</translation>
    </message>
    <message>
        <source>Moved; in the older version at {place}</source>
        <translation>Verschoben; in der älteren Version bei {place}</translation>
    </message>
    <message>
        <source>Nearest place in the new version</source>
        <translation>Nächstliegende Stelle in der neuen Version</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Newer version: {words}</source>
        <translation>Neuere Version: {words}</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>Kein Wort ist verschieden.</translation>
    </message>
    <message>
        <source>Not in the newer version</source>
        <translation>Nicht in der neueren Version</translation>
    </message>
    <message>
        <source>Not in the older version</source>
        <translation>Nicht in der älteren Version</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>Alte Version</translation>
    </message>
    <message>
        <source>Older version: {words}</source>
        <translation>Ältere Version: {words}</translation>
    </message>
    <message>
        <source>Only in the newer version: {words}</source>
        <translation>Nur in der neueren Version: {words}</translation>
    </message>
    <message>
        <source>Only in the older version: {words}</source>
        <translation>Nur in der älteren Version: {words}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>{n} difference</source>
        <translation>{n} Unterschied</translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation>{n} Unterschiede</translation>
    </message>
    <message>
        <source>{n} passage moved</source>
        <translation>{n} Stelle verschoben</translation>
    </message>
    <message>
        <source>{n} passages moved</source>
        <translation>{n} Stellen verschoben</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Corrected words</source>
        <translation>Korrigierte Wörter</translation>
    </message>
    <message>
        <source>Enter corrects, Shift+Enter makes a new line, Esc leaves.</source>
        <translation>Eingabe korrigiert, Umschalt+Eingabe macht eine neue Zeile, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Likely the same person</source>
        <translation>Wohl dieselbe Person</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <translation>{what}: {names}</translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Transcript Reader</source>
        <translation>&amp;Über Transcript Reader</translation>
    </message>
    <message>
        <source>&amp;Affiliation…</source>
        <translation>&amp;Zugehörigkeit…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Answers only</source>
        <translation>Nur A&amp;ntworten</translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation>A&amp;ntworten…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation>&amp;Geprüft</translation>
    </message>
    <message>
        <source>&amp;Clear the lens</source>
        <translation>Ausschnitt auf&amp;heben</translation>
    </message>
    <message>
        <source>&amp;Close other tabs</source>
        <translation>&amp;Andere Tabs schließen</translation>
    </message>
    <message>
        <source>&amp;Close transcript</source>
        <translation>Transkript &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>&amp;Codebuch…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>&amp;Korrekturen…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>Detai&amp;ls…</translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation>&amp;Strittig</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Filter annotations</source>
        <translation>Anmerkungen fi&amp;ltern</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Fold the rest</source>
        <translation>&amp;Rest einklappen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Import report…</source>
        <translation>&amp;Importbericht…</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;Wichtig</translation>
    </message>
    <message>
        <source>&amp;Join highlights</source>
        <translation>Markierungen &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Join with next turn</source>
        <translation>Mit nächstem Beitrag &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>&amp;Springen zu…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größerer &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Lens…</source>
        <translation>&amp;Ausschnitt…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;Bibliothek…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;List hits</source>
        <translation>Treffer auf&amp;listen</translation>
    </message>
    <message>
        <source>&amp;Lock the text</source>
        <translation>Text &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Mark the selection likewise</source>
        <translation>&amp;Auswahl ebenso markieren</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Zusammen&amp;legen mit</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;Nächste Farben</translation>
    </message>
    <message>
        <source>&amp;Next correction</source>
        <translation>&amp;Nächste Korrektur</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation>&amp;Kein Status</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation>&amp;Keine Sprechenden</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Pages and lines</source>
        <translation>&amp;Seiten und Zeilen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>Vorige F&amp;rage</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Questions only</source>
        <translation>Nur &amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation>&amp;Lesen…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Sprechende Person</translation>
    </message>
    <message>
        <source>&amp;Split off these turns…</source>
        <translation>Diese Beiträge &amp;abtrennen…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;To check</source>
        <translation>&amp;Zu prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Which of several…</source>
        <translation>&amp;Welche von mehreren…</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>Nur ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>As the &amp;source has it…</source>
        <translation>Wie in der &amp;Quelle…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Be light or dark as the system is.</source>
        <translation>Hell oder dunkel sein wie das System.</translation>
    </message>
    <message>
        <source>Beginning a word to the l&amp;eft</source>
        <translation>Anfang ein Wort nach l&amp;inks</translation>
    </message>
    <message>
        <source>Beginning a word to the r&amp;ight</source>
        <translation>Anfang ein Wort nach r&amp;echts</translation>
    </message>
    <message>
        <source>Both &amp;versions side by side</source>
        <translation>Beide Vers&amp;ionen nebeneinander</translation>
    </message>
    <message>
        <source>Change face, size, spaces and colours of the text while looking at it.</source>
        <translation>Schrift, Größe, Abstände und Farben des Textes ändern und dabei ansehen.</translation>
    </message>
    <message>
        <source>Change from light to dark, or back.</source>
        <translation>Von Hell zu Dunkel wechseln oder zurück.</translation>
    </message>
    <message>
        <source>Check &amp;quotes in a text…</source>
        <translation>&amp;Zitate in einem Text prüfen…</translation>
    </message>
    <message>
        <source>Choose the highlight before.</source>
        <translation>Die Markierung davor wählen.</translation>
    </message>
    <message>
        <source>Choose the next highlight.</source>
        <translation>Die nächste Markierung wählen.</translation>
    </message>
    <message>
        <source>Choose the speaker&apos;s colour.</source>
        <translation>Die Farbe der sprechenden Person wählen.</translation>
    </message>
    <message>
        <source>Clear the status of the chosen highlight.</source>
        <translation>Den Status der gewählten Markierung löschen.</translation>
    </message>
    <message>
        <source>Close every other transcript; their places are kept.</source>
        <translation>Alle anderen Transkripte schließen; ihre Stellen bleiben gemerkt.</translation>
    </message>
    <message>
        <source>Close the open transcript; everything in it is kept.</source>
        <translation>Das offene Transkript schließen; alles darin bleibt bewahrt.</translation>
    </message>
    <message>
        <source>Copy the selected words with speaker, place and title.</source>
        <translation>Die ausgewählten Wörter mit Sprechenden, Stelle und Titel kopieren.</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation>Die ausgewählten Wörter kopieren.</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Correct &amp;words…</source>
        <translation>&amp;Wörter korrigieren…</translation>
    </message>
    <message>
        <source>Correct what is selected, or the word at the caret; in the outline, rename a speaker.</source>
        <translation>Das Ausgewählte oder das Wort an der Schreibmarke korrigieren; in der Gliederung Sprechende umbenennen.</translation>
    </message>
    <message>
        <source>Correct words wherever they stand, from a list of what that would change.</source>
        <translation>Wörter überall korrigieren, anhand einer Liste der Änderungen.</translation>
    </message>
    <message>
        <source>Cut the turn in two at the caret, or where the selection begins.</source>
        <translation>Den Beitrag an der Schreibmarke oder am Anfang der Auswahl teilen.</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>D&amp;uplicate highlight</source>
        <translation>Markierung ver&amp;doppeln</translation>
    </message>
    <message>
        <source>Decide on highlights that still stand in the version which the open one replaces.</source>
        <translation>Über Markierungen entscheiden, die noch in der Version stehen, die die offene ersetzt.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Wiederholen, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>E&amp;xtend to end of turn</source>
        <translation>Bis &amp;Ende des Beitrags erweitern</translation>
    </message>
    <message>
        <source>End a word to the &amp;left</source>
        <translation>Ende ein Wort nach &amp;links</translation>
    </message>
    <message>
        <source>End a word to the &amp;right</source>
        <translation>Ende ein Wort nach &amp;rechts</translation>
    </message>
    <message>
        <source>End the program; everything is saved already.</source>
        <translation>Das Programm beenden; alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Ext&amp;end to beginning of turn</source>
        <translation>Bis Anfang &amp;des Beitrags erweitern</translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the paragraph, then of the one before.</source>
        <translation>Die Auswahl bis zum Anfang des Absatzes erweitern, dann des Absatzes davor.</translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the turn, then of the one before.</source>
        <translation>Die Auswahl bis zum Anfang des Beitrags erweitern, dann des Beitrags davor.</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the turn, then of the next one.</source>
        <translation>Die Auswahl bis zum Ende des Beitrags erweitern, dann des nächsten.</translation>
    </message>
    <message>
        <source>Extend the selection to the next paragraph.</source>
        <translation>Die Auswahl bis zum nächsten Absatz erweitern.</translation>
    </message>
    <message>
        <source>Extend to next paragraph</source>
        <translation>Bis zum nächsten Absatz erweitern</translation>
    </message>
    <message>
        <source>Extend to paragraph before</source>
        <translation>Bis zum vorigen Absatz erweitern</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name, and do it.</source>
        <translation>Jeden Befehl mit ein paar Buchstaben seines Namens finden und ausführen.</translation>
    </message>
    <message>
        <source>Find letters with accents and without alike: cafe finds café.</source>
        <translation>Buchstaben mit und ohne Akzent gleich behandeln: cafe findet café.</translation>
    </message>
    <message>
        <source>Find words in the transcript as you type them, or the words that are selected.</source>
        <translation>Wörter im Transkript beim Tippen suchen, oder die ausgewählten Wörter.</translation>
    </message>
    <message>
        <source>Find words only where they are not part of longer ones.</source>
        <translation>Wörter nur finden, wo sie nicht Teil längerer sind.</translation>
    </message>
    <message>
        <source>Find words only with the same capital and small letters.</source>
        <translation>Wörter nur mit denselben Groß- und Kleinbuchstaben finden.</translation>
    </message>
    <message>
        <source>Focus mo&amp;de</source>
        <translation>Fokusmo&amp;dus</translation>
    </message>
    <message>
        <source>Fold the answers, and all else that is no question; again, show all.</source>
        <translation>Die Antworten einklappen und alles, was keine Frage ist; noch einmal zeigt alles.</translation>
    </message>
    <message>
        <source>Fold what the lens leaves out to one line a run, or only fade it.</source>
        <translation>Was der Ausschnitt auslässt, auf je eine Zeile einklappen oder nur blasser zeigen.</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Give &amp;tag…</source>
        <translation>&amp;Schlagwort geben…</translation>
    </message>
    <message>
        <source>Give any tag by its name, new or not; Shift+Enter gives several, Ctrl+Enter sticks.</source>
        <translation>Ein beliebiges Schlagwort nach seinem Namen geben, neu oder nicht; Umschalt+Eingabe gibt mehrere, Strg+Eingabe hält es fest.</translation>
    </message>
    <message>
        <source>Give one tag to every new selection, until Esc; again, end that.</source>
        <translation>Jeder neuen Auswahl ein Schlagwort geben, bis Esc; noch einmal beendet das.</translation>
    </message>
    <message>
        <source>List every change, newest first, and go back to any of them.</source>
        <translation>Alle Änderungen auflisten, die neueste zuerst, und zu jeder zurückgehen.</translation>
    </message>
    <message>
        <source>Replace with a &amp;newer version…</source>
        <translation>Durch &amp;neuere Version ersetzen…</translation>
    </message>
    <message>
        <source>S&amp;plit highlight</source>
        <translation>Markierung &amp;teilen</translation>
    </message>
    <message>
        <source>Give the speaker another name; what is printed stays known.</source>
        <translation>Der sprechenden Person einen anderen Namen geben; die gedruckte Bezeichnung bleibt bekannt.</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>&amp;Alle Notizen…</translation>
    </message>
    <message>
        <source>&amp;Many at once…</source>
        <translation>&amp;Viele auf einmal…</translation>
    </message>
    <message>
        <source>Give the tag that has this key, or take it off.</source>
        <translation>Das Schlagwort dieser Taste geben oder wegnehmen.</translation>
    </message>
    <message>
        <source>Give the transcript&apos;s text the size it had at first.</source>
        <translation>Dem Text des Transkripts seine ursprüngliche Größe geben.</translation>
    </message>
    <message>
        <source>Go again to where you came back from.</source>
        <translation>Wieder dorthin gehen, woher Sie zurückkamen.</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump, in whichever transcript.</source>
        <translation>Dorthin zurückgehen, wo Sie vor dem letzten Sprung waren, in welchem Transkript auch immer.</translation>
    </message>
    <message>
        <source>Go through all colours there are: paper, white, sepia, dark, black, high contrast.</source>
        <translation>Alle Farben durchgehen: Papier, Weiß, Sepia, Dunkel, Schwarz, hoher Kontrast.</translation>
    </message>
    <message>
        <source>Go to a transcript, speaker, question, section or tag by a few letters of its name.</source>
        <translation>Mit ein paar Buchstaben zu einem Transkript, zu Sprechenden, einer Frage, einem Abschnitt oder Schlagwort gehen.</translation>
    </message>
    <message>
        <source>Go to a turn, paragraph, time, page and line, question, speaker or section.</source>
        <translation>Zu Beitrag, Absatz, Zeit, Seite und Zeile, Frage, Sprechenden oder Abschnitt gehen.</translation>
    </message>
    <message>
        <source>Go to the heading before.</source>
        <translation>Zur Überschrift davor gehen.</translation>
    </message>
    <message>
        <source>Go to the next heading.</source>
        <translation>Zur nächsten Überschrift gehen.</translation>
    </message>
    <message>
        <source>Go to the next place where the versions side by side differ.</source>
        <translation>Zur nächsten Stelle gehen, an der die Versionen nebeneinander sich unterscheiden.</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>Zur nächsten Fundstelle der Wörter gehen.</translation>
    </message>
    <message>
        <source>Go to the next question.</source>
        <translation>Zur nächsten Frage gehen.</translation>
    </message>
    <message>
        <source>Go to the next turn that answers.</source>
        <translation>Zum nächsten Beitrag gehen, der antwortet.</translation>
    </message>
    <message>
        <source>Go to the next turn whose lines have not all stood in view for a second.</source>
        <translation>Zum nächsten Beitrag gehen, dessen Zeilen noch nicht alle eine Sekunde lang zu sehen waren.</translation>
    </message>
    <message>
        <source>Go to the next words that are not as the source has them.</source>
        <translation>Zu den nächsten Wörtern gehen, die nicht wie in der Quelle sind.</translation>
    </message>
    <message>
        <source>Go to the place before where the versions side by side differ.</source>
        <translation>Zur Stelle davor gehen, an der die Versionen nebeneinander sich unterscheiden.</translation>
    </message>
    <message>
        <source>Go to the place before where the words were found.</source>
        <translation>Zur vorigen Fundstelle der Wörter gehen.</translation>
    </message>
    <message>
        <source>Go to the question before.</source>
        <translation>Zur Frage davor gehen.</translation>
    </message>
    <message>
        <source>Go to the turn before that answers.</source>
        <translation>Zum Beitrag davor gehen, der antwortet.</translation>
    </message>
    <message>
        <source>Go to the turn before whose lines have not all stood in view for a second.</source>
        <translation>Zum Beitrag davor gehen, dessen Zeilen noch nicht alle eine Sekunde lang zu sehen waren.</translation>
    </message>
    <message>
        <source>Go to the words before that are not as the source has them.</source>
        <translation>Zu den Wörtern davor gehen, die nicht wie in der Quelle sind.</translation>
    </message>
    <message>
        <source>Go to where the next one speaks.</source>
        <translation>Dorthin gehen, wo die nächste sprechende Person beginnt.</translation>
    </message>
    <message>
        <source>Go to where the one before speaks.</source>
        <translation>Dorthin gehen, wo die sprechende Person davor beginnt.</translation>
    </message>
    <message>
        <source>Go to where the same speaker speaks next.</source>
        <translation>Dorthin gehen, wo dieselbe sprechende Person wieder beginnt.</translation>
    </message>
    <message>
        <source>Go to where the same speaker spoke before.</source>
        <translation>Dorthin gehen, wo dieselbe sprechende Person zuvor begann.</translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back.</source>
        <translation>Alles außer dem Text verbergen; Esc bringt es zurück.</translation>
    </message>
    <message>
        <source>Ignore &amp;accents</source>
        <translation>&amp;Akzente übergehen</translation>
    </message>
    <message>
        <source>Join those picked, or the chosen one with all that overlap it, or else with the next.</source>
        <translation>Die ausgewählten verbinden, oder die gewählte mit allen überlappenden, sonst mit der nächsten.</translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation>Schlagwort &amp;festhalten…</translation>
    </message>
    <message>
        <source>Let nothing be corrected in this transcript until it is unlocked.</source>
        <translation>In diesem Transkript nichts korrigieren lassen, bis es entsperrt wird.</translation>
    </message>
    <message>
        <source>Let the corrected words at the caret, or in the selection, be as the source has them.</source>
        <translation>Die korrigierten Wörter an der Schreibmarke oder in der Auswahl wieder wie in der Quelle sein lassen.</translation>
    </message>
    <message>
        <source>Let the window fill the screen.</source>
        <translation>Das Fenster den Bildschirm füllen lassen.</translation>
    </message>
    <message>
        <source>List all notes of the transcript or of the library, to search, write and export.</source>
        <translation>Alle Notizen des Transkripts oder der Bibliothek auflisten, zum Suchen, Schreiben und Exportieren.</translation>
    </message>
    <message>
        <source>List every command with its keys, and give it other ones.</source>
        <translation>Alle Befehle mit ihren Tasten auflisten und ihnen andere geben.</translation>
    </message>
    <message>
        <source>List every transcript of the library, to open it again or to remove it.</source>
        <translation>Alle Transkripte der Bibliothek auflisten, um sie wieder zu öffnen oder zu entfernen.</translation>
    </message>
    <message>
        <source>List the highlights that meet here, to choose one.</source>
        <translation>Die Markierungen auflisten, die hier zusammentreffen, um eine zu wählen.</translation>
    </message>
    <message>
        <source>List the speakers: name, role, affiliation, who is the same as whom.</source>
        <translation>Die Sprechenden auflisten: Name, Rolle, Zugehörigkeit, wer mit wem dieselbe Person ist.</translation>
    </message>
    <message>
        <source>List what was corrected, by whom and when, and put it back.</source>
        <translation>Auflisten, was von wem und wann korrigiert wurde, und es zurücksetzen.</translation>
    </message>
    <message>
        <source>List what was found, with who says it, the words around it and its place.</source>
        <translation>Die Treffer auflisten: wer es sagt, die Wörter darum herum und die Stelle.</translation>
    </message>
    <message>
        <source>Look up what an article quotes: what is exact, what differs, and what nobody says.</source>
        <translation>Nachschlagen, was ein Artikel zitiert: was genau ist, was abweicht und was niemand sagt.</translation>
    </message>
    <message>
        <source>Make one of the turn and the next, or of all selected turns.</source>
        <translation>Aus diesem und dem nächsten Beitrag oder aus allen ausgewählten einen machen.</translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text larger.</source>
        <translation>Den Text des Transkripts vergrößern.</translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text smaller.</source>
        <translation>Den Text des Transkripts verkleinern.</translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation>Als &amp;Frage kennzeichnen</translation>
    </message>
    <message>
        <source>Mark correct&amp;ions</source>
        <translation>Korrekturen z&amp;eigen</translation>
    </message>
    <message>
        <source>Mark the chosen highlight as done.</source>
        <translation>Die gewählte Markierung als erledigt kennzeichnen.</translation>
    </message>
    <message>
        <source>Mark the chosen highlight with a star, or take the star off.</source>
        <translation>Die gewählte Markierung mit einem Stern versehen oder ihn wegnehmen.</translation>
    </message>
    <message>
        <source>Mark the selected words with the tags and the note of the chosen highlight.</source>
        <translation>Die ausgewählten Wörter mit Schlagwörtern und Notiz der gewählten Markierung markieren.</translation>
    </message>
    <message>
        <source>Mark the selected words with the tags of the chosen highlight, and no note.</source>
        <translation>Die ausgewählten Wörter mit den Schlagwörtern der gewählten Markierung markieren, ohne Notiz.</translation>
    </message>
    <message>
        <source>Mark the selected words without a tag.</source>
        <translation>Die ausgewählten Wörter ohne Schlagwort markieren.</translation>
    </message>
    <message>
        <source>Mark the selection like&amp;wise, without the note</source>
        <translation>Auswahl ebenso, &amp;ohne Notiz</translation>
    </message>
    <message>
        <source>Mark the turn at the caret as a question, or say that it is none.</source>
        <translation>Den Beitrag an der Schreibmarke als Frage kennzeichnen oder sagen, dass er keine ist.</translation>
    </message>
    <message>
        <source>Mark the words of the chosen highlight once more, to tag or note them otherwise.</source>
        <translation>Die Wörter der gewählten Markierung noch einmal markieren, um sie anders zu versehen.</translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the left.</source>
        <translation>Den Anfang der gewählten Markierung ein Wort nach links rücken.</translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the right.</source>
        <translation>Den Anfang der gewählten Markierung ein Wort nach rechts rücken.</translation>
    </message>
    <message>
        <source>Move the caret to the beginning of the paragraph, then of the one before.</source>
        <translation>Die Schreibmarke zum Anfang des Absatzes bewegen, dann des Absatzes davor.</translation>
    </message>
    <message>
        <source>Move the caret to the next paragraph.</source>
        <translation>Die Schreibmarke zum nächsten Absatz bewegen.</translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the left.</source>
        <translation>Das Ende der gewählten Markierung ein Wort nach links rücken.</translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the right.</source>
        <translation>Das Ende der gewählten Markierung ein Wort nach rechts rücken.</translation>
    </message>
    <message>
        <source>Move this tab to the other side, so that two transcripts stand side by side.</source>
        <translation>Diesen Tab auf die andere Seite verschieben, sodass zwei Transkripte nebeneinander stehen.</translation>
    </message>
    <message>
        <source>Narrow everything to some speakers, roles, questions or answers, tags, or words.</source>
        <translation>Alles auf bestimmte Sprechende, Rollen, Fragen oder Antworten, Schlagwörter oder Wörter eingrenzen.</translation>
    </message>
    <message>
        <source>Narrow everything to the outline&apos;s or the chosen highlight&apos;s tag; again, show all.</source>
        <translation>Alles auf das Schlagwort der Gliederung oder der gewählten Markierung eingrenzen; noch einmal zeigt alles.</translation>
    </message>
    <message>
        <source>Narrow everything to what answers a question; again, show all.</source>
        <translation>Alles auf das eingrenzen, was auf eine Frage antwortet; noch einmal zeigt alles.</translation>
    </message>
    <message>
        <source>Narrow everything to who speaks here, or the outline&apos;s speaker; again, show all.</source>
        <translation>Alles auf die hier oder in der Gliederung sprechende Person eingrenzen; noch einmal zeigt alles.</translation>
    </message>
    <message>
        <source>Next &amp;highlight</source>
        <translation>Nächste &amp;Markierung</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>Nächste &amp;Frage</translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation>Nächster Abs&amp;chnitt</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>Nächster &amp;Beitrag</translation>
    </message>
    <message>
        <source>Next &amp;unread turn</source>
        <translation>N&amp;ächster ungelesener Beitrag</translation>
    </message>
    <message>
        <source>Next answ&amp;er</source>
        <translation>Nächste &amp;Antwort</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>&amp;Weiter zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Next turn by this spea&amp;ker</source>
        <translation>Nächster Beitrag dieser s&amp;prechenden Person</translation>
    </message>
    <message>
        <source>Note on the t&amp;urn</source>
        <translation>Notiz zum &amp;Beitrag</translation>
    </message>
    <message>
        <source>Note on the transcri&amp;pt</source>
        <translation>Notiz zum Transkri&amp;pt</translation>
    </message>
    <message>
        <source>Only this &amp;speaker</source>
        <translation>Nur diese s&amp;prechende Person</translation>
    </message>
    <message>
        <source>Only this &amp;tag</source>
        <translation>Nur dieses &amp;Schlagwort</translation>
    </message>
    <message>
        <source>Open the ne&amp;wer version</source>
        <translation>Neuere Version ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open the version that replaces the open transcript.</source>
        <translation>Die Version öffnen, die das offene Transkript ersetzt.</translation>
    </message>
    <message>
        <source>Open transcripts from files.</source>
        <translation>Transkripte aus Dateien öffnen.</translation>
    </message>
    <message>
        <source>Order, rename, describe, merge and split tags, in a window beside the text.</source>
        <translation>Schlagwörter ordnen, umbenennen, beschreiben, zusammenlegen und teilen, in einem Fenster neben dem Text.</translation>
    </message>
    <message>
        <source>P&amp;revious turn</source>
        <translation>Voriger B&amp;eitrag</translation>
    </message>
    <message>
        <source>Pre&amp;vious correction</source>
        <translation>&amp;Vorige Korrektur</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread turn</source>
        <translation>Voriger u&amp;ngelesener Beitrag</translation>
    </message>
    <message>
        <source>Previous ans&amp;wer</source>
        <translation>Vorige An&amp;twort</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Previous h&amp;ighlight</source>
        <translation>Vorige Mark&amp;ierung</translation>
    </message>
    <message>
        <source>Previous pane&amp;l</source>
        <translation>Zurück zum v&amp;origen Bereich</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Voriger Absatz</translation>
    </message>
    <message>
        <source>Previous se&amp;ction</source>
        <translation>Voriger Absc&amp;hnitt</translation>
    </message>
    <message>
        <source>Previous turn b&amp;y this speaker</source>
        <translation>Voriger Beitrag &amp;dieser sprechenden Person</translation>
    </message>
    <message>
        <source>Print the transcript with its highlights and notes.</source>
        <translation>Das Transkript mit Markierungen und Notizen drucken.</translation>
    </message>
    <message>
        <source>Put back as &amp;printed</source>
        <translation>Auf die Vorlage &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put the keyboard into the annotations.</source>
        <translation>Die Tastatur in die Anmerkungen setzen.</translation>
    </message>
    <message>
        <source>Put the keyboard into the next panel.</source>
        <translation>Die Tastatur in den nächsten Bereich setzen.</translation>
    </message>
    <message>
        <source>Put the keyboard into the outline.</source>
        <translation>Die Tastatur in die Gliederung setzen.</translation>
    </message>
    <message>
        <source>Put the keyboard into the panel before.</source>
        <translation>Die Tastatur in den vorigen Bereich setzen.</translation>
    </message>
    <message>
        <source>Put the keyboard into the text.</source>
        <translation>Die Tastatur in den Text setzen.</translation>
    </message>
    <message>
        <source>R&amp;ole…</source>
        <translation>&amp;Rolle…</translation>
    </message>
    <message>
        <source>Re&amp;view the newer version…</source>
        <translation>Neuere Version d&amp;urchsehen…</translation>
    </message>
    <message>
        <source>Read the older and the newer version side by side, with all that differs; or no more.</source>
        <translation>Die ältere und die neuere Version nebeneinander lesen, mit allen Unterschieden; oder nicht mehr.</translation>
    </message>
    <message>
        <source>Read the text as the source has it.</source>
        <translation>Den Text lesen, wie er in der Quelle steht.</translation>
    </message>
    <message>
        <source>Read the user guide that came with the program.</source>
        <translation>Das Benutzerhandbuch lesen, das dem Programm beiliegt.</translation>
    </message>
    <message>
        <source>S&amp;plit turn here</source>
        <translation>Beitrag hier &amp;teilen</translation>
    </message>
    <message>
        <source>S&amp;witch light and dark</source>
        <translation>Hell und Dunkel &amp;wechseln</translation>
    </message>
    <message>
        <source>Save the transcript with its highlights and notes as a PDF.</source>
        <translation>Das Transkript mit Markierungen und Notizen als PDF speichern.</translation>
    </message>
    <message>
        <source>Say that the chosen highlight has been checked.</source>
        <translation>Sagen, dass die gewählte Markierung geprüft ist.</translation>
    </message>
    <message>
        <source>Say that the chosen highlight is still to be checked.</source>
        <translation>Sagen, dass die gewählte Markierung noch zu prüfen ist.</translation>
    </message>
    <message>
        <source>Say that the speaker is the same as another one.</source>
        <translation>Sagen, dass diese sprechende Person dieselbe ist wie eine andere.</translation>
    </message>
    <message>
        <source>Say that this is no speaker; what was given to it is nobody&apos;s.</source>
        <translation>Sagen, dass dies keine sprechende Person ist; was ihr zugeschrieben war, gehört niemandem.</translation>
    </message>
    <message>
        <source>Say that what the chosen highlight claims is disputed.</source>
        <translation>Sagen, dass strittig ist, was die gewählte Markierung behauptet.</translation>
    </message>
    <message>
        <source>Say what part the speaker plays.</source>
        <translation>Sagen, welche Rolle die sprechende Person hat.</translation>
    </message>
    <message>
        <source>Say what the turn at the caret, or the selected turns, are.</source>
        <translation>Sagen, was der Beitrag an der Schreibmarke ist oder die ausgewählten sind.</translation>
    </message>
    <message>
        <source>Say which of the speaker&apos;s turns are another&apos;s.</source>
        <translation>Sagen, welche Beiträge der sprechenden Person von einer anderen sind.</translation>
    </message>
    <message>
        <source>Say which turns answer the question at the caret, and who asks it.</source>
        <translation>Sagen, welche Beiträge auf die Frage an der Schreibmarke antworten und wer sie stellt.</translation>
    </message>
    <message>
        <source>Say which version this is, and under which licence.</source>
        <translation>Sagen, welche Version dies ist und unter welcher Lizenz.</translation>
    </message>
    <message>
        <source>Say who speaks the turn at the caret, or the selected turns.</source>
        <translation>Sagen, wer den Beitrag an der Schreibmarke oder die ausgewählten spricht.</translation>
    </message>
    <message>
        <source>Say whom the speaker speaks for.</source>
        <translation>Sagen, für wen die sprechende Person steht.</translation>
    </message>
    <message>
        <source>Select &amp;question with answers</source>
        <translation>&amp;Frage mit Antworten auswählen</translation>
    </message>
    <message>
        <source>Select all that answers the question here.</source>
        <translation>Alles auswählen, was auf die Frage hier antwortet.</translation>
    </message>
    <message>
        <source>Select all that the speaker says here.</source>
        <translation>Alles auswählen, was die sprechende Person hier sagt.</translation>
    </message>
    <message>
        <source>Select para&amp;graph</source>
        <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret.</source>
        <translation>Den Absatz an der Schreibmarke auswählen.</translation>
    </message>
    <message>
        <source>Select the question here with all its answers.</source>
        <translation>Die Frage hier mit allen Antworten auswählen.</translation>
    </message>
    <message>
        <source>Select whole &amp;answer</source>
        <translation>Ganze A&amp;ntwort auswählen</translation>
    </message>
    <message>
        <source>Select whole &amp;turn</source>
        <translation>Ganzen &amp;Beitrag auswählen</translation>
    </message>
    <message>
        <source>Set face, size, colours and the rest; each takes effect at once.</source>
        <translation>Schrift, Größe, Farben und das Übrige einstellen; alles gilt sofort.</translation>
    </message>
    <message>
        <source>Set title, date and language of the transcript.</source>
        <translation>Titel, Datum und Sprache des Transkripts angeben.</translation>
    </message>
    <message>
        <source>Show everything again; Esc in the text does so too.</source>
        <translation>Wieder alles zeigen; das tut auch Esc im Text.</translation>
    </message>
    <message>
        <source>Show how the file was understood, and read it another way.</source>
        <translation>Zeigen, wie die Datei verstanden wurde, und sie anders lesen.</translation>
    </message>
    <message>
        <source>Show or hide questions, speakers and sections.</source>
        <translation>Fragen, Sprechende und Abschnitte zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide the cards of highlights.</source>
        <translation>Die Karten der Markierungen zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show printed page and line beside the text.</source>
        <translation>Gedruckte Seite und Zeile neben dem Text zeigen.</translation>
    </message>
    <message>
        <source>Show the number of each turn beside it.</source>
        <translation>Die Nummer jedes Beitrags daneben zeigen.</translation>
    </message>
    <message>
        <source>Show the time in the recording beside each turn.</source>
        <translation>Neben jedem Beitrag die Zeit in der Aufnahme zeigen.</translation>
    </message>
    <message>
        <source>Show this transcript a second time beside itself, to read two places at once.</source>
        <translation>Dieses Transkript ein zweites Mal daneben zeigen, um zwei Stellen zugleich zu lesen.</translation>
    </message>
    <message>
        <source>Sp&amp;eakers…</source>
        <translation>Spr&amp;echende…</translation>
    </message>
    <message>
        <source>Split the chosen highlight at the caret, or at both ends of what is selected in it.</source>
        <translation>Die gewählte Markierung an der Schreibmarke teilen oder an beiden Enden des darin Ausgewählten.</translation>
    </message>
    <message>
        <source>Tag or change all hits, turns of a speaker, answers or highlights of a kind.</source>
        <translation>Alle Treffer, Beiträge von Sprechenden, Antworten oder Markierungen einer Art verschlagworten oder ändern.</translation>
    </message>
    <message>
        <source>Take a file as the newer version of the open transcript; highlights go over to it.</source>
        <translation>Eine Datei als neuere Version des offenen Transkripts nehmen; Markierungen gehen auf sie über.</translation>
    </message>
    <message>
        <source>Take back the latest change, in whichever transcript it was made.</source>
        <translation>Die letzte Änderung zurücknehmen, in welchem Transkript auch immer.</translation>
    </message>
    <message>
        <source>Take the chosen highlight away, with its tags and note; Undo brings it back.</source>
        <translation>Die gewählte Markierung mit Schlagwörtern und Notiz entfernen; „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Take this tab out into a window of its own.</source>
        <translation>Diesen Tab in ein eigenes Fenster nehmen.</translation>
    </message>
    <message>
        <source>Take what is typed for a regular expression.</source>
        <translation>Das Getippte als regulären Ausdruck nehmen.</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>In ein eigenes &amp;Fenster</translation>
    </message>
    <message>
        <source>To the &amp;annotations</source>
        <translation>Zu den Anmer&amp;kungen</translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation>Auf die andere Se&amp;ite</translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation>Z&amp;ur Gliederung</translation>
    </message>
    <message>
        <source>To the te&amp;xt</source>
        <translation>Zum Te&amp;xt</translation>
    </message>
    <message>
        <source>Turn &amp;numbers</source>
        <translation>Beitrags&amp;nummern</translation>
    </message>
    <message>
        <source>Turn to the next open transcript.</source>
        <translation>Zum nächsten offenen Transkript wechseln.</translation>
    </message>
    <message>
        <source>Turn to the open transcript before.</source>
        <translation>Zum vorigen offenen Transkript wechseln.</translation>
    </message>
    <message>
        <source>Underline corrected words; resting on them tells what the source says.</source>
        <translation>Korrigierte Wörter unterstreichen; Verweilen darauf zeigt, was in der Quelle steht.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>View &amp;beside</source>
        <translation>&amp;Daneben anzeigen</translation>
    </message>
    <message>
        <source>Wear the dark colours liked best.</source>
        <translation>Die bevorzugten dunklen Farben verwenden.</translation>
    </message>
    <message>
        <source>Wear the light colours liked best.</source>
        <translation>Die bevorzugten hellen Farben verwenden.</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the selection or the chosen highlight.</source>
        <translation>Eine Notiz zur Auswahl oder zur gewählten Markierung schreiben.</translation>
    </message>
    <message>
        <source>Write a note on the turn at the caret.</source>
        <translation>Eine Notiz zum Beitrag an der Schreibmarke schreiben.</translation>
    </message>
    <message>
        <source>Write a note on the whole transcript.</source>
        <translation>Eine Notiz zum ganzen Transkript schreiben.</translation>
    </message>
    <message>
        <source>Write highlights, notes and tags to a file.</source>
        <translation>Markierungen, Notizen und Schlagwörter in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Write in the filter of the annotations.</source>
        <translation>In den Filter der Anmerkungen schreiben.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A speaker cannot be there twice.</source>
        <translation>Dieselbe sprechende Person kann nicht zweimal da sein.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Sprechende brauchen einen Namen.</translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation>Ein Transkript braucht einen Titel.</translation>
    </message>
    <message>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <source>Amazon Transcribe</source>
        <translation>Amazon Transcribe</translation>
    </message>
    <message>
        <source>AssemblyAI</source>
        <translation>AssemblyAI</translation>
    </message>
    <message>
        <source>Azure Speech</source>
        <translation>Azure Speech</translation>
    </message>
    <message>
        <source>CHAT</source>
        <translation>CHAT</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Deepgram</source>
        <translation>Deepgram</translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation>ELAN</translation>
    </message>
    <message>
        <source>ElevenLabs</source>
        <translation>ElevenLabs</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Google Speech-to-Text</source>
        <translation>Google Speech-to-Text</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>IBM Watson</source>
        <translation>IBM Watson</translation>
    </message>
    <message>
        <source>IRC log</source>
        <translation>IRC-Mitschrift</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>It can&apos;t be taken back alone; this rests on it: {what}.</source>
        <translation>Das lässt sich nicht allein zurücknehmen; darauf beruht: {what}.</translation>
    </message>
    <message>
        <source>It is not known any more how the library was then.</source>
        <translation>Es ist nicht mehr bekannt, wie die Bibliothek damals war.</translation>
    </message>
    <message>
        <source>It takes two speakers to make one of them.</source>
        <translation>Um Sprechende zusammenzulegen, braucht es zwei.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation>Kaldi</translation>
    </message>
    <message>
        <source>Line 1: there is no column “name”, “tag” or “code”.</source>
        <translation>Zeile 1: Es gibt keine Spalte „name“, „tag“ oder „code“.</translation>
    </message>
    <message>
        <source>Line {number}: line {keys} has key {key} already.</source>
        <translation>Zeile {number}: Taste {key} hat schon Zeile {keys}.</translation>
    </message>
    <message>
        <source>Line {number}: the quotation marks do not match.</source>
        <translation>Zeile {number}: Die Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Line {number}: there is no colour “{words}”; there are {names}.</source>
        <translation>Zeile {number}: Es gibt keine Farbe „{words}“; es gibt {names}.</translation>
    </message>
    <message>
        <source>Line {number}: there is no name.</source>
        <translation>Zeile {number}: Es gibt keinen Namen.</translation>
    </message>
    <message>
        <source>Line {number}: “{name}” is no name.</source>
        <translation>Zeile {number}: „{name}“ ist kein Name.</translation>
    </message>
    <message>
        <source>Line {number}: “{path}” stands in line {paths} already.</source>
        <translation>Zeile {number}: „{path}“ steht schon in Zeile {paths}.</translation>
    </message>
    <message>
        <source>Line {number}: “{words}” is no key; there are 1 to 9.</source>
        <translation>Zeile {number}: „{words}“ ist keine Taste; es gibt 1 bis 9.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Nothing would be left of the highlight “{quote}”. Remove that first.</source>
        <translation>Von der Markierung „{quote}“ bliebe nichts. Entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Only what is done can be taken back.</source>
        <translation>Nur Getanes lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Podcasting 2.0</source>
        <translation>Podcasting 2.0</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <source>QMSum</source>
        <translation>QMSum</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Rev</source>
        <translation>Rev</translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation>SAMI</translation>
    </message>
    <message>
        <source>Some turns of {name} have to go, and some to stay.</source>
        <translation>Einige Beiträge von {name} müssen gehen, einige bleiben.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile: nothing was undone.</source>
        <translation>Inzwischen wurde etwas anderes geändert: Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile; the list shows it as it is now. Nothing was done: please look, and do it again.</source>
        <translation>Inzwischen wurde etwas geändert; die Liste zeigt es, wie es jetzt ist. Nichts wurde getan: Bitte sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Speechmatics</source>
        <translation>Speechmatics</translation>
    </message>
    <message>
        <source>Stopped: not every quotation was looked up.</source>
        <translation>Angehalten: Nicht jedes Zitat wurde nachgeschlagen.</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>SubStation Alpha</source>
        <translation>SubStation Alpha</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI without a text</source>
        <translation>TEI ohne Text</translation>
    </message>
    <message>
        <source>TTML</source>
        <translation>TTML</translation>
    </message>
    <message>
        <source>Tag on key {digit}</source>
        <translation>Schlagwort auf Taste {digit}</translation>
    </message>
    <message>
        <source>The history of the library can&apos;t be read at {id}.</source>
        <translation>Der Verlauf der Bibliothek ist bei {id} nicht lesbar.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>The library {path}</source>
        <translation>Die Bibliothek {path}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: a source file.</source>
        <translation>Die Bibliothek {path} ist beschädigt: eine Quelldatei.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Transcript Reader.</source>
        <translation>Die Bibliothek {path} wurde mit einer neueren Version von Transcript Reader angelegt.</translation>
    </message>
    <message>
        <source>The library {path} was made by an older version of Transcript Reader and can only be read: it cannot be brought up to date.</source>
        <translation>Die Bibliothek {path} wurde mit einer älteren Version von Transcript Reader angelegt und kann nur gelesen werden: Sie lässt sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>The library {path}: {strerror}.</source>
        <translation>Die Bibliothek {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The pattern takes too long to be looked for.</source>
        <translation>Die Suche nach dem Muster dauert zu lange.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>Das Muster braucht zu lange; vereinfachen Sie es.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}”</source>
        <translation>Das Muster „{pattern}“</translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be below itself.</source>
        <translation>Das Schlagwort „{name}“ kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be merged with itself.</source>
        <translation>Das Schlagwort „{name}“ lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
        <source>The two versions have too many different words.</source>
        <translation>Die beiden Versionen haben zu viele verschiedene Wörter.</translation>
    </message>
    <message>
        <source>The words to put there name no group of the pattern: {error}.</source>
        <translation>Die neuen Wörter nennen keine Gruppe des Musters: {error}.</translation>
    </message>
    <message>
        <source>There are no lines in the file.</source>
        <translation>In der Datei stehen keine Zeilen.</translation>
    </message>
    <message>
        <source>There is no entry {entry_id} in the history.</source>
        <translation>Im Verlauf gibt es keinen Eintrag {entry_id}.</translation>
    </message>
    <message>
        <source>There is no export “{wanted}”; there are {known}.</source>
        <translation>Es gibt keinen Export „{wanted}“; es gibt {known}.</translation>
    </message>
    <message>
        <source>There is no highlight {gone} in the library.</source>
        <translation>In der Bibliothek gibt es keine Markierung {gone}.</translation>
    </message>
    <message>
        <source>There is no highlight {highlight_id} in the library.</source>
        <translation>In der Bibliothek gibt es keine Markierung {highlight_id}.</translation>
    </message>
    <message>
        <source>There is no memo {memo_id} in the library.</source>
        <translation>In der Bibliothek gibt es kein Memo {memo_id}.</translation>
    </message>
    <message>
        <source>There is no speaker {speaker_id} in the transcript.</source>
        <translation>Im Transkript gibt es keine sprechende Person {speaker_id}.</translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation>Es gibt keine sprechende Person „{name}“.</translation>
    </message>
    <message>
        <source>There is no tag {tag_id} in the library.</source>
        <translation>In der Bibliothek gibt es kein Schlagwort {tag_id}.</translation>
    </message>
    <message>
        <source>There is no transcript {transcript_id} in the library.</source>
        <translation>In der Bibliothek gibt es kein Transkript {transcript_id}.</translation>
    </message>
    <message>
        <source>There is no turn {count} in the transcript.</source>
        <translation>Im Transkript gibt es keinen Beitrag {count}.</translation>
    </message>
    <message>
        <source>There is no turn {gone} in the transcript.</source>
        <translation>Im Transkript gibt es keinen Beitrag {gone}.</translation>
    </message>
    <message>
        <source>There is no turn {number} in the transcript.</source>
        <translation>Im Transkript gibt es keinen Beitrag {number}.</translation>
    </message>
    <message>
        <source>There is no {what} {count} in the transcript.</source>
        <translation>Im Transkript gibt es nicht: {what} {count}.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {error}.</source>
        <translation>Das ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>Turn {answer} is a question: it cannot be an answer too.</source>
        <translation>Beitrag {answer} ist eine Frage: Er kann nicht auch eine Antwort sein.</translation>
    </message>
    <message>
        <source>Turn {named} belongs to a question: mend that first.</source>
        <translation>Beitrag {named} gehört zu einer Frage: Berichtigen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Turn {number} cannot be split there: no words would be left on a side.</source>
        <translation>Beitrag {number} lässt sich dort nicht teilen: Auf einer Seite blieben keine Wörter.</translation>
    </message>
    <message>
        <source>Turn {number} is not a question with its answers.</source>
        <translation>Beitrag {number} ist keine Frage mit ihren Antworten.</translation>
    </message>
    <message>
        <source>Turn {stray} is not one of {name}.</source>
        <translation>Beitrag {stray} ist keiner von {name}.</translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation>WebVTT</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>a TEI corpus whose texts are in other files</source>
        <translation>ein TEI-Korpus, dessen Texte in anderen Dateien stehen</translation>
    </message>
    <message>
        <source>a turn of {title}</source>
        <translation>einem Beitrag in {title}</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>durch Akzente</translation>
    </message>
    <message>
        <source>accept moved highlights of “{title}”</source>
        <translation>verschobene Markierungen von „{title}“ annehmen</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>an &amp; that is not XML</source>
        <translation>ein &amp;, das kein XML ist</translation>
    </message>
    <message>
        <source>an archive; open the files in it</source>
        <translation>ein Archiv; öffnen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer {place}</source>
        <translation>Antwort {place}</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>change highlight “{quote}”</source>
        <translation>Markierung „{quote}“ ändern</translation>
    </message>
    <message>
        <source>chronological</source>
        <translation>chronologisch</translation>
    </message>
    <message>
        <source>clear status</source>
        <translation>Status löschen</translation>
    </message>
    <message>
        <source>clear status of {passages}</source>
        <translation>Status löschen: {passages}</translation>
    </message>
    <message>
        <source>correct {len} places</source>
        <translation>{len} Stellen korrigieren</translation>
    </message>
    <message>
        <source>correct “{old}” to “{new}”</source>
        <translation>„{old}“ zu „{new}“ korrigieren</translation>
    </message>
    <message>
        <source>correct “{title}”</source>
        <translation>„{title}“ korrigieren</translation>
    </message>
    <message>
        <source>delete “{old}”</source>
        <translation>„{old}“ löschen</translation>
    </message>
    <message>
        <source>describe tag “{name}”</source>
        <translation>Schlagwort „{name}“ beschreiben</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>de, pt-BR</translation>
    </message>
    <message>
        <source>forget how such files are read</source>
        <translation>vergessen, wie solche Dateien gelesen werden</translation>
    </message>
    <message>
        <source>give {len} tags to {passages}</source>
        <translation>{len} Schlagwörter für {passages}</translation>
    </message>
    <message>
        <source>give {turns_named} to {called}</source>
        <translation>{turns_named} an {called} geben</translation>
    </message>
    <message>
        <source>give {turns_named} to {title_of}</source>
        <translation>{turns_named} an {title_of} geben</translation>
    </message>
    <message>
        <source>given to {whose} word by word, but to {speaker} as a whole</source>
        <translation>Wort für Wort {whose} zugeschrieben, im Ganzen aber {speaker}</translation>
    </message>
    <message>
        <source>go back to: {what}</source>
        <translation>zurückgehen bis: {what}</translation>
    </message>
    <message>
        <source>has no pages</source>
        <translation>hat keine Seiten</translation>
    </message>
    <message>
        <source>has no utterances</source>
        <translation>hat keine Äußerungen</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>highlight {quote}</source>
        <translation>{quote} markieren</translation>
    </message>
    <message>
        <source>holds pictures of pages only; it has no text to read</source>
        <translation>enthält nur Bilder von Seiten und keinen lesbaren Text</translation>
    </message>
    <message>
        <source>how they are written</source>
        <translation>durch die Schreibweise</translation>
    </message>
    <message>
        <source>insert “{new}”</source>
        <translation>„{new}“ einfügen</translation>
    </message>
    <message>
        <source>is broken off, or no PDF</source>
        <translation>ist abgebrochen oder kein PDF</translation>
    </message>
    <message>
        <source>is encrypted; it can be read once its password is taken off</source>
        <translation>ist verschlüsselt und erst ohne Kennwort lesbar</translation>
    </message>
    <message>
        <source>is no message of a log</source>
        <translation>ist keine Nachricht einer Mitschrift</translation>
    </message>
    <message>
        <source>is too large for a page of HTML</source>
        <translation>ist zu groß für eine HTML-Seite</translation>
    </message>
    <message>
        <source>is too large for a transcript</source>
        <translation>ist zu groß für ein Transkript</translation>
    </message>
    <message>
        <source>is too long for a transcript</source>
        <translation>ist zu lang für ein Transkript</translation>
    </message>
    <message>
        <source>it declares an entity of its own (“{name}”), which is not safe to read</source>
        <translation>sie erklärt eine eigene Entität („{name}“), was nicht sicher zu lesen ist</translation>
    </message>
    <message>
        <source>it declares entities, as no office document does</source>
        <translation>sie erklärt Entitäten, was kein Office-Dokument tut</translation>
    </message>
    <message>
        <source>it has more than {most} elements</source>
        <translation>sie hat mehr als {most} Elemente</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>sie ist mit einem Kennwort gesperrt; speichern Sie sie ohne</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without, and open that</source>
        <translation>sie ist mit einem Kennwort gesperrt; speichern Sie sie ohne, und öffnen Sie diese</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is nested too deeply, and was not read</source>
        <translation>sie ist zu tief verschachtelt und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>it is read as another text now than when it came in</source>
        <translation>sie wird jetzt als anderer Text gelesen als damals</translation>
    </message>
    <message>
        <source>it is too large to be a transcript</source>
        <translation>sie ist zu groß für ein Transkript</translation>
    </message>
    <message>
        <source>it unpacks to more than a transcript can be, and was not read</source>
        <translation>sie ist entpackt größer, als ein Transkript sein kann, und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>its elements are nested more than {deepest} deep</source>
        <translation>ihre Elemente sind mehr als {deepest} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>its subtitles are pictures, without words to read</source>
        <translation>ihre Untertitel sind Bilder ohne lesbare Wörter</translation>
    </message>
    <message>
        <source>join highlights to “{quote}”</source>
        <translation>Markierungen zu „{quote}“ verbinden</translation>
    </message>
    <message>
        <source>join {turns_named}</source>
        <translation>{turns_named} verbinden</translation>
    </message>
    <message>
        <source>keep how such files are read</source>
        <translation>merken, wie solche Dateien gelesen werden</translation>
    </message>
    <message>
        <source>key {key} for tag “{name}”</source>
        <translation>Taste {key} für Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>looks like the label of a speaker, but not like the others here</source>
        <translation>sieht aus wie die Bezeichnung von Sprechenden, aber nicht wie die anderen hier</translation>
    </message>
    <message>
        <source>make {turns_named} {kind}</source>
        <translation>{turns_named} einordnen als: {kind}</translation>
    </message>
    <message>
        <source>mark as important: {quote}</source>
        <translation>als wichtig kennzeichnen: {quote}</translation>
    </message>
    <message>
        <source>mark as {status}</source>
        <translation>kennzeichnen als {status}</translation>
    </message>
    <message>
        <source>mark as {status}: {passages}</source>
        <translation>kennzeichnen als {status}: {passages}</translation>
    </message>
    <message>
        <source>memo on {subject}</source>
        <translation>Memo zu {subject}</translation>
    </message>
    <message>
        <source>mend “{title}”</source>
        <translation>„{title}“ berichtigen</translation>
    </message>
    <message>
        <source>merge tag {names} into “{name}”</source>
        <translation>Schlagwort {names} mit „{name}“ zusammenlegen</translation>
    </message>
    <message>
        <source>merge {gone} into {title_of}</source>
        <translation>{gone} mit {title_of} zusammenlegen</translation>
    </message>
    <message>
        <source>merge {title_of} into {title_of2}</source>
        <translation>{title_of} mit {title_of2} zusammenlegen</translation>
    </message>
    <message>
        <source>minutes of the Japanese Diet</source>
        <translation>Protokoll des japanischen Parlaments</translation>
    </message>
    <message>
        <source>move highlight to “{quote}”</source>
        <translation>Markierung nach „{quote}“ verschieben</translation>
    </message>
    <message>
        <source>move tag “{name}”</source>
        <translation>Schlagwort „{name}“ verschieben</translation>
    </message>
    <message>
        <source>new tag “{name}”</source>
        <translation>neues Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>no format knows this file</source>
        <translation>kein Format kennt diese Datei</translation>
    </message>
    <message>
        <source>no interval in this TextGrid has words</source>
        <translation>kein Intervall in diesem TextGrid hat Wörter</translation>
    </message>
    <message>
        <source>no longer important: {quote}</source>
        <translation>nicht mehr wichtig: {quote}</translation>
    </message>
    <message>
        <source>no message of a log was found</source>
        <translation>keine Nachricht einer Mitschrift wurde gefunden</translation>
    </message>
    <message>
        <source>no moment is known for it or for what it belongs to</source>
        <translation>weder dafür noch für das, wozu es gehört, ist ein Zeitpunkt bekannt</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>paragraph {paragraph}</source>
        <translation>Absatz {paragraph}</translation>
    </message>
    <message>
        <source>remove one highlight</source>
        <translation>eine Markierung entfernen</translation>
    </message>
    <message>
        <source>remove {count} highlights</source>
        <translation>{count} Markierungen entfernen</translation>
    </message>
    <message>
        <source>show {passages} in the colour of “{name}”</source>
        <translation>{passages} in der Farbe von „{name}“ zeigen</translation>
    </message>
    <message>
        <source>untag “{name}” on {passages}</source>
        <translation>Schlagwort „{name}“ wegnehmen: {passages}</translation>
    </message>
    <message>
        <source>A correction cannot reach from the label of turn {number} into its words.</source>
        <translation>Eine Korrektur kann nicht von der Bezeichnung des Beitrags {number} in seine Wörter reichen.</translation>
    </message>
    <message>
        <source>A correction cannot reach from turn {number} into turn {end}.</source>
        <translation>Eine Korrektur kann nicht von Beitrag {number} in Beitrag {end} reichen.</translation>
    </message>
    <message>
        <source>A correction has to begin in a turn.</source>
        <translation>Eine Korrektur muss in einem Beitrag beginnen.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name “{name}” would be a path: “{separator}” parts tags.</source>
        <translation>Der Name „{name}“ wäre ein Pfad: „{separator}“ trennt Schlagwörter.</translation>
    </message>
    <message>
        <source>The space between two turns cannot be corrected.</source>
        <translation>Der Raum zwischen zwei Beiträgen lässt sich nicht korrigieren.</translation>
    </message>
    <message>
        <source>The text is locked. Unlock it to correct it.</source>
        <translation>Der Text ist gesperrt. Entsperren Sie ihn, um ihn zu korrigieren.</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>Es gibt schon ein Schlagwort „{path}“.</translation>
    </message>
    <message>
        <source>There is no such place in the text.</source>
        <translation>Diese Stelle gibt es im Text nicht.</translation>
    </message>
    <message>
        <source>Turn {number} would be left without words.</source>
        <translation>Beitrag {number} bliebe ohne Wörter.</translation>
    </message>
    <message>
        <source>Two corrections are of the same words.</source>
        <translation>Zwei Korrekturen betreffen dieselben Wörter.</translation>
    </message>
    <message>
        <source>change tag “{name}”</source>
        <translation>Schlagwort „{name}“ ändern</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>lock the text of {title}</source>
        <translation>Text von {title} sperren</translation>
    </message>
    <message>
        <source>move tag {name}</source>
        <translation>Schlagwort {name} verschieben</translation>
    </message>
    <message>
        <source>move {n} tags</source>
        <translation>{n} Schlagwörter verschieben</translation>
    </message>
    <message>
        <source>no utterance, header or tier of CHAT</source>
        <translation>keine Äußerung, Kopfzeile oder Spur von CHAT</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>none of the annotations in this ELAN file has words</source>
        <translation>keine Annotation in dieser ELAN-Datei hat Wörter</translation>
    </message>
    <message>
        <source>note on “{quote}”</source>
        <translation>Notiz zu „{quote}“</translation>
    </message>
    <message>
        <source>nothing is said in this meeting</source>
        <translation>in dieser Sitzung wird nichts gesagt</translation>
    </message>
    <message>
        <source>nothing is said in this {format_name}</source>
        <translation>darin wird nichts gesagt ({format_name})</translation>
    </message>
    <message>
        <source>nothing is written in this oTranscribe file</source>
        <translation>in dieser oTranscribe-Datei steht nichts</translation>
    </message>
    <message>
        <source>oTranscribe</source>
        <translation>oTranscribe</translation>
    </message>
    <message>
        <source>of the kind “{kinds}”</source>
        <translation>von der Art „{kinds}“</translation>
    </message>
    <message>
        <source>only the first {rows} rows were read</source>
        <translation>nur die ersten {rows} Zeilen wurden gelesen</translation>
    </message>
    <message>
        <source>only {name1} has the first name “{name0}”</source>
        <translation>nur {name1} hat den Vornamen „{name0}“</translation>
    </message>
    <message>
        <source>only {name1} has the surname of “{name0}”</source>
        <translation>nur {name1} hat den Nachnamen von „{name0}“</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>order tags</source>
        <translation>Schlagwörter ordnen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>other XML</source>
        <translation>anderes XML</translation>
    </message>
    <message>
        <source>page {index} is broken: {why}</source>
        <translation>Seite {index} ist kaputt: {why}</translation>
    </message>
    <message>
        <source>paper edit</source>
        <translation>Papierschnitt</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>put back as printed</source>
        <translation>auf die Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>put back {count} places as printed</source>
        <translation>{count} Stellen auf die Vorlage zurücksetzen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>Frage {number}</translation>
    </message>
    <message>
        <source>read codebook “{name}”</source>
        <translation>Codebuch „{name}“ lesen</translation>
    </message>
    <message>
        <source>read “{title}” again</source>
        <translation>„{title}“ neu lesen</translation>
    </message>
    <message>
        <source>recolour tag {name}</source>
        <translation>Schlagwort {name} umfärben</translation>
    </message>
    <message>
        <source>recolour {n} tags</source>
        <translation>{n} Schlagwörter umfärben</translation>
    </message>
    <message>
        <source>remove highlight “{quote}”</source>
        <translation>Markierung „{quote}“ entfernen</translation>
    </message>
    <message>
        <source>remove memo on {subject}</source>
        <translation>Memo zu {subject} entfernen</translation>
    </message>
    <message>
        <source>remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <source>remove tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernen</translation>
    </message>
    <message>
        <source>remove {n} tags</source>
        <translation>{n} Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation>„{title}“ entfernen</translation>
    </message>
    <message>
        <source>rename {title_of} to {title_of2}</source>
        <translation>{title_of} in {title_of2} umbenennen</translation>
    </message>
    <message>
        <source>rename {title_of} to “{name}”</source>
        <translation>{title_of} in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>rename tag “{name}” to “{name2}”</source>
        <translation>Schlagwort „{name}“ in „{name2}“ umbenennen</translation>
    </message>
    <message>
        <source>*on a {on}*</source>
        <translation>*zu: {on}*</translation>
    </message>
    <message>
        <source>*on the whole transcript*</source>
        <translation>*zum ganzen Transkript*</translation>
    </message>
    <message>
        <source>Another program has changed this in the meantime; it is shown as it is now. Nothing was done: please look, and do it again.</source>
        <translation>Ein anderes Programm hat dies inzwischen geändert; es wird gezeigt, wie es jetzt ist. Nichts wurde getan: Bitte sehen Sie nach, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>replace nothing by “{title}”</source>
        <translation>nichts durch „{title}“ ersetzen</translation>
    </message>
    <message>
        <source>replace “{title}” with a newer version</source>
        <translation>„{title}“ durch eine neuere Version ersetzen</translation>
    </message>
    <message>
        <source>restore tag {names}</source>
        <translation>Schlagwort {names} wiederherstellen</translation>
    </message>
    <message>
        <source>retag {len} highlights</source>
        <translation>{len} Markierungen neu verschlagworten</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>says that it is not transcribed yet</source>
        <translation>sagt, dass sie noch nicht transkribiert ist</translation>
    </message>
    <message>
        <source>set colour of {title_of}</source>
        <translation>Farbe von {title_of} wählen</translation>
    </message>
    <message>
        <source>set details of “{title}”</source>
        <translation>Angaben zu „{title}“ ändern</translation>
    </message>
    <message>
        <source>set {field} of {title_of} to “{words}”</source>
        <translation>{field} von {title_of} auf „{words}“ setzen</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>split highlight “{quote}”</source>
        <translation>Markierung „{quote}“ teilen</translation>
    </message>
    <message>
        <source>split tag “{name}” from “{name2}”</source>
        <translation>Schlagwort „{name}“ von „{name2}“ abteilen</translation>
    </message>
    <message>
        <source>split turn {number}</source>
        <translation>Beitrag {number} teilen</translation>
    </message>
    <message>
        <source>split {title_of} from {title_of2}</source>
        <translation>{title_of} von {title_of2} abtrennen</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Regieanweisung</translation>
    </message>
    <message>
        <source>table as text</source>
        <translation>Tabelle als Text</translation>
    </message>
    <message>
        <source>tag {added}</source>
        <translation>Schlagwort {added} geben</translation>
    </message>
    <message>
        <source>tag {added} and untag {gone}</source>
        <translation>Schlagwort {added} geben und {gone} nehmen</translation>
    </message>
    <message>
        <source>tag {names} on {quote}</source>
        <translation>Schlagwort {names} für {quote}</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>Schlagwort „{name}“</translation>
    </message>
    <message>
        <source>tag “{name}” and “{other_name}” on {passages}</source>
        <translation>Schlagwörter „{name}“ und „{other_name}“ für {passages}</translation>
    </message>
    <message>
        <source>tag “{name}” instead of “{name2}” on {passages}</source>
        <translation>Schlagwort „{name}“ statt „{name2}“ für {passages}</translation>
    </message>
    <message>
        <source>tag “{name}” on {passages}</source>
        <translation>Schlagwort „{name}“ für {passages}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation>zurücknehmen: {what}</translation>
    </message>
    <message>
        <source>takes more time or memory than a transcript can need</source>
        <translation>braucht mehr Zeit oder Speicher, als ein Transkript brauchen kann</translation>
    </message>
    <message>
        <source>the JSON breaks off here</source>
        <translation>das JSON bricht hier ab</translation>
    </message>
    <message>
        <source>the archive is damaged, and nothing in it can be read</source>
        <translation>das Archiv ist beschädigt und nicht lesbar</translation>
    </message>
    <message>
        <source>the document in it is damaged, and cannot be read</source>
        <translation>das Dokument darin ist beschädigt und nicht lesbar</translation>
    </message>
    <message>
        <source>the file breaks off here</source>
        <translation>die Datei bricht hier ab</translation>
    </message>
    <message>
        <source>the file breaks off here, without @End</source>
        <translation>die Datei bricht hier ohne @End ab</translation>
    </message>
    <message>
        <source>the file ends before it should; this is what could be read of it</source>
        <translation>die Datei endet zu früh; so viel war von ihr zu lesen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is larger than {largest} MB</source>
        <translation>die Datei ist größer als {largest} MB</translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation>der Name ist nicht gültig</translation>
    </message>
    <message>
        <source>the service could not transcribe the recording: {reason}</source>
        <translation>der Dienst konnte die Aufnahme nicht transkribieren: {reason}</translation>
    </message>
    <message>
        <source>the table cannot be read: {error}</source>
        <translation>die Tabelle ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>the table has more than {most_records} rows</source>
        <translation>die Tabelle hat mehr als {most_records} Zeilen</translation>
    </message>
    <message>
        <source>the times of this cue are not understood</source>
        <translation>die Zeiten dieses Untertitels werden nicht verstanden</translation>
    </message>
    <message>
        <source>the times of this subtitle are not understood</source>
        <translation>die Zeiten dieses Untertitels werden nicht verstanden</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>durch den Titel</translation>
    </message>
    <message>
        <source>the utterances of this CHAT file have no words</source>
        <translation>die Äußerungen dieser CHAT-Datei haben keine Wörter</translation>
    </message>
    <message>
        <source>there are no speeches in these minutes</source>
        <translation>in diesem Protokoll stehen keine Reden</translation>
    </message>
    <message>
        <source>there are no times of subtitles in this file</source>
        <translation>in dieser Datei stehen keine Zeiten von Untertiteln</translation>
    </message>
    <message>
        <source>there are no words in this TEI text</source>
        <translation>in diesem TEI-Text stehen keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in this debate</source>
        <translation>in dieser Debatte stehen keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in this document</source>
        <translation>in diesem Dokument stehen keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in this spreadsheet</source>
        <translation>in dieser Tabelle stehen keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in this table</source>
        <translation>in dieser Tabelle stehen keine Wörter</translation>
    </message>
    <message>
        <source>there are no words in this workbook</source>
        <translation>in dieser Arbeitsmappe stehen keine Wörter</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no text on this page</source>
        <translation>auf dieser Seite steht kein Text</translation>
    </message>
    <message>
        <source>there is not one subtitle with words in this file</source>
        <translation>in dieser Datei steht kein einziger Untertitel mit Wörtern</translation>
    </message>
    <message>
        <source>this Akoma Ntoso document is {what}, not a debate</source>
        <translation>dieses Akoma-Ntoso-Dokument ist {what}, keine Debatte</translation>
    </message>
    <message>
        <source>this CHAT file {why}</source>
        <translation>diese CHAT-Datei {why}</translation>
    </message>
    <message>
        <source>this JSON has too many values to be read</source>
        <translation>dieses JSON hat zu viele Werte, um gelesen zu werden</translation>
    </message>
    <message>
        <source>this JSON holds a number without measure</source>
        <translation>dieses JSON enthält eine maßlose Zahl</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply</source>
        <translation>dieses JSON ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this JSON is of no known kind, and has no list of who says what, or when</source>
        <translation>dieses JSON ist von unbekannter Art und hat keine Liste, wer was oder wann sagt</translation>
    </message>
    <message>
        <source>this TextGrid is {kind}; save it from Praat as text</source>
        <translation>dieses TextGrid ist {kind}; speichern Sie es in Praat als Text</translation>
    </message>
    <message>
        <source>this XML is larger than {longest} MB</source>
        <translation>dieses XML ist größer als {longest} MB</translation>
    </message>
    <message>
        <source>this column is not part of the text</source>
        <translation>diese Spalte gehört nicht zum Text</translation>
    </message>
    <message>
        <source>this is XML of a kind that no format knows (&lt;{name}&gt;)</source>
        <translation>das ist XML von einer Art, die kein Format kennt (&lt;{name}&gt;)</translation>
    </message>
    <message>
        <source>this is a Pages document; save it as .docx, and open that</source>
        <translation>das ist ein Pages-Dokument; speichern Sie es als .docx, und öffnen Sie dieses</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is a presentation; save its text, and open that</source>
        <translation>das ist eine Präsentation; speichern Sie ihren Text, und öffnen Sie ihn</translation>
    </message>
    <message>
        <source>this is a project of other software for coding, not a transcript</source>
        <translation>das ist ein Projekt eines anderen Codierprogramms, kein Transkript</translation>
    </message>
    <message>
        <source>this is an Outlook message; save its text, and open that</source>
        <translation>das ist eine Outlook-Nachricht; speichern Sie ihren Text, und öffnen Sie ihn</translation>
    </message>
    <message>
        <source>this is an e-book; save its text, and open that</source>
        <translation>das ist ein E-Book; speichern Sie seinen Text, und öffnen Sie ihn</translation>
    </message>
    <message>
        <source>this is an old Excel workbook; save it as .xlsx or .csv, and open that</source>
        <translation>das ist eine alte Excel-Arbeitsmappe; speichern Sie sie als .xlsx oder .csv, und öffnen Sie diese</translation>
    </message>
    <message>
        <source>this is an old Word document; save it as .docx, and open that</source>
        <translation>das ist ein altes Word-Dokument; speichern Sie es als .docx, und öffnen Sie dieses</translation>
    </message>
    <message>
        <source>this is more JSON than is read, {largest} MB</source>
        <translation>das ist mehr JSON, als gelesen wird: {largest} MB</translation>
    </message>
    <message>
        <source>this is no WebVTT file: it does not begin with WEBVTT on a line of its own</source>
        <translation>das ist keine WebVTT-Datei: Sie beginnt nicht mit WEBVTT in einer eigenen Zeile</translation>
    </message>
    <message>
        <source>this is no cue: it has no times</source>
        <translation>das ist kein Untertitel: Er hat keine Zeiten</translation>
    </message>
    <message>
        <source>this is no subtitle: it has no times</source>
        <translation>das ist kein Untertitel: Er hat keine Zeiten</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>this is not RTF</source>
        <translation>das ist kein RTF</translation>
    </message>
    <message>
        <source>this is not XML</source>
        <translation>das ist kein XML</translation>
    </message>
    <message>
        <source>this is not XML ({errorstring})</source>
        <translation>das ist kein XML ({errorstring})</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>this is {other}</source>
        <translation>das ist {other}</translation>
    </message>
    <message>
        <source>this is {why}</source>
        <translation>das ist {why}</translation>
    </message>
    <message>
        <source>this says who speaks when, but not what is said</source>
        <translation>hier steht, wer wann spricht, aber nicht, was gesagt wird</translation>
    </message>
    <message>
        <source>this sheet is not part of the text</source>
        <translation>dieses Blatt gehört nicht zum Text</translation>
    </message>
    <message>
        <source>this subtitle is broken: its fields or times are not understood</source>
        <translation>dieser Untertitel ist kaputt: Seine Felder oder Zeiten werden nicht verstanden</translation>
    </message>
    <message>
        <source>this subtitle is never shown: what holds it has ended when it begins</source>
        <translation>dieser Untertitel wird nie gezeigt: Was ihn enthält, ist bei seinem Beginn schon zu Ende</translation>
    </message>
    <message>
        <source>this tier belongs to another and is left to it</source>
        <translation>diese Spur gehört zu einer anderen und bleibt bei ihr</translation>
    </message>
    <message>
        <source>this tier divides another more finely and is left out</source>
        <translation>diese Spur teilt eine andere feiner und wird ausgelassen</translation>
    </message>
    <message>
        <source>this tier has points and no intervals, and is left out</source>
        <translation>diese Spur hat Punkte statt Intervalle und wird ausgelassen</translation>
    </message>
    <message>
        <source>tiers left out</source>
        <translation>ausgelassene Spuren</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>nochmals zu prüfen</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>turn {number} is a question</source>
        <translation>Beitrag {number} ist eine Frage</translation>
    </message>
    <message>
        <source>turn {number} is a question, answered in {turns_named}</source>
        <translation>Beitrag {number} ist eine Frage, beantwortet in {turns_named}</translation>
    </message>
    <message>
        <source>turn {number} is no question</source>
        <translation>Beitrag {number} ist keine Frage</translation>
    </message>
    <message>
        <source>turn {turn}</source>
        <translation>Beitrag {turn}</translation>
    </message>
    <message>
        <source>turns {few}</source>
        <translation>Beiträge {few}</translation>
    </message>
    <message>
        <source>unlock the text of {title}</source>
        <translation>Text von {title} entsperren</translation>
    </message>
    <message>
        <source>untag {gone}</source>
        <translation>Schlagwort {gone} nehmen</translation>
    </message>
    <message>
        <source>what comes from here on is no TextGrid</source>
        <translation>was von hier an kommt, ist kein TextGrid</translation>
    </message>
    <message>
        <source>whisper.cpp</source>
        <translation>whisper.cpp</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} Stellen</translation>
    </message>
    <message>
        <source>{error}, and was not read</source>
        <translation>{error}, und sie wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{library} can only be read: nothing was changed.</source>
        <translation>{library} kann nur gelesen werden: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{library} could not be changed: the change does not fit what is there.</source>
        <translation>{library} konnte nicht geändert werden: Die Änderung passt nicht zu dem, was da ist.</translation>
    </message>
    <message>
        <source>{library} could not be changed: the text holds broken characters.</source>
        <translation>{library} konnte nicht geändert werden: Der Text enthält kaputte Zeichen.</translation>
    </message>
    <message>
        <source>{library} could not be opened.</source>
        <translation>{library} konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{library} could not be read or written: the disk reports an error.</source>
        <translation>{library} konnte nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>{library} could not be used: {error}.</source>
        <translation>{library} konnte nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>{library} could not be written: the disk is full. Nothing was changed.</source>
        <translation>{library} konnte nicht geschrieben werden: Der Datenträger ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{library} could not be written: the text is too long. Nothing was changed.</source>
        <translation>{library} konnte nicht geschrieben werden: Der Text ist zu lang. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{library} is damaged. Run a check, or restore a backup.</source>
        <translation>{library} ist beschädigt. Prüfen Sie sie, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{library} is in use by another program. Try again when that is done.</source>
        <translation>{library} wird von einem anderen Programm benutzt. Versuchen Sie es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>{library} is not a library of Transcript Reader.</source>
        <translation>{library} ist keine Bibliothek von Transcript Reader.</translation>
    </message>
    <message>
        <source>{library} may not be opened: permission denied.</source>
        <translation>{library} darf nicht geöffnet werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <translation>{names} sind keine Sprechenden</translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation>{names} sind nicht dieselbe sprechende Person</translation>
    </message>
    <message>
        <source>{names} is no speaker</source>
        <translation>{names} ist keine sprechende Person</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, Zeile {line}</translation>
    </message>
    <message>
        <source>{path} is a file of another program, not a library.</source>
        <translation>{path} ist eine Datei eines anderen Programms, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a library.</source>
        <translation>{path} ist ein Ordner, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is damaged: nothing was restored.</source>
        <translation>{path} ist beschädigt: Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>{path} is empty, not a library.</source>
        <translation>{path} ist leer, keine Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is the library itself: give its backup another name.</source>
        <translation>{path} ist die Bibliothek selbst: Geben Sie der Sicherung einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: the file could not be written ({why}).</source>
        <translation>{path}: Die Datei konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>{path}: this is a folder; name a file to write to.</source>
        <translation>{path}: Das ist ein Ordner; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{printername}: the printer could not be reached.</source>
        <translation>{printername}: Der Drucker war nicht erreichbar.</translation>
    </message>
    <message>
        <source>{said} is longer than {longest} characters.</source>
        <translation>{said} ist länger als {longest} Zeichen.</translation>
    </message>
    <message>
        <source>{said} is not a regular expression: {error}.</source>
        <translation>{said} ist kein regulärer Ausdruck: {error}.</translation>
    </message>
    <message>
        <source>{said} on “{quote}”</source>
        <translation>{said}: „{quote}“</translation>
    </message>
    <message>
        <source>{source_name} is an older version of this transcript.</source>
        <translation>{source_name} ist eine ältere Version dieses Transkripts.</translation>
    </message>
    <message>
        <source>{source_name} is the very file this transcript was read from.</source>
        <translation>{source_name} ist genau die Datei, aus der dieses Transkript gelesen wurde.</translation>
    </message>
    <message>
        <source>{title_of} is no speaker</source>
        <translation>{title_of} ist keine sprechende Person</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{why}; what comes after is not read ({errorstring})</source>
        <translation>{why}; was danach kommt, wird nicht gelesen ({errorstring})</translation>
    </message>
    <message>
        <source>“{date}” is not a date like 2031-04-05, 2031-04 or 2031.</source>
        <translation>„{date}“ ist kein Datum wie 2031-04-05, 2031-04 oder 2031.</translation>
    </message>
    <message>
        <source>“{language}” is not a language like en or pt-BR.</source>
        <translation>„{language}“ ist keine Sprache wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>“{name0}” are the initials of {name1} alone</source>
        <translation>„{name0}“ sind nur die Anfangsbuchstaben von {name1}</translation>
    </message>
    <message>
        <source>“{name0}” fits {name1} alone</source>
        <translation>„{name0}“ passt nur zu {name1}</translation>
    </message>
    <message>
        <source>“{name0}” stands in brackets after {name1}</source>
        <translation>„{name0}“ steht in Klammern nach {name1}</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ by one letter</source>
        <translation>„{name}“ und „{name2}“ unterscheiden sich um einen Buchstaben</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ only in {difference}</source>
        <translation>„{name}“ und „{name2}“ unterscheiden sich nur {difference}</translation>
    </message>
    <message>
        <source>“{title}” is not in the library.</source>
        <translation>„{title}“ ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Anmerken</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Ends and parts</source>
        <translation>En&amp;den und Teile</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>&amp;Struktur</translation>
    </message>
    <message>
        <source>&amp;This speaker</source>
        <translation>&amp;Diese sprechende Person</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>C&amp;orrect the text</source>
        <translation>&amp;Text korrigieren</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>A&amp;usschnitt</translation>
    </message>
    <message>
        <source>Left &amp;margin</source>
        <translation>Linker &amp;Rand</translation>
    </message>
    <message>
        <source>Ta&amp;bs</source>
        <translation>Ta&amp;bs</translation>
    </message>
    <message>
        <source>Tags on &amp;keys</source>
        <translation>Schlagwörter auf &amp;Tasten</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Only a part: {lens}</source>
        <translation>Nur ein Ausschnitt: {lens}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{notes}: see the end</source>
        <translation>{notes}: siehe am Ende</translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation>{n} Markierung</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} Markierungen</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <source>Collapse blank lines</source>
        <translation>Leerzeilen zusammenfassen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the words</source>
        <translation>Farben der Wörter</translation>
    </message>
    <message>
        <source>Colours of the words: the theme&apos;s own where empty, or a Pygments style.</source>
        <translation>Farben der Wörter: die des Farbschemas oder ein Stil von Pygments.</translation>
    </message>
    <message>
        <source>Colours where the system is dark.</source>
        <translation>Farben, wenn das System dunkel ist.</translation>
    </message>
    <message>
        <source>Colours where the system is light.</source>
        <translation>Farben, wenn das System hell ist.</translation>
    </message>
    <message>
        <source>Colours: system, or the name of a theme.</source>
        <translation>Farben: wie das System oder ein bestimmtes Farbschema.</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Face of the transcript&apos;s text.</source>
        <translation>Schrift des Transkripts.</translation>
    </message>
    <message>
        <source>How speakers are named: in small capitals, in bold, or in the margin.</source>
        <translation>Wie Sprechende genannt werden: in Kapitälchen, fett oder am Rand.</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>Text der Oberfläche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of menus and dialogs, from the next start of the program on.</source>
        <translation>Sprache der Menüs und Dialoge, vom nächsten Programmstart an.</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Line height of the text, as a share of its size.</source>
        <translation>Zeilenhöhe des Textes im Verhältnis zu seiner Größe.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Lock new texts</source>
        <translation>Neue Texte sperren</translation>
    </message>
    <message>
        <source>Lock the text of every transcript that is opened for the first time.</source>
        <translation>Den Text jedes Transkripts sperren, das zum ersten Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Name written beside highlights; the account&apos;s where empty.</source>
        <translation>Name, der bei Markierungen steht; der des Kontos, wenn leer.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Paragraph space</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Show blank lines as the space of a paragraph, however many there are.</source>
        <translation>Leerzeilen als einen Absatzabstand zeigen, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>Size of the transcript&apos;s text, in points.</source>
        <translation>Größe des Transkripttextes in Punkt.</translation>
    </message>
    <message>
        <source>Size of the words in menus and panels, in points; at its lowest, the system&apos;s.</source>
        <translation>Größe der Wörter in Menüs und Bereichen in Punkt; ganz unten die des Systems.</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>Kapitälchen</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>Weiches Rollen</translation>
    </message>
    <message>
        <source>Space between paragraphs, as a share of a line.</source>
        <translation>Abstand zwischen Absätzen im Verhältnis zu einer Zeile.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>Die des Farbschemas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>What the left gutter shows: turn, time or page.</source>
        <translation>Was der linke Rand zeigt: Beitrag, Zeit oder Seite.</translation>
    </message>
    <message>
        <source>Whether scrolling by wheel and by page is seen to move: system, always or never.</source>
        <translation>Ob man Rollen mit Rad und Seite sich bewegen sieht: wie das System, immer oder nie.</translation>
    </message>
    <message>
        <source>Width of the text, in characters.</source>
        <translation>Breite des Textes in Zeichen.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Excludes: {words}</source>
        <translation>Schließt aus: {words}</translation>
    </message>
    <message>
        <source>Includes: {words}</source>
        <translation>Schließt ein: {words}</translation>
    </message>
</context>
</TS>
