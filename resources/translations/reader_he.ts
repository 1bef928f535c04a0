<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en_GB">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Transcript Reader</source>
        <translation>על אודות Transcript Reader</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Qt is used under the LGPL; the face Source Serif under the SIL Open Font License.
It opens no connection to any network.</source>
        <translation>תוכנה חופשית ברישיון MIT. ‏Qt בשימוש לפי LGPL; הגופן Source Serif לפי SIL Open Font License.
התוכנה אינה מתחברת לשום רשת.</translation>
    </message>
    <message>
        <source>Opens any transcript, shows who said what, keeps what you mark in one file.</source>
        <translation>פותחת כל תמלול, מראה מי אמר מה, ושומרת את כל הסימונים בקובץ אחד.</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>תמונת התוכנה</translation>
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
        <translation>הכול שמור עד לרגע זה, ואפשר להמשיך.</translation>
    </message>
    <message>
        <source>Something went wrong that should not: {error}</source>
        <translation>אירעה תקלה שלא הייתה אמורה לקרות: ⁨{error}⁩</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Do not give “{name}”</source>
        <translation>אי מתן ״⁨{name}⁩״</translation>
    </message>
    <message>
        <source>Give a tag</source>
        <translation>מתן תג</translation>
    </message>
    <message>
        <source>Give another tag instead</source>
        <translation>מתן תג אחר במקום</translation>
    </message>
    <message>
        <source>Remove highlights</source>
        <translation>הסרת סימונים</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>קביעת המצב</translation>
    </message>
    <message>
        <source>Show in the colour of a tag</source>
        <translation>הצגה בצבע של תג</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>Tag instead</source>
        <translation>התג שבמקום</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>הסרת תג</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>מה ייעשה</translation>
    </message>
</context>
<context>
    <name>AddButton</name>
    <message>
        <source>Add a tag</source>
        <translation>הוספת תג</translation>
    </message>
</context>
<context>
    <name>AnnotateCommands</name>
    <message>
        <source>Choose a highlight first.</source>
        <translation>יש לבחור סימון תחילה.</translation>
    </message>
    <message>
        <source>Select words first.</source>
        <translation>יש לבחור מילים תחילה.</translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation>יש לבחור מילים או סימון תחילה.</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>&amp;נשאל על ידי</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>נשאל על ידי</translation>
    </message>
    <message>
        <source>Check the turns that answer turn {n}.</source>
        <translation>יש לסמן את התורים שעונים על תור {n}.</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>Set answers</source>
        <translation>קביעת התשובות</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Nothing fits “{typed}”.</source>
        <translation>אין דבר שמתאים ל״⁨{typed}⁩״.</translation>
    </message>
    <message>
        <source>There is nothing to go to yet.</source>
        <translation>עדיין אין לאן לעבור.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ההתאמות</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>chosen</source>
        <translation>נבחר</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>הערה: ⁨{note}⁩</translation>
    </message>
    <message>
        <source>tags {names}</source>
        <translation>תגים: {names}</translation>
    </message>
</context>
<context>
    <name>CardColumn</name>
    <message>
        <source>Annotations</source>
        <translation>ביאורים</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove tag {name}</source>
        <translation>הסרת התג ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>tag</source>
        <translation>תג</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Highlights that meet here</source>
        <translation>הסימונים שנפגשים כאן</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>1 highlight</source>
        <translation>סימון אחד</translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>תג אחד</translation>
    </message>
    <message>
        <source>1 transcript</source>
        <translation>תמלול אחד</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>ייצוא ספר הקודים</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>ייבוא ספר קודים</translation>
    </message>
    <message>
        <source>Memos go with them.</source>
        <translation>המזכרים שלהם יוסרו איתם.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>טבלאות</translation>
    </message>
    <message>
        <source>Their tags go along.</source>
        <translation>התגים שלהם עוברים איתם.</translation>
    </message>
    <message>
        <source>What carries both carries it once: {highlights}.</source>
        <translation>מה שנושא את שניהם יישא תג אחד: {highlights}.</translation>
    </message>
    <message>
        <source>What stands below rises one level: {tags}.</source>
        <translation>מה שמתחת עולה רמה אחת: {tags}.</translation>
    </message>
    <message>
        <source>Without any tag then: {highlights}.</source>
        <translation>יישארו בלי שום תג: {highlights}.</translation>
    </message>
    <message>
        <source>{gone} become {kept}.</source>
        <translation>{gone} יהפכו ל־{kept}.</translation>
    </message>
    <message>
        <source>{gone} becomes {kept}.</source>
        <translation>{gone} יהפוך ל־{kept}.</translation>
    </message>
    <message>
        <source>{highlights} in {transcripts}</source>
        <translation>{highlights} ב־{transcripts}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} סימונים</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} תגים</translation>
    </message>
    <message>
        <source>{n} transcripts</source>
        <translation>{n} תמלולים</translation>
    </message>
    <message>
        <source>{tags} written to {file}.</source>
        <translation>{tags} נכתבו אל ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{where} change.</source>
        <translation>ישתנו: {where}.</translation>
    </message>
    <message>
        <source>{where} lose one of these tags or more.</source>
        <translation>יאבדו לפחות אחד מהתגים האלה: {where}.</translation>
    </message>
    <message>
        <source>{where} lose this tag.</source>
        <translation>יאבדו את התג הזה: {where}.</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>1 highlight</source>
        <translation>סימון אחד</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>שימושים</translation>
    </message>
    <message>
        <source>With below</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>key {n}</source>
        <translation>מקש {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} סימונים</translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Codebook</source>
        <translation>ספר קודים</translation>
    </message>
</context>
<context>
    <name>CodebookWindow</name>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>ייצוא &amp;כ־CSV…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation>ייבוא &amp;מ־CSV…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>מי&amp;זוג</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>תג &amp;חדש</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ה&amp;סרה</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;פיצול…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>ספר קודים</translation>
    </message>
    <message>
        <source>Edge between tags and the chosen one</source>
        <translation>הגבול בין התגים לתג שנבחר</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>חיפוש תג</translation>
    </message>
    <message>
        <source>Find a tag by name, path or description</source>
        <translation>חיפוש תג לפי שם, נתיב או תיאור</translation>
    </message>
    <message>
        <source>Give this tag to every new selection, until Esc</source>
        <translation>מתן התג הזה לכל בחירה חדשה, עד Esc</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;הערה…</translation>
    </message>
    <message>
        <source>New &amp;below</source>
        <translation>&amp;תג חדש מתחת</translation>
    </message>
    <message>
        <source>Remove {tags}? {what}</source>
        <translation>להסיר {tags}? {what}</translation>
    </message>
    <message>
        <source>S&amp;tick</source>
        <translation>ה&amp;צמדה</translation>
    </message>
    <message>
        <source>Select words in the text first, or choose a highlight.</source>
        <translation>יש לבחור תחילה מילים בטקסט, או סימון.</translation>
    </message>
    <message>
        <source>Uns&amp;tick</source>
        <translation>&amp;ביטול הצמדה</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>תג חדש</translation>
    </message>
</context>
<context>
    <name>ConventionForm</name>
    <message>
        <source>&amp;Another speaker pattern</source>
        <translation>תבנית &amp;דוברים נוספת</translation>
    </message>
    <message>
        <source>&amp;Heading pattern</source>
        <translation>תבנית &amp;כותרות</translation>
    </message>
    <message>
        <source>&amp;Labels: untick what is none</source>
        <translation>&amp;תוויות: הסרת הסימון ממה שאינו תווית</translation>
    </message>
    <message>
        <source>&amp;Q and A mark questions</source>
        <translation>Q &amp;ו־A מציינים שאלות</translation>
    </message>
    <message>
        <source>A regular expression for how a turn begins; its first group is the name</source>
        <translation>ביטוי רגולרי לתחילתו של תור; הקבוצה הראשונה בו היא השם</translation>
    </message>
    <message>
        <source>A regular expression for whole lines that are headings</source>
        <translation>ביטוי רגולרי לשורות שלמות שהן כותרות</translation>
    </message>
    <message>
        <source>What is a speaker’s label</source>
        <translation>מהי תווית של דובר</translation>
    </message>
</context>
<context>
    <name>CorrectCommands</name>
    <message>
        <source>No correction follows.</source>
        <translation>אין תיקון בהמשך.</translation>
    </message>
    <message>
        <source>Select the words to correct, or go to one.</source>
        <translation>יש לבחור את המילים לתיקון, או לעבור לתיקון קיים.</translation>
    </message>
    <message>
        <source>The text can be corrected.</source>
        <translation>אפשר לתקן את הטקסט.</translation>
    </message>
    <message>
        <source>The text is locked.</source>
        <translation>הטקסט נעול.</translation>
    </message>
    <message>
        <source>There is no correction before.</source>
        <translation>אין תיקון לפני כן.</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>החזרה &amp;לקדמותו</translation>
    </message>
    <message>
        <source>1 place of the text is not as the source has it.</source>
        <translation>מקום אחד בטקסט שונה מן המקור.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>תיקונים</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Put &amp;all back</source>
        <translation>&amp;החזרת הכול</translation>
    </message>
    <message>
        <source>The source says</source>
        <translation>במקור</translation>
    </message>
    <message>
        <source>The text is as the source has it.</source>
        <translation>הטקסט זהה למקור.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>{n} places of the text are not as the source has them.</source>
        <translation>{n} מקומות בטקסט שונים מן המקור.</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Correcting…</source>
        <translation>התיקון מתבצע…</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;תאריך</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;שפה</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;כותרת</translation>
    </message>
    <message>
        <source>Details of the transcript</source>
        <translation>פרטי התמלול</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Changing tags…</source>
        <translation>התגים משתנים…</translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>לא היה מה לעשות.</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;מחדש</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>בי&amp;צוע מחדש: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ב&amp;יטול</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;ביטול: {what}</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>הועתק עם המקור.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open a transcript, or drop one here</source>
        <translation>פתחו תמלול, או גררו אותו לכאן</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>פתיחה…</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>נפתחו לאחרונה</translation>
    </message>
    <message>
        <source>or look at a sample</source>
        <translation>או התרשמו מדוגמה</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;תבנית</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>קיבוץ &amp;לפי</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;סימונים</translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation>&amp;רק מה שבעדשה</translation>
    </message>
    <message>
        <source>All of the library</source>
        <translation>כל הספרייה</translation>
    </message>
    <message>
        <source>All of this transcript ({n})</source>
        <translation>כל התמלול הזה ({n})</translation>
    </message>
    <message>
        <source>As the &amp;source has it, before any correction</source>
        <translation>כמו ב&amp;מקור, לפני כל תיקון</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>עיון…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>ייצוא אל</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>ייצוא של ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>תבנית</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>קיבוץ לפי</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>סימונים</translation>
    </message>
    <message>
        <source>List what was &amp;corrected</source>
        <translation>עם רשימת ה&amp;תיקונים</translation>
    </message>
    <message>
        <source>Reading order</source>
        <translation>סדר הקריאה</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>דובר</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>הקובץ הזה קיים ויוחלף.</translation>
    </message>
    <message>
        <source>Those the filter shows ({n})</source>
        <translation>אלה שהסינון מראה ({n})</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>עדיין לא נפתח דבר</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;פתיחת אחרונים</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>דוח…</translation>
    </message>
    <message>
        <source>read as you said for this source</source>
        <translation>נקרא כפי שנקבע למקור הזה</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>1 hit</source>
        <translation>תוצאה אחת</translation>
    </message>
    <message>
        <source>A “(” is not closed.</source>
        <translation>יש ״(״ שלא נסגר.</translation>
    </message>
    <message>
        <source>A “)” closes nothing.</source>
        <translation>יש ״)״ שאינו סוגר דבר.</translation>
    </message>
    <message>
        <source>A “[” is not closed.</source>
        <translation>יש ״[״ שלא נסגר.</translation>
    </message>
    <message>
        <source>After the last “\” a sign is missing.</source>
        <translation>חסר תו אחרי ה־״\״ האחרון.</translation>
    </message>
    <message>
        <source>Before “*”, “+” or “?” is nothing to repeat.</source>
        <translation>אין על מה לחזור לפני ״*״, ״+״ או ״?״.</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>שוב מן הסוף</translation>
    </message>
    <message>
        <source>From the start again</source>
        <translation>שוב מן ההתחלה</translation>
    </message>
    <message>
        <source>In “[…]” a range runs backwards.</source>
        <translation>טווח ב־״[…]״ הולך לאחור.</translation>
    </message>
    <message>
        <source>In “{…}” the greater number comes first.</source>
        <translation>ב־״{…}״ המספר הגדול בא ראשון.</translation>
    </message>
    <message>
        <source>It names a group that there is none of.</source>
        <translation>יש בו שם של קבוצה שאינה קיימת.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>החיפוש נמשך…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>אין תוצאות</translation>
    </message>
    <message>
        <source>Only in: {lens}</source>
        <translation>רק ב: {lens}</translation>
    </message>
    <message>
        <source>The first {n} hits</source>
        <translation>{n} התוצאות הראשונות</translation>
    </message>
    <message>
        <source>The name of a group has no “&gt;” at its end.</source>
        <translation>חסר ״&gt;״ בסוף שם הקבוצה.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>התבנית אורכת זמן רב מדי; יש לפשט אותה.</translation>
    </message>
    <message>
        <source>This is no regular expression: {fault}.</source>
        <translation>אין זה ביטוי רגולרי: {fault}.</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} תוצאות</translation>
    </message>
    <message>
        <source>{place} of the first {all}</source>
        <translation>{place} מתוך {all} הראשונות</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} מתוך {all}</translation>
    </message>
    <message>
        <source>“\p{…}” names a kind of letters that is not known.</source>
        <translation>״\p{…}״ מציין סוג אותיות שאינו מוכר.</translation>
    </message>
</context>
<context>
    <name>FindArea</name>
    <message>
        <source>Edge between text and hits</source>
        <translation>הגבול בין הטקסט לתוצאות</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the find bar</source>
        <translation>סגירת סרגל החיפוש</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>סגירת סרגל החיפוש (Esc)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>חיפוש בתמלול</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc brings everything back</source>
        <translation>Esc מחזיר הכול</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>1 speaker</source>
        <translation>דובר אחד</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} דוברים</translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation>{n} תור</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} תורים</translation>
    </message>
    <message>
        <source>{turns} by {speakers}</source>
        <translation>{turns} מאת {speakers}</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Everything after this has been read.</source>
        <translation>כל מה שאחרי זה כבר נקרא.</translation>
    </message>
    <message>
        <source>Everything before this has been read.</source>
        <translation>כל מה שלפני זה כבר נקרא.</translation>
    </message>
    <message>
        <source>No answer follows.</source>
        <translation>אין תשובה בהמשך.</translation>
    </message>
    <message>
        <source>No highlight follows.</source>
        <translation>אין סימון בהמשך.</translation>
    </message>
    <message>
        <source>No question follows.</source>
        <translation>אין שאלה בהמשך.</translation>
    </message>
    <message>
        <source>No section follows.</source>
        <translation>אין פרק בהמשך.</translation>
    </message>
    <message>
        <source>No turn follows.</source>
        <translation>אין תור בהמשך.</translation>
    </message>
    <message>
        <source>No turn of this speaker follows.</source>
        <translation>אין בהמשך תור של אותו הדובר.</translation>
    </message>
    <message>
        <source>There is no answer before.</source>
        <translation>אין תשובה לפני כן.</translation>
    </message>
    <message>
        <source>There is no highlight before.</source>
        <translation>אין סימון לפני כן.</translation>
    </message>
    <message>
        <source>There is no question before.</source>
        <translation>אין שאלה לפני כן.</translation>
    </message>
    <message>
        <source>There is no section before.</source>
        <translation>אין פרק לפני כן.</translation>
    </message>
    <message>
        <source>There is no turn before.</source>
        <translation>אין תור לפני כן.</translation>
    </message>
    <message>
        <source>There is no turn of this speaker before.</source>
        <translation>אין לפני כן תור של אותו הדובר.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>14   ¶ 3   Q3   00:12:31   45:12   a name</source>
        <translation>14   ¶ 3   Q3   00:12:31   45:12   שם</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>מעבר אל</translation>
    </message>
    <message>
        <source>Nobody, no question and no section is called so.</source>
        <translation>אין איש, שאלה או פרק בשם הזה.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>There are not so many paragraphs there.</source>
        <translation>אין שם כל כך הרבה פסקאות.</translation>
    </message>
    <message>
        <source>There is no such line; the last page is {last}.</source>
        <translation>אין שורה כזאת; העמוד האחרון הוא {last}.</translation>
    </message>
    <message>
        <source>There is no such question; the last is {last}.</source>
        <translation>אין שאלה כזאת; האחרונה היא {last}.</translation>
    </message>
    <message>
        <source>There is no such turn; the last is {last}.</source>
        <translation>אין תור כזה; האחרון הוא {last}.</translation>
    </message>
    <message>
        <source>This question has no answer.</source>
        <translation>לשאלה הזאת אין תשובה.</translation>
    </message>
    <message>
        <source>This question has no more answers than {last}.</source>
        <translation>לשאלה הזאת אין יותר תשובות מ־{last}.</translation>
    </message>
    <message>
        <source>This transcript has no pages.</source>
        <translation>בתמלול הזה אין עמודים.</translation>
    </message>
    <message>
        <source>This transcript has no questions.</source>
        <translation>בתמלול הזה אין שאלות.</translation>
    </message>
    <message>
        <source>This transcript has no times.</source>
        <translation>בתמלול הזה אין זמנים.</translation>
    </message>
    <message>
        <source>This transcript has no turns.</source>
        <translation>בתמלול הזה אין תורים.</translation>
    </message>
    <message>
        <source>Turns 1–{n}</source>
        <translation>תורים ⁨1–{n}⁩</translation>
    </message>
    <message>
        <source>pages {first}–{last}</source>
        <translation>עמודים ⁨{first}–{last}⁩</translation>
    </message>
    <message>
        <source>{n} speaker</source>
        <translation>דובר {n}</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} דוברים</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>מדריך למשתמש</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>The user guide did not come with this program.</source>
        <translation>המדריך למשתמש לא צורף לתוכנה הזאת.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to here…</source>
        <translation>חזרה &amp;עד לכאן…</translation>
    </message>
    <message>
        <source>&amp;Take back only this</source>
        <translation>&amp;ביטול של זה בלבד</translation>
    </message>
    <message>
        <source>1 change is taken back</source>
        <translation>שינוי אחד יבוטל</translation>
    </message>
    <message>
        <source>1 is done again</source>
        <translation>אחד יבוצע מחדש</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>כל התמלולים</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Everything is as it was then.</source>
        <translation>הכול כפי שהיה אז.</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>חיפוש שינוי</translation>
    </message>
    <message>
        <source>Find a change by its words</source>
        <translation>חיפוש שינוי לפי מילותיו</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;חזרה</translation>
    </message>
    <message>
        <source>Going back can itself be undone.</source>
        <translation>גם את החזרה אפשר לבטל.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message>
        <source>{n} are done again</source>
        <translation>{n} יבוצעו מחדש</translation>
    </message>
    <message>
        <source>{n} changes are taken back</source>
        <translation>{n} שינויים יבוטלו</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע מחדש</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמלול</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Now</source>
        <translation>כעת</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמלול</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>בוטל לצמיתות</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>תוצאות</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;ייבוא</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>ייבוא ספר קודים</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>מה יעלה בגורלו</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>מה הקובץ משנה</translation>
    </message>
    <message>
        <source>added</source>
        <translation>נוסף</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>נותר כפי שהוא</translation>
    </message>
    <message>
        <source>{file}: {added} added, {changed} changed, {same} left alone.</source>
        <translation>⁨{file}⁩: {added} נוספו, {changed} השתנו, {same} נותרו כפי שהם.</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Default</source>
        <translation>ברירת מחדל</translation>
    </message>
    <message>
        <source>Enter, then the new keys. Several are possible.</source>
        <translation>Enter, ואז המקשים החדשים. אפשר כמה.</translation>
    </message>
    <message>
        <source>Give this command the keys it had at first</source>
        <translation>החזרת המקשים שהיו לפקודה בתחילה</translation>
    </message>
    <message>
        <source>It has the keys it had at first.</source>
        <translation>אלה המקשים שהיו לה בתחילה.</translation>
    </message>
    <message>
        <source>It has {key} already.</source>
        <translation>המקש ⁨{key}⁩ כבר שלה.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>להעביר לכאן</translation>
    </message>
    <message>
        <source>Take {key} off</source>
        <translation>הסרת ⁨{key}⁩</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”.</source>
        <translation>⁨{key}⁩ שייך ל״⁨{command}⁩״.</translation>
    </message>
    <message>
        <source>{key} does it from now on.</source>
        <translation>⁨{key}⁩ עושה זאת מעתה.</translation>
    </message>
    <message>
        <source>{key} does it no more.</source>
        <translation>⁨{key}⁩ כבר לא עושה זאת.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>New keys</source>
        <translation>מקשים חדשים</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>הקישו מקשים חדשים</translation>
    </message>
    <message>
        <source>Press the keys that the command shall have.</source>
        <translation>הקישו את המקשים שיהיו לפקודה.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is needed to work with lists, fields and menus.</source>
        <translation>⁨{key}⁩ דרוש לעבודה עם רשימות, שדות ותפריטים.</translation>
    </message>
    <message>
        <source>{key} is needed where something is written.</source>
        <translation>⁨{key}⁩ דרוש במקום שכותבים בו.</translation>
    </message>
    <message>
        <source>{key} is typed where a field has the keyboard, and this is needed there too.</source>
        <translation>⁨{key}⁩ מוקלד כשהמקלדת בשדה, וגם שם יש בזה צורך.</translation>
    </message>
    <message>
        <source>{key} moves the caret in the text.</source>
        <translation>⁨{key}⁩ מזיז את הסמן בטקסט.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>⁨{key}⁩ פותח את התפריט {menu}.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>בתיוג {tags}</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>עם ״⁨{words}⁩״</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ו{second}</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} דוברים</translation>
    </message>
    <message>
        <source>{n} tags</source>
        <translation>{n} תגים</translation>
    </message>
    <message>
        <source>{part} of {who}</source>
        <translation>{part} של ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{shown} of 1 turn</source>
        <translation>{shown} מתוך תור אחד</translation>
    </message>
    <message>
        <source>{shown} of {all} turns</source>
        <translation>{shown} מתוך {all} תורים</translation>
    </message>
</context>
<context>
    <name>LensCommands</name>
    <message>
        <source>Go to a tag in the outline first, or choose a highlight that bears one.</source>
        <translation>יש לעבור תחילה לתג במתאר, או לבחור סימון שנושא תג.</translation>
    </message>
    <message>
        <source>No questions are marked in this text.</source>
        <translation>לא סומנו שאלות בטקסט הזה.</translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation>אין דוברים בשם בטקסט הזה.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
    <message>
        <source>Nobody who is named speaks here.</source>
        <translation>אין כאן דובר שיש לו שם.</translation>
    </message>
    <message>
        <source>There is no lens on.</source>
        <translation>אין עדשה פעילה.</translation>
    </message>
    <message>
        <source>{lens}: no turn is so.</source>
        <translation>{lens}: אין תור כזה.</translation>
    </message>
</context>
<context>
    <name>LensMenu</name>
    <message>
        <source>All turns</source>
        <translation>כל התורים</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Fold the rest</source>
        <translation>קיפול השאר</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>עדשה</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>החיפוש נמשך…</translation>
    </message>
    <message>
        <source>Part of the exchanges</source>
        <translation>אילו חלקים של שאלות ותשובות</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>דוברים</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגים</translation>
    </message>
    <message>
        <source>Words that a turn says</source>
        <translation>מילים שנאמרות בתור</translation>
    </message>
</context>
<context>
    <name>LensNotice</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Clear the lens</source>
        <translation>ניקוי העדשה</translation>
    </message>
    <message>
        <source>Lens: {words}</source>
        <translation>עדשה: {words}</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>הצגת הכול מחדש</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Find by title, date, file or words</source>
        <translation>חיפוש לפי כותרת, תאריך, קובץ או מילים</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>חיפוש בספרייה</translation>
    </message>
    <message>
        <source>Find words &amp;only in what the lens takes: {lens}</source>
        <translation>&amp;חיפוש מילים רק במה שבעדשה: {lens}</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>סימונים</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>שמורה ב־⁨{path}⁩</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ספרייה</translation>
    </message>
    <message>
        <source>Nothing in the library has these words.</source>
        <translation>אין בספרייה דבר עם המילים האלה.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Open &amp;newer version</source>
        <translation>&amp;פתיחת הגרסה החדשה</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>נפתח</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>תמלולים</translation>
    </message>
    <message>
        <source>Undo brings it back, with all its highlights</source>
        <translation>ביטול מחזיר אותו, עם כל סימוניו</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>בזיכרון בלבד</translation>
    </message>
    <message>
        <source>replaced by {file}</source>
        <translation>הוחלף ב־⁨{file}⁩</translation>
    </message>
    <message>
        <source>{n} passage</source>
        <translation>קטע {n}</translation>
    </message>
    <message>
        <source>{n} passages</source>
        <translation>{n} קטעים</translation>
    </message>
    <message>
        <source>{n} passages; there may be more</source>
        <translation>{n} קטעים; ייתכן שיש עוד</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>מה שלא הובן</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
</context>
<context>
    <name>LinkChooser</name>
    <message>
        <source>Link to</source>
        <translation>קישור אל</translation>
    </message>
</context>
<context>
    <name>ManyCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>1 is left alone</source>
        <translation>אחד נותר כפי שהוא</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>ביצוע</translation>
    </message>
    <message>
        <source>Done: {what}.</source>
        <translation>בוצע: {what}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>החיפוש נמשך…</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>רבים בבת אחת</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>לא נמצא דבר.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>קטעים</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;סימון הכול ברשימה</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;ניקוי הרשימה</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>הקלידו את המילים לחיפוש.</translation>
    </message>
    <message>
        <source>no more than {n} are listed</source>
        <translation>מוצגים לא יותר מ־{n}</translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation>החיפוש רק במה שהעדשה מראה</translation>
    </message>
    <message>
        <source>{n} are left alone</source>
        <translation>{n} נותרו כפי שהם</translation>
    </message>
    <message>
        <source>{n} of {all} ticked</source>
        <translation>{n} מתוך {all} נבחרו</translation>
    </message>
</context>
<context>
    <name>MarkTips</name>
    <message>
        <source>and {n} more</source>
        <translation>ועוד {n}</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Write a note… [[ links to a passage</source>
        <translation>כתיבת הערה… ⁨[[⁩ מקשר לקטע</translation>
    </message>
</context>
<context>
    <name>Marked</name>
    <message>
        <source>important</source>
        <translation>חשוב</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>בלי תג</translation>
    </message>
</context>
<context>
    <name>MemoCard</name>
    <message>
        <source>Note on this transcript</source>
        <translation>הערה על התמלול הזה</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>כתיבת הערה…</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Mentioned in {notes}</source>
        <translation>מוזכר ב־{notes}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>עוד {n}</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>The words of this link are here no more.</source>
        <translation>המילים שהקישור הזה מוביל אליהן כבר אינן כאן.</translation>
    </message>
    <message>
        <source>What this link led to is gone.</source>
        <translation>מה שהקישור הזה הוביל אליו כבר איננו.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Ctrl+Enter or Escape ends, Undo takes back.</source>
        <translation>Ctrl+Enter או Escape לסיום; ביטול מחזיר.</translation>
    </message>
</context>
<context>
    <name>NoteTable</name>
    <message>
        <source>Author</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>השתנתה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>On</source>
        <translation>על</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגים</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Go to “{words}”</source>
        <translation>מעבר אל ״⁨{words}⁩״</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>כתיבת הערה…</translation>
    </message>
</context>
<context>
    <name>NotesWindow</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;מעבר לשם</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>הערה אחת</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>מאת כולם</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>כל מצב</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>כל תג</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Between list and note</source>
        <translation>הגבול בין הרשימה להערה</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>לפי המקום</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;ייצוא…</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>ייצוא הערות</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>מן החדש לישן</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>On anything</source>
        <translation>על כל דבר</translation>
    </message>
    <message>
        <source>On highlights</source>
        <translation>על סימונים</translation>
    </message>
    <message>
        <source>On tags</source>
        <translation>על תגים</translation>
    </message>
    <message>
        <source>On transcripts</source>
        <translation>על תמלולים</translation>
    </message>
    <message>
        <source>On turns</source>
        <translation>על תורים</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>על מה</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>חיפוש בהערות</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags, authors</source>
        <translation>חיפוש בהערות, ציטוטים, תגים וכותבים</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>This transcript</source>
        <translation>התמלול הזה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>כל הספרייה</translation>
    </message>
    <message>
        <source>{notes} written to {file}.</source>
        <translation>{notes} נכתבו אל ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} הערות</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>1 highlight</source>
        <translation>סימון אחד</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>מילה אחת</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>בוטל.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>בוטל; לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>יוצא אל ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Highlights, words, share read</source>
        <translation>סימונים, מילים, החלק שנקרא</translation>
    </message>
    <message>
        <source>Place in the transcript</source>
        <translation>מקום בתמלול</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>נשמר בשם ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>נשלח למדפסת.</translation>
    </message>
    <message>
        <source>Work in the background</source>
        <translation>עבודה ברקע</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation>תור {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} סימונים</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} מילים</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>תמלול</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
    <message>
        <source>No sample came with this program.</source>
        <translation>לא צורפה דוגמה לתוכנה הזאת.</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>פתיחת תמלול</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>פתיחת ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>פתיחה…</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>תמלולים</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>⁨&lt;1%⁩</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>Question {label}, {asker}, {answer}</source>
        <translation>שאלה ⁨{label}⁩, ⁨{asker}⁩, {answer}</translation>
    </message>
    <message>
        <source>Section {title}, level {level}</source>
        <translation>פרק ⁨{title}⁩, רמה {level}</translation>
    </message>
    <message>
        <source>Tag {name}, {count} highlights</source>
        <translation>תג ⁨{name}⁩, {count} סימונים</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>נענתה</translation>
    </message>
    <message>
        <source>answered by {names}</source>
        <translation>נענתה על ידי {names}</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>לא נענתה</translation>
    </message>
    <message>
        <source>{n} turn</source>
        <translation>{n} תור</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} תורים</translation>
    </message>
    <message>
        <source>{n} word</source>
        <translation>מילה {n}</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} מילים</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share} of the time</source>
        <translation>{share} מהזמן</translation>
    </message>
    <message>
        <source>{share} of the words</source>
        <translation>{share} מהמילים</translation>
    </message>
    <message>
        <source>{share} time</source>
        <translation>{share} מהזמן</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>No questions are marked in this text.</source>
        <translation>לא סומנו שאלות בטקסט הזה.</translation>
    </message>
    <message>
        <source>No speakers are named in this text.</source>
        <translation>אין דוברים בשם בטקסט הזה.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>מתאר</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>דוברים</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגים</translation>
    </message>
    <message>
        <source>The lens takes none of the questions.</source>
        <translation>העדשה לא משאירה אף שאלה.</translation>
    </message>
    <message>
        <source>There are no tags yet.</source>
        <translation>עדיין אין תגים.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>מתאר</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>מבט־על</translation>
    </message>
    <message>
        <source>Where speakers, highlights and hits are in the whole text</source>
        <translation>היכן נמצאים דוברים, סימונים ותוצאות בטקסט כולו</translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation>סימון {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} סימונים</translation>
    </message>
    <message>
        <source>{n} hit</source>
        <translation>תוצאה {n}</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} תוצאות</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>תצוגה מקדימה</translation>
    </message>
    <message>
        <source>Preview, page {n}</source>
        <translation>תצוגה מקדימה, עמוד {n}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>לוח הפקודות</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>דילוג אל</translation>
    </message>
    <message>
        <source>Jump to a transcript, speaker, question, section or tag</source>
        <translation>דילוג אל תמלול, דובר, שאלה, פרק או תג</translation>
    </message>
    <message>
        <source>No tag has this key.</source>
        <translation>אין תג למקש הזה.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>לא נבחר דבר.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>לא בוטל דבר.</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>רק לשונית אחת פתוחה.</translation>
    </message>
    <message>
        <source>Put the caret into a turn where this can be done.</source>
        <translation>יש להעמיד את הסמן בתור שאפשר לעשות בו זאת.</translation>
    </message>
    <message>
        <source>There is none in this transcript.</source>
        <translation>אין כזה בתמלול הזה.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>אין לאן לחזור.</translation>
    </message>
    <message>
        <source>There is nowhere to go forward to.</source>
        <translation>אין לאן להתקדם.</translation>
    </message>
    <message>
        <source>This cannot be done here and now.</source>
        <translation>אי אפשר לעשות זאת כאן ועכשיו.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>מה ברצונכם לעשות?</translation>
    </message>
    <message>
        <source>on</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>section</source>
        <translation>פרק</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>דובר</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>תמלול</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>answers</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>שאלה</translation>
    </message>
</context>
<context>
    <name>PaneView</name>
    <message>
        <source>Place in the text</source>
        <translation>מקום בטקסט</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Annotations’ edge</source>
        <translation>גבול הביאורים</translation>
    </message>
    <message>
        <source>Outline’s edge</source>
        <translation>גבול המתאר</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Edge between the sides</source>
        <translation>הגבול בין הצדדים</translation>
    </message>
</context>
<context>
    <name>ParagraphCommands</name>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
</context>
<context>
    <name>PassageModel</name>
    <message>
        <source>Marked as</source>
        <translation>סימון</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>דובר</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>תמלול</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>בלי תג</translation>
    </message>
    <message>
        <source>{place}, left alone</source>
        <translation>{place}, נותר כפי שהוא</translation>
    </message>
</context>
<context>
    <name>PickedBar</name>
    <message>
        <source>Choose none</source>
        <translation>ניקוי הבחירה</translation>
    </message>
    <message>
        <source>Chosen highlights</source>
        <translation>הסימונים שנבחרו</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>מצב…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>תג…</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} נבחרו</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>השפה תתחלף בהפעלה הבאה של התוכנה.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>As it stands</source>
        <translation>כפי שהוא</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Lines and how they are read; Enter goes there</source>
        <translation>השורות ואיך הן נקראות; Enter עובר לשם</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Read so</source>
        <translation>איך זה נקרא</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Highlights and notes</source>
        <translation>&amp;סימונים והערות</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>ש&amp;וליים</translation>
    </message>
    <message>
        <source>&amp;Only what the lens takes</source>
        <translation>רק &amp;מה שבעדשה</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;נייר</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>In &amp;colour</source>
        <translation>&amp;בצבע</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>הגדלה</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>שוליים</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>צרים</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגילים</translation>
    </message>
    <message>
        <source>Only pages with hi&amp;ghlights</source>
        <translation>&amp;רק עמודים עם סימונים</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;הדפסה…</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>עמוד {n} מתוך {total}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>הדפסה</translation>
    </message>
    <message>
        <source>Printing {name}…</source>
        <translation>הדפסת ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>שמירה כ־PDF</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>שמירת ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>הקטנה</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;גודל הטקסט</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>רחבים</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>נק׳</translation>
    </message>
</context>
<context>
    <name>PrintedDialog</name>
    <message>
        <source>1 underlined place is corrected in the text you read.</source>
        <translation>מקום אחד מסומן בקו: הוא תוקן בטקסט שקוראים.</translation>
    </message>
    <message>
        <source>As the source has it</source>
        <translation>כפי שבמקור</translation>
    </message>
    <message>
        <source>{n} underlined places are corrected in the text you read.</source>
        <translation>{n} מקומות מסומנים בקו: הם תוקנו בטקסט שקוראים.</translation>
    </message>
    <message>
        <source>{title} — as the source has it</source>
        <translation>⁨{title}⁩ — כפי שבמקור</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>All files</source>
        <translation>כל הקבצים</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ספריות</translation>
    </message>
    <message>
        <source>Nothing in it was changed.</source>
        <translation>דבר לא השתנה בה.</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>פתיחת ספרייה אחרת…</translation>
    </message>
    <message>
        <source>Open or make a library</source>
        <translation>פתיחה או יצירה של ספרייה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>This library can only be read: nothing can be marked or changed.</source>
        <translation>הספרייה הזאת לקריאה בלבד: אי אפשר לסמן או לשנות בה דבר.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Found {n} time.</source>
        <translation>נמצא פעם אחת ({n}).</translation>
    </message>
    <message>
        <source>Found {n} times.</source>
        <translation>נמצא {n} פעמים.</translation>
    </message>
    <message>
        <source>In the transcript {who} says it, not {named}.</source>
        <translation>בתמלול אומר זאת ⁨{who}⁩, ולא ⁨{named}⁩.</translation>
    </message>
    <message>
        <source>It is too short to say much.</source>
        <translation>קצר מכדי לומר הרבה.</translation>
    </message>
    <message>
        <source>Its closing mark is missing.</source>
        <translation>חסר סימן הציטוט הסוגר.</translation>
    </message>
    <message>
        <source>Several people say it.</source>
        <translation>כמה דוברים אומרים זאת.</translation>
    </message>
    <message>
        <source>The nearest passage: “{words}”</source>
        <translation>הקטע הקרוב ביותר: ״⁨{words}⁩״</translation>
    </message>
    <message>
        <source>The words just before it say “not”.</source>
        <translation>המילים שממש לפני כן אומרות ״לא״.</translation>
    </message>
    <message>
        <source>What is left out says “not”.</source>
        <translation>מה שהושמט אומר ״לא״.</translation>
    </message>
    <message>
        <source>Words in brackets are not in the transcript.</source>
        <translation>המילים שבסוגריים אינן בתמלול.</translation>
    </message>
    <message>
        <source>capitals or accents</source>
        <translation>אותיות גדולות או סימני הטעמה</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>מדויק</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>שלילה</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>פיסוק</translation>
    </message>
    <message>
        <source>short</source>
        <translation>קצר</translation>
    </message>
    <message>
        <source>words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>{kind}: quoted “{quoted}”, said “{said}”.</source>
        <translation>{kind}: צוטט ״{quoted}״, נאמר ״{said}״.</translation>
    </message>
    <message>
        <source>{kind}: “{quoted}” is not said.</source>
        <translation>{kind}: ״{quoted}״ לא נאמר.</translation>
    </message>
    <message>
        <source>{kind}: “{said}” is left out.</source>
        <translation>{kind}: ״{said}״ הושמט.</translation>
    </message>
</context>
<context>
    <name>QuotingDialog</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;העתקת הדוח</translation>
    </message>
    <message>
        <source>&amp;Highlight as checked</source>
        <translation>&amp;סימון כנבדק</translation>
    </message>
    <message>
        <source>&amp;Open text…</source>
        <translation>&amp;פתיחת טקסט…</translation>
    </message>
    <message>
        <source>&amp;Show in transcript</source>
        <translation>הצגה &amp;בתמלול</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>מאמר</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>כ־Markdown</translation>
    </message>
    <message>
        <source>Check quotes in a text</source>
        <translation>בדיקת הציטוטים בטקסט</translation>
    </message>
    <message>
        <source>Edge between text and quotations</source>
        <translation>הגבול בין הטקסט לציטוטים</translation>
    </message>
    <message>
        <source>Highlighted as checked.</source>
        <translation>סומן כנבדק.</translation>
    </message>
    <message>
        <source>Looking quotations up</source>
        <translation>הציטוטים נבדקים</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>עדיין אין טקסט.</translation>
    </message>
    <message>
        <source>Open a text with quotations</source>
        <translation>פתיחת טקסט עם ציטוטים</translation>
    </message>
    <message>
        <source>Paste the text here, or drop a file on it. Each quotation is looked up.</source>
        <translation>הדביקו כאן את הטקסט, או גררו אליו קובץ. כל ציטוט ייבדק.</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>ציטוט</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>ציטוטים</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;עצירה</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>נעצר.</translation>
    </message>
    <message>
        <source>The report is copied.</source>
        <translation>הדוח הועתק.</translation>
    </message>
    <message>
        <source>There are no quotations in this text.</source>
        <translation>אין ציטוטים בטקסט הזה.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>מה שונה</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Where to look quotations up</source>
        <translation>היכן לחפש את הציטוטים</translation>
    </message>
    <message>
        <source>in the open transcript</source>
        <translation>בתמלול הפתוח</translation>
    </message>
    <message>
        <source>in the whole library</source>
        <translation>בכל הספרייה</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>גופן</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>דוברים</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>אלה של ערכת הצבעים</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>מילים</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>נק׳</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>&amp;Correct</source>
        <translation>ת&amp;יקון</translation>
    </message>
    <message>
        <source>&amp;Correct 1 place</source>
        <translation>תיקון &amp;של מקום אחד</translation>
    </message>
    <message>
        <source>&amp;Correct {n} places</source>
        <translation>&amp;תיקון של {n} מקומות</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;ביטוי רגולרי</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;מילים שלמות בלבד</translation>
    </message>
    <message>
        <source>1 of them cannot be corrected</source>
        <translation>אחד מהם לא ניתן לתיקון</translation>
    </message>
    <message>
        <source>1 place would be changed</source>
        <translation>מקום אחד ישתנה</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>חיפוש והחלפה</translation>
    </message>
    <message>
        <source>In the new words, \1 stands for the first group.</source>
        <translation>במילים החדשות, \1 מציין את הקבוצה הראשונה.</translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation>התאמת &amp;אותיות גדולות</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>דבר לא ישתנה.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>מקומות</translation>
    </message>
    <message>
        <source>R&amp;eplace with</source>
        <translation>&amp;החלפה ב:</translation>
    </message>
    <message>
        <source>Type the words to find.</source>
        <translation>הקלידו את המילים לחיפוש.</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>מילים לחיפוש</translation>
    </message>
    <message>
        <source>Words to put there</source>
        <translation>המילים שיבואו במקומן</translation>
    </message>
    <message>
        <source>only what the lens shows is looked at</source>
        <translation>החיפוש רק במה שהעדשה מראה</translation>
    </message>
    <message>
        <source>{n} of them cannot be corrected</source>
        <translation>{n} מהם לא ניתנים לתיקון</translation>
    </message>
    <message>
        <source>{n} places would be changed</source>
        <translation>{n} מקומות ישתנו</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Comparing both versions…</source>
        <translation>השוואת שתי הגרסאות…</translation>
    </message>
    <message>
        <source>Comparing {name} with the older version…</source>
        <translation>השוואת ⁨{name}⁩ לגרסה הישנה…</translation>
    </message>
    <message>
        <source>Replace with a newer version</source>
        <translation>החלפה בגרסה חדשה</translation>
    </message>
    <message>
        <source>Taking highlights over…</source>
        <translation>העברת הסימונים…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 line not understood</source>
        <translation>שורה אחת לא הובנה</translation>
    </message>
    <message>
        <source>1 mend by hand will be lost; Undo brings it back.</source>
        <translation>תיקון ידני אחד של המבנה יאבד; ביטול מחזיר אותו.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>עמוד אחד</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>שאלה אחת</translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation>דובר אחד</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>זמן אחד</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>תור אחד</translation>
    </message>
    <message>
        <source>Read so: {counts}</source>
        <translation>נקרא כך: {counts}</translation>
    </message>
    <message>
        <source>no turns</source>
        <translation>אין תורים</translation>
    </message>
    <message>
        <source>without an answer: {labels}</source>
        <translation>ללא תשובה: {labels}</translation>
    </message>
    <message>
        <source>{n} lines not understood</source>
        <translation>{n} שורות לא הובנו</translation>
    </message>
    <message>
        <source>{n} mends by hand will be lost; Undo brings them back.</source>
        <translation>{n} תיקונים ידניים של המבנה יאבדו; ביטול מחזיר אותם.</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} עמודים</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} שאלות</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} דוברים</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} זמנים</translation>
    </message>
    <message>
        <source>{n} turns</source>
        <translation>{n} תורים</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;קריאה מחדש</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>ועוד {n}.</translation>
    </message>
    <message>
        <source>As &amp;guessed</source>
        <translation>&amp;לפי הניחוש</translation>
    </message>
    <message>
        <source>Files of the same source will be read as guessed.</source>
        <translation>קבצים מאותו מקור ייקראו לפי הניחוש.</translation>
    </message>
    <message>
        <source>Files of the same source will be read so too.</source>
        <translation>גם קבצים מאותו מקור ייקראו כך.</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>דוח ייבוא</translation>
    </message>
    <message>
        <source>Let it be so; files of the same source are read so too</source>
        <translation>כך זה יהיה; גם קבצים מאותו מקור ייקראו כך</translation>
    </message>
    <message>
        <source>Likely one person:</source>
        <translation>כנראה אותו אדם:</translation>
    </message>
    <message>
        <source>Lines that were not understood; Enter goes there</source>
        <translation>שורות שלא הובנו; Enter עובר לשם</translation>
    </message>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation>נקרא מחדש; ביטול מחזיר.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>See Structure › Speakers.</source>
        <translation>ראו מבנה › דוברים.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Take back what is said here of the convention</source>
        <translation>ביטול מה שנקבע כאן על המוסכמה</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Read again; Undo takes it back.</source>
        <translation>נקרא מחדש; ביטול מחזיר.</translation>
    </message>
    <message>
        <source>Reading {name} again…</source>
        <translation>קריאה מחדש של ⁨{name}⁩…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>קריאת ⁨{name}⁩…</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Going back…</source>
        <translation>חזרה…</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>א&amp;ישור</translation>
    </message>
    <message>
        <source>&amp;Place at the selection</source>
        <translation>ה&amp;צבה במקום הבחירה</translation>
    </message>
    <message>
        <source>&amp;Show place</source>
        <translation>הצ&amp;גת המקום</translation>
    </message>
    <message>
        <source>Accept all &amp;moved</source>
        <translation>&amp;אישור כל מה שזז</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>הכול הוכרע.</translation>
    </message>
    <message>
        <source>Highlights to decide on</source>
        <translation>סימונים להכרעה</translation>
    </message>
    <message>
        <source>List what was &amp;kept, too</source>
        <translation>&amp;הצגה גם של מה שנשמר</translation>
    </message>
    <message>
        <source>Old and new quote</source>
        <translation>הציטוט הישן והחדש</translation>
    </message>
    <message>
        <source>Read both versions, with all that differs</source>
        <translation>קריאת שתי הגרסאות, עם כל ההבדלים</translation>
    </message>
    <message>
        <source>Review of a newer version</source>
        <translation>סקירת הגרסה החדשה</translation>
    </message>
    <message>
        <source>Review of a newer version: {title}</source>
        <translation>סקירת הגרסה החדשה: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Show in &amp;old version</source>
        <translation>הצגה &amp;בגרסה הישנה</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;זו לצד זו</translation>
    </message>
    <message>
        <source>The words that are selected in the new version</source>
        <translation>המילים שנבחרו בגרסה החדשה</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>מה נותר להכריע</translation>
    </message>
    <message>
        <source>{n} at their place again</source>
        <translation>{n} שוב במקומם</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>{n} נשמרו</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n} אבדו</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} זזו</translation>
    </message>
</context>
<context>
    <name>SelectCommands</name>
    <message>
        <source>This question has no answer.</source>
        <translation>לשאלה הזאת אין תשובה.</translation>
    </message>
    <message>
        <source>What stands here belongs to no question.</source>
        <translation>מה שכאן אינו שייך לשום שאלה.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Key %1</source>
        <translation>מקש %1</translation>
    </message>
    <message>
        <source>Mark the selection</source>
        <translation>סימון הבחירה</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>תג %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>tag…</source>
        <translation>תג…</translation>
    </message>
</context>
<context>
    <name>ShapeCommands</name>
    <message>
        <source>A highlight needs a word at least.</source>
        <translation>בסימון צריכה להיות לפחות מילה אחת.</translation>
    </message>
    <message>
        <source>Choose a highlight first, then select the words that shall be marked so.</source>
        <translation>יש לבחור תחילה סימון, ואז את המילים שיסומנו כמותו.</translation>
    </message>
    <message>
        <source>Choose a highlight first.</source>
        <translation>יש לבחור סימון תחילה.</translation>
    </message>
    <message>
        <source>No highlight is here.</source>
        <translation>אין כאן סימון.</translation>
    </message>
    <message>
        <source>Put the caret where the chosen highlight shall be split.</source>
        <translation>יש להעמיד את הסמן במקום שבו יפוצל הסימון שנבחר.</translation>
    </message>
    <message>
        <source>There is no further highlight to join this with.</source>
        <translation>אין עוד סימון שאפשר לצרף אליו.</translation>
    </message>
    <message>
        <source>{n} of {all} here · click again for the next · Alt+Enter lists them</source>
        <translation>{n} מתוך {all} כאן · לחיצה נוספת לבא · Alt+Enter לרשימה</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All back to defaults…</source>
        <translation>החזרת כל ברירות המחדל…</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>חזרה לברירת המחדל</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>פקודה</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>חיפוש פקודה או מקש</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>שלי יישארו</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Not as at first</source>
        <translation>לא כבתחילה</translation>
    </message>
    <message>
        <source>Shall every command have the keys it had at first?</source>
        <translation>להחזיר לכל הפקודות את המקשים שהיו להן בתחילה?</translation>
    </message>
    <message>
        <source>The keys you gave are forgotten.</source>
        <translation>המקשים שנקבעו יימחקו.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>מה היא עושה</translation>
    </message>
</context>
<context>
    <name>SidebarPanel</name>
    <message>
        <source>#tag takes what bears a tag, is:checked what has this status, is:important what has a star, by:Ada what Ada marked</source>
        <translation>‏#tag מוצא את מה שנושא תג, is:checked את מה שבמצב הזה, is:important את מה שיש לו כוכב, by:Ada את מה שסימנה Ada</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>ביאורים</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>ניקוי הסינון</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>סינון הביאורים</translation>
    </message>
    <message>
        <source>Filter quotes, notes, tags, speakers</source>
        <translation>סינון ציטוטים, הערות, תגים, דוברים</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>אין התאמות.</translation>
    </message>
    <message>
        <source>Select some words and mark them from their menu.</source>
        <translation>בחרו מילים וסמנו אותן מן התפריט שלהן.</translation>
    </message>
    <message>
        <source>Select some words and press {keys}.</source>
        <translation>בחרו מילים והקישו ⁨{keys}⁩.</translation>
    </message>
    <message>
        <source>The lens takes none of the highlights.</source>
        <translation>העדשה לא משאירה אף סימון.</translation>
    </message>
    <message>
        <source>important</source>
        <translation>חשוב</translation>
    </message>
    <message>
        <source>{key} for a note</source>
        <translation>⁨{key}⁩ להערה</translation>
    </message>
    <message>
        <source>{key} for a tag</source>
        <translation>⁨{key}⁩ לתג</translation>
    </message>
    <message>
        <source>{key} for any tag</source>
        <translation>⁨{key}⁩ לכל תג</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} מתוך {all}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Only the {n} that are chosen</source>
        <translation>&amp;רק {n} שנבחרו</translation>
    </message>
    <message>
        <source>&amp;Turns</source>
        <translation>&amp;תורים</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>מ&amp;ילים</translation>
    </message>
    <message>
        <source>All transcripts are searched by whole words, whatever their letter case.</source>
        <translation>כל התמלולים נבדקים לפי מילים שלמות, בכל סוג של אותיות.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>תשובות</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Filter highlights</source>
        <translation>סינון הסימונים</translation>
    </message>
    <message>
        <source>Hi&amp;ghlights</source>
        <translation>&amp;סימונים</translation>
    </message>
    <message>
        <source>In all t&amp;ranscripts</source>
        <translation>&amp;בכל התמלולים</translation>
    </message>
    <message>
        <source>Match ca&amp;pital letters</source>
        <translation>&amp;התאמת אותיות גדולות</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>שאלות</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>דובר</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>המילים</translation>
    </message>
    <message>
        <source>Their sentence</source>
        <translation>המשפט שלהן</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>התור שלהן</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>מה יסומן</translation>
    </message>
    <message>
        <source>Which turns</source>
        <translation>אילו תורים</translation>
    </message>
    <message>
        <source>Who&amp;le words only</source>
        <translation>&amp;מילים שלמות בלבד</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>מילים לחיפוש</translation>
    </message>
    <message>
        <source>Words, #tag, is:checked, by:Ada</source>
        <translation>מילים, ‎#tag, is:checked, by:Ada</translation>
    </message>
    <message>
        <source>important</source>
        <translation>חשוב</translation>
    </message>
</context>
<context>
    <name>SpeakerCommands</name>
    <message>
        <source>Affiliation</source>
        <translation>שיוך</translation>
    </message>
    <message>
        <source>Colour &amp;{n}</source>
        <translation>&amp;צבע {n}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Merge {name} into</source>
        <translation>מיזוג ⁨{name}⁩ עם</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;אחר…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>There is nobody else</source>
        <translation>אין עוד איש</translation>
    </message>
    <message>
        <source>{what} of {name}</source>
        <translation>{what} של ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;מיזוג</translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation>&amp;לא דובר</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>שיוך</translation>
    </message>
    <message>
        <source>Make one of the selected speakers; who says most keeps the name</source>
        <translation>איחוד הדוברים שנבחרו לאחד; נשאר השם של מי שאומר הכי הרבה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>דוברים</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>תורים</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;פיצול</translation>
    </message>
    <message>
        <source>Another tag, new or not: name or path</source>
        <translation>תג אחר, חדש או קיים: שם או נתיב</translation>
    </message>
    <message>
        <source>Find in the highlights</source>
        <translation>חיפוש בסימונים</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>סימונים</translation>
    </message>
    <message>
        <source>Nothing is split yet.</source>
        <translation>עדיין לא פוצל דבר.</translation>
    </message>
    <message>
        <source>Split a tag</source>
        <translation>פיצול תג</translation>
    </message>
    <message>
        <source>Tag that the ticked highlights get</source>
        <translation>התג שיקבלו הסימונים המסומנים ברשימה</translation>
    </message>
    <message>
        <source>Tick the highlights of “{name}” that get another tag.</source>
        <translation>יש לסמן ברשימה את הסימונים של ״⁨{name}⁩״ שיקבלו תג אחר.</translation>
    </message>
    <message>
        <source>“{name}” instead of “{old}”: {highlights}.</source>
        <translation>״⁨{name}⁩״ במקום ״{old}״: {highlights}.</translation>
    </message>
</context>
<context>
    <name>SplitSpeakerDialog</name>
    <message>
        <source>Check the turns that are not {name}’s.</source>
        <translation>יש לסמן ברשימה את התורים שאינם של ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Name of who speaks them</source>
        <translation>שם מי שאומר אותם</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>הפרדה</translation>
    </message>
    <message>
        <source>Split off turns</source>
        <translation>הפרדת תורים</translation>
    </message>
    <message>
        <source>They are &amp;said by</source>
        <translation>&amp;הם נאמרים מפי</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Not in the source.</source>
        <translation>אינו במקור.</translation>
    </message>
    <message>
        <source>The source says “{words}”.</source>
        <translation>במקור נאמר ״⁨{words}⁩״.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>answer to {label}</source>
        <translation>תשובה על ⁨{label}⁩</translation>
    </message>
    <message>
        <source>folded: {turns}; Enter opens</source>
        <translation>מקופל: {turns}; Enter פותח</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>מסומן</translation>
    </message>
    <message>
        <source>question {label}</source>
        <translation>שאלה ⁨{label}⁩</translation>
    </message>
    <message>
        <source>stage direction</source>
        <translation>הוראת בימוי</translation>
    </message>
    <message>
        <source>turn {n}</source>
        <translation>תור {n}</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>עם הערה</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>Important</source>
        <translation>חשוב</translation>
    </message>
    <message>
        <source>Important; click to take the star off</source>
        <translation>חשוב; לחיצה מסירה את הכוכב</translation>
    </message>
    <message>
        <source>Mark as important</source>
        <translation>סימון כחשוב</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>לא חשוב</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Checked was: “{words}”</source>
        <translation>נבדק כשהיה: ״⁨{words}⁩״</translation>
    </message>
    <message>
        <source>Its words are others than were checked.</source>
        <translation>המילים שונות מאלה שנבדקו.</translation>
    </message>
    <message>
        <source>Now it says: “{words}”</source>
        <translation>כעת כתוב: ״⁨{words}⁩״</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>שנוי במחלוקת</translation>
    </message>
    <message>
        <source>done</source>
        <translation>גמור</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ללא מצב</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>לבדיקה חוזרת</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>How far this has been checked</source>
        <translation>עד כמה זה נבדק</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>מצב: {status}</translation>
    </message>
    <message>
        <source>status…</source>
        <translation>מצב…</translation>
    </message>
</context>
<context>
    <name>StickNotice</name>
    <message>
        <source>Every new selection gets the tag “{name}”, until Esc or a click here</source>
        <translation>כל בחירה חדשה מקבלת את התג ״⁨{name}⁩״, עד Esc או לחיצה כאן</translation>
    </message>
    <message>
        <source>“{name}” sticks · Esc ends</source>
        <translation>״⁨{name}⁩״ נצמד · Esc מסיים</translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;תשובה</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>כ&amp;ותרת</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ש&amp;ם</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>א&amp;חר</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;שאלה</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>&amp;דיבור</translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation>&amp;סימון כשאלה</translation>
    </message>
    <message>
        <source>No &amp;question any more</source>
        <translation>&amp;כבר לא שאלה</translation>
    </message>
    <message>
        <source>No&amp;body who is named</source>
        <translation>&amp;ללא שם</translation>
    </message>
    <message>
        <source>Other or &amp;new…</source>
        <translation>&amp;אחר או חדש…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>דובר</translation>
    </message>
    <message>
        <source>Stage &amp;direction</source>
        <translation>&amp;הוראת בימוי</translation>
    </message>
</context>
<context>
    <name>TabGroup</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close {title}</source>
        <translation>סגירת ⁨{title}⁩</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>אין תמלול</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>תמלולים פתוחים</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>Enter gives the tag · Shift+Enter several · Ctrl+Enter lets it stick</source>
        <translation>Enter נותן את התג · Shift+Enter כמה תגים · Ctrl+Enter מצמיד אותו</translation>
    </message>
    <message>
        <source>Every new selection gets “{name}”; Esc ends that.</source>
        <translation>כל בחירה חדשה מקבלת ״⁨{name}⁩״; Esc מסיים זאת.</translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation>&amp;הצמדת תג…</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
    <message>
        <source>Select words or choose a highlight first.</source>
        <translation>יש לבחור מילים או סימון תחילה.</translation>
    </message>
    <message>
        <source>Stop giving “{name}”</source>
        <translation>הפסקת מתן ״⁨{name}⁩״</translation>
    </message>
    <message>
        <source>Tag for every selection…</source>
        <translation>תג לכל בחירה…</translation>
    </message>
    <message>
        <source>“{name}” sticks no more.</source>
        <translation>״⁨{name}⁩״ כבר לא נצמד.</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>1 more: type a name</source>
        <translation>עוד אחד: הקלידו שם</translation>
    </message>
    <message>
        <source>New tag “{name}”</source>
        <translation>תג חדש ״⁨{name}⁩״</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>תג</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגים</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>תג…</translation>
    </message>
    <message>
        <source>{name}, given</source>
        <translation>⁨{name}⁩, ניתן</translation>
    </message>
    <message>
        <source>{n} more: type a name</source>
        <translation>עוד {n}: הקלידו שם</translation>
    </message>
</context>
<context>
    <name>TagFields</name>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>לא כולל</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>כולל</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>מקש</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>ללא מקש</translation>
    </message>
    <message>
        <source>What belongs under it</source>
        <translation>מה שייך אליו</translation>
    </message>
    <message>
        <source>What does not, though it looks so</source>
        <translation>מה אינו שייך, אף שנראה כך</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה משמעותו</translation>
    </message>
    <message>
        <source>{key} — now “{name}”</source>
        <translation>⁨{key}⁩ — כעת ״⁨{name}⁩״</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 speaker</source>
        <translation>דובר אחד</translation>
    </message>
    <message>
        <source>Date and speakers</source>
        <translation>תאריך ודוברים</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>Transcript Reader</source>
        <translation>Transcript Reader</translation>
    </message>
    <message>
        <source>{n} speakers</source>
        <translation>{n} דוברים</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation>תמלול</translation>
    </message>
</context>
<context>
    <name>Travelling</name>
    <message>
        <source>Doing again {what}…</source>
        <translation>ביצוע מחדש: {what}…</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>בוצע מחדש: {what}</translation>
    </message>
    <message>
        <source>Undoing {what}…</source>
        <translation>ביטול: {what}…</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>בוטל: {what}</translation>
    </message>
</context>
<context>
    <name>TurnsQuestion</name>
    <message>
        <source>Turns</source>
        <translation>תורים</translation>
    </message>
</context>
<context>
    <name>Undecided</name>
    <message>
        <source>Fate</source>
        <translation>גורל</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ציטוט</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>It replaces no older version.</source>
        <translation>הוא אינו מחליף גרסה ישנה.</translation>
    </message>
    <message>
        <source>No transcript is open.</source>
        <translation>אין תמלול פתוח.</translation>
    </message>
    <message>
        <source>No two versions are read side by side.</source>
        <translation>אין שתי גרסאות זו לצד זו.</translation>
    </message>
    <message>
        <source>There is no difference after this.</source>
        <translation>אין עוד הבדל אחרי זה.</translation>
    </message>
    <message>
        <source>There is no difference before this.</source>
        <translation>אין עוד הבדל לפני זה.</translation>
    </message>
    <message>
        <source>There is no newer version of it.</source>
        <translation>אין לו גרסה חדשה.</translation>
    </message>
    <message>
        <source>There is no other version of it.</source>
        <translation>אין לו גרסה אחרת.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Moved; in the newer version at {place}</source>
        <translation>זז; בגרסה החדשה ב: {place}</translation>
    </message>
    <message>
        <source>Moved; in the older version at {place}</source>
        <translation>זז; בגרסה הישנה ב: {place}</translation>
    </message>
    <message>
        <source>Nearest place in the new version</source>
        <translation>המקום הקרוב ביותר בגרסה החדשה</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>גרסה חדשה</translation>
    </message>
    <message>
        <source>Newer version: {words}</source>
        <translation>הגרסה החדשה: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>אין אף מילה שונה.</translation>
    </message>
    <message>
        <source>Not in the newer version</source>
        <translation>אינו בגרסה החדשה</translation>
    </message>
    <message>
        <source>Not in the older version</source>
        <translation>אינו בגרסה הישנה</translation>
    </message>
    <message>
        <source>Old version</source>
        <translation>גרסה ישנה</translation>
    </message>
    <message>
        <source>Older version: {words}</source>
        <translation>הגרסה הישנה: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Only in the newer version: {words}</source>
        <translation>רק בגרסה החדשה: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Only in the older version: {words}</source>
        <translation>רק בגרסה הישנה: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>נשמר</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>אבד</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>זז</translation>
    </message>
    <message>
        <source>{n} difference</source>
        <translation>הבדל {n}</translation>
    </message>
    <message>
        <source>{n} differences</source>
        <translation>{n} הבדלים</translation>
    </message>
    <message>
        <source>{n} passage moved</source>
        <translation>קטע {n} זז</translation>
    </message>
    <message>
        <source>{n} passages moved</source>
        <translation>{n} קטעים זזו</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Corrected words</source>
        <translation>המילים המתוקנות</translation>
    </message>
    <message>
        <source>Enter corrects, Shift+Enter makes a new line, Esc leaves.</source>
        <translation>Enter מתקן, Shift+Enter פותח שורה חדשה, Esc יוצא.</translation>
    </message>
</context>
<context>
    <name>_Offers</name>
    <message>
        <source>Likely the same person</source>
        <translation>כנראה אותו אדם</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>לא אותו אדם</translation>
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
        <translation>ענבר</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>חום</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>אינדיגו</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>תכלת</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>צפחה</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Transcript Reader</source>
        <translation>&amp;על אודות Transcript Reader</translation>
    </message>
    <message>
        <source>&amp;Affiliation…</source>
        <translation>&amp;שיוך…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>ב&amp;יאורים</translation>
    </message>
    <message>
        <source>&amp;Answers only</source>
        <translation>&amp;תשובות בלבד</translation>
    </message>
    <message>
        <source>&amp;Answers…</source>
        <translation>&amp;תשובות…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;צעד אחורה</translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation>&amp;נבדק</translation>
    </message>
    <message>
        <source>&amp;Clear the lens</source>
        <translation>&amp;ניקוי העדשה</translation>
    </message>
    <message>
        <source>&amp;Close other tabs</source>
        <translation>&amp;סגירת שאר הלשוניות</translation>
    </message>
    <message>
        <source>&amp;Close transcript</source>
        <translation>סגירת &amp;התמלול</translation>
    </message>
    <message>
        <source>&amp;Codebook…</source>
        <translation>ספר &amp;קודים…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;צבע</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;לוח הפקודות…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>העת&amp;קה</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>ת&amp;יקונים…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;פרטים…</translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation>&amp;שנוי במחלוקת</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>יי&amp;צוא…</translation>
    </message>
    <message>
        <source>&amp;Filter annotations</source>
        <translation>&amp;סינון הביאורים</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>חי&amp;פוש…</translation>
    </message>
    <message>
        <source>&amp;Fold the rest</source>
        <translation>&amp;קיפול השאר</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;מסך מלא</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>מ&amp;עבר אל…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>ס&amp;ימון</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ה&amp;יסטוריה…</translation>
    </message>
    <message>
        <source>&amp;Import report…</source>
        <translation>ד&amp;וח הייבוא…</translation>
    </message>
    <message>
        <source>&amp;Important</source>
        <translation>&amp;חשוב</translation>
    </message>
    <message>
        <source>&amp;Join highlights</source>
        <translation>&amp;צירוף סימונים</translation>
    </message>
    <message>
        <source>&amp;Join with next turn</source>
        <translation>&amp;צירוף לתור הבא</translation>
    </message>
    <message>
        <source>&amp;Jump to…</source>
        <translation>דילו&amp;ג אל…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;קיצורי מקלדת…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;סוג</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ה&amp;גדלת הטקסט</translation>
    </message>
    <message>
        <source>&amp;Lens…</source>
        <translation>&amp;עדשה…</translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation>&amp;ספרייה…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>בה&amp;יר</translation>
    </message>
    <message>
        <source>&amp;List hits</source>
        <translation>&amp;רשימת התוצאות</translation>
    </message>
    <message>
        <source>&amp;Lock the text</source>
        <translation>&amp;נעילת הטקסט</translation>
    </message>
    <message>
        <source>&amp;Mark the selection likewise</source>
        <translation>סימון &amp;הבחירה באותו אופן</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;מיזוג עם</translation>
    </message>
    <message>
        <source>&amp;Next colours</source>
        <translation>&amp;הצבעים הבאים</translation>
    </message>
    <message>
        <source>&amp;Next correction</source>
        <translation>ה&amp;תיקון הבא</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>הל&amp;שונית הבאה</translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation>&amp;ללא מצב</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>גודל &amp;טקסט רגיל</translation>
    </message>
    <message>
        <source>&amp;Not a speaker</source>
        <translation>&amp;לא דובר</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;פתיחה…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>מ&amp;תאר</translation>
    </message>
    <message>
        <source>&amp;Pages and lines</source>
        <translation>&amp;עמודים ושורות</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;העדפות…</translation>
    </message>
    <message>
        <source>&amp;Previous question</source>
        <translation>הש&amp;אלה הקודמת</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>ה&amp;לשונית הקודמת</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ה&amp;דפסה…</translation>
    </message>
    <message>
        <source>&amp;Questions only</source>
        <translation>&amp;שאלות בלבד</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>&amp;Reading…</source>
        <translation>ק&amp;ריאה…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע &amp;מחדש</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;ביטוי רגולרי</translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation>ה&amp;סרת הסימון</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>ש&amp;ינוי שם…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ה&amp;קטנת הטקסט</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>דו&amp;בר</translation>
    </message>
    <message>
        <source>&amp;Split off these turns…</source>
        <translation>&amp;הפרדת התורים האלה…</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;זמנים</translation>
    </message>
    <message>
        <source>&amp;To check</source>
        <translation>ל&amp;בדיקה</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>בי&amp;טול</translation>
    </message>
    <message>
        <source>&amp;Which of several…</source>
        <translation>&amp;איזה מהם…</translation>
    </message>
    <message>
        <source>&amp;Whole words only</source>
        <translation>&amp;מילים שלמות בלבד</translation>
    </message>
    <message>
        <source>As the &amp;source has it…</source>
        <translation>&amp;כפי שבמקור…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>כ&amp;מו המערכת</translation>
    </message>
    <message>
        <source>Be light or dark as the system is.</source>
        <translation>בהיר או כהה, כפי שהמערכת.</translation>
    </message>
    <message>
        <source>Beginning a word to the l&amp;eft</source>
        <translation>&amp;תחילת הסימון מילה שמאלה</translation>
    </message>
    <message>
        <source>Beginning a word to the r&amp;ight</source>
        <translation>תחילת הסימון מילה &amp;ימינה</translation>
    </message>
    <message>
        <source>Both &amp;versions side by side</source>
        <translation>שתי הגרסאות &amp;זו לצד זו</translation>
    </message>
    <message>
        <source>Change face, size, spaces and colours of the text while looking at it.</source>
        <translation>שינוי הגופן, הגודל, הרווחים והצבעים של הטקסט תוך כדי צפייה בו.</translation>
    </message>
    <message>
        <source>Change from light to dark, or back.</source>
        <translation>החלפה מבהיר לכהה או בחזרה.</translation>
    </message>
    <message>
        <source>Check &amp;quotes in a text…</source>
        <translation>&amp;בדיקת הציטוטים בטקסט…</translation>
    </message>
    <message>
        <source>Choose the highlight before.</source>
        <translation>בחירת הסימון הקודם.</translation>
    </message>
    <message>
        <source>Choose the next highlight.</source>
        <translation>בחירת הסימון הבא.</translation>
    </message>
    <message>
        <source>Choose the speaker&apos;s colour.</source>
        <translation>בחירת הצבע של הדובר.</translation>
    </message>
    <message>
        <source>Clear the status of the chosen highlight.</source>
        <translation>ניקוי המצב של הסימון שנבחר.</translation>
    </message>
    <message>
        <source>Close every other transcript; their places are kept.</source>
        <translation>סגירת כל שאר התמלולים; המקום בכל אחד נשמר.</translation>
    </message>
    <message>
        <source>Close the open transcript; everything in it is kept.</source>
        <translation>סגירת התמלול הפתוח; הכול בו נשמר.</translation>
    </message>
    <message>
        <source>Copy the selected words with speaker, place and title.</source>
        <translation>העתקת המילים שנבחרו עם הדובר, המקום והכותרת.</translation>
    </message>
    <message>
        <source>Copy the selected words.</source>
        <translation>העתקת המילים שנבחרו.</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>העתקה &amp;עם המקור</translation>
    </message>
    <message>
        <source>Correct &amp;words…</source>
        <translation>תיקון &amp;מילים…</translation>
    </message>
    <message>
        <source>Correct what is selected, or the word at the caret; in the outline, rename a speaker.</source>
        <translation>תיקון הבחירה או המילה שליד הסמן; במתאר, שינוי שם הדובר.</translation>
    </message>
    <message>
        <source>Correct words wherever they stand, from a list of what that would change.</source>
        <translation>תיקון מילים בכל מקום שבו הן מופיעות, מתוך רשימה של מה שישתנה.</translation>
    </message>
    <message>
        <source>Cut the turn in two at the caret, or where the selection begins.</source>
        <translation>חיתוך התור לשניים בסמן, או במקום שבו מתחילה הבחירה.</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;גמור</translation>
    </message>
    <message>
        <source>D&amp;uplicate highlight</source>
        <translation>ש&amp;כפול הסימון</translation>
    </message>
    <message>
        <source>Decide on highlights that still stand in the version which the open one replaces.</source>
        <translation>הכרעה בסימונים שעדיין נמצאים בגרסה שהגרסה הפתוחה מחליפה.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>ביצוע מחדש של מה שבוטל אחרון.</translation>
    </message>
    <message>
        <source>E&amp;xtend to end of turn</source>
        <translation>הרחבה עד &amp;סוף התור</translation>
    </message>
    <message>
        <source>End a word to the &amp;left</source>
        <translation>סוף הסימון מילה &amp;שמאלה</translation>
    </message>
    <message>
        <source>End a word to the &amp;right</source>
        <translation>סוף הסימון &amp;מילה ימינה</translation>
    </message>
    <message>
        <source>End the program; everything is saved already.</source>
        <translation>סיום התוכנה; הכול כבר שמור.</translation>
    </message>
    <message>
        <source>Ext&amp;end to beginning of turn</source>
        <translation>ה&amp;רחבה עד תחילת התור</translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the paragraph, then of the one before.</source>
        <translation>הרחבת הבחירה עד תחילת הפסקה, ואז עד תחילת הקודמת לה.</translation>
    </message>
    <message>
        <source>Extend the selection to the beginning of the turn, then of the one before.</source>
        <translation>הרחבת הבחירה עד תחילת התור, ואז עד תחילת הקודם לו.</translation>
    </message>
    <message>
        <source>Extend the selection to the end of the turn, then of the next one.</source>
        <translation>הרחבת הבחירה עד סוף התור, ואז עד סוף הבא אחריו.</translation>
    </message>
    <message>
        <source>Extend the selection to the next paragraph.</source>
        <translation>הרחבת הבחירה עד הפסקה הבאה.</translation>
    </message>
    <message>
        <source>Extend to next paragraph</source>
        <translation>הרחבה עד הפסקה הבאה</translation>
    </message>
    <message>
        <source>Extend to paragraph before</source>
        <translation>הרחבה עד הפסקה הקודמת</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;חיפוש הבא</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>ח&amp;יפוש הקודם</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>&amp;חיפוש והחלפה…</translation>
    </message>
    <message>
        <source>Find any command by a few letters of its name, and do it.</source>
        <translation>מציאת כל פקודה לפי כמה אותיות משמה, וביצועה.</translation>
    </message>
    <message>
        <source>Find letters with accents and without alike: cafe finds café.</source>
        <translation>מציאת אותיות עם סימני הטעמה ובלעדיהם כאחת: cafe מוצא café.</translation>
    </message>
    <message>
        <source>Find words in the transcript as you type them, or the words that are selected.</source>
        <translation>חיפוש מילים בתמלול תוך כדי הקלדה, או חיפוש המילים שנבחרו.</translation>
    </message>
    <message>
        <source>Find words only where they are not part of longer ones.</source>
        <translation>מציאת מילים רק כשאינן חלק ממילים ארוכות יותר.</translation>
    </message>
    <message>
        <source>Find words only with the same capital and small letters.</source>
        <translation>מציאת מילים רק כשהאותיות הגדולות והקטנות זהות.</translation>
    </message>
    <message>
        <source>Focus mo&amp;de</source>
        <translation>מ&amp;צב מיקוד</translation>
    </message>
    <message>
        <source>Fold the answers, and all else that is no question; again, show all.</source>
        <translation>קיפול התשובות וכל מה שאינו שאלה; שוב, הצגת הכול.</translation>
    </message>
    <message>
        <source>Fold what the lens leaves out to one line a run, or only fade it.</source>
        <translation>קיפול מה שמחוץ לעדשה לשורה אחת לכל רצף, או רק עמעום שלו.</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>צעד &amp;קדימה</translation>
    </message>
    <message>
        <source>Give &amp;tag…</source>
        <translation>&amp;מתן תג…</translation>
    </message>
    <message>
        <source>Give any tag by its name, new or not; Shift+Enter gives several, Ctrl+Enter sticks.</source>
        <translation>מתן כל תג לפי שמו, חדש או קיים; Shift+Enter נותן כמה תגים, Ctrl+Enter מצמיד.</translation>
    </message>
    <message>
        <source>Give one tag to every new selection, until Esc; again, end that.</source>
        <translation>מתן תג אחד לכל בחירה חדשה, עד Esc; שוב, סיום.</translation>
    </message>
    <message>
        <source>List every change, newest first, and go back to any of them.</source>
        <translation>רשימת כל השינויים, מן החדש לישן, וחזרה לכל אחד מהם.</translation>
    </message>
    <message>
        <source>Note on the transcri&amp;pt</source>
        <translation>&amp;הערה על התמלול</translation>
    </message>
    <message>
        <source>Replace with a &amp;newer version…</source>
        <translation>החלפה &amp;בגרסה חדשה…</translation>
    </message>
    <message>
        <source>S&amp;plit highlight</source>
        <translation>&amp;פיצול הסימון</translation>
    </message>
    <message>
        <source>Give the speaker another name; what is printed stays known.</source>
        <translation>מתן שם אחר לדובר; מה שמודפס נשאר מוכר.</translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation>כ&amp;ל ההערות…</translation>
    </message>
    <message>
        <source>&amp;Many at once…</source>
        <translation>&amp;רבים בבת אחת…</translation>
    </message>
    <message>
        <source>Give the tag that has this key, or take it off.</source>
        <translation>מתן התג של המקש הזה, או הסרתו.</translation>
    </message>
    <message>
        <source>Give the transcript&apos;s text the size it had at first.</source>
        <translation>החזרת הטקסט של התמלול לגודל שהיה לו בתחילה.</translation>
    </message>
    <message>
        <source>Go again to where you came back from.</source>
        <translation>מעבר מחדש למקום שממנו חזרתם.</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump, in whichever transcript.</source>
        <translation>חזרה למקום שלפני הדילוג האחרון, בכל תמלול שהוא.</translation>
    </message>
    <message>
        <source>Go through all colours there are: paper, white, sepia, dark, black, high contrast.</source>
        <translation>מעבר על כל ערכות הצבעים: נייר, לבן, ספיה, כהה, שחור, ניגודיות גבוהה.</translation>
    </message>
    <message>
        <source>Go to a transcript, speaker, question, section or tag by a few letters of its name.</source>
        <translation>מעבר אל תמלול, דובר, שאלה, פרק או תג לפי כמה אותיות משמם.</translation>
    </message>
    <message>
        <source>Go to a turn, paragraph, time, page and line, question, speaker or section.</source>
        <translation>מעבר אל תור, פסקה, זמן, עמוד ושורה, שאלה, דובר או פרק.</translation>
    </message>
    <message>
        <source>Go to the heading before.</source>
        <translation>מעבר אל הכותרת הקודמת.</translation>
    </message>
    <message>
        <source>Go to the next heading.</source>
        <translation>מעבר אל הכותרת הבאה.</translation>
    </message>
    <message>
        <source>Go to the next place where the versions side by side differ.</source>
        <translation>מעבר אל המקום הבא שבו הגרסאות שזו לצד זו נבדלות.</translation>
    </message>
    <message>
        <source>Go to the next place where the words were found.</source>
        <translation>מעבר אל המקום הבא שבו נמצאו המילים.</translation>
    </message>
    <message>
        <source>Go to the next question.</source>
        <translation>מעבר אל השאלה הבאה.</translation>
    </message>
    <message>
        <source>Go to the next turn that answers.</source>
        <translation>מעבר אל התור הבא שיש בו תשובה.</translation>
    </message>
    <message>
        <source>Go to the next turn whose lines have not all stood in view for a second.</source>
        <translation>מעבר אל התור הבא ששורותיו לא עמדו כולן לנגד העיניים למשך שנייה.</translation>
    </message>
    <message>
        <source>Go to the next words that are not as the source has them.</source>
        <translation>מעבר אל המילים הבאות שאינן כפי שבמקור.</translation>
    </message>
    <message>
        <source>Go to the place before where the versions side by side differ.</source>
        <translation>מעבר אל המקום הקודם שבו הגרסאות שזו לצד זו נבדלות.</translation>
    </message>
    <message>
        <source>Go to the place before where the words were found.</source>
        <translation>מעבר אל המקום הקודם שבו נמצאו המילים.</translation>
    </message>
    <message>
        <source>Go to the question before.</source>
        <translation>מעבר אל השאלה הקודמת.</translation>
    </message>
    <message>
        <source>Go to the turn before that answers.</source>
        <translation>מעבר אל התור הקודם שיש בו תשובה.</translation>
    </message>
    <message>
        <source>Go to the turn before whose lines have not all stood in view for a second.</source>
        <translation>מעבר אל התור הקודם ששורותיו לא עמדו כולן לנגד העיניים למשך שנייה.</translation>
    </message>
    <message>
        <source>Go to the words before that are not as the source has them.</source>
        <translation>מעבר אל המילים הקודמות שאינן כפי שבמקור.</translation>
    </message>
    <message>
        <source>Go to where the next one speaks.</source>
        <translation>מעבר אל התור הבא.</translation>
    </message>
    <message>
        <source>Go to where the one before speaks.</source>
        <translation>מעבר אל התור הקודם.</translation>
    </message>
    <message>
        <source>Go to where the same speaker speaks next.</source>
        <translation>מעבר אל התור הבא של אותו הדובר.</translation>
    </message>
    <message>
        <source>Go to where the same speaker spoke before.</source>
        <translation>מעבר אל התור הקודם של אותו הדובר.</translation>
    </message>
    <message>
        <source>Hide everything but the text; Esc brings it back.</source>
        <translation>הסתרת הכול מלבד הטקסט; Esc מחזיר.</translation>
    </message>
    <message>
        <source>Ignore &amp;accents</source>
        <translation>&amp;התעלמות מסימני הטעמה</translation>
    </message>
    <message>
        <source>Join those picked, or the chosen one with all that overlap it, or else with the next.</source>
        <translation>צירוף הסימונים שסומנו, או של הסימון שנבחר עם כל החופפים לו, או עם הבא.</translation>
    </message>
    <message>
        <source>Let a ta&amp;g stick…</source>
        <translation>הצמ&amp;דת תג…</translation>
    </message>
    <message>
        <source>Let nothing be corrected in this transcript until it is unlocked.</source>
        <translation>מניעת כל תיקון בתמלול הזה עד שתבוטל הנעילה.</translation>
    </message>
    <message>
        <source>Let the corrected words at the caret, or in the selection, be as the source has them.</source>
        <translation>החזרת המילים המתוקנות שבסמן או בבחירה למה שבמקור.</translation>
    </message>
    <message>
        <source>Let the window fill the screen.</source>
        <translation>הרחבת החלון לכל המסך.</translation>
    </message>
    <message>
        <source>List all notes of the transcript or of the library, to search, write and export.</source>
        <translation>רשימת כל ההערות שבתמלול או בספרייה, לחיפוש, לכתיבה ולייצוא.</translation>
    </message>
    <message>
        <source>List every command with its keys, and give it other ones.</source>
        <translation>רשימת כל הפקודות ומקשיהן, ומתן מקשים אחרים.</translation>
    </message>
    <message>
        <source>List every transcript of the library, to open it again or to remove it.</source>
        <translation>רשימת כל התמלולים שבספרייה, לפתיחה מחדש או להסרה.</translation>
    </message>
    <message>
        <source>List the highlights that meet here, to choose one.</source>
        <translation>רשימת הסימונים שנפגשים כאן, לבחירת אחד מהם.</translation>
    </message>
    <message>
        <source>List the speakers: name, role, affiliation, who is the same as whom.</source>
        <translation>רשימת הדוברים: שם, תפקיד, שיוך ומי זהה למי.</translation>
    </message>
    <message>
        <source>List what was corrected, by whom and when, and put it back.</source>
        <translation>רשימת מה שתוקן, על ידי מי ומתי, והחזרה לקדמותו.</translation>
    </message>
    <message>
        <source>List what was found, with who says it, the words around it and its place.</source>
        <translation>רשימת מה שנמצא, עם הדובר, המילים שמסביב והמקום.</translation>
    </message>
    <message>
        <source>Look up what an article quotes: what is exact, what differs, and what nobody says.</source>
        <translation>בדיקת הציטוטים במאמר: מה מדויק, מה שונה, ומה לא אמר איש.</translation>
    </message>
    <message>
        <source>Make one of the turn and the next, or of all selected turns.</source>
        <translation>איחוד התור והבא אחריו, או כל התורים שנבחרו, לאחד.</translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text larger.</source>
        <translation>הגדלת הטקסט של התמלול.</translation>
    </message>
    <message>
        <source>Make the transcript&apos;s text smaller.</source>
        <translation>הקטנת הטקסט של התמלול.</translation>
    </message>
    <message>
        <source>Mark as &amp;question</source>
        <translation>סימון &amp;כשאלה</translation>
    </message>
    <message>
        <source>Mark correct&amp;ions</source>
        <translation>ציון &amp;התיקונים</translation>
    </message>
    <message>
        <source>Mark the chosen highlight as done.</source>
        <translation>סימון שנבחר כגמור.</translation>
    </message>
    <message>
        <source>Mark the chosen highlight with a star, or take the star off.</source>
        <translation>מתן כוכב לסימון שנבחר, או הסרת הכוכב.</translation>
    </message>
    <message>
        <source>Mark the selected words with the tags and the note of the chosen highlight.</source>
        <translation>סימון המילים שנבחרו עם התגים וההערה של הסימון שנבחר.</translation>
    </message>
    <message>
        <source>Mark the selected words with the tags of the chosen highlight, and no note.</source>
        <translation>סימון המילים שנבחרו עם התגים של הסימון שנבחר, בלי הערה.</translation>
    </message>
    <message>
        <source>Mark the selected words without a tag.</source>
        <translation>סימון המילים שנבחרו בלי תג.</translation>
    </message>
    <message>
        <source>Mark the selection like&amp;wise, without the note</source>
        <translation>&amp;סימון הבחירה באותו אופן, בלי ההערה</translation>
    </message>
    <message>
        <source>Mark the turn at the caret as a question, or say that it is none.</source>
        <translation>קביעת התור שבסמן כשאלה, או קביעה שאינו שאלה.</translation>
    </message>
    <message>
        <source>Mark the words of the chosen highlight once more, to tag or note them otherwise.</source>
        <translation>סימון נוסף של מילות הסימון שנבחר, לתגים או להערה אחרים.</translation>
    </message>
    <message>
        <source>Match &amp;capital letters</source>
        <translation>התאמת &amp;אותיות גדולות</translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the left.</source>
        <translation>העברת תחילת הסימון שנבחר למילה הבאה משמאל.</translation>
    </message>
    <message>
        <source>Move the beginning of the chosen highlight to the next word on the right.</source>
        <translation>העברת תחילת הסימון שנבחר למילה הבאה מימין.</translation>
    </message>
    <message>
        <source>Move the caret to the beginning of the paragraph, then of the one before.</source>
        <translation>העברת הסמן לתחילת הפסקה, ואז לתחילת הקודמת לה.</translation>
    </message>
    <message>
        <source>Move the caret to the next paragraph.</source>
        <translation>העברת הסמן לפסקה הבאה.</translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the left.</source>
        <translation>העברת סוף הסימון שנבחר למילה הבאה משמאל.</translation>
    </message>
    <message>
        <source>Move the end of the chosen highlight to the next word on the right.</source>
        <translation>העברת סוף הסימון שנבחר למילה הבאה מימין.</translation>
    </message>
    <message>
        <source>Move this tab to the other side, so that two transcripts stand side by side.</source>
        <translation>העברת הלשונית הזאת לצד השני, כדי ששני תמלולים יעמדו זה לצד זה.</translation>
    </message>
    <message>
        <source>Narrow everything to some speakers, roles, questions or answers, tags, or words.</source>
        <translation>צמצום הכול לכמה דוברים, תפקידים, שאלות או תשובות, תגים או מילים.</translation>
    </message>
    <message>
        <source>Narrow everything to the outline&apos;s or the chosen highlight&apos;s tag; again, show all.</source>
        <translation>צמצום הכול לתג שבמתאר או לתג של הסימון שנבחר; שוב, הצגת הכול.</translation>
    </message>
    <message>
        <source>Narrow everything to what answers a question; again, show all.</source>
        <translation>צמצום הכול למה שעונה על שאלה; שוב, הצגת הכול.</translation>
    </message>
    <message>
        <source>Narrow everything to who speaks here, or the outline&apos;s speaker; again, show all.</source>
        <translation>צמצום הכול למי שמדבר כאן, או לדובר שבמתאר; שוב, הצגת הכול.</translation>
    </message>
    <message>
        <source>Next &amp;highlight</source>
        <translation>הסימו&amp;ן הבא</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>השאלה ה&amp;באה</translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation>ה&amp;פרק הבא</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>התו&amp;ר הבא</translation>
    </message>
    <message>
        <source>Next &amp;unread turn</source>
        <translation>התור הבא ש&amp;טרם נקרא</translation>
    </message>
    <message>
        <source>Next answ&amp;er</source>
        <translation>התש&amp;ובה הבאה</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>ההבדל הבא</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>ה&amp;חלונית הבאה</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>הפסקה הבאה</translation>
    </message>
    <message>
        <source>Next turn by this spea&amp;ker</source>
        <translation>התור הבא של הדובר ה&amp;זה</translation>
    </message>
    <message>
        <source>Note on the t&amp;urn</source>
        <translation>הערה &amp;על התור</translation>
    </message>
    <message>
        <source>Only this &amp;speaker</source>
        <translation>רק &amp;הדובר הזה</translation>
    </message>
    <message>
        <source>Only this &amp;tag</source>
        <translation>&amp;רק התג הזה</translation>
    </message>
    <message>
        <source>Open the ne&amp;wer version</source>
        <translation>פ&amp;תיחת הגרסה החדשה</translation>
    </message>
    <message>
        <source>Open the version that replaces the open transcript.</source>
        <translation>פתיחת הגרסה שמחליפה את התמלול הפתוח.</translation>
    </message>
    <message>
        <source>Open transcripts from files.</source>
        <translation>פתיחת תמלולים מקבצים.</translation>
    </message>
    <message>
        <source>Order, rename, describe, merge and split tags, in a window beside the text.</source>
        <translation>סידור, שינוי שם, תיאור, מיזוג ופיצול של תגים, בחלון שליד הטקסט.</translation>
    </message>
    <message>
        <source>P&amp;revious turn</source>
        <translation>התור הקוד&amp;ם</translation>
    </message>
    <message>
        <source>Pre&amp;vious correction</source>
        <translation>&amp;התיקון הקודם</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread turn</source>
        <translation>התור הקודם שטרם &amp;נקרא</translation>
    </message>
    <message>
        <source>Previous ans&amp;wer</source>
        <translation>ה&amp;תשובה הקודמת</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>ההבדל הקודם</translation>
    </message>
    <message>
        <source>Previous h&amp;ighlight</source>
        <translation>הסי&amp;מון הקודם</translation>
    </message>
    <message>
        <source>Previous pane&amp;l</source>
        <translation>&amp;החלונית הקודמת</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>הפסקה הקודמת</translation>
    </message>
    <message>
        <source>Previous se&amp;ction</source>
        <translation>הפרק הקו&amp;דם</translation>
    </message>
    <message>
        <source>Previous turn b&amp;y this speaker</source>
        <translation>התור הקודם &amp;של הדובר הזה</translation>
    </message>
    <message>
        <source>Print the transcript with its highlights and notes.</source>
        <translation>הדפסת התמלול עם סימוניו והערותיו.</translation>
    </message>
    <message>
        <source>Put back as &amp;printed</source>
        <translation>החזרה &amp;לנוסח המודפס</translation>
    </message>
    <message>
        <source>Put the keyboard into the annotations.</source>
        <translation>העברת המקלדת אל הביאורים.</translation>
    </message>
    <message>
        <source>Put the keyboard into the next panel.</source>
        <translation>העברת המקלדת אל החלונית הבאה.</translation>
    </message>
    <message>
        <source>Put the keyboard into the outline.</source>
        <translation>העברת המקלדת אל המתאר.</translation>
    </message>
    <message>
        <source>Put the keyboard into the panel before.</source>
        <translation>העברת המקלדת אל החלונית הקודמת.</translation>
    </message>
    <message>
        <source>Put the keyboard into the text.</source>
        <translation>העברת המקלדת אל הטקסט.</translation>
    </message>
    <message>
        <source>R&amp;ole…</source>
        <translation>&amp;תפקיד…</translation>
    </message>
    <message>
        <source>Re&amp;view the newer version…</source>
        <translation>ס&amp;קירת הגרסה החדשה…</translation>
    </message>
    <message>
        <source>Read the older and the newer version side by side, with all that differs; or no more.</source>
        <translation>קריאת הגרסה הישנה והחדשה זו לצד זו, עם כל ההבדלים; או סיום הקריאה כך.</translation>
    </message>
    <message>
        <source>Read the text as the source has it.</source>
        <translation>קריאת הטקסט כפי שהוא במקור.</translation>
    </message>
    <message>
        <source>Read the user guide that came with the program.</source>
        <translation>קריאת המדריך למשתמש שצורף לתוכנה.</translation>
    </message>
    <message>
        <source>S&amp;plit turn here</source>
        <translation>פיצול &amp;התור כאן</translation>
    </message>
    <message>
        <source>S&amp;witch light and dark</source>
        <translation>החלפה &amp;בין בהיר לכהה</translation>
    </message>
    <message>
        <source>Save the transcript with its highlights and notes as a PDF.</source>
        <translation>שמירת התמלול עם סימוניו והערותיו כ־PDF.</translation>
    </message>
    <message>
        <source>Say that the chosen highlight has been checked.</source>
        <translation>ציון שהסימון שנבחר נבדק.</translation>
    </message>
    <message>
        <source>Say that the chosen highlight is still to be checked.</source>
        <translation>ציון שהסימון שנבחר עדיין ממתין לבדיקה.</translation>
    </message>
    <message>
        <source>Say that the speaker is the same as another one.</source>
        <translation>ציון שהדובר הוא אותו אדם כמו דובר אחר.</translation>
    </message>
    <message>
        <source>Say that this is no speaker; what was given to it is nobody&apos;s.</source>
        <translation>ציון שאין זה דובר; מה שיוחס לו יישאר ללא שם.</translation>
    </message>
    <message>
        <source>Say that what the chosen highlight claims is disputed.</source>
        <translation>ציון שהנטען בסימון שנבחר שנוי במחלוקת.</translation>
    </message>
    <message>
        <source>Say what part the speaker plays.</source>
        <translation>ציון התפקיד שהדובר ממלא.</translation>
    </message>
    <message>
        <source>Say what the turn at the caret, or the selected turns, are.</source>
        <translation>ציון מה הם התור שבסמן או התורים שנבחרו.</translation>
    </message>
    <message>
        <source>Say which of the speaker&apos;s turns are another&apos;s.</source>
        <translation>ציון אילו מתורי הדובר שייכים לאחר.</translation>
    </message>
    <message>
        <source>Say which turns answer the question at the caret, and who asks it.</source>
        <translation>ציון אילו תורים עונים על השאלה שבסמן, ומי שואל אותה.</translation>
    </message>
    <message>
        <source>Say which version this is, and under which licence.</source>
        <translation>ציון הגרסה הזאת והרישיון שלה.</translation>
    </message>
    <message>
        <source>Say who speaks the turn at the caret, or the selected turns.</source>
        <translation>ציון מי אומר את התור שבסמן או את התורים שנבחרו.</translation>
    </message>
    <message>
        <source>Say whom the speaker speaks for.</source>
        <translation>ציון בשם מי הדובר מדבר.</translation>
    </message>
    <message>
        <source>Select &amp;question with answers</source>
        <translation>בחירת השאלה עם &amp;תשובותיה</translation>
    </message>
    <message>
        <source>Select all that answers the question here.</source>
        <translation>בחירת כל מה שעונה כאן על השאלה.</translation>
    </message>
    <message>
        <source>Select all that the speaker says here.</source>
        <translation>בחירת כל מה שהדובר אומר כאן.</translation>
    </message>
    <message>
        <source>Select para&amp;graph</source>
        <translation>בחירת ה&amp;פסקה</translation>
    </message>
    <message>
        <source>Select the paragraph at the caret.</source>
        <translation>בחירת הפסקה שבסמן.</translation>
    </message>
    <message>
        <source>Select the question here with all its answers.</source>
        <translation>בחירת השאלה שכאן עם כל תשובותיה.</translation>
    </message>
    <message>
        <source>Select whole &amp;answer</source>
        <translation>&amp;בחירת התשובה כולה</translation>
    </message>
    <message>
        <source>Select whole &amp;turn</source>
        <translation>בחירת התור &amp;כולו</translation>
    </message>
    <message>
        <source>Set face, size, colours and the rest; each takes effect at once.</source>
        <translation>קביעת הגופן, הגודל, הצבעים וכל השאר; כל שינוי חל מיד.</translation>
    </message>
    <message>
        <source>Set title, date and language of the transcript.</source>
        <translation>קביעת הכותרת, התאריך והשפה של התמלול.</translation>
    </message>
    <message>
        <source>Show everything again; Esc in the text does so too.</source>
        <translation>הצגת הכול מחדש; גם Esc בטקסט עושה זאת.</translation>
    </message>
    <message>
        <source>Show how the file was understood, and read it another way.</source>
        <translation>הצגת אופן ההבנה של הקובץ, וקריאתו באופן אחר.</translation>
    </message>
    <message>
        <source>Show or hide questions, speakers and sections.</source>
        <translation>הצגה או הסתרה של שאלות, דוברים ופרקים.</translation>
    </message>
    <message>
        <source>Show or hide the cards of highlights.</source>
        <translation>הצגה או הסתרה של כרטיסי הסימונים.</translation>
    </message>
    <message>
        <source>Show printed page and line beside the text.</source>
        <translation>הצגת העמוד והשורה המודפסים ליד הטקסט.</translation>
    </message>
    <message>
        <source>Show the number of each turn beside it.</source>
        <translation>הצגת המספר של כל תור לידו.</translation>
    </message>
    <message>
        <source>Show the time in the recording beside each turn.</source>
        <translation>הצגת הזמן בהקלטה ליד כל תור.</translation>
    </message>
    <message>
        <source>Show this transcript a second time beside itself, to read two places at once.</source>
        <translation>הצגת התמלול הזה פעם נוספת לצד עצמו, לקריאה בשני מקומות בבת אחת.</translation>
    </message>
    <message>
        <source>Sp&amp;eakers…</source>
        <translation>ד&amp;וברים…</translation>
    </message>
    <message>
        <source>Split the chosen highlight at the caret, or at both ends of what is selected in it.</source>
        <translation>פיצול הסימון שנבחר בסמן, או בשני קצות מה שנבחר בו.</translation>
    </message>
    <message>
        <source>Tag or change all hits, turns of a speaker, answers or highlights of a kind.</source>
        <translation>תיוג או שינוי של כל התוצאות, תורי דובר, תשובות או סימונים מסוג אחד.</translation>
    </message>
    <message>
        <source>Take a file as the newer version of the open transcript; highlights go over to it.</source>
        <translation>קביעת קובץ כגרסה החדשה של התמלול הפתוח; הסימונים עוברים אליו.</translation>
    </message>
    <message>
        <source>Take back the latest change, in whichever transcript it was made.</source>
        <translation>ביטול השינוי האחרון, בכל תמלול שבו נעשה.</translation>
    </message>
    <message>
        <source>Take the chosen highlight away, with its tags and note; Undo brings it back.</source>
        <translation>הסרת הסימון שנבחר, עם תגיו והערתו; ביטול מחזיר אותו.</translation>
    </message>
    <message>
        <source>Take this tab out into a window of its own.</source>
        <translation>הוצאת הלשונית הזאת לחלון משלה.</translation>
    </message>
    <message>
        <source>Take what is typed for a regular expression.</source>
        <translation>הבנת המוקלד כביטוי רגולרי.</translation>
    </message>
    <message>
        <source>To a &amp;window of its own</source>
        <translation>&amp;אל חלון משלה</translation>
    </message>
    <message>
        <source>To the &amp;annotations</source>
        <translation>&amp;כניסה לביאורים</translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation>אל &amp;הצד השני</translation>
    </message>
    <message>
        <source>To the &amp;outline</source>
        <translation>כנ&amp;יסה למתאר</translation>
    </message>
    <message>
        <source>To the te&amp;xt</source>
        <translation>כניסה &amp;לטקסט</translation>
    </message>
    <message>
        <source>Turn &amp;numbers</source>
        <translation>&amp;מספרי התורים</translation>
    </message>
    <message>
        <source>Turn to the next open transcript.</source>
        <translation>מעבר אל התמלול הפתוח הבא.</translation>
    </message>
    <message>
        <source>Turn to the open transcript before.</source>
        <translation>מעבר אל התמלול הפתוח הקודם.</translation>
    </message>
    <message>
        <source>Underline corrected words; resting on them tells what the source says.</source>
        <translation>קו מתחת למילים שתוקנו; השהיה עליהן מראה מה נאמר במקור.</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;מדריך למשתמש</translation>
    </message>
    <message>
        <source>View &amp;beside</source>
        <translation>&amp;תצוגה לצד זו</translation>
    </message>
    <message>
        <source>Wear the dark colours liked best.</source>
        <translation>לבישת הצבעים הכהים המועדפים.</translation>
    </message>
    <message>
        <source>Wear the light colours liked best.</source>
        <translation>לבישת הצבעים הבהירים המועדפים.</translation>
    </message>
    <message>
        <source>Write &amp;note</source>
        <translation>&amp;כתיבת הערה</translation>
    </message>
    <message>
        <source>Write a note on the selection or the chosen highlight.</source>
        <translation>כתיבת הערה על הבחירה או על הסימון שנבחר.</translation>
    </message>
    <message>
        <source>Write a note on the turn at the caret.</source>
        <translation>כתיבת הערה על התור שבסמן.</translation>
    </message>
    <message>
        <source>Write a note on the whole transcript.</source>
        <translation>כתיבת הערה על התמלול כולו.</translation>
    </message>
    <message>
        <source>Write highlights, notes and tags to a file.</source>
        <translation>כתיבת סימונים, הערות ותגים לקובץ.</translation>
    </message>
    <message>
        <source>Write in the filter of the annotations.</source>
        <translation>כתיבה בשדה הסינון של הביאורים.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A speaker cannot be there twice.</source>
        <translation>דובר אינו יכול להופיע פעמיים.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>לדובר דרוש שם.</translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation>לתמלול דרושה כותרת.</translation>
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
        <translation>בוטל: דבר לא השתנה.</translation>
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
        <translation>חוברת עבודה של Excel</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>שם הקובץ ארוך מדי</translation>
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
        <translation>יומן IRC</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>שגיאת קלט או פלט</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>זו תיקייה</translation>
    </message>
    <message>
        <source>It can&apos;t be taken back alone; this rests on it: {what}.</source>
        <translation>אי אפשר לבטל זאת בנפרד; על כך נשען: {what}.</translation>
    </message>
    <message>
        <source>It is not known any more how the library was then.</source>
        <translation>כבר לא ידוע כיצד הייתה הספרייה אז.</translation>
    </message>
    <message>
        <source>It takes two speakers to make one of them.</source>
        <translation>כדי לאחד דוברים לאחד דרושים שניים.</translation>
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
        <translation>שורה 1: אין עמודה בשם ״name״, ״tag״ או ״code״.</translation>
    </message>
    <message>
        <source>Line {number}: line {keys} has key {key} already.</source>
        <translation>שורה {number}: המקש {key} כבר שייך לשורה {keys}.</translation>
    </message>
    <message>
        <source>Line {number}: the quotation marks do not match.</source>
        <translation>שורה {number}: המירכאות אינן תואמות.</translation>
    </message>
    <message>
        <source>Line {number}: there is no colour “{words}”; there are {names}.</source>
        <translation>שורה {number}: אין צבע ״{words}״; יש {names}.</translation>
    </message>
    <message>
        <source>Line {number}: there is no name.</source>
        <translation>שורה {number}: אין שם.</translation>
    </message>
    <message>
        <source>Line {number}: “{name}” is no name.</source>
        <translation>שורה {number}: ״{name}״ אינו שם.</translation>
    </message>
    <message>
        <source>Line {number}: “{path}” stands in line {paths} already.</source>
        <translation>שורה {number}: ״{path}״ כבר מופיע בשורה {paths}.</translation>
    </message>
    <message>
        <source>Line {number}: “{words}” is no key; there are 1 to 9.</source>
        <translation>שורה {number}: ״{words}״ אינו מקש; יש 1 עד 9.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>לא נותר מקום בהתקן</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>אין קובץ או תיקייה כאלה</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>זו אינה תיקייה</translation>
    </message>
    <message>
        <source>Nothing would be left of the highlight “{quote}”. Remove that first.</source>
        <translation>לא יישאר דבר מן הסימון ״{quote}״. יש להסיר אותו תחילה.</translation>
    </message>
    <message>
        <source>Only what is done can be taken back.</source>
        <translation>רק מה שנעשה אפשר לבטל.</translation>
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
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>Podcasting 2.0</source>
        <translation>Podcasting 2.0</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat TextGrid</translation>
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
        <translation>מערכת הקבצים לקריאה בלבד</translation>
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
        <translation>חלק מהתורים של {name} צריכים לעבור, וחלק להישאר.</translation>
    </message>
    <message>
        <source>Something else was changed meanwhile: nothing was undone.</source>
        <translation>בינתיים השתנה דבר אחר: דבר לא בוטל.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile; the list shows it as it is now. Nothing was done: please look, and do it again.</source>
        <translation>בינתיים השתנה משהו; הרשימה מראה אותו כפי שהוא כעת. דבר לא נעשה: יש לבדוק ולחזור על הפעולה.</translation>
    </message>
    <message>
        <source>Speechmatics</source>
        <translation>Speechmatics</translation>
    </message>
    <message>
        <source>Stopped: not every quotation was looked up.</source>
        <translation>נעצר: לא כל הציטוטים נבדקו.</translation>
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
        <translation>TEI ללא טקסט</translation>
    </message>
    <message>
        <source>TTML</source>
        <translation>TTML</translation>
    </message>
    <message>
        <source>Tag on key {digit}</source>
        <translation>תג במקש {digit}</translation>
    </message>
    <message>
        <source>The history of the library can&apos;t be read at {id}.</source>
        <translation>אי אפשר לקרוא את היסטוריית הספרייה ב־{id}.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>הספרייה</translation>
    </message>
    <message>
        <source>The library {path}</source>
        <translation>הספרייה {path}</translation>
    </message>
    <message>
        <source>The library {path} is damaged: a source file.</source>
        <translation>הספרייה {path} פגומה: קובץ מקור.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer version of Transcript Reader.</source>
        <translation>הספרייה {path} נוצרה בגרסה חדשה יותר של Transcript Reader.</translation>
    </message>
    <message>
        <source>The library {path} was made by an older version of Transcript Reader and can only be read: it cannot be brought up to date.</source>
        <translation>הספרייה {path} נוצרה בגרסה ישנה יותר של Transcript Reader והיא לקריאה בלבד: אי אפשר לעדכן אותה.</translation>
    </message>
    <message>
        <source>The library {path}: {strerror}.</source>
        <translation>הספרייה {path}: {strerror}.</translation>
    </message>
    <message>
        <source>The pattern takes too long to be looked for.</source>
        <translation>החיפוש לפי התבנית אורך זמן רב מדי.</translation>
    </message>
    <message>
        <source>The pattern takes too long; make it simpler.</source>
        <translation>התבנית אורכת זמן רב מדי; יש לפשט אותה.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}”</source>
        <translation>התבנית ״{pattern}״</translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be below itself.</source>
        <translation>התג ״{name}״ אינו יכול להיות מתחת לעצמו.</translation>
    </message>
    <message>
        <source>The tag “{name}” cannot be merged with itself.</source>
        <translation>אי אפשר למזג את התג ״{name}״ עם עצמו.</translation>
    </message>
    <message>
        <source>The two versions have too many different words.</source>
        <translation>בשתי הגרסאות יש יותר מדי מילים שונות.</translation>
    </message>
    <message>
        <source>The words to put there name no group of the pattern: {error}.</source>
        <translation>במילים שיבואו במקומן יש קבוצה שאינה בתבנית: {error}.</translation>
    </message>
    <message>
        <source>There are no lines in the file.</source>
        <translation>אין שורות בקובץ.</translation>
    </message>
    <message>
        <source>There is no entry {entry_id} in the history.</source>
        <translation>אין רשומה {entry_id} בהיסטוריה.</translation>
    </message>
    <message>
        <source>There is no export “{wanted}”; there are {known}.</source>
        <translation>אין ייצוא ״{wanted}״; יש {known}.</translation>
    </message>
    <message>
        <source>There is no highlight {gone} in the library.</source>
        <translation>אין סימון {gone} בספרייה.</translation>
    </message>
    <message>
        <source>There is no highlight {highlight_id} in the library.</source>
        <translation>אין סימון {highlight_id} בספרייה.</translation>
    </message>
    <message>
        <source>There is no memo {memo_id} in the library.</source>
        <translation>אין מזכר {memo_id} בספרייה.</translation>
    </message>
    <message>
        <source>There is no speaker {speaker_id} in the transcript.</source>
        <translation>אין דובר {speaker_id} בתמלול.</translation>
    </message>
    <message>
        <source>There is no speaker “{name}”.</source>
        <translation>אין דובר ״{name}״.</translation>
    </message>
    <message>
        <source>There is no tag {tag_id} in the library.</source>
        <translation>אין תג {tag_id} בספרייה.</translation>
    </message>
    <message>
        <source>There is no transcript {transcript_id} in the library.</source>
        <translation>אין תמלול {transcript_id} בספרייה.</translation>
    </message>
    <message>
        <source>There is no turn {count} in the transcript.</source>
        <translation>אין תור {count} בתמלול.</translation>
    </message>
    <message>
        <source>There is no turn {gone} in the transcript.</source>
        <translation>אין תור {gone} בתמלול.</translation>
    </message>
    <message>
        <source>There is no turn {number} in the transcript.</source>
        <translation>אין תור {number} בתמלול.</translation>
    </message>
    <message>
        <source>There is no {what} {count} in the transcript.</source>
        <translation>אין {what} {count} בתמלול.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {error}.</source>
        <translation>אין זה ביטוי רגולרי: {error}.</translation>
    </message>
    <message>
        <source>Turn {answer} is a question: it cannot be an answer too.</source>
        <translation>תור {answer} הוא שאלה: אינו יכול להיות גם תשובה.</translation>
    </message>
    <message>
        <source>Turn {named} belongs to a question: mend that first.</source>
        <translation>תור {named} שייך לשאלה: יש לתקן זאת תחילה.</translation>
    </message>
    <message>
        <source>Turn {number} cannot be split there: no words would be left on a side.</source>
        <translation>אי אפשר לפצל שם את תור {number}: באחד הצדדים לא יישארו מילים.</translation>
    </message>
    <message>
        <source>Turn {number} is not a question with its answers.</source>
        <translation>תור {number} אינו שאלה עם תשובותיה.</translation>
    </message>
    <message>
        <source>Turn {stray} is not one of {name}.</source>
        <translation>תור {stray} אינו של {name}.</translation>
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
        <translation>מסמך Word</translation>
    </message>
    <message>
        <source>a TEI corpus whose texts are in other files</source>
        <translation>קורפוס TEI שהטקסטים שלו בקבצים אחרים</translation>
    </message>
    <message>
        <source>a turn of {title}</source>
        <translation>תור של {title}</translation>
    </message>
    <message>
        <source>accents</source>
        <translation>סימני הטעמה</translation>
    </message>
    <message>
        <source>accept moved highlights of “{title}”</source>
        <translation>אישור הסימונים שזזו של ״{title}״</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>שיוך</translation>
    </message>
    <message>
        <source>an &amp; that is not XML</source>
        <translation>סימן &amp; שאינו XML</translation>
    </message>
    <message>
        <source>an archive; open the files in it</source>
        <translation>ארכיון; יש לפתוח את הקבצים שבו</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>מסמך Office ישן</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>תשובה</translation>
    </message>
    <message>
        <source>answer {place}</source>
        <translation>תשובה {place}</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>בינרי</translation>
    </message>
    <message>
        <source>change highlight “{quote}”</source>
        <translation>שינוי הסימון ״{quote}״</translation>
    </message>
    <message>
        <source>chronological</source>
        <translation>כרונולוגי</translation>
    </message>
    <message>
        <source>clear status</source>
        <translation>ניקוי מצב</translation>
    </message>
    <message>
        <source>clear status of {passages}</source>
        <translation>ניקוי המצב של {passages}</translation>
    </message>
    <message>
        <source>correct {len} places</source>
        <translation>תיקון של {len} מקומות</translation>
    </message>
    <message>
        <source>correct “{old}” to “{new}”</source>
        <translation>תיקון ״{old}״ ל״{new}״</translation>
    </message>
    <message>
        <source>correct “{title}”</source>
        <translation>תיקון של ״{title}״</translation>
    </message>
    <message>
        <source>delete “{old}”</source>
        <translation>מחיקת ״{old}״</translation>
    </message>
    <message>
        <source>describe tag “{name}”</source>
        <translation>תיאור התג ״{name}״</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>en, pt-BR</translation>
    </message>
    <message>
        <source>forget how such files are read</source>
        <translation>מחיקת אופן הקריאה של קבצים כאלה</translation>
    </message>
    <message>
        <source>give {len} tags to {passages}</source>
        <translation>מתן {len} תגים ל־{passages}</translation>
    </message>
    <message>
        <source>give {turns_named} to {called}</source>
        <translation>ייחוס {turns_named} ל־{called}</translation>
    </message>
    <message>
        <source>give {turns_named} to {title_of}</source>
        <translation>ייחוס {turns_named} ל־{title_of}</translation>
    </message>
    <message>
        <source>given to {whose} word by word, but to {speaker} as a whole</source>
        <translation>מיוחס ל־{whose} מילה במילה, אך ל־{speaker} בשלמותו</translation>
    </message>
    <message>
        <source>go back to: {what}</source>
        <translation>חזרה אל: {what}</translation>
    </message>
    <message>
        <source>has no pages</source>
        <translation>אין בו עמודים</translation>
    </message>
    <message>
        <source>has no utterances</source>
        <translation>אין בו מבעים</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>כותרת</translation>
    </message>
    <message>
        <source>highlight {quote}</source>
        <translation>סימון {quote}</translation>
    </message>
    <message>
        <source>holds pictures of pages only; it has no text to read</source>
        <translation>יש בו רק תמונות של עמודים; אין בו טקסט לקריאה</translation>
    </message>
    <message>
        <source>how they are written</source>
        <translation>אופן כתיבתם</translation>
    </message>
    <message>
        <source>insert “{new}”</source>
        <translation>הוספת ״{new}״</translation>
    </message>
    <message>
        <source>is broken off, or no PDF</source>
        <translation>קטוע, או אינו PDF</translation>
    </message>
    <message>
        <source>is encrypted; it can be read once its password is taken off</source>
        <translation>מוצפן; אפשר לקרוא אותו אחרי הסרת הסיסמה</translation>
    </message>
    <message>
        <source>is no message of a log</source>
        <translation>אינו הודעה ביומן</translation>
    </message>
    <message>
        <source>is too large for a page of HTML</source>
        <translation>גדול מדי לדף HTML</translation>
    </message>
    <message>
        <source>is too large for a transcript</source>
        <translation>גדול מדי לתמלול</translation>
    </message>
    <message>
        <source>is too long for a transcript</source>
        <translation>ארוך מדי לתמלול</translation>
    </message>
    <message>
        <source>it declares an entity of its own (“{name}”), which is not safe to read</source>
        <translation>מוכרזת בו ישות משלו (״{name}״), ואין זה בטוח לקרוא אותה</translation>
    </message>
    <message>
        <source>it declares entities, as no office document does</source>
        <translation>מוכרזות בו ישויות, מה שאין במסמך משרדי</translation>
    </message>
    <message>
        <source>it has more than {most} elements</source>
        <translation>יש בו יותר מ־{most} רכיבים</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without</source>
        <translation>הוא נעול בסיסמה; יש לשמור אותו בלעדיה</translation>
    </message>
    <message>
        <source>it is locked with a password; save it without, and open that</source>
        <translation>הוא נעול בסיסמה; יש לשמור אותו בלעדיה ולפתוח את החדש</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>הוא מקונן עמוק מדי</translation>
    </message>
    <message>
        <source>it is nested too deeply, and was not read</source>
        <translation>הוא מקונן עמוק מדי, ולא נקרא</translation>
    </message>
    <message>
        <source>it is read as another text now than when it came in</source>
        <translation>הוא נקרא כעת כטקסט אחר מזה שהיה בכניסתו</translation>
    </message>
    <message>
        <source>it is too large to be a transcript</source>
        <translation>הוא גדול מכדי להיות תמלול</translation>
    </message>
    <message>
        <source>it unpacks to more than a transcript can be, and was not read</source>
        <translation>הוא נפרס ליותר ממה שתמלול יכול להיות, ולא נקרא</translation>
    </message>
    <message>
        <source>its elements are nested more than {deepest} deep</source>
        <translation>רכיביו מקוננים ביותר מ־{deepest} רמות</translation>
    </message>
    <message>
        <source>its subtitles are pictures, without words to read</source>
        <translation>הכתוביות שלו הן תמונות, בלי מילים לקריאה</translation>
    </message>
    <message>
        <source>join highlights to “{quote}”</source>
        <translation>צירוף סימונים אל ״{quote}״</translation>
    </message>
    <message>
        <source>join {turns_named}</source>
        <translation>צירוף {turns_named}</translation>
    </message>
    <message>
        <source>keep how such files are read</source>
        <translation>שמירת אופן הקריאה של קבצים כאלה</translation>
    </message>
    <message>
        <source>key {key} for tag “{name}”</source>
        <translation>המקש {key} לתג ״{name}״</translation>
    </message>
    <message>
        <source>looks like the label of a speaker, but not like the others here</source>
        <translation>נראה כתווית של דובר, אבל לא כמו האחרות כאן</translation>
    </message>
    <message>
        <source>make {turns_named} {kind}</source>
        <translation>קביעת {turns_named} כ{kind}</translation>
    </message>
    <message>
        <source>mark as important: {quote}</source>
        <translation>ציון כחשוב: {quote}</translation>
    </message>
    <message>
        <source>mark as {status}</source>
        <translation>קביעת המצב {status}</translation>
    </message>
    <message>
        <source>mark as {status}: {passages}</source>
        <translation>קביעת המצב {status}: {passages}</translation>
    </message>
    <message>
        <source>memo on {subject}</source>
        <translation>מזכר על {subject}</translation>
    </message>
    <message>
        <source>mend “{title}”</source>
        <translation>תיקון המבנה של ״{title}״</translation>
    </message>
    <message>
        <source>merge tag {names} into “{name}”</source>
        <translation>מיזוג התג {names} עם ״{name}״</translation>
    </message>
    <message>
        <source>merge {gone} into {title_of}</source>
        <translation>מיזוג {gone} עם {title_of}</translation>
    </message>
    <message>
        <source>merge {title_of} into {title_of2}</source>
        <translation>מיזוג {title_of} עם {title_of2}</translation>
    </message>
    <message>
        <source>minutes of the Japanese Diet</source>
        <translation>פרוטוקול של הפרלמנט היפני</translation>
    </message>
    <message>
        <source>move highlight to “{quote}”</source>
        <translation>העברת הסימון אל ״{quote}״</translation>
    </message>
    <message>
        <source>move tag “{name}”</source>
        <translation>העברת התג ״{name}״</translation>
    </message>
    <message>
        <source>new tag “{name}”</source>
        <translation>תג חדש ״{name}״</translation>
    </message>
    <message>
        <source>no format knows this file</source>
        <translation>שום תבנית אינה מכירה את הקובץ הזה</translation>
    </message>
    <message>
        <source>no interval in this TextGrid has words</source>
        <translation>בשום קטע ב־TextGrid הזה אין מילים</translation>
    </message>
    <message>
        <source>no longer important: {quote}</source>
        <translation>כבר לא חשוב: {quote}</translation>
    </message>
    <message>
        <source>no message of a log was found</source>
        <translation>לא נמצאה בו אף הודעה ביומן</translation>
    </message>
    <message>
        <source>no moment is known for it or for what it belongs to</source>
        <translation>לא ידוע זמן שלו או של מה שהוא שייך אליו</translation>
    </message>
    <message>
        <source>one passage</source>
        <translation>קטע אחד</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>עמוד {page}</translation>
    </message>
    <message>
        <source>paragraph {paragraph}</source>
        <translation>פסקה {paragraph}</translation>
    </message>
    <message>
        <source>remove one highlight</source>
        <translation>הסרת סימון אחד</translation>
    </message>
    <message>
        <source>remove {count} highlights</source>
        <translation>הסרת {count} סימונים</translation>
    </message>
    <message>
        <source>show {passages} in the colour of “{name}”</source>
        <translation>הצגת {passages} בצבע של ״{name}״</translation>
    </message>
    <message>
        <source>untag “{name}” on {passages}</source>
        <translation>הסרת התג ״{name}״ מעל {passages}</translation>
    </message>
    <message>
        <source>A correction cannot reach from the label of turn {number} into its words.</source>
        <translation>תיקון אינו יכול להגיע מהתווית של תור {number} אל מילותיו.</translation>
    </message>
    <message>
        <source>A correction cannot reach from turn {number} into turn {end}.</source>
        <translation>תיקון אינו יכול להגיע מתור {number} אל תור {end}.</translation>
    </message>
    <message>
        <source>A correction has to begin in a turn.</source>
        <translation>תיקון צריך להתחיל בתור.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>לתג דרוש שם.</translation>
    </message>
    <message>
        <source>The name “{name}” would be a path: “{separator}” parts tags.</source>
        <translation>השם ״{name}״ יהיה נתיב: ״{separator}״ מפריד בין תגים.</translation>
    </message>
    <message>
        <source>The space between two turns cannot be corrected.</source>
        <translation>אי אפשר לתקן את הרווח שבין שני תורים.</translation>
    </message>
    <message>
        <source>The text is locked. Unlock it to correct it.</source>
        <translation>הטקסט נעול. יש לבטל את הנעילה כדי לתקן אותו.</translation>
    </message>
    <message>
        <source>There is a tag “{path}” already.</source>
        <translation>כבר יש תג ״{path}״.</translation>
    </message>
    <message>
        <source>There is no such place in the text.</source>
        <translation>אין מקום כזה בטקסט.</translation>
    </message>
    <message>
        <source>Turn {number} would be left without words.</source>
        <translation>תור {number} יישאר בלי מילים.</translation>
    </message>
    <message>
        <source>Two corrections are of the same words.</source>
        <translation>שני תיקונים נוגעים לאותן מילים.</translation>
    </message>
    <message>
        <source>change tag “{name}”</source>
        <translation>שינוי התג ״{name}״</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>שנוי במחלוקת</translation>
    </message>
    <message>
        <source>done</source>
        <translation>גמור</translation>
    </message>
    <message>
        <source>lock the text of {title}</source>
        <translation>נעילת הטקסט של {title}</translation>
    </message>
    <message>
        <source>move tag {name}</source>
        <translation>העברת התג {name}</translation>
    </message>
    <message>
        <source>move {n} tags</source>
        <translation>העברת {n} תגים</translation>
    </message>
    <message>
        <source>no utterance, header or tier of CHAT</source>
        <translation>אין בו מבע, כותרת או שכבה של CHAT</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>איש לא</translation>
    </message>
    <message>
        <source>none of the annotations in this ELAN file has words</source>
        <translation>לשום ביאור בקובץ ELAN הזה אין מילים</translation>
    </message>
    <message>
        <source>note on “{quote}”</source>
        <translation>הערה על ״{quote}״</translation>
    </message>
    <message>
        <source>nothing is said in this meeting</source>
        <translation>דבר לא נאמר בפגישה הזאת</translation>
    </message>
    <message>
        <source>nothing is said in this {format_name}</source>
        <translation>דבר לא נאמר ב־{format_name} הזה</translation>
    </message>
    <message>
        <source>nothing is written in this oTranscribe file</source>
        <translation>דבר לא כתוב בקובץ oTranscribe הזה</translation>
    </message>
    <message>
        <source>oTranscribe</source>
        <translation>oTranscribe</translation>
    </message>
    <message>
        <source>of the kind “{kinds}”</source>
        <translation>מסוג ״{kinds}״</translation>
    </message>
    <message>
        <source>only the first {rows} rows were read</source>
        <translation>נקראו רק {rows} השורות הראשונות</translation>
    </message>
    <message>
        <source>only {name1} has the first name “{name0}”</source>
        <translation>רק ל־{name1} השם הפרטי ״{name0}״</translation>
    </message>
    <message>
        <source>only {name1} has the surname of “{name0}”</source>
        <translation>רק ל־{name1} שם המשפחה של ״{name0}״</translation>
    </message>
    <message>
        <source>open “{title}”</source>
        <translation>פתיחת ״{title}״</translation>
    </message>
    <message>
        <source>order tags</source>
        <translation>סידור התגים</translation>
    </message>
    <message>
        <source>other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>other XML</source>
        <translation>XML אחר</translation>
    </message>
    <message>
        <source>page {index} is broken: {why}</source>
        <translation>עמוד {index} פגום: {why}</translation>
    </message>
    <message>
        <source>paper edit</source>
        <translation>עריכה על הנייר</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>טקסט פשוט</translation>
    </message>
    <message>
        <source>put back as printed</source>
        <translation>החזרה לנוסח המודפס</translation>
    </message>
    <message>
        <source>put back {count} places as printed</source>
        <translation>החזרת {count} מקומות לנוסח המודפס</translation>
    </message>
    <message>
        <source>question</source>
        <translation>שאלה</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>שאלה {number}</translation>
    </message>
    <message>
        <source>read codebook “{name}”</source>
        <translation>קריאת ספר הקודים ״{name}״</translation>
    </message>
    <message>
        <source>read “{title}” again</source>
        <translation>קריאה מחדש של ״{title}״</translation>
    </message>
    <message>
        <source>recolour tag {name}</source>
        <translation>שינוי הצבע של התג {name}</translation>
    </message>
    <message>
        <source>recolour {n} tags</source>
        <translation>שינוי הצבע של {n} תגים</translation>
    </message>
    <message>
        <source>remove highlight “{quote}”</source>
        <translation>הסרת הסימון ״{quote}״</translation>
    </message>
    <message>
        <source>remove memo on {subject}</source>
        <translation>הסרת המזכר על {subject}</translation>
    </message>
    <message>
        <source>remove tag {name}</source>
        <translation>הסרת התג {name}</translation>
    </message>
    <message>
        <source>remove tag “{name}”</source>
        <translation>הסרת התג ״{name}״</translation>
    </message>
    <message>
        <source>remove {n} tags</source>
        <translation>הסרת {n} תגים</translation>
    </message>
    <message>
        <source>remove “{title}”</source>
        <translation>הסרת ״{title}״</translation>
    </message>
    <message>
        <source>rename {title_of} to {title_of2}</source>
        <translation>שינוי השם {title_of} ל־{title_of2}</translation>
    </message>
    <message>
        <source>rename {title_of} to “{name}”</source>
        <translation>שינוי השם {title_of} ל״{name}״</translation>
    </message>
    <message>
        <source>rename tag “{name}” to “{name2}”</source>
        <translation>שינוי שם התג ״{name}״ ל״{name2}״</translation>
    </message>
    <message>
        <source>*on a {on}*</source>
        <translation>*על {on}*</translation>
    </message>
    <message>
        <source>*on the whole transcript*</source>
        <translation>*על התמלול כולו*</translation>
    </message>
    <message>
        <source>Another program has changed this in the meantime; it is shown as it is now. Nothing was done: please look, and do it again.</source>
        <translation>תוכנה אחרת שינתה זאת בינתיים; כעת זה מוצג כפי שהוא. דבר לא נעשה: יש לבדוק ולחזור על הפעולה.</translation>
    </message>
    <message>
        <source>replace nothing by “{title}”</source>
        <translation>החלפת שום דבר ב״{title}״</translation>
    </message>
    <message>
        <source>replace “{title}” with a newer version</source>
        <translation>החלפת ״{title}״ בגרסה חדשה</translation>
    </message>
    <message>
        <source>restore tag {names}</source>
        <translation>שחזור התג {names}</translation>
    </message>
    <message>
        <source>retag {len} highlights</source>
        <translation>תיוג מחדש של {len} סימונים</translation>
    </message>
    <message>
        <source>role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>says that it is not transcribed yet</source>
        <translation>כתוב בו שטרם תומלל</translation>
    </message>
    <message>
        <source>set colour of {title_of}</source>
        <translation>קביעת הצבע של {title_of}</translation>
    </message>
    <message>
        <source>set details of “{title}”</source>
        <translation>קביעת הפרטים של ״{title}״</translation>
    </message>
    <message>
        <source>set {field} of {title_of} to “{words}”</source>
        <translation>קביעת {field} של {title_of}: ״{words}״</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>דיבור</translation>
    </message>
    <message>
        <source>split highlight “{quote}”</source>
        <translation>פיצול הסימון ״{quote}״</translation>
    </message>
    <message>
        <source>split tag “{name}” from “{name2}”</source>
        <translation>הפרדת התג ״{name}״ מן ״{name2}״</translation>
    </message>
    <message>
        <source>split turn {number}</source>
        <translation>פיצול תור {number}</translation>
    </message>
    <message>
        <source>split {title_of} from {title_of2}</source>
        <translation>הפרדת {title_of} מן {title_of2}</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>הוראת בימוי</translation>
    </message>
    <message>
        <source>table as text</source>
        <translation>טבלה כטקסט</translation>
    </message>
    <message>
        <source>tag {added}</source>
        <translation>תיוג {added}</translation>
    </message>
    <message>
        <source>tag {added} and untag {gone}</source>
        <translation>תיוג {added} והסרת התג {gone}</translation>
    </message>
    <message>
        <source>tag {names} on {quote}</source>
        <translation>תיוג {names} על {quote}</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>תג ״{name}״</translation>
    </message>
    <message>
        <source>tag “{name}” and “{other_name}” on {passages}</source>
        <translation>תיוג ״{name}״ ו״{other_name}״ על {passages}</translation>
    </message>
    <message>
        <source>tag “{name}” instead of “{name2}” on {passages}</source>
        <translation>תיוג ״{name}״ במקום ״{name2}״ על {passages}</translation>
    </message>
    <message>
        <source>tag “{name}” on {passages}</source>
        <translation>תיוג ״{name}״ על {passages}</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>תגים</translation>
    </message>
    <message>
        <source>take back: {what}</source>
        <translation>ביטול של: {what}</translation>
    </message>
    <message>
        <source>takes more time or memory than a transcript can need</source>
        <translation>דורש יותר זמן או זיכרון משתמלול עשוי לדרוש</translation>
    </message>
    <message>
        <source>the JSON breaks off here</source>
        <translation>ה־JSON נקטע כאן</translation>
    </message>
    <message>
        <source>the archive is damaged, and nothing in it can be read</source>
        <translation>הארכיון פגום, ואי אפשר לקרוא בו דבר</translation>
    </message>
    <message>
        <source>the document in it is damaged, and cannot be read</source>
        <translation>המסמך שבו פגום, ואי אפשר לקרוא אותו</translation>
    </message>
    <message>
        <source>the file breaks off here</source>
        <translation>הקובץ נקטע כאן</translation>
    </message>
    <message>
        <source>the file breaks off here, without @End</source>
        <translation>הקובץ נקטע כאן, בלי ‎@End</translation>
    </message>
    <message>
        <source>the file ends before it should; this is what could be read of it</source>
        <translation>הקובץ מסתיים לפני הזמן; זה מה שאפשר היה לקרוא ממנו</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>הקובץ ריק</translation>
    </message>
    <message>
        <source>the file is larger than {largest} MB</source>
        <translation>הקובץ גדול מ־{largest} MB</translation>
    </message>
    <message>
        <source>the name is not valid</source>
        <translation>השם אינו תקין</translation>
    </message>
    <message>
        <source>the service could not transcribe the recording: {reason}</source>
        <translation>השירות לא הצליח לתמלל את ההקלטה: {reason}</translation>
    </message>
    <message>
        <source>the table cannot be read: {error}</source>
        <translation>אי אפשר לקרוא את הטבלה: {error}</translation>
    </message>
    <message>
        <source>the table has more than {most_records} rows</source>
        <translation>בטבלה יש יותר מ־{most_records} שורות</translation>
    </message>
    <message>
        <source>the times of this cue are not understood</source>
        <translation>הזמנים של קטע הכתוביות הזה אינם מובנים</translation>
    </message>
    <message>
        <source>the times of this subtitle are not understood</source>
        <translation>הזמנים של הכתובית הזאת אינם מובנים</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>הכותרת</translation>
    </message>
    <message>
        <source>the utterances of this CHAT file have no words</source>
        <translation>למבעים שבקובץ CHAT הזה אין מילים</translation>
    </message>
    <message>
        <source>there are no speeches in these minutes</source>
        <translation>אין נאומים בפרוטוקול הזה</translation>
    </message>
    <message>
        <source>there are no times of subtitles in this file</source>
        <translation>אין זמני כתוביות בקובץ הזה</translation>
    </message>
    <message>
        <source>there are no words in this TEI text</source>
        <translation>אין מילים בטקסט TEI הזה</translation>
    </message>
    <message>
        <source>there are no words in this debate</source>
        <translation>אין מילים בדיון הזה</translation>
    </message>
    <message>
        <source>there are no words in this document</source>
        <translation>אין מילים במסמך הזה</translation>
    </message>
    <message>
        <source>there are no words in this spreadsheet</source>
        <translation>אין מילים בגיליון האלקטרוני הזה</translation>
    </message>
    <message>
        <source>there are no words in this table</source>
        <translation>אין מילים בטבלה הזאת</translation>
    </message>
    <message>
        <source>there are no words in this workbook</source>
        <translation>אין מילים בחוברת העבודה הזאת</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>אין קובץ כזה</translation>
    </message>
    <message>
        <source>there is no text on this page</source>
        <translation>אין טקסט בעמוד הזה</translation>
    </message>
    <message>
        <source>there is not one subtitle with words in this file</source>
        <translation>אין אף כתובית עם מילים בקובץ הזה</translation>
    </message>
    <message>
        <source>this Akoma Ntoso document is {what}, not a debate</source>
        <translation>מסמך Akoma Ntoso הזה הוא {what}, ולא דיון</translation>
    </message>
    <message>
        <source>this CHAT file {why}</source>
        <translation>קובץ CHAT הזה {why}</translation>
    </message>
    <message>
        <source>this JSON has too many values to be read</source>
        <translation>ב־JSON הזה יש יותר מדי ערכים לקריאה</translation>
    </message>
    <message>
        <source>this JSON holds a number without measure</source>
        <translation>ב־JSON הזה יש מספר חסר גבול</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply</source>
        <translation>ה־JSON הזה מקונן עמוק מדי</translation>
    </message>
    <message>
        <source>this JSON is of no known kind, and has no list of who says what, or when</source>
        <translation>ה־JSON הזה מסוג לא מוכר, ואין בו רשימה של מי אומר מה או מתי</translation>
    </message>
    <message>
        <source>this TextGrid is {kind}; save it from Praat as text</source>
        <translation>ה־TextGrid הזה הוא {kind}; יש לשמור אותו מ־Praat כטקסט</translation>
    </message>
    <message>
        <source>this XML is larger than {longest} MB</source>
        <translation>ה־XML הזה גדול מ־{longest} MB</translation>
    </message>
    <message>
        <source>this column is not part of the text</source>
        <translation>העמודה הזאת אינה חלק מהטקסט</translation>
    </message>
    <message>
        <source>this is XML of a kind that no format knows (&lt;{name}&gt;)</source>
        <translation>זה XML מסוג ששום תבנית אינה מכירה (⁨&lt;{name}&gt;⁩)</translation>
    </message>
    <message>
        <source>this is a Pages document; save it as .docx, and open that</source>
        <translation>זה מסמך Pages; יש לשמור אותו כ־‎.docx ולפתוח את החדש</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>זו תיקייה, לא קובץ</translation>
    </message>
    <message>
        <source>this is a presentation; save its text, and open that</source>
        <translation>זו מצגת; יש לשמור את הטקסט שלה ולפתוח אותו</translation>
    </message>
    <message>
        <source>this is a project of other software for coding, not a transcript</source>
        <translation>זה פרויקט של תוכנה אחרת לקידוד, לא תמלול</translation>
    </message>
    <message>
        <source>this is an Outlook message; save its text, and open that</source>
        <translation>זו הודעת Outlook; יש לשמור את הטקסט שלה ולפתוח אותו</translation>
    </message>
    <message>
        <source>this is an e-book; save its text, and open that</source>
        <translation>זה ספר אלקטרוני; יש לשמור את הטקסט שלו ולפתוח אותו</translation>
    </message>
    <message>
        <source>this is an old Excel workbook; save it as .xlsx or .csv, and open that</source>
        <translation>זו חוברת עבודה ישנה של Excel; יש לשמור אותה כ־‎.xlsx או ‎.csv ולפתוח את החדשה</translation>
    </message>
    <message>
        <source>this is an old Word document; save it as .docx, and open that</source>
        <translation>זה מסמך Word ישן; יש לשמור אותו כ־‎.docx ולפתוח את החדש</translation>
    </message>
    <message>
        <source>this is more JSON than is read, {largest} MB</source>
        <translation>זה יותר JSON ממה שנקרא, {largest} MB</translation>
    </message>
    <message>
        <source>this is no WebVTT file: it does not begin with WEBVTT on a line of its own</source>
        <translation>אין זה קובץ WebVTT: הוא אינו מתחיל ב־WEBVTT בשורה משלו</translation>
    </message>
    <message>
        <source>this is no cue: it has no times</source>
        <translation>אין זה קטע כתוביות: אין לו זמנים</translation>
    </message>
    <message>
        <source>this is no subtitle: it has no times</source>
        <translation>אין זו כתובית: אין לה זמנים</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>אין זה JSON</translation>
    </message>
    <message>
        <source>this is not RTF</source>
        <translation>אין זה RTF</translation>
    </message>
    <message>
        <source>this is not XML</source>
        <translation>אין זה XML</translation>
    </message>
    <message>
        <source>this is not XML ({errorstring})</source>
        <translation>אין זה XML ({errorstring})</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>אין זה קובץ רגיל</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>אין זה טקסט</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>אין זה JSON תקין</translation>
    </message>
    <message>
        <source>this is {other}</source>
        <translation>זה {other}</translation>
    </message>
    <message>
        <source>this is {why}</source>
        <translation>זה {why}</translation>
    </message>
    <message>
        <source>this says who speaks when, but not what is said</source>
        <translation>כאן נאמר מי מדבר ומתי, אבל לא מה נאמר</translation>
    </message>
    <message>
        <source>this sheet is not part of the text</source>
        <translation>הגיליון הזה אינו חלק מהטקסט</translation>
    </message>
    <message>
        <source>this subtitle is broken: its fields or times are not understood</source>
        <translation>הכתובית הזאת פגומה: שדותיה או זמניה אינם מובנים</translation>
    </message>
    <message>
        <source>this subtitle is never shown: what holds it has ended when it begins</source>
        <translation>הכתובית הזאת אינה מוצגת לעולם: מה שמכיל אותה הסתיים לפני תחילתה</translation>
    </message>
    <message>
        <source>this tier belongs to another and is left to it</source>
        <translation>השכבה הזאת שייכת לאחרת והושארה לה</translation>
    </message>
    <message>
        <source>this tier divides another more finely and is left out</source>
        <translation>השכבה הזאת מחלקת אחרת לחלקים קטנים יותר והושמטה</translation>
    </message>
    <message>
        <source>this tier has points and no intervals, and is left out</source>
        <translation>בשכבה הזאת יש נקודות ואין קטעים, והיא הושמטה</translation>
    </message>
    <message>
        <source>tiers left out</source>
        <translation>שכבות שהושמטו</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>לבדיקה</translation>
    </message>
    <message>
        <source>to check again</source>
        <translation>לבדיקה חוזרת</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>תור {number}</translation>
    </message>
    <message>
        <source>turn {number} is a question</source>
        <translation>תור {number} הוא שאלה</translation>
    </message>
    <message>
        <source>turn {number} is a question, answered in {turns_named}</source>
        <translation>תור {number} הוא שאלה, שנענתה ב{turns_named}</translation>
    </message>
    <message>
        <source>turn {number} is no question</source>
        <translation>תור {number} אינו שאלה</translation>
    </message>
    <message>
        <source>turn {turn}</source>
        <translation>תור {turn}</translation>
    </message>
    <message>
        <source>turns {few}</source>
        <translation>תורים {few}</translation>
    </message>
    <message>
        <source>unlock the text of {title}</source>
        <translation>ביטול הנעילה של הטקסט של {title}</translation>
    </message>
    <message>
        <source>untag {gone}</source>
        <translation>הסרת התג {gone}</translation>
    </message>
    <message>
        <source>what comes from here on is no TextGrid</source>
        <translation>מכאן ואילך אין זה TextGrid</translation>
    </message>
    <message>
        <source>whisper.cpp</source>
        <translation>whisper.cpp</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} קטעים</translation>
    </message>
    <message>
        <source>{error}, and was not read</source>
        <translation>{error}, ולא נקרא</translation>
    </message>
    <message>
        <source>{library} can only be read: nothing was changed.</source>
        <translation>{library} לקריאה בלבד: דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{library} could not be changed: the change does not fit what is there.</source>
        <translation>לא ניתן לשנות את {library}: השינוי אינו מתאים למה שיש בה.</translation>
    </message>
    <message>
        <source>{library} could not be changed: the text holds broken characters.</source>
        <translation>לא ניתן לשנות את {library}: בטקסט יש תווים פגומים.</translation>
    </message>
    <message>
        <source>{library} could not be opened.</source>
        <translation>לא ניתן לפתוח את {library}.</translation>
    </message>
    <message>
        <source>{library} could not be read or written: the disk reports an error.</source>
        <translation>לא ניתן לקרוא מן {library} או לכתוב אליה: הדיסק מדווח על שגיאה.</translation>
    </message>
    <message>
        <source>{library} could not be used: {error}.</source>
        <translation>לא ניתן לעבוד עם {library}: {error}.</translation>
    </message>
    <message>
        <source>{library} could not be written: the disk is full. Nothing was changed.</source>
        <translation>לא ניתן לכתוב אל {library}: הדיסק מלא. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{library} could not be written: the text is too long. Nothing was changed.</source>
        <translation>לא ניתן לכתוב אל {library}: הטקסט ארוך מדי. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>{library} is damaged. Run a check, or restore a backup.</source>
        <translation>{library} פגומה. יש לערוך בדיקה או לשחזר גיבוי.</translation>
    </message>
    <message>
        <source>{library} is in use by another program. Try again when that is done.</source>
        <translation>{library} בשימוש תוכנה אחרת. יש לנסות שוב כשזו תסיים.</translation>
    </message>
    <message>
        <source>{library} is not a library of Transcript Reader.</source>
        <translation>{library} אינה ספרייה של Transcript Reader.</translation>
    </message>
    <message>
        <source>{library} may not be opened: permission denied.</source>
        <translation>לא ניתן לפתוח את {library}: אין הרשאה.</translation>
    </message>
    <message>
        <source>{names} are no speakers</source>
        <translation>{names} אינם דוברים</translation>
    </message>
    <message>
        <source>{names} are not the same</source>
        <translation>{names} אינם אותו דבר</translation>
    </message>
    <message>
        <source>{names} is no speaker</source>
        <translation>{names} אינו דובר</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, שורה {line}</translation>
    </message>
    <message>
        <source>{path} is a file of another program, not a library.</source>
        <translation>{path} הוא קובץ של תוכנה אחרת, לא ספרייה.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a library.</source>
        <translation>{path} היא תיקייה, לא ספרייה.</translation>
    </message>
    <message>
        <source>{path} is damaged: nothing was restored.</source>
        <translation>{path} פגום: דבר לא שוחזר.</translation>
    </message>
    <message>
        <source>{path} is empty, not a library.</source>
        <translation>{path} ריק, לא ספרייה.</translation>
    </message>
    <message>
        <source>{path} is the library itself: give its backup another name.</source>
        <translation>{path} היא הספרייה עצמה: יש לתת לגיבוי שלה שם אחר.</translation>
    </message>
    <message>
        <source>{path}: the file could not be written ({why}).</source>
        <translation>{path}: לא ניתן לכתוב את הקובץ ({why}).</translation>
    </message>
    <message>
        <source>{path}: this is a folder; name a file to write to.</source>
        <translation>{path}: זו תיקייה; יש לנקוב בשם של קובץ לכתיבה.</translation>
    </message>
    <message>
        <source>{printername}: the printer could not be reached.</source>
        <translation>{printername}: אי אפשר להגיע אל המדפסת.</translation>
    </message>
    <message>
        <source>{said} is longer than {longest} characters.</source>
        <translation>{said} ארוך מ־{longest} תווים.</translation>
    </message>
    <message>
        <source>{said} is not a regular expression: {error}.</source>
        <translation>{said} אינו ביטוי רגולרי: {error}.</translation>
    </message>
    <message>
        <source>{said} on “{quote}”</source>
        <translation>{said} על ״{quote}״</translation>
    </message>
    <message>
        <source>{source_name} is an older version of this transcript.</source>
        <translation>{source_name} הוא גרסה ישנה של התמלול הזה.</translation>
    </message>
    <message>
        <source>{source_name} is the very file this transcript was read from.</source>
        <translation>{source_name} הוא בדיוק הקובץ שממנו נקרא התמלול הזה.</translation>
    </message>
    <message>
        <source>{title_of} is no speaker</source>
        <translation>{title_of} אינו דובר</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <translation>{where}: {reason}</translation>
    </message>
    <message>
        <source>{why}; what comes after is not read ({errorstring})</source>
        <translation>{why}; מה שבא אחרי זה לא נקרא ({errorstring})</translation>
    </message>
    <message>
        <source>“{date}” is not a date like 2031-04-05, 2031-04 or 2031.</source>
        <translation>״{date}״ אינו תאריך כגון 2031-04-05‎, 2031-04‎ או 2031.</translation>
    </message>
    <message>
        <source>“{language}” is not a language like en or pt-BR.</source>
        <translation>״{language}״ אינו שפה כגון en או pt-BR.</translation>
    </message>
    <message>
        <source>“{name0}” are the initials of {name1} alone</source>
        <translation>״{name0}״ הם ראשי התיבות של {name1} בלבד</translation>
    </message>
    <message>
        <source>“{name0}” fits {name1} alone</source>
        <translation>״{name0}״ מתאים ל־{name1} בלבד</translation>
    </message>
    <message>
        <source>“{name0}” stands in brackets after {name1}</source>
        <translation>״{name0}״ מופיע בסוגריים אחרי {name1}</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ by one letter</source>
        <translation>״{name}״ ו״{name2}״ נבדלים באות אחת</translation>
    </message>
    <message>
        <source>“{name}” and “{name2}” differ only in {difference}</source>
        <translation>״{name}״ ו״{name2}״ נבדלים רק ב: {difference}</translation>
    </message>
    <message>
        <source>“{title}” is not in the library.</source>
        <translation>״{title}״ אינו בספרייה.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>״{words}״</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d בMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d בMMMM yyyy</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Annotate</source>
        <translation>ב&amp;יאור</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>צ&amp;בעים</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ע&amp;ריכה</translation>
    </message>
    <message>
        <source>&amp;Ends and parts</source>
        <translation>קצוות &amp;וחלקים</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;חיפוש</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;מעבר</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;עזרה</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>מ&amp;צב</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>מ&amp;בנה</translation>
    </message>
    <message>
        <source>&amp;This speaker</source>
        <translation>ה&amp;דובר הזה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>C&amp;orrect the text</source>
        <translation>תיק&amp;ון הטקסט</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>&amp;עדשה</translation>
    </message>
    <message>
        <source>Left &amp;margin</source>
        <translation>&amp;שולי הטקסט</translation>
    </message>
    <message>
        <source>Ta&amp;bs</source>
        <translation>&amp;לשוניות</translation>
    </message>
    <message>
        <source>Tags on &amp;keys</source>
        <translation>&amp;תגים על מקשים</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Only a part: {lens}</source>
        <translation>רק חלק: {lens}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגים</translation>
    </message>
    <message>
        <source>{notes}: see the end</source>
        <translation>{notes}: ראו בסוף</translation>
    </message>
    <message>
        <source>{n} highlight</source>
        <translation>סימון {n}</translation>
    </message>
    <message>
        <source>{n} highlights</source>
        <translation>{n} סימונים</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} מתוך {pages}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>שם הכותב</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>אותיות גדולות</translation>
    </message>
    <message>
        <source>Collapse blank lines</source>
        <translation>צמצום שורות ריקות</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>צבעים</translation>
    </message>
    <message>
        <source>Colours of the words</source>
        <translation>צבעי המילים</translation>
    </message>
    <message>
        <source>Colours of the words: the theme&apos;s own where empty, or a Pygments style.</source>
        <translation>צבעי המילים: של ערכת הצבעים אם ריק, או סגנון Pygments.</translation>
    </message>
    <message>
        <source>Colours where the system is dark.</source>
        <translation>הצבעים כשהמערכת כהה.</translation>
    </message>
    <message>
        <source>Colours where the system is light.</source>
        <translation>הצבעים כשהמערכת בהירה.</translation>
    </message>
    <message>
        <source>Colours: system, or the name of a theme.</source>
        <translation>צבעים: כמו המערכת, או שם של ערכת צבעים.</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>צבעים כהים</translation>
    </message>
    <message>
        <source>Face of the transcript&apos;s text.</source>
        <translation>הגופן של טקסט התמלול.</translation>
    </message>
    <message>
        <source>How speakers are named: in small capitals, in bold, or in the margin.</source>
        <translation>כיצד מוצגים שמות הדוברים: באותיות רישיות קטנות, במודגש או בשוליים.</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>בשוליים</translation>
    </message>
    <message>
        <source>Interface text</source>
        <translation>טקסט הממשק</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Language of menus and dialogs, from the next start of the program on.</source>
        <translation>שפת התפריטים והדו־שיח, מההפעלה הבאה של התוכנה.</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>שולי הטקסט</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>צבעים בהירים</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>גובה שורה</translation>
    </message>
    <message>
        <source>Line height of the text, as a share of its size.</source>
        <translation>גובה השורה של הטקסט, ביחס לגודלו.</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>אורך שורה</translation>
    </message>
    <message>
        <source>Lock new texts</source>
        <translation>נעילת טקסטים חדשים</translation>
    </message>
    <message>
        <source>Lock the text of every transcript that is opened for the first time.</source>
        <translation>נעילת הטקסט של כל תמלול שנפתח לראשונה.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>שוליים</translation>
    </message>
    <message>
        <source>Name written beside highlights; the account&apos;s where empty.</source>
        <translation>השם שנכתב ליד הסימונים; שם החשבון אם ריק.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>אף פעם</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <source>Paragraph space</source>
        <translation>רווח בין פסקאות</translation>
    </message>
    <message>
        <source>Show blank lines as the space of a paragraph, however many there are.</source>
        <translation>הצגת שורות ריקות כרווח של פסקה, כמה שיהיו.</translation>
    </message>
    <message>
        <source>Size of the transcript&apos;s text, in points.</source>
        <translation>גודל הטקסט של התמלול, בנקודות.</translation>
    </message>
    <message>
        <source>Size of the words in menus and panels, in points; at its lowest, the system&apos;s.</source>
        <translation>גודל המילים בתפריטים ובחלוניות, בנקודות; בערך הנמוך ביותר, של המערכת.</translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation>רישיות קטנות</translation>
    </message>
    <message>
        <source>Smooth scrolling</source>
        <translation>גלילה חלקה</translation>
    </message>
    <message>
        <source>Space between paragraphs, as a share of a line.</source>
        <translation>הרווח בין פסקאות, ביחס לשורה.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>דוברים</translation>
    </message>
    <message>
        <source>System</source>
        <translation>מערכת</translation>
    </message>
    <message>
        <source>Text face</source>
        <translation>גופן הטקסט</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל הטקסט</translation>
    </message>
    <message>
        <source>The theme&apos;s own</source>
        <translation>אלה של ערכת הצבעים</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>תור</translation>
    </message>
    <message>
        <source>What the left gutter shows: turn, time or page.</source>
        <translation>מה מוצג בשוליים שליד הטקסט: תור, זמן או עמוד.</translation>
    </message>
    <message>
        <source>Whether scrolling by wheel and by page is seen to move: system, always or never.</source>
        <translation>אם רואים את התנועה בגלילה בגלגלת ולפי דפים: כמו המערכת, תמיד או אף פעם.</translation>
    </message>
    <message>
        <source>Width of the text, in characters.</source>
        <translation>רוחב הטקסט, בתווים.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>תווים</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>נק׳</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Black</source>
        <translation>שחור</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ניגודיות גבוהה, כהה</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ניגודיות גבוהה, בהיר</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ספיה</translation>
    </message>
    <message>
        <source>White</source>
        <translation>לבן</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Excludes: {words}</source>
        <translation>לא כולל: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Includes: {words}</source>
        <translation>כולל: ⁨{words}⁩</translation>
    </message>
</context>
</TS>
