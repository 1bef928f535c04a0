<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Transcript Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL; the face Source Serif under the SIL Open Font License.
It opens no connection to any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens any transcript, shows who said what, keeps what you mark in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript Reader {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Accidents</name>
    <message>
        <source>Everything up to now is saved, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Do not give “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another tag instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the colour of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotateCommands</name>
    <message>
        <source>Choose a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the turns that answer turn {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Nothing fits “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Highlights that meet here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memos go with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their tags go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries both carries it once: {highlights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below rises one level: {tags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any tag then: {highlights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} become {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} becomes {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{highlights} in {transcripts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tags} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} lose one of these tags or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} lose this tag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodebookWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between tags and the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tag by name, path or description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this tag to every new selection, until Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {tags}? {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text first, or choose a highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uns&amp;tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConventionForm</name>
    <message>
        <source>&amp;Another speaker pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels: untick what is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Q and A mark questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression for how a turn begins; its first group is the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression for whole lines that are headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a speaker’s label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <source>No correction follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to correct, or go to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text can be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no correction before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place of the text is not as the source has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as the source has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places of the text are not as the source has them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Correcting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Changing tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open a transcript, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this transcript ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those the filter shows ({n})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as you said for this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “(” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “)” closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the last “\” a sign is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “*”, “+” or “?” is nothing to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “[…]” a range runs backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{…}” the greater number comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a group that there is none of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a group has no “&gt;” at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of the first {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“\p{…}” names a kind of letters that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindArea</name>
    <message>
        <source>Edge between text and hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc brings everything back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{turns} by {speakers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Everything after this has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything before this has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn of this speaker follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no highlight before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no section before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn of this speaker before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>14   ¶ 3   Q3   00:12:31   45:12   a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, no question and no section is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not so many paragraphs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such line; the last page is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such question; the last is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such turn; the last is {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has no more answers than {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This transcript has no turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns 1–{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The user guide did not come with this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a change by its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back can itself be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes are taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {added} added, {changed} changed, {same} left alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, then the new keys. Several are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this command the keys it had at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the keys it had at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does it from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does it no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that the command shall have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is needed to work with lists, fields and menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed where something is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is typed where a field has the keyboard, and this is needed there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of 1 turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensCommands</name>
    <message>
        <source>Go to a tag in the outline first, or choose a highlight that bears one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions are marked in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is named speaks here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lens}: no turn is so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensMenu</name>
    <message>
        <source>All turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a turn says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensNotice</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lens: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, date, file or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words &amp;only in what the lens takes: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back, with all its highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} passages; there may be more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChooser</name>
    <message>
        <source>Link to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more than {n} are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkTips</name>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note… [[ links to a passage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter or Escape ends, Undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Go to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights, words, share read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample came with this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {label}, {asker}, {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {title}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {name}, {count} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No questions are marked in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens takes none of the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where speakers, highlights and hits are in the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, page {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a transcript, speaker, question, section or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a turn where this can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in this transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>Place in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Annotations’ edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline’s edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Edge between the sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>Marked as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, left alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickedBar</name>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and how they are read; Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages with hi&amp;ghlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message>
        <source>1 underlined place is corrected in the text you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} underlined places are corrected in the text you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} — as the source has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be marked or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Found {n} time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the transcript {who} says it, not {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short to say much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its closing mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest passage: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words just before it say “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left out says “not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in brackets are not in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals or accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: quoted “{quoted}”, said “{said}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: “{quoted}” is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: “{said}” is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotingDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show in transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check quotes in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge between text and quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking quotations up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text with quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file on it. Each quotation is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no quotations in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look quotations up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the open transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of them cannot be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place would be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new words, \1 stands for the first group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to put there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them cannot be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places would be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing both versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {name} with the older version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking highlights over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 line not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mend by hand will be lost; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer: {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mends by hand will be lost; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same source will be read as guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same source will be read so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be so; files of the same source are read so too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely one person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were not understood; Enter goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Structure › Speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what is said here of the convention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Going back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place at the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all &amp;moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights to decide on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a newer version: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are selected in the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at their place again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectCommands</name>
    <message>
        <source>This question has no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here belongs to no question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShapeCommands</name>
    <message>
        <source>A highlight needs a word at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a highlight first, then select the words that shall be marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No highlight is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the chosen highlight shall be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further highlight to join this with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} here · click again for the next · Alt+Enter lists them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All back to defaults…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall every command have the keys it had at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys you gave are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarPanel</name>
    <message>
        <source>#tag takes what bears a tag, is:checked what has this status, is:important what has a star, by:Ada what Ada marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter quotes, notes, tags, speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words and mark them from their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words and press {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lens takes none of the highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} for a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} for a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} for any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Only the {n} that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All transcripts are searched by whole words, whatever their letter case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all t&amp;ranscripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match ca&amp;pital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who&amp;le words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, #tag, is:checked, by:Ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerCommands</name>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour &amp;{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the selected speakers; who says most keeps the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tag, new or not: name or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is split yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag that the ticked highlights get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the highlights of “{name}” that get another tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” instead of “{old}”: {highlights}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitSpeakerDialog</name>
    <message>
        <source>Check the turns that are not {name}’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of who speaks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are &amp;said by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded: {turns}; Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important; click to take the star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not important</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checked was: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are others than were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now it says: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>How far this has been checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickNotice</name>
    <message>
        <source>Every new selection gets the tag “{name}”, until Esc or a click here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” sticks · Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;question any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;body who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other or &amp;new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage &amp;direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabGroup</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Enter gives the tag · Shift+Enter several · Ctrl+Enter lets it stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new selection gets “{name}”; Esc ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop giving “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for every selection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” sticks no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>1 more: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more: type a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagFields</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not, though it looks so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} — now “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>Doing again {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing {what}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnsQuestion</name>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Nearest place in the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter corrects, Shift+Enter makes a new line, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Likely the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colours</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Transcript Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Affiliation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close other tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark the selection likewise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pages and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split off these turns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which of several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;source has it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be light or dark as the system is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning a word to the l&amp;eft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning a word to the r&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change face, size, spaces and colours of the text while looking at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from light to dark, or back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;quotes in a text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the highlight before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the speaker&apos;s colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the status of the chosen highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every other transcript; their places are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the open transcript; everything in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words with speaker, place and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct &amp;words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is selected, or the word at the caret; in the outline, rename a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct words wherever they stand, from a list of what that would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the turn in two at the caret, or where the selection begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on highlights that still stand in the version which the open one replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtend to end of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a word to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program; everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ext&amp;end to beginning of turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the paragraph, then of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the turn, then of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the end of the turn, then of the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection to the next paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend to next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend to paragraph before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name, and do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find letters with accents and without alike: cafe finds café.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the transcript as you type them, or the words that are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words only where they are not part of longer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words only with the same capital and small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mo&amp;de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the answers, and all else that is no question; again, show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold what the lens leaves out to one line a run, or only fade it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give any tag by its name, new or not; Shift+Enter gives several, Ctrl+Enter sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one tag to every new selection, until Esc; again, end that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every change, newest first, and go back to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with a &amp;newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker another name; what is printed stays known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Many at once…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the tag that has this key, or take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the transcript&apos;s text the size it had at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go again to where you came back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump, in whichever transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through all colours there are: paper, white, sepia, dark, black, high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a transcript, speaker, question, section or tag by a few letters of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a turn, paragraph, time, page and line, question, speaker or section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the heading before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next turn that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next turn whose lines have not all stood in view for a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next words that are not as the source has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before where the words were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the turn before that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the turn before whose lines have not all stood in view for a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the words before that are not as the source has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the next one speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the one before speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the same speaker speaks next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to where the same speaker spoke before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore &amp;accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join those picked, or the chosen one with all that overlap it, or else with the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing be corrected in this transcript until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the corrected words at the caret, or in the selection, be as the source has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the window fill the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every command with its keys, and give it other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every transcript of the library, to open it again or to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the highlights that meet here, to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the speakers: name, role, affiliation, who is the same as whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was corrected, by whom and when, and put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was found, with who says it, the words around it and its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what an article quotes: what is exact, what differs, and what nobody says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of the turn and the next, or of all selected turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark correct&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen highlight as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the chosen highlight with a star, or take the star off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words with the tags and the note of the chosen highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words with the tags of the chosen highlight, and no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected words without a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection like&amp;wise, without the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the turn at the caret as a question, or say that it is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the words of the chosen highlight once more, to tag or note them otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the beginning of the paragraph, then of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret to the next paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this tab to the other side, so that two transcripts stand side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow everything to some speakers, roles, questions or answers, tags, or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow everything to the outline&apos;s or the chosen highlight&apos;s tag; again, show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow everything to what answers a question; again, show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow everything to who speaks here, or the outline&apos;s speaker; again, show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next answ&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn by this spea&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcripts from files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, rename, describe, merge and split tags, in a window beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious unread turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ans&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous h&amp;ighlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous se&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous turn b&amp;y this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the transcript with its highlights and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back as &amp;printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the next panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the panel before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the keyboard into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ole…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view the newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text as the source has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the user guide that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit turn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the transcript with its highlights and notes as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the chosen highlight has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the chosen highlight is still to be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the speaker is the same as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is no speaker; what was given to it is nobody&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that what the chosen highlight claims is disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what part the speaker plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the turn at the caret, or the selected turns, are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of the speaker&apos;s turns are another&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which turns answer the question at the caret, and who asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is, and under which licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who speaks the turn at the caret, or the selected turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the speaker speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;question with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that answers the question here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that the speaker says here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select para&amp;graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the paragraph at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the question here with all its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select whole &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set face, size, colours and the rest; each takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set title, date and language of the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again; Esc in the text does so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the file was understood, and read it another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide questions, speakers and sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the cards of highlights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show printed page and line beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the number of each turn beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time in the recording beside each turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this transcript a second time beside itself, to read two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;eakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the chosen highlight at the caret, or at both ends of what is selected in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag or change all hits, turns of a speaker, answers or highlights of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a file as the newer version of the open transcript; highlights go over to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest change, in whichever transcript it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen highlight away, with its tags and note; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this tab out into a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is typed for a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the next open transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to the open transcript before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline corrected words; resting on them tells what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &amp;beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear the dark colours liked best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear the light colours liked best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selection or the chosen highlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write highlights, notes and tags to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the filter of the annotations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A speaker cannot be there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akoma Ntoso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Transcribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this transcript; it is shown as it is now. Nothing was mended: please look, and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AssemblyAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ElevenLabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Speech-to-Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBM Watson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IRC log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be taken back alone; this rests on it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known any more how the library was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two speakers to make one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaldi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: there is no column “name”, “tag” or “code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: line {keys} has key {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: the quotation marks do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: there is no colour “{words}”; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: there is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: “{name}” is no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: “{path}” stands in line {paths} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}: “{words}” is no key; there are 1 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be left of the highlight “{quote}”. Remove that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is done can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podcasting 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QMSum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some turns of {name} have to go, and some to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was changed meanwhile: nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed meanwhile; the list shows it as it is now. Nothing was done: please look, and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speechmatics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: not every quotation was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubStation Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag on key {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the library can&apos;t be read at {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged: a source file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Transcript Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was made by an older version of Transcript Reader and can only be read: it cannot be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long to be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “{pattern}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions have too many different words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to put there name no group of the pattern: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entry_id} in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export “{wanted}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no highlight {gone} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no highlight {highlight_id} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memo {memo_id} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speaker {speaker_id} in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag {tag_id} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transcript {transcript_id} in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn {count} in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn {gone} in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no turn {number} in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} {count} in the transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {answer} is a question: it cannot be an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {named} belongs to a question: mend that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number} cannot be split there: no words would be left on a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number} is not a question with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {stray} is not one of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TEI corpus whose texts are in other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept moved highlights of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an &amp; that is not XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive; open the files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change highlight “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chronological</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear status of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct {len} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget how such files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {turns_named} to {called}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give {turns_named} to {title_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to {whose} word by word, but to {speaker} as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds pictures of pages only; it has no text to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is broken off, or no PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted; it can be read once its password is taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no message of a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a page of HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares an entity of its own (“{name}”), which is not safe to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares entities, as no office document does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is locked with a password; save it without, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply, and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read as another text now than when it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large to be a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than a transcript can be, and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested more than {deepest} deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its subtitles are pictures, without words to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join highlights to “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join {turns_named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep how such files are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key {key} for tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like the label of a speaker, but not like the others here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make {turns_named} {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as important: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as {status}: {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo on {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge tag {names} into “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {gone} into {title_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {title_of} into {title_of2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of the Japanese Diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move highlight to “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no format knows this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval in this TextGrid has words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer important: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message of a log was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no moment is known for it or for what it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {count} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show {passages} in the colour of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {both} on {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {brief} on {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untag “{name}” on {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction cannot reach from the label of turn {number} into its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction cannot reach from turn {number} into turn {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction has to begin in a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” would be a path: “{separator}” parts tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space between two turns cannot be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is locked. Unlock it to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number} would be left without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two corrections are of the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock the text of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move {n} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no utterance, header or tier of CHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the annotations in this ELAN file has words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said in this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said in this {format_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written in this oTranscribe file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oTranscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the kind “{kinds}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first {rows} rows were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {name1} has the first name “{name0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {name1} has the surname of “{name0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {index} is broken: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put back {count} places as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read codebook “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read “{title}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recolour tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recolour {n} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove highlight “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove memo on {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove tag {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove {n} tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {title_of} to {title_of2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {title_of} to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename tag “{name}” to “{name2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace nothing by “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace “{title}” with a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore tag {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retag {len} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is not transcribed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set colour of {title_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set details of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {field} of {title_of} to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split highlight “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split tag “{name}” from “{name2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split turn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split {title_of} from {title_of2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {added}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {added} and untag {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag {names} on {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes more time or memory than a transcript can need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON breaks off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged, and nothing in it can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document in it is damaged, and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file breaks off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file breaks off here, without @End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before it should; this is what could be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {largest} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service could not transcribe the recording: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has more than {most_records} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times of this cue are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times of this subtitle are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the utterances of this CHAT file have no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no speeches in these minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no times of subtitles in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this TEI text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no words in this workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not one subtitle with words in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this Akoma Ntoso document is {what}, not a debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this CHAT file {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON has too many values to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON holds a number without measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this JSON is of no known kind, and has no list of who says what, or when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this TextGrid is {kind}; save it from Praat as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this XML is larger than {longest} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column is not part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is XML of a kind that no format knows (&lt;{name}&gt;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a Pages document; save it as .docx, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a presentation; save its text, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a project of other software for coding, not a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an Outlook message; save its text, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an e-book; save its text, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an old Excel workbook; save it as .xlsx or .csv, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an old Word document; save it as .docx, and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is more JSON than is read, {largest} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no WebVTT file: it does not begin with WEBVTT on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no cue: it has no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no subtitle: it has no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not RTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not XML ({errorstring})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this says who speaks when, but not what is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet is not part of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this subtitle is broken: its fields or times are not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this subtitle is never shown: what holds it has ended when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tier belongs to another and is left to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tier divides another more finely and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tier has points and no intervals, and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number} is a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number} is a question, answered in {turns_named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number} is no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {turn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns {few}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock the text of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untag {gone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes from here on is no TextGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whisper.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}, and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} can only be read: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be changed: the change does not fit what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be changed: the text holds broken characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be read or written: the disk reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be written: the disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} could not be written: the text is too long. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is damaged. Run a check, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is in use by another program. Try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} is not a library of Transcript Reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{library} may not be opened: permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file of another program, not a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty, not a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the library itself: give its backup another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the file could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: this is a folder; name a file to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printername}: the printer could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} is longer than {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} is not a regular expression: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} on “{quote}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} is an older version of this transcript.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source_name} is the very file this transcript was read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title_of} is no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}; what comes after is not read ({errorstring})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{date}” is not a date like 2031-04-05, 2031-04 or 2031.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language like en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name0}” are the initials of {name1} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name0}” fits {name1} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name0}” stands in brackets after {name1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ by one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ only in {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” instead of “{name2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left &amp;margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;bs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags on &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part: {lens}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes}: see the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the words: the theme&apos;s own where empty, or a Pygments style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours where the system is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours where the system is light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, or the name of a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face of the transcript&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How speakers are named: in small capitals, in bold, or in the margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of menus and dialogs, from the next start of the program on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height of the text, as a share of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock new texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the text of every transcript that is opened for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name written beside highlights; the account&apos;s where empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show blank lines as the space of a paragraph, however many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the transcript&apos;s text, in points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the words in menus and panels, in points; at its lowest, the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between paragraphs, as a share of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the left gutter shows: turn, time or page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether scrolling by wheel and by page is seen to move: system, always or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the text, in characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Excludes: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
