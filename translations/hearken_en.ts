<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hearken::BriefingPage</name>
    <message numerus="yes">
        <source>%n numbers changed since you approved issue %1:</source>
        <translation>
            <numerusform>%n number changed since you approved issue %1:</numerusform>
            <numerusform>%n numbers changed since you approved issue %1:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDFs were written to %1.</source>
        <translation>
            <numerusform>%n PDF was written to %1.</numerusform>
            <numerusform>%n PDFs were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers changed</source>
        <translation>
            <numerusform>%n number changed</numerusform>
            <numerusform>%n numbers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers against their goals</source>
        <translation>
            <numerusform>%n number against its goal</numerusform>
            <numerusform>%n numbers against their goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared</source>
        <translation>
            <numerusform>%n compared</numerusform>
            <numerusform>%n compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compared, with ties</source>
        <translation>
            <numerusform>%n compared, with ties</numerusform>
            <numerusform>%n compared, with ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, nearest to the middle</source>
        <translation>
            <numerusform>%n, nearest to the middle</numerusform>
            <numerusform>%n, nearest to the middle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more lines. The page never becomes two.</source>
        <translation>
            <numerusform>Room for %n more line. The page never becomes two.</numerusform>
            <numerusform>Room for %n more lines. The page never becomes two.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::CompareDialog</name>
    <message numerus="yes">
        <source>%n numbers differ.</source>
        <translation>
            <numerusform>%n number differs.</numerusform>
            <numerusform>%n numbers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts or blocks differ.</source>
        <translation>
            <numerusform>%n text or block differs.</numerusform>
            <numerusform>%n texts or blocks differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::CompareView</name>
    <message numerus="yes">
        <source>A difference is real when chance is no reason for it, with %n touchpoints tested at once (Benjamini–Hochberg, 5%). Where both share answers the test is careful.</source>
        <translation>
            <numerusform>A difference is real when chance is no reason for it; %n touchpoint was tested. Where both share answers the test is careful.</numerusform>
            <numerusform>A difference is real when chance is no reason for it, with %n touchpoints tested at once (Benjamini–Hochberg, 5%). Where both share answers the test is careful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::DrillPanel</name>
    <message numerus="yes">
        <source>%Ln saw the question and did not answer.</source>
        <translation>
            <numerusform>%Ln saw the question and did not answer.</numerusform>
            <numerusform>%Ln saw the question and did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not shown it.</source>
        <translation>
            <numerusform>%Ln was not shown it.</numerusform>
            <numerusform>%Ln were not shown it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %Ln it does not apply, or they do not know.</source>
        <translation>
            <numerusform>To %Ln it does not apply, or it is not known.</numerusform>
            <numerusform>To %Ln it does not apply, or they do not know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::FilterBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ImportCheck</name>
    <message numerus="yes">
        <source>No answer: %n codes…</source>
        <translation>
            <numerusform>No answer: %n code…</numerusform>
            <numerusform>No answer: %n codes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::JourneyPage</name>
    <message numerus="yes">
        <source>Copied %n lanes.</source>
        <translation>
            <numerusform>Copied %n lane.</numerusform>
            <numerusform>Copied %n lanes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n cells.</source>
        <translation>
            <numerusform>Copied %n cell.</numerusform>
            <numerusform>Copied %n cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lanes</source>
        <translation>
            <numerusform>Paste %n lane</numerusform>
            <numerusform>Paste %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out: they are not numbers.</source>
        <translation>
            <numerusform>%n cell was left out: it is not a number.</numerusform>
            <numerusform>%n cells were left out: they are not numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n touchpoints</source>
        <translation>
            <numerusform>Remove %n touchpoint</numerusform>
            <numerusform>Remove %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n lanes</source>
        <translation>
            <numerusform>Hide %n lane</numerusform>
            <numerusform>Hide %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys came in.</source>
        <translation>
            <numerusform>%n journey came in.</numerusform>
            <numerusform>%n journeys came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things of “%1” did not come in as they stood.</source>
        <translation>
            <numerusform>%n thing of “%1” did not come in as it stood.</numerusform>
            <numerusform>%n things of “%1” did not come in as they stood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::JourneyPanel</name>
    <message numerus="yes">
        <source>%n responses</source>
        <translation>
            <numerusform>%n response</numerusform>
            <numerusform>%n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::MissingDialog</name>
    <message numerus="yes">
        <source>in %n cells of the rows shown</source>
        <translation>
            <numerusform>in %n cell of the rows shown</numerusform>
            <numerusform>in %n cells of the rows shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::NeedsYouCard</name>
    <message numerus="yes">
        <source>%n columns need you</source>
        <translation>
            <numerusform>%n column needs you</numerusform>
            <numerusform>%n columns need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::PagePanel</name>
    <message numerus="yes">
        <source>Last %n days with feedback</source>
        <translation>
            <numerusform>Last %n day with feedback</numerusform>
            <numerusform>Last %n days with feedback</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::PortfolioRows</name>
    <message numerus="yes">
        <source>%1, %n touchpoints</source>
        <translation>
            <numerusform>%1, %n touchpoint</numerusform>
            <numerusform>%1, %n touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::PortfolioView</name>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints out of date</source>
        <translation>
            <numerusform>%n touchpoint out of date</numerusform>
            <numerusform>%n touchpoints out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::RailButton</name>
    <message numerus="yes">
        <source>%n past the limit</source>
        <translation>
            <numerusform>%n past the limit</numerusform>
            <numerusform>%n past the limit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ReadersBox</name>
    <message numerus="yes">
        <source>Make all %n PDFs…</source>
        <translation>
            <numerusform>Make %n PDF…</numerusform>
            <numerusform>Make all %n PDFs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks differ</source>
        <translation>
            <numerusform>%n block differs</numerusform>
            <numerusform>%n blocks differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::ResponsePanel</name>
    <message numerus="yes">
        <source>%n more questions were not shown</source>
        <translation>
            <numerusform>%n more question was not shown</numerusform>
            <numerusform>%n more questions were not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::StatusStrip</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::StepView</name>
    <message numerus="yes">
        <source>%n others have too few answers to show.</source>
        <translation>
            <numerusform>%n other has too few answers to show.</numerusform>
            <numerusform>%n others have too few answers to show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::TilePanel</name>
    <message numerus="yes">
        <source>all %n of the measure</source>
        <translation>
            <numerusform>all %n of the measure</numerusform>
            <numerusform>all %n of the measure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::app</name>
    <message numerus="yes">
        <source>%n steps of the journey “%1” have lost their touchpoint.</source>
        <translation>
            <numerusform>%n step of the journey “%1” has lost its touchpoint.</numerusform>
            <numerusform>%n steps of the journey “%1” have lost their touchpoint.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes on unanswered questions contradict the responses.</source>
        <translation>
            <numerusform>%n note on an unanswered question contradicts the responses.</numerusform>
            <numerusform>%n notes on unanswered questions contradict the responses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::briefing</name>
    <message numerus="yes">
        <source>%1 fell to %2 in these %n days, from %3 in the %n days before.</source>
        <translation>
            <numerusform>%1 fell to %2 in this %n day, from %3 in the %n day before.</numerusform>
            <numerusform>%1 fell to %2 in these %n days, from %3 in the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rose to %2 in these %n days, from %3 in the %n days before.</source>
        <translation>
            <numerusform>%1 rose to %2 in this %n day, from %3 in the %n day before.</numerusform>
            <numerusform>%1 rose to %2 in these %n days, from %3 in the %n days before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::dashboard</name>
    <message numerus="yes">
        <source>%n hidden, to protect small groups.</source>
        <translation>
            <numerusform>%n hidden, to protect small groups.</numerusform>
            <numerusform>%n hidden, to protect small groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::figure</name>
    <message numerus="yes">
        <source>%n more touchpoints</source>
        <translation>
            <numerusform>%n more touchpoint</numerusform>
            <numerusform>%n more touchpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::intake</name>
    <message numerus="yes">
        <source>Stopped. %n rows of the file are in and stay. Import it again to continue, or take the import out.</source>
        <translation>
            <numerusform>Stopped. %n row of the file is in and stays. Import it again to continue, or take the import out.</numerusform>
            <numerusform>Stopped. %n rows of the file are in and stay. Import it again to continue, or take the import out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the file are safe; import it again to continue.</source>
        <translation>
            <numerusform>%n row of the file is safe; import it again to continue.</numerusform>
            <numerusform>%n rows of the file are safe; import it again to continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::journey</name>
    <message numerus="yes">
        <source>%n more comments</source>
        <translation>
            <numerusform>%n more comment</numerusform>
            <numerusform>%n more comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without a feeling were written as neutral.</source>
        <translation>
            <numerusform>%n touchpoint without a feeling was written as neutral.</numerusform>
            <numerusform>%n touchpoints without a feeling were written as neutral.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surveys here</source>
        <translation>
            <numerusform>%n survey here</numerusform>
            <numerusform>%n surveys here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>researched: %Ln answers</source>
        <translation>
            <numerusform>researched: %Ln answer</numerusform>
            <numerusform>researched: %Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like this</source>
        <translation>
            <numerusform>%Ln more like this</numerusform>
            <numerusform>%Ln more like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are under their goal.</source>
        <translation>
            <numerusform>%n touchpoint is under its goal.</numerusform>
            <numerusform>%n touchpoints are under their goal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n touchpoints nobody asks.</source>
        <translation>
            <numerusform>At %n touchpoint nobody asks.</numerusform>
            <numerusform>At %n touchpoints nobody asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed otherwise</source>
        <translation>
            <numerusform>%n changed otherwise</numerusform>
            <numerusform>%n changed otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real drops: %1.</source>
        <translation>
            <numerusform>%n real drop: %1.</numerusform>
            <numerusform>%n real drops: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real rises: %1.</source>
        <translation>
            <numerusform>%n real rise: %1.</numerusform>
            <numerusform>%n real rises: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n forecasts are missed so far.</source>
        <translation>
            <numerusform>%1 of %n forecast is missed so far.</numerusform>
            <numerusform>%1 of %n forecasts are missed so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers in a year</source>
        <translation>
            <numerusform>%Ln answer in a year</numerusform>
            <numerusform>%Ln answers in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL characters were left out.</source>
        <translation>
            <numerusform>%n NUL character was left out.</numerusform>
            <numerusform>%n NUL characters were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearken::today</name>
    <message numerus="yes">
        <source>Briefing for %1: %n numbers changed since it was approved</source>
        <translation>
            <numerusform>Briefing for %1: %n number changed since it was approved</numerusform>
            <numerusform>Briefing for %1: %n numbers changed since it was approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been silent for %n days</source>
        <translation>
            <numerusform>%1 has been silent for %n day</numerusform>
            <numerusform>%1 has been silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items, most urgent first</source>
        <translation>
            <numerusform>%n item, most urgent first</numerusform>
            <numerusform>%n items, most urgent first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real drops: %1.</source>
        <translation>
            <numerusform>%n real drop: %1.</numerusform>
            <numerusform>%n real drops: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n real rises: %1.</source>
        <translation>
            <numerusform>%n real rise: %1.</numerusform>
            <numerusform>%n real rises: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No signal: none of the %n measures shows a real change.</source>
        <translation>
            <numerusform>No signal: the %n measure shows no real change.</numerusform>
            <numerusform>No signal: none of the %n measures shows a real change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n show no signal.</source>
        <translation>
            <numerusform>The other %n shows no signal.</numerusform>
            <numerusform>The other %n show no signal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n numbers changed since it was approved</source>
        <translation>
            <numerusform>%1: %n number changed since it was approved</numerusform>
            <numerusform>%1: %n numbers changed since it was approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moment of truth “%1” fell to %2 in these %n days, from %3 in the %n days before</source>
        <translation>
            <numerusform>Moment of truth “%1” fell to %2 on this %n day, from %3 on the %n day before</numerusform>
            <numerusform>Moment of truth “%1” fell to %2 in these %n days, from %3 in the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moment of truth “%1” rose to %2 in these %n days, from %3 in the %n days before</source>
        <translation>
            <numerusform>Moment of truth “%1” rose to %2 on this %n day, from %3 on the %n day before</numerusform>
            <numerusform>Moment of truth “%1” rose to %2 in these %n days, from %3 in the %n days before</numerusform>
        </translation>
    </message>
</context>
</TS>
