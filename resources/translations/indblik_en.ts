<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>indblik::AnswerField</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::BudgetModel</name>
    <message numerus="yes">
        <source>%n cell(s) without a number</source>
        <translation>
            <numerusform>%n cell without a number</numerusform>
            <numerusform>%n cells without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::BudgetPage</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the sums</source>
        <translation>
            <numerusform>%n remark on the sums</numerusform>
            <numerusform>%n remarks on the sums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::CellPane</name>
    <message numerus="yes">
        <source>%n cell(s) without a number</source>
        <translation>
            <numerusform>%n cell without a number</numerusform>
            <numerusform>%n cells without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take %n row(s) over</source>
        <translation>
            <numerusform>&amp;Take %n row over</numerusform>
            <numerusform>&amp;Take %n rows over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s), tick those you want</source>
        <translation>
            <numerusform>%n changed row, tick it if you want it</numerusform>
            <numerusform>%n changed rows, tick those you want</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as in the file already</source>
        <translation>
            <numerusform>%n row as in the file already</numerusform>
            <numerusform>%n rows as in the file already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be taken over</source>
        <translation>
            <numerusform>%n row that cannot be taken over</numerusform>
            <numerusform>%n rows that cannot be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to look at</source>
        <translation>
            <numerusform>%n remark to look at</numerusform>
            <numerusform>%n remarks to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ProposalModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>
