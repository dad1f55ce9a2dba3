<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hearken</name>
    <message>
        <source>A project on a server is backed up there, with pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check the folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written to the disk safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not hold all rows and was thrown away. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be given its name. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged page or index: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” names something that is not in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Hearken project. Choose a file that ends in .hearken, or import this one into a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or make a project with “hearken new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” points to a file that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a project file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a second name (a hard link), which could damage it. Copy it and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearken is not installed correctly: its two parts use different copies of SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::BoardMenu</name>
    <message>
        <source>Number with goal and verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of two dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::BoardView</name>
    <message>
        <source>Cards of the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::BriefingPage</name>
    <message>
        <source>Briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Operations Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full the page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this block says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · one A4 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is %1 full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for: %1. Leave out another block to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the block is off, or the numbers do not fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ChoiceColumn</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ColumnsTable</name>
    <message>
        <source>Columns and rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::CommandPalette</name>
    <message>
        <source>Go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures come from the questions of your feedback. Import a survey, and its scores stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers fit this filter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 are not shown, so that nobody can be recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all feedback of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::Database</name>
    <message>
        <source>The project could not be opened with checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check the folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project in this database already. Open it, or choose another schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Hearken project in this database. Make one with “hearken new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was made by a newer Hearken (schema %1; this one knows %2). Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged: it has %1 bytes and should have %2. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. Nothing was changed. Open a backup, or run “hearken check” for details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than Hearken has changed the inside of this project. It was not opened. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project comes from an older Hearken. Open it in the window once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::Database::Lock</name>
    <message>
        <source>The folder of the project cannot be written. Check its rights, or copy the project elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is already open elsewhere (%1). Close it there, or open it to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::DrillPanel</name>
    <message>
        <source>%1 under goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to show. A group this small could tell who said what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comments of %2 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments of %1 responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::DropField</name>
    <message>
        <source>Drop files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop exports or tables here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, XLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what was recognised, and why, before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.tsv *.txt *.xlsx *.xls *.jsonl *.ndjson *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::EdgeTab</name>
    <message>
        <source>Open what stands behind the selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what stands behind %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::EffectCard</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of new, updated, same and left out rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped, %2 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses now, %2 after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in all feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers say stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a survey&apos;s export, reviews or tickets, and read, search and filter every answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low, with comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest score first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many of %1 responses match, %2 · being counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 responses match, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>71 Technician visit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints in this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores in this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in no response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in one response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2 responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters leave nothing. Take one back, or look in all feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, and with these filters, they find nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · J, K next and previous · / search · Space select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many responses to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One response copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One response exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::FieldButton</name>
    <message>
        <source>%1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::FigureView</name>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::FilterBar</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all feedback of the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::HistoryRow</name>
    <message>
        <source>This answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ImportCheck</name>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this import will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source is one survey, review site or log. Next month&apos;s file goes into the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole import can be taken out again later: Data, Imports. Importing the same file again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns go where they went last time: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns: %2 matched, %3 left out, %4 need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows after the header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Columns and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this import did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is written until you press Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and tables become feedback; each import can be taken out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing; what is in is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not imported whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in: %2 new responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses imported from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ImportStart</name>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported yet. What you import stands here and can be taken out again as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; import the file again to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking “%1” out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project for this feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearken projects (*.hearken)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports, and taking them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do &amp;anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hearken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hearken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearken %1
Workbench for customer-insights programmes

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::NeedsYouCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in this file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every column is matched. Each can be changed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n columns need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read are filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first: 4/5 is 4 May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first: 4/5 is 5 April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an attribute to split by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::PeriodPicker</name>
    <message>
        <source>all days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::PreviewModel</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ProblemsCard</name>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with the rows read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stops the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written. Check the folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::RailButton</name>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ReaderDialog</name>
    <message>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows before the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header r&amp;ows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ResponseDelegate</name>
    <message>
        <source>No comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ResponseList</name>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::ResponsePanel</name>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous response (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next response (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a response to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>NPS 5 of 10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::SearchField</name>
    <message>
        <source>Search in feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, “phrases”, OR, -not, begin*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must all occur · “words next to each other” · this OR that · -without · begin* (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the selected project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K finds every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups under %1 are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::TileCard</name>
    <message>
        <source>Move left (Alt ←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right (Alt →)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider (Alt Shift →)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate (Ctrl D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to show comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote a comment here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comments of %2 responses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file has moved, Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear what customers say, find out why, and see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project yet. Make a new one, drop a file at the right, or look around in the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finished dashboard to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldermere Broadband, an invented company: about 48,000 responses over 18 months. Your changes stay in a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file on your disk. No account, no network, nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit can be undone, and a whole import can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is SQLite with a documented schema: your data stay yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearken projects (*.hearken)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::app</name>
    <message>
        <source>one JSON document instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (RFC 4180) instead of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out FILE where the copy shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verified copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the copy shall be; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an import. “hearken batches” lists them with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was imported, when, how many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take one import out again, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1, pages: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room on the page for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback names a %1, so there are no readers to part it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the briefing goes: --out FILE.pdf, or --all-into FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a briefing of one page, as PDF and web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reader, as the page names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one PDF for each region, or what the outline compares by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without OUTLINE it is the first one of the project, or the executive briefing; without --from and --to the last 90 days with feedback, against the 90 days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity of the file and of what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document instead of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: responses-csv, responses-xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out FILE where the export shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responses-csv or responses-xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the export shall be; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for programs, not spreadsheets: no apostrophe before texts that look like formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the commands are, and what one of them does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which Hearken this is (also --version)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring a file in: recognised, checked, and revertible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the listening post it belongs to (default: the file&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback, customers or invitations (default: recognised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overrules one column; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the mapping that was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where times without zone were written (default: the project&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “committed N” on standard error after each batch: N rows are safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of --map: id, time, day, score, nps, csat, ces, comment, touchpoint, channel, segment, region, team, product, customer, account, language, source, status, name, revenue, since, sent, ignore; any other word makes the column an attribute of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any list as a table: sources, questions, touchpoints, metrics, goals, customers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metric with interval and n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which question it is computed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week, month, quarter, year, source, touchpoint, channel, segment, region, team, product or any attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>METRIC is nps, csat, ces, mean, topbox, share, volume, response-rate, or the key or name of a metric of the project. NPS is in points, shares in per cent, means on their own scale; low and high are the 95 % interval. A row with too few answers is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one like Europe/Madrid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty project; refuses to overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called (default: the file&apos;s name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose days count (default: this computer&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out FILE.png where the picture shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale needs a number from 0.5 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”. There are: light, dark, contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the window as PNG, painted without a display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in logical pixels (default: 1440x900)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels to a logical pixel (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the words on the page, as in “de”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is selected on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROJECT is “-” for pages that need none: welcome and gallery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldermere Broadband, an invented company: %1 responses and %2 customers from %3 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample programme, built by the real import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document instead of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full text over responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many (default: 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand for all their endings; &quot;words in quotes&quot; follow each other; OR, -word, word* and parentheses are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command of Hearken. “hearken help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only feedback with this value; repeatable, values of one dimension add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Give --from a day that is not after --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--where needs DIM=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::briefing</name>
    <message>
        <source>%1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers in the last %1 days, or in those before, to tell a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure has really moved in the last %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, furthest under goal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In customers’ words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: %1 comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 responses, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% intervals: Wilson for shares, adjusted Wald for NPS, Student&apos;s t for means. Real: two-sided at 5%, corrected for the number of tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the trend: control chart, 3σ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 answers are hidden. Numbers of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feedback to brief about. Import an export first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, against the %2 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table against goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this outline first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no outline “%1”. Known outlines: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes: comments that hold the most of the five commonest words, then nearest to the middle length, then newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measure in places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing&apos;s PDF could not be completed. Export it as a web page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing could not be written to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web page could not be written to %1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::calendar</name>
    <message>
        <source>Somebody changed this note first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::customers</name>
    <message>
        <source>Somebody changed this customer first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::dashboard</name>
    <message>
        <source>Filling the dashboard was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this dashboard first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading comments was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure “%1” is not defined in this project. Choose another one for this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 with the most answers of %2 by %3; the rest is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour and sign: against goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goal is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too small to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bracket = cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3σ limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::dialect</name>
    <message>
        <source>The project is being written by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be written here. Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. What was confirmed is safe; check the disk, then open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. Run “hearken check” on it and open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed is safe; free some space and run it again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit what the project already holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is writing the same thing. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is out of space or memory. Tell its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::feedback</name>
    <message>
        <source>The stored feedback contradicts itself, so nothing is counted. Run “hearken check”, and go back to a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” to split or filter by. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question does not exist or has no answers that can be counted. Those that can are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the folder, its rights and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export “%1”. Use responses-csv or responses-xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this question first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to search for. Write at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The search index is completed with the next import or opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this source first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::figure</name>
    <message>
        <source>1 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden, too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on %2 to %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3 cells shown, %4 hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far below goal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 or more under goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 9 under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on goal ±2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 9 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 or more over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::intake</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row holds values like the rows below it, so there is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the path and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no saved mapping. Choose a file that was written with --save-mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping was saved by a newer Hearken. Update Hearken, or map the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping holds a column that is not understood. Map the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the column “%1” is: FIELD=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column was chosen for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how satisfied people are, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how easy something was, from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for the effort, %1 to %2, where low is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers from %1 to %2, as in a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows of this file cannot be told apart. Give its rows another identity column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has its own value, and its name says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to a local disk and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known; choose a field or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as you said: %1, %2 header rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::metrics</name>
    <message>
        <source>“%1” is asked on different scales: %2. Choose one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of “%1” needs the answer that counts. Name it after the question, as in “%1=answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort index needs a scale from 1 to 7. Use the mean or the share for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no answer “%2”. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question here fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be computed from “%2”. Questions that fit: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of “%1” are not in this project: %2. Import their answers, or change the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several questions fit “%1”: %2. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below every other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above every other %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below every %2 but %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above every %2 but %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two to compare with enough answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 can be told apart from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One further pair differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further pairs differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pairs tested, corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are known by source and day only. Split and filter a response rate by source or by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitations are known. Import them first; then response rates can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback has “%1” as its %2. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this metric first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to deal with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CSAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers to “%1” are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback has no themes yet. Split by a dimension or by time instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” to split by. Choose day, week, month, quarter, year, source or a dimension of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This split has too many cells. Split by fewer or coarser things.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::programme</name>
    <message>
        <source>below goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real drop since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real rise since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell, verdict on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal, below goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal, at goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal, above goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this goal first. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::shell</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hearken::store</name>
    <message>
        <source>This project was made by a newer Hearken. Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of this project does not fit this version of Hearken. Open a backup, or use the version that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was opened to read. Close it elsewhere and open it again to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
