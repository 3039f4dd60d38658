<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BudgetSheet</name>
    <message numerus="yes">
        <source>%n row(s) left out; the sums are those of the rows shown</source>
        <translation>
            <numerusform>%n row left out; the sums are those of the rows shown</numerusform>
            <numerusform>%n rows left out; the sums are those of the rows shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) without a number</source>
        <translation>
            <numerusform>%1: %n cell without a number</numerusform>
            <numerusform>%1: %n cells without a number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n status form(s) opened</source>
        <translation>
            <numerusform>%n status form opened</numerusform>
            <numerusform>%n status forms opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status form(s) would be opened</source>
        <translation>
            <numerusform>%n status form would be opened</numerusform>
            <numerusform>%n status forms would be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) brought in.</source>
        <translation>
            <numerusform>%n list brought in.</numerusform>
            <numerusform>%n lists brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new area(s).</source>
        <translation>
            <numerusform>%n new area.</numerusform>
            <numerusform>%n new areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted.</source>
        <translation>
            <numerusform>%n fact accepted.</numerusform>
            <numerusform>%n facts accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of forms that are submitted or approved left out.</source>
        <translation>
            <numerusform>%n fact of a form that is submitted or approved left out.</numerusform>
            <numerusform>%n facts of forms that are submitted or approved left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of the file got more areas.</source>
        <translation>
            <numerusform>%n list of the file got more areas.</numerusform>
            <numerusform>%n lists of the file got more areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became something new or changed something</source>
        <translation>
            <numerusform>%n became something new or changed something</numerusform>
            <numerusform>%n became something new or changed something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already and is linked to it</source>
        <translation>
            <numerusform>%n stood there already and is linked to it</numerusform>
            <numerusform>%n stood there already and are linked to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is only noted with its sentence</source>
        <translation>
            <numerusform>%n is only noted with its sentence</numerusform>
            <numerusform>%n are only noted with their sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactEdits</name>
    <message numerus="yes">
        <source>%n fact(s) accepted</source>
        <translation>
            <numerusform>%n fact accepted</numerusform>
            <numerusform>%n facts accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) noted</source>
        <translation>
            <numerusform>%n fact noted</numerusform>
            <numerusform>%n facts noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureOutcome</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what the file has</source>
        <translation>
            <numerusform>%n older than what the file has</numerusform>
            <numerusform>%n older than what the file has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known area(s)</source>
        <translation>
            <numerusform>%n known area</numerusform>
            <numerusform>%n known areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are no areas</source>
        <translation>
            <numerusform>%n that is no area</numerusform>
            <numerusform>%n that are no areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) in %1</source>
        <translation>
            <numerusform>%n indicator in %1</numerusform>
            <numerusform>%n indicators in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>%n was/were added because of the figures: %1</source>
        <translation>
            <numerusform>%n was added because of the figures: %1</numerusform>
            <numerusform>%n were added because of the figures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were added only because the rule was changed: %1</source>
        <translation>
            <numerusform>%n was added only because the rule was changed: %1</numerusform>
            <numerusform>%n were added only because the rule was changed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were added, and it cannot be determined why: %1</source>
        <translation>
            <numerusform>%n was added, and it cannot be determined why: %1</numerusform>
            <numerusform>%n were added, and it cannot be determined why: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>List of %n area(s): the text does not say from which day</source>
        <translation>
            <numerusform>List of %n area: the text does not say from which day</numerusform>
            <numerusform>List of %n areas: the text does not say from which day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List from %1, %n area(s)</source>
        <translation>
            <numerusform>List from %1, %n area</numerusform>
            <numerusform>List from %1, %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableVerb</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n series</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::AccountDesk</name>
    <message numerus="yes">
        <source>%n form(s) of %1 are ready to be written. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%n form of %1 is ready to be written. Undo with Ctrl+Z.</numerusform>
            <numerusform>%n forms of %1 are ready to be written. Undo with Ctrl+Z.</numerusform>
        </translation>
    </message>
</context>
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
    <name>indblik::AreaHead</name>
    <message numerus="yes">
        <source>%n area(s) were added to the list because the rule changed.</source>
        <translation>
            <numerusform>%n area was added to the list because the rule changed.</numerusform>
            <numerusform>%n areas were added to the list because the rule changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were removed from the list because the rule changed.</source>
        <translation>
            <numerusform>%n area was removed from the list because the rule changed.</numerusform>
            <numerusform>%n areas were removed from the list because the rule changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were added to the list because of the figures.</source>
        <translation>
            <numerusform>%n area was added to the list because of the figures.</numerusform>
            <numerusform>%n areas were added to the list because of the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were removed from the list because of the figures.</source>
        <translation>
            <numerusform>%n area was removed from the list because of the figures.</numerusform>
            <numerusform>%n areas were removed from the list because of the figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined: figures are missing.</source>
        <translation>
            <numerusform>%n area cannot be determined: figures are missing.</numerusform>
            <numerusform>%n areas cannot be determined: figures are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined on the day before, so the change is not certain.</source>
        <translation>
            <numerusform>%n area cannot be determined on the day before, so the change is not certain.</numerusform>
            <numerusform>%n areas cannot be determined on the day before, so the change is not certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are listed on one of the days and cannot be determined on the other.</source>
        <translation>
            <numerusform>%n area is listed on one of the days and cannot be determined on the other.</numerusform>
            <numerusform>%n areas are listed on one of the days and cannot be determined on the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::BudgetBar</name>
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
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::BudgetDeeds</name>
    <message numerus="yes">
        <source>%n pasted amount(s)</source>
        <translation>
            <numerusform>%n pasted amount</numerusform>
            <numerusform>%n pasted amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled amount(s)</source>
        <translation>
            <numerusform>%n filled amount</numerusform>
            <numerusform>%n filled amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) belong to the amounts you clear. What should happen to them?</source>
        <translation>
            <numerusform>%n footnote belongs to the amounts you clear. What should happen to it?</numerusform>
            <numerusform>%n footnotes belong to the amounts you clear. What should happen to them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared amount(s)</source>
        <translation>
            <numerusform>%n cleared cell</numerusform>
            <numerusform>%n cleared cells</numerusform>
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
    <name>indblik::CardHead</name>
    <message numerus="yes">
        <source>%n answer(s) are from %1 and not reviewed. Edit them, or confirm that they still hold.</source>
        <translation>
            <numerusform>%n answer is from %1 and not reviewed. Edit it, or confirm that it still holds.</numerusform>
            <numerusform>%n answers are from %1 and not reviewed. Edit them, or confirm that they still hold.</numerusform>
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
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ChangeView</name>
    <message numerus="yes">
        <source>%n area(s) without figures</source>
        <translation>
            <numerusform>%n area without figures</numerusform>
            <numerusform>%n areas without figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::CompareDialog</name>
    <message numerus="yes">
        <source>%n row(s) were added</source>
        <translation>
            <numerusform>%n row was added</numerusform>
            <numerusform>%n rows were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed</source>
        <translation>
            <numerusform>%n row was removed</numerusform>
            <numerusform>%n rows were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ControlPage</name>
    <message numerus="yes">
        <source>%n do(es) not add up</source>
        <translation>
            <numerusform>%n does not add up</numerusform>
            <numerusform>%n do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for information</source>
        <translation>
            <numerusform>%n for information</numerusform>
            <numerusform>%n for information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no open remarks. %n remark(s) are accepted with a reason.</source>
        <translation>
            <numerusform>There are no open remarks. %n remark is accepted with a reason.</numerusform>
            <numerusform>There are no open remarks. %n remarks are accepted with a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::EvaluationsPane</name>
    <message numerus="yes">
        <source>We wait for %n evaluation(s); %1 should have arrived</source>
        <translation>
            <numerusform>We wait for %n evaluation; %1 should have arrived</numerusform>
            <numerusform>We wait for %n evaluations; %1 should have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We wait for %n evaluation(s)</source>
        <translation>
            <numerusform>We wait for %n evaluation</numerusform>
            <numerusform>We wait for %n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We wait for %n other follow-up(s) too, such as statistics or meetings</source>
        <translation>
            <numerusform>We wait for %n other follow-up too, such as statistics or meetings</numerusform>
            <numerusform>We wait for %n other follow-ups too, such as statistics or meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FactsBox</name>
    <message numerus="yes">
        <source>%n sentence(s) that were taken in have changed. See whether what they became still holds.</source>
        <translation>
            <numerusform>%n sentence that was taken in has changed. See whether what it became still holds.</numerusform>
            <numerusform>%n sentences that were taken in have changed. See whether what they became still holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program has found %n possible fact(s) in the texts. Read the sentence before you take it in.</source>
        <translation>
            <numerusform>The program has found %n possible fact in the texts. Read the sentence before you take it in.</numerusform>
            <numerusform>The program has found %n possible facts in the texts. Read the sentence before you take it in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) taken in.</source>
        <translation>
            <numerusform>%n fact taken in.</numerusform>
            <numerusform>%n facts taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only noted with its sentence.</source>
        <translation>
            <numerusform>%n only noted with its sentence.</numerusform>
            <numerusform>%n only noted with their sentences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FigureAnswersPane</name>
    <message numerus="yes">
        <source>Say what %n indicator(s) are counted in. The same for all:</source>
        <translation>
            <numerusform>Say what %n indicator is counted in:</numerusform>
            <numerusform>Say what %n indicators are counted in. The same for all:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FigureMapPane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FigureRemarks</name>
    <message numerus="yes">
        <source>… and %n more of this kind</source>
        <translation>
            <numerusform>… and %n more of this kind</numerusform>
            <numerusform>… and %n more of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n remark on the file</numerusform>
            <numerusform>%n remarks on the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FiguresDialog</name>
    <message numerus="yes">
        <source>%n thing(s) must be chosen first, on the left.</source>
        <translation>
            <numerusform>%n thing must be chosen first, on the left.</numerusform>
            <numerusform>%n things must be chosen first, on the left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FollowUpsBox</name>
    <message numerus="yes">
        <source>on %n forms</source>
        <translation>
            <numerusform>on %n form</numerusform>
            <numerusform>on %n forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::GapList</name>
    <message numerus="yes">
        <source>%n thing(s) to see to before you can submit the form</source>
        <translation>
            <numerusform>%n thing to see to before you can submit the form</numerusform>
            <numerusform>%n things to see to before you can submit the form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::GoalModel</name>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::GoalsPage</name>
    <message numerus="yes">
        <source>%n form(s) contribute to no goal</source>
        <translation>
            <numerusform>%n form contributes to no goal</numerusform>
            <numerusform>%n forms contribute to no goal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
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
        <source>%n row(s) unchanged from the file</source>
        <translation>
            <numerusform>%n row unchanged from the file</numerusform>
            <numerusform>%n rows unchanged from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be imported</source>
        <translation>
            <numerusform>%n row that cannot be imported</numerusform>
            <numerusform>%n rows that cannot be imported</numerusform>
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
    <name>indblik::LastYearPane</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ListsView</name>
    <message numerus="yes">
        <source>Valid from %1, %n area(s)</source>
        <translation>
            <numerusform>Valid from %1, %n area</numerusform>
            <numerusform>Valid from %1, %n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and rule differ on %n area(s).</source>
        <translation>
            <numerusform>List and rule differ on %n area.</numerusform>
            <numerusform>List and rule differ on %n areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined.</source>
        <translation>
            <numerusform>%n area cannot be determined.</numerusform>
            <numerusform>%n areas cannot be determined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::OpenYearDialog</name>
    <message numerus="yes">
        <source>%n form(s) will be made</source>
        <translation>
            <numerusform>%n form will be made</numerusform>
            <numerusform>%n forms will be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) go on though their year is over.</source>
        <translation>
            <numerusform>%n goal goes on though its year is over.</numerusform>
            <numerusform>%n goals go on though their year is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::PasteDialog</name>
    <message numerus="yes">
        <source>&amp;Paste %n amount(s)</source>
        <translation>
            <numerusform>&amp;Paste %n amount</numerusform>
            <numerusform>&amp;Paste %n amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be written and stay as they are.</source>
        <translation>
            <numerusform>%n cell cannot be written and stays as it is.</numerusform>
            <numerusform>%n cells cannot be written and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were interpreted; see whether that is right.</source>
        <translation>
            <numerusform>%n amount was interpreted; see whether that is right.</numerusform>
            <numerusform>%n amounts were interpreted; see whether that is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::PromisesPane</name>
    <message numerus="yes">
        <source>%n promise(s) of earlier years are open; %1 should have been kept</source>
        <translation>
            <numerusform>%n promise of earlier years is open; %1 should have been kept</numerusform>
            <numerusform>%n promises of earlier years are open; %1 should have been kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of earlier years are open</source>
        <translation>
            <numerusform>%n promise of earlier years is open</numerusform>
            <numerusform>%n promises of earlier years are open</numerusform>
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
<context>
    <name>indblik::PublishedDialog</name>
    <message numerus="yes">
        <source>%n list(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n list, from %1 to %2.</numerusform>
            <numerusform>%n lists, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that the file does not have come with them.</source>
        <translation>
            <numerusform>%n area that the file does not have comes with them.</numerusform>
            <numerusform>%n areas that the file does not have come with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of the file get more areas.</source>
        <translation>
            <numerusform>%n list of the file gets more areas.</numerusform>
            <numerusform>%n lists of the file get more areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ReadingPane</name>
    <message numerus="yes">
        <source>%n submitted and awaiting approval</source>
        <translation>
            <numerusform>%n submitted and awaiting approval</numerusform>
            <numerusform>%n submitted and awaiting approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ReadingsBox</name>
    <message numerus="yes">
        <source>The goal can be interpreted in %n way(s), and the interpretations give different verdicts. Choose the one that applies and say why; until then the account prints them all.</source>
        <translation>
            <numerusform>The goal can be interpreted in %n way, and it gives no single verdict. Choose it if it applies, and say why; until then the account prints it.</numerusform>
            <numerusform>The goal can be interpreted in %n ways, and the interpretations give different verdicts. Choose the one that applies and say why; until then the account prints them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::RoundPane</name>
    <message numerus="yes">
        <source>%1 of %2 forms are submitted; %n thing(s) are open</source>
        <translation>
            <numerusform>%1 of %2 forms are submitted; %n thing is open</numerusform>
            <numerusform>%1 of %2 forms are submitted; %n things are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 forms are submitted; %n thing(s) are worth a look</source>
        <translation>
            <numerusform>%1 of %2 forms are submitted; %n thing is worth a look</numerusform>
            <numerusform>%1 of %2 forms are submitted; %n things are worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n form(s) are submitted</source>
        <translation>
            <numerusform>The one form is submitted</numerusform>
            <numerusform>All %n forms are submitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::RuleEditor</name>
    <message numerus="yes">
        <source>It must be on %n published list(s) in a row.</source>
        <translation>
            <numerusform>It must be on %n published list in a row.</numerusform>
            <numerusform>It must be on %n published lists in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::RulesDialog</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined.</source>
        <translation>
            <numerusform>%n area cannot be determined.</numerusform>
            <numerusform>%n areas cannot be determined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::SaidBox</name>
    <message numerus="yes">
        <source>and %n more in the form</source>
        <translation>
            <numerusform>and %n more in the form</numerusform>
            <numerusform>and %n more in the form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::StateBar</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::UnknownNamesPane</name>
    <message numerus="yes">
        <source>%n name(s) the file does not know</source>
        <translation>
            <numerusform>%n name the file does not know</numerusform>
            <numerusform>%n names the file does not know</numerusform>
        </translation>
    </message>
</context>
</TS>
