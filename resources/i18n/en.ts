<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>%n day(s) proposed: compare them with the notice.</source>
        <translation>
            <numerusform>%n day proposed: compare it with the notice.</numerusform>
            <numerusform>%n days proposed: compare them with the notice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueImport</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken: nothing was written. Mend them and check again.</source>
        <translation>
            <numerusform>%n row cannot be taken: nothing was written. Mend it and check again.</numerusform>
            <numerusform>%n rows cannot be taken: nothing was written. Mend them and check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n procedure(s)</source>
        <translation>
            <numerusform>Import %n procedure</numerusform>
            <numerusform>Import %n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message numerus="yes">
        <source>%n procedure(s) imported.</source>
        <translation>
            <numerusform>%n procedure imported.</numerusform>
            <numerusform>%n procedures imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message numerus="yes">
        <source>Exported %n dossier(s), read back and whole: {folder}</source>
        <translation>
            <numerusform>Exported %n dossier, read back and whole: {folder}</numerusform>
            <numerusform>Exported %n dossiers, read back and whole: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedForms</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsLine</name>
    <message numerus="yes">
        <source>%n open dossier(s):</source>
        <translation>
            <numerusform>%n open dossier:</numerusform>
            <numerusform>%n open dossiers:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPart</name>
    <message numerus="yes">
        <source>%n paper(s) missing</source>
        <translation>
            <numerusform>%n paper missing</numerusform>
            <numerusform>%n papers missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassingOnScreen</name>
    <message numerus="yes">
        <source>Took back %n dossier(s).</source>
        <translation>
            <numerusform>Took back %n dossier.</numerusform>
            <numerusform>Took back %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Handed %n dossier(s) to {receiver}.</source>
        <translation>
            <numerusform>Handed %n dossier to {receiver}.</numerusform>
            <numerusform>Handed %n dossiers to {receiver}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n dossier(s)</source>
        <translation>
            <numerusform>Hand over %n dossier</numerusform>
            <numerusform>Hand over %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n dossier(s)</source>
        <translation>
            <numerusform>Take back %n dossier</numerusform>
            <numerusform>Take back %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideItem</name>
    <message numerus="yes">
        <source>, %n waiting</source>
        <translation>
            <numerusform>, %n waiting</numerusform>
            <numerusform>, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackCard</name>
    <message numerus="yes">
        <source>Stack of %n dossier(s)</source>
        <translation>
            <numerusform>Stack of %n dossier</numerusform>
            <numerusform>Stack of %n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n dossier(s) not sent yet; work goes on as usual</source>
        <translation>
            <numerusform>%n dossier not sent yet; work goes on as usual</numerusform>
            <numerusform>%n dossiers not sent yet; work goes on as usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Distance</name>
    <message numerus="yes">
        <source>late by %n working day(s)</source>
        <translation>
            <numerusform>late by %n working day</numerusform>
            <numerusform>late by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
</TS>
