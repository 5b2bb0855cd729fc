<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackEntryScreen</name>
    <message numerus="yes">
        <source>%n dossier(s) entered.</source>
        <translation>
            <numerusform>%n dossier entered.</numerusform>
            <numerusform>%n dossiers entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need another look.</source>
        <translation>
            <numerusform>%n line needs another look.</numerusform>
            <numerusform>%n lines need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message numerus="yes">
        <source>Sent to the printer: a list of %n dossier(s).</source>
        <translation>
            <numerusform>Sent to the printer: a list of %n dossier.</numerusform>
            <numerusform>Sent to the printer: a list of %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) selected</source>
        <translation>
            <numerusform>%n dossier selected</numerusform>
            <numerusform>%n dossiers selected</numerusform>
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
        <source>%n internal step(s)</source>
        <translation>
            <numerusform>%n internal step</numerusform>
            <numerusform>%n internal steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n procedure(s) with steps longer than the term</source>
        <translation>
            <numerusform>! %n procedure with steps longer than the term</numerusform>
            <numerusform>! %n procedures with steps longer than the term</numerusform>
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
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%n line(s) begun: type what the paper has.</source>
        <translation>
            <numerusform>%n line begun: type what the paper has.</numerusform>
            <numerusform>%n lines begun: type what the paper has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) pasted.</source>
        <translation>
            <numerusform>%n line pasted.</numerusform>
            <numerusform>%n lines pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had no place.</source>
        <translation>
            <numerusform>%n cell had no place.</numerusform>
            <numerusform>%n cells had no place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message numerus="yes">
        <source>Nothing needs attention: all %n number(s) of the day are settled.</source>
        <translation>
            <numerusform>Nothing needs attention: the %n number of the day is settled.</numerusform>
            <numerusform>Nothing needs attention: all %n numbers of the day are settled.</numerusform>
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
    <name>Foot</name>
    <message numerus="yes">
        <source>Enter %n dossier(s)</source>
        <translation>
            <numerusform>Enter %n dossier</numerusform>
            <numerusform>Enter %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n line to look at</numerusform>
            <numerusform>%n lines to look at</numerusform>
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
    <name>LabelRow</name>
    <message numerus="yes">
        <source>Sent to the printer: %n label(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n label.</numerusform>
            <numerusform>Sent to the printer: %n labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message numerus="yes">
        <source>%n due time(s) moved.</source>
        <translation>
            <numerusform>%n due time moved.</numerusform>
            <numerusform>%n due times moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer had to be.</source>
        <translation>
            <numerusform>%n no longer had to be.</numerusform>
            <numerusform>%n no longer had to be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %n dossier(s).</source>
        <translation>
            <numerusform>Later: %n dossier.</numerusform>
            <numerusform>Later: %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier: %n dossier(s).</source>
        <translation>
            <numerusform>Earlier: %n dossier.</numerusform>
            <numerusform>Earlier: %n dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to tell</source>
        <translation>
            <numerusform>%n to tell</numerusform>
            <numerusform>%n to tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesPart</name>
    <message numerus="yes">
        <source>%n open dossier(s) would be due at another time.</source>
        <translation>
            <numerusform>%n open dossier would be due at another time.</numerusform>
            <numerusform>%n open dossiers would be due at another time.</numerusform>
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
    <name>NumbersScreen</name>
    <message numerus="yes">
        <source>Enter %n missing dossier(s)</source>
        <translation>
            <numerusform>Enter %n missing dossier</numerusform>
            <numerusform>Enter %n missing dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message numerus="yes">
        <source>%n line(s) copied: paste them into a table.</source>
        <translation>
            <numerusform>%n line copied: paste them into a table.</numerusform>
            <numerusform>%n lines copied: paste them into a table.</numerusform>
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
    <name>Planning</name>
    <message numerus="yes">
        <source>%n day(s) put into the calendar, not saved yet.</source>
        <translation>
            <numerusform>%n day put into the calendar, not saved yet.</numerusform>
            <numerusform>%n days put into the calendar, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) refused.</source>
        <translation>
            <numerusform>%n proposed day refused.</numerusform>
            <numerusform>%n proposed days refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ordinary again, not saved yet.</source>
        <translation>
            <numerusform>%n day ordinary again, not saved yet.</numerusform>
            <numerusform>%n days ordinary again, not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) taken: compare them with the notice.</source>
        <translation>
            <numerusform>%n proposed day taken: compare them with the notice.</numerusform>
            <numerusform>%n proposed days taken: compare them with the notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed day(s) not taken: dropped.</source>
        <translation>
            <numerusform>%n proposed day not taken: dropped.</numerusform>
            <numerusform>%n proposed days not taken: dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change nothing: look at the week.</source>
        <translation>
            <numerusform>%n of them changes nothing: look at the week.</numerusform>
            <numerusform>%n of them change nothing: look at the week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingRow</name>
    <message numerus="yes">
        <source>Sent to the printer: %n procedure(s).</source>
        <translation>
            <numerusform>Sent to the printer: %n procedure.</numerusform>
            <numerusform>Sent to the printer: %n procedures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not been checked against their source.</source>
        <translation>
            <numerusform>%n of them has not been checked against its source.</numerusform>
            <numerusform>%n of them have not been checked against their source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on the way to the printer</source>
        <translation>
            <numerusform>%n page on the way to the printer</numerusform>
            <numerusform>%n pages on the way to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the register go to the printer.</source>
        <translation>
            <numerusform>%n page of the register goes to the printer.</numerusform>
            <numerusform>%n pages of the register go to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message numerus="yes">
        <source>Saved from the store that was replaced: %n entry(ies).</source>
        <translation>
            <numerusform>Saved from the store that was replaced: %n entry.</numerusform>
            <numerusform>Saved from the store that was replaced: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbers left out, so that none is given twice: %n. The register says why.</source>
        <translation>
            <numerusform>Numbers left out, so that none is given twice: %n. The register says why.</numerusform>
            <numerusform>Numbers left out, so that none is given twice: %n. The register says why.</numerusform>
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
    <message numerus="yes">
        <source>✕ %n paper(s) not printed</source>
        <translation>
            <numerusform>✕ %n paper not printed</numerusform>
            <numerusform>✕ %n papers not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) waiting for the printer</source>
        <translation>
            <numerusform>%n paper waiting for the printer</numerusform>
            <numerusform>%n papers waiting for the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message numerus="yes">
        <source>%n day(s) at once</source>
        <translation>
            <numerusform>%n day at once</numerusform>
            <numerusform>%n days at once</numerusform>
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
<context>
    <name>_HowFar</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Later</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
</TS>
