<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hearken::BatchesModel</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>in</source>
        <translation>drin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>kommt herein</translation>
    </message>
</context>
<context>
    <name>hearken::BlockList</name>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Baustein entfernen</translation>
    </message>
</context>
<context>
    <name>hearken::BlockPanel</name>
    <message>
        <source>Selected block</source>
        <translation>Gewählter Baustein</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Wie viele höchstens</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Best first, ties in brackets</source>
        <translation>Beste zuerst, Gleichstände in Klammern</translation>
    </message>
    <message>
        <source>Worst first, ties in brackets</source>
        <translation>Schlechteste zuerst, Gleichstände in Klammern</translation>
    </message>
    <message>
        <source>Intervals and numbers of answers are always on.</source>
        <translation>Intervalle und Anzahlen der Antworten sind immer dabei.</translation>
    </message>
    <message>
        <source>What this block says</source>
        <translation>Was dieser Baustein sagt</translation>
    </message>
    <message>
        <source>Text for screen readers</source>
        <translation>Text für Screenreader</translation>
    </message>
    <message>
        <source>Choose measure</source>
        <translation>Kennzahl wählen</translation>
    </message>
    <message>
        <source>Choose measures</source>
        <translation>Kennzahlen wählen</translation>
    </message>
    <message>
        <source>Choose comparison</source>
        <translation>Vergleich wählen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Reihenfolge ändern</translation>
    </message>
    <message>
        <source>Change number shown</source>
        <translation>Gezeigte Anzahl ändern</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>The largest change</source>
        <translation>Die größte Veränderung</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>Was am besten passt</translation>
    </message>
    <message>
        <source>Nothing yet: choose</source>
        <translation>Noch nichts: wählen Sie</translation>
    </message>
    <message>
        <source>None chosen: the measures with goals, the largest change first</source>
        <translation>Keine gewählt: die Kennzahlen mit Zielen, die größte Veränderung zuerst</translation>
    </message>
    <message>
        <source>Nothing: the block is off, or there is nothing to fill it with.</source>
        <translation>Nichts: Der Baustein ist ausgeschaltet, oder es gibt nichts, womit er sich füllen ließe.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>What you ask of the reader</source>
        <translation>Worum Sie den Empfänger bitten</translation>
    </message>
    <message>
        <source>One sentence that can be decided</source>
        <translation>Ein Satz, über den sich entscheiden lässt</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Only for these readers</source>
        <translation>Nur für diese Empfänger</translation>
    </message>
    <message>
        <source>None chosen: the block is on every page</source>
        <translation>Keiner gewählt: der Block steht auf jeder Seite</translation>
    </message>
    <message>
        <source>Choose readers</source>
        <translation>Empfänger wählen</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Choose journey</source>
        <translation>Kundenreise wählen</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
</context>
<context>
    <name>hearken::BoardMenu</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New dashboard</source>
        <translation>Neues Dashboard</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Like “%1”</source>
        <translation>Wie „%1“</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up in this list</source>
        <translation>In dieser Liste nach oben</translation>
    </message>
    <message>
        <source>Move down in this list</source>
        <translation>In dieser Liste nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Save as PDF, picture or table…</source>
        <translation>Als PDF, Bild oder Tabelle speichern…</translation>
    </message>
</context>
<context>
    <name>hearken::BoardView</name>
    <message>
        <source>Cards of the dashboard</source>
        <translation>Karten des Dashboards</translation>
    </message>
    <message>
        <source>%1, row %2, card %3 of %4, %5 of the row&apos;s width</source>
        <translation>%1, Reihe %2, Karte %3 von %4, %5 der Breite der Reihe</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Drop: a row of its own before row %1</source>
        <translation>Ablegen: eine eigene Reihe vor Reihe %1</translation>
    </message>
    <message>
        <source>Drop: row %1, place %2</source>
        <translation>Ablegen: Reihe %1, Platz %2</translation>
    </message>
</context>
<context>
    <name>hearken::BriefingPage</name>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Approve and export PDF</source>
        <translation>Freigeben und PDF exportieren</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>How full the page is</source>
        <translation>Wie voll die Seite ist</translation>
    </message>
    <message>
        <source>Briefing for %1</source>
        <translation>Briefing für %1</translation>
    </message>
    <message>
        <source>The page is %1 full</source>
        <translation>Die Seite ist zu %1 gefüllt</translation>
    </message>
    <message>
        <source>No room for: %1. Leave out another block to show it.</source>
        <translation>Kein Platz für: %1. Lassen Sie einen anderen Baustein weg, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Briefing exportieren</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>briefing</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>%1, as it was approved.</source>
        <translation>%1, wie freigegeben.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Use new numbers</source>
        <translation>Neue Zahlen verwenden</translation>
    </message>
    <message>
        <source>The page shows the numbers as they were approved: %1.</source>
        <translation>Die Seite zeigt die Zahlen, wie sie freigegeben wurden: %1.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>Use the new numbers</source>
        <translation>Die neuen Zahlen verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed since you approved issue %1:</source>
        <translation>
            <numerusform>%n Zahl hat sich geändert, seit Sie Ausgabe %1 freigegeben haben:</numerusform>
            <numerusform>%n Zahlen haben sich geändert, seit Sie Ausgabe %1 freigegeben haben:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 ging von %2 auf %3.</translation>
    </message>
    <message>
        <source>Keep the frozen %1</source>
        <translation>%1 eingefroren lassen</translation>
    </message>
    <message>
        <source>Keep the frozen numbers</source>
        <translation>Die eingefrorenen Zahlen behalten</translation>
    </message>
    <message>
        <source>Keep frozen numbers</source>
        <translation>Eingefrorene Zahlen behalten</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Keep briefing</source>
        <translation>Briefing behalten</translation>
    </message>
    <message>
        <source>Approve briefing</source>
        <translation>Briefing freigeben</translation>
    </message>
    <message>
        <source>Approved as issue %1 and written to %2.</source>
        <translation>Als Ausgabe %1 freigegeben und nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>This issued briefing is not here any more.</source>
        <translation>Dieses ausgegebene Briefing ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs were written to %1.</source>
        <translation>
            <numerusform>%n PDF wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n PDFs wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefings for all readers</source>
        <translation>Briefings für alle Empfänger</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Freezes the numbers, keeps the issue in the project, and writes its PDF</source>
        <translation>Friert die Zahlen ein, behält die Ausgabe im Projekt und schreibt ihr PDF</translation>
    </message>
    <message>
        <source>Alt + arrows move</source>
        <translation>Alt + Pfeile verschieben</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Baustein hinzufügen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Screen reader text</source>
        <translation>Text für Screenreader</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Nothing to brief about yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Baustein</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>PDF without approving…</source>
        <translation>PDF ohne Freigabe…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Zeichnung…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>Zahlen…</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Empfänger ändern</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Empfänger entfernen</translation>
    </message>
    <message>
        <source>Folder for all PDFs</source>
        <translation>Ordner für alle PDFs</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Duplicate briefing</source>
        <translation>Briefing duplizieren</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>Briefing umbenennen</translation>
    </message>
    <message>
        <source>Remove briefing</source>
        <translation>Briefing entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>noch nicht ausgegeben</translation>
    </message>
    <message>
        <source>one A4 page</source>
        <translation>eine A4-Seite</translation>
    </message>
    <message>
        <source>always on the page</source>
        <translation>immer auf der Seite</translation>
    </message>
    <message>
        <source>not on the page</source>
        <translation>nicht auf der Seite</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>noch nichts zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed</source>
        <translation>
            <numerusform>%n Zahl geändert</numerusform>
            <numerusform>%n Zahlen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>one sentence</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>one sentence, one ask</source>
        <translation>ein Satz, eine Bitte</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers against their goals</source>
        <translation>
            <numerusform>%n Zahl gegen ihr Ziel</numerusform>
            <numerusform>%n Zahlen gegen ihre Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n verglichen</numerusform>
            <numerusform>%n verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared, with ties</source>
        <translation>
            <numerusform>%n verglichen, mit Gleichständen</numerusform>
            <numerusform>%n verglichen, mit Gleichständen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, nearest to the middle</source>
        <translation>
            <numerusform>%n, der Mitte am nächsten</numerusform>
            <numerusform>%n, der Mitte am nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>kein Platz auf der Seite</translation>
    </message>
    <message>
        <source>Everything has room. The page never becomes two.</source>
        <translation>Alles hat Platz. Aus der Seite werden nie zwei.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The page as %1 gets it.</source>
        <translation>Die Seite, wie sie %1 bekommt.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>for nobody any more</source>
        <translation>für niemanden mehr</translation>
    </message>
    <message>
        <source>only for %1</source>
        <translation>nur für %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Write the page as a web page, in one file</source>
        <translation>Die Seite als Webseite in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more lines. The page never becomes two.</source>
        <translation>
            <numerusform>Platz für %n weitere Zeile. Aus der Seite werden nie zwei.</numerusform>
            <numerusform>Platz für %n weitere Zeilen. Aus der Seite werden nie zwei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::BulkBar</name>
    <message>
        <source>What is selected</source>
        <translation>Was ausgewählt ist</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Select one only (Esc)</source>
        <translation>Nur eine auswählen (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All %1 selected</source>
        <translation>Alle %1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>hearken::CaseClock</name>
    <message>
        <source>%1% of the time limit left</source>
        <translation>%1 % der Frist übrig</translation>
    </message>
</context>
<context>
    <name>hearken::ChoiceColumn</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>hearken::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (F2 renames, Delete removes)</source>
        <translation>%1 (F2 benennt um, Entf entfernt)</translation>
    </message>
</context>
<context>
    <name>hearken::ColumnsTable</name>
    <message>
        <source>Columns and rows of the file</source>
        <translation>Spalten und Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>hearken::CommandPalette</name>
    <message>
        <source>Go to or do anything</source>
        <translation>Orte und Befehle</translation>
    </message>
    <message>
        <source>A page, a dashboard, a source, a customer, a command</source>
        <translation>Eine Seite, ein Dashboard, eine Quelle, ein Kunde, ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search feedback for “%1”</source>
        <translation>Im Feedback nach „%1“ suchen</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, or a part of one.</source>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort oder einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>hearken::CompareDialog</name>
    <message>
        <source>Compare briefings</source>
        <translation>Briefings vergleichen</translation>
    </message>
    <message>
        <source>They say the same, in numbers and in words.</source>
        <translation>Sie sagen dasselbe, in Zahlen und in Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers differ.</source>
        <translation>
            <numerusform>%n Zahl ist verschieden.</numerusform>
            <numerusform>%n Zahlen sind verschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts or blocks differ.</source>
        <translation>
            <numerusform>%n Text oder Baustein ist verschieden.</numerusform>
            <numerusform>%n Texte oder Bausteine sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>intervals apart</source>
        <translation>Intervalle getrennt</translation>
    </message>
    <message>
        <source>intervals overlap</source>
        <translation>Intervalle überlappen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>hearken::CompareView</name>
    <message>
        <source>Keep this version</source>
        <translation>Diese Version festhalten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Earlier side of the comparison</source>
        <translation>Frühere Seite des Vergleichs</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seiten vertauschen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later side of the comparison</source>
        <translation>Spätere Seite des Vergleichs</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>In the journey</source>
        <translation>In der Kundenreise</translation>
    </message>
    <message>
        <source>What was changed in the journey</source>
        <translation>Was in der Kundenreise geändert wurde</translation>
    </message>
    <message>
        <source>Nothing was added, removed, moved, renamed or changed.</source>
        <translation>Nichts kam hinzu, nichts wurde entfernt, verschoben, umbenannt oder geändert.</translation>
    </message>
    <message>
        <source>Measures of the touchpoints</source>
        <translation>Maße der Kontaktpunkte</translation>
    </message>
    <message>
        <source>Measures of the touchpoints, before and now</source>
        <translation>Maße der Kontaktpunkte, vorher und jetzt</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Versionen werden verglichen</translation>
    </message>
    <message>
        <source>No other version yet</source>
        <translation>Noch keine andere Version</translation>
    </message>
    <message>
        <source>A kept version is the journey as it is today, with its numbers. Keep one now, and compare with it after the next change. A journey to be is compared with the one that it improves.</source>
        <translation>Eine festgehaltene Version ist die Kundenreise, wie sie heute ist, mit ihren Zahlen. Halten Sie jetzt eine fest, und vergleichen Sie nach der nächsten Änderung mit ihr. Eine Soll-Kundenreise wird mit der verglichen, die sie verbessert.</translation>
    </message>
    <message>
        <source>Neither version has a touchpoint yet</source>
        <translation>Keine der beiden Versionen hat schon einen Kontaktpunkt</translation>
    </message>
    <message>
        <source>There is nothing to compare. Add stages and touchpoints to the journey first.</source>
        <translation>Es gibt nichts zu vergleichen. Geben Sie der Kundenreise zuerst Phasen und Kontaktpunkte.</translation>
    </message>
    <message>
        <source>A kept version has the numbers of its day; what is now is counted in the chosen period.</source>
        <translation>Eine festgehaltene Version hat die Zahlen ihres Tages; der Stand von jetzt wird im gewählten Zeitraum gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>A difference is real when chance is no reason for it, with %n touchpoints tested at once (Benjamini–Hochberg, 5%). Where both share answers the test is careful.</source>
        <translation>
            <numerusform>Ein Unterschied ist echt, wenn der Zufall kein Grund für ihn ist; %n Kontaktpunkt wurde geprüft. Wo beide Seiten Antworten teilen, ist die Prüfung vorsichtig.</numerusform>
            <numerusform>Ein Unterschied ist echt, wenn der Zufall kein Grund für ihn ist; %n Kontaktpunkte wurden zugleich geprüft (Benjamini–Hochberg, 5 %). Wo beide Seiten Antworten teilen, ist die Prüfung vorsichtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>with 95% intervals and n</source>
        <translation>mit 95-%-Intervallen und n</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurückkehren</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>The journey becomes what it was in this version; can be undone</source>
        <translation>Die Kundenreise wird, was sie in dieser Version war; lässt sich zurücknehmen</translation>
    </message>
</context>
<context>
    <name>hearken::CustomerCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Back to the feedback of everybody</source>
        <translation>Zurück zum Feedback von allen</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>last heard</source>
        <translation>zuletzt gehört</translation>
    </message>
</context>
<context>
    <name>hearken::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>Ins Briefing</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Noch keine Kennzahl</translation>
    </message>
    <message>
        <source>Measures come from the questions of your feedback. Import a survey, and its scores stand here.</source>
        <translation>Kennzahlen entstehen aus den Fragen Ihres Feedbacks. Importieren Sie eine Umfrage, dann stehen ihre Bewertungen hier.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Filling the dashboard</source>
        <translation>Dashboard wird gefüllt</translation>
    </message>
    <message>
        <source>%1 responses in the period</source>
        <translation>%1 Rückmeldungen im Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2 in the period before</source>
        <translation>%1, %2 im Zeitraum davor</translation>
    </message>
    <message>
        <source>Too few answers fit this filter: %1.</source>
        <translation>Zu wenige Antworten passen zu diesem Filter: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 are not shown, so that nobody can be recognised.</source>
        <translation>Weniger als %1 werden nicht gezeigt, damit niemand erkannt werden kann.</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Letzten Filter zurücknehmen</translation>
    </message>
    <message>
        <source>Show all feedback of the period</source>
        <translation>Alles Feedback des Zeitraums zeigen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New dashboard “%1”</source>
        <translation>Neues Dashboard „%1“</translation>
    </message>
    <message>
        <source>Duplicate dashboard “%1”</source>
        <translation>Dashboard „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Move card “%1”</source>
        <translation>Karte „%1“ verschieben</translation>
    </message>
    <message>
        <source>Resize card “%1”</source>
        <translation>Größe der Karte „%1“ ändern</translation>
    </message>
    <message>
        <source>Add card “%1”</source>
        <translation>Karte „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change card “%1”</source>
        <translation>Karte „%1“ ändern</translation>
    </message>
    <message>
        <source>Rename dashboard “%1”</source>
        <translation>Dashboard „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate card “%1”</source>
        <translation>Karte „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove card “%1”</source>
        <translation>Karte „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed the card “%1”.</source>
        <translation>Die Karte „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Move dashboard “%1” in the list</source>
        <translation>Dashboard „%1“ in der Liste verschieben</translation>
    </message>
    <message>
        <source>Remove dashboard “%1”</source>
        <translation>Dashboard „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed the dashboard “%1”.</source>
        <translation>Das Dashboard „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 Rückmeldungen</translation>
    </message>
    <message>
        <source>Done with editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Edit the dashboard</source>
        <translation>Dashboard bearbeiten</translation>
    </message>
    <message>
        <source>Open what stands behind %1</source>
        <translation>Öffnen, was hinter %1 steht</translation>
    </message>
    <message>
        <source>Open what stands behind the selected number</source>
        <translation>Öffnen, was hinter der gewählten Zahl steht</translation>
    </message>
</context>
<context>
    <name>hearken::DifferenceRows</name>
    <message>
        <source>The journey itself</source>
        <translation>Die Kundenreise selbst</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
</context>
<context>
    <name>hearken::DrillPanel</name>
    <message>
        <source>%1 under goal</source>
        <translation>%1 unter Ziel</translation>
    </message>
    <message>
        <source>%1 over goal</source>
        <translation>%1 über Ziel</translation>
    </message>
    <message>
        <source>on goal</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>Behind the selected number</source>
        <translation>Hinter der gewählten Zahl</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Open in Feedback</source>
        <translation>In Feedback öffnen</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
    </message>
    <message>
        <source>Order of comments</source>
        <translation>Reihenfolge der Kommentare</translation>
    </message>
    <message>
        <source>Too few answers to show. A group this small could tell who said what.</source>
        <translation>Zu wenige Antworten, um sie zu zeigen. Eine so kleine Gruppe könnte verraten, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>Copy the comments as a table</source>
        <translation>Kommentare als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>%1 comments</source>
        <translation>%1 Kommentare</translation>
    </message>
    <message>
        <source>of %1 responses</source>
        <translation>aus %1 Rückmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saw the question and did not answer.</source>
        <translation>
            <numerusform>%Ln Person hat die Frage gesehen und nicht beantwortet.</numerusform>
            <numerusform>%Ln haben die Frage gesehen und nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not shown it.</source>
        <translation>
            <numerusform>%Ln Person wurde sie nicht gezeigt.</numerusform>
            <numerusform>%Ln wurde sie nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %Ln it does not apply, or they do not know.</source>
        <translation>
            <numerusform>Auf %Ln Person trifft sie nicht zu, oder sie weiß es nicht.</numerusform>
            <numerusform>Auf %Ln trifft sie nicht zu, oder sie wissen es nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::DropField</name>
    <message>
        <source>Drop files to import</source>
        <translation>Dateien zum Importieren ablegen</translation>
    </message>
    <message>
        <source>Drop exports or tables here</source>
        <translation>Exporte oder Tabellen hier ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX, XLS</source>
        <translation>CSV, TSV, XLSX, XLS</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>You see what was recognised, and why, before anything is written.</source>
        <translation>Sie sehen, was erkannt wurde und warum, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Tables and exports (*.csv *.tsv *.txt *.xlsx *.xls *.jsonl *.ndjson *.json)</source>
        <translation>Tabellen und Exporte (*.csv *.tsv *.txt *.xlsx *.xls *.jsonl *.ndjson *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hearken::EffectCard</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Share of new, updated, same and left out rows</source>
        <translation>Anteil neuer, aktualisierter, unveränderter und weggelassener Zeilen</translation>
    </message>
    <message>
        <source>of 1 row</source>
        <translation>von 1 Zeile</translation>
    </message>
    <message>
        <source>of %1 rows</source>
        <translation>von %1 Zeilen</translation>
    </message>
    <message>
        <source>something came later</source>
        <translation>etwas kam später dazu</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>%1 skipped, %2 refused</source>
        <translation>%1 übersprungen, %2 abgelehnt</translation>
    </message>
    <message>
        <source>%1 responses now, %2 after</source>
        <translation>%1 Rückmeldungen jetzt, %2 danach</translation>
    </message>
</context>
<context>
    <name>hearken::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Lowest score first</source>
        <translation>Niedrigste Bewertung zuerst</translation>
    </message>
    <message>
        <source>No response matches</source>
        <translation>Keine Rückmeldung passt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Look in all feedback</source>
        <translation>In allem Feedback suchen</translation>
    </message>
    <message>
        <source>What customers say stands here</source>
        <translation>Hier steht, was Kunden sagen</translation>
    </message>
    <message>
        <source>Import a survey&apos;s export, reviews or tickets, and read, search and filter every answer.</source>
        <translation>Importieren Sie den Export einer Umfrage, Rezensionen oder Tickets, und lesen, durchsuchen und filtern Sie jede Antwort.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>All responses</source>
        <translation>Alles Feedback</translation>
    </message>
    <message>
        <source>With comment</source>
        <translation>Mit Kommentar</translation>
    </message>
    <message>
        <source>Low, with comment</source>
        <translation>Niedrig, mit Kommentar</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Unbewertet</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch kein Feedback</translation>
    </message>
    <message>
        <source>lowest score first</source>
        <translation>niedrigste Bewertung zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Many of %1 responses match, %2 · being counted</source>
        <translation>Viele von %1 Rückmeldungen passen, %2 · wird gezählt</translation>
    </message>
    <message>
        <source>%1 of %2 responses match, %3</source>
        <translation>%1 von %2 Rückmeldungen passen, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>71 Technician visit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1 anderswo</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Touchpoints in this result</source>
        <translation>Kontaktpunkte im Ergebnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Scores in this result</source>
        <translation>Bewertungen im Ergebnis</translation>
    </message>
    <message>
        <source>%1 is in no response.</source>
        <translation>%1 kommt in keiner Rückmeldung vor.</translation>
    </message>
    <message>
        <source>%1 is in one response.</source>
        <translation>%1 kommt in einer Rückmeldung vor.</translation>
    </message>
    <message>
        <source>%1 is in %2 responses.</source>
        <translation>%1 kommt in %2 Rückmeldungen vor.</translation>
    </message>
    <message>
        <source>The filters leave nothing. Take one back, or look in all feedback.</source>
        <translation>Die Filter lassen nichts übrig. Nehmen Sie einen zurück, oder suchen Sie in allem Feedback.</translation>
    </message>
    <message>
        <source>Together, and with these filters, they find nothing.</source>
        <translation>Zusammen und mit diesen Filtern finden sie nichts.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 Rückmeldungen</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>These are too many responses to copy.</source>
        <translation>Das sind zu viele Rückmeldungen zum Kopieren.</translation>
    </message>
    <message>
        <source>Export them instead.</source>
        <translation>Exportieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>One response copied</source>
        <translation>Eine Rückmeldung kopiert</translation>
    </message>
    <message>
        <source>%1 responses copied</source>
        <translation>%1 Rückmeldungen kopiert</translation>
    </message>
    <message>
        <source>Export responses</source>
        <translation>Rückmeldungen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>One response exported</source>
        <translation>Eine Rückmeldung exportiert</translation>
    </message>
    <message>
        <source>%1 responses exported</source>
        <translation>%1 Rückmeldungen exportiert</translation>
    </message>
    <message>
        <source>Export of responses</source>
        <translation>Export von Rückmeldungen</translation>
    </message>
    <message>
        <source>one response</source>
        <translation>eine Rückmeldung</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter von %1</translation>
    </message>
    <message>
        <source>Mark %1 as read</source>
        <translation>%1 als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark %1 as unread</source>
        <translation>%1 als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>Take the flag off %1</source>
        <translation>Markierung von %1 entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>Alle verschlagworten…</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Export responses…</source>
        <translation>Rückmeldungen exportieren…</translation>
    </message>
    <message>
        <source>Tag what is selected…</source>
        <translation>Auswahl verschlagworten…</translation>
    </message>
    <message>
        <source>Tag all that match…</source>
        <translation>Alle passenden verschlagworten…</translation>
    </message>
    <message>
        <source>Mark what is selected as read or unread</source>
        <translation>Auswahl als gelesen oder ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Flag what is selected</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>No tag yet</source>
        <translation>Noch kein Schlagwort</translation>
    </message>
    <message>
        <source>Reviews, complaints</source>
        <translation>Rezensionen, Beschwerden</translation>
    </message>
    <message>
        <source>Tag all %1…</source>
        <translation>Alle %1 verschlagworten…</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Tags in this result</source>
        <translation>Schlagwörter im Ergebnis</translation>
    </message>
    <message>
        <source>tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Show all tags again, not only %1</source>
        <translation>Wieder alle Schlagwörter zeigen, nicht nur %1</translation>
    </message>
    <message>
        <source>%1 · J, K next and previous · Space read · T tag · F flag · / search</source>
        <translation>%1 · J, K blättern · Leertaste gelesen · T Schlagwort · F markieren · / suchen</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>Ansicht „%1“ speichern</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>Delete this tag</source>
        <translation>Dieses Schlagwort löschen</translation>
    </message>
    <message>
        <source>Name of this tag</source>
        <translation>Name dieses Schlagworts</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Ansicht „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
    <message>
        <source>Move the view “%1”</source>
        <translation>Ansicht „%1“ verschieben</translation>
    </message>
    <message>
        <source>Open the view “%1”</source>
        <translation>Ansicht „%1“ öffnen</translation>
    </message>
    <message>
        <source>%1: cancelled, nothing was changed</source>
        <translation>%1: abgebrochen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>beste Treffer zuerst</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>Noch nichts gesagt</translation>
    </message>
    <message>
        <source>No feedback of this customer is here. What is imported with this customer&apos;s number will be.</source>
        <translation>Von diesem Kunden ist kein Feedback da. Was mit seiner Kundennummer importiert wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Rückmeldung</translation>
    </message>
</context>
<context>
    <name>hearken::FieldButton</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
</context>
<context>
    <name>hearken::FigureView</name>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>hearken::FilterBar</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>den Zeitraum davor</translation>
    </message>
    <message>
        <source>a year earlier</source>
        <translation>das Vorjahr</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>%1 days before</source>
        <translation>%1 Tage davor</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Show all feedback of the period</source>
        <translation>Alles Feedback des Zeitraums zeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>hearken::FolderWatch</name>
    <message>
        <source>Importing “%1” from the watched folder</source>
        <translation>„%1“ wird aus dem überwachten Ordner importiert</translation>
    </message>
    <message>
        <source>%1 rows came in from “%2”, into %3.</source>
        <translation>%1 Zeilen kamen aus „%2“ herein, in %3.</translation>
    </message>
    <message>
        <source>“%1” in the watched folder needs you.</source>
        <translation>„%1“ im überwachten Ordner braucht Sie.</translation>
    </message>
</context>
<context>
    <name>hearken::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>a new target holds from its day on; charts show both</source>
        <translation>ein neues Ziel gilt von seinem Tag an; Diagramme zeigen beide</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>Noch kein Ziel.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Set this goal (Enter in the owner&apos;s field)</source>
        <translation>Dieses Ziel setzen (Eingabe im Feld der verantwortlichen Person)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected goal (Del in the list)</source>
        <translation>Gewähltes Ziel entfernen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht bis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Set goal of %1</source>
        <translation>Ziel von %1 setzen</translation>
    </message>
    <message>
        <source>The goal of %1 is set.</source>
        <translation>Das Ziel von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>The goal was removed.</source>
        <translation>Das Ziel wurde entfernt.</translation>
    </message>
    <message>
        <source>Goals are set for measures; import feedback first.</source>
        <translation>Ziele gelten für Kennzahlen; importieren Sie zuerst Feedback.</translation>
    </message>
</context>
<context>
    <name>hearken::GoesInto</name>
    <message>
        <source>Goes into</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>One source is one survey, review site or log. Next month&apos;s file goes into the same.</source>
        <translation>Eine Quelle ist eine Umfrage, ein Bewertungsportal oder ein Protokoll. Die Datei des nächsten Monats kommt in dieselbe.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the new responses of this file are called together; feedback can be split by it.</source>
        <translation>Wie die neuen Rückmeldungen dieser Datei zusammen heißen; danach lässt sich Feedback aufteilen.</translation>
    </message>
    <message>
        <source>Mask phone, e-mail and card numbers</source>
        <translation>Telefonnummern, E-Mail-Adressen und Kartennummern maskieren</translation>
    </message>
    <message>
        <source>In comments and open answers, they are replaced before anything is stored.</source>
        <translation>In Kommentaren und offenen Antworten werden sie ersetzt, bevor etwas gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>hearken::GuideCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take the first steps off this page; Undo brings them back</source>
        <translation>Erste Schritte von dieser Seite nehmen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>hearken::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>hearken::HistoryRow</name>
    <message>
        <source>This answer</source>
        <translation>Diese Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>hearken::ImportCheck</name>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Why it was recognised</source>
        <translation>Woran es erkannt wurde</translation>
    </message>
    <message>
        <source>What this import will do</source>
        <translation>Was dieser Import tun wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Which columns</source>
        <translation>Welche Spalten</translation>
    </message>
    <message>
        <source>The whole import can be taken out again later: Data, Imports. Importing the same file again changes nothing.</source>
        <translation>Der ganze Import kann später wieder herausgenommen werden: Daten, Importe. Dieselbe Datei noch einmal zu importieren, ändert nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Columns go where they went last time: “%1”.</source>
        <translation>Die Spalten kommen dorthin, wohin sie zuletzt kamen: „%1“.</translation>
    </message>
    <message>
        <source>%1 columns: %2 matched, %3 left out, %4 need you</source>
        <translation>%1 Spalten: %2 zugeordnet, %3 weggelassen, %4 brauchen Sie</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>Braucht Sie %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Weggelassen %1</translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Wird gelesen und verglichen</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Nichts Neues zu importieren</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>%1 rows after the header</source>
        <translation>%1 Zeilen nach der Kopfzeile</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>This very file was imported and taken out again.</source>
        <translation>Genau diese Datei wurde importiert und wieder herausgenommen.</translation>
    </message>
    <message>
        <source>This very file was imported on %1.</source>
        <translation>Genau diese Datei wurde am %1 importiert.</translation>
    </message>
    <message>
        <source>No answer…</source>
        <translation>Keine Antwort …</translation>
    </message>
    <message>
        <source>What the file has in place of an answer, and what that says</source>
        <translation>Was in der Datei anstelle einer Antwort steht und was das bedeutet</translation>
    </message>
    <message>
        <source>Bring these rows in (%1)</source>
        <translation>Diese Zeilen importieren (%1)</translation>
    </message>
    <message numerus="yes">
        <source>No answer: %n codes…</source>
        <translation>
            <numerusform>Keine Antwort: %n Code …</numerusform>
            <numerusform>Keine Antwort: %n Codes …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ImportDone</name>
    <message>
        <source>“%1” is taken out again</source>
        <translation>„%1“ ist wieder herausgenommen</translation>
    </message>
    <message>
        <source>“%1” was stopped; import it again to go on</source>
        <translation>„%1“ wurde angehalten; importieren Sie die Datei noch einmal, um fortzufahren</translation>
    </message>
    <message>
        <source>“%1” is in: %2 new customers</source>
        <translation>„%1“ ist drin: %2 neue Kunden</translation>
    </message>
    <message>
        <source>“%1” is in: invitations of %2 days</source>
        <translation>„%1“ ist drin: Einladungen von %2 Tagen</translation>
    </message>
    <message>
        <source>“%1” is in: 1 new response</source>
        <translation>„%1“ ist drin: 1 neue Rückmeldung</translation>
    </message>
    <message>
        <source>“%1” is in: %2 new responses</source>
        <translation>„%1“ ist drin: %2 neue Rückmeldungen</translation>
    </message>
    <message>
        <source>This import is not in the project any more.</source>
        <translation>Dieser Import ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>What this import did</source>
        <translation>Was dieser Import getan hat</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Read it in Feedback</source>
        <translation>In Feedback lesen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>Importing; cancelling takes out what is in</source>
        <translation>Import läuft; Abbrechen nimmt heraus, was drin ist</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>„%1“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>%1 of this import are there</source>
        <translation>%1 dieses Imports sind da</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 different ones answered</source>
        <translation>%1 verschiedene haben geantwortet</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>phone, e-mail and card numbers</source>
        <translation>Telefonnummern, E-Mail-Adressen und Kartennummern</translation>
    </message>
    <message>
        <source>%1 phone, e-mail and card numbers</source>
        <translation>%1 Telefonnummern, E-Mail-Adressen und Kartennummern</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>kept as “%1” for next month&apos;s file</source>
        <translation>für die Datei des nächsten Monats als „%1“ aufbewahrt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Taking out what came in</source>
        <translation>Was hereinkam, wird wieder herausgenommen</translation>
    </message>
</context>
<context>
    <name>hearken::ImportHistory</name>
    <message>
        <source>Nothing was imported yet. What you import stands here and can be taken out again as a whole.</source>
        <translation>Noch wurde nichts importiert. Was Sie importieren, steht hier und kann als Ganzes wieder herausgenommen werden.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was er getan hat</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>Noch einmal importieren</translation>
    </message>
    <message>
        <source>Import %1 again</source>
        <translation>%1 noch einmal importieren</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>%1 wieder herausnehmen</translation>
    </message>
    <message>
        <source>No response of it is there.</source>
        <translation>Keine Rückmeldung davon ist da.</translation>
    </message>
    <message>
        <source>%1 responses of %2 customers, %3</source>
        <translation>%1 Rückmeldungen von %2 Kunden, %3</translation>
    </message>
    <message>
        <source>%1 responses, %2</source>
        <translation>%1 Rückmeldungen, %2</translation>
    </message>
    <message>
        <source>Taking “%1” out</source>
        <translation>„%1“ wird herausgenommen</translation>
    </message>
    <message>
        <source>“%1” is taken out again.</source>
        <translation>„%1“ ist wieder herausgenommen.</translation>
    </message>
</context>
<context>
    <name>hearken::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>2 Columns and check</source>
        <translation>2 Spalten und Prüfung</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Fertig</translation>
    </message>
    <message>
        <source>Step of the import</source>
        <translation>Schritt des Imports</translation>
    </message>
    <message>
        <source>nothing is written until you press Import</source>
        <translation>nichts wird geschrieben, bis Sie auf „Importieren“ drücken</translation>
    </message>
    <message>
        <source>Exports and tables become feedback; each import can be taken out again</source>
        <translation>Exporte und Tabellen werden zu Feedback; jeder Import kann wieder herausgenommen werden</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>“%1” was cancelled; nothing of it was kept.</source>
        <translation>„%1“ wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Say how it is read…</source>
        <translation>Angeben, wie sie gelesen wird…</translation>
    </message>
    <message>
        <source>1 row imported from “%1”</source>
        <translation>1 Zeile aus „%1“ importiert</translation>
    </message>
    <message>
        <source>%1 rows imported from “%2”</source>
        <translation>%1 Zeilen aus „%2“ importiert</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message>
        <source>“%1” comes next.</source>
        <translation>„%1“ kommt als Nächstes.</translation>
    </message>
</context>
<context>
    <name>hearken::ImportStart</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Imports %1</source>
        <translation>Importe %1</translation>
    </message>
    <message>
        <source>Saved mappings %1</source>
        <translation>Gespeicherte Zuordnungen %1</translation>
    </message>
</context>
<context>
    <name>hearken::IssuedPanel</name>
    <message>
        <source>Issue %1, %2, %3</source>
        <translation>Ausgabe %1, %2, %3</translation>
    </message>
    <message>
        <source>With frozen numbers</source>
        <translation>Mit eingefrorenen Zahlen</translation>
    </message>
    <message>
        <source>Issued briefings</source>
        <translation>Ausgegebene Briefings</translation>
    </message>
    <message>
        <source>Nothing was approved yet. “Approve and export PDF” freezes the numbers of the page, and keeps it here as it was.</source>
        <translation>Noch wurde nichts freigegeben. „Freigeben und PDF exportieren“ friert die Zahlen der Seite ein und behält sie hier, wie sie war.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>With the page as it is now; choose two to compare them with each other</source>
        <translation>Mit der Seite, wie sie jetzt ist; wählen Sie zwei, um sie miteinander zu vergleichen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyCells</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyDetails</name>
    <message>
        <source>Journey “%1”</source>
        <translation>Kundenreise „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Improves</source>
        <translation>Verbessert</translation>
    </message>
    <message>
        <source>Of a journey to be: which one it is compared with</source>
        <translation>Bei einer Soll-Kundenreise: womit sie verglichen wird</translation>
    </message>
    <message>
        <source>no journey</source>
        <translation>keine Kundenreise</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Where a touchpoint has no measure of its own</source>
        <translation>Wo ein Kontaktpunkt keine eigene Kennzahl hat</translation>
    </message>
    <message>
        <source>satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Which question asks how it felt: the curve is drawn from it</source>
        <translation>Welche Frage fragt, wie es sich anfühlte: Aus ihr wird die Kurve gezeichnet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Which question asks what was expected</source>
        <translation>Welche Frage fragt, was erwartet wurde</translation>
    </message>
    <message>
        <source>Provided</source>
        <translation>Geboten</translation>
    </message>
    <message>
        <source>Which question asks what was provided, on the same scale</source>
        <translation>Welche Frage fragt, was geboten wurde, auf derselben Skala</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>keine Frage</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyMenu</name>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Other journeys, versions, lanes, and what can be done with this journey</source>
        <translation>Andere Kundenreisen, Versionen, Zeilen und was sich mit dieser Kundenreise tun lässt</translation>
    </message>
    <message>
        <source>%1 (to be)</source>
        <translation>%1 (Soll)</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Kundenreise</translation>
    </message>
    <message>
        <source>From a pasted list</source>
        <translation>Aus einer eingefügten Liste</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Add a lane of text</source>
        <translation>Eine Zeile für Text hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane of numbers</source>
        <translation>Eine Zeile für Zahlen hinzufügen</translation>
    </message>
    <message>
        <source>Add a lane of pictures</source>
        <translation>Eine Zeile für Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ zeigen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Go back to version %1 of %2</source>
        <translation>Zurück zu Version %1 vom %2</translation>
    </message>
    <message>
        <source>Go back to version %1 of %2, %3</source>
        <translation>Zurück zu Version %1 vom %2, %3</translation>
    </message>
    <message>
        <source>Duplicate as a journey to be</source>
        <translation>Als Soll-Kundenreise duplizieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern als …</translation>
    </message>
    <message>
        <source>Remove this journey</source>
        <translation>Diese Kundenreise entfernen</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>%1, v%2</source>
        <comment>As it is, v7</comment>
        <translation>%1, v%2</translation>
    </message>
    <message>
        <source>All journeys in one table</source>
        <translation>Alle Kundenreisen in einer Tabelle</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Name, owner and measure…</source>
        <translation>Name, Verantwortliche und Kennzahl …</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Diese Version festhalten …</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyPage</name>
    <message>
        <source>Move touchpoint</source>
        <translation>Kontaktpunkt verschieben</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Take back moment of truth</source>
        <translation>Moment der Wahrheit zurücknehmen</translation>
    </message>
    <message>
        <source>Mark moment of truth</source>
        <translation>Moment der Wahrheit kennzeichnen</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Neuer Kontaktpunkt</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Remove stage “%1”</source>
        <translation>Phase „%1“ entfernen</translation>
    </message>
    <message>
        <source>Hide lane “%1”</source>
        <translation>Zeile „%1“ ausblenden</translation>
    </message>
    <message>
        <source>Remove card “%1”</source>
        <translation>Karte „%1“ entfernen</translation>
    </message>
    <message>
        <source>Empty a cell</source>
        <translation>Eine Zelle leeren</translation>
    </message>
    <message>
        <source>Remove touchpoint “%1”</source>
        <translation>Kontaktpunkt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Unfold stage</source>
        <translation>Phase aufklappen</translation>
    </message>
    <message>
        <source>Fold stage</source>
        <translation>Phase zuklappen</translation>
    </message>
    <message>
        <source>Collapse lane</source>
        <translation>Zeile zuklappen</translation>
    </message>
    <message>
        <source>Open lane</source>
        <translation>Zeile aufklappen</translation>
    </message>
    <message>
        <source>Name stage “%1”</source>
        <translation>Phase „%1“ benennen</translation>
    </message>
    <message>
        <source>Name lane “%1”</source>
        <translation>Zeile „%1“ benennen</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Type a number here, or nothing to take it away.</source>
        <translation>Geben Sie hier eine Zahl ein, oder nichts, um sie wegzunehmen.</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Assume a feeling</source>
        <translation>Ein Empfinden annehmen</translation>
    </message>
    <message>
        <source>Set what is expected</source>
        <translation>Erwartung festlegen</translation>
    </message>
    <message>
        <source>Set a forecast</source>
        <translation>Prognose festlegen</translation>
    </message>
    <message>
        <source>Write in a cell</source>
        <translation>In eine Zelle schreiben</translation>
    </message>
    <message>
        <source>Use touchpoint “%1”</source>
        <translation>Kontaktpunkt „%1“ verwenden</translation>
    </message>
    <message>
        <source>Name touchpoint “%1”</source>
        <translation>Kontaktpunkt „%1“ benennen</translation>
    </message>
    <message>
        <source>New journey “%1”</source>
        <translation>Neue Kundenreise „%1“</translation>
    </message>
    <message>
        <source>Made the journey “%1”.</source>
        <translation>Die Kundenreise „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Kundenreise</translation>
    </message>
    <message>
        <source>Remove journey “%1”</source>
        <translation>Kundenreise „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed the journey “%1”.</source>
        <translation>Die Kundenreise „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Duplicate journey “%1”</source>
        <translation>Kundenreise „%1“ duplizieren</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Counting the journey</source>
        <translation>Die Kundenreise wird gezählt</translation>
    </message>
    <message>
        <source>Reading quotes</source>
        <translation>Zitate werden gelesen</translation>
    </message>
    <message>
        <source>Nothing has been measured here yet</source>
        <translation>Hier wurde noch nichts gemessen</translation>
    </message>
    <message>
        <source>Keep version %1</source>
        <translation>Version %1 festhalten</translation>
    </message>
    <message>
        <source>Kept version %1.</source>
        <translation>Version %1 wurde festgehalten.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Sichern als</translation>
    </message>
    <message>
        <source>PDF in tiles of A4 (*.pdf)</source>
        <translation>PDF in Kacheln von A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF with a page for each stage (*.pdf)</source>
        <translation>PDF mit einer Seite je Phase (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on one page (*.pdf)</source>
        <translation>PDF auf einer Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gesichert.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>View of the journey</source>
        <translation>Ansicht der Kundenreise</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Density of the map</source>
        <translation>Dichte der Karte</translation>
    </message>
    <message>
        <source>Fits the map into the width (0); + and − zoom</source>
        <translation>Passt die Karte in die Breite ein (0); + und − vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>No journey yet</source>
        <translation>Noch keine Kundenreise</translation>
    </message>
    <message>
        <source>A journey shows the way of your customers, stage by stage, with what they say at each touchpoint. Begin with a template, or paste a list of stages and touchpoints.</source>
        <translation>Eine Kundenreise zeigt den Weg Ihrer Kunden, Phase für Phase, mit dem, was sie an jedem Kontaktpunkt sagen. Beginnen Sie mit einer Vorlage, oder fügen Sie eine Liste von Phasen und Kontaktpunkten ein.</translation>
    </message>
    <message>
        <source>List of stages and touchpoints</source>
        <translation>Liste der Phasen und Kontaktpunkte</translation>
    </message>
    <message>
        <source>Buy:
- Compares offers
- Places order
Install:
- Technician visit</source>
        <translation>Kaufen:
- Vergleicht Angebote
- Bestellt
Einrichten:
- Technikerbesuch</translation>
    </message>
    <message>
        <source>Make a journey from this list</source>
        <translation>Aus dieser Liste eine Kundenreise machen</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Show lane</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Change touchpoint “%1”</source>
        <translation>Kontaktpunkt „%1“ ändern</translation>
    </message>
    <message>
        <source>Change touchpoint</source>
        <translation>Kontaktpunkt ändern</translation>
    </message>
    <message>
        <source>Change card “%1”</source>
        <translation>Karte „%1“ ändern</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Fit width · %1%</source>
        <translation>Breite einpassen · %1 %</translation>
    </message>
    <message>
        <source>New journey behind “%1”</source>
        <translation>Neue Kundenreise hinter „%1“</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lanes.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cells.</source>
        <translation>
            <numerusform>%n Zelle kopiert.</numerusform>
            <numerusform>%n Zellen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lanes</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out: they are not numbers.</source>
        <translation>
            <numerusform>%n Zelle wurde ausgelassen: Sie ist keine Zahl.</numerusform>
            <numerusform>%n Zellen wurden ausgelassen: Sie sind keine Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feelings, expectations and forecasts are numbers.</source>
        <translation>Gefühle, Erwartungen und Prognosen sind Zahlen.</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>Zellen ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt entfernen</numerusform>
            <numerusform>%n Kontaktpunkte entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n lanes</source>
        <translation>
            <numerusform>%n Zeile ausblenden</numerusform>
            <numerusform>%n Zeilen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>Write card “%1”</source>
        <translation>Karte „%1“ schreiben</translation>
    </message>
    <message>
        <source>Back to the journey</source>
        <translation>Zurück zur Kundenreise</translation>
    </message>
    <message>
        <source>Take away the journey behind a touchpoint</source>
        <translation>Die Kundenreise hinter einem Kontaktpunkt lösen</translation>
    </message>
    <message>
        <source>Set the journey behind a touchpoint</source>
        <translation>Die Kundenreise hinter einem Kontaktpunkt festlegen</translation>
    </message>
    <message>
        <source>Change persona “%1”</source>
        <translation>Persona „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove persona “%1”</source>
        <translation>Persona „%1“ entfernen</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>Alle Kundenreisen</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What was changed between two versions (Ctrl+Shift+D)</source>
        <translation>Was sich zwischen zwei Versionen geändert hat (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Show all journeys in one table</source>
        <translation>Alle Kundenreisen in einer Tabelle zeigen</translation>
    </message>
    <message>
        <source>Compare versions of this journey</source>
        <translation>Versionen dieser Kundenreise vergleichen</translation>
    </message>
    <message>
        <source>Compare with v%1</source>
        <translation>Mit v%1 vergleichen</translation>
    </message>
    <message>
        <source>Two versions compared</source>
        <translation>Zwei Versionen im Vergleich</translation>
    </message>
    <message>
        <source>Copied the table.</source>
        <translation>Die Tabelle wurde kopiert.</translation>
    </message>
    <message>
        <source>This touchpoint is only in the kept version.</source>
        <translation>Diesen Kontaktpunkt gibt es nur in der festgehaltenen Version.</translation>
    </message>
    <message>
        <source>Compare with that version to see it, or go back to it.</source>
        <translation>Vergleichen Sie mit dieser Version, um ihn zu sehen, oder gehen Sie zu ihr zurück.</translation>
    </message>
    <message>
        <source>The journey is as it was in version %1.</source>
        <translation>Die Kundenreise ist wieder, wie sie in Version %1 war.</translation>
    </message>
    <message>
        <source>Table with a row for each fact (*.csv)</source>
        <translation>Tabelle mit einer Zeile je Angabe (*.csv)</translation>
    </message>
    <message>
        <source>Table as the map is drawn (*.csv)</source>
        <translation>Tabelle, wie die Karte gezeichnet ist (*.csv)</translation>
    </message>
    <message>
        <source>Journey file (*.json)</source>
        <translation>Datei der Kundenreise (*.json)</translation>
    </message>
    <message>
        <source>CJML (*.cjml)</source>
        <translation>CJML (*.cjml)</translation>
    </message>
    <message>
        <source>Mermaid (*.mmd)</source>
        <translation>Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>The format of “%1” has no place for everything.</source>
        <translation>Das Format von „%1“ hat nicht für alles Platz.</translation>
    </message>
    <message>
        <source>Bring in journeys</source>
        <translation>Kundenreisen hereinholen</translation>
    </message>
    <message>
        <source>Journeys (*.json *.csv *.tsv *.xlsx *.cjml *.xml *.xes *.mmd *.md *.txt);;All files (*)</source>
        <translation>Kundenreisen (*.json *.csv *.tsv *.xlsx *.cjml *.xml *.xes *.mmd *.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading journeys</source>
        <translation>Kundenreisen werden gelesen</translation>
    </message>
    <message>
        <source>Bring in “%1”</source>
        <translation>„%1“ hereinholen</translation>
    </message>
    <message numerus="yes">
        <source>%n journeys came in.</source>
        <translation>
            <numerusform>%n Kundenreise ist hereingekommen.</numerusform>
            <numerusform>%n Kundenreisen sind hereingekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in “%1” is here already.</source>
        <translation>Alles aus „%1“ ist schon hier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n things of “%1” did not come in as they stood.</source>
        <translation>
            <numerusform>%n Angabe aus „%1“ kam nicht so herein, wie sie dastand.</numerusform>
            <numerusform>%n Angaben aus „%1“ kamen nicht so herein, wie sie dastanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Bring in a file…</source>
        <translation>Datei hereinholen …</translation>
    </message>
    <message>
        <source>A table, journey.json, CJML, Mermaid or an event log</source>
        <translation>Eine Tabelle, journey.json, CJML, Mermaid oder ein Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Eine Version wird festgehalten</translation>
    </message>
    <message>
        <source>There is no journey “%1” any more.</source>
        <translation>Die Kundenreise „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another one from the list of journeys.</source>
        <translation>Wählen Sie eine andere aus der Liste der Kundenreisen.</translation>
    </message>
    <message>
        <source>There is no touchpoint “%1” in this journey any more.</source>
        <translation>Den Kontaktpunkt „%1“ gibt es in dieser Kundenreise nicht mehr.</translation>
    </message>
    <message>
        <source>It may have been removed: Ctrl+Z brings it back, or look in the kept versions.</source>
        <translation>Vielleicht wurde er entfernt: Strg+Z bringt ihn zurück, oder sehen Sie in den festgehaltenen Versionen nach.</translation>
    </message>
    <message>
        <source>Change journey “%1”</source>
        <translation>Kundenreise „%1“ ändern</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation>Diese Version festhalten</translation>
    </message>
    <message>
        <source>Name, as “after the workshop” (may stay empty)</source>
        <translation>Name, etwa „nach dem Workshop“ (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyPanel</name>
    <message>
        <source>Evidence of the touchpoint</source>
        <translation>Belege zum Kontaktpunkt</translation>
    </message>
    <message>
        <source>Evidence and fields of the touchpoint</source>
        <translation>Belege und Felder des Kontaktpunkts</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Touchpoint before</source>
        <translation>Kontaktpunkt davor</translation>
    </message>
    <message>
        <source>Touchpoint after</source>
        <translation>Kontaktpunkt danach</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Heard as</source>
        <translation>Gehört als</translation>
    </message>
    <message>
        <source>Names under which feedback calls this touchpoint, with commas between them</source>
        <translation>Namen, unter denen das Feedback diesen Kontaktpunkt nennt, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>partly assumed</source>
        <translation>teils angenommen</translation>
    </message>
    <message>
        <source>researched</source>
        <translation>erforscht</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Zweite Zeile</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>Dritte Zeile</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>vital process</source>
        <translation>entscheidender Prozess</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Art der Karte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>State of the card</source>
        <translation>Stand der Karte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1, provided %2: gap %3</source>
        <translation>Erwartet %1, erhalten %2: Lücke %3</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What customers expect here, set by hand; what they say themselves goes before it</source>
        <translation>Was Kunden hier erwarten, von Hand gesetzt; was sie selbst sagen, geht vor</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>What the measure is expected to become</source>
        <translation>Was für die Messgröße erwartet wird</translation>
    </message>
    <message>
        <source>Journey behind the touchpoint</source>
        <translation>Kundenreise hinter dem Kontaktpunkt</translation>
    </message>
    <message>
        <source>Open the journey behind</source>
        <translation>Die Kundenreise dahinter öffnen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>no journey</source>
        <translation>keine Kundenreise</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neue anlegen</translation>
    </message>
    <message>
        <source>Touchpoint, answers of %1</source>
        <translation>Kontaktpunkt, Antworten von %1</translation>
    </message>
</context>
<context>
    <name>hearken::JourneyTable</name>
    <message>
        <source>Journey as a table</source>
        <translation>Kundenreise als Tabelle</translation>
    </message>
</context>
<context>
    <name>hearken::LegendBar</name>
    <message>
        <source>Key</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>hearken::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Make a project for this feedback</source>
        <translation>Projekt für dieses Feedback anlegen</translation>
    </message>
    <message>
        <source>Hearken projects (*.hearken)</source>
        <translation>Hearken-Projekte (*.hearken)</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Orte und Befehle</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>I&amp;mports, and taking them out</source>
        <translation>I&amp;mporte und ihr Herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>Go to or do &amp;anything</source>
        <translation>&amp;Orte und Befehle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Hearken</source>
        <translation>&amp;Über Hearken</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Back up this project</source>
        <translation>Dieses Projekt sichern</translation>
    </message>
    <message>
        <source>A checked copy is in %1.</source>
        <translation>Eine geprüfte Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>About Hearken</source>
        <translation>Über Hearken</translation>
    </message>
    <message>
        <source>Hearken %1
Workbench for customer-insights programmes

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hearken %1
Werkbank für Customer-Insights-Programme

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when Hearken starts again.</source>
        <translation>Die Sprache wechselt, wenn Hearken neu startet.</translation>
    </message>
    <message>
        <source>A&amp;s the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open as it &amp;was</source>
        <translation>Öffnen, &amp;wie es war</translation>
    </message>
    <message>
        <source>Project &amp;settings</source>
        <translation>Pro&amp;jekteinstellungen</translation>
    </message>
    <message>
        <source>Opens a copy beside the project; the project itself stays as it is</source>
        <translation>Öffnet eine Kopie neben dem Projekt; das Projekt selbst bleibt, wie es ist</translation>
    </message>
    <message>
        <source>No copy yet: one is made on each day the project is open</source>
        <translation>Noch keine Kopie: An jedem Tag, an dem das Projekt geöffnet ist, entsteht eine</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Hearken ended without closing. All that it had told as done is saved, and you are where you were. An import that was under way stands under Import and can be continued.</source>
        <translation>Hearken endete, ohne zu schließen. Alles, was es als erledigt gemeldet hatte, ist gespeichert, und Sie sind, wo Sie waren. Ein Import, der lief, steht unter „Import“ und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Open the copy of %1</source>
        <translation>Kopie vom %1 öffnen</translation>
    </message>
</context>
<context>
    <name>hearken::MapFind</name>
    <message>
        <source>Find in this journey</source>
        <translation>In dieser Kundenreise suchen</translation>
    </message>
    <message>
        <source>The one before (Shift+Enter)</source>
        <translation>Die vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>The next one (Enter)</source>
        <translation>Die nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Nirgends gefunden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place found, all of them</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hearken::MapStrip</name>
    <message>
        <source>The whole map: drag to go elsewhere</source>
        <translation>Die ganze Karte: Ziehen Sie, um woandershin zu gehen</translation>
    </message>
</context>
<context>
    <name>hearken::MapView</name>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Phase</translation>
    </message>
    <message>
        <source>Text of the cell</source>
        <translation>Text der Zelle</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Karte der Kundenreise</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>hearken::MappingsList</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Versandte Einladungen</translation>
    </message>
    <message>
        <source>Answers and comments</source>
        <translation>Antworten und Kommentare</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Weggelassene Spalten: %1</translation>
    </message>
    <message>
        <source>Choices about problems: %1</source>
        <translation>Entscheidungen zu Problemen: %1</translation>
    </message>
    <message>
        <source>Phone, e-mail and card numbers are masked</source>
        <translation>Telefonnummern, E-Mail-Adressen und Kartennummern werden maskiert</translation>
    </message>
    <message>
        <source>No mapping is saved yet. Each import keeps how its columns were read, so that next month&apos;s file is read the same way.</source>
        <translation>Noch ist keine Zuordnung gespeichert. Jeder Import behält, wie seine Spalten gelesen wurden, damit die Datei des nächsten Monats genauso gelesen wird.</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Gespeicherte Zuordnungen</translation>
    </message>
    <message>
        <source>What the mapping does</source>
        <translation>Was die Zuordnung tut</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename the mapping “%1”</source>
        <translation>Zuordnung „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”</source>
        <translation>Zuordnung „%1“ löschen</translation>
    </message>
    <message>
        <source>The mapping “%1” is deleted.</source>
        <translation>Die Zuordnung „%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>hearken::MappingsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>hearken::MenuButton</name>
    <message>
        <source>%1: %2</source>
        <comment>Dashboard: Service quality</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearken::MissingDialog</name>
    <message>
        <source>In place of an answer</source>
        <translation>Anstelle einer Antwort</translation>
    </message>
    <message>
        <source>Such a cell is no answer and counts in no score. What it says is kept: who was not asked is not somebody who would not answer.</source>
        <translation>Eine solche Zelle ist keine Antwort und zählt in keinem Wert. Was sie besagt, bleibt erhalten: Wer nicht gefragt wurde, ist niemand, der nicht antworten wollte.</translation>
    </message>
    <message>
        <source>Another code, as it stands in the file</source>
        <translation>Ein weiterer Code, wie er in der Datei steht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Blank: it says nothing more</source>
        <translation>Leer: mehr besagt es nicht</translation>
    </message>
    <message>
        <source>An answer like any other</source>
        <translation>Eine Antwort wie jede andere</translation>
    </message>
    <message>
        <source>What “%1” says</source>
        <translation>Was „%1“ besagt</translation>
    </message>
    <message numerus="yes">
        <source>in %n cells of the rows shown</source>
        <translation>
            <numerusform>in %n Zelle der gezeigten Zeilen</numerusform>
            <numerusform>in %n Zellen der gezeigten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the rows shown</source>
        <translation>nicht in den gezeigten Zeilen</translation>
    </message>
</context>
<context>
    <name>hearken::NeedsYouCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers in this file: %1</source>
        <translation>Antworten in dieser Datei: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Every column is matched. Each can be changed above.</source>
        <translation>Jede Spalte ist zugeordnet. Jede lässt sich oben ändern.</translation>
    </message>
    <message>
        <source>One column needs you</source>
        <translation>Eine Spalte braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n columns need you</source>
        <translation>
            <numerusform>%n Spalte braucht Sie</numerusform>
            <numerusform>%n Spalten brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows read are filled.</source>
        <translation>%1 von %2 gelesenen Zeilen sind gefüllt.</translation>
    </message>
    <message>
        <source>Day first: 4/5 is 4 May</source>
        <translation>Tag zuerst: 4/5 ist der 4. Mai</translation>
    </message>
    <message>
        <source>Month first: 4/5 is 5 April</source>
        <translation>Monat zuerst: 4/5 ist der 5. April</translation>
    </message>
    <message>
        <source>Take it as: %1</source>
        <translation>Übernehmen als: %1</translation>
    </message>
    <message>
        <source>Make it an attribute to split by</source>
        <translation>Zum Attribut machen, nach dem sich aufteilen lässt</translation>
    </message>
    <message>
        <source>It is the comment</source>
        <translation>Es ist der Kommentar</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>hearken::OrderCard</name>
    <message>
        <source>Order of groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>in tables, filters and briefings; drag, or Alt + arrows</source>
        <translation>in Tabellen, Filtern und Briefings; ziehen oder Alt + Pfeile</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>Sizes ascending, then as they come</source>
        <translation>Größen aufsteigend, dann wie sie kommen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>hearken::OrderChips</name>
    <message>
        <source>Lowest first:</source>
        <translation>Niedrigste zuerst:</translation>
    </message>
    <message>
        <source>by gap</source>
        <translation>nach Lücke</translation>
    </message>
    <message>
        <source>Touchpoints by the gap between expected and provided</source>
        <translation>Kontaktpunkte nach der Lücke zwischen Erwartetem und Erhaltenem</translation>
    </message>
    <message>
        <source>by measure under goal</source>
        <translation>nach Abstand zum Ziel</translation>
    </message>
    <message>
        <source>Touchpoints by how far they are under their goal</source>
        <translation>Kontaktpunkte danach, wie weit sie unter ihrem Ziel liegen</translation>
    </message>
    <message>
        <source>by n</source>
        <translation>nach n</translation>
    </message>
    <message>
        <source>Touchpoints by number of answers</source>
        <translation>Kontaktpunkte nach der Zahl der Antworten</translation>
    </message>
    <message>
        <source>by %1 under goal</source>
        <translation>nach %1 unter Ziel</translation>
    </message>
</context>
<context>
    <name>hearken::OutlineMenu</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Which briefing this is; new, duplicate, rename, remove</source>
        <translation>Welches Briefing dies ist; neu, duplizieren, umbenennen, entfernen</translation>
    </message>
    <message>
        <source>New briefing…</source>
        <translation>Neues Briefing…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Duplicate briefing</source>
        <translation>Briefing duplizieren</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename briefing</source>
        <translation>Briefing umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>hearken::PagePanel</name>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Reader, period and brand</source>
        <translation>Empfänger, Zeitraum und Marke</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>the Operations Committee</source>
        <translation>das Operations Committee</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days with feedback</source>
        <translation>
            <numerusform>Letzter %n Tag mit Feedback</numerusform>
            <numerusform>Letzte %n Tage mit Feedback</numerusform>
        </translation>
    </message>
    <message>
        <source>From a first to a last day</source>
        <translation>Von einem ersten bis zu einem letzten Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>At the head of every briefing of this project.</source>
        <translation>Am Kopf jedes Briefings dieses Projekts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>the project’s name</source>
        <translation>der Name des Projekts</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Hearken’s own mark and colour again</source>
        <translation>Wieder Zeichen und Farbe von Hearken</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Empfänger ändern</translation>
    </message>
    <message>
        <source>Change brand name</source>
        <translation>Markennamen ändern</translation>
    </message>
    <message>
        <source>Reset brand</source>
        <translation>Marke zurücksetzen</translation>
    </message>
    <message>
        <source>Change period</source>
        <translation>Zeitraum ändern</translation>
    </message>
    <message>
        <source>Brand colour</source>
        <translation>Markenfarbe</translation>
    </message>
    <message>
        <source>Change brand colour</source>
        <translation>Markenfarbe ändern</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The logo could not be read. Choose a PNG, JPEG or SVG picture.</source>
        <translation>Das Logo konnte nicht gelesen werden. Wählen Sie ein PNG-, JPEG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>Change logo</source>
        <translation>Logo ändern</translation>
    </message>
</context>
<context>
    <name>hearken::PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>hearken::Panes</name>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
</context>
<context>
    <name>hearken::PeriodPicker</name>
    <message>
        <source>all days</source>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>The quarter before</source>
        <translation>Voriges Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
</context>
<context>
    <name>hearken::PersonaChips</name>
    <message>
        <source>Answers of</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>Answers of %1</source>
        <translation>Antworten von %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>The answers of all customers count</source>
        <translation>Die Antworten aller Kunden zählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>persona&apos;s note, whose answers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearken::PersonaFields</name>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Remove this persona</source>
        <translation>Diese Persona entfernen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Antworten nach</translation>
    </message>
    <message>
        <source>Answers of</source>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>by its place</source>
        <translation>nach dem Platz</translation>
    </message>
    <message>
        <source>navy</source>
        <translation>Marineblau</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>hearken::PortfolioRows</name>
    <message>
        <source>no goal is measured</source>
        <translation>kein Ziel wird gemessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>under goal, of those with a goal</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, as it is or to be</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 out of date</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The worst touchpoint of each journey&apos;s stage</source>
        <translation>Der schlechteste Kontaktpunkt der Phase jeder Kundenreise</translation>
    </message>
    <message>
        <source>Touchpoints whose whole interval is under the goal, of those that have one</source>
        <translation>Kontaktpunkte, deren ganzes Intervall unter dem Ziel liegt, von denen mit Ziel</translation>
    </message>
    <message>
        <source>Touchpoints that nobody asks about</source>
        <translation>Kontaktpunkte, nach denen niemand fragt</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>Worst touchpoint</source>
        <translation>Schlechtester Kontaktpunkt</translation>
    </message>
    <message>
        <source>Under goal</source>
        <translation>Unter Ziel</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, of them moments of truth: %2</source>
        <translation>%1, davon Momente der Wahrheit: %2</translation>
    </message>
    <message>
        <source>%1, out of date: %2</source>
        <translation>%1, veraltet: %2</translation>
    </message>
    <message>
        <source>Somebody asks at every touchpoint</source>
        <translation>An jedem Kontaktpunkt fragt jemand</translation>
    </message>
    <message>
        <source>Nobody asks at: %1</source>
        <translation>Niemand fragt bei: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n touchpoints</source>
        <translation>
            <numerusform>%1, %n Kontaktpunkt</numerusform>
            <numerusform>%1, %n Kontaktpunkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::PortfolioTouchpoint</name>
    <message>
        <source>%1 %2</source>
        <comment>measure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>hearken::PortfolioView</name>
    <message>
        <source>Sorted</source>
        <translation>Geordnet</translation>
    </message>
    <message>
        <source>Order of the journeys</source>
        <translation>Reihenfolge der Kundenreisen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>Alle Kundenreisen</translation>
    </message>
    <message>
        <source>The selected journey</source>
        <translation>Die gewählte Kundenreise</translation>
    </message>
    <message>
        <source>Touchpoints, the worst first</source>
        <translation>Kontaktpunkte, der schlechteste zuerst</translation>
    </message>
    <message>
        <source>Touchpoints of the selected journey, the worst first</source>
        <translation>Kontaktpunkte der gewählten Kundenreise, der schlechteste zuerst</translation>
    </message>
    <message>
        <source>Open journey</source>
        <translation>Kundenreise öffnen</translation>
    </message>
    <message>
        <source>Counting all journeys</source>
        <translation>Alle Kundenreisen werden gezählt</translation>
    </message>
    <message>
        <source>as you keep them</source>
        <translation>wie Sie sie halten</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n Kundenreise</numerusform>
            <numerusform>%n Kundenreisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, as it is or to be</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>newest evidence %1</source>
        <translation>neueste Belege: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints out of date</source>
        <translation>
            <numerusform>%n Kontaktpunkt veraltet</numerusform>
            <numerusform>%n Kontaktpunkte veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody asks at: %1</source>
        <translation>Niemand fragt bei: %1</translation>
    </message>
    <message>
        <source>Nothing has been measured here yet</source>
        <translation>Hier wurde noch nichts gemessen</translation>
    </message>
</context>
<context>
    <name>hearken::PresentView</name>
    <message>
        <source>Arrow keys show one card at a time, Esc ends</source>
        <translation>Pfeiltasten zeigen eine Karte nach der anderen, Esc beendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hearken::PreviewModel</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>hearken::ProblemsCard</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation>Liste als CSV speichern</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Fund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Funde</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Liste der Probleme speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>Die Liste ist gespeichert.</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the rows.</source>
        <translation>Mit den Zeilen ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>in 1 group</source>
        <translation>in 1 Gruppe</translation>
    </message>
    <message>
        <source>in %1 groups</source>
        <translation>in %1 Gruppen</translation>
    </message>
    <message>
        <source>%1 %2 · none stops the import</source>
        <comment>3 findings in 2 groups</comment>
        <translation>%1 %2 · keiner hält den Import auf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>3 findings in 2 groups</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What to do about it: %1</source>
        <translation>Was damit zu tun ist: %1</translation>
    </message>
</context>
<context>
    <name>hearken::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 s so far</source>
        <translation>bisher %1 s</translation>
    </message>
</context>
<context>
    <name>hearken::Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hearken::RailButton</name>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation>
            <numerusform>%n über der Frist</numerusform>
            <numerusform>%n über der Frist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ReaderDialog</name>
    <message>
        <source>How the file is read</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Answers and comments</source>
        <translation>Antworten und Kommentare</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Versandte Einladungen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Enthält</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Zeichen&amp;kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Rows before the header</source>
        <translation>Zeilen &amp;vor der Kopfzeile</translation>
    </message>
    <message>
        <source>Header r&amp;ows</source>
        <translation>Kopf&amp;zeilen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>&amp;First lines, as they are</source>
        <translation>E&amp;rste Zeilen, wie sie sind</translation>
    </message>
</context>
<context>
    <name>hearken::ReadersBox</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head of Field, Coast</source>
        <translation>Leitung Außendienst, Küste</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Sieht</translation>
    </message>
    <message>
        <source>All feedback</source>
        <translation>Alles Feedback</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Same briefing, other readers</source>
        <translation>Gleiches Briefing, andere Empfänger</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Nobody yet. Without readers there is one file for each region, or what the page compares.</source>
        <translation>Noch niemand. Ohne Empfänger gibt es eine Datei je Region, oder was die Seite vergleicht.</translation>
    </message>
    <message>
        <source>Make all PDFs…</source>
        <translation>Alle PDFs…</translation>
    </message>
    <message>
        <source>Add reader…</source>
        <translation>Empfänger…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove reader</source>
        <translation>Empfänger entfernen</translation>
    </message>
    <message>
        <source>Add reader</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Empfänger ändern</translation>
    </message>
    <message>
        <source>Show their page</source>
        <translation>Seite dieses Empfängers zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n blocks differ</source>
        <translation>
            <numerusform>%n Block anders</numerusform>
            <numerusform>%n Blöcke anders</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click shows their page, F2 changes.</source>
        <translation>%1. Ein Klick zeigt die Seite, F2 ändert.</translation>
    </message>
    <message>
        <source>all feedback</source>
        <translation>alles Feedback</translation>
    </message>
    <message numerus="yes">
        <source>Make all %n PDFs…</source>
        <translation>
            <numerusform>%n PDF erstellen …</numerusform>
            <numerusform>Alle %n PDFs erstellen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ResponseDelegate</name>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>unbewertet</translation>
    </message>
</context>
<context>
    <name>hearken::ResponseList</name>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hearken::ResponsePanel</name>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monaten</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Previous response (K)</source>
        <translation>Vorige Rückmeldung (K)</translation>
    </message>
    <message>
        <source>Next response (J)</source>
        <translation>Nächste Rückmeldung (J)</translation>
    </message>
    <message>
        <source>Choose a response to see all of it.</source>
        <translation>Wählen Sie eine Rückmeldung, um sie ganz zu sehen.</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Rückmeldung %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>NPS 5 of 10</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>No comment was written.</source>
        <translation>Es wurde kein Kommentar geschrieben.</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>customer for %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Known about it</source>
        <translation>Dazu bekannt</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>Passiver</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Copy what was said, with where it comes from (Ctrl+C)</source>
        <translation>Kopieren, was gesagt wurde, mit Herkunft (Strg+C)</translation>
    </message>
    <message>
        <source>Tag this response (T)</source>
        <translation>Diese Rückmeldung verschlagworten (T)</translation>
    </message>
    <message>
        <source>Read or unread (Space)</source>
        <translation>Gelesen oder ungelesen (Leertaste)</translation>
    </message>
    <message>
        <source>Flag this response (F)</source>
        <translation>Diese Rückmeldung markieren (F)</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Take off the flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This customer</source>
        <translation>Dieser Kunde</translation>
    </message>
    <message>
        <source>All %1 answers of this customer</source>
        <translation>Alle %1 Antworten dieses Kunden</translation>
    </message>
    <message>
        <source>All feedback about %1</source>
        <translation>Alles Feedback zu %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Flag this response</source>
        <translation>Diese Rückmeldung markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions were not shown</source>
        <translation>
            <numerusform>%n weitere Frage wurde nicht gezeigt</numerusform>
            <numerusform>%n weitere Fragen wurden nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::SearchField</name>
    <message>
        <source>Search in feedback</source>
        <translation>Im Feedback suchen</translation>
    </message>
    <message>
        <source>Search words, “phrases”, OR, -not, begin*</source>
        <translation>Wörter suchen, „Wortfolgen“, OR, -ohne, Anfang*</translation>
    </message>
    <message>
        <source>Words that must all occur · “words next to each other” · this OR that · -without · begin* (/)</source>
        <translation>Wörter, die alle vorkommen müssen · „Wörter nebeneinander“ · dies OR das · -ohne · Anfang* (/)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>hearken::SettingsPage</name>
    <message>
        <source>Every change is kept at once, and Undo takes it back.</source>
        <translation>Jede Änderung gilt sofort, und Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Change time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>€, £, CHF …</source>
        <translation>€, £, CHF …</translation>
    </message>
    <message>
        <source>Change start of the week</source>
        <translation>Wochenbeginn ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands on briefings and in the list of projects.</source>
        <translation>Steht auf Briefings und in der Liste der Projekte.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Decides on which day feedback counts that is imported from now on.</source>
        <translation>Entscheidet, an welchem Tag Feedback zählt, das von jetzt an importiert wird.</translation>
    </message>
    <message>
        <source>Least number of answers</source>
        <translation>Mindestzahl der Antworten</translation>
    </message>
    <message>
        <source>Fewer answers are hidden everywhere, so that nobody can be recognised.</source>
        <translation>Weniger Antworten sind überall verborgen, damit niemand erkannt werden kann.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Stands before amounts, as revenue of customers.</source>
        <translation>Steht vor Beträgen wie dem Umsatz von Kunden.</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>On Today. Charts by week follow ISO 8601: from Monday.</source>
        <translation>Auf „Heute“. Diagramme nach Woche folgen ISO 8601: ab Montag.</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change least number of answers</source>
        <translation>Mindestzahl der Antworten ändern</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Order groups by %1</source>
        <translation>Gruppen nach %1 ordnen</translation>
    </message>
</context>
<context>
    <name>hearken::SidePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>hearken::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
    <message>
        <source>Enter opens the selected project</source>
        <translation>Eingabe öffnet das gewählte Projekt</translation>
    </message>
    <message>
        <source>Ctrl K finds every command</source>
        <translation>Strg K findet jeden Befehl</translation>
    </message>
    <message>
        <source>Hearken %1</source>
        <translation>Hearken %1</translation>
    </message>
    <message>
        <source>✓ All changes saved</source>
        <translation>✓ Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Opened to read</source>
        <translation>Zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 Rückmeldungen</translation>
    </message>
    <message>
        <source>groups under %1 are hidden</source>
        <translation>Gruppen unter %1 verborgen</translation>
    </message>
    <message>
        <source>last import %1</source>
        <translation>letzter Import %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::StepRows</name>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no goal any more, was %1</source>
        <translation>kein Ziel mehr, war %1</translation>
    </message>
    <message>
        <source>goal %1, was %2</source>
        <translation>Ziel %1, war %2</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Forecast %1, not measured yet</source>
        <translation>Prognose %1, noch nicht gemessen</translation>
    </message>
    <message>
        <source>Forecast %1 missed</source>
        <translation>Prognose %1 verfehlt</translation>
    </message>
    <message>
        <source>Forecast %1 surpassed</source>
        <translation>Prognose %1 übertroffen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, measure</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Band and dot: now. Ring: before. Tall mark: the goal, or the forecast.</source>
        <translation>Band und Punkt: jetzt. Ring: vorher. Hoher Strich: das Ziel oder die Prognose.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now and before</source>
        <translation>Jetzt und vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>As forecast, %1</source>
        <translation>Wie vorhergesagt, %1</translation>
    </message>
</context>
<context>
    <name>hearken::StepView</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>%1, touchpoint %2 of %3</source>
        <comment>stage</comment>
        <translation>%1, Kontaktpunkt %2 von %3</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>Nobody asks here.</source>
        <translation>Hier fragt niemand.</translation>
    </message>
    <message>
        <source>Asked by %1</source>
        <translation>Gefragt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others have too few answers to show.</source>
        <translation>
            <numerusform>%n weitere hat zu wenige Antworten.</numerusform>
            <numerusform>%n weitere haben zu wenige Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>no comments to show</source>
        <translation>keine Kommentare zu zeigen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open the response</source>
        <translation>Die Antwort öffnen</translation>
    </message>
    <message>
        <source>Open the response of %1</source>
        <translation>Die Antwort vom %1 öffnen</translation>
    </message>
    <message>
        <source>%1, worst first</source>
        <comment>region</comment>
        <translation>%1, das Schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>hearken::StoryView</name>
    <message>
        <source>Arrow keys go through the touchpoints, Esc ends</source>
        <translation>Die Pfeiltasten gehen durch die Kontaktpunkte, Esc beendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hearken::TagPopup</name>
    <message>
        <source>Tags of this response</source>
        <translation>Schlagwörter dieser Rückmeldung</translation>
    </message>
    <message>
        <source>Tags of %1 responses</source>
        <translation>Schlagwörter von %1 Rückmeldungen</translation>
    </message>
    <message>
        <source>No-show, Date moved</source>
        <translation>Nicht erschienen, Termin verlegt</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Tag %1 responses</source>
        <translation>%1 Rückmeldungen verschlagworten</translation>
    </message>
    <message>
        <source>Commas between several. A new word makes a new tag.</source>
        <translation>Kommas zwischen mehreren. Ein neues Wort wird ein neues Schlagwort.</translation>
    </message>
</context>
<context>
    <name>hearken::TileCard</name>
    <message>
        <source>Newest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>Too few answers to show comments.</source>
        <translation>Zu wenige Antworten, um Kommentare zu zeigen.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment here.</source>
        <translation>Hier hat niemand einen Kommentar geschrieben.</translation>
    </message>
    <message>
        <source>%1 comments of %2 responses</source>
        <translation>%1 Kommentare aus %2 Rückmeldungen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>value, n at right</source>
        <translation>Wert, rechts n</translation>
    </message>
    <message>
        <source>Asked: “%1”</source>
        <translation>Gefragt: „%1“</translation>
    </message>
</context>
<context>
    <name>hearken::TileHandle</name>
    <message>
        <source>Change what it shows (Enter)</source>
        <translation>Ändern, was sie zeigt (Eingabe)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl D)</source>
        <translation>Duplizieren (Strg D)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
    <message>
        <source>Drag to move, drag an edge to resize. Alt with arrows moves, Alt Shift with arrows resizes.</source>
        <translation>Ziehen verschiebt, Ziehen am Rand ändert die Größe. Alt mit Pfeilen verschiebt, Alt Umschalt mit Pfeilen ändert die Größe.</translation>
    </message>
</context>
<context>
    <name>hearken::TilePanel</name>
    <message>
        <source>Number with goal and verdict</source>
        <translation>Zahl mit Ziel und Befund</translation>
    </message>
    <message>
        <source>Trend with limits</source>
        <translation>Verlauf mit Grenzen</translation>
    </message>
    <message>
        <source>Table of two dimensions</source>
        <translation>Tabelle aus zwei Dimensionen</translation>
    </message>
    <message>
        <source>Comparison with ties</source>
        <translation>Vergleich mit Gleichständen</translation>
    </message>
    <message>
        <source>Answers by score</source>
        <translation>Antworten nach Bewertung</translation>
    </message>
    <message>
        <source>Number of responses</source>
        <translation>Anzahl der Rückmeldungen</translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Name of the dashboard</source>
        <translation>Name des Dashboards</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>as the dashboard</source>
        <translation>wie das Dashboard</translation>
    </message>
    <message>
        <source>last %1 days</source>
        <translation>letzte %1 Tage</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>farthest under goal first</source>
        <translation>am weitesten unter Ziel zuerst</translation>
    </message>
    <message>
        <source>most answers first</source>
        <translation>meiste Antworten zuerst</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>Show the goal</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This is what it looks like</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>Add to the dashboard</source>
        <translation>Zum Dashboard hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit the dashboard</source>
        <translation>Dashboard bearbeiten</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Selected card</source>
        <translation>Gewählte Karte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message numerus="yes">
        <source>all %n of the measure</source>
        <translation>
            <numerusform>alle %n der Kennzahl</numerusform>
            <numerusform>alle %n der Kennzahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked: “%1”</source>
        <translation>Gefragt: „%1“</translation>
    </message>
    <message>
        <source>Journey in one line</source>
        <translation>Kundenreise in einer Zeile</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
</context>
<context>
    <name>hearken::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hearken::TodayPage</name>
    <message>
        <source>Hide first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>The first steps are hidden.</source>
        <translation>Die ersten Schritte sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>Neues Briefing</translation>
    </message>
    <message>
        <source>Make a briefing of these 90 days</source>
        <translation>Briefing dieser 90 Tage erstellen</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>%1, against the 90 days before</source>
        <translation>%1, gegen die 90 Tage davor</translation>
    </message>
    <message>
        <source>This project has no feedback yet. These steps fill it.</source>
        <translation>Dieses Projekt hat noch kein Feedback. Diese Schritte füllen es.</translation>
    </message>
    <message>
        <source>This week’s feedback</source>
        <translation>Feedback dieser Woche</translation>
    </message>
    <message>
        <source>%1 responses so far, from %2 of %3 sources</source>
        <translation>%1 Rückmeldungen bisher, aus %2 von %3 Quellen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearken::TodayRow</name>
    <message>
        <source>Open this response (Enter)</source>
        <translation>Diese Rückmeldung öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>Open what stands behind it (Enter)</source>
        <translation>Öffnen, was dahinter steht (Eingabe)</translation>
    </message>
</context>
<context>
    <name>hearken::WatchCard</name>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Überwachung beenden</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Exports that appear in a folder can come in by themselves while this project is open, read as the last one was.</source>
        <translation>Exporte, die in einem Ordner erscheinen, können von selbst hereinkommen, solange dieses Projekt geöffnet ist, gelesen wie der letzte.</translation>
    </message>
    <message>
        <source>What appears here comes in by itself while this project is open.</source>
        <translation>Was hier erscheint, kommt von selbst herein, solange dieses Projekt geöffnet ist.</translation>
    </message>
    <message>
        <source>1 file came in since the project was opened.</source>
        <translation>1 Datei kam herein, seit das Projekt geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 files came in since the project was opened.</source>
        <translation>%1 Dateien kamen herein, seit das Projekt geöffnet wurde.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Zu überwachenden Ordner wählen</translation>
    </message>
</context>
<context>
    <name>hearken::WeekStrip</name>
    <message>
        <source>%1 · today</source>
        <translation>%1 · heute</translation>
    </message>
</context>
<context>
    <name>hearken::WelcomePage</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 Rückmeldungen</translation>
    </message>
    <message>
        <source>file has moved, Locate…</source>
        <translation>Datei ist umgezogen, Suchen…</translation>
    </message>
    <message>
        <source>Hear what customers say, find out why, and see what changed.</source>
        <translation>Hören, was Kunden sagen, erfahren, warum, und sehen, was sich verändert hat.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation>Ihre Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Start a new one from</source>
        <translation>Ein neues beginnen mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>an empty project</source>
        <translation>ein leeres Projekt</translation>
    </message>
    <message>
        <source>The sample programme</source>
        <translation>Das Beispielprogramm</translation>
    </message>
    <message>
        <source>a finished dashboard to change</source>
        <translation>ein fertiges Dashboard zum Ändern</translation>
    </message>
    <message>
        <source>Look around in the sample project</source>
        <translation>Im Beispielprojekt umsehen</translation>
    </message>
    <message>
        <source>Aldermere Broadband, an invented company: about 48,000 responses over 18 months. Your changes stay in a copy.</source>
        <translation>Aldermere Broadband, ein erfundenes Unternehmen: etwa 48.000 Rückmeldungen aus 18 Monaten. Ihre Änderungen bleiben in einer Kopie.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>One file on your disk. No account, no network, nothing leaves this computer.</source>
        <translation>Eine Datei auf Ihrer Festplatte. Kein Konto, kein Netz, nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Every edit can be undone, and a whole import can be taken out again.</source>
        <translation>Jede Änderung lässt sich rückgängig machen, und ein ganzer Import lässt sich wieder herausnehmen.</translation>
    </message>
    <message>
        <source>The file is SQLite with a documented schema: your data stay yours.</source>
        <translation>Die Datei ist SQLite mit dokumentiertem Schema: Ihre Daten gehören Ihnen.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Hearken projects (*.hearken)</source>
        <translation>Hearken-Projekte (*.hearken)</translation>
    </message>
    <message>
        <source>Open as it was: every project keeps a checked copy of each of the last days it was open.</source>
        <translation>Öffnen, wie es war: Jedes Projekt behält eine geprüfte Kopie von jedem der letzten Tage, an denen es geöffnet war.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>No project yet. Make a new one, drop a file, or look around in the sample.</source>
        <translation>Noch kein Projekt. Legen Sie ein neues an, legen Sie eine Datei ab, oder sehen Sie sich im Beispiel um.</translation>
    </message>
</context>
<context>
    <name>hearken::WordsView</name>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>hearken::app</name>
    <message>
        <source>one JSON document instead of a table</source>
        <translation>ein JSON-Dokument statt einer Tabelle</translation>
    </message>
    <message>
        <source>CSV (RFC 4180) instead of a table</source>
        <translation>CSV (RFC 4180) statt einer Tabelle</translation>
    </message>
    <message>
        <source>Say with --out FILE where the copy shall be.</source>
        <translation>Geben Sie mit --out FILE an, wo die Kopie liegen soll.</translation>
    </message>
    <message>
        <source>a verified copy</source>
        <translation>eine geprüfte Kopie</translation>
    </message>
    <message>
        <source>where the copy shall be; never overwrites</source>
        <translation>wo die Kopie liegen soll; überschreibt nie</translation>
    </message>
    <message>
        <source>“%1” is not an import. “hearken batches” lists them with their numbers.</source>
        <translation>„%1“ ist kein Import. „hearken batches“ führt sie mit ihren Nummern auf.</translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation>Import wird herausgenommen</translation>
    </message>
    <message>
        <source>what was imported, when, how many rows</source>
        <translation>was importiert wurde, wann, wie viele Zeilen</translation>
    </message>
    <message>
        <source>take one import out again, whole</source>
        <translation>einen Import als Ganzes wieder herausnehmen</translation>
    </message>
    <message>
        <source>Written to %1, pages: %2.</source>
        <translation>Geschrieben nach %1, Seiten: %2.</translation>
    </message>
    <message>
        <source>No room on the page for: %1.</source>
        <translation>Kein Platz auf der Seite für: %1.</translation>
    </message>
    <message>
        <source>Say where the briefing goes: --out FILE.pdf, or --all-into FOLDER.</source>
        <translation>Geben Sie an, wohin das Briefing kommt: --out FILE.pdf oder --all-into FOLDER.</translation>
    </message>
    <message>
        <source>a briefing of one page, as PDF and web page</source>
        <translation>ein Briefing von einer Seite, als PDF und Webseite</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>wohin das PDF kommt</translation>
    </message>
    <message>
        <source>the same as a web page</source>
        <translation>dasselbe als Webseite</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ein JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>Without OUTLINE it is the first one of the project, or the executive briefing; without --from and --to the last 90 days with feedback, against the 90 days before.</source>
        <translation>Ohne OUTLINE gilt die erste des Projekts oder das Briefing für die Geschäftsleitung; ohne --from und --to die letzten 90 Tage mit Feedback, gegen die 90 Tage davor.</translation>
    </message>
    <message>
        <source>integrity of the file and of what it holds</source>
        <translation>Unversehrtheit der Datei und ihres Inhalts</translation>
    </message>
    <message>
        <source>one JSON document instead of sentences</source>
        <translation>ein JSON-Dokument statt Sätzen</translation>
    </message>
    <message>
        <source>Say with --out FILE where the export shall be.</source>
        <translation>Geben Sie mit --out FILE an, wo der Export liegen soll.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>%1 responses written.</source>
        <translation>%1 Rückmeldungen geschrieben.</translation>
    </message>
    <message>
        <source>where the export shall be; never overwrites</source>
        <translation>wo der Export liegen soll; überschreibt nie</translation>
    </message>
    <message>
        <source>CSV for programs, not spreadsheets: no apostrophe before texts that look like formulas</source>
        <translation>CSV für Programme, nicht für Tabellenkalkulationen: kein Apostroph vor Texten, die wie Formeln aussehen</translation>
    </message>
    <message>
        <source>what the commands are, and what one of them does</source>
        <translation>welche Befehle es gibt und was einer davon tut</translation>
    </message>
    <message>
        <source>which Hearken this is (also --version)</source>
        <translation>welches Hearken dies ist (auch --version)</translation>
    </message>
    <message>
        <source>bring a file in: recognised, checked, and revertible</source>
        <translation>eine Datei hereinbringen: erkannt, geprüft und umkehrbar</translation>
    </message>
    <message>
        <source>the listening post it belongs to (default: the file&apos;s name)</source>
        <translation>die Quelle, zu der sie gehört (Vorgabe: der Name der Datei)</translation>
    </message>
    <message>
        <source>overrules one column; repeatable</source>
        <translation>legt eine Spalte fest; wiederholbar</translation>
    </message>
    <message>
        <source>a saved mapping</source>
        <translation>eine gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>writes the mapping that was used</source>
        <translation>schreibt die verwendete Zuordnung</translation>
    </message>
    <message>
        <source>where times without zone were written (default: the project&apos;s)</source>
        <translation>wo Zeiten ohne Zone geschrieben wurden (Vorgabe: die des Projekts)</translation>
    </message>
    <message>
        <source>say what would happen, write nothing</source>
        <translation>sagen, was geschähe, nichts schreiben</translation>
    </message>
    <message>
        <source>a line “committed N” on standard error after each batch: N rows are safe</source>
        <translation>eine Zeile „committed N“ auf der Fehlerausgabe nach jedem Stapel: N Zeilen sind sicher</translation>
    </message>
    <message>
        <source>Fields of --map: id, time, day, score, nps, csat, ces, comment, touchpoint, channel, segment, region, team, product, customer, account, language, source, status, name, revenue, since, sent, ignore; any other word makes the column an attribute of that name.</source>
        <translation>Felder von --map: id, time, day, score, nps, csat, ces, comment, touchpoint, channel, segment, region, team, product, customer, account, language, source, status, name, revenue, since, sent, ignore; jedes andere Wort macht die Spalte zu einem Attribut dieses Namens.</translation>
    </message>
    <message>
        <source>There is no list of “%1”. There are: %2.</source>
        <translation>Es gibt keine Liste „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>any list as a table: sources, questions, touchpoints, metrics, goals, customers …</source>
        <translation>jede Liste als Tabelle: sources, questions, touchpoints, metrics, goals, customers …</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>a metric with interval and n</source>
        <translation>eine Kennzahl mit Intervall und n</translation>
    </message>
    <message>
        <source>which question it is computed from</source>
        <translation>aus welcher Frage sie berechnet wird</translation>
    </message>
    <message>
        <source>day, week, month, quarter, year, source, touchpoint, channel, segment, region, team, product or any attribute</source>
        <translation>day, week, month, quarter, year, source, touchpoint, channel, segment, region, team, product oder ein beliebiges Attribut</translation>
    </message>
    <message>
        <source>METRIC is nps, csat, ces, mean, topbox, share, volume, response-rate, or the key or name of a metric of the project. NPS is in points, shares in per cent, means on their own scale; low and high are the 95 % interval. A row with too few answers is hidden.</source>
        <translation>METRIC ist nps, csat, ces, mean, topbox, share, volume, response-rate oder der Schlüssel oder Name einer Kennzahl des Projekts. NPS steht in Punkten, Anteile in Prozent, Mittelwerte auf ihrer eigenen Skala; low und high sind das 95-%-Intervall. Eine Zeile mit zu wenigen Antworten ist verborgen.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one like Europe/Madrid.</source>
        <translation>„%1“ ist keine Zeitzone. Geben Sie eine wie Europe/Madrid an.</translation>
    </message>
    <message>
        <source>an empty project; refuses to overwrite</source>
        <translation>ein leeres Projekt; überschreibt nicht</translation>
    </message>
    <message>
        <source>what it is called (default: the file&apos;s name)</source>
        <translation>wie es heißt (Vorgabe: der Name der Datei)</translation>
    </message>
    <message>
        <source>whose days count (default: this computer&apos;s)</source>
        <translation>wessen Tage zählen (Vorgabe: die dieses Computers)</translation>
    </message>
    <message>
        <source>Say with --out FILE.png where the picture shall be.</source>
        <translation>Geben Sie mit --out FILE.png an, wo das Bild liegen soll.</translation>
    </message>
    <message>
        <source>There is no page “%1”. There are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write it like 1440x900.</source>
        <translation>„%1“ ist keine Größe. Schreiben Sie sie wie 1440x900.</translation>
    </message>
    <message>
        <source>--scale needs a number from 0.5 to 8.</source>
        <translation>--scale braucht eine Zahl von 0.5 bis 8.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. There are: light, dark, contrast.</source>
        <translation>Es gibt kein Erscheinungsbild „%1“. Es gibt: light, dark, contrast.</translation>
    </message>
    <message>
        <source>a page of the window as PNG, painted without a display</source>
        <translation>eine Seite des Fensters als PNG, ohne Bildschirm gezeichnet</translation>
    </message>
    <message>
        <source>the PNG</source>
        <translation>das PNG</translation>
    </message>
    <message>
        <source>in logical pixels (default: 1440x900)</source>
        <translation>in logischen Pixeln (Vorgabe: 1440x900)</translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation>light, dark oder contrast</translation>
    </message>
    <message>
        <source>pixels to a logical pixel (default: 1)</source>
        <translation>Pixel je logischem Pixel (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>of the words on the page, as in “de”</source>
        <translation>der Wörter auf der Seite, etwa „de“</translation>
    </message>
    <message>
        <source>what is selected on the page</source>
        <translation>was auf der Seite ausgewählt ist</translation>
    </message>
    <message>
        <source>PROJECT is “-” for pages that need none: welcome and gallery.</source>
        <translation>PROJECT ist „-“ für Seiten, die keines brauchen: welcome und gallery.</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Aldermere Broadband, an invented company: %1 responses and %2 customers from %3 files.</source>
        <translation>Aldermere Broadband, ein erfundenes Unternehmen: %1 Rückmeldungen und %2 Kunden aus %3 Dateien.</translation>
    </message>
    <message>
        <source>the sample programme, built by the real import</source>
        <translation>das Beispielprogramm, gebaut vom echten Import</translation>
    </message>
    <message>
        <source>one JSON document instead of a sentence</source>
        <translation>ein JSON-Dokument statt eines Satzes</translation>
    </message>
    <message>
        <source>--limit needs a number from 1 on, not “%1”.</source>
        <translation>--limit braucht eine Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation>Geben Sie an, welche Wörter gesucht werden sollen.</translation>
    </message>
    <message>
        <source>full text over responses</source>
        <translation>Volltext über Rückmeldungen</translation>
    </message>
    <message>
        <source>at most so many (default: 20)</source>
        <translation>höchstens so viele (Vorgabe: 20)</translation>
    </message>
    <message>
        <source>Words stand for all their endings; &quot;words in quotes&quot; follow each other; OR, -word, word* and parentheses are understood.</source>
        <translation>Wörter stehen für alle ihre Endungen; &quot;Wörter in Anführungszeichen&quot; folgen aufeinander; OR, -Wort, Wort* und Klammern werden verstanden.</translation>
    </message>
    <message>
        <source>“%1” is not a command of Hearken. “hearken help” lists them.</source>
        <translation>„%1“ ist kein Befehl von Hearken. „hearken help“ führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-03-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-03-31.</translation>
    </message>
    <message>
        <source>only feedback with this value; repeatable, values of one dimension add up</source>
        <translation>nur Feedback mit diesem Wert; wiederholbar, Werte einer Dimension summieren sich</translation>
    </message>
    <message>
        <source>first day, included</source>
        <translation>erster Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>letzter Tag, eingeschlossen</translation>
    </message>
    <message>
        <source>The period ends before it begins. Give --from a day that is not after --to.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Geben Sie --from einen Tag, der nicht nach --to liegt.</translation>
    </message>
    <message>
        <source>--where needs DIM=VALUE, not “%1”.</source>
        <translation>--where braucht DIM=VALUE, nicht „%1“.</translation>
    </message>
    <message>
        <source>The option %1 is not known here.</source>
        <translation>Die Option %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>The word “%1” is one too many.</source>
        <translation>Das Wort „%1“ ist eines zu viel.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped. Import the file again to continue.</source>
        <translation>Der Import von „%1“ wurde angehalten. Importieren Sie die Datei noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>The rows of the import of “%1” do not add up.</source>
        <translation>Die Zeilen des Imports von „%1“ gehen nicht auf.</translation>
    </message>
    <message>
        <source>The search index lacks the newest responses. The next import completes it.</source>
        <translation>Dem Suchindex fehlen die neuesten Rückmeldungen. Der nächste Import vervollständigt ihn.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>Das Projekt ist in Ordnung.</translation>
    </message>
    <message>
        <source>Hearken, a workbench for customer-insights programmes.</source>
        <translation>Hearken, eine Werkbank für Customer-Insights-Programme.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>“hearken help COMMAND” tells more. Results go to standard output, everything else to standard error.</source>
        <translation>„hearken help COMMAND“ sagt mehr. Ergebnisse gehen an die Standardausgabe, alles andere an die Fehlerausgabe.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 it failed, 2 the words were wrong, 3 done, but rows were refused or damage was found.</source>
        <translation>Rückgabewert: 0 getan, 1 misslungen, 2 falsche Worte, 3 getan, aber Zeilen wurden abgelehnt oder Schäden gefunden.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read. Check its name.</source>
        <translation>Die Zuordnung „%1“ kann nicht gelesen werden. Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 imported, %4 updated, %5 unchanged, %6 skipped, %7 refused</source>
        <translation>%1: %2 Zeilen, %3 importiert, %4 aktualisiert, %5 unverändert, %6 übersprungen, %7 abgelehnt</translation>
    </message>
    <message>
        <source>row %1, %2: %3 (%4)</source>
        <translation>Zeile %1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>--map needs FIELD=COLUMN, not “%1”.</source>
        <translation>--map braucht FIELD=COLUMN, nicht „%1“.</translation>
    </message>
    <message>
        <source>what the responses of this file are called together: “May 2026”</source>
        <translation>wie die Rückmeldungen dieser Datei zusammen heißen: „Mai 2026“</translation>
    </message>
    <message>
        <source>hide e-mail addresses, telephone, card and account numbers in comments</source>
        <translation>E-Mail-Adressen, Telefon-, Karten- und Kontonummern in Kommentaren verbergen</translation>
    </message>
    <message>
        <source>%1 into “%2”: %3 rows, %4 imported, %5 updated, %6 unchanged, %7 skipped, %8 refused</source>
        <translation>%1 in „%2“: %3 Zeilen, %4 importiert, %5 aktualisiert, %6 unverändert, %7 übersprungen, %8 abgelehnt</translation>
    </message>
    <message>
        <source>%1 is left: %2</source>
        <translation>%1 bleibt liegen: %2</translation>
    </message>
    <message>
        <source>“%1” is no folder. Make it, or check its name.</source>
        <translation>„%1“ ist kein Ordner. Legen Sie ihn an, oder prüfen Sie seinen Namen.</translation>
    </message>
    <message>
        <source>Watching “%1”. Ctrl C ends it.</source>
        <translation>„%1“ wird überwacht. Strg C beendet es.</translation>
    </message>
    <message>
        <source>import what appears in a folder, until stopped</source>
        <translation>importieren, was in einem Ordner erscheint, bis es angehalten wird</translation>
    </message>
    <message>
        <source>what is there now, then end</source>
        <translation>was jetzt da ist, dann enden</translation>
    </message>
    <message>
        <source>one JSON document with --once, otherwise one JSON object a line for each file</source>
        <translation>ein JSON-Dokument mit --once, sonst ein JSON-Objekt je Zeile für jede Datei</translation>
    </message>
    <message>
        <source>Files are read as the saved mapping of an earlier import says. A file that is still being written is left until it stops growing; one that needs a person is reported and left. Each content is imported once.</source>
        <translation>Dateien werden gelesen, wie die gespeicherte Zuordnung eines früheren Imports sagt. Eine Datei, in die noch geschrieben wird, bleibt liegen, bis sie nicht mehr wächst; eine, die einen Menschen braucht, wird gemeldet und bleibt liegen. Jeder Inhalt wird einmal importiert.</translation>
    </message>
    <message>
        <source>one PDF for each reader, else for each region, or what the outline compares by</source>
        <translation>ein PDF je Empfänger, sonst je Region, oder wonach die Gliederung vergleicht</translation>
    </message>
    <message>
        <source>--text needs a number from 0.8 to 2.</source>
        <translation>--text braucht eine Zahl von 0.8 bis 2.</translation>
    </message>
    <message>
        <source>size of the text, as View, Larger text sets it (default: 1)</source>
        <translation>Größe des Textes, wie Ansicht, Größerer Text sie setzt (Vorgabe: 1)</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the journey “%1” have lost their touchpoint.</source>
        <translation>
            <numerusform>%n Schritt der Kundenreise „%1“ hat seinen Kontaktpunkt verloren.</numerusform>
            <numerusform>%n Schritte der Kundenreise „%1“ haben ihren Kontaktpunkt verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project has no journey.</source>
        <translation>Das Projekt hat keine Kundenreise.</translation>
    </message>
    <message>
        <source>Say with --journey which one. There are: %1.</source>
        <translation>Sagen Sie mit --journey, welche. Es gibt: %1.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>“%1” is not a format. There are: %2.</source>
        <translation>„%1“ ist kein Format. Es gibt: %2.</translation>
    </message>
    <message>
        <source>responses or journeys into a file: responses-csv, journey-json …</source>
        <translation>Antworten oder Kundenreisen in eine Datei: responses-csv, journey-json …</translation>
    </message>
    <message>
        <source>Import of journeys</source>
        <translation>Import von Kundenreisen</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. There are: feedback, customers, invitations, journey.</source>
        <translation>„%1“ kann nicht importiert werden. Es gibt: feedback, customers, invitations, journey.</translation>
    </message>
    <message>
        <source>feedback, customers, invitations or journey (default: recognised)</source>
        <translation>feedback, customers, invitations oder journey (Vorgabe: erkannt)</translation>
    </message>
    <message>
        <source>--from, --to and --where narrow the numbers of journeys; responses leave whole.</source>
        <translation>--from, --to und --where grenzen die Zahlen von Kundenreisen ein; Antworten werden ganz ausgegeben.</translation>
    </message>
    <message>
        <source>its reader, as the page names them; a reader of the project gets their own part</source>
        <translation>der Empfänger, wie ihn die Seite nennt; ein Empfänger des Projekts bekommt seinen Teil</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on unanswered questions contradict the responses.</source>
        <translation>
            <numerusform>%n Vermerk zu einer unbeantworteten Frage widerspricht den Rückmeldungen.</numerusform>
            <numerusform>%n Vermerke zu unbeantworteten Fragen widersprechen den Rückmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no way to lay out pages. There are: one, tiles, stages.</source>
        <translation>„%1“ ist keine Aufteilung von Seiten. Es gibt: one, tiles, stages.</translation>
    </message>
    <message>
        <source>--pages is for journey-pdf.</source>
        <translation>--pages gilt für journey-pdf.</translation>
    </message>
    <message>
        <source>which journey, when there are several; journey-csv and journey-json hold all of them without it</source>
        <translation>welche Kundenreise, wenn es mehrere gibt; ohne Angabe enthalten journey-csv und journey-json alle</translation>
    </message>
    <message>
        <source>of journey-pdf: one page (default), tiles to glue together, or stages with a page each</source>
        <translation>von journey-pdf: one (eine Seite, Vorgabe), tiles (Blätter zum Zusammenkleben) oder stages (eine Seite je Phase)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1: journeys added: %2, already there: %3; touchpoints completed: %4</source>
        <translation>%1: hinzugefügte Kundenreisen: %2, schon vorhanden: %3; ergänzte Kontaktpunkte: %4</translation>
    </message>
    <message>
        <source>another view of the page: of journeys table, curve, story, overview, detail, portfolio or compare</source>
        <translation>eine andere Ansicht der Seite: bei Kundenreisen table, curve, story, overview, detail, portfolio oder compare</translation>
    </message>
    <message>
        <source>--source, --map, --mapping, --save-mapping, --timezone, --wave and --mask are for feedback; leave them out.</source>
        <translation>--source, --map, --mapping, --save-mapping, --timezone, --wave und --mask gelten für Feedback; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>“%1” is no view of this page. Journeys have: %2.</source>
        <translation>„%1“ ist keine Ansicht dieser Seite. Kundenreisen haben: %2.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>hearken::base</name>
    <message>
        <source>“%1” could not be written. Check the folder, its rights and the room on the disk.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Prüfen Sie den Ordner, seine Rechte und den Platz auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>hearken::briefing</name>
    <message>
        <source>Too few answers in the last %1 days, or in those before, to tell a change.</source>
        <translation>Zu wenige Antworten in den letzten %1 Tagen oder in denen davor, um eine Veränderung zu erkennen.</translation>
    </message>
    <message>
        <source>No measure has really moved in the last %1 days.</source>
        <translation>Keine Kennzahl hat sich in den letzten %1 Tagen wirklich bewegt.</translation>
    </message>
    <message>
        <source>%1 of %2, furthest under goal first</source>
        <translation>%1 von %2, am weitesten unter Ziel zuerst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In customers’ words</source>
        <translation>In den Worten der Kunden</translation>
    </message>
    <message>
        <source>Looked at: %1 comments.</source>
        <translation>Angesehen: %1 Kommentare.</translation>
    </message>
    <message>
        <source>%1 responses, %2.</source>
        <translation>%1 Rückmeldungen, %2.</translation>
    </message>
    <message>
        <source>95% intervals: Wilson for shares, adjusted Wald for NPS, Student&apos;s t for means. Real: two-sided at 5%, corrected for the number of tests.</source>
        <translation>95-%-Intervalle: Wilson für Anteile, angepasster Wald für den NPS, Student-t für Mittelwerte. Echt: zweiseitig bei 5&#xa0;%, korrigiert für die Zahl der Tests.</translation>
    </message>
    <message>
        <source>Limits of the trend: control chart, 3σ.</source>
        <translation>Grenzen des Verlaufs: Regelkarte, 3σ.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Definitions: %1.</source>
        <translation>Definitionen: %1.</translation>
    </message>
    <message>
        <source>Fewer than %1 answers are hidden. Numbers of %2.</source>
        <translation>Weniger als %1 Antworten sind verborgen. Zahlen vom %2.</translation>
    </message>
    <message>
        <source>There is no feedback to brief about. Import an export first.</source>
        <translation>Es gibt kein Feedback, über das sich berichten ließe. Importieren Sie zuerst einen Export.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>For %1, %2</source>
        <translation>Für %1, %2</translation>
    </message>
    <message>
        <source>%1, against the %2 days before</source>
        <translation>%1, gegen die %2 Tage davor</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <translation>%1, gegen %2</translation>
    </message>
    <message>
        <source>Executive briefing</source>
        <translation>Briefing für die Geschäftsleitung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Table against goals</source>
        <translation>Tabelle gegen Ziele</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Method and data</source>
        <translation>Methode und Daten</translation>
    </message>
    <message>
        <source>Somebody changed this outline first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Gliederung zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is no outline “%1”. Known outlines: %2.</source>
        <translation>Es gibt keine Gliederung „%1“. Bekannte Gliederungen: %2.</translation>
    </message>
    <message>
        <source>Quotes: comments that hold the most of the five commonest words, then nearest to the middle length, then newest.</source>
        <translation>Zitate: Kommentare, die die meisten der fünf häufigsten Wörter enthalten, dann der mittleren Länge am nächsten, dann neueste.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>measure in places</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The briefing&apos;s PDF could not be completed. Export it as a web page instead.</source>
        <translation>Das PDF des Briefings konnte nicht fertiggestellt werden. Exportieren Sie es stattdessen als Webseite.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Too few answers to show this.</source>
        <translation>Zu wenige Antworten, um dies zu zeigen.</translation>
    </message>
    <message>
        <source>Somebody changed the brand first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat die Marke zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>This issued briefing cannot be read. Its PDF can still be exported.</source>
        <translation>Dieses ausgegebene Briefing kann nicht gelesen werden. Sein PDF lässt sich weiterhin exportieren.</translation>
    </message>
    <message>
        <source>Somebody changed this reader first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diesen Empfänger zuerst geändert. Sehen Sie ihn sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>No feedback names a %1, so there is nobody to part it for. Add readers on the page of briefings.</source>
        <translation>Kein Feedback nennt %1, also gibt es niemanden, für den es sich aufteilen ließe. Ergänzen Sie Empfänger auf der Seite der Briefings.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Titel von %1</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>auf der Seite</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>This issued briefing is not here any more.</source>
        <translation>Dieses ausgegebene Briefing ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add to briefing</source>
        <translation>Ins Briefing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The printer did not answer. Choose another one.</source>
        <translation>Der Drucker hat nicht geantwortet. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The numbers of this page, for a spreadsheet</source>
        <translation>Die Zahlen dieser Seite, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>%1 fell to %2 since %3, from %4 before.</source>
        <translation>%1 ist seit dem %3 auf %2 gefallen, von %4 davor.</translation>
    </message>
    <message>
        <source>%1 rose to %2 since %3, from %4 before.</source>
        <translation>%1 ist seit dem %3 auf %2 gestiegen, von %4 davor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 fell to %2 in these %n days, from %3 in the %n days before.</source>
        <translation>
            <numerusform>%1 ist an diesem %n Tag auf %2 gefallen, von %3 an dem %n Tag davor.</numerusform>
            <numerusform>%1 ist in diesen %n Tagen auf %2 gefallen, von %3 in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rose to %2 in these %n days, from %3 in the %n days before.</source>
        <translation>
            <numerusform>%1 ist an diesem %n Tag auf %2 gestiegen, von %3 an dem %n Tag davor.</numerusform>
            <numerusform>%1 ist in diesen %n Tagen auf %2 gestiegen, von %3 in den %n Tagen davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers from %1 to %2, or in the days before, to tell a change.</source>
        <translation>Zu wenige Antworten vom %1 bis %2 oder in den Tagen davor, um eine Veränderung zu erkennen.</translation>
    </message>
    <message>
        <source>No measure has really moved from %1 to %2.</source>
        <translation>Vom %1 bis %2 hat sich keine Kennzahl wirklich bewegt.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>%1, about %2 answers each</source>
        <translation>%1, je etwa %2 Antworten</translation>
    </message>
    <message>
        <source>about %1 answers at each point</source>
        <translation>etwa %1 Antworten je Punkt</translation>
    </message>
    <message>
        <source>Too few answers from %1 to show any: small groups are hidden.</source>
        <translation>Zu wenige Antworten vom %1, um etwas zu zeigen: Kleine Gruppen bleiben verborgen.</translation>
    </message>
    <message>
        <source>No answers from %1.</source>
        <translation>Keine Antworten vom %1.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>hearken::calendar</name>
    <message>
        <source>Somebody changed this note first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Notiz zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
</context>
<context>
    <name>hearken::customers</name>
    <message>
        <source>Somebody changed this customer first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diesen Kunden zuerst geändert. Sehen Sie ihn sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
</context>
<context>
    <name>hearken::dashboard</name>
    <message>
        <source>Filling the dashboard was stopped.</source>
        <translation>Das Füllen des Dashboards wurde angehalten.</translation>
    </message>
    <message>
        <source>Somebody changed this dashboard first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat dieses Dashboard zuerst geändert. Sehen Sie es sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Reading comments was stopped.</source>
        <translation>Das Lesen der Kommentare wurde angehalten.</translation>
    </message>
    <message>
        <source>The measure “%1” is not defined in this project. Choose another one for this card.</source>
        <translation>Die Kennzahl „%1“ ist in diesem Projekt nicht definiert. Wählen Sie eine andere für diese Karte.</translation>
    </message>
    <message>
        <source>Service quality</source>
        <translation>Servicequalität</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>The %1 with the most answers of %2 by %3; the rest is left out.</source>
        <translation>Die %1 mit den meisten Antworten von %2, nach %3; der Rest ist weggelassen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>colour and sign: against goal</source>
        <translation>Farbe und Zeichen: gegen das Ziel</translation>
    </message>
    <message>
        <source>no goal is set</source>
        <translation>kein Ziel gesetzt</translation>
    </message>
    <message>
        <source>bracket = cannot be told apart</source>
        <translation>Klammer = nicht unterscheidbar</translation>
    </message>
    <message>
        <source>No answers in this period</source>
        <translation>Keine Antworten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation>Zu wenige Antworten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>nach Tag</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>nach Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>nach Monat</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartal</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>nach Jahr</translation>
    </message>
    <message>
        <source>3σ limits</source>
        <translation>3σ-Grenzen</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>zu wenige Antworten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1 of %2 weeks</source>
        <translation>%1 von %2 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 von %2 Monaten</translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation>%1 von %2 Quartalen</translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 von %2 Jahren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <translation>%1 nach Tag</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 nach Woche</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 nach Monat</translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <translation>%1 nach Quartal</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <translation>%1 nach Jahr</translation>
    </message>
    <message>
        <source>%1 under the old level, %2 beyond its limits</source>
        <translation>%1 unter dem alten Niveau, %2 außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>%1 over the old level, %2 beyond its limits</source>
        <translation>%1 über dem alten Niveau, %2 außerhalb seiner Grenzen</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1, answers by score</source>
        <translation>%1, Antworten nach Bewertung</translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 beyond the limits</source>
        <translation>%1 außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>No invitations are known. Import them first; then response rates can be computed.</source>
        <translation>Es sind keine Einladungen bekannt. Importieren Sie sie zuerst; dann lassen sich Rücklaufquoten berechnen.</translation>
    </message>
    <message>
        <source>Invitations are known by source and day only, so a response rate cannot be split or filtered by anything else.</source>
        <translation>Einladungen sind nur nach Quelle und Tag bekannt, deshalb lässt sich eine Rücklaufquote nach nichts anderem aufteilen oder filtern.</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>Not %1 ranks.</source>
        <translation>Nicht %1 Ränge.</translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation>%1 im Zeitraum</translation>
    </message>
    <message>
        <source>%1, last %2 days</source>
        <translation>%1, letzte %2 Tage</translation>
    </message>
    <message>
        <source>Too few answers to show comments.</source>
        <translation>Zu wenige Antworten, um Kommentare zu zeigen.</translation>
    </message>
    <message>
        <source>Nobody wrote a comment here.</source>
        <translation>Hier hat niemand einen Kommentar geschrieben.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A name that ends with .pdf, .png, .svg or .csv says what to save. Choose one of them.</source>
        <translation>Ein Name, der auf .pdf, .png, .svg oder .csv endet, sagt, was zu speichern ist. Wählen Sie eine dieser Endungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden, to protect small groups.</source>
        <translation>
            <numerusform>%n Wert ist ausgeblendet, zum Schutz kleiner Gruppen.</numerusform>
            <numerusform>%n Werte sind ausgeblendet, zum Schutz kleiner Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: it would tell of a small group</source>
        <translation>Ausgeblendet: Verriete eine kleine Gruppe</translation>
    </message>
    <message>
        <source>“%1” has no scores to count. Choose another measure, or show it as a number or a trend.</source>
        <translation>„%1“ hat keine Bewertungen, die sich zählen lassen. Wählen Sie eine andere Kennzahl, oder zeigen Sie sie als Zahl oder Verlauf.</translation>
    </message>
    <message>
        <source>There is no journey yet. Make one under Journeys.</source>
        <translation>Es gibt noch keine Kundenreise. Legen Sie eine unter Kundenreisen an.</translation>
    </message>
    <message>
        <source>This journey is gone. Choose another one, or undo what removed it.</source>
        <translation>Diese Kundenreise gibt es nicht mehr. Wählen Sie eine andere, oder machen Sie das Entfernen rückgängig.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
</context>
<context>
    <name>hearken::feedback</name>
    <message>
        <source>The stored feedback contradicts itself, so nothing is counted. Run “hearken check”, and go back to a copy.</source>
        <translation>Das gespeicherte Feedback widerspricht sich, deshalb wird nichts gezählt. Führen Sie „hearken check“ aus, und kehren Sie zu einer Kopie zurück.</translation>
    </message>
    <message>
        <source>There is no “%1” to split or filter by. Choose one of: %2.</source>
        <translation>Es gibt kein „%1“, nach dem sich aufteilen oder filtern ließe. Wählen Sie: %2.</translation>
    </message>
    <message>
        <source>This question does not exist or has no answers that can be counted. Those that can are: %1.</source>
        <translation>Diese Frage gibt es nicht, oder sie hat keine zählbaren Antworten. Zählbar sind: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no export “%1”. Use responses-csv or responses-xlsx.</source>
        <translation>Es gibt keinen Export „%1“. Verwenden Sie responses-csv oder responses-xlsx.</translation>
    </message>
    <message>
        <source>Somebody changed this question first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Frage zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>There is no word to search for. Write at least one.</source>
        <translation>Es gibt kein Wort zum Suchen. Schreiben Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Stopped. The search index is completed with the next import or opening.</source>
        <translation>Angehalten. Der Suchindex wird beim nächsten Import oder Öffnen vervollständigt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <translation>mit „%1“</translation>
    </message>
    <message>
        <source>all feedback</source>
        <translation>alles Feedback</translation>
    </message>
    <message>
        <source>Somebody changed this source first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Quelle zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>kein Kommentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Add one at the end of the phrase.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen. Setzen Sie eines ans Ende der Wortfolge.</translation>
    </message>
    <message>
        <source>This bracket closes nothing. Remove it or add an opening one.</source>
        <translation>Diese Klammer schließt nichts. Entfernen Sie sie, oder ergänzen Sie eine öffnende.</translation>
    </message>
    <message>
        <source>“%1” needs a word after it.</source>
        <translation>Nach „%1“ muss ein Wort folgen.</translation>
    </message>
    <message>
        <source>There is nothing to the left of this. Write a word on both sides.</source>
        <translation>Links davon steht nichts. Schreiben Sie auf beide Seiten ein Wort.</translation>
    </message>
    <message>
        <source>Only words that must not occur are left. Add one that must.</source>
        <translation>Es bleiben nur Wörter, die nicht vorkommen dürfen. Ergänzen Sie eines, das vorkommen muss.</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply. Search for less at once.</source>
        <translation>Die Klammern sind zu tief verschachtelt. Suchen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>This bracket is not closed. Add “)” where the group ends.</source>
        <translation>Diese Klammer ist nicht geschlossen. Setzen Sie „)“ ans Ende der Gruppe.</translation>
    </message>
    <message>
        <source>These are too many words. Search for less at once.</source>
        <translation>Das sind zu viele Wörter. Suchen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>The search is too long. Search for less at once.</source>
        <translation>Die Suche ist zu lang. Suchen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>There is no letter or digit to search for.</source>
        <translation>Es gibt keinen Buchstaben und keine Ziffer zum Suchen.</translation>
    </message>
    <message>
        <source>The search cannot be read at character %1: %2</source>
        <translation>Die Suche ist bei Zeichen %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Somebody changed this view first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Ansicht zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Somebody changed this tag first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat dieses Schlagwort zuerst geändert. Sehen Sie es sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Give the tag a name.</source>
        <translation>Geben Sie dem Schlagwort einen Namen.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already. Choose another name.</source>
        <translation>Es gibt schon ein Schlagwort „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Seen, not answered</source>
        <translation>Gesehen, nicht beantwortet</translation>
    </message>
    <message>
        <source>Does not apply, or not known</source>
        <translation>Trifft nicht zu oder nicht bekannt</translation>
    </message>
</context>
<context>
    <name>hearken::figure</name>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>hidden, too few answers</source>
        <translation>verborgen, zu wenige Antworten</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>from %1 on %2 to %3 on %4</source>
        <translation>von %1 am %2 auf %3 am %4</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>level now %1</source>
        <translation>Niveau jetzt %1</translation>
    </message>
    <message>
        <source>level was %1</source>
        <translation>Niveau war %1</translation>
    </message>
    <message>
        <source>%1 beyond the limits</source>
        <translation>%1 außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2 cannot be told apart.</source>
        <translation>%1 bis %2 sind nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>Goal %1. </source>
        <translation>Ziel %1. </translation>
    </message>
    <message>
        <source>%1 rows, %2 columns, %3 cells shown, %4 hidden.</source>
        <translation>%1 Zeilen, %2 Spalten, %3 Zellen gezeigt, %4 verborgen.</translation>
    </message>
    <message>
        <source>Far below goal: %1.</source>
        <translation>Weit unter Ziel: %1.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>run below</source>
        <translation>Serie darunter</translation>
    </message>
    <message>
        <source>run above</source>
        <translation>Serie darüber</translation>
    </message>
    <message>
        <source>below the limits</source>
        <translation>unter den Grenzen</translation>
    </message>
    <message>
        <source>above the limits</source>
        <translation>über den Grenzen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>10 or more under goal</source>
        <translation>10 oder mehr unter Ziel</translation>
    </message>
    <message>
        <source>3 to 9 under</source>
        <translation>3 bis 9 darunter</translation>
    </message>
    <message>
        <source>on goal ±2</source>
        <translation>im Ziel ±2</translation>
    </message>
    <message>
        <source>3 to 9 over</source>
        <translation>3 bis 9 darüber</translation>
    </message>
    <message>
        <source>10 or more over</source>
        <translation>10 oder mehr darüber</translation>
    </message>
    <message>
        <source>%1 more rows</source>
        <translation>%1 weitere Zeilen</translation>
    </message>
    <message>
        <source>%1 more columns</source>
        <translation>%1 weitere Spalten</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>verborgen: zu wenige Antworten</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>far under goal</source>
        <translation>weit unter Ziel</translation>
    </message>
    <message>
        <source>under goal</source>
        <translation>unter Ziel</translation>
    </message>
    <message>
        <source>on goal</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>over goal</source>
        <translation>über Ziel</translation>
    </message>
    <message>
        <source>far over goal</source>
        <translation>weit über Ziel</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message numerus="yes">
        <source>%n more touchpoints</source>
        <translation>
            <numerusform>%n weiterer Kontaktpunkt</numerusform>
            <numerusform>%n weitere Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Real drop</source>
        <translation>Echter Rückgang</translation>
    </message>
    <message>
        <source>Real rise</source>
        <translation>Echter Anstieg</translation>
    </message>
</context>
<context>
    <name>hearken::finder</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>All journeys in one table</source>
        <translation>Alle Kundenreisen in einer Tabelle</translation>
    </message>
</context>
<context>
    <name>hearken::gallery</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Type: Hearken Sans, figures all of one width</source>
        <translation>Schrift: Hearken Sans, Ziffern alle gleich breit</translation>
    </message>
    <message>
        <source>Page title</source>
        <translation>Seitentitel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweitrangig</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>“Quote”</source>
        <translation>„Zitat“</translation>
    </message>
    <message>
        <source>Score chips</source>
        <translation>Bewertungsmarken</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 von 5</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 von 5</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 von 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 von 5</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 von 5</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Icons, 20-unit grid</source>
        <translation>Symbole, Raster von 20 Einheiten</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Filters and switches</source>
        <translation>Filter und Schalter</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Lakes</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Relationship pulse</source>
        <translation>Beziehungspuls</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Empty state teaches</source>
        <translation>Leerer Zustand lehrt</translation>
    </message>
    <message>
        <source>No feedback activity planned yet</source>
        <translation>Noch keine Feedback-Aktivität geplant</translation>
    </message>
    <message>
        <source>Put every survey on the calendar, also those of other teams. Hearken then shows who is asked too often.</source>
        <translation>Setzen Sie jede Umfrage in den Kalender, auch die anderer Teams. Hearken zeigt dann, wer zu oft gefragt wird.</translation>
    </message>
    <message>
        <source>Add the first activity</source>
        <translation>Erste Aktivität anlegen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Error says what to do</source>
        <translation>Ein Fehler sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Row 8 could not be read:</source>
        <translation>Zeile 8 konnte nicht gelesen werden:</translation>
    </message>
    <message>
        <source>the score is “ten”. Read it as 10, or skip the row.</source>
        <translation>Die Bewertung ist „zehn“. Lesen Sie sie als 10, oder überspringen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Read as 10</source>
        <translation>Als 10 lesen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Long job never blocks</source>
        <translation>Eine lange Aufgabe blockiert nie</translation>
    </message>
    <message>
        <source>Computing drivers</source>
        <translation>Treiber werden berechnet</translation>
    </message>
    <message>
        <source>38 responses coded as “No-show”</source>
        <translation>38 Rückmeldungen als „Nicht erschienen“ kodiert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done, with undo</source>
        <translation>Erledigt, rückgängig zu machen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Interval bar: band, value, before (ring), goal (mark)</source>
        <translation>Intervallbalken: Band, Wert, vorher (Ring), Ziel (Marke)</translation>
    </message>
    <message>
        <source>KPI tile and customer’s words</source>
        <translation>KPI-Kachel und Worte eines Kunden</translation>
    </message>
    <message>
        <source>Technician visit CSAT</source>
        <translation>CSAT Technikerbesuch</translation>
    </message>
    <message>
        <source>Real drop since 3 Mar</source>
        <translation>Echter Rückgang seit 3. März</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Evidence chips: open what they name; dashed when old</source>
        <translation>Belegmarken: öffnen, was sie nennen; gestrichelt, wenn alt</translation>
    </message>
    <message>
        <source>71 comments</source>
        <translation>71 Kommentare</translation>
    </message>
    <message>
        <source>9 interviews</source>
        <translation>9 Interviews</translation>
    </message>
    <message>
        <source>Visit CSAT</source>
        <translation>CSAT Besuch</translation>
    </message>
    <message>
        <source>Decision 25</source>
        <translation>Entscheidung 25</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Technician visit · New customers</source>
        <translation>Technikerbesuch · Neukunden</translation>
    </message>
    <message>
        <source>59%, 176 answers</source>
        <translation>59&#xa0;%, 176 Antworten</translation>
    </message>
    <message>
        <source>Shows and edits the selection. Esc returns to the list.</source>
        <translation>Zeigt und bearbeitet die Auswahl. Esc kehrt zur Liste zurück.</translation>
    </message>
    <message>
        <source>Case clock: share of the limit left</source>
        <translation>Fristuhr: welcher Teil der Frist übrig ist</translation>
    </message>
    <message>
        <source>1 d 6 h left</source>
        <translation>noch 1 T 6 Std.</translation>
    </message>
    <message>
        <source>1 d left</source>
        <translation>noch 1 T</translation>
    </message>
    <message>
        <source>2 h left</source>
        <translation>noch 2 Std.</translation>
    </message>
    <message>
        <source>7 h late</source>
        <translation>7 Std. zu spät</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Tags: topic, set by you, state</source>
        <translation>Schlagwörter: Thema, von Ihnen gesetzt, Zustand</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Second no-show. I took a day off work for this and nobody called.</source>
        <translation>Zum zweiten Mal nicht erschienen. Ich habe dafür einen Tag freigenommen, und niemand hat angerufen.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Heat cells: value, sign, n; goal distance in points</source>
        <translation>Farbzellen: Wert, Zeichen, n; Abstand zum Ziel in Punkten</translation>
    </message>
    <message>
        <source>−10 or less</source>
        <translation>−10 oder weniger</translation>
    </message>
    <message>
        <source>−9 to −3</source>
        <translation>−9 bis −3</translation>
    </message>
    <message>
        <source>−2 to +2</source>
        <translation>−2 bis +2</translation>
    </message>
    <message>
        <source>+3 to +9</source>
        <translation>+3 bis +9</translation>
    </message>
    <message>
        <source>+10 or more</source>
        <translation>+10 oder mehr</translation>
    </message>
    <message>
        <source>n under 10</source>
        <translation>n unter 10</translation>
    </message>
    <message>
        <source>Navigation rail: rest, hover, here, focus</source>
        <translation>Leiste: in Ruhe, unter dem Zeiger, hier, im Fokus</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Hover</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Hearken component sheet</source>
        <translation>Bausteine von Hearken</translation>
    </message>
</context>
<context>
    <name>hearken::intake</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The first row holds values like the rows below it, so there is no header.</source>
        <translation>Die erste Zeile enthält Werte wie die Zeilen darunter, also gibt es keine Kopfzeile.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the path and its rights.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie den Pfad und seine Rechte.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>This is no saved mapping. Choose a file that was written with --save-mapping.</source>
        <translation>Das ist keine gespeicherte Zuordnung. Wählen Sie eine Datei, die mit --save-mapping geschrieben wurde.</translation>
    </message>
    <message>
        <source>The mapping was saved by a newer Hearken. Update Hearken, or map the file again.</source>
        <translation>Die Zuordnung wurde von einem neueren Hearken gespeichert. Aktualisieren Sie Hearken, oder ordnen Sie die Datei neu zu.</translation>
    </message>
    <message>
        <source>The saved mapping holds a column that is not understood. Map the file again.</source>
        <translation>Die gespeicherte Zuordnung enthält eine unverständliche Spalte. Ordnen Sie die Datei neu zu.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>Say what the column “%1” is: FIELD=COLUMN.</source>
        <translation>Geben Sie an, was die Spalte „%1“ ist: FIELD=COLUMN.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Sie haben es so angegeben.</translation>
    </message>
    <message>
        <source>Another column was chosen for this.</source>
        <translation>Hierfür wurde eine andere Spalte gewählt.</translation>
    </message>
    <message>
        <source>Asks how satisfied people are, from %1 to %2.</source>
        <translation>Fragt, wie zufrieden Menschen sind, von %1 bis %2.</translation>
    </message>
    <message>
        <source>Asks how easy something was, from %1 to %2.</source>
        <translation>Fragt, wie einfach etwas war, von %1 bis %2.</translation>
    </message>
    <message>
        <source>Asks for the effort, %1 to %2, where low is good.</source>
        <translation>Fragt nach dem Aufwand, %1 bis %2, wobei niedrig gut ist.</translation>
    </message>
    <message>
        <source>A rating from %1 to %2.</source>
        <translation>Eine Bewertung von %1 bis %2.</translation>
    </message>
    <message>
        <source>Whole numbers from %1 to %2, as in a rating.</source>
        <translation>Ganze Zahlen von %1 bis %2, wie in einer Bewertung.</translation>
    </message>
    <message>
        <source>Two rows of this file cannot be told apart. Give its rows another identity column.</source>
        <translation>Zwei Zeilen dieser Datei sind nicht unterscheidbar. Geben Sie den Zeilen eine andere Kennungsspalte.</translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation>Ihr Name sagt es.</translation>
    </message>
    <message>
        <source>Every row has its own value, and its name says so.</source>
        <translation>Jede Zeile hat ihren eigenen Wert, und ihr Name sagt es.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it exists and that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob die Datei existiert und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to a local disk and import it again.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden. Kopieren Sie die Datei auf eine lokale Festplatte, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>not known; choose a field or leave it out</source>
        <translation>nicht bekannt; wählen Sie ein Feld, oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>Read as you said: %1, %2 header rows.</source>
        <translation>Gelesen wie angegeben: %1, Kopfzeilen: %2.</translation>
    </message>
    <message>
        <source>The row holds a NUL character. Remove it in the file and import again.</source>
        <translation>Die Zeile enthält ein NUL-Zeichen. Entfernen Sie es in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in the encoding of the file. Save the file as UTF-8 and import again.</source>
        <translation>Die Zeile enthält Bytes, die in der Zeichenkodierung der Datei kein Text sind. Speichern Sie die Datei als UTF-8, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it in the file and import again.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen. Schließen Sie es in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The row is longer than %1 MB; the file may be damaged here.</source>
        <translation>Die Zeile ist länger als %1 MB; die Datei ist hier vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 MB.</source>
        <translation>Eine Zelle ist länger als %1 MB.</translation>
    </message>
    <message>
        <source>The bytes are not UTF-8; read as windows-1252, the usual encoding of older programs.</source>
        <translation>Die Bytes sind kein UTF-8; gelesen als windows-1252, die übliche Zeichenkodierung älterer Programme.</translation>
    </message>
    <message>
        <source>The bytes are not UTF-8; by their letters they are %1 (%2 % sure).</source>
        <translation>Die Bytes sind kein UTF-8; den Buchstaben nach sind sie %1 (zu %2&#xa0;% sicher).</translation>
    </message>
    <message>
        <source>The file starts with the UTF-8 byte order mark.</source>
        <translation>Die Datei beginnt mit der Byte-Reihenfolge-Marke von UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with the UTF-16 (little endian) byte order mark.</source>
        <translation>Die Datei beginnt mit der Byte-Reihenfolge-Marke von UTF-16 (Little Endian).</translation>
    </message>
    <message>
        <source>The file starts with the UTF-16 (big endian) byte order mark.</source>
        <translation>Die Datei beginnt mit der Byte-Reihenfolge-Marke von UTF-16 (Big Endian).</translation>
    </message>
    <message>
        <source>Every second byte is zero, as in UTF-16 text.</source>
        <translation>Jedes zweite Byte ist null, wie in UTF-16-Text.</translation>
    </message>
    <message>
        <source>All bytes are valid UTF-8.</source>
        <translation>Alle Bytes sind gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Nearly all bytes are valid UTF-8; the rows with broken ones are refused.</source>
        <translation>Fast alle Bytes sind gültiges UTF-8; die Zeilen mit fehlerhaften werden abgelehnt.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose UTF-8, UTF-16LE, windows-1252 or another common one.</source>
        <translation>Die Zeichenkodierung „%1“ ist nicht bekannt. Wählen Sie UTF-8, UTF-16LE, windows-1252 oder eine andere übliche.</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>The first line names the delimiter.</source>
        <translation>Die erste Zeile nennt das Trennzeichen.</translation>
    </message>
    <message>
        <source>Every line is one cell.</source>
        <translation>Jede Zeile ist eine Zelle.</translation>
    </message>
    <message>
        <source>Cells are separated by %1.</source>
        <translation>Zellen sind durch %1 getrennt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The file holds JSON objects; their keys are the columns.</source>
        <translation>Die Datei enthält JSON-Objekte; ihre Schlüssel sind die Spalten.</translation>
    </message>
    <message>
        <source>Lines before the header that are passed over: %1.</source>
        <translation>Zeilen vor der Kopfzeile, die übergangen werden: %1.</translation>
    </message>
    <message>
        <source>“%1” holds no rows. Export it again.</source>
        <translation>„%1“ enthält keine Zeilen. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows of the file are in and stay. Import it again to continue, or take the import out.</source>
        <translation>
            <numerusform>Angehalten. %n Zeile der Datei ist drin und bleibt. Importieren Sie die Datei noch einmal, um fortzufahren, oder nehmen Sie den Import heraus.</numerusform>
            <numerusform>Angehalten. %n Zeilen der Datei sind drin und bleiben. Importieren Sie die Datei noch einmal, um fortzufahren, oder nehmen Sie den Import heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file are safe; import it again to continue.</source>
        <translation>
            <numerusform>%n Zeile der Datei ist sicher; importieren Sie sie noch einmal, um fortzufahren.</numerusform>
            <numerusform>%n Zeilen der Datei sind sicher; importieren Sie sie noch einmal, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project was opened to read. Close it elsewhere, then import again.</source>
        <translation>Das Projekt wurde zum Lesen geöffnet. Schließen Sie es anderswo, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Use a name such as Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone „%1“. Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The JSON object does not end. Export the file again.</source>
        <translation>Das JSON-Objekt endet nicht. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The JSON object is broken. Correct it in the file and import again.</source>
        <translation>Das JSON-Objekt ist fehlerhaft. Berichtigen Sie es in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>One choice of a multiple choice: a filled cell means chosen.</source>
        <translation>Eine Möglichkeit einer Mehrfachauswahl: eine gefüllte Zelle heißt gewählt.</translation>
    </message>
    <message>
        <source>Several choices in one cell, separated by “%1”.</source>
        <translation>Mehrere Möglichkeiten in einer Zelle, getrennt durch „%1“.</translation>
    </message>
    <message>
        <source>a scale of %1 to %2</source>
        <translation>eine Skala von %1 bis %2</translation>
    </message>
    <message>
        <source>answers of another kind</source>
        <translation>Antworten anderer Art</translation>
    </message>
    <message>
        <source>The question “%1” of “%2” had %3 until now, and this file says otherwise. Map the column as before, or give it another name.</source>
        <translation>Die Frage „%1“ von „%2“ hatte bisher %3, und diese Datei sagt etwas anderes. Ordnen Sie die Spalte wie bisher zu, oder geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Tab-separated table</source>
        <translation>Tabulatorgetrennte Tabelle</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>A table cannot be brought in as “%1”. Choose feedback, customers or invitations.</source>
        <translation>Eine Tabelle kann nicht als „%1“ hereingebracht werden. Wählen Sie feedback, customers oder invitations.</translation>
    </message>
    <message>
        <source>The file says that its times are in “%1”, which is not known here. In which zone are they?</source>
        <translation>Die Datei sagt, ihre Zeiten seien in „%1“, was hier nicht bekannt ist. In welcher Zone sind sie?</translation>
    </message>
    <message>
        <source>Days with a number of invitations.</source>
        <translation>Tage mit einer Zahl von Einladungen.</translation>
    </message>
    <message>
        <source>Stopped. The import is still there, whole.</source>
        <translation>Angehalten. Der Import ist noch ganz da.</translation>
    </message>
    <message>
        <source>The import of “%1” (%2) has changed the same rows since. Take that one out first.</source>
        <translation>Der Import von „%1“ (%2) hat dieselben Zeilen seither geändert. Nehmen Sie zuerst diesen heraus.</translation>
    </message>
    <message>
        <source>There is no import %1. The list of imports shows their numbers.</source>
        <translation>Es gibt keinen Import %1. Die Liste der Importe zeigt ihre Nummern.</translation>
    </message>
    <message>
        <source>The import of “%1” has been taken out already.</source>
        <translation>Der Import von „%1“ ist schon herausgenommen.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The row is a remark around the table, not an answer.</source>
        <translation>Die Zeile ist eine Bemerkung neben der Tabelle, keine Antwort.</translation>
    </message>
    <message>
        <source>The row has %1 cells and the header %2. Put texts that hold the delimiter into quotation marks.</source>
        <translation>Die Zeile hat %1 Zellen und die Kopfzeile %2. Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row names no customer. Fill in the column of the customer&apos;s key.</source>
        <translation>Die Zeile nennt keinen Kunden. Füllen Sie die Spalte mit dem Kundenschlüssel aus.</translation>
    </message>
    <message>
        <source>The row holds no answer and no comment.</source>
        <translation>Die Zeile enthält keine Antwort und keinen Kommentar.</translation>
    </message>
    <message>
        <source>The row has no date. Fill it in, or leave the date column out of the mapping.</source>
        <translation>Die Zeile hat kein Datum. Füllen Sie es aus, oder lassen Sie die Datumsspalte aus der Zuordnung weg.</translation>
    </message>
    <message>
        <source>Nothing else in the row can be read.</source>
        <translation>Nichts anderes in der Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>Rows with this status are no answers of customers.</source>
        <translation>Zeilen mit diesem Status sind keine Antworten von Kunden.</translation>
    </message>
    <message>
        <source>The date cannot be read. Correct it in the file, or choose how dates are written.</source>
        <translation>Das Datum ist nicht lesbar. Berichtigen Sie es in der Datei, oder wählen Sie, wie Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>The date cannot be read; the row is kept without it.</source>
        <translation>Das Datum ist nicht lesbar; die Zeile wird ohne es behalten.</translation>
    </message>
    <message>
        <source>The number of invitations is not a whole number.</source>
        <translation>Die Zahl der Einladungen ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The amount is not a number; the row is kept without it.</source>
        <translation>Der Betrag ist keine Zahl; die Zeile wird ohne ihn behalten.</translation>
    </message>
    <message>
        <source>This is not a number from %1 to %2; the answer is left out.</source>
        <translation>Das ist keine Zahl von %1 bis %2; die Antwort wird weggelassen.</translation>
    </message>
    <message>
        <source>This is not a number; the answer is left out.</source>
        <translation>Das ist keine Zahl; die Antwort wird weggelassen.</translation>
    </message>
    <message>
        <source>Asks for a recommendation and holds whole numbers from 0 to 10.</source>
        <translation>Fragt nach der Weiterempfehlung und enthält ganze Zahlen von 0 bis 10.</translation>
    </message>
    <message>
        <source>Asks for a recommendation, but on a scale from 1 to 5, which is no NPS.</source>
        <translation>Fragt nach der Weiterempfehlung, aber auf einer Skala von 1 bis 5, was kein NPS ist.</translation>
    </message>
    <message>
        <source>Words that stand for scores, from “%1” (%2) to “%3” (%4).</source>
        <translation>Wörter, die für Bewertungen stehen, von „%1“ (%2) bis „%3“ (%4).</translation>
    </message>
    <message>
        <source>No row has anything here.</source>
        <translation>Keine Zeile hat hier etwas.</translation>
    </message>
    <message>
        <source>The address tells customers apart.</source>
        <translation>Die Adresse unterscheidet die Kunden.</translation>
    </message>
    <message>
        <source>Personal or technical; no figure needs it.</source>
        <translation>Persönlich oder technisch; keine Abbildung braucht es.</translation>
    </message>
    <message>
        <source>The free text with the most to read, filled in %1 % of the rows.</source>
        <translation>Der Freitext mit dem meisten Lesestoff, in %1&#xa0;% der Zeilen gefüllt.</translation>
    </message>
    <message>
        <source>Few short values (%1): something to split by.</source>
        <translation>Wenige kurze Werte (%1): etwas, nach dem sich aufteilen lässt.</translation>
    </message>
    <message>
        <source>Nearly every row has another value: nothing to count or split by.</source>
        <translation>Fast jede Zeile hat einen anderen Wert: nichts, was sich zählen oder aufteilen lässt.</translation>
    </message>
    <message>
        <source>Another column tells when it was answered.</source>
        <translation>Eine andere Spalte sagt, wann geantwortet wurde.</translation>
    </message>
    <message>
        <source>The cells are numbers.</source>
        <translation>Die Zellen sind Zahlen.</translation>
    </message>
    <message>
        <source>A choice; different answers in the rows read: %1.</source>
        <translation>Eine Auswahl; verschiedene Antworten in den gelesenen Zeilen: %1.</translation>
    </message>
    <message>
        <source>Open answers in people&apos;s own words.</source>
        <translation>Offene Antworten in eigenen Worten.</translation>
    </message>
    <message>
        <source>No column says when it was answered, so every row gets the day of the import. Is there a column with the date?</source>
        <translation>Keine Spalte sagt, wann geantwortet wurde, also bekommt jede Zeile den Tag des Imports. Gibt es eine Spalte mit dem Datum?</translation>
    </message>
    <message>
        <source>Kept as an attribute of the customer.</source>
        <translation>Als Attribut des Kunden behalten.</translation>
    </message>
    <message>
        <source>Which column holds the customer&apos;s key? None tells the rows apart.</source>
        <translation>Welche Spalte enthält den Kundenschlüssel? Keine unterscheidet die Zeilen.</translation>
    </message>
    <message>
        <source>Not needed for counting invitations.</source>
        <translation>Zum Zählen von Einladungen nicht nötig.</translation>
    </message>
    <message>
        <source>Which column says how many invitations were sent?</source>
        <translation>Welche Spalte sagt, wie viele Einladungen versandt wurden?</translation>
    </message>
    <message>
        <source>“%1” has dates that can only be day first.</source>
        <translation>„%1“ hat Daten, in denen nur der Tag zuerst stehen kann.</translation>
    </message>
    <message>
        <source>“%1” has dates that can only be month first.</source>
        <translation>„%1“ hat Daten, in denen nur der Monat zuerst stehen kann.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. They are read %2; is that right?</source>
        <translation>„%1“ hat Daten mit dem Tag zuerst und Daten mit dem Monat zuerst. Sie werden so gelesen: %2; stimmt das?</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Is “%1” in “%2” day first or month first? It is read as %3.</source>
        <translation>Steht bei „%1“ in „%2“ der Tag oder der Monat zuerst? Gelesen wird %3.</translation>
    </message>
    <message>
        <source>Its name and its cells say when it was answered.</source>
        <translation>Ihr Name und ihre Zellen sagen, wann geantwortet wurde.</translation>
    </message>
    <message>
        <source>Its cells are dates.</source>
        <translation>Ihre Zellen sind Daten.</translation>
    </message>
    <message>
        <source>Is the comma in “%1” in “%2” a decimal sign? It is read as %3.</source>
        <translation>Ist das Komma bei „%1“ in „%2“ ein Dezimalzeichen? Gelesen wird %3.</translation>
    </message>
    <message>
        <source>So the format says.</source>
        <translation>So sagt es das Format.</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Zendesk-Tickets</translation>
    </message>
    <message>
        <source>The columns are those of a Zendesk ticket view.</source>
        <translation>Die Spalten sind die einer Zendesk-Ticketansicht.</translation>
    </message>
    <message>
        <source>Chatwoot satisfaction report</source>
        <translation>Chatwoot-Zufriedenheitsbericht</translation>
    </message>
    <message>
        <source>Agents, ratings from 1 to 5 and links to conversations stand where Chatwoot puts them.</source>
        <translation>Bearbeiter, Bewertungen von 1 bis 5 und Links zu Gesprächen stehen, wo Chatwoot sie hinsetzt.</translation>
    </message>
    <message>
        <source>Google Play reviews</source>
        <translation>Google-Play-Rezensionen</translation>
    </message>
    <message>
        <source>The columns are those of the monthly review files of Google Play.</source>
        <translation>Die Spalten sind die der monatlichen Rezensionsdateien von Google Play.</translation>
    </message>
    <message>
        <source>HubSpot contacts</source>
        <translation>HubSpot-Kontakte</translation>
    </message>
    <message>
        <source>The columns are those of a HubSpot contact export.</source>
        <translation>Die Spalten sind die eines HubSpot-Kontaktexports.</translation>
    </message>
    <message>
        <source>Salesforce contacts</source>
        <translation>Salesforce-Kontakte</translation>
    </message>
    <message>
        <source>The columns have the names of Salesforce&apos;s contact fields.</source>
        <translation>Die Spalten heißen wie die Kontaktfelder von Salesforce.</translation>
    </message>
    <message>
        <source>Qualtrics, %1 header rows</source>
        <translation>Qualtrics, %1 Kopfzeilen</translation>
    </message>
    <message>
        <source>Row %1 holds Qualtrics&apos; import ids.</source>
        <translation>Zeile %1 enthält die Import-Kennungen von Qualtrics.</translation>
    </message>
    <message>
        <source>Row %1 says that times are in %2.</source>
        <translation>Zeile %1 sagt, dass die Zeiten in %2 sind.</translation>
    </message>
    <message>
        <source>Computed from the answer beside it.</source>
        <translation>Aus der Antwort daneben berechnet.</translation>
    </message>
    <message>
        <source>Qualtrics, the older export with two header rows</source>
        <translation>Qualtrics, der ältere Export mit zwei Kopfzeilen</translation>
    </message>
    <message>
        <source>The first header row counts V1, V2, V3 as Qualtrics once did.</source>
        <translation>Die erste Kopfzeile zählt V1, V2, V3, wie Qualtrics es einst tat.</translation>
    </message>
    <message>
        <source>SurveyMonkey, two header rows</source>
        <translation>SurveyMonkey, zwei Kopfzeilen</translation>
    </message>
    <message>
        <source>SurveyMonkey, one header row</source>
        <translation>SurveyMonkey, eine Kopfzeile</translation>
    </message>
    <message>
        <source>Questions stand over their choices, in two header rows.</source>
        <translation>Fragen stehen über ihren Antwortmöglichkeiten, in zwei Kopfzeilen.</translation>
    </message>
    <message>
        <source>The first column is the respondent&apos;s id.</source>
        <translation>Die erste Spalte ist die Kennung der antwortenden Person.</translation>
    </message>
    <message>
        <source>LimeSurvey VV file, two header rows</source>
        <translation>LimeSurvey-VV-Datei, zwei Kopfzeilen</translation>
    </message>
    <message>
        <source>Tab separated, wording in the first row and LimeSurvey&apos;s codes in the second.</source>
        <translation>Tabulatorgetrennt, Wortlaut in der ersten Zeile und Codes von LimeSurvey in der zweiten.</translation>
    </message>
    <message>
        <source>LimeSurvey export</source>
        <translation>LimeSurvey-Export</translation>
    </message>
    <message>
        <source>Headers start with LimeSurvey&apos;s question codes, such as “%1”.</source>
        <translation>Die Überschriften beginnen mit Fragencodes von LimeSurvey wie „%1“.</translation>
    </message>
    <message>
        <source>The columns before the questions are LimeSurvey&apos;s.</source>
        <translation>Die Spalten vor den Fragen sind die von LimeSurvey.</translation>
    </message>
    <message>
        <source>Typeform export</source>
        <translation>Typeform-Export</translation>
    </message>
    <message>
        <source>The first column is “#” and times are in UTC, as Typeform writes them.</source>
        <translation>Die erste Spalte ist „#“, und Zeiten sind in UTC, wie Typeform sie schreibt.</translation>
    </message>
    <message>
        <source>Formbricks export</source>
        <translation>Formbricks-Export</translation>
    </message>
    <message>
        <source>The columns before the questions are Formbricks&apos;.</source>
        <translation>Die Spalten vor den Fragen sind die von Formbricks.</translation>
    </message>
    <message>
        <source>The choice stands in words beside it.</source>
        <translation>Die Auswahl steht daneben in Worten.</translation>
    </message>
    <message>
        <source>Alchemer (SurveyGizmo) export</source>
        <translation>Alchemer-Export (SurveyGizmo)</translation>
    </message>
    <message>
        <source>The columns before the questions are those of Alchemer, once SurveyGizmo.</source>
        <translation>Die Spalten vor den Fragen sind die von Alchemer, früher SurveyGizmo.</translation>
    </message>
    <message>
        <source>Google Forms responses</source>
        <translation>Google-Forms-Antworten</translation>
    </message>
    <message>
        <source>The first column tells when the form was sent, the others are questions.</source>
        <translation>Die erste Spalte sagt, wann das Formular abgeschickt wurde, die anderen sind Fragen.</translation>
    </message>
    <message>
        <source>The workbook is larger than can be read. Save it as CSV and import that.</source>
        <translation>Die Arbeitsmappe ist größer, als gelesen werden kann. Speichern Sie sie als CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which no spreadsheet program writes; it is not read.</source>
        <translation>Die Arbeitsmappe enthält einen Dokumenttyp, den kein Tabellenprogramm schreibt; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Save it again in the program it comes from.</source>
        <translation>Die Arbeitsmappe ist beschädigt. Speichern Sie sie noch einmal in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it holds; it is not read.</source>
        <translation>Die Arbeitsmappe entpackt sich zu weit mehr, als sie enthält; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” has no sheets.</source>
        <translation>„%1“ hat keine Blätter.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an old Excel workbook. Save it as XLSX or CSV and import that.</source>
        <translation>„%1“ ist nicht als alte Excel-Arbeitsmappe lesbar. Speichern Sie sie als XLSX oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. It has: %3.</source>
        <translation>„%1“ hat kein Blatt „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook. Save it again in the program it comes from.</source>
        <translation>„%1“ ist eine beschädigte Arbeitsmappe. Speichern Sie sie noch einmal in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>Recommend, 0 to 10</source>
        <translation>Weiterempfehlung, 0 bis 10</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Choice of one</source>
        <translation>Einfachauswahl</translation>
    </message>
    <message>
        <source>Choice of several</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Open answer</source>
        <translation>Offene Antwort</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Row identity</source>
        <translation>Zeilenkennung</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Response kind</source>
        <translation>Art der Rückmeldung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Revenue a month</source>
        <translation>Umsatz im Monat</translation>
    </message>
    <message>
        <source>Status of the customer</source>
        <translation>Status des Kunden</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Option of a choice</source>
        <translation>Möglichkeit einer Auswahl</translation>
    </message>
    <message>
        <source>Option of %1</source>
        <translation>Möglichkeit von %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Number sent</source>
        <translation>Versandte Anzahl</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What feedback is split by</source>
        <translation>Wonach Feedback aufgeteilt wird</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>“%1” is a database, perhaps a Hearken project. Open projects with File › Open; to bring feedback in, export it as CSV, XLSX or JSON lines.</source>
        <translation>„%1“ ist eine Datenbank, vielleicht ein Hearken-Projekt. Projekte öffnen Sie mit Datei › Öffnen; um Feedback hereinzubringen, exportieren Sie es als CSV, XLSX oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Import the table behind it, as CSV or XLSX.</source>
        <translation>„%1“ ist ein Bild. Importieren Sie die Tabelle dahinter, als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds pages and no rows. Export the answers as CSV or XLSX.</source>
        <translation>„%1“ ist ein PDF, das Seiten enthält und keine Zeilen. Exportieren Sie die Antworten als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>“%1” is compressed. Unpack it and import the file inside.</source>
        <translation>„%1“ ist komprimiert. Entpacken Sie die Datei, und importieren Sie, was darin ist.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it and import the file inside.</source>
        <translation>„%1“ ist ein Archiv. Entpacken Sie es, und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Import an export as CSV, XLSX or JSON lines.</source>
        <translation>„%1“ ist ein Programm, keine Tabelle. Importieren Sie einen Export als CSV, XLSX oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is an XML document. Export the answers as CSV, XLSX or JSON lines.</source>
        <translation>„%1“ ist ein XML-Dokument. Exportieren Sie die Antworten als CSV, XLSX oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>“%1” is a web page, perhaps a login page saved by mistake. Download the export again.</source>
        <translation>„%1“ ist eine Webseite, vielleicht eine versehentlich gespeicherte Anmeldeseite. Laden Sie den Export noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is a damaged workbook or archive. Save it again in the program it comes from.</source>
        <translation>„%1“ ist eine beschädigte Arbeitsmappe oder ein beschädigtes Archiv. Speichern Sie die Datei noch einmal in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>“%1” is a Word document. Put the answers into a table and save it as CSV or XLSX.</source>
        <translation>„%1“ ist ein Word-Dokument. Bringen Sie die Antworten in eine Tabelle, und speichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet that is not read directly. Save it as XLSX or CSV and import that.</source>
        <translation>„%1“ ist eine Kalkulationstabelle, die nicht direkt gelesen wird. Speichern Sie sie als XLSX oder CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name.</source>
        <translation>„%1“ gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file. Save the data to a file and import that.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Speichern Sie die Daten in eine Datei, und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again.</source>
        <translation>„%1“ ist leer. Exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is not a table that can be read. Export it as CSV, XLSX or JSON lines.</source>
        <translation>„%1“ ist keine lesbare Tabelle. Exportieren Sie sie als CSV, XLSX oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>Same %1 columns as in “%2”, so the same mapping.</source>
        <translation>Dieselben %1 Spalten wie in „%2“, also dieselbe Zuordnung.</translation>
    </message>
    <message>
        <source>Same %1 columns as in “%2”, so the same mapping; 1 is new.</source>
        <translation>Dieselben %1 Spalten wie in „%2“, also dieselbe Zuordnung; 1 ist neu.</translation>
    </message>
    <message>
        <source>Same %1 columns as in “%2”, so the same mapping; %3 are new.</source>
        <translation>Dieselben %1 Spalten wie in „%2“, also dieselbe Zuordnung; %3 sind neu.</translation>
    </message>
    <message>
        <source>“%1” is JSON without named values. Export an array of objects, such as [{&quot;score&quot;: 9, &quot;comment&quot;: &quot;…&quot;}], or an array of texts.</source>
        <translation>„%1“ ist JSON ohne benannte Werte. Exportieren Sie ein Array von Objekten wie [{&quot;score&quot;: 9, &quot;comment&quot;: &quot;…&quot;}] oder ein Array von Texten.</translation>
    </message>
    <message>
        <source>The file is a JSON array of texts: each becomes a comment.</source>
        <translation>Die Datei ist ein JSON-Array von Texten: Jeder wird ein Kommentar.</translation>
    </message>
    <message>
        <source>Somebody else imports this file now. Look again when it is in.</source>
        <translation>Jemand anderes importiert diese Datei gerade. Sehen Sie wieder nach, wenn sie drin ist.</translation>
    </message>
    <message>
        <source>An earlier row of the file has the same identity; this one is left out.</source>
        <translation>Eine frühere Zeile der Datei hat dieselbe Kennung; diese wird weggelassen.</translation>
    </message>
    <message>
        <source>An earlier row of the file has the same identity; the later one counts.</source>
        <translation>Eine frühere Zeile der Datei hat dieselbe Kennung; die spätere zählt.</translation>
    </message>
    <message>
        <source>The JSON text is broken. Correct it in the file and import again.</source>
        <translation>Der JSON-Text ist fehlerhaft. Berichtigen Sie ihn in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The JSON text does not end. Correct it in the file and import again.</source>
        <translation>Der JSON-Text endet nicht. Berichtigen Sie ihn in der Datei, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Each row has its own “%1”, there are %2, and no score and no comment: a list of customers.</source>
        <translation>Jede Zeile hat ihr eigenes „%1“, es gibt %2 und weder Bewertung noch Kommentar: eine Kundenliste.</translation>
    </message>
    <message>
        <source>The day lies ahead of today. Is the way in which dates are written right?</source>
        <translation>Der Tag liegt in der Zukunft. Stimmt die Schreibweise der Daten?</translation>
    </message>
    <message>
        <source>The customer&apos;s key is written unlike all others.</source>
        <translation>Der Kundenschlüssel ist anders geschrieben als alle anderen.</translation>
    </message>
    <message>
        <source>The customer&apos;s key is written unlike all others; the row is kept without its customer.</source>
        <translation>Der Kundenschlüssel ist anders geschrieben als alle anderen; die Zeile wird ohne ihren Kunden behalten.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>The saved mapping was changed by an import meanwhile. Look at it again.</source>
        <translation>Die gespeicherte Zuordnung wurde inzwischen von einem Import geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The file has no recorded date; “%1” is nearest to it.</source>
        <translation>Die Datei hat kein Aufzeichnungsdatum; „%1“ kommt ihm am nächsten.</translation>
    </message>
    <message>
        <source>Somebody has to say what these columns are: %1. Import the file once by hand.</source>
        <translation>Jemand muss sagen, was diese Spalten sind: %1. Importieren Sie die Datei einmal von Hand.</translation>
    </message>
    <message>
        <source>Import the file once by hand.</source>
        <translation>Importieren Sie die Datei einmal von Hand.</translation>
    </message>
    <message>
        <source>No column of it is known. Import the file once by hand.</source>
        <translation>Keine ihrer Spalten ist bekannt. Importieren Sie die Datei einmal von Hand.</translation>
    </message>
    <message>
        <source>The same file was imported and taken out again; it is not brought in by itself.</source>
        <translation>Dieselbe Datei wurde importiert und wieder herausgenommen; sie wird nicht von selbst hereingebracht.</translation>
    </message>
    <message>
        <source>The same file is in already.</source>
        <translation>Dieselbe Datei ist schon drin.</translation>
    </message>
    <message>
        <source>Read words as numbers</source>
        <translation>Wörter als Zahlen lesen</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>Read %1, leave %2 out</source>
        <translation>%1 lesen, %2 weglassen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>No answers of customers: %1 is %2</source>
        <translation>Keine Antworten von Kunden: %1 ist %2</translation>
    </message>
    <message>
        <source>Cannot be read as a score of %1: %2</source>
        <translation>Nicht als Bewertung von %1 lesbar: %2</translation>
    </message>
    <message>
        <source>Customer number is written unlike all others: %1</source>
        <translation>Kundennummer ist anders geschrieben als alle anderen: %1</translation>
    </message>
    <message>
        <source>The day lies ahead of today: %1</source>
        <translation>Der Tag liegt in der Zukunft: %1</translation>
    </message>
    <message>
        <source>The same row identity twice in the file: %1</source>
        <translation>Dieselbe Zeilenkennung zweimal in der Datei: %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1 …</source>
        <translation>Zeilen %1 …</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Skip these rows</source>
        <translation>Diese Zeilen überspringen</translation>
    </message>
    <message>
        <source>Import them too</source>
        <translation>Auch importieren</translation>
    </message>
    <message>
        <source>Keep, flag as doubtful</source>
        <translation>Behalten, als zweifelhaft markieren</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <translation>Ohne Kunden behalten</translation>
    </message>
    <message>
        <source>Keep the first one</source>
        <translation>Die erste behalten</translation>
    </message>
    <message>
        <source>Leave the answer out</source>
        <translation>Antwort weglassen</translation>
    </message>
    <message>
        <source>Keep the later one</source>
        <translation>Die spätere behalten</translation>
    </message>
    <message>
        <source>Keep without it</source>
        <translation>Ohne dies behalten</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Behalten, wie es ist</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>“%1” is a text document. Put the answers into a table and save it as CSV or XLSX.</source>
        <translation>„%1“ ist ein Textdokument. Bringen Sie die Antworten in eine Tabelle, und speichern Sie diese als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>“%1” is no table. Put the answers into a table and save it as CSV or XLSX.</source>
        <translation>„%1“ ist keine Tabelle. Bringen Sie die Antworten in eine Tabelle, und speichern Sie diese als CSV oder XLSX.</translation>
    </message>
</context>
<context>
    <name>hearken::journey</name>
    <message>
        <source>Somebody changed this journey first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Kundenreise zuerst geändert. Sehen Sie sie noch einmal an und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Somebody changed this touchpoint first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diesen Kontaktpunkt zuerst geändert. Sehen Sie ihn noch einmal an und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>Somebody changed this version of the journey first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Version der Kundenreise zuerst geändert. Sehen Sie sie noch einmal an und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>A journey cannot stand inside itself: %1. Choose another journey for the step.</source>
        <translation>Eine Kundenreise kann nicht in sich selbst stehen: %1. Wählen Sie für den Schritt eine andere Kundenreise.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>One stage to begin with.</source>
        <translation>Eine Phase für den Anfang.</translation>
    </message>
    <message>
        <source>First stage</source>
        <translation>Erste Phase</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>From comparing offers to the first bill.</source>
        <translation>Vom Vergleich der Angebote bis zur ersten Rechnung.</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Überlegen</translation>
    </message>
    <message>
        <source>Compares offers</source>
        <translation>Vergleicht Angebote</translation>
    </message>
    <message>
        <source>Asks a question</source>
        <translation>Stellt eine Frage</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Places order</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Waits for delivery</source>
        <translation>Wartet auf die Lieferung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Receives or is installed</source>
        <translation>Erhält es oder es wird eingerichtet</translation>
    </message>
    <message>
        <source>Uses it for the first time</source>
        <translation>Benutzt es zum ersten Mal</translation>
    </message>
    <message>
        <source>Pay and get help</source>
        <translation>Zahlen und Hilfe bekommen</translation>
    </message>
    <message>
        <source>Gets first bill</source>
        <translation>Erhält die erste Rechnung</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>Bittet um Hilfe</translation>
    </message>
    <message>
        <source>Problem and help</source>
        <translation>Problem und Hilfe</translation>
    </message>
    <message>
        <source>From noticing a fault to trusting again.</source>
        <translation>Vom Bemerken eines Fehlers bis zum neuen Vertrauen.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bemerken</translation>
    </message>
    <message>
        <source>Notices the problem</source>
        <translation>Bemerkt das Problem</translation>
    </message>
    <message>
        <source>Looks for help alone</source>
        <translation>Sucht selbst nach Hilfe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Contacts us</source>
        <translation>Meldet sich bei uns</translation>
    </message>
    <message>
        <source>Explains the problem</source>
        <translation>Erklärt das Problem</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Waits for the solution</source>
        <translation>Wartet auf die Lösung</translation>
    </message>
    <message>
        <source>Is told what was done</source>
        <translation>Erfährt, was getan wurde</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es wieder</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Is asked whether it works</source>
        <translation>Wird gefragt, ob es läuft</translation>
    </message>
    <message>
        <source>Decides to stay</source>
        <translation>Entscheidet sich zu bleiben</translation>
    </message>
    <message>
        <source>Business customer, one year</source>
        <translation>Geschäftskunde, ein Jahr</translation>
    </message>
    <message>
        <source>From the tender to the renewal of a contract.</source>
        <translation>Von der Ausschreibung bis zur Verlängerung des Vertrags.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Asks for an offer</source>
        <translation>Bittet um ein Angebot</translation>
    </message>
    <message>
        <source>Negotiates</source>
        <translation>Verhandelt</translation>
    </message>
    <message>
        <source>Signs the contract</source>
        <translation>Unterschreibt den Vertrag</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Meets the team</source>
        <translation>Lernt das Team kennen</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Geht in Betrieb</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Works with it daily</source>
        <translation>Arbeitet täglich damit</translation>
    </message>
    <message>
        <source>Needs support</source>
        <translation>Braucht Unterstützung</translation>
    </message>
    <message>
        <source>Reviews the quarter</source>
        <translation>Bespricht das Quartal</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Weighs the alternatives</source>
        <translation>Wägt Alternativen ab</translation>
    </message>
    <message>
        <source>Renews or leaves</source>
        <translation>Verlängert oder geht</translation>
    </message>
    <message>
        <source>No touchpoint yet</source>
        <translation>Noch kein Kontaktpunkt</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n more comments</source>
        <translation>
            <numerusform>%n weiterer Kommentar</numerusform>
            <numerusform>%n weitere Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>Tiefpunkt</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>n 143, peak</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>got</source>
        <comment>provided, beside: asked</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>vital process</source>
        <translation>entscheidender Prozess</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>running or done</source>
        <translation>läuft oder erledigt</translation>
    </message>
    <message>
        <source>“%1” is not a number; it was left out.</source>
        <translation>„%1“ ist keine Zahl; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is none of assumed, partly, researched; it was left out.</source>
        <translation>„%1“ ist keines von assumed, partly, researched; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a day like 2026-05-14; it was left out.</source>
        <translation>„%1“ ist kein Tag wie 2026-05-14; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not known of a journey; it was left out.</source>
        <translation>„%1“ ist bei einer Kundenreise nicht bekannt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The stage “%1” is called “%2” now.</source>
        <translation>Die Phase „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>The stage “%1” was added.</source>
        <translation>Die Phase „%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>The stage “%1” was removed.</source>
        <translation>Die Phase „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” was removed.</source>
        <translation>Der Kontaktpunkt „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” was added.</source>
        <translation>Der Kontaktpunkt „%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” is called “%2” now.</source>
        <translation>Der Kontaktpunkt „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a moment of truth now.</source>
        <translation>„%1“ ist jetzt ein Moment der Wahrheit.</translation>
    </message>
    <message>
        <source>“%1” is no moment of truth any more.</source>
        <translation>„%1“ ist kein Moment der Wahrheit mehr.</translation>
    </message>
    <message>
        <source>What is written at “%1” was changed.</source>
        <translation>Was bei „%1“ steht, wurde geändert.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” was moved.</source>
        <translation>Der Kontaktpunkt „%1“ wurde verschoben.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” was moved to the stage “%2”.</source>
        <translation>Der Kontaktpunkt „%1“ wurde in die Phase „%2“ verschoben.</translation>
    </message>
    <message>
        <source>The lane “%1” was added.</source>
        <translation>Die Zeile „%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>The lane “%1” was removed.</source>
        <translation>Die Zeile „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The card “%1” was added.</source>
        <translation>Die Karte „%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>The card “%1” was changed.</source>
        <translation>Die Karte „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The card “%1” was removed.</source>
        <translation>Die Karte „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>%1: forecast %2, not measured yet</source>
        <translation>%1: Prognose %2, noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1: forecast %2, measured %3, under the forecast</source>
        <translation>%1: Prognose %2, gemessen %3, unter der Prognose</translation>
    </message>
    <message>
        <source>%1: forecast %2, measured %3, over the forecast</source>
        <translation>%1: Prognose %2, gemessen %3, über der Prognose</translation>
    </message>
    <message>
        <source>%1: forecast %2, measured %3, as forecast</source>
        <translation>%1: Prognose %2, gemessen %3, wie vorhergesagt</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is larger than any journey. Choose the file of one journey.</source>
        <translation>„%1“ ist größer als jede Kundenreise. Wählen Sie die Datei einer Kundenreise.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>„%1“ ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” holds no journey. A table needs a column “touchpoint”; see the help for the other formats.</source>
        <translation>„%1“ enthält keine Kundenreise. Eine Tabelle braucht eine Spalte „touchpoint“; die Hilfe nennt die anderen Formate.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice; the second one got a new key.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da; der zweite bekam einen neuen.</translation>
    </message>
    <message>
        <source>The card stands on a step that is not in the journey.</source>
        <translation>Die Karte steht auf einem Schritt, der nicht in der Kundenreise ist.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The file is not whole JSON: it breaks off or is damaged at %1. Ask for it again.</source>
        <translation>Die Datei ist kein vollständiges JSON: Sie bricht ab oder ist beschädigt, %1. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The file was written by a newer Hearken; what this one does not know was left out.</source>
        <translation>Die Datei wurde von einem neueren Hearken geschrieben; was dieses nicht kennt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice; the first one holds.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da; der erste gilt.</translation>
    </message>
    <message>
        <source>This is no journey; it was left out.</source>
        <translation>Das ist keine Kundenreise; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The row names no touchpoint; it was left out.</source>
        <translation>Die Zeile nennt keinen Kontaktpunkt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The row has more cells than the header; those were left out.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile; diese wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The row lacks its case or its activity; it was left out.</source>
        <translation>Der Zeile fehlt der Fall oder die Aktivität; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a time; the row was left out.</source>
        <translation>„%1“ ist keine Zeit; die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Which answers are a persona’s is not in tables.</source>
        <translation>Welche Antworten zu einer Persona gehören, steht nicht in Tabellen.</translation>
    </message>
    <message>
        <source>Mermaid keeps stages, touchpoints, one persona and whole feelings; lanes, cards and measures were left out.</source>
        <translation>Mermaid behält Phasen, Kontaktpunkte, eine Persona und ganze Gefühle; Zeilen, Karten und Messwerte wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without a feeling were written as neutral.</source>
        <translation>
            <numerusform>%n Kontaktpunkt ohne Gefühl wurde als neutral geschrieben.</numerusform>
            <numerusform>%n Kontaktpunkte ohne Gefühl wurden als neutral geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The line names no touchpoint; it was left out.</source>
        <translation>Die Zeile nennt keinen Kontaktpunkt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has no score of 1 to 5; it has no feeling now.</source>
        <translation>„%1“ hat keinen Wert von 1 bis 5; es hat jetzt kein Gefühl.</translation>
    </message>
    <message>
        <source>The touchpoint has no label; it was left out.</source>
        <translation>Der Kontaktpunkt hat keinen Namen; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” has no place in a map; it was left out.</source>
        <translation>„%1“ hat auf einer Karte keinen Platz; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The event has no name; it was left out.</source>
        <translation>Das Ereignis hat keinen Namen; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file has a document type at %1, which may hide harmful parts, so it was not read. Export it without one.</source>
        <translation>Die Datei hat einen Dokumenttyp, %1, der Schädliches verbergen kann; sie wurde darum nicht gelesen. Exportieren Sie sie ohne ihn.</translation>
    </message>
    <message>
        <source>This XML is neither CJML nor XES. Choose another file.</source>
        <translation>Dieses XML ist weder CJML noch XES. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file breaks off or is damaged here; what stands before was taken.</source>
        <translation>Die Datei bricht hier ab oder ist beschädigt; was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>The file is not whole XML: it breaks off or is damaged at %1. Ask for it again.</source>
        <translation>Die Datei ist kein vollständiges XML: Sie bricht ab oder ist beschädigt, %1. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Filling the journey was stopped.</source>
        <translation>Das Füllen der Kundenreise wurde angehalten.</translation>
    </message>
    <message>
        <source>Too few answers to show</source>
        <translation>Zu wenige Antworten</translation>
    </message>
    <message>
        <source>No answers in this period</source>
        <translation>Keine Antworten in diesem Zeitraum</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>letzte Antwort %1</translation>
    </message>
    <message>
        <source>always on</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>nobody asks here</source>
        <translation>hier fragt niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n surveys here</source>
        <translation>
            <numerusform>%n Umfrage hier</numerusform>
            <numerusform>%n Umfragen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>partly assumed</source>
        <translation>teils angenommen</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it shall be, version %1 of %2</source>
        <translation>Wie es sein soll, Version %1 vom %2</translation>
    </message>
    <message>
        <source>As it is, version %1 of %2</source>
        <translation>Wie es ist, Version %1 vom %2</translation>
    </message>
    <message>
        <source>persona %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>persona %1, %2</source>
        <translation>Persona %1, %2</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoint is gone</source>
        <translation>Kontaktpunkt fehlt</translation>
    </message>
    <message>
        <source>Vital: %1</source>
        <translation>Entscheidend: %1</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Expected and provided</source>
        <translation>Erwartet und erhalten</translation>
    </message>
    <message>
        <source>Measure, live</source>
        <translation>Messwert, live</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
    <message>
        <source>Verbatims</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Pains, vital processes</source>
        <translation>Ärger, entscheidende Prozesse</translation>
    </message>
    <message>
        <source>Opportunities and actions</source>
        <translation>Chancen und Maßnahmen</translation>
    </message>
    <message>
        <source>line of visibility</source>
        <translation>Sichtbarkeitslinie</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Hinter den Kulissen</translation>
    </message>
    <message>
        <source>Asked here</source>
        <translation>Hier gefragt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>weit darunter</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>on goal</source>
        <translation>am Ziel</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>weit darüber</translation>
    </message>
    <message>
        <source>old evidence</source>
        <translation>alte Belege</translation>
    </message>
    <message>
        <source>opens a journey of its own</source>
        <translation>öffnet eine eigene Kundenreise</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>got %1</source>
        <translation>erhalten %1</translation>
    </message>
    <message>
        <source>less than expected</source>
        <translation>weniger als erwartet</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>mehr als erwartet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>wird gezählt</translation>
    </message>
    <message>
        <source>could not be counted</source>
        <translation>konnte nicht gezählt werden</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>researched: %Ln answers</source>
        <translation>
            <numerusform>erforscht: %Ln Antwort</numerusform>
            <numerusform>erforscht: %Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln weiteres dieser Art</numerusform>
            <numerusform>%Ln weitere dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour and sign against goal</source>
        <translation>Farbe und Zeichen: gegen das Ziel</translation>
    </message>
    <message>
        <source>%1, colour and sign against goal</source>
        <translation>%1, Farbe und Zeichen: gegen das Ziel</translation>
    </message>
    <message>
        <source>%1, persona %2</source>
        <translation>%1, Persona %2</translation>
    </message>
    <message>
        <source>This measure is of “%1” only. Choose another one for this touchpoint.</source>
        <translation>Diese Messgröße gilt nur für „%1“. Wählen Sie für diesen Kontaktpunkt eine andere.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The journey is a draft now.</source>
        <translation>Die Kundenreise ist jetzt ein Entwurf.</translation>
    </message>
    <message>
        <source>The journey is researched now.</source>
        <translation>Die Kundenreise ist jetzt erforscht.</translation>
    </message>
    <message>
        <source>The journey is approved now.</source>
        <translation>Die Kundenreise ist jetzt freigegeben.</translation>
    </message>
    <message>
        <source>The journey is retired now.</source>
        <translation>Die Kundenreise ist jetzt abgelegt.</translation>
    </message>
    <message>
        <source>The journey “%1” is called “%2” now.</source>
        <translation>Die Kundenreise „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>The journey has no owner any more; it was %1.</source>
        <translation>Für die Kundenreise ist niemand mehr verantwortlich; bisher: %1.</translation>
    </message>
    <message>
        <source>The owner is %1 now.</source>
        <translation>Verantwortlich ist jetzt %1.</translation>
    </message>
    <message>
        <source>The touchpoints are measured with another measure now.</source>
        <translation>Die Kontaktpunkte werden jetzt mit einem anderen Maß gemessen.</translation>
    </message>
    <message>
        <source>Feeling or expectation is taken from other questions now.</source>
        <translation>Empfinden oder Erwartung kommen jetzt aus anderen Fragen.</translation>
    </message>
    <message>
        <source>The journey is told of no persona any more.</source>
        <translation>Die Kundenreise wird von keiner Persona mehr erzählt.</translation>
    </message>
    <message>
        <source>The personas are %1 now.</source>
        <translation>Die Personas sind jetzt %1.</translation>
    </message>
    <message>
        <source>The stage “%1” was moved.</source>
        <translation>Die Phase „%1“ wurde verschoben.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” gave way to “%2”.</source>
        <translation>An die Stelle des Kontaktpunkts „%1“ trat „%2“.</translation>
    </message>
    <message>
        <source>“%1” is assumed now.</source>
        <translation>„%1“ ist jetzt angenommen.</translation>
    </message>
    <message>
        <source>“%1” is partly assumed now.</source>
        <translation>„%1“ ist jetzt zum Teil angenommen.</translation>
    </message>
    <message>
        <source>“%1” is researched now.</source>
        <translation>„%1“ ist jetzt erforscht.</translation>
    </message>
    <message>
        <source>“%1” has a forecast now.</source>
        <translation>„%1“ hat jetzt eine Prognose.</translation>
    </message>
    <message>
        <source>“%1” has no forecast any more.</source>
        <translation>„%1“ hat keine Prognose mehr.</translation>
    </message>
    <message>
        <source>“%1” has another forecast now.</source>
        <translation>„%1“ hat jetzt eine andere Prognose.</translation>
    </message>
    <message>
        <source>Owner, department or process of “%1” was changed.</source>
        <translation>Verantwortung, Abteilung oder Prozess von „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The channel of “%1” was changed.</source>
        <translation>Der Kanal von „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is measured or heard in another way now.</source>
        <translation>„%1“ wird jetzt anders gemessen oder gehört.</translation>
    </message>
    <message>
        <source>The lane “%1” is called “%2” now.</source>
        <translation>Die Zeile „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>The lane “%1” was moved.</source>
        <translation>Die Zeile „%1“ wurde verschoben.</translation>
    </message>
    <message>
        <source>The lane “%1” is hidden now.</source>
        <translation>Die Zeile „%1“ ist jetzt verborgen.</translation>
    </message>
    <message>
        <source>The lane “%1” is shown again.</source>
        <translation>Die Zeile „%1“ wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>The card “%1” stands over other touchpoints now.</source>
        <translation>Die Karte „%1“ steht jetzt über anderen Kontaktpunkten.</translation>
    </message>
    <message>
        <source>no touchpoint yet</source>
        <translation>noch kein Kontaktpunkt</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <translation>zu wenige Antworten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>nothing is measured here</source>
        <translation>hier wird nichts gemessen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: its worst touchpoint</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worst: %1 in “%2”, %3 %4 against a goal of %5.</source>
        <translation>Am schlechtesten: %1 in „%2“, %3 %4 bei einem Ziel von %5.</translation>
    </message>
    <message>
        <source>No touchpoint is known to be under its goal.</source>
        <translation>Von keinem Kontaktpunkt weiß man, dass er unter seinem Ziel liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are under their goal.</source>
        <translation>
            <numerusform>%n Kontaktpunkt liegt unter seinem Ziel.</numerusform>
            <numerusform>%n Kontaktpunkte liegen unter ihrem Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n touchpoints nobody asks.</source>
        <translation>
            <numerusform>An %n Kontaktpunkt fragt niemand.</numerusform>
            <numerusform>An %n Kontaktpunkten fragt niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Worst touchpoint</source>
        <translation>Schlechtester Kontaktpunkt</translation>
    </message>
    <message>
        <source>Under goal</source>
        <translation>Unter Ziel</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Blinde Flecken</translation>
    </message>
    <message>
        <source>Newest evidence</source>
        <translation>Neueste Belege</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>Alte Belege</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>to be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>status of a journey</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>researched</source>
        <comment>status of a journey</comment>
        <translation>erforscht</translation>
    </message>
    <message>
        <source>approved</source>
        <comment>status of a journey</comment>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>status of a journey</comment>
        <translation>abgelegt</translation>
    </message>
    <message>
        <source>To be: %1</source>
        <translation>Soll: %1</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>%1, version %2 of %3</source>
        <translation>%1, Version %2 vom %3</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 vom %2</translation>
    </message>
    <message>
        <source>Version %1 of %2, %3</source>
        <translation>Version %1 vom %2, %3</translation>
    </message>
    <message>
        <source>This version is gone. Choose another one.</source>
        <translation>Diese Version gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, interval, n</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Too few answers before</source>
        <translation>Vorher zu wenige Antworten</translation>
    </message>
    <message>
        <source>Too few answers now</source>
        <translation>Jetzt zu wenige Antworten</translation>
    </message>
    <message>
        <source>Not measured before</source>
        <translation>Vorher nicht gemessen</translation>
    </message>
    <message>
        <source>Not measured now</source>
        <translation>Jetzt nicht gemessen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Kam hinzu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Zu wenige Antworten</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Measured in another way</source>
        <translation>Anders gemessen</translation>
    </message>
    <message>
        <source>The same answers</source>
        <translation>Dieselben Antworten</translation>
    </message>
    <message>
        <source>Cannot be told apart</source>
        <translation>Nicht unterscheidbar</translation>
    </message>
    <message>
        <source>Real rise</source>
        <translation>Echter Anstieg</translation>
    </message>
    <message>
        <source>Real drop</source>
        <translation>Echter Rückgang</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n umbenannt</numerusform>
            <numerusform>%n umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n sonst geändert</numerusform>
            <numerusform>%n sonst geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>In the journey nothing was changed.</source>
        <translation>In der Kundenreise wurde nichts geändert.</translation>
    </message>
    <message>
        <source>In the journey: %1.</source>
        <translation>In der Kundenreise: %1.</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>%n real drops: %1.</source>
        <translation>
            <numerusform>%n echter Rückgang: %1.</numerusform>
            <numerusform>%n echte Rückgänge: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real rises: %1.</source>
        <translation>
            <numerusform>%n echter Anstieg: %1.</numerusform>
            <numerusform>%n echte Anstiege: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No measure can be told apart from before.</source>
        <translation>Kein Maß ist von vorher unterscheidbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n forecasts are missed so far.</source>
        <translation>
            <numerusform>%1 von %n Prognose ist bisher verfehlt.</numerusform>
            <numerusform>%1 von %n Prognosen sind bisher verfehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These two versions say the same.</source>
        <translation>Diese beiden Versionen sagen dasselbe.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>difference %1, 95% %2 to %3</source>
        <translation>Unterschied %1, 95 % %2 bis %3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>95% before</source>
        <translation>95 % vorher</translation>
    </message>
    <message>
        <source>n before</source>
        <translation>n vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>95% now</source>
        <translation>95 % jetzt</translation>
    </message>
    <message>
        <source>n now</source>
        <translation>n jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95% of the difference</source>
        <translation>95 % des Unterschieds</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>“%1” is no lane; it was left out.</source>
        <translation>„%1“ ist keine Zeile der Karte; sie wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, step %2 of “%3”</source>
        <translation>„%1“, Schritt %2 von „%3“</translation>
    </message>
    <message>
        <source>It differs from “%1” of the project, which stays as it is. It was added as “%2”.</source>
        <translation>Sie unterscheidet sich von „%1“ im Projekt, die bleibt, wie sie ist. Sie wurde als „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Its sub-journey “%1” leads back into this journey; the link was left out.</source>
        <translation>Die Unterreise „%1“ führt in diese Kundenreise zurück; der Verweis wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its sub-journey “%1” is neither in the file nor in the project.</source>
        <translation>Die Unterreise „%1“ ist weder in der Datei noch im Projekt.</translation>
    </message>
    <message>
        <source>What stands here was not understood; it was left out.</source>
        <translation>Was hier steht, wurde nicht verstanden und weggelassen.</translation>
    </message>
    <message>
        <source>The touchpoint of this step is neither in the file nor in the project; the step has none.</source>
        <translation>Der Kontaktpunkt dieses Schritts ist weder in der Datei noch im Projekt; der Schritt hat keinen.</translation>
    </message>
    <message>
        <source>The touchpoint has no name; it was left out.</source>
        <translation>Der Kontaktpunkt hat keinen Namen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Reading the file was stopped.</source>
        <translation>Das Lesen der Datei wurde angehalten.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows, which no table of journeys has. Choose the table of one journey; answers of customers come in without “--as journey”.</source>
        <translation>„%1“ hat mehr als %2 Zeilen; so viele hat keine Tabelle von Kundenreisen. Wählen Sie die Tabelle einer Kundenreise; Antworten von Kunden kommen ohne „--as journey“ herein.</translation>
    </message>
    <message>
        <source>A row of “%1” has more than %2 cells, which no table of journeys has. Choose another file.</source>
        <translation>Eine Zeile von „%1“ hat mehr als %2 Zellen; so viele hat keine Tabelle von Kundenreisen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>CJML keeps stages as phases, touchpoints, channels and one persona; feelings, lanes, cards and measures were left out.</source>
        <translation>CJML behält Phasen, Kontaktpunkte, Kanäle und eine Persona; Empfinden, Zeilen, Karten und Messwerte wurden weggelassen.</translation>
    </message>
    <message>
        <source>The touchpoint “%1” stays “%2”, as the project calls it.</source>
        <translation>Der Kontaktpunkt „%1“ bleibt „%2“, wie er im Projekt heißt.</translation>
    </message>
    <message>
        <source>“%1” keeps its channel “%2”; “%3” was left out.</source>
        <translation>„%1“ behält den Kanal „%2“; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” keeps its owner “%2”; “%3” was left out.</source>
        <translation>„%1“ behält „%2“ als verantwortlich; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” keeps its department “%2”; “%3” was left out.</source>
        <translation>„%1“ behält die Abteilung „%2“; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” keeps its process “%2”; “%3” was left out.</source>
        <translation>„%1“ behält den Prozess „%2“; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” keeps the metric of its journeys; “%2” was left out.</source>
        <translation>„%1“ behält die Kennzahl der Kundenreisen; „%2“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” keeps its metric “%2”; “%3” was left out.</source>
        <translation>„%1“ behält die Kennzahl „%2“; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is heard as “%2” and stays so; “%3” was left out.</source>
        <translation>„%1“ wird als „%2“ gehört, und das bleibt so; „%3“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>Invitations are known by source and day, not by touchpoint, so a response rate cannot be told here. Choose another measure.</source>
        <translation>Einladungen sind nach Quelle und Tag bekannt, nicht nach Kontaktpunkt; deshalb gibt es hier keine Rücklaufquote. Wählen Sie eine andere Kennzahl.</translation>
    </message>
    <message>
        <source>The feedback names too many different touchpoints to count each. Map another column to it.</source>
        <translation>Das Feedback nennt zu viele verschiedene Kontaktpunkte, um jeden zu zählen. Ordnen Sie ihnen eine andere Spalte zu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in a year</source>
        <translation>
            <numerusform>%Ln Antwort in einem Jahr</numerusform>
            <numerusform>%Ln Antworten in einem Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>persona %1: “%2” is not in this project, so it narrows nothing</source>
        <translation>Persona %1: „%2“ gibt es in diesem Projekt nicht und schränkt nichts ein</translation>
    </message>
    <message>
        <source>far worse than the goal</source>
        <translation>weit schlechter als das Ziel</translation>
    </message>
    <message>
        <source>worse than the goal</source>
        <translation>schlechter als das Ziel</translation>
    </message>
    <message>
        <source>better than the goal</source>
        <translation>besser als das Ziel</translation>
    </message>
    <message>
        <source>far better than the goal</source>
        <translation>weit besser als das Ziel</translation>
    </message>
    <message>
        <source>worse than expected</source>
        <translation>schlechter als erwartet</translation>
    </message>
    <message>
        <source>better than expected</source>
        <translation>besser als erwartet</translation>
    </message>
    <message>
        <source>The stage “%1” stood before already. This one is a stage of its own, “%2”.</source>
        <translation>Die Phase „%1“ stand schon weiter vorn. Diese hier ist eine eigene Phase, „%2“.</translation>
    </message>
    <message>
        <source>The persona “%1” was told before in other words. This one is a persona of its own, “%2”.</source>
        <translation>Die Persona „%1“ wurde schon mit anderen Worten beschrieben. Diese hier ist eine eigene Persona, „%2“.</translation>
    </message>
    <message>
        <source>Two stages are called “%1”; the later one was written as “%2”.</source>
        <translation>Zwei Phasen heißen „%1“; die spätere wurde als „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>Two personas are called “%1”; the later one was written as “%2”.</source>
        <translation>Zwei Personas heißen „%1“; die spätere wurde als „%2“ geschrieben.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>“%1” stands here a second time. It is a persona of its own, “%2”.</source>
        <translation>„%1“ steht hier ein zweites Mal. Es ist eine eigene Persona, „%2“.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>from day, to day, which feedback</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Before counts %1. Now counts %2.</source>
        <translation>Vorher zählt: %1. Jetzt zählt: %2.</translation>
    </message>
    <message>
        <source>%1 These are different customers, so a difference need not be a change.</source>
        <translation>%1 Das sind verschiedene Kunden, ein Unterschied muss also keine Veränderung sein.</translation>
    </message>
    <message>
        <source>moment</source>
        <comment>of truth, beside its sign</comment>
        <translation>Moment</translation>
    </message>
    <message>
        <source>The file has more than %1 stages and touchpoints, which is more than a map can show. If it holds journeys, take it in in parts.</source>
        <translation>Die Datei hat mehr als %1 Phasen und Kontaktpunkte, mehr als eine Karte zeigen kann. Wenn sie Kundenreisen enthält, holen Sie sie in Teilen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL characters were left out.</source>
        <translation>
            <numerusform>%n NUL-Zeichen wurde ausgelassen.</numerusform>
            <numerusform>%n NUL-Zeichen wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::kit</name>
    <message>
        <source>Older than the freshness limit: look whether it still holds</source>
        <translation>Älter als die Frischegrenze: Sehen Sie nach, ob es noch gilt</translation>
    </message>
    <message>
        <source>The project was opened to read. Close it elsewhere and open it again to change it.</source>
        <translation>Das Projekt wurde zum Lesen geöffnet. Schließen Sie es anderswo, und öffnen Sie es noch einmal, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearken::metrics</name>
    <message>
        <source>“%1” is asked on different scales: %2. Choose one question.</source>
        <translation>„%1“ wird auf verschiedenen Skalen gefragt: %2. Wählen Sie eine Frage.</translation>
    </message>
    <message>
        <source>A share of “%1” needs the answer that counts. Name it after the question, as in “%1=answer”.</source>
        <translation>Ein Anteil von „%1“ braucht die Antwort, die zählt. Nennen Sie sie nach der Frage, wie in „%1=Antwort“.</translation>
    </message>
    <message>
        <source>The effort index needs a scale from 1 to 7. Use the mean or the share for “%1”.</source>
        <translation>Der Aufwandsindex braucht eine Skala von 1 bis 7. Verwenden Sie für „%1“ den Mittelwert oder den Anteil.</translation>
    </message>
    <message>
        <source>“%1” has no answer “%2”. It has: %3.</source>
        <translation>„%1“ hat keine Antwort „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>No question here fits “%1”.</source>
        <translation>Keine Frage passt hier zu „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be computed from “%2”. Questions that fit: %3.</source>
        <translation>„%1“ lässt sich aus „%2“ nicht berechnen. Passende Fragen: %3.</translation>
    </message>
    <message>
        <source>The questions of “%1” are not in this project: %2. Import their answers, or change the metric.</source>
        <translation>Die Fragen von „%1“ sind nicht in diesem Projekt: %2. Importieren Sie ihre Antworten, oder ändern Sie die Kennzahl.</translation>
    </message>
    <message>
        <source>Several questions fit “%1”: %2. Choose one of them.</source>
        <translation>Mehrere Fragen passen zu „%1“: %2. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>There is no metric “%1”. Choose one of: %2.</source>
        <translation>Es gibt keine Kennzahl „%1“. Wählen Sie: %2.</translation>
    </message>
    <message>
        <source>%1 is below every other %2</source>
        <translation>%1 liegt unter allen anderen %2-Werten</translation>
    </message>
    <message>
        <source>%1 is above every other %2</source>
        <translation>%1 liegt über allen anderen %2-Werten</translation>
    </message>
    <message>
        <source>%1 is below every %2 but %3</source>
        <translation>%1 liegt unter allen %2-Werten außer %3</translation>
    </message>
    <message>
        <source>%1 is above every %2 but %3</source>
        <translation>%1 liegt über allen %2-Werten außer %3</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 liegt unter %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>There are not two to compare with enough answers.</source>
        <translation>Es gibt keine zwei mit genug Antworten, die sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>No %1 can be told apart from another.</source>
        <translation>Keine %1-Werte sind voneinander unterscheidbar.</translation>
    </message>
    <message>
        <source>One further pair differs.</source>
        <translation>Ein weiteres Paar unterscheidet sich.</translation>
    </message>
    <message>
        <source>%1 further pairs differ.</source>
        <translation>%1 weitere Paare unterscheiden sich.</translation>
    </message>
    <message>
        <source>1 pair tested.</source>
        <translation>1 Paar getestet.</translation>
    </message>
    <message>
        <source>%1 pairs tested, corrected.</source>
        <translation>%1 Paare getestet, korrigiert.</translation>
    </message>
    <message>
        <source>Invitations are known by source and day only. Split and filter a response rate by source or by time.</source>
        <translation>Einladungen sind nur nach Quelle und Tag bekannt. Teilen und filtern Sie eine Rücklaufquote nach Quelle oder nach Zeit.</translation>
    </message>
    <message>
        <source>No invitations are known. Import them first; then response rates can be computed.</source>
        <translation>Es sind keine Einladungen bekannt. Importieren Sie sie zuerst; dann lassen sich Rücklaufquoten berechnen.</translation>
    </message>
    <message>
        <source>No feedback has “%1” as its %2. Choose one of: %3.</source>
        <translation>Kein Feedback hat „%1“ als %2. Wählen Sie: %3.</translation>
    </message>
    <message>
        <source>Somebody changed this metric first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat diese Kennzahl zuerst geändert. Sehen Sie sie sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Easy to deal with</source>
        <translation>Einfach im Umgang</translation>
    </message>
    <message>
        <source>%1 CSAT</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Top box</source>
        <translation>Top-Box</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Rücklaufquote</translation>
    </message>
    <message>
        <source>The answers to “%1” are not loaded.</source>
        <translation>Die Antworten auf „%1“ sind nicht geladen.</translation>
    </message>
    <message>
        <source>Feedback has no themes yet. Split by a dimension or by time instead.</source>
        <translation>Feedback hat noch keine Themen. Teilen Sie stattdessen nach einer Dimension oder nach Zeit auf.</translation>
    </message>
    <message>
        <source>There is no “%1” to split by. Choose day, week, month, quarter, year, source or a dimension of the project.</source>
        <translation>Es gibt kein „%1“, nach dem sich aufteilen ließe. Wählen Sie day, week, month, quarter, year, source oder eine Dimension des Projekts.</translation>
    </message>
    <message>
        <source>This split has too many cells. Split by fewer or coarser things.</source>
        <translation>Diese Aufteilung hat zu viele Zellen. Teilen Sie nach weniger oder Gröberem auf.</translation>
    </message>
</context>
<context>
    <name>hearken::programme</name>
    <message>
        <source>below goal</source>
        <translation>unter Ziel</translation>
    </message>
    <message>
        <source>at goal</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>above goal</source>
        <translation>über Ziel</translation>
    </message>
    <message>
        <source>Real drop since %1</source>
        <translation>Echter Rückgang seit %1</translation>
    </message>
    <message>
        <source>Real rise since %1</source>
        <translation>Echter Anstieg seit %1</translation>
    </message>
    <message>
        <source>Too early to tell, verdict on %1</source>
        <translation>Noch zu früh, Befund am %1</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>Noch zu früh für einen Befund</translation>
    </message>
    <message>
        <source>No signal, below goal</source>
        <translation>Kein Signal, unter Ziel</translation>
    </message>
    <message>
        <source>No signal, at goal</source>
        <translation>Kein Signal, im Ziel</translation>
    </message>
    <message>
        <source>No signal, above goal</source>
        <translation>Kein Signal, über Ziel</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Kein Signal</translation>
    </message>
    <message>
        <source>Somebody changed this goal first. Look at it again, then repeat your change.</source>
        <translation>Jemand hat dieses Ziel zuerst geändert. Sehen Sie es sich noch einmal an, und wiederholen Sie dann Ihre Änderung.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
</context>
<context>
    <name>hearken::sample</name>
    <message>
        <source>The sample’s files could not be written for the import. Make room in the folder for temporary files.</source>
        <translation>Die Dateien des Beispiels konnten für den Import nicht geschrieben werden. Schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Making the sample was stopped.</source>
        <translation>Das Anlegen des Beispiels wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>hearken::shell</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Die Seiten sind: %2.</translation>
    </message>
    <message>
        <source>The page was not filled within half a minute. Try a smaller slice.</source>
        <translation>Die Seite war nach einer halben Minute noch nicht gefüllt. Versuchen Sie einen kleineren Ausschnitt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>Briefings</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
</context>
<context>
    <name>hearken::store</name>
    <message>
        <source>This project was made by a newer Hearken. Install the newest version to open it.</source>
        <translation>Dieses Projekt stammt von einem neueren Hearken. Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The history of this project does not fit this version of Hearken. Open a backup, or use the version that wrote it.</source>
        <translation>Die Geschichte dieses Projekts passt nicht zu dieser Version von Hearken. Öffnen Sie eine Sicherungskopie, oder verwenden Sie die Version, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>The project was opened to read. Close it elsewhere and open it again to change it.</source>
        <translation>Das Projekt wurde zum Lesen geöffnet. Schließen Sie es anderswo, und öffnen Sie es noch einmal, um es zu ändern.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A project on a server is backed up there, with pg_dump.</source>
        <translation>Ein Projekt auf einem Server wird dort gesichert, mit pg_dump.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Check the folder and its rights.</source>
        <translation>„%1“ kann nicht angelegt werden. Prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The copy could not be written to the disk safely.</source>
        <translation>Die Kopie konnte nicht sicher auf die Festplatte geschrieben werden.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was thrown away. Check the disk.</source>
        <translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde verworfen. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>The copy did not hold all rows and was thrown away. Try again.</source>
        <translation>Die Kopie enthielt nicht alle Zeilen und wurde verworfen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The copy could not be given its name. Check the rights of the folder.</source>
        <translation>Die Kopie konnte ihren Namen nicht bekommen. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Damaged page or index: %1</source>
        <translation>Beschädigte Seite oder beschädigter Index: %1</translation>
    </message>
    <message>
        <source>A row of “%1” names something that is not in “%2”.</source>
        <translation>Eine Zeile von „%1“ nennt etwas, das nicht in „%2“ ist.</translation>
    </message>
    <message>
        <source>“%1” is not a Hearken project. Choose a file that ends in .hearken, or import this one into a project.</source>
        <translation>„%1“ ist kein Hearken-Projekt. Wählen Sie eine Datei, die auf .hearken endet, oder importieren Sie diese in ein Projekt.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path, or make a project with “hearken new”.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie den Pfad, oder legen Sie mit „hearken new“ ein Projekt an.</translation>
    </message>
    <message>
        <source>“%1” points to a file that is gone.</source>
        <translation>„%1“ verweist auf eine Datei, die nicht mehr da ist.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a project file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Projektdatei darin.</translation>
    </message>
    <message>
        <source>“%1” has a second name (a hard link), which could damage it. Copy it and open the copy.</source>
        <translation>„%1“ hat einen zweiten Namen (einen Hardlink), was die Datei beschädigen könnte. Kopieren Sie sie, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its rights.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>The folder of the project cannot be written. Check its rights, or copy the project elsewhere.</source>
        <translation>In den Ordner des Projekts kann nicht geschrieben werden. Prüfen Sie seine Rechte, oder kopieren Sie das Projekt anderswohin.</translation>
    </message>
    <message>
        <source>The project is already open elsewhere (%1). Close it there, or open it to read.</source>
        <translation>Das Projekt ist schon anderswo geöffnet (%1). Schließen Sie es dort, oder öffnen Sie es zum Lesen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your rights.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Hearken is not installed correctly: its two parts use different copies of SQLite.</source>
        <translation>Hearken ist nicht richtig installiert: Seine zwei Teile verwenden verschiedene Kopien von SQLite.</translation>
    </message>
    <message>
        <source>The project could not be opened with checksums.</source>
        <translation>Das Projekt konnte nicht mit Prüfsummen geöffnet werden.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>There is a project in this database already. Open it, or choose another schema.</source>
        <translation>In dieser Datenbank gibt es schon ein Projekt. Öffnen Sie es, oder wählen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>There is no Hearken project in this database. Make one with “hearken new”.</source>
        <translation>In dieser Datenbank gibt es kein Hearken-Projekt. Legen Sie mit „hearken new“ eines an.</translation>
    </message>
    <message>
        <source>This project was made by a newer Hearken (schema %1; this one knows %2). Install the newest version to open it.</source>
        <translation>Dieses Projekt stammt von einem neueren Hearken (Schema %1; dieses kennt %2). Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The project file is damaged: it has %1 bytes and should have %2. Open a backup.</source>
        <translation>Die Projektdatei ist beschädigt: Sie hat %1 Bytes und sollte %2 haben. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The project file is damaged. Nothing was changed. Open a backup, or run “hearken check” for details.</source>
        <translation>Die Projektdatei ist beschädigt. Nichts wurde geändert. Öffnen Sie eine Sicherungskopie, oder führen Sie „hearken check“ für Einzelheiten aus.</translation>
    </message>
    <message>
        <source>Something other than Hearken has changed the inside of this project. It was not opened. Open a backup.</source>
        <translation>Etwas anderes als Hearken hat das Innere dieses Projekts verändert. Es wurde nicht geöffnet. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>This project comes from an older Hearken. Open it in the window once to bring it up to date.</source>
        <translation>Dieses Projekt stammt von einem älteren Hearken. Öffnen Sie es einmal im Fenster, um es auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>The project is being written by another program. Try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt gerade in das Projekt. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The project cannot be written here. Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>Das Projekt kann hier nicht geschrieben werden. Prüfen Sie die Rechte der Datei und ihres Ordners, oder speichern Sie eine Kopie anderswo.</translation>
    </message>
    <message>
        <source>The disk reported an error. What was confirmed is safe; check the disk, then open the project again.</source>
        <translation>Die Festplatte hat einen Fehler gemeldet. Was bestätigt wurde, ist sicher; prüfen Sie die Festplatte, und öffnen Sie das Projekt dann noch einmal.</translation>
    </message>
    <message>
        <source>The project file is damaged. Run “hearken check” on it and open a backup.</source>
        <translation>Die Projektdatei ist beschädigt. Prüfen Sie sie mit „hearken check“, und öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>The disk is full. What was confirmed is safe; free some space and run it again to continue.</source>
        <translation>Die Festplatte ist voll. Was bestätigt wurde, ist sicher; schaffen Sie Platz, und starten Sie noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>This does not fit what the project already holds.</source>
        <translation>Das passt nicht zu dem, was das Projekt schon enthält.</translation>
    </message>
    <message>
        <source>The project could not be read or written. See that its drive and its folder are still there, then close the project and open it again.</source>
        <translation>Das Projekt konnte nicht gelesen oder geschrieben werden. Sehen Sie nach, ob sein Laufwerk und sein Ordner noch da sind, schließen Sie es dann und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>A colleague is writing the same thing. Try again.</source>
        <translation>Eine andere Person schreibt gerade dasselbe. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server is out of space or memory. Tell its administrator.</source>
        <translation>Dem Server fehlt Platz oder Speicher. Sagen Sie es seiner Verwaltung.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>A database in memory is seen by one session only.</source>
        <translation>Eine Datenbank im Speicher sieht nur eine Sitzung.</translation>
    </message>
    <message>
        <source>The folder for daily copies cannot be made. Check “%1”.</source>
        <translation>Der Ordner für tägliche Kopien kann nicht angelegt werden. Prüfen Sie „%1“.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>The copy could not be put into “%1”. Check the rights of the folder and the room on the disk.</source>
        <translation>Die Kopie konnte nicht in „%1“ abgelegt werden. Prüfen Sie die Rechte des Ordners und den Platz auf der Festplatte.</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Das Öffnen wurde angehalten.</translation>
    </message>
    <message>
        <source>The settings of the project were changed elsewhere meanwhile. Look at them again.</source>
        <translation>Die Einstellungen des Projekts wurden inzwischen anderswo geändert. Sehen Sie sie sich noch einmal an.</translation>
    </message>
</context>
<context>
    <name>hearken::today</name>
    <message numerus="yes">
        <source>Briefing for %1: %n numbers changed since it was approved</source>
        <translation>
            <numerusform>Briefing für %1: %n Zahl hat sich seit der Freigabe geändert</numerusform>
            <numerusform>Briefing für %1: %n Zahlen haben sich seit der Freigabe geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went from %2 to %3</source>
        <translation>%1 ging von %2 auf %3</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n days</source>
        <translation>
            <numerusform>%1 schweigt seit %n Tag</numerusform>
            <numerusform>%1 schweigt seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1 · nobody is named as its owner</source>
        <translation>Erwartet %1 · niemand ist als verantwortlich genannt</translation>
    </message>
    <message>
        <source>Expected %1 · owner %2</source>
        <translation>Erwartet %1 · verantwortlich: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Check source</source>
        <translation>Quelle prüfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, n</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>value, interval, n</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 has lost its goal of %2</source>
        <translation>%1 hat sein Ziel von %2 verloren</translation>
    </message>
    <message>
        <source>%1 · owner %2</source>
        <translation>%1 · verantwortlich: %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The import of %1 was stopped</source>
        <translation>Der Import von %1 wurde angehalten</translation>
    </message>
    <message>
        <source>1 row of %1 was refused</source>
        <translation>1 Zeile von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 rows of %2 were refused</source>
        <translation>%1 Zeilen von %2 wurden abgelehnt</translation>
    </message>
    <message>
        <source>%1 rows are in. Import the file again to continue, or take the import out.</source>
        <translation>%1 Zeilen sind drin. Importieren Sie die Datei noch einmal, um fortzufahren, oder nehmen Sie den Import heraus.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in.</source>
        <translation>%1 von %2 Zeilen sind drin.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>See imports</source>
        <translation>Importe ansehen</translation>
    </message>
    <message>
        <source>%1 as a whole · 95% %2 to %3 · n %4, before %5</source>
        <translation>%1 insgesamt · 95&#xa0;% %2 bis %3 · n %4, vorher %5</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <translation>%1, Ziel %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>place, day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Bring in feedback</source>
        <translation>Feedback hereinbringen</translation>
    </message>
    <message>
        <source>Drop an export on the window. You see what it is before anything is written.</source>
        <translation>Legen Sie einen Export auf dem Fenster ab. Sie sehen, was er ist, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Feedback importieren</translation>
    </message>
    <message>
        <source>Describe the project</source>
        <translation>Projekt beschreiben</translation>
    </message>
    <message>
        <source>Its name, time zone and currency, and how many answers a number needs.</source>
        <translation>Name, Zeitzone und Währung, und wie viele Antworten eine Zahl braucht.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Bring in customers</source>
        <translation>Kunden hereinbringen</translation>
    </message>
    <message>
        <source>With a list of customers you see who spoke, and what is at stake.</source>
        <translation>Mit einer Kundenliste sehen Sie, wer gesprochen hat und was auf dem Spiel steht.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Make the dashboard yours</source>
        <translation>Dashboard einrichten</translation>
    </message>
    <message>
        <source>Choose the measures that you steer by. The first ones stand on this page.</source>
        <translation>Wählen Sie die Kennzahlen, nach denen Sie steuern. Die ersten stehen auf dieser Seite.</translation>
    </message>
    <message>
        <source>Open dashboard</source>
        <translation>Dashboard öffnen</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>With a goal, a measure says whether it is where it should be.</source>
        <translation>Mit einem Ziel sagt eine Kennzahl, ob sie ist, wo sie sein soll.</translation>
    </message>
    <message>
        <source>Make the first briefing</source>
        <translation>Erstes Briefing erstellen</translation>
    </message>
    <message>
        <source>One page for one reader: verdict first, with the numbers behind it.</source>
        <translation>Eine Seite für einen Empfänger: Befund zuerst, mit den Zahlen dahinter.</translation>
    </message>
    <message>
        <source>Open briefings</source>
        <translation>Briefings öffnen</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag (%n)</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Nothing waits for you: every source tells as usual, and no measure has lost its goal.</source>
        <translation>Nichts wartet auf Sie: Jede Quelle meldet sich wie gewohnt, und keine Kennzahl hat ihr Ziel verloren.</translation>
    </message>
    <message>
        <source>Real changes</source>
        <translation>Echte Veränderungen</translation>
    </message>
    <message>
        <source>against the 90 days before</source>
        <translation>gegen die 90 Tage davor</translation>
    </message>
    <message>
        <source>No real change: every difference to the period before can be chance.</source>
        <translation>Keine echte Veränderung: Jeder Unterschied zum Zeitraum davor kann Zufall sein.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>farthest from the goal first</source>
        <translation>am weitesten vom Ziel entfernt zuerst</translation>
    </message>
    <message>
        <source>No goal yet. With a goal, a measure says whether it is where it should be.</source>
        <translation>Noch kein Ziel. Mit einem Ziel sagt eine Kennzahl, ob sie ist, wo sie sein soll.</translation>
    </message>
    <message>
        <source>Set goals</source>
        <translation>Ziele setzen</translation>
    </message>
    <message>
        <source>Newest comments</source>
        <translation>Neueste Kommentare</translation>
    </message>
    <message>
        <source>No comment in these 90 days.</source>
        <translation>Kein Kommentar in diesen 90 Tagen.</translation>
    </message>
    <message>
        <source>Open feedback</source>
        <translation>Feedback öffnen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n items, most urgent first</source>
        <translation>
            <numerusform>%n Punkt, dringendster zuerst</numerusform>
            <numerusform>%n Punkte, dringendster zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling Today was stopped.</source>
        <translation>Das Füllen von „Heute“ wurde angehalten.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>One real drop: %1.</source>
        <translation>Ein echter Rückgang: %1.</translation>
    </message>
    <message>
        <source>One real rise: %1.</source>
        <translation>Ein echter Anstieg: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n real drops: %1.</source>
        <translation>
            <numerusform>%n echter Rückgang: %1.</numerusform>
            <numerusform>%n echte Rückgänge: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real rises: %1.</source>
        <translation>
            <numerusform>%n echter Anstieg: %1.</numerusform>
            <numerusform>%n echte Anstiege: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers in the two periods to tell whether anything has moved.</source>
        <translation>Zu wenige Antworten in den beiden Zeiträumen, um zu sagen, ob sich etwas bewegt hat.</translation>
    </message>
    <message>
        <source>No signal: the measure shows no real change.</source>
        <translation>Kein Signal: Die Kennzahl zeigt keine echte Veränderung.</translation>
    </message>
    <message numerus="yes">
        <source>No signal: none of the %n measures shows a real change.</source>
        <translation>
            <numerusform>Kein Signal: Die %n Kennzahl zeigt keine echte Veränderung.</numerusform>
            <numerusform>Kein Signal: Keine der %n Kennzahlen zeigt eine echte Veränderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one shows no signal.</source>
        <translation>Die andere zeigt kein Signal.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n show no signal.</source>
        <translation>
            <numerusform>Die andere (%n) zeigt kein Signal.</numerusform>
            <numerusform>Die anderen %n zeigen kein Signal.</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 a week</source>
        <translation>etwa %1 pro Woche</translation>
    </message>
    <message>
        <source>now and then</source>
        <translation>ab und zu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rhythm, how much</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, number of responses</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2. %3 this week. %4</source>
        <comment>source, rhythm, sum, days</comment>
        <translation>%1, %2. %3 diese Woche. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n numbers changed since it was approved</source>
        <translation>
            <numerusform>%1: %n Zahl hat sich seit der Freigabe geändert</numerusform>
            <numerusform>%1: %n Zahlen haben sich seit der Freigabe geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>journey, persona</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Moment of truth “%1” fell to %2 in these %n days, from %3 in the %n days before</source>
        <translation>
            <numerusform>Moment der Wahrheit „%1“ ist an diesem %n Tag auf %2 gefallen, von %3 an dem %n Tag davor</numerusform>
            <numerusform>Moment der Wahrheit „%1“ ist in diesen %n Tagen auf %2 gefallen, von %3 in den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moment of truth “%1” rose to %2 in these %n days, from %3 in the %n days before</source>
        <translation>
            <numerusform>Moment der Wahrheit „%1“ ist an diesem %n Tag auf %2 gestiegen, von %3 an dem %n Tag davor</numerusform>
            <numerusform>Moment der Wahrheit „%1“ ist in diesen %n Tagen auf %2 gestiegen, von %3 in den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · 95% %2 to %3 · n %4, before %5</source>
        <comment>a difference</comment>
        <translation>%1 · 95 % %2 bis %3 · n %4, vorher %5</translation>
    </message>
    <message>
        <source>%1 in the journey “%2” · %3 · goal %4</source>
        <comment>measure, journey, numbers, goal</comment>
        <translation>%1 in der Kundenreise „%2“ · %3 · Ziel %4</translation>
    </message>
    <message>
        <source>%1 in the journey “%2” · %3</source>
        <comment>measure, journey, numbers</comment>
        <translation>%1 in der Kundenreise „%2“ · %3</translation>
    </message>
</context>
</TS>
