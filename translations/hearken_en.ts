<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
