<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en_GB">
<context>
    <name>AccountEdits</name>
    <message>
        <source>The file already has the account of %1.</source>
        <translation>Filen har allerede redegørelsen for %1.</translation>
    </message>
    <message>
        <source>new account %1</source>
        <translation>ny redegørelse %1</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Ny redegørelse</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>åbn %1</translation>
    </message>
    <message>
        <source>Opened from %1</source>
        <translation>Åbnet fra %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import af %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import af %1</translation>
    </message>
    <message>
        <source>The file has no account before %1 to begin the year from. Import one, or begin an empty account.</source>
        <translation>Der er ingen redegørelse før %1 i filen at begynde året ud fra. Importér en, eller opret en tom redegørelse.</translation>
    </message>
    <message>
        <source>Write what the account is called.</source>
        <translation>Skriv, hvad redegørelsen hedder.</translation>
    </message>
    <message>
        <source>texts of the account</source>
        <translation>redegørelsens tekster</translation>
    </message>
    <message>
        <source>Write what the change table is called.</source>
        <translation>Skriv, hvad ændringstabellen hedder.</translation>
    </message>
    <message>
        <source>Write at least one row.</source>
        <translation>Skriv mindst én række.</translation>
    </message>
    <message>
        <source>Each row needs a type of area, such as “Risk areas” or “All”.</source>
        <translation>Hver række skal have en områdetype, fx »Risikoområder« eller »Alle«.</translation>
    </message>
    <message>
        <source>Choose a year that comes after the first one.</source>
        <translation>Vælg et år, der kommer efter det første.</translation>
    </message>
    <message>
        <source>change table “%1”</source>
        <translation>ændringstabellen »%1«</translation>
    </message>
    <message>
        <source>delete the change table “%1”</source>
        <translation>slet ændringstabellen »%1«</translation>
    </message>
    <message>
        <source>Choose figures that are a part of a whole, such as persons on transfer income.</source>
        <translation>Vælg tal, der er en del af en helhed, fx personer på overførselsindkomst.</translation>
    </message>
    <message>
        <source>There are no rules of that kind in %1, so areas have no types.</source>
        <translation>Der er ingen regler af den slags i %1, så områderne har ingen typer.</translation>
    </message>
</context>
<context>
    <name>AccountImport</name>
    <message>
        <source>%1 does not look like an account: it has no status form, no goal and no budget table. If your municipality uses other labels, ask your IT department to import it with indblik-cli and --wording.</source>
        <translation>%1 ligner ikke en redegørelse: Der er hverken et statusskema, et mål eller en budgettabel i den. Bruger kommunen andre ledetekster, så bed it-afdelingen importere med indblik-cli og --wording.</translation>
    </message>
    <message>
        <source>%1 has more than %2 status forms, goals or budget rows, so it is not the account of one year. Import each account from a file of its own.</source>
        <translation>%1 har over %2 statusskemaer, mål eller budgetrækker, så det er ikke redegørelsen for ét år. Importér hver redegørelse fra sin egen fil.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
</context>
<context>
    <name>Achievement</name>
    <message>
        <source>Goals reached to a high degree</source>
        <translation>Høj målopfyldelse</translation>
    </message>
    <message>
        <source>Evaluated: it works</source>
        <translation>Evalueret: Det virker</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>On track, not measured</source>
        <translation>På vej, ikke målt</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvist nået</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>Partly begun</source>
        <translation>Delvist begyndt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Measuring is being set up</source>
        <translation>Måling er på vej</translation>
    </message>
    <message>
        <source>Not followed up yet</source>
        <translation>Ikke fulgt op endnu</translation>
    </message>
    <message>
        <source>Awaits an evaluation</source>
        <translation>Afventer evaluering</translation>
    </message>
    <message>
        <source>Cannot be assessed yet</source>
        <translation>Kan ikke vurderes endnu</translation>
    </message>
    <message>
        <source>Effect is not measured</source>
        <translation>Effekten måles ikke</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Ingen vurdering</translation>
    </message>
    <message>
        <source>No effect goal</source>
        <translation>Ingen effektmål</translation>
    </message>
    <message>
        <source>Cannot be assessed before: %1</source>
        <translation>Kan først vurderes: %1</translation>
    </message>
</context>
<context>
    <name>Actor</name>
    <message>
        <source>Committee or council</source>
        <translation>Udvalg eller råd</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Finansieringskilde</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>ActorEdits</name>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>“%1” is what “%2” is called already. Choose another name.</source>
        <translation>»%1« er allerede et navn på »%2«. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>navnet %1</translation>
    </message>
    <message>
        <source>delete the name %1</source>
        <translation>slet navnet %1</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>%1 is damaged or not complete. Fetch or save it again.</source>
        <translation>%1 er beskadiget eller ufuldstændig. Hent eller gem filen igen.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a document usually holds, so it is not opened. Save it again from the program it was made with.</source>
        <translation>%1 fylder udpakket langt mere, end et dokument plejer, så den åbnes ikke. Gem den igen fra det program, den er lavet i.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Fetch or save it again.</source>
        <translation>Filen er beskadiget eller ufuldstændig. Hent eller gem den igen.</translation>
    </message>
    <message>
        <source>%1 has a password. Save it without one and import that.</source>
        <translation>%1 har en adgangskode. Gem den uden kode, og importér så filen.</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Housing area</source>
        <translation>Boligområde</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
</context>
<context>
    <name>AreaChange</name>
    <message>
        <source>Other areas</source>
        <translation>Øvrige områder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Uafklaret</translation>
    </message>
</context>
<context>
    <name>AreaEdits</name>
    <message>
        <source>Write what the area is called.</source>
        <translation>Skriv, hvad området hedder.</translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name, or add this spelling under “Also called”.</source>
        <translation>»%1« findes allerede. Vælg et andet navn, eller skriv stavemåden under »Kaldes også«.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of itself.</source>
        <translation>»%1« kan ikke være en del af sig selv.</translation>
    </message>
    <message>
        <source>new area %1</source>
        <translation>nyt område %1</translation>
    </message>
    <message>
        <source>“%1” belongs to the area. First move “%1” somewhere else.</source>
        <translation>»%1« hører under området. Flyt først »%1« et andet sted hen.</translation>
    </message>
    <message>
        <source>It is on the published list of %1. Remove it from the list first.</source>
        <translation>Det står på listen fra %1. Fjern det fra listen først.</translation>
    </message>
    <message>
        <source>delete the area %1</source>
        <translation>slet området %1</translation>
    </message>
    <message>
        <source>“%1” has figures and cannot be deleted. Write under “Until” from which day the area no longer exists instead.</source>
        <translation>»%1« har tal og kan ikke slettes. Skriv i stedet under »Til«, fra hvilken dag området ikke længere findes.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>En andel er mellem 0 og 100 %.</translation>
    </message>
    <message>
        <source>A count cannot be below 0.</source>
        <translation>Et antal kan ikke være under 0.</translation>
    </message>
    <message>
        <source>Typed in the program</source>
        <translation>Tastet i programmet</translation>
    </message>
    <message>
        <source>Write from which day the list is valid.</source>
        <translation>Skriv, fra hvilken dag listen gælder.</translation>
    </message>
    <message>
        <source>The list names a class or an area that does not exist.</source>
        <translation>Listen nævner en type eller et område, der ikke findes.</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>listen fra %1</translation>
    </message>
    <message>
        <source>delete the list of %1</source>
        <translation>slet listen fra %1</translation>
    </message>
    <message>
        <source>rules: %1</source>
        <translation>regler: %1</translation>
    </message>
    <message>
        <source>rules as delivered: %1</source>
        <translation>regler som leveret: %1</translation>
    </message>
    <message>
        <source>Figures of fewer than %1 persons may never be shown.</source>
        <translation>Tal for færre end %1 personer må aldrig vises.</translation>
    </message>
    <message>
        <source>smallest number of persons that is shown</source>
        <translation>mindste antal personer, der vises</translation>
    </message>
    <message>
        <source>“%1” is not to be a share. Write a number, for example 1.812.</source>
        <translation>»%1« skal ikke være en andel. Skriv et tal, fx 1.812.</translation>
    </message>
    <message>
        <source>“%1” is a share, and a number alone does not say of what. Write 38,9 % or 14 af 36.</source>
        <translation>»%1« er en andel, og et tal alene siger ikke af hvad. Skriv 38,9 % eller 14 af 36.</translation>
    </message>
    <message>
        <source>“%1” is a share, and the file has no number that %2 would be a part of. Write 38,9 % or 14 af 36.</source>
        <translation>»%1« er en andel, og filen har ikke det antal, som %2 er en del af. Skriv 38,9 % eller 14 af 36.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it was stored.</source>
        <translation>Importen er stoppet, og intet af den er gemt.</translation>
    </message>
    <message>
        <source>A development plan cannot be ended before it begins.</source>
        <translation>En udviklingsplan kan ikke slutte, før den begynder.</translation>
    </message>
</context>
<context>
    <name>AreaPlan</name>
    <message>
        <source>The development plan goes on: the area was “%1” from %2 and left the list on %3.</source>
        <translation>Udviklingsplanen fortsætter: Området var »%1« fra %2 og gled af listen %3.</translation>
    </message>
    <message>
        <source>A development plan goes on; it is stated from %1.</source>
        <translation>En udviklingsplan fortsætter; den er oplyst fra %1.</translation>
    </message>
    <message>
        <source>A development plan is required from %1.</source>
        <translation>Der skal være en udviklingsplan fra %1.</translation>
    </message>
</context>
<context>
    <name>BoundEdits</name>
    <message>
        <source>There is no figure there. Put the cursor in a number of the text, then bind it.</source>
        <translation>Der står ikke noget tal dér. Sæt markøren i et tal i teksten, og bind det så.</translation>
    </message>
    <message>
        <source>%1 bound to its figure</source>
        <translation>%1 bundet til sit tal</translation>
    </message>
    <message>
        <source>%1 no longer bound</source>
        <translation>%1 ikke længere bundet</translation>
    </message>
</context>
<context>
    <name>BoundFigure</name>
    <message>
        <source>Budget: %1, %2</source>
        <translation>Budget: %1, %2</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Own committee</source>
        <translation>Udvalget selv</translation>
    </message>
    <message>
        <source>Another administration of the municipality</source>
        <translation>En anden forvaltning i kommunen</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerium</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Original budget</source>
        <translation>Oprindeligt budget</translation>
    </message>
    <message>
        <source>Revised budget</source>
        <translation>Korrigeret budget</translation>
    </message>
    <message>
        <source>Final budget</source>
        <translation>Endeligt budget</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Current prices</source>
        <translation>Løbende priser</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>%1-priser</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <translation>Faste priser</translation>
    </message>
    <message>
        <source>stated total</source>
        <translation>oplyst i alt</translation>
    </message>
</context>
<context>
    <name>BudgetBars</name>
    <message>
        <source>The other %1</source>
        <translation>De øvrige %1</translation>
    </message>
    <message>
        <source>Source not stated</source>
        <translation>Kilde ikke oplyst</translation>
    </message>
    <message>
        <source>No amounts per year</source>
        <translation>Ingen beløb fordelt på år</translation>
    </message>
    <message>
        <source>Money in %1 only</source>
        <translation>Kun penge i %1</translation>
    </message>
    <message>
        <source>The budget is the same in all years</source>
        <translation>Budgettet er det samme i alle år</translation>
    </message>
    <message>
        <source>The budget grows until %1</source>
        <translation>Budgettet vokser til og med %1</translation>
    </message>
    <message>
        <source>The budget falls after %1</source>
        <translation>Budgettet falder efter %1</translation>
    </message>
    <message>
        <source>The budget is largest in %1</source>
        <translation>Budgettet er størst i %1</translation>
    </message>
    <message>
        <source>Not all amounts of %1 are known</source>
        <translation>Ikke alle beløb for %1 kendes</translation>
    </message>
    <message>
        <source>0 in all years</source>
        <translation>0 i alle år</translation>
    </message>
</context>
<context>
    <name>BudgetClip</name>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
    <message>
        <source>This line is the name of a group.</source>
        <translation>Linjen er navnet på en gruppe.</translation>
    </message>
    <message>
        <source>This is a sum. It is computed, so nothing is written here.</source>
        <translation>Det er en sum. Den regnes ud, så du kan ikke skrive her.</translation>
    </message>
    <message>
        <source>Names are not pasted. Begin in the column of a year.</source>
        <translation>Navne sættes ikke ind. Begynd i et års kolonne.</translation>
    </message>
    <message>
        <source>The file is read-only.</source>
        <translation>Filen er kun åben til læsning.</translation>
    </message>
    <message>
        <source>Line %1, column %2 of what was copied</source>
        <translation>Linje %1, kolonne %2 i det kopierede</translation>
    </message>
    <message>
        <source>The budget does not go that far.</source>
        <translation>Så langt går budgettet ikke.</translation>
    </message>
    <message>
        <source>No row in view has the name “%1”, or several have it.</source>
        <translation>Ingen række, der vises, hedder »%1«, eller flere gør.</translation>
    </message>
    <message>
        <source>Its column has no heading.</source>
        <translation>Kolonnen har ingen overskrift.</translation>
    </message>
    <message>
        <source>Its heading “%1” is not a year; sums are computed.</source>
        <translation>Kolonnens overskrift »%1« er ikke et år; summer regnes ud.</translation>
    </message>
    <message>
        <source>Two columns of what was copied have the year %1.</source>
        <translation>To kolonner i det kopierede har året %1.</translation>
    </message>
    <message>
        <source>The year %1 is not in view.</source>
        <translation>Året %1 vises ikke.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>det kopierede</translation>
    </message>
    <message>
        <source>Nothing says what the amounts are in, and “%1” does not look like %2.</source>
        <translation>Intet siger, hvad beløbene er i, og »%1« ligner ikke %2.</translation>
    </message>
    <message>
        <source>Hundreds of times more or less than what is in the row. Is the unit right?</source>
        <translation>Flere hundrede gange mere eller mindre, end der står i rækken. Er enheden rigtig?</translation>
    </message>
</context>
<context>
    <name>BudgetEdits</name>
    <message>
        <source>Write what the footnote should say.</source>
        <translation>Skriv, hvad fodnoten skal sige.</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>fodnote %1</translation>
    </message>
    <message>
        <source>new footnote</source>
        <translation>ny fodnote</translation>
    </message>
    <message>
        <source>Write what the row is called.</source>
        <translation>Skriv, hvad rækken hedder.</translation>
    </message>
    <message>
        <source>new row %1</source>
        <translation>ny række %1</translation>
    </message>
    <message>
        <source>%1: title</source>
        <translation>%1: titel</translation>
    </message>
    <message>
        <source>delete the row %1</source>
        <translation>slet rækken %1</translation>
    </message>
    <message>
        <source>Write what the site is called.</source>
        <translation>Skriv, hvad stedet hedder.</translation>
    </message>
    <message>
        <source>Write who pays.</source>
        <translation>Skriv, hvem der betaler.</translation>
    </message>
    <message>
        <source>The money cannot be counted in the row itself. Choose the row of the funder.</source>
        <translation>Pengene kan ikke tælle med i rækken selv. Vælg rækken for den, der betaler.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>En andel ligger mellem 0 og 100 %.</translation>
    </message>
    <message>
        <source>%1: delete %2</source>
        <translation>%1: slet %2</translation>
    </message>
    <message>
        <source>new version: %1</source>
        <translation>ny version: %1</translation>
    </message>
    <message>
        <source>sums from: %1</source>
        <translation>summer fra: %1</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: rækkefølge</translation>
    </message>
    <message>
        <source>Write what the group is called.</source>
        <translation>Skriv, hvad gruppen hedder.</translation>
    </message>
    <message>
        <source>new group %1</source>
        <translation>ny gruppe %1</translation>
    </message>
    <message>
        <source>“%1” has rows, so it was not deleted. Delete the rows or move them to another group first.</source>
        <translation>»%1« har rækker, så den blev ikke slettet. Slet rækkerne, eller flyt dem til en anden gruppe først.</translation>
    </message>
    <message>
        <source>delete the group %1</source>
        <translation>slet gruppen %1</translation>
    </message>
    <message>
        <source>places and participants</source>
        <translation>pladser og deltagere</translation>
    </message>
</context>
<context>
    <name>BudgetGrid</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Sum of all groups</source>
        <translation>Sum af alle grupper</translation>
    </message>
</context>
<context>
    <name>BudgetList</name>
    <message>
        <source>%1 has more than %2 rows; that is not one budget.</source>
        <translation>%1 har mere end %2 rækker; det er ikke ét budget.</translation>
    </message>
    <message>
        <source>The list in %1 has no line with a title, a year and an amount.</source>
        <translation>Listen i %1 har ingen linje med en titel, et år og et beløb.</translation>
    </message>
    <message>
        <source>Line %1 of %2 names several columns that could be the amount. Leave one of them.</source>
        <translation>Linje %1 i %2 nævner flere kolonner, der kan være beløbet. Lad én af dem stå.</translation>
    </message>
</context>
<context>
    <name>BudgetSheet</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the sums are those of the rows shown</source>
        <translation>
            <numerusform>%n række er udeladt; summerne gælder de viste rækker</numerusform>
            <numerusform>%n rækker er udeladt; summerne gælder de viste rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiative (%1)</source>
        <translation>Indsats (%1)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Sum of all groups</source>
        <translation>Sum af alle grupper</translation>
    </message>
    <message>
        <source>as the source states it</source>
        <translation>som kilden oplyser det</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) without a number</source>
        <translation>
            <numerusform>%1: %n celle uden tal</numerusform>
            <numerusform>%1: %n celler uden tal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leaves out %2, which is not split by year</source>
        <translation>%1 er uden %2, som ikke er fordelt på år</translation>
    </message>
    <message>
        <source>%1: %2 is in two rows and is counted once</source>
        <translation>%1: %2 står i to rækker og er talt med én gang</translation>
    </message>
    <message>
        <source>%1: the source states %2</source>
        <translation>%1: kilden oplyser %2</translation>
    </message>
    <message>
        <source>the source states another total</source>
        <translation>kilden oplyser et andet beløb i alt</translation>
    </message>
    <message>
        <source>%1 has no budget table: no row with years was found, such as 2009, 2010. Write the years above the columns.</source>
        <translation>%1 har ingen budgettabel: Der er ingen række med årstal som 2009, 2010. Skriv årstal over kolonnerne.</translation>
    </message>
    <message>
        <source>The table in %1 has years but no row with amounts. Each row needs a title in the column before the years.</source>
        <translation>Tabellen i %1 har årstal, men ingen række med beløb. Hver række skal have en titel i kolonnen før årene.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows or footnotes; that is not one budget.</source>
        <translation>%1 har mere end %2 rækker eller fodnoter; det er ikke ét budget.</translation>
    </message>
    <message>
        <source>The heading in line %1 of %2 has “%3” twice. Keep only one of them.</source>
        <translation>Overskriften i linje %1 i %2 har »%3« to gange. Lad kun den ene stå.</translation>
    </message>
    <message>
        <source>The heading in line %1 of %2 has years, but over or under them it says “%3”, not budget. Write “budget” over the columns that are the budget.</source>
        <translation>Overskriften i linje %1 i %2 har år, men over eller under dem står der »%3«, ikke budget. Skriv »budget« over de kolonner, der er budgettet.</translation>
    </message>
    <message>
        <source>%1 says that its amounts are in kroner, but %2 shows “%3” where %4 is stored. Say which is right.</source>
        <translation>%1 siger, at beløbene er i kroner, men %2 viser »%3«, hvor der er gemt %4. Vælg, hvad der gælder.</translation>
    </message>
    <message>
        <source>A second table with other years begins in line %1 of %2. Save it as a file of its own.</source>
        <translation>I linje %1 i %2 begynder en tabel mere med andre år. Gem den som en fil for sig.</translation>
    </message>
    <message>
        <source>In %1 “%2” is split into several rows, “%3” and “%4” (line %5). A budget has one row for each initiative: add the amounts up in that row.</source>
        <translation>I %1 er »%2« delt på flere rækker, »%3« og »%4« (linje %5). Et budget har én række for hver indsats: Saml beløbene i den.</translation>
    </message>
    <message>
        <source>%1 says “%2”, so its amounts are not a budget. Leave out what is not the budget, or call it “budget”.</source>
        <translation>%1 siger »%2«, så beløbene er ikke et budget. Udelad det, der ikke er budgettet, eller kald det »budget«.</translation>
    </message>
</context>
<context>
    <name>BudgetUnit</name>
    <message>
        <source>Nothing in %1 says whether its amounts are in kroner, thousands or millions; the first is “%2” in line %3. Say which.</source>
        <translation>Intet i %1 siger, om beløbene er kroner, tusinder eller millioner; det første er »%2« i linje %3. Vælg, hvad det er.</translation>
    </message>
    <message>
        <source>%1 says “%2” in line %3. Amounts are kept in kroner, thousands or millions of kroner. Say which of them it is.</source>
        <translation>%1 siger »%2« i linje %3. Beløb gemmes i kroner, tusinder eller millioner kroner. Vælg, hvilken af dem det er.</translation>
    </message>
    <message>
        <source>%1 says “%2” in line %3 and “%4” in line %5 of the same amounts. Say which is right.</source>
        <translation>%1 siger »%2« i linje %3 og »%4« i linje %5 om de samme beløb. Vælg, hvad der gælder.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Indsendt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returneret</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>from last year, not reviewed</source>
        <translation>fra sidste år, ikke gennemgået</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>unchanged since last year</source>
        <translation>uændret siden sidste år</translation>
    </message>
</context>
<context>
    <name>CardEdits</name>
    <message>
        <source>“%1” is submitted. Take it back first, then you can edit it.</source>
        <translation>»%1« er indsendt. Træk det tilbage først, så kan du rette det.</translation>
    </message>
    <message>
        <source>“%1” is approved. Write why it must be edited; that removes the approval.</source>
        <translation>»%1« er godkendt. Skriv, hvorfor det skal rettes; så falder godkendelsen bort.</translation>
    </message>
    <message>
        <source>“%1” had no answer last year.</source>
        <translation>»%1« havde intet svar sidste år.</translation>
    </message>
    <message>
        <source>“%1” is not as it was last year. Fetch last year&apos;s answer first if it still holds.</source>
        <translation>»%1« er ikke, som det var sidste år. Hent først sidste års svar, hvis det stadig gælder.</translation>
    </message>
    <message>
        <source>%1: achievement</source>
        <translation>%1: målopfyldelse</translation>
    </message>
    <message>
        <source>Write what shows that the initiative succeeds.</source>
        <translation>Skriv, hvad der viser, at indsatsen lykkes.</translation>
    </message>
    <message>
        <source>%1: success criterion</source>
        <translation>%1: succeskriterium</translation>
    </message>
    <message>
        <source>%1: delete a success criterion</source>
        <translation>%1: slet et succeskriterium</translation>
    </message>
    <message>
        <source>A status form needs a title.</source>
        <translation>Et statusskema skal have en titel.</translation>
    </message>
    <message>
        <source>There is already a status form “%1”. Give this one another title.</source>
        <translation>Der er allerede et statusskema »%1«. Giv dette en anden titel.</translation>
    </message>
    <message>
        <source>%1: officer and due date</source>
        <translation>%1: ansvarlig og frist</translation>
    </message>
    <message>
        <source>“%1” must be submitted first.</source>
        <translation>»%1« skal indsendes først.</translation>
    </message>
    <message>
        <source>Write why “%1” is returned, so that its officer knows what to do.</source>
        <translation>Skriv, hvorfor »%1« returneres, så den ansvarlige ved, hvad der skal gøres.</translation>
    </message>
    <message>
        <source>There is already a status form “%1”. Give the new one another title.</source>
        <translation>Der er allerede et statusskema »%1«. Giv det nye en anden titel.</translation>
    </message>
    <message>
        <source>new status form %1</source>
        <translation>nyt statusskema %1</translation>
    </message>
    <message>
        <source>“%1” is submitted or approved, so it was not deleted. Take it back, or choose “Edit again” first.</source>
        <translation>»%1« er indsendt eller godkendt, så det er ikke slettet. Træk det tilbage, eller vælg »Ret igen« først.</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>slet %1</translation>
    </message>
    <message>
        <source>Write the target as a number or a share, such as “100” or “at least 70 %”.</source>
        <translation>Skriv målet som et antal eller en andel, fx »100« eller »mindst 70 %«.</translation>
    </message>
    <message>
        <source>“%1” already has the state “%2”, so nothing was changed.</source>
        <translation>»%1« har allerede tilstanden »%2«, så intet er ændret.</translation>
    </message>
    <message>
        <source>%1: order</source>
        <translation>%1: rækkefølge</translation>
    </message>
</context>
<context>
    <name>Checkable</name>
    <message>
        <source>There is nothing to check yet: the account has neither amounts nor answers.</source>
        <translation>Der er ikke noget at kontrollere endnu: Redegørelsen har hverken beløb eller svar.</translation>
    </message>
    <message>
        <source>There are no remarks on the status forms. There is no budget to compare them with.</source>
        <translation>Der er ingen bemærkninger til statusskemaerne. Der er intet budget at sammenligne dem med.</translation>
    </message>
    <message>
        <source>There are no remarks on the budget. There are no status forms to compare it with.</source>
        <translation>Der er ingen bemærkninger til budgettet. Der er ingen statusskemaer at sammenligne det med.</translation>
    </message>
    <message>
        <source>The check has found nothing. It compares sums, amounts in the forms, dates, ages, counts and answers. Whether the text is right, you must read for yourself.</source>
        <translation>Kontrollen har ikke fundet noget. Den sammenligner summer, beløb i skemaerne, datoer, aldersgrænser, antal og svar. Om teksten er rigtig, må du selv læse efter.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Stemmer ikke</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bør undersøges</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>from %1, not reviewed</source>
        <translation>fra %1, ikke gennemgået</translation>
    </message>
    <message>
        <source>unchanged since %1</source>
        <translation>uændret siden %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation>Kan ikke afgøres</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Er kommet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>met</source>
        <translation>opfyldt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>ikke opfyldt</translation>
    </message>
    <message>
        <source>cannot be determined</source>
        <translation>kan ikke afgøres</translation>
    </message>
    <message>
        <source>No interpretation yet</source>
        <translation>Ingen tolkning endnu</translation>
    </message>
    <message>
        <source>No interpretation is chosen</source>
        <translation>Ingen tolkning er valgt</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Ikke på listen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is writing in the file (on the computer %2). Try again when they are done.</source>
        <translation>%1 skriver i filen (på computeren %2). Prøv igen, når vedkommende er færdig.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected, so nothing was changed.</source>
        <translation>Filen eller dens mappe er skrivebeskyttet, så intet blev ændret.</translation>
    </message>
    <message>
        <source>--%1 takes a year of four digits, not “%2”.</source>
        <translation>Efter --%1 skal der stå et årstal med fire cifre, ikke »%2«.</translation>
    </message>
    <message>
        <source>indblik-cli --help lists the commands.</source>
        <translation>indblik-cli --help viser kommandoerne.</translation>
    </message>
    <message>
        <source>indblik-cli %1 --help shows how it is called.</source>
        <translation>indblik-cli %1 --help viser, hvordan kommandoen kaldes.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing (%3).</source>
        <translation>--%1 %2 mangler (%3).</translation>
    </message>
    <message>
        <source>--%1 takes a day, such as 2012-04-01, not “%2”.</source>
        <translation>Efter --%1 skal der stå en dag, fx 2012-04-01, ikke »%2«.</translation>
    </message>
    <message>
        <source>The command is missing. It is one of %1.</source>
        <translation>Kommandoen mangler. Den er en af %1.</translation>
    </message>
    <message>
        <source>“%1” is not a command. The commands are %2.</source>
        <translation>»%1« er ikke en kommando. Kommandoerne er %2.</translation>
    </message>
    <message>
        <source>%1 does not know %2. It takes %3.</source>
        <translation>%1 kender ikke %2. Den tager %3.</translation>
    </message>
    <message>
        <source>%1 is missing. Write indblik-cli %2 …</source>
        <translation>%1 mangler. Skriv indblik-cli %2 …</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. Write indblik-cli %2 …, and a name with spaces in quotes.</source>
        <translation>»%1« er et argument for meget. Skriv indblik-cli %2 …, og et navn med mellemrum i anførselstegn.</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2. Write the earlier year after --from.</source>
        <translation>--from %1 er efter --to %2. Skriv det tidligste år efter --from.</translation>
    </message>
    <message>
        <source>--text TEXT is missing (the answer), or --confirm, where last year&apos;s still holds.</source>
        <translation>--text TEKST mangler (svaret), eller --confirm, hvis sidste års stadig gælder.</translation>
    </message>
    <message>
        <source>--to takes draft, submitted, returned or approved, not “%1”.</source>
        <translation>Efter --to skal der stå draft, submitted, returned eller approved, ikke »%1«.</translation>
    </message>
    <message>
        <source>--out takes the name of a picture, ending in .svg or .png.</source>
        <translation>Efter --out skal der stå navnet på et billede; det ender på .svg eller .png.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. Write account, budget or figures.</source>
        <translation>»%1« kan ikke importeres. Skriv account, budget eller figures.</translation>
    </message>
    <message>
        <source>The file has no account of %1.</source>
        <translation>Filen har ingen redegørelse for %1.</translation>
    </message>
    <message>
        <source>The file has no account yet. Import one with “import account”.</source>
        <translation>Filen har ingen redegørelse endnu. Importér en med »import account«.</translation>
    </message>
    <message>
        <source>The wording %1 cannot be read: %2</source>
        <translation>Ordlisten %1 kan ikke læses: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>%1 nye, %2 ændrede, %3 uændrede, %4 afviste</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importeret.</translation>
    </message>
    <message>
        <source>Nothing was changed. Import it with --apply.</source>
        <translation>Intet blev ændret. Importér det med --apply.</translation>
    </message>
    <message>
        <source>--out takes the name of a PDF file, ending in .pdf.</source>
        <translation>Efter --out skal der stå navnet på en PDF-fil; det ender på .pdf.</translation>
    </message>
    <message>
        <source>The file and its history are in order.</source>
        <translation>Filen og dens historik er i orden.</translation>
    </message>
    <message>
        <source>Usage: indblik-cli COMMAND …, where COMMAND is one of</source>
        <translation>Brug: indblik-cli KOMMANDO …, hvor KOMMANDO er en af</translation>
    </message>
    <message>
        <source>Every command takes --language da|en. Exit status: 0 done, 1 refused, 2 wrong usage.</source>
        <translation>Alle kommandoer tager --language da|en. Slutkode: 0 udført, 1 afvist, 2 forkert brug.</translation>
    </message>
    <message>
        <source>--language takes da or en.</source>
        <translation>Efter --language skal der stå da eller en.</translation>
    </message>
    <message>
        <source>Usage: indblik-cli %1</source>
        <translation>Brug: indblik-cli %1</translation>
    </message>
    <message>
        <source>--author takes the name that signs the edit.</source>
        <translation>Efter --author skal der stå navnet på den, der retter.</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation>Resultatet kunne ikke skrives. Er disken fuld?</translation>
    </message>
    <message>
        <source>There is no status form “%1” in the account of %2. “cards” lists their titles.</source>
        <translation>Der er intet statusskema »%1« i redegørelsen for %2. »cards« viser titlerne.</translation>
    </message>
    <message>
        <source>There is no status form “%1” to leave out.</source>
        <translation>Der er intet statusskema »%1« at udelade.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>ny: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>udeladt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n status form(s) opened</source>
        <translation>
            <numerusform>%n statusskema er åbnet</numerusform>
            <numerusform>%n statusskemaer er åbnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status form(s) would be opened</source>
        <translation>
            <numerusform>%n statusskema ville blive åbnet</numerusform>
            <numerusform>%n statusskemaer ville blive åbnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The form “%1” has no field “%2”. It has: %3.</source>
        <translation>Skemaet »%1« har intet felt »%2«. Det har: %3.</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Godtaget af %1: %2</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>uden tal</translation>
    </message>
    <message>
        <source>Some money is in two rows and is counted in both here. In the account&apos;s own budget its sum of all groups counts it once.</source>
        <translation>Nogle penge står i to rækker og er talt med i begge her. I redegørelsens eget budget er de talt med én gang i summen af alle grupper.</translation>
    </message>
    <message>
        <source>--all shows every account with all its years; leave out --%1.</source>
        <translation>--all viser alle redegørelser med alle deres år; udelad --%1.</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>sum</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>fodnote %1</translation>
    </message>
    <message>
        <source>There is no scheme “%1”. There are: %2.</source>
        <translation>Der er ingen ordning »%1«. Der er: %2.</translation>
    </message>
    <message>
        <source>The figures are made up and only show how the program works.</source>
        <translation>Tallene er opdigtede og viser kun, hvordan programmet virker.</translation>
    </message>
    <message>
        <source>? cannot be determined (could be %1)</source>
        <translation>? uafklaret (måske %1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>by the rule</source>
        <translation>på grund af reglen</translation>
    </message>
    <message>
        <source>by the figures</source>
        <translation>på grund af tallene</translation>
    </message>
    <message>
        <source>by both</source>
        <translation>på grund af begge</translation>
    </message>
    <message>
        <source>Figures of %1.</source>
        <translation>Tal fra %1.</translation>
    </message>
    <message>
        <source>The file has no areas yet. Import figures of them with “import figures”.</source>
        <translation>Filen har ingen områder endnu. Importér tal for dem med »import figures«.</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>også %1</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Change %1 = rule %2 + figures %3</source>
        <translation>Ændring %1 = regel %2 + tal %3</translation>
    </message>
    <message>
        <source>In the other order: rule %1 + figures %2</source>
        <translation>I den anden rækkefølge: regel %1 + tal %2</translation>
    </message>
    <message>
        <source>+ %1, %2</source>
        <translation>+ %1, %2</translation>
    </message>
    <message>
        <source>- %1, %2</source>
        <translation>- %1, %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Læst som %1</translation>
    </message>
    <message>
        <source>%1 are older than what the file has</source>
        <translation>%1 er ældre end dem i filen</translation>
    </message>
    <message>
        <source>New area: %1</source>
        <translation>Nyt område: %1</translation>
    </message>
    <message>
        <source>Left out, not known: %1</source>
        <translation>Udeladt, kendes ikke: %1</translation>
    </message>
    <message>
        <source>New indicator: %1</source>
        <translation>Nyt nøgletal: %1</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import af %1</translation>
    </message>
    <message>
        <source>list of %1</source>
        <translation>listen fra %1</translation>
    </message>
    <message>
        <source>None of the figures could be imported, so nothing was changed. Say with --map how the columns are read, or correct the file.</source>
        <translation>Ingen af tallene kunne importeres, så intet blev ændret. Angiv med --map, hvordan kolonnerne læses, eller ret filen.</translation>
    </message>
    <message>
        <source>It is not described yet when the goal is reached.</source>
        <translation>Det er endnu ikke beskrevet, hvornår målet er nået.</translation>
    </message>
    <message>
        <source>Chosen because: %1</source>
        <translation>Valgt, fordi: %1</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>ingen tal endnu</translation>
    </message>
    <message>
        <source>The file has no shares of areas.</source>
        <translation>Filen har ingen andele for områder.</translation>
    </message>
    <message>
        <source>The file has no figures of “%1”.</source>
        <translation>Filen har ingen tal for »%1«.</translation>
    </message>
    <message>
        <source>There is nothing to draw for “%1”. Write --what goal:b, series:NAME, area:NAME, areas or types.</source>
        <translation>Der er intet at tegne for »%1«. Skriv --what goal:b, series:NAVN, area:NAVN, areas eller types.</translation>
    </message>
    <message>
        <source>The goal has no figures to draw yet.</source>
        <translation>Målet har ikke nogen tal at tegne endnu.</translation>
    </message>
    <message>
        <source>Lines of the source that were not imported:</source>
        <translation>Linjer i kilden, som ikke er importeret:</translation>
    </message>
    <message>
        <source>New region or country: %1</source>
        <translation>Ny region eller nyt land: %1</translation>
    </message>
    <message>
        <source>%1 is counted in: %2</source>
        <translation>%1 tælles i: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Intet er importeret.</translation>
    </message>
    <message>
        <source>--unit is kr, tkr or mio, and says what the amounts of a budget are in.</source>
        <translation>--unit er kr, tkr eller mio og siger, hvad beløbene i et budget er i.</translation>
    </message>
    <message>
        <source>Say it with --unit kr, tkr or mio.</source>
        <translation>Angiv det med --unit kr, tkr eller mio.</translation>
    </message>
    <message>
        <source>by what cannot be determined</source>
        <translation>på grund af noget, der ikke kan afgøres</translation>
    </message>
    <message>
        <source>cannot be determined %1</source>
        <translation>uafklaret %1</translation>
    </message>
    <message>
        <source>? %1, listed on one day and not determined on the other</source>
        <translation>? %1, på listen den ene dag og uafklaret den anden</translation>
    </message>
    <message>
        <source>The interpretations give different verdicts; none is chosen.</source>
        <translation>Tolkningerne giver forskellige svar, og ingen er valgt.</translation>
    </message>
    <message>
        <source>Nothing was changed; nothing that can be read is new.</source>
        <translation>Intet blev ændret; der er ikke noget nyt, der kan læses.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>cards FILE [--year Y] [--json]</source>
        <translation>cards FIL [--year ÅR] [--json]</translation>
    </message>
    <message>
        <source>budget FILE [--year Y] [--from Y --to Y] [--csv FILE] [--xlsx FILE] [--json] | FILE --all [--json]</source>
        <translation>budget FIL [--year ÅR] [--from ÅR --to ÅR] [--csv FIL] [--xlsx FIL] [--json] | FIL --all [--json]</translation>
    </message>
    <message>
        <source>areas FILE [--json]</source>
        <translation>areas FIL [--json]</translation>
    </message>
    <message>
        <source>classify FILE --scheme S --on DATE [--json]</source>
        <translation>classify FIL --scheme S --on DATO [--json]</translation>
    </message>
    <message>
        <source>goals FILE [--year Y] [--json]</source>
        <translation>goals FIL [--year ÅR] [--json]</translation>
    </message>
    <message>
        <source>chart FILE --what goal:b|series:NAME|area:NAME|areas|types --out X.svg|X.png [--year Y] [--indicator I] [--scheme S]</source>
        <translation>chart FIL --what goal:b|series:NAVN|area:NAVN|areas|types --out X.svg|X.png [--year ÅR] [--indicator I] [--scheme S]</translation>
    </message>
    <message>
        <source>check FILE [--year Y] [--json]</source>
        <translation>check FIL [--year ÅR] [--json]</translation>
    </message>
    <message>
        <source>history FILE [--json]</source>
        <translation>history FIL [--json]</translation>
    </message>
    <message>
        <source>report FILE --year Y --out OUT.pdf</source>
        <translation>report FIL --year ÅR --out UD.pdf</translation>
    </message>
    <message>
        <source>table SOURCE [--sheet SHEET] [--json]</source>
        <translation>table KILDE [--sheet ARK] [--json]</translation>
    </message>
    <message>
        <source>verify FILE</source>
        <translation>verify FIL</translation>
    </message>
    <message>
        <source>the sums of the budgets of all accounts</source>
        <translation>summerne af budgetterne i alle redegørelser</translation>
    </message>
    <message>
        <source>import what is proposed; without it, it is only shown</source>
        <translation>importér det foreslåede; uden den bliver det kun vist</translation>
    </message>
    <message>
        <source>who signs the edit</source>
        <translation>den, der retter</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>title of the status form</source>
        <translation>statusskemaets titel</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>last year&apos;s answer still holds</source>
        <translation>sidste års svar gælder stadig</translation>
    </message>
    <message>
        <source>a CSV file to write</source>
        <translation>en CSV-fil, der skal skrives</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>only show what would be made</source>
        <translation>vis kun, hvad der ville blive oprettet</translation>
    </message>
    <message>
        <source>the day all forms are due</source>
        <translation>alle skemaers frist</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATO</translation>
    </message>
    <message>
        <source>fill it with the example</source>
        <translation>fyld den med eksemplet</translation>
    </message>
    <message>
        <source>key of the field, such as status</source>
        <translation>feltets nøgle, fx status</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>dagen før</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>første år</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>ÅR</translation>
    </message>
    <message>
        <source>key of what is counted of areas, such as outsideLabourMarket</source>
        <translation>nøglen til det, der tælles for områder, fx outsideLabourMarket</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>the file that is imported into</source>
        <translation>filen, der importeres i</translation>
    </message>
    <message>
        <source>one JSON value on standard output</source>
        <translation>én JSON-værdi på standard output</translation>
    </message>
    <message>
        <source>da or en</source>
        <translation>da eller en</translation>
    </message>
    <message>
        <source>LANG</source>
        <translation>SPROG</translation>
    </message>
    <message>
        <source>how the columns are read, such as area=Område,year=Tid,value=INDHOLD,indicator:residents</source>
        <translation>hvordan kolonnerne læses, fx area=Område,year=Tid,value=INDHOLD,indicator:residents</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>an initiative that begins; may be given again</source>
        <translation>en indsats, der begynder; kan gentages</translation>
    </message>
    <message>
        <source>an initiative beyond the goals that begins; may be given again</source>
        <translation>en indsats ud over målene, der begynder; kan gentages</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>leave out areas and indicators the file does not know</source>
        <translation>udelad områder og nøgletal, filen ikke kender</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>filen, der skal skrives</translation>
    </message>
    <message>
        <source>what happens to quarters and months: first, last, sum or none</source>
        <translation>hvad der sker med kvartaler og måneder: first, last, sum eller none</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>why; goes into the history</source>
        <translation>hvorfor; står i historikken</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>who classifies, such as mb_combined_letting</source>
        <translation>hvem der inddeler, fx mb_combined_letting</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>of a column that is used for nothing else the value that is meant, + for the sum of all, * where it says nothing of the figures; may be given again</source>
        <translation>for en kolonne, der ikke bruges til andet: den værdi, der menes, + for summen af alle, * hvor den ikke siger noget om tallene; kan gentages</translation>
    </message>
    <message>
        <source>COLUMN=VALUE</source>
        <translation>KOLONNE=VÆRDI</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>arket i et Excel-regneark</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>ARK</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>svaret</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>dagen efter</translation>
    </message>
    <message>
        <source>draft, submitted, returned or approved</source>
        <translation>draft, submitted, returned eller approved</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>TILSTAND</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>sidste år</translation>
    </message>
    <message>
        <source>what the source does not say: count, percent, kr, tkr, mio and others, or INDICATOR=percent; may be given again</source>
        <translation>det, kilden ikke siger: count, percent, kr, tkr, mio og andre, eller NØGLETAL=percent; kan gentages</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>what the chart shows: goal:b, series:NAME, area:NAME, areas or types</source>
        <translation>hvad diagrammet viser: goal:b, series:NAVN, area:NAVN, areas eller types</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>an initiative that is left out; may be given again</source>
        <translation>en indsats, der udelades; kan gentages</translation>
    </message>
    <message>
        <source>an Excel workbook to write</source>
        <translation>et Excel-regneark, der skal skrives</translation>
    </message>
    <message>
        <source>the account&apos;s year</source>
        <translation>redegørelsens år</translation>
    </message>
    <message>
        <source>state FILE --card TITLE --year Y --to draft|submitted|returned|approved [--reason R]</source>
        <translation>state FIL --card TITEL --year ÅR --to draft|submitted|returned|approved [--reason R]</translation>
    </message>
    <message>
        <source>“%1” has no rules on %2.</source>
        <translation>»%1« har ingen regler den %2.</translation>
    </message>
    <message>
        <source>Those before it ended on %1.</source>
        <translation>De forrige sluttede den %1.</translation>
    </message>
    <message>
        <source>The next begin on %1.</source>
        <translation>De næste begynder den %1.</translation>
    </message>
    <message>
        <source>No published lists of “%1” are delivered with the program.</source>
        <translation>Programmet har ingen offentliggjorte lister for »%1«.</translation>
    </message>
    <message>
        <source>No area of “%1” is on these lists. They have areas in %2.</source>
        <translation>Ingen områder i »%1« er på de lister. De har områder i %2.</translation>
    </message>
    <message>
        <source>The file has all of these lists already.</source>
        <translation>Filen har allerede alle listerne.</translation>
    </message>
    <message>
        <source>published lists</source>
        <translation>offentliggjorte lister</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) brought in.</source>
        <translation>
            <numerusform>%n liste er hentet.</numerusform>
            <numerusform>%n lister er hentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new area(s).</source>
        <translation>
            <numerusform>%n nyt område.</numerusform>
            <numerusform>%n nye områder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no lists yet. Bring in those that were published with --bring.</source>
        <translation>Filen har ingen lister endnu. Hent de offentliggjorte med --bring.</translation>
    </message>
    <message>
        <source>lists FILE [--bring SCHEME [--municipality NAME]] [--json]</source>
        <translation>lists FIL [--bring ORDNING [--municipality NAVN]] [--json]</translation>
    </message>
    <message>
        <source>bring in the lists of this scheme that are delivered with the program</source>
        <translation>hent de lister for ordningen, som følger med programmet</translation>
    </message>
    <message>
        <source>SCHEME</source>
        <translation>ORDNING</translation>
    </message>
    <message>
        <source>only areas of this municipality</source>
        <translation>kun områder i denne kommune</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>bilag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>The introduction is that of %1 and not reviewed.</source>
        <translation>Indledningen er fra %1 og ikke gennemgået.</translation>
    </message>
    <message>
        <source>change table: %1</source>
        <translation>ændringstabel: %1</translation>
    </message>
    <message>
        <source>who asked for the account</source>
        <translation>hvem der har bedt om redegørelsen</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>HVEM</translation>
    </message>
    <message>
        <source>number of the annex, such as Bilag 1</source>
        <translation>bilagets nummer, fx Bilag 1</translation>
    </message>
    <message>
        <source>A</source>
        <translation>B</translation>
    </message>
    <message>
        <source>the day the account is of; empty: the day it is printed</source>
        <translation>dagen, redegørelsen er fra; tom: dagen, den udskrives</translation>
    </message>
    <message>
        <source>heading of the section with the goals</source>
        <translation>overskriften på afsnittet med målene</translation>
    </message>
    <message>
        <source>heading of the section with the forms beyond goals</source>
        <translation>overskriften på afsnittet med skemaerne ud over målene</translation>
    </message>
    <message>
        <source>heading of the budget</source>
        <translation>overskriften på økonomien</translation>
    </message>
    <message>
        <source>heading of the section with the forms</source>
        <translation>overskriften på afsnittet med skemaerne</translation>
    </message>
    <message>
        <source>H</source>
        <translation>O</translation>
    </message>
    <message>
        <source>what stands before the goals</source>
        <translation>hvad der står før målene</translation>
    </message>
    <message>
        <source>who gives the account</source>
        <translation>hvem der afgiver redegørelsen</translation>
    </message>
    <message>
        <source>what stands before the forms beyond goals</source>
        <translation>hvad der står før skemaerne ud over målene</translation>
    </message>
    <message>
        <source>what stands before the budget</source>
        <translation>hvad der står før økonomien</translation>
    </message>
    <message>
        <source>what stands before the forms</source>
        <translation>hvad der står før skemaerne</translation>
    </message>
    <message>
        <source>title of the account</source>
        <translation>redegørelsens titel</translation>
    </message>
    <message>
        <source>list FILE --scheme S --from DATE ([--class K --area NAME …] [--without NAME …] [--published DATE] [--source T] | --remove)</source>
        <translation>list FIL --scheme S --from DATO ([--class K --area NAVN …] [--without NAVN …] [--published DATO] [--source T] | --remove)</translation>
    </message>
    <message>
        <source>A division is part of an area, and an area of a region. “%1” is neither to “%2”.</source>
        <translation>En boligafdeling er en del af et område og et område af en region. »%1« er ingen af delene for »%2«.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. There are: %2.</source>
        <translation>Der er ikke noget nøgletal »%1«. De hedder %2.</translation>
    </message>
    <message>
        <source>“%1” lists no class “%2”. It lists: %3.</source>
        <translation>»%1« har ingen lister med klassen »%2«. Klasserne er %3.</translation>
    </message>
    <message>
        <source>Only housing areas are on a list, and “%1” is not one.</source>
        <translation>Kun boligområder står på en liste, og »%1« er ikke et boligområde.</translation>
    </message>
    <message>
        <source>“%1” is not on the list.</source>
        <translation>»%1« står ikke på listen.</translation>
    </message>
    <message>
        <source>There is no list of “%1” from %2. “lists” shows those there are.</source>
        <translation>Der er ingen liste for »%1« fra %2. »lists« viser dem, der er.</translation>
    </message>
    <message>
        <source>figure FILE --area NAME --indicator I --year Y --value V</source>
        <translation>figure FIL --area NAVN --indicator I --year ÅR --value V</translation>
    </message>
    <message>
        <source>version FILE (--add KIND [--name T] | --number N [--kind KIND] [--name T] [--prices current|fixed|unsaid [--price-year Y]] | --use N) [--year Y]</source>
        <translation>version FIL (--add ART [--name T] | --number N [--kind ART] [--name T] [--prices current|fixed|unsaid [--price-year ÅR]] | --use N) [--year ÅR]</translation>
    </message>
    <message>
        <source>--price-year is the year of fixed prices. Say --prices fixed too.</source>
        <translation>--price-year er året for faste priser. Skriv også --prices fixed.</translation>
    </message>
    <message>
        <source>achievement FILE --card TITLE --kind KIND|none [--from DATE] [--sentence S] [--year Y] [--reason R]</source>
        <translation>achievement FIL --card TITEL --kind ART|none [--from DATO] [--sentence S] [--year ÅR] [--reason R]</translation>
    </message>
    <message>
        <source>plan FILE --card TITLE [--responsible NAME] [--due DATE] [--ends yes|no] [--year Y]</source>
        <translation>plan FIL --card TITEL [--responsible NAVN] [--due DATO] [--ends yes|no] [--year ÅR]</translation>
    </message>
    <message>
        <source>criterion FILE --card TITLE (--add TEXT --target T | --number N [--text TEXT] [--target T] | --number N --remove) [--base M] [--actual M] [--measured DATE] [--year Y] [--reason R]</source>
        <translation>criterion FIL --card TITEL (--add TEKST --target T | --number N [--text TEKST] [--target T] | --number N --remove) [--base M] [--actual M] [--measured DATO] [--year ÅR] [--reason R]</translation>
    </message>
    <message>
        <source>--kind none takes neither --from nor --sentence.</source>
        <translation>--kind none tager hverken --from eller --sentence.</translation>
    </message>
    <message>
        <source>“%1” takes no date. Leave out --from, or say another --kind.</source>
        <translation>»%1« tager ingen dato. Udelad --from, eller skriv en anden --kind.</translation>
    </message>
    <message>
        <source>There is no remark with the key “%1”. “check --json” has the keys; they change with the figures.</source>
        <translation>Der er ingen bemærkning med nøglen »%1«. »check --json« har nøglerne; de skifter med tallene.</translation>
    </message>
    <message>
        <source>The remark is not accepted: %1</source>
        <translation>Bemærkningen er ikke godtaget: %1</translation>
    </message>
    <message>
        <source>accept FILE --finding KEY (--reason R [--print] | --withdraw) [--year Y]</source>
        <translation>accept FIL --finding NØGLE (--reason R [--print] | --withdraw) [--year ÅR]</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>The file has no follow-ups yet.</source>
        <translation>Filen har ingen opfølgninger endnu.</translation>
    </message>
    <message>
        <source>There is already a follow-up “%1”. Change it with --title.</source>
        <translation>Der er allerede en opfølgning »%1«. Ret den med --title.</translation>
    </message>
    <message>
        <source>There is no follow-up “%1”. “followups” lists their titles.</source>
        <translation>Der er ingen opfølgning »%1«. »followups« viser titlerne.</translation>
    </message>
    <message>
        <source>followups FILE [--year Y] [--json]</source>
        <translation>followups FIL [--year ÅR] [--json]</translation>
    </message>
    <message>
        <source>interpret FILE --goal LETTER (--add KIND | --number N [--kind KIND] [--replace --reason R] | --number N --remove | --choose N --reason R | --reopen) [--amount A] [--direction down|up] [--series NAME …] [--other NAME] [--scheme S] [--from PERIOD] [--base A] [--by PERIOD] [--population T] [--stand-in T] [--wording T] [--year Y]</source>
        <translation>interpret FIL --goal BOGSTAV (--add ART | --number N [--kind ART] [--replace --reason R] | --number N --remove | --choose N --reason R | --reopen) [--amount A] [--direction down|up] [--series NAVN …] [--other NAVN] [--scheme S] [--from PERIODE] [--base A] [--by PERIODE] [--population T] [--stand-in T] [--wording T] [--year ÅR]</translation>
    </message>
    <message>
        <source>“%1” is not among the initiatives of goal %2.</source>
        <translation>»%1« er ikke blandt indsatserne for mål %2.</translation>
    </message>
    <message>
        <source>--reason is why your own verdict is another. Say it with --verdict.</source>
        <translation>--reason er, hvorfor din egen vurdering er en anden. Skriv den med --verdict.</translation>
    </message>
    <message>
        <source>--%1 says nothing of “%2”. Leave it out.</source>
        <translation>--%1 siger intet om »%2«. Udelad den.</translation>
    </message>
    <message>
        <source>--%1 takes a number, such as 10 or 29,9, not “%2”.</source>
        <translation>Efter --%1 skal der stå et tal, fx 10 eller 29,9, ikke »%2«.</translation>
    </message>
    <message>
        <source>The series have different units. Name those of one unit.</source>
        <translation>Serierne har forskellige enheder. Nævn dem med samme enhed.</translation>
    </message>
    <message>
        <source>--reason goes with --choose or --replace.</source>
        <translation>--reason hører til --choose eller --replace.</translation>
    </message>
    <message>
        <source>No interpretation of goal %1 is chosen.</source>
        <translation>Der er ikke valgt nogen tolkning af mål %1.</translation>
    </message>
    <message>
        <source>what is reached now, such as “14 af 20” or “70 %”</source>
        <translation>det, der er nået nu, fx »14 af 20« eller »70 %«</translation>
    </message>
    <message>
        <source>an area that is added</source>
        <translation>et område, der tilføjes</translation>
    </message>
    <message>
        <source>a criterion that is added: what shows that the initiative succeeds</source>
        <translation>et kriterium, der tilføjes: Det, der viser, at indsatsen lykkes</translation>
    </message>
    <message>
        <source>title of a follow-up that is added</source>
        <translation>titlen på en opfølgning, der tilføjes</translation>
    </message>
    <message>
        <source>a goal that is added</source>
        <translation>et mål, der tilføjes</translation>
    </message>
    <message>
        <source>an interpretation that is added: percent, percentagePoints, value, atMost, atLeast, parity or noNew</source>
        <translation>en tolkning, der tilføjes: percent, percentagePoints, value, atMost, atLeast, parity eller noNew</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>a series that is added: what is measured</source>
        <translation>en serie, der tilføjes: Det, der måles</translation>
    </message>
    <message>
        <source>a version that is added as a copy of the one in use: original, revised, decided or unsaid</source>
        <translation>en version, der tilføjes som kopi af den, der bruges: original, revised, decided eller unsaid</translation>
    </message>
    <message>
        <source>another name or spelling of it; may be given again</source>
        <translation>et andet navn eller en anden stavemåde; kan gentages</translation>
    </message>
    <message>
        <source>how much is to be reached, such as 10 or 29,9</source>
        <translation>hvor meget der skal nås, fx 10 eller 29,9</translation>
    </message>
    <message>
        <source>name of the area</source>
        <translation>områdets navn</translation>
    </message>
    <message>
        <source>name of an area that is on the list, of the class; may be given again</source>
        <translation>navnet på et område på listen i klassen; kan gentages</translation>
    </message>
    <message>
        <source>the day the figures are as of</source>
        <translation>dagen, tallene er opgjort</translation>
    </message>
    <message>
        <source>when the goal can be assessed, such as “medio 2012”</source>
        <translation>hvornår målet kan vurderes, fx »medio 2012«</translation>
    </message>
    <message>
        <source>the assessment of the goal</source>
        <translation>vurderingen af målet</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>what it was before, such as “12 af 20”</source>
        <translation>det, det var før, fx »12 af 20«</translation>
    </message>
    <message>
        <source>where it began, if that is not as the series has it</source>
        <translation>hvor det begyndte, hvis det ikke er som i serien</translation>
    </message>
    <message>
        <source>who makes it: own, external or unsaid</source>
        <translation>hvem der laver den: own, external eller unsaid</translation>
    </message>
    <message>
        <source>by when it is to be reached, such as 2010</source>
        <translation>hvornår det skal være nået, fx 2010</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <translation>PERIODE</translation>
    </message>
    <message>
        <source>who took the recommendation up</source>
        <translation>hvem der har besluttet det</translation>
    </message>
    <message>
        <source>title of a status form it is about; may be given again</source>
        <translation>titlen på et statusskema, den handler om; kan gentages</translation>
    </message>
    <message>
        <source>title of a status form whose initiative helps to reach the goal</source>
        <translation>titlen på et statusskema, hvis indsats bidrager til målet</translation>
    </message>
    <message>
        <source>number of the interpretation that the goal is judged by</source>
        <translation>nummeret på den tolkning, målet bedømmes efter</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>key of the class on the list, such as combinedLettingEligible</source>
        <translation>nøglen til klassen på listen, fx combinedLettingEligible</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>what is recommended: keep, change, drop or none</source>
        <translation>hvad der indstilles: keep, change, drop eller none</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what is counted, and what is not</source>
        <translation>det, der tælles, og det, der ikke gør</translation>
    </message>
    <message>
        <source>which way it is to go: down or up</source>
        <translation>hvilken vej det skal gå: down eller up</translation>
    </message>
    <message>
        <source>down|up</source>
        <translation>down|up</translation>
    </message>
    <message>
        <source>which way is better: down, up or none</source>
        <translation>hvilken vej der er bedst: down, up eller none</translation>
    </message>
    <message>
        <source>down|up|none</source>
        <translation>down|up|none</translation>
    </message>
    <message>
        <source>when it is expected, such as “medio 2012”; empty: not said</source>
        <translation>hvornår den ventes, fx »medio 2012«; tom: ikke oplyst</translation>
    </message>
    <message>
        <source>the day the form is due; empty: none</source>
        <translation>skemaets frist; tom: ingen</translation>
    </message>
    <message>
        <source>whether the initiative ends with the year: yes or no</source>
        <translation>om indsatsen slutter med året: yes eller no</translation>
    </message>
    <message>
        <source>yes|no</source>
        <translation>yes|no</translation>
    </message>
    <message>
        <source>a figure, such as “2009=33,2 %”; “2009=” takes it out; may be given again</source>
        <translation>et tal, fx »2009=33,2 %«; »2009=« fjerner det; kan gentages</translation>
    </message>
    <message>
        <source>PERIOD=VALUE</source>
        <translation>PERIODE=VÆRDI</translation>
    </message>
    <message>
        <source>key of the remark in check --json</source>
        <translation>bemærkningens nøgle i check --json</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>NØGLE</translation>
    </message>
    <message>
        <source>when it can be assessed, such as “medio 2012”</source>
        <translation>hvornår det kan vurderes, fx »medio 2012«</translation>
    </message>
    <message>
        <source>from when it is counted, such as 2006</source>
        <translation>hvornår der tælles fra, fx 2006</translation>
    </message>
    <message>
        <source>the first day it exists; empty: it always did</source>
        <translation>den første dag, det er der; tom: altid</translation>
    </message>
    <message>
        <source>the day the list is valid from</source>
        <translation>dagen, listen gælder fra</translation>
    </message>
    <message>
        <source>letter of the goal</source>
        <translation>målets bogstav</translation>
    </message>
    <message>
        <source>LETTER</source>
        <translation>BOGSTAV</translation>
    </message>
    <message>
        <source>how the initiative helps</source>
        <translation>hvordan indsatsen bidrager</translation>
    </message>
    <message>
        <source>how far the goals are reached, such as onTrack; none where nothing is stated</source>
        <translation>hvor langt målene er nået, fx onTrack; none, hvor intet er oplyst</translation>
    </message>
    <message>
        <source>area, division, region or nation</source>
        <translation>area, division, region eller nation</translation>
    </message>
    <message>
        <source>of which kind it is, such as effectEvaluation</source>
        <translation>hvilken art den er, fx effectEvaluation</translation>
    </message>
    <message>
        <source>what is asked for instead: percent, percentagePoints, value, atMost, atLeast, parity or noNew</source>
        <translation>hvad der i stedet kræves: percent, percentagePoints, value, atMost, atLeast, parity eller noNew</translation>
    </message>
    <message>
        <source>its stage: original, revised, decided or unsaid</source>
        <translation>dens trin: original, revised, decided eller unsaid</translation>
    </message>
    <message>
        <source>when the new figure was counted, such as “ultimo 2011”</source>
        <translation>hvornår det nye tal er talt, fx »ultimo 2011«</translation>
    </message>
    <message>
        <source>name of the version</source>
        <translation>versionens navn</translation>
    </message>
    <message>
        <source>what it said, or where it lies</source>
        <translation>hvad den viste, eller hvor den ligger</translation>
    </message>
    <message>
        <source>its number in the JSON, from 1 on</source>
        <translation>dets nummer i JSON, fra 1 og frem</translation>
    </message>
    <message>
        <source>the day it was decided</source>
        <translation>dagen, det blev besluttet</translation>
    </message>
    <message>
        <source>the series it is compared with</source>
        <translation>den serie, der sammenlignes med</translation>
    </message>
    <message>
        <source>the area or region it is part of; empty: none</source>
        <translation>det område eller den region, det er en del af; tom: ingen</translation>
    </message>
    <message>
        <source>what its figures are of: year, half, quarter or month</source>
        <translation>hvad tallene er for: year, half, quarter eller month</translation>
    </message>
    <message>
        <source>whom it is about, such as “de udsatte boligområder”</source>
        <translation>hvem det handler om, fx »de udsatte boligområder«</translation>
    </message>
    <message>
        <source>the year of fixed prices</source>
        <translation>året for faste priser</translation>
    </message>
    <message>
        <source>current, fixed or unsaid</source>
        <translation>current, fixed eller unsaid</translation>
    </message>
    <message>
        <source>the account prints the reason</source>
        <translation>redegørelsen skriver begrundelsen</translation>
    </message>
    <message>
        <source>the day the list was published</source>
        <translation>dagen, listen blev offentliggjort</translation>
    </message>
    <message>
        <source>why your own verdict is another than the computed one</source>
        <translation>hvorfor din egen vurdering er en anden end den beregnede</translation>
    </message>
    <message>
        <source>the recommendation</source>
        <translation>indstillingen</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>slet det</translation>
    </message>
    <message>
        <source>what it is to be called</source>
        <translation>det, der skal stå i stedet</translation>
    </message>
    <message>
        <source>let all interpretations stand beside each other again</source>
        <translation>lad alle tolkninger stå ved siden af hinanden igen</translation>
    </message>
    <message>
        <source>once, twiceAYear, yearly or everySecondYear</source>
        <translation>once, twiceAYear, yearly eller everySecondYear</translation>
    </message>
    <message>
        <source>change it from this year on; earlier accounts keep the old one</source>
        <translation>ret den fra dette år og frem; tidligere redegørelser beholder den gamle</translation>
    </message>
    <message>
        <source>on what condition</source>
        <translation>på hvilken betingelse</translation>
    </message>
    <message>
        <source>the officer who writes the form</source>
        <translation>den, der skriver skemaet</translation>
    </message>
    <message>
        <source>whose list of areas it is about, such as mb_combined_letting</source>
        <translation>hvis liste over områder det handler om, fx mb_combined_letting</translation>
    </message>
    <message>
        <source>why it is so, in one sentence</source>
        <translation>hvorfor det er sådan, i én sætning</translation>
    </message>
    <message>
        <source>name of a series it is measured on, the one that counts first; may be given again</source>
        <translation>navnet på en serie, det måles på, den gældende først; kan gentages</translation>
    </message>
    <message>
        <source>name of the series, or words in it</source>
        <translation>seriens navn, eller ord i det</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>hvor det er fra</translation>
    </message>
    <message>
        <source>why figures of others may stand in for those it is about</source>
        <translation>hvorfor tal for andre må træde i stedet for dem, det handler om</translation>
    </message>
    <message>
        <source>what is to be reached, such as “100” or “mindst 70 %”</source>
        <translation>det, der skal nås, fx »100« eller »mindst 70 %«</translation>
    </message>
    <message>
        <source>what shows that the initiative succeeds</source>
        <translation>det, der viser, at indsatsen lykkes</translation>
    </message>
    <message>
        <source>title of the follow-up</source>
        <translation>opfølgningens titel</translation>
    </message>
    <message>
        <source>the goal as it is to be called</source>
        <translation>målet, som det skal hedde</translation>
    </message>
    <message>
        <source>unit of its figures: percent, persons, perTenThousand, kroner, number or points</source>
        <translation>tallenes enhed: percent, persons, perTenThousand, kroner, number eller points</translation>
    </message>
    <message>
        <source>the first day it no longer exists; empty: it still does</source>
        <translation>den første dag, det ikke er der mere; tom: det er der</translation>
    </message>
    <message>
        <source>number of the version that sums are made of</source>
        <translation>nummeret på den version, der bruges i summerne</translation>
    </message>
    <message>
        <source>the figure, such as 1.812, “40,8 %” or “453 af 1.110”; empty: that of the sources</source>
        <translation>tallet, fx 1.812, »40,8 %« eller »453 af 1.110«; tom: kildernes</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>your own verdict: met, onCourse, behind, notMet or cannotTell; computed takes it away</source>
        <translation>din egen vurdering: met, onCourse, behind, notMet eller cannotTell; computed fjerner den</translation>
    </message>
    <message>
        <source>the remark is open again</source>
        <translation>bemærkningen er åben igen</translation>
    </message>
    <message>
        <source>the initiative does not help to reach the goal</source>
        <translation>indsatsen bidrager ikke til målet</translation>
    </message>
    <message>
        <source>name of an area that leaves the list; may be given again</source>
        <translation>navnet på et område, der går af listen; kan gentages</translation>
    </message>
    <message>
        <source>a file of words that your municipality uses; may be given again</source>
        <translation>en fil med ord, som kommunen bruger; kan gentages</translation>
    </message>
    <message>
        <source>as the source says it, such as “10 %, målets tekst”</source>
        <translation>som kilden siger det, fx »10 %, målets tekst«</translation>
    </message>
    <message>
        <source>the year of the figure</source>
        <translation>tallets år</translation>
    </message>
    <message>
        <source>series FILE [--json] | FILE (--add TITLE --population T --unit U | --series NAME [--rename T] [--population T] | --series NAME --remove) [--direction down|up|none] [--periods year|half|quarter|month] [--definition T] [--figure PERIOD=VALUE … [--as-of DATE] [--source T]]</source>
        <translation>series FIL [--json] | FIL (--add TITEL --population T --unit U | --series NAVN [--rename T] [--population T] | --series NAVN --remove) [--direction down|up|none] [--periods year|half|quarter|month] [--definition T] [--figure PERIODE=VÆRDI … [--as-of DATO] [--source T]]</translation>
    </message>
    <message>
        <source>--figure takes a period and its figure, such as “2009=33,2 %” or “2009-H1=1.812”, not “%1”.</source>
        <translation>Efter --figure skal der stå en periode og dens tal, fx »2009=33,2 %« eller »2009-H1=1.812«, ikke »%1«.</translation>
    </message>
    <message>
        <source>There is no figure of %1 to take out.</source>
        <translation>Der er intet tal for %1 at fjerne.</translation>
    </message>
    <message>
        <source>There is no goal “%1” in the account of %2. There are: %3.</source>
        <translation>Redegørelsen for %2 har ikke noget mål »%1«. Den har: %3.</translation>
    </message>
    <message>
        <source>There is no series “%1”. “series” lists their names.</source>
        <translation>Der er ingen serie »%1«. »series« viser navnene.</translation>
    </message>
    <message>
        <source>“%1” can be several series. Write which: %2.</source>
        <translation>»%1« kan være flere serier. Skriv hvilken: %2.</translation>
    </message>
    <message>
        <source>There is no area “%1”. “areas” lists their names, and “area --add” adds one.</source>
        <translation>Der er ikke noget område »%1«. »areas« viser navnene, og »area --add« tilføjer et.</translation>
    </message>
    <message>
        <source>--%1 and --%2 are both there. Leave one of them out.</source>
        <translation>Skriv --%1 eller --%2, ikke begge.</translation>
    </message>
    <message>
        <source>One of %1 is missing.</source>
        <translation>En af %1 mangler.</translation>
    </message>
    <message>
        <source>--%1 takes a date, such as 2012-04-01 or “medio 2012”, not “%2”.</source>
        <translation>Efter --%1 skal der stå en dato, fx 2012-04-01 eller »medio 2012«, ikke »%2«.</translation>
    </message>
    <message>
        <source>--%1 takes a year or a part of one, such as 2006 or 2006-H1, not “%2”.</source>
        <translation>Efter --%1 skal der stå et år eller en del af et, fx 2006 eller 2006-H1, ikke »%2«.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>Efter --%1 skal der stå en af %2, ikke »%3«.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 on, not “%2”.</source>
        <translation>Efter --%1 skal der stå et nummer fra 1 og frem, ikke »%2«.</translation>
    </message>
    <message>
        <source>There is no number %1; there is none yet.</source>
        <translation>Der er ikke noget nummer %1; der er ingen endnu.</translation>
    </message>
    <message>
        <source>There is no number %1. The last one is %2.</source>
        <translation>Der er ikke noget nummer %1. Det sidste er %2.</translation>
    </message>
    <message>
        <source>evaluations FILE [--year Y] [--waiting] [--json]</source>
        <translation>evaluations FIL [--year ÅR] [--waiting] [--json]</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>Mål %1: %2</translation>
    </message>
    <message>
        <source>the name of who makes it</source>
        <translation>navnet på dem, der laver den</translation>
    </message>
    <message>
        <source>only those that have not come</source>
        <translation>kun dem, der ikke er kommet</translation>
    </message>
    <message>
        <source>compare-rules FILE --scheme S --from DATE --to DATE [--sentence | --json]</source>
        <translation>compare-rules FIL --scheme S --from DATO --to DATO [--sentence | --json]</translation>
    </message>
    <message>
        <source>one sentence of it that can stand in a text, and nothing else</source>
        <translation>en sætning om det, som kan stå i en tekst, og intet andet</translation>
    </message>
    <message>
        <source>%1: %2 — “%3”</source>
        <translation>%1: %2 — »%3«</translation>
    </message>
    <message>
        <source>Accepted, but the sentence has changed: %1 — “%2”</source>
        <translation>Overtaget, men sætningen er ændret: %1 — »%2«</translation>
    </message>
    <message>
        <source>“%1” is not the number of a fact. “facts” lists them with their numbers.</source>
        <translation>»%1« er ikke nummeret på noget, der er fundet. »facts« viser dem med numre.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted.</source>
        <translation>
            <numerusform>%n oplysning er overtaget.</numerusform>
            <numerusform>%n oplysninger er overtaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>facts FILE [--year Y] [--card TITLE] [--accept all|N,N] [--wording FILE] [--json]</source>
        <translation>facts FIL [--year ÅR] [--card TITEL] [--accept all|N,N] [--wording FIL] [--json]</translation>
    </message>
    <message>
        <source>import account|budget SOURCE --into FILE --year Y [--sheet SHEET] [--unit kr|tkr|mio] [--apply] [--facts] [--wording FILE] [--json] | figures SOURCE --into FILE [--map M] [--sheet SHEET] [--unit U] [--set COLUMN=VALUE] [--parts P] [--only-known] [--apply] [--json]</source>
        <translation>import account|budget KILDE --into FIL --year ÅR [--sheet ARK] [--unit kr|tkr|mio] [--apply] [--facts] [--wording FIL] [--json] | figures KILDE --into FIL [--map M] [--sheet ARK] [--unit U] [--set KOLONNE=VÆRDI] [--parts P] [--only-known] [--apply] [--json]</translation>
    </message>
    <message>
        <source>facts to accept: all, or the numbers they are listed with, such as 3,7; may be given again</source>
        <translation>det, der skal overtages: all eller numrene i listen, fx 3,7; kan gentages</translation>
    </message>
    <message>
        <source>accept all facts that the imported forms state</source>
        <translation>overtag alt, hvad de importerede skemaers tekster siger</translation>
    </message>
    <message>
        <source>What the texts of the goals say has no number: a goal has no form that a criterion, a follow-up or an achievement could stand in. Write it with “goal”, “followup” and “series”.</source>
        <translation>Det, målenes tekster siger, har intet nummer: Et mål har intet skema, som et kriterium, en opfølgning eller en målopfyldelse kan stå i. Skriv det med »goal«, »followup« og »series«.</translation>
    </message>
    <message>
        <source>Fact %1 is accepted already.</source>
        <translation>Oplysning %1 er allerede overtaget.</translation>
    </message>
    <message>
        <source>Fact %1 is not of the form that --card names.</source>
        <translation>Oplysning %1 hører ikke til det skema, --card nævner.</translation>
    </message>
    <message numerus="yes">
        <source>%n became something new or changed something</source>
        <translation>
            <numerusform>%n blev til noget nyt eller ændrede noget</numerusform>
            <numerusform>%n blev til noget nyt eller ændrede noget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already and is linked to it</source>
        <translation>
            <numerusform>%n stod der allerede og er knyttet til det</numerusform>
            <numerusform>%n stod der allerede og er knyttet til det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is only noted with its sentence</source>
        <translation>
            <numerusform>%n er kun noteret med sin sætning</numerusform>
            <numerusform>%n er kun noteret med deres sætninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Of them %1.</source>
        <translation>Heraf: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) of forms that are submitted or approved left out.</source>
        <translation>
            <numerusform>%n oplysning i skemaer, der er indsendt eller godkendt, er sprunget over.</numerusform>
            <numerusform>%n oplysninger i skemaer, der er indsendt eller godkendt, er sprunget over.</numerusform>
        </translation>
    </message>
    <message>
        <source>--facts accepts what the imported forms say and needs --apply.</source>
        <translation>--facts overtager, hvad de importerede skemaer siger, og kræver --apply.</translation>
    </message>
    <message>
        <source>%1 · is %2 now</source>
        <translation>%1 · er nu %2</translation>
    </message>
    <message>
        <source>%1 · no figure there any more</source>
        <translation>%1 · der er ikke noget tal længere</translation>
    </message>
    <message>
        <source>%1 · no longer in the text</source>
        <translation>%1 · står ikke længere i teksten</translation>
    </message>
    <message>
        <source>No figure of the texts is bound.</source>
        <translation>Ingen tal i teksterne er bundet.</translation>
    </message>
    <message>
        <source>Say with --at which period of the series it is.</source>
        <translation>Skriv med --at, hvilken periode i tidsserien det er.</translation>
    </message>
    <message>
        <source>Say with --at which year of the budget it is, or total.</source>
        <translation>Skriv med --at, hvilket år i budgettet det er, eller total.</translation>
    </message>
    <message>
        <source>“%1” stands there more than once. Say a longer part of the text with it.</source>
        <translation>»%1« står der mere end én gang. Skriv et længere stykke af teksten med.</translation>
    </message>
    <message>
        <source>“%1” does not stand in that text.</source>
        <translation>»%1« står ikke i den tekst.</translation>
    </message>
    <message>
        <source>“%1” is not bound there.</source>
        <translation>»%1« er ikke bundet der.</translation>
    </message>
    <message>
        <source>bind FILE [--json] | FILE (--card TITLE --field F | --goal LETTER [--field F]) --words W (--series NAME --at PERIOD | --row TITLE --at YEAR|total | --remove) [--year Y]</source>
        <translation>bind FIL [--json] | FIL (--card TITEL --field FELT | --goal BOGSTAV [--field FELT]) --words ORD (--series NAVN --at PERIODE | --row TITEL --at ÅR|total | --remove) [--year ÅR]</translation>
    </message>
    <message>
        <source>period of the series, or year of the budget or total</source>
        <translation>tidsseriens periode, eller budgettets år eller total</translation>
    </message>
    <message>
        <source>the figure as it stands in the text, such as “33,2 %”</source>
        <translation>tallet, som det står i teksten, fx »33,2 %«</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of the file got more areas.</source>
        <translation>
            <numerusform>%n liste i filen fik flere områder.</numerusform>
            <numerusform>%n lister i filen fik flere områder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it was worked out from other lists.</source>
        <translation>Noget af den er regnet ud fra andre lister.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>offentliggjort: %1</translation>
    </message>
    <message>
        <source>The list published from %1 has the same areas.</source>
        <translation>Den offentliggjorte liste fra %1 har de samme områder.</translation>
    </message>
    <message>
        <source>The list published from %1 has %2 areas: the rule gives %3 of them, and figures are missing for %4.</source>
        <translation>Den offentliggjorte liste fra %1 har %2 områder: %3 efter reglen, og for %4 mangler der tal.</translation>
    </message>
    <message>
        <source>not on the published list</source>
        <translation>ikke på den offentliggjorte liste</translation>
    </message>
    <message>
        <source>Off the list, but with a development plan that goes on: %1.</source>
        <translation>Ikke på listen, men med en udviklingsplan, der fortsætter: %1.</translation>
    </message>
    <message>
        <source>area FILE (--add NAME | --area NAME [--rename T] | --area NAME --remove) [--kind area|division|region|nation] [--part-of NAME] [--alias NAME …] [--from DATE] [--until DATE] [--plan-from DATE] [--plan-until DATE]</source>
        <translation>area FIL (--add NAVN | --area NAVN [--rename T] | --area NAVN --remove) [--kind area|division|region|nation] [--part-of NAVN] [--alias NAVN …] [--from DATO] [--until DATO] [--plan-from DATO] [--plan-until DATO]</translation>
    </message>
    <message>
        <source>the day its development plan began; empty: as the lists say</source>
        <translation>dagen, da udviklingsplanen begyndte; tom: som listerne siger</translation>
    </message>
    <message>
        <source>the day its development plan was ended; empty: it was not</source>
        <translation>dagen, da udviklingsplanen sluttede; tom: den er ikke slut</translation>
    </message>
    <message>
        <source>account FILE [--year Y] [--json] [--title TITLE] [--annex A] [--addressee WHO] [--sender WHO] [--date DATE] [--introduction TEXT] [--confirm] [--heading-assessment H] [--heading-goals H] [--heading-beyond H] [--heading-budget H] [--text-goals TEXT] [--text-beyond TEXT] [--text-budget TEXT] [--guidance yes|no]</source>
        <translation>account FIL [--year ÅR] [--json] [--title TITEL] [--annex B] [--addressee HVEM] [--sender HVEM] [--date DATO] [--introduction TEKST] [--confirm] [--heading-assessment O] [--heading-goals O] [--heading-beyond O] [--heading-budget O] [--text-goals TEKST] [--text-beyond TEKST] [--text-budget TEKST] [--guidance yes|no]</translation>
    </message>
    <message>
        <source>actor FILE (--add NAME | --name NAME [--rename T] | --name NAME --remove) [--kind committee|administration|funder|evaluator|other] [--alias NAME …] [--without NAME …]</source>
        <translation>actor FIL (--add NAVN | --name NAVN [--rename T] | --name NAVN --remove) [--kind committee|administration|funder|evaluator|other] [--alias NAVN …] [--without NAVN …]</translation>
    </message>
    <message>
        <source>The file has no such names yet.</source>
        <translation>Filen har ingen af de navne endnu.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. “actors” lists the names.</source>
        <translation>Ingen kaldes »%1«. »actors« viser navnene.</translation>
    </message>
    <message>
        <source>“%1” is not called “%2”.</source>
        <translation>»%1« kaldes ikke »%2«.</translation>
    </message>
    <message>
        <source>actors FILE [--json]</source>
        <translation>actors FIL [--json]</translation>
    </message>
    <message>
        <source>break FILE --series NAME … --from PERIOD ([--reason R] [--comparable yes|no] | --remove)</source>
        <translation>break FIL --series NAVN … --from PERIODE ([--reason R] [--comparable yes|no] | --remove)</translation>
    </message>
    <message>
        <source>“%1” has no break from %2.</source>
        <translation>»%1« har intet brud fra %2.</translation>
    </message>
    <message>
        <source>cell FILE --row TITLE [--group TITLE] --column YEAR|total --value V [--year Y]</source>
        <translation>cell FIL --row TITEL [--group TITEL] --column ÅR|total --value V [--year ÅR]</translation>
    </message>
    <message>
        <source>row FILE (--add TITLE --group TITLE [--card TITLE] | --row TITLE [--group TITLE] [--rename T] [--move N] | --row TITLE [--group TITLE] --remove) [--year Y]</source>
        <translation>row FIL (--add TITEL --group TITEL [--card TITEL] | --row TITEL [--group TITEL] [--rename T] [--move N] | --row TITEL [--group TITEL] --remove) [--year ÅR]</translation>
    </message>
    <message>
        <source>group FILE (--add TITLE [--section goals|beyond] | --group TITLE [--rename T] [--move N] | --group TITLE --remove) [--year Y]</source>
        <translation>group FIL (--add TITEL [--section goals|beyond] | --group TITEL [--rename T] [--move N] | --group TITEL --remove) [--year ÅR]</translation>
    </message>
    <message>
        <source>The budget has no row “%1” there. “budget” shows its rows.</source>
        <translation>Økonomien har ingen række »%1« dér. »budget« viser dens rækker.</translation>
    </message>
    <message>
        <source>Several rows are called “%1”. Write which after --group: %2.</source>
        <translation>Flere rækker hedder »%1«. Skriv hvilken efter --group: %2.</translation>
    </message>
    <message>
        <source>--column takes a year or total, not “%1”.</source>
        <translation>--column tager et år eller total, ikke »%1«.</translation>
    </message>
    <message>
        <source>The budget has no group “%1”. “budget” shows its groups.</source>
        <translation>Økonomien har ingen gruppe »%1«. »budget« viser dens grupper.</translation>
    </message>
    <message>
        <source>card FILE (--add TITLE [--section goals|beyond] | --card TITLE [--rename T] [--is-new yes|no] [--move N] [--reason R] | --card TITLE --remove) [--year Y]</source>
        <translation>card FIL (--add TITEL [--section goals|beyond] | --card TITEL [--rename T] [--is-new yes|no] [--move N] [--reason R] | --card TITEL --remove) [--year ÅR]</translation>
    </message>
    <message>
        <source>create FILE [--year Y | --example]</source>
        <translation>create FIL [--year ÅR | --example]</translation>
    </message>
    <message>
        <source>followup FILE (--add TITLE --card TITLE … | (--title TITLE | --number N) [--rename TITLE] [--card TITLE …] | (--title TITLE | --number N) --remove) [--kind KIND] [--by own|external|unsaid] [--made-by NAME] [--due DATE] [--repeats R] [--arrived DATE|unsaid] [--note T] [--year Y]</source>
        <translation>followup FIL (--add TITEL --card TITEL … | (--title TITEL | --number N) [--rename TITEL] [--card TITEL …] | (--title TITEL | --number N) --remove) [--kind ART] [--by own|external|unsaid] [--made-by NAVN] [--due DATO] [--repeats R] [--arrived DATO|unsaid] [--note T] [--year ÅR]</translation>
    </message>
    <message>
        <source>round FILE (--title TITLE | --number N) (--add | --round N [--remove]) [--period P] [--data-due DATE] [--data-received DATE] [--due DATE] [--arrived DATE|unsaid] [--presented-to NAME] [--presented-on DATE] [--document T] [--year Y]</source>
        <translation>round FIL (--title TITEL | --number N) (--add | --round N [--remove]) [--period P] [--data-due DATO] [--data-received DATO] [--due DATO] [--arrived DATO|unsaid] [--presented-to NAVN] [--presented-on DATO] [--document T] [--year ÅR]</translation>
    </message>
    <message>
        <source>“%1” has come already, %2. Change that with “round”, or add the next round.</source>
        <translation>»%1« er allerede kommet, %2. Ret det med »round«, eller tilføj den næste runde.</translation>
    </message>
    <message>
        <source>answer FILE --card TITLE --year Y --field F (--text TEXT | --confirm | --copy) [--reason R]</source>
        <translation>answer FIL --card TITEL --year ÅR --field F (--text TEKST | --confirm | --copy) [--reason R]</translation>
    </message>
    <message>
        <source>goal FILE --goal LETTER [--title T] [--assessment T] [--recommendation T] [--reservation T] [--verdict V|computed [--reason R]] [--assessable-from DATE] [--decision keep|change|drop|none] [--by WHO] [--on DATE] [--circumstances T] [--close T [--final-reservation T] [--replaced-by T] | --go-on] [--propose TITLE] [--year Y] | FILE --goal LETTER --card TITLE [--how T | --withdraw] | FILE --add TITLE</source>
        <translation>goal FIL --goal BOGSTAV [--title T] [--assessment T] [--recommendation T] [--reservation T] [--verdict V|computed [--reason R]] [--assessable-from DATO] [--decision keep|change|drop|none] [--by HVEM] [--on DATO] [--circumstances T] [--close T [--final-reservation T] [--replaced-by T] | --go-on] [--propose TITEL] [--year ÅR] | FIL --goal BOGSTAV --card TITEL [--how T | --withdraw] | FIL --add TITEL</translation>
    </message>
    <message>
        <source>It was to be reached in %1, and is neither closed nor dropped.</source>
        <translation>Det skulle være nået i %1 og er hverken afsluttet eller udgået.</translation>
    </message>
    <message>
        <source>External circumstances: %1</source>
        <translation>Ydre omstændigheder: %1</translation>
    </message>
    <message>
        <source>Proposed indicator, no figures yet: %1</source>
        <translation>Foreslået indikator, ingen tal endnu: %1</translation>
    </message>
    <message>
        <source>The goal is closed. Final measurement: %1</source>
        <translation>Målet er afsluttet. Slutmåling: %1</translation>
    </message>
    <message>
        <source>Reservation: %1</source>
        <translation>Forbehold: %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Afløst af: %1</translation>
    </message>
    <message>
        <source>ground FILE --goal LETTER (--series NAME | --card TITLE | --title TITLE | --number N) [--withdraw] [--year Y]</source>
        <translation>ground FIL --goal BOGSTAV (--series NAVN | --card TITEL | --title TITEL | --number N) [--withdraw] [--year ÅR]</translation>
    </message>
    <message>
        <source>The assessment of goal %1 does not rest on it.</source>
        <translation>Vurderingen af mål %1 bygger ikke på det.</translation>
    </message>
    <message>
        <source>open-year FILE --year Y [--due DATE] [--new TITLE …] [--new-beyond TITLE …] [--without TITLE …] [--without-goal LETTER …] [--dry-run] [--json]</source>
        <translation>open-year FIL --year ÅR [--due DATO] [--new TITEL …] [--new-beyond TITEL …] [--without TITEL …] [--without-goal BOGSTAV …] [--dry-run] [--json]</translation>
    </message>
    <message>
        <source>There is no goal %1 whose year is over. Close or drop it in the account before.</source>
        <translation>Der er intet mål %1, hvis år er gået. Afslut det, eller lad det udgå, i redegørelsen før.</translation>
    </message>
    <message>
        <source>goal %1 was to be reached in %2 and goes on</source>
        <translation>mål %1 skulle være nået i %2 og går videre</translation>
    </message>
    <message>
        <source>left out: goal %1, which was to be reached in %2</source>
        <translation>udeladt: mål %1, som skulle være nået i %2</translation>
    </message>
    <message>
        <source>somebody who decides, pays or evaluates, by name</source>
        <translation>en, der beslutter, betaler eller evaluerer, ved navn</translation>
    </message>
    <message>
        <source>title of a status form that is added</source>
        <translation>titlen på et statusskema, der tilføjes</translation>
    </message>
    <message>
        <source>title of a group that is added</source>
        <translation>titlen på en gruppe, der tilføjes</translation>
    </message>
    <message>
        <source>a list that is added: estatePlans, grants18 or a JSON file with your own columns</source>
        <translation>en liste, der tilføjes: estatePlans, grants18 eller en JSON-fil med jeres egne kolonner</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>SKABELON</translation>
    </message>
    <message>
        <source>the round after the last, with what the interval says of it</source>
        <translation>en runde efter den sidste, med det, intervallet siger om den</translation>
    </message>
    <message>
        <source>title of a row that is added to the budget</source>
        <translation>titlen på en række, der tilføjes i økonomien</translation>
    </message>
    <message>
        <source>when it came, such as “februar 2010”, or unsaid where nobody knows when; of one that repeats the next is expected from then on; empty: it has not come</source>
        <translation>hvornår den kom, fx »februar 2010«, eller unsaid, hvor ingen ved hvornår; gentages den, ventes den næste derfra; tom: den er ikke kommet</translation>
    </message>
    <message>
        <source>when it came, such as “februar 2010”, or unsaid where nobody knows when; empty: it has not come</source>
        <translation>hvornår den kom, fx »februar 2010«, eller unsaid, hvor ingen ved hvornår; tom: den er ikke kommet</translation>
    </message>
    <message>
        <source>title of the status form whose initiative the row is of</source>
        <translation>titlen på statusskemaet for den indsats, rækken hører til</translation>
    </message>
    <message>
        <source>what came from outside and helped or hindered the goal</source>
        <translation>de ydre omstændigheder, der hjalp eller hæmmede målet</translation>
    </message>
    <message>
        <source>close the goal; the text is its final measurement</source>
        <translation>afslut målet; teksten er slutmålingen</translation>
    </message>
    <message>
        <source>the year of the column, or total for the stated total</source>
        <translation>kolonnens år, eller total for Oplyst i alt</translation>
    </message>
    <message>
        <source>YEAR|total</source>
        <translation>ÅR|total</translation>
    </message>
    <message>
        <source>whether the figures may be compared all the same: yes or no</source>
        <translation>om tallene kan sammenlignes alligevel: yes eller no</translation>
    </message>
    <message>
        <source>last year&apos;s answer again; it waits for review</source>
        <translation>sidste års svar igen; det venter på at blive gennemgået</translation>
    </message>
    <message>
        <source>when its data is expected, such as “1.4.2010”; empty: not said</source>
        <translation>hvornår dens data ventes, fx »1.4.2010«; tom: ikke oplyst</translation>
    </message>
    <message>
        <source>when its data came; empty: not yet</source>
        <translation>hvornår dens data blev modtaget; tom: ikke endnu</translation>
    </message>
    <message>
        <source>where its document is</source>
        <translation>hvor dens dokument er</translation>
    </message>
    <message>
        <source>the promise is dropped</source>
        <translation>løftet er opgivet</translation>
    </message>
    <message>
        <source>how many in a year, such as 2010=50; “2010=” takes the number away; may be given again</source>
        <translation>hvor mange i et år, fx 2010=50; »2010=« fjerner tallet; kan gentages</translation>
    </message>
    <message>
        <source>YEAR=NUMBER</source>
        <translation>ÅR=ANTAL</translation>
    </message>
    <message>
        <source>what the final measurement does not tell</source>
        <translation>det, slutmålingen ikke siger</translation>
    </message>
    <message>
        <source>from which period on the figures begin again, such as 2008 or 2008-H1</source>
        <translation>fra hvilken periode tallene begynder forfra, fx 2008 eller 2008-H1</translation>
    </message>
    <message>
        <source>the goal is not closed after all</source>
        <translation>målet er alligevel ikke afsluttet</translation>
    </message>
    <message>
        <source>title of the group, where several rows are called the same</source>
        <translation>gruppens titel, hvor flere rækker hedder det samme</translation>
    </message>
    <message>
        <source>title of the group it is in</source>
        <translation>titlen på den gruppe, den er i</translation>
    </message>
    <message>
        <source>title of the group</source>
        <translation>titlen på gruppen</translation>
    </message>
    <message>
        <source>whether the guidance of each question is printed: yes or no</source>
        <translation>om vejledningen til hvert spørgsmål udskrives: yes eller no</translation>
    </message>
    <message>
        <source>a spreadsheet (.xlsx or CSV) with rows of the list</source>
        <translation>et regneark (.xlsx eller CSV) med rækker til listen</translation>
    </message>
    <message>
        <source>SHEETFILE</source>
        <translation>REGNEARK</translation>
    </message>
    <message>
        <source>whether the initiative is new: yes or no</source>
        <translation>om indsatsen er ny: yes eller no</translation>
    </message>
    <message>
        <source>the promise was kept</source>
        <translation>løftet er holdt</translation>
    </message>
    <message>
        <source>committee, administration, funder, evaluator or other</source>
        <translation>committee, administration, funder, evaluator eller other</translation>
    </message>
    <message>
        <source>what is counted: places (if nothing is said), plannedPlaces, participants or plannedParticipants</source>
        <translation>hvad der tælles: places (hvis intet er sagt), plannedPlaces, participants eller plannedParticipants</translation>
    </message>
    <message>
        <source>title of the list, where the form has several</source>
        <translation>listens titel, hvor skemaet har flere</translation>
    </message>
    <message>
        <source>how many places it is moved on among the forms of its section; back with a -</source>
        <translation>hvor mange pladser det flyttes frem blandt afsnittets skemaer; tilbage med -</translation>
    </message>
    <message>
        <source>the promise is moved, to when, such as “medio 2012”; empty: not said</source>
        <translation>løftet er flyttet, hvortil, fx »medio 2012«; tom: ikke oplyst</translation>
    </message>
    <message>
        <source>how many places it is moved on; back with a -</source>
        <translation>hvor mange pladser den flyttes frem; tilbage med -</translation>
    </message>
    <message>
        <source>what it is called, or called too</source>
        <translation>navnet eller et andet navn for det samme</translation>
    </message>
    <message>
        <source>only those that are open</source>
        <translation>kun dem, der er åbne</translation>
    </message>
    <message>
        <source>what it is about, such as 2009</source>
        <translation>hvad den handler om, fx 2009</translation>
    </message>
    <message>
        <source>when it was presented; empty: not said</source>
        <translation>hvornår den blev fremlagt; tom: ikke oplyst</translation>
    </message>
    <message>
        <source>to whom it was presented</source>
        <translation>hvem den blev fremlagt for</translation>
    </message>
    <message>
        <source>an indicator of the goal that there are no figures of yet</source>
        <translation>en indikator for målet, som der ikke er tal for endnu</translation>
    </message>
    <message>
        <source>why the figures cannot be compared any more</source>
        <translation>hvorfor tallene ikke kan sammenlignes mere</translation>
    </message>
    <message>
        <source>the promise is open again</source>
        <translation>løftet er åbent igen</translation>
    </message>
    <message>
        <source>what took the place of a goal that is closed</source>
        <translation>det, der har afløst et afsluttet mål</translation>
    </message>
    <message>
        <source>number of the round, from 1 on</source>
        <translation>nummer på en runde, fra 1</translation>
    </message>
    <message>
        <source>title of the row in the budget</source>
        <translation>titlen på rækken i økonomien</translation>
    </message>
    <message>
        <source>where it is added: goals or beyond</source>
        <translation>hvor det tilføjes: goals eller beyond</translation>
    </message>
    <message>
        <source>goals|beyond</source>
        <translation>goals|beyond</translation>
    </message>
    <message>
        <source>name of a series that breaks there; may be given again</source>
        <translation>navnet på en serie, der brydes dér; kan gentages</translation>
    </message>
    <message>
        <source>name of the site; without it the row as a whole</source>
        <translation>stedets navn; uden det rækken som helhed</translation>
    </message>
    <message>
        <source>a word on it, in one sentence</source>
        <translation>et ord om det, i én sætning</translation>
    </message>
    <message>
        <source>the amount, such as 1,1, “950.000 kr.” or -; empty: nothing stands there</source>
        <translation>beløbet, fx 1,1, »950.000 kr.« eller -; tom: der står intet</translation>
    </message>
    <message>
        <source>the assessment no longer rests on it</source>
        <translation>vurderingen bygger ikke længere på det</translation>
    </message>
    <message>
        <source>letter of a goal whose year is over and that is left out; may be given again</source>
        <translation>bogstavet for et mål, hvis år er gået, og som udelades; kan gentages</translation>
    </message>
    <message>
        <source>a name that it is no longer called; may be given again</source>
        <translation>et navn, der ikke længere bruges for det; kan gentages</translation>
    </message>
    <message>
        <source>an empty account of this year</source>
        <translation>en tom redegørelse for dette år</translation>
    </message>
    <message>
        <source>places FILE [--year Y] [--json] | FILE --row TITLE [--site NAME] [--kind KIND] --figure YEAR=NUMBER … [--year Y]</source>
        <translation>places FIL [--year ÅR] [--json] | FIL --row TITEL [--site NAVN] [--kind ART] --figure ÅR=ANTAL … [--year ÅR]</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planlagt %1</translation>
    </message>
    <message>
        <source>DKK per place</source>
        <translation>kr. pr. plads</translation>
    </message>
    <message>
        <source>DKK per participant</source>
        <translation>kr. pr. deltager</translation>
    </message>
    <message>
        <source>No row of the budget has places or participants yet.</source>
        <translation>Ingen række i budgettet har pladser eller deltagere endnu.</translation>
    </message>
    <message>
        <source>There is no row “%1” in the budget. “budget” lists their titles.</source>
        <translation>Der er ingen række »%1« i budgettet. »budget« viser deres titler.</translation>
    </message>
    <message>
        <source>There is no row “%1” with a site “%2” in the budget. “budget” lists them.</source>
        <translation>Der er ingen række »%1« med et sted »%2« i budgettet. »budget« viser dem.</translation>
    </message>
    <message>
        <source>--figure takes a year and how many, such as 2010=50, not “%1”.</source>
        <translation>--figure skal have et år og et antal, fx 2010=50, ikke »%1«.</translation>
    </message>
    <message>
        <source>promises FILE [--year Y] [--card TITLE] [--open] [--card TITLE --number N [--keep|--move DATE|--drop|--reopen] [--text TEXT]] [--json]</source>
        <translation>promises FIL [--year ÅR] [--card TITEL] [--open] [--card TITEL --number N [--keep|--move DATO|--drop|--reopen] [--text TEKST]] [--json]</translation>
    </message>
    <message>
        <source>register FILE CARD [--year Y] [--json] | FILE CARD --add TEMPLATE | FILE CARD [--list NAME] (--import SHEETFILE [--sheet SHEET] [--apply] [--json] | --remove)</source>
        <translation>register FIL SKEMA [--year ÅR] [--json] | FIL SKEMA --add SKABELON | FIL SKEMA [--list NAVN] (--import REGNEARK [--sheet ARK] [--apply] [--json] | --remove)</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Sum af %1: %2</translation>
    </message>
    <message>
        <source>The budget states DKK %1.</source>
        <translation>Budgettet siger %1 kr.</translation>
    </message>
    <message>
        <source>“%1” has no list yet. Add one with --add.</source>
        <translation>»%1« har ingen liste endnu. Tilføj en med --add.</translation>
    </message>
    <message>
        <source>“%1” has these lists: %2. Say which with --list.</source>
        <translation>»%1« har disse lister: %2. Sig hvilken med --list.</translation>
    </message>
    <message>
        <source>--add takes %1 or a JSON file with a template, not “%2”.</source>
        <translation>--add skal have %1 eller en JSON-fil med en skabelon, ikke »%2«.</translation>
    </message>
    <message>
        <source>Several follow-ups are called “%1”. Write which after --number: %2.</source>
        <translation>Flere opfølgninger hedder »%1«. Skriv hvilken efter --number: %2.</translation>
    </message>
    <message>
        <source>Several status forms are called “%1”. Write which by its id in “cards --json”: %2.</source>
        <translation>Flere statusskemaer hedder »%1«. Skriv hvilket ved dets id i »cards --json«: %2.</translation>
    </message>
    <message>
        <source>--move takes a number of places, such as 1 or -2, not “%1”.</source>
        <translation>--move tager et antal pladser, fx 1 eller -2, ikke »%1«.</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>“%1” cannot be submitted yet. Your answers are kept. See to this first:
%2</source>
        <translation>»%1« kan ikke indsendes endnu. Dine svar er bevaret. Se først på dette:
%2</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The file has a part that Indblik did not make (%1). It was left untouched. Send this message to your IT department.</source>
        <translation>Filen har en del, som Indblik ikke har lavet (%1). Den er ikke rørt. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>A part of the file is missing. It was left untouched. Ask your IT department to restore it from a backup.</source>
        <translation>En del af filen mangler. Den er ikke rørt. Bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Another program has the file open in a way that does not allow safe saving. Close it there and open it again.</source>
        <translation>Et andet program har filen åben, så der ikke kan gemmes sikkert. Luk den dér, og åbn den igen.</translation>
    </message>
    <message>
        <source>The file was written by an older version of Indblik and must be updated before it can be read. Open it once in the program in a place where you may write in it. Nothing was changed.</source>
        <translation>Filen er skrevet af en ældre udgave af Indblik og skal opdateres, før den kan læses. Åbn den én gang i programmet et sted, hvor du må skrive i den. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>Der er allerede en fil %1. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created: the folder is missing or write-protected. Choose another folder.</source>
        <translation>Filen %1 kan ikke oprettes: Mappen mangler eller er skrivebeskyttet. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Choose another folder.</source>
        <translation>Filen %1 kan ikke oprettes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Another program has the file open or was stopped in it, and part of it lies beside it (%1-wal). Close it there, or open it where you may write in it. It was left untouched.</source>
        <translation>Et andet program har filen åben eller blev afbrudt i den, og en del af den ligger ved siden af (%1-wal). Luk den dér, eller åbn den, hvor du må skrive i den. Den er ikke rørt.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>“%1” is not a number of places or participants. Write a whole number, such as 50 or 1.200.</source>
        <translation>»%1« er ikke et antal pladser eller deltagere. Skriv et helt tal, fx 50 eller 1.200.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>A target is at most 100 %.</source>
        <translation>Et mål er højst 100 %.</translation>
    </message>
    <message>
        <source>Write the target as a number or a share, such as “100” or “at least 70 %”.</source>
        <translation>Skriv målet som et antal eller en andel, fx »100« eller »mindst 70 %«.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>En andel er højst 100 %.</translation>
    </message>
    <message>
        <source>Nothing can be a part of 0. Write how many there are in all.</source>
        <translation>Intet kan være en del af 0. Skriv, hvor mange der er i alt.</translation>
    </message>
    <message>
        <source>%1 is more than %2, which it is a part of. Look at both numbers.</source>
        <translation>%1 er mere end %2, som det er en del af. Se på begge tal.</translation>
    </message>
    <message>
        <source>Write what was counted as “14 of 20”, “85” or “70 %”.</source>
        <translation>Skriv det, der er talt, som »14 af 20«, »85« eller »70 %«.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>%1 (without counts)</source>
        <translation>%1 (uden antal)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>DialogButton</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>EvaluationRound</name>
    <message>
        <source>data came %1</source>
        <translation>data modtaget %1</translation>
    </message>
    <message>
        <source>data should have come %1</source>
        <translation>data skulle være kommet %1</translation>
    </message>
    <message>
        <source>data expected %1</source>
        <translation>data ventes %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>kom %1</translation>
    </message>
    <message>
        <source>has arrived</source>
        <translation>er kommet</translation>
    </message>
    <message>
        <source>should have arrived %1</source>
        <translation>skulle være kommet %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>ventes %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>endnu ingen dato</translation>
    </message>
    <message>
        <source>presented to %1</source>
        <translation>fremlagt for %1</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>fremlagt</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>The program is damaged: the example is missing. Ask your IT department to install it again.</source>
        <translation>Programmet er beskadiget: Eksemplet mangler. Bed it-afdelingen installere det igen.</translation>
    </message>
    <message>
        <source>the example account</source>
        <translation>eksemplet</translation>
    </message>
    <message>
        <source>made-up figures of housing areas</source>
        <translation>opdigtede tal for boligområder</translation>
    </message>
    <message>
        <source>interpretations of the goals and their figures</source>
        <translation>målenes tolkninger og deres tal</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Count</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Løbetid</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Forventning</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gennemført</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>ingen planlagt</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>om året</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>i alt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>skal nås</translation>
    </message>
    <message>
        <source>DKK %1 million</source>
        <translation>%1 mio. kr.</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>i gennemsnit</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>en del</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>the remaining %1</source>
        <translation>de resterende %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>of the year %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>external</source>
        <translation>ekstern</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>fra %1 til %2</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>no date is said</source>
        <translation>uden dato</translation>
    </message>
</context>
<context>
    <name>FactEdits</name>
    <message>
        <source>“%1” is submitted or approved. Take it back or open it again first, then its facts can be accepted.</source>
        <translation>»%1« er indsendt eller godkendt. Tag det tilbage eller åbn det igen først, så kan det fundne overtages.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) accepted</source>
        <translation>
            <numerusform>%n oplysning overtaget</numerusform>
            <numerusform>%n oplysninger overtaget</numerusform>
        </translation>
    </message>
    <message>
        <source>fact proposed again</source>
        <translation>foreslået igen</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) noted</source>
        <translation>
            <numerusform>%n oplysning noteret</numerusform>
            <numerusform>%n oplysninger noteret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactThings</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>FigureMap</name>
    <message>
        <source>“%1” does not say where the figures are. Write for example area=Område,year=Tid,indicator=Emne,value=INDHOLD; for one year or indicator year:2009 or indicator:residents.</source>
        <translation>»%1« siger ikke, hvor tallene står. Skriv fx area=Område,year=Tid,indicator=Emne,value=INDHOLD; for ét år eller nøgletal year:2009 eller indicator:residents.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four digits, for example year:2009.</source>
        <translation>»%1« er ikke et år. Skriv fire cifre, fx year:2009.</translation>
    </message>
    <message>
        <source>The columns of %1 are: %2.</source>
        <translation>Kolonnerne i %1 er: %2.</translation>
    </message>
    <message>
        <source>The column of the areas is missing: write area= and its heading.</source>
        <translation>Kolonnen med områderne mangler: Skriv area= og dens overskrift.</translation>
    </message>
    <message>
        <source>The column of the figures is missing: write value= and its heading, or years= or indicators= with several headings.</source>
        <translation>Kolonnen med tallene mangler: Skriv value= og dens overskrift, eller years= eller indicators= med flere overskrifter.</translation>
    </message>
    <message>
        <source>of= names what a value is a part of: write value= too.</source>
        <translation>of= er det hele, som en værdi er en del af: Skriv også value=.</translation>
    </message>
    <message>
        <source>The year of the figures is missing or given twice: write year= and the heading of a column, or year: and the year.</source>
        <translation>Tallenes år mangler eller står to gange: Skriv year= og en kolonnes overskrift, eller year: og året.</translation>
    </message>
    <message>
        <source>The indicator of the figures is missing or given twice: write indicator= and the heading of a column, or indicator: and its name.</source>
        <translation>Tallenes nøgletal mangler eller står to gange: Skriv indicator= og en kolonnes overskrift, eller indicator: og navnet.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Leave one of the two out.</source>
        <translation>»%1« står to gange. Udelad den ene.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Der er ingen kolonne »%1«.</translation>
    </message>
    <message>
        <source>The column “%1” is used for two things.</source>
        <translation>Kolonnen »%1« er brugt til to ting.</translation>
    </message>
    <message>
        <source>The heading “%1” is not a year.</source>
        <translation>Overskriften »%1« er ikke et år.</translation>
    </message>
    <message>
        <source>“%1” is not a unit. Write count, thousand, percent, share (0 to 1), perThousand, per10000, kr, tkr, million or number.</source>
        <translation>»%1« er ikke en enhed. Skriv count, thousand, percent, share (0 til 1), perThousand, per10000, kr, tkr, million eller number.</translation>
    </message>
    <message>
        <source>Write only one of value=, years=, indicators= and areas=.</source>
        <translation>Skriv kun én af value=, years=, indicators= og areas=.</translation>
    </message>
    <message>
        <source>The column “%1” is about another place than its rows. Leave it out.</source>
        <translation>Kolonnen »%1« handler om et andet sted end rækkerne. Udelad den.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both claim to be the figures of %3. Say which of them is right.</source>
        <translation>Kolonnerne »%1« og »%2« giver begge tal for %3. Vælg den, der gælder.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” have the same heading. Say which of them is meant.</source>
        <translation>Kolonnerne »%1« og »%2« har samme overskrift. Vælg den, der gælder.</translation>
    </message>
</context>
<context>
    <name>FigureOutcome</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nyt</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uændret</numerusform>
            <numerusform>%n uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n afvist</numerusform>
            <numerusform>%n afviste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n udeladt</numerusform>
            <numerusform>%n udeladte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what the file has</source>
        <translation>
            <numerusform>%n ældre end det i filen</numerusform>
            <numerusform>%n ældre end dem i filen</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>Tal: %1.</translation>
    </message>
    <message>
        <source>Nothing would change: the file has later figures of the same.</source>
        <translation>Intet bliver ændret: Filen har nyere tal for det samme.</translation>
    </message>
    <message>
        <source>No figure can be read this way. Choose other columns.</source>
        <translation>Ingen tal kan læses sådan. Vælg andre kolonner.</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>År %1</translation>
    </message>
    <message>
        <source>Years %1–%2</source>
        <translation>År %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n known area(s)</source>
        <translation>
            <numerusform>%n kendt område</numerusform>
            <numerusform>%n kendte områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n ukendt</numerusform>
            <numerusform>%n ukendte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are no areas</source>
        <translation>
            <numerusform>%n, der ikke er et område</numerusform>
            <numerusform>%n, der ikke er områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) in %1</source>
        <translation>
            <numerusform>%n nøgletal i %1</numerusform>
            <numerusform>%n nøgletal i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: %1.</source>
        <translation>Intet bliver ændret: %1.</translation>
    </message>
    <message>
        <source>Nothing would change: these figures are already in the file.</source>
        <translation>Intet bliver ændret: Tallene er allerede i filen.</translation>
    </message>
    <message>
        <source>Nothing would change: all names are left out. Choose above what they are.</source>
        <translation>Intet bliver ændret: Alle navne er udeladt. Vælg ovenfor, hvad de er.</translation>
    </message>
</context>
<context>
    <name>FigureProposal</name>
    <message>
        <source>a total</source>
        <translation>et tal for alle</translation>
    </message>
    <message>
        <source>a municipality, and figures of municipalities are not stored</source>
        <translation>en kommune, og tal for kommuner gemmes ikke</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>intet sted</translation>
    </message>
</context>
<context>
    <name>FigureQuestion</name>
    <message>
        <source>%1 Say it with %2 (possible: %3).</source>
        <translation>%1 Angiv det med %2 (muligt: %3).</translation>
    </message>
    <message>
        <source>“%1” is in the file in several units.</source>
        <translation>»%1« står i filen i flere enheder.</translation>
    </message>
    <message>
        <source>Some cells of “%1” are written with % and others are not.</source>
        <translation>Nogle celler i »%1« er skrevet med %, andre er ikke.</translation>
    </message>
    <message>
        <source>The file does not say what “%1” is counted in.</source>
        <translation>Filen siger ikke, hvad »%1« tælles i.</translation>
    </message>
    <message>
        <source>“%1” cannot be counted in what the file says: %2.</source>
        <translation>»%1« kan ikke tælles i det, filen siger: %2.</translation>
    </message>
    <message>
        <source>“%1” would be a share, but %2 is negative.</source>
        <translation>»%1« ville være en andel, men %2 er negativ.</translation>
    </message>
    <message>
        <source>“%1” would be percent, but some numbers are over 100.</source>
        <translation>»%1« ville være procent, men nogle tal er over 100.</translation>
    </message>
    <message>
        <source>“%1” would be percent, but all its numbers lie between 0 and 1.</source>
        <translation>»%1« ville være procent, men alle tal ligger mellem 0 og 1.</translation>
    </message>
    <message>
        <source>“%1” would be shares between 0 and 1, but some numbers are over 1.</source>
        <translation>»%1« ville være andele mellem 0 og 1, men nogle tal er over 1.</translation>
    </message>
    <message>
        <source>“%1” would be a count, but %2 is not a whole number.</source>
        <translation>»%1« ville være et antal, men %2 er ikke et helt tal.</translation>
    </message>
    <message>
        <source>“%1” is a count, but it is not known whether %2 has thousands or decimals.</source>
        <translation>»%1« er et antal, men det vides ikke, om %2 har tusinder eller decimaler.</translation>
    </message>
    <message>
        <source>“%1” would be a count, but %2 is negative. Is it a balance?</source>
        <translation>»%1« ville være et antal, men %2 er negativ. Er det en saldo?</translation>
    </message>
    <message>
        <source>“%1” is only “%2”, and it is not known whether the figures are of all.</source>
        <translation>»%1« er kun »%2«, og det vides ikke, om tallene gælder for alle.</translation>
    </message>
    <message>
        <source>“%1” divides the figures into %2 values, and none of them is known to be the total.</source>
        <translation>»%1« deler tallene op i %2 værdier, og det vides ikke, om en af dem er tallet for alle.</translation>
    </message>
    <message>
        <source>Persons on a day cannot be summed over the parts of a year.</source>
        <translation>Personer på en dag kan ikke lægges sammen over årets dele.</translation>
    </message>
    <message>
        <source>“%1” is a part of a year, and only figures of whole years are stored.</source>
        <translation>»%1« er en del af et år, og tal gemmes for hele år.</translation>
    </message>
    <message>
        <source>Some rows of “%1” name no unit and others do.</source>
        <translation>Nogle rækker af »%1« nævner ingen enhed, andre gør.</translation>
    </message>
    <message>
        <source>“%1” was read as %2 the last time, but this file says %3.</source>
        <translation>»%1« blev sidst læst som %2, men i denne fil står der %3.</translation>
    </message>
    <message>
        <source>“%1” would be per thousand, but some numbers are over 1,000.</source>
        <translation>»%1« skulle være promille, men nogle tal er over 1.000.</translation>
    </message>
    <message>
        <source>“%1” would be per 10,000, but some numbers are over 10,000.</source>
        <translation>»%1« skulle være pr. 10.000, men nogle tal er over 10.000.</translation>
    </message>
    <message>
        <source>Shares and means cannot be summed over the parts of a year.</source>
        <translation>Andele og gennemsnit kan ikke lægges sammen over årets dele.</translation>
    </message>
    <message>
        <source>Some cells of “%1” name a unit and others do not.</source>
        <translation>Nogle celler i »%1« nævner en enhed, andre gør ikke.</translation>
    </message>
    <message>
        <source>The file says that “%1” is counted in “%2”, a unit that the program does not know.</source>
        <translation>Filen siger, at »%1« tælles i »%2«, og den enhed kender programmet ikke.</translation>
    </message>
    <message>
        <source>The file says that “%1” is in DKK, but its cells show thousands or millions.</source>
        <translation>Filen siger, at »%1« er i kroner, men cellerne viser tusinder eller millioner.</translation>
    </message>
    <message>
        <source>The file says both “%1” and “%2”.</source>
        <translation>Filen siger både »%1« og »%2«.</translation>
    </message>
    <message>
        <source>The file says that “%1” is in %2, and of the whole table that it is in %3.</source>
        <translation>Filen siger, at »%1« er i %2, og at hele tabellen er i %3.</translation>
    </message>
    <message>
        <source>“%1” is in %2, but it is not known whether %3 has thousands or decimals.</source>
        <translation>»%1« er i %2, men det vides ikke, om %3 har tusinder eller decimaler.</translation>
    </message>
    <message>
        <source>The file says that “%1” is counted in “%2”, which is not persons.</source>
        <translation>Filen siger, at »%1« tælles i »%2«, og det er ikke personer.</translation>
    </message>
    <message>
        <source>The title says “%2”, so it is not known whether “%1” is of all and the number itself.</source>
        <translation>Titlen siger »%2«, så det vides ikke, om »%1« er selve tallet og for alle.</translation>
    </message>
    <message>
        <source>Going by its name, “%1” may be a count of thousands.</source>
        <translation>»%1« kan ifølge sit navn være talt i tusinder.</translation>
    </message>
</context>
<context>
    <name>FigureReader</name>
    <message>
        <source>%1 has more than 10,000 different indicators in the column “%2”. This is hardly the right column; choose another.</source>
        <translation>%1 har over 10.000 forskellige nøgletal i kolonnen »%2«. Det er næppe den rette kolonne; vælg en anden.</translation>
    </message>
    <message>
        <source>%1 has more than 10 million figures. Divide it by years.</source>
        <translation>%1 har over 10 millioner tal. Del den op i år.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Læsningen er afbrudt; intet er ændret.</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>“%1” is not an amount. Write a number, for example 1,1 mio. or 950.000 kr., or a - where no amount is stated. Put an explanation in a footnote.</source>
        <translation>»%1« er ikke et beløb. Skriv et tal, fx 1,1 mio. eller 950.000 kr., eller en - hvor der ikke er oplyst noget. Skriv en forklaring i en fodnote.</translation>
    </message>
    <message>
        <source>“%1” is larger than any amount the program can hold. Check the unit.</source>
        <translation>»%1« er større end noget beløb, programmet kan rumme. Se efter, om enheden er rigtig.</translation>
    </message>
    <message>
        <source>“%1” has more decimals than øre. Round it.</source>
        <translation>»%1« er mere nøjagtigt end en øre. Rund det af.</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>DKK thousand</source>
        <translation>1.000 kr.</translation>
    </message>
    <message>
        <source>DKK million</source>
        <translation>mio. kr.</translation>
    </message>
    <message>
        <source>The point is read as a decimal point.</source>
        <translation>Punktummet er læst som et komma.</translation>
    </message>
    <message>
        <source>Comma and point are read the English way.</source>
        <translation>Komma og punktum er læst på engelsk.</translation>
    </message>
    <message>
        <source>The comma is read as a decimal comma. Write thousands with a point.</source>
        <translation>Kommaet er læst som decimalkomma. Skriv tusinder med punktum.</translation>
    </message>
    <message>
        <source>The point is read as separating thousands. Write decimals with a comma.</source>
        <translation>Punktummet er læst som tusindtalsskilletegn. Skriv decimaler med komma.</translation>
    </message>
    <message>
        <source>A number this large is read as kroner.</source>
        <translation>Så stort et tal er læst som kroner.</translation>
    </message>
    <message>
        <source>The amount is stated as approximate.</source>
        <translation>Beløbet er oplyst som cirka.</translation>
    </message>
    <message>
        <source>“%1” is not a share. Write it as “75 %” or “12,5 %”.</source>
        <translation>»%1« er ikke en andel. Skriv den som »75 %« eller »12,5 %«.</translation>
    </message>
    <message>
        <source>A share is between 0 and 100 %.</source>
        <translation>En andel ligger mellem 0 og 100 %.</translation>
    </message>
</context>
<context>
    <name>FigureUnit</name>
    <message>
        <source>count</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>count in thousands</source>
        <translation>antal i tusinder</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>share between 0 and 1</source>
        <translation>andel mellem 0 og 1</translation>
    </message>
    <message>
        <source>per thousand</source>
        <translation>promille</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>pr. 10.000</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>DKK thousand</source>
        <translation>1.000 kr.</translation>
    </message>
    <message>
        <source>DKK million</source>
        <translation>mio. kr.</translation>
    </message>
    <message>
        <source>number or balance, may be negative</source>
        <translation>tal eller saldo, kan være negativ</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>a PDF document</source>
        <translation>et PDF-dokument</translation>
    </message>
    <message>
        <source>a ZIP archive, a Word document or a spreadsheet</source>
        <translation>et ZIP-arkiv, et Word-dokument eller et regneark</translation>
    </message>
    <message>
        <source>an older Office document</source>
        <translation>et ældre Office-dokument</translation>
    </message>
    <message>
        <source>an Access database</source>
        <translation>en Access-database</translation>
    </message>
    <message>
        <source>a GeoPackage (QGIS)</source>
        <translation>en GeoPackage (QGIS)</translation>
    </message>
    <message>
        <source>a Fossil repository</source>
        <translation>et Fossil-arkiv</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>et andet programs database</translation>
    </message>
    <message>
        <source>The file is not an Indblik file but %1. It was left untouched. Choose a file that ends in .indblik.</source>
        <translation>Filen er ikke en Indblik-fil, men %1. Den er ikke rørt. Vælg en fil, der ender på .indblik.</translation>
    </message>
    <message>
        <source>There is no file %1. See whether it was moved or renamed.</source>
        <translation>Der er ingen fil %1. Se efter, om den er flyttet eller omdøbt.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a file in it.</source>
        <translation>%1 er en mappe. Vælg en fil i den.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>You do not have the right to read %1.</source>
        <translation>Du har ikke ret til at læse %1.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes). Perhaps it was not copied completely. Use the original, or ask your IT department to restore it from a backup.</source>
        <translation>Filen er tom (0 byte). Måske blev den ikke kopieret færdig. Brug originalen, eller bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. See whether it is open in another program, or was moved.</source>
        <translation>Filen kan ikke læses: %1. Se efter, om den er åben i et andet program eller er flyttet.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noget andet</translation>
    </message>
    <message>
        <source>The file is cut off after %1 bytes. It was left untouched. Use the original, or ask your IT department to restore it from a backup.</source>
        <translation>Filen er skåret over efter %1 byte. Den er ikke rørt. Brug originalen, eller bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Indblik (file version %1, this program knows up to %2). It was left untouched. Ask your IT department for the newer version.</source>
        <translation>Filen er skrevet af en nyere udgave af Indblik (filversion %1, dette program kender til og med %2). Den er ikke rørt. Bed it-afdelingen om den nye udgave.</translation>
    </message>
    <message>
        <source>The file has no valid version number (%1). It was left untouched. Ask your IT department to restore it from a backup.</source>
        <translation>Filens versionsnummer giver ikke mening (%1). Den er ikke rørt. Bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The folder of the file is write-protected.</source>
        <translation>Filens mappe er skrivebeskyttet.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>%1 is writing in the file (on the computer %2). You can read it meanwhile.</source>
        <translation>%1 skriver i filen (på computeren %2). Du kan læse den imens.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The amounts are too large to be added up. Is one of them in the wrong unit?</source>
        <translation>Beløbene er for store til at lægge sammen. Står et af dem i en forkert enhed?</translation>
    </message>
    <message>
        <source>The label “%1” is cut off; read as “%2”.</source>
        <translation>Ledeteksten »%1« er skåret over; læst som »%2«.</translation>
    </message>
    <message>
        <source>The field “%1” is not in the text.</source>
        <translation>Feltet »%1« findes ikke i teksten.</translation>
    </message>
    <message>
        <source>The form ends before it has two fields; it was left out.</source>
        <translation>Skemaet holder op, før det har to felter; det er udeladt.</translation>
    </message>
    <message>
        <source>It is not clear where the title begins; read as “%1”.</source>
        <translation>Det er ikke til at se, hvor titlen begynder; læst som »%1«.</translation>
    </message>
    <message>
        <source>“%1” is divided at the end of a line; read as “%2”.</source>
        <translation>»%1« er delt ved et linjeskift; læst som »%2«.</translation>
    </message>
    <message>
        <source>“%1” has spaces between its letters.</source>
        <translation>»%1« har mellemrum mellem bogstaverne.</translation>
    </message>
    <message>
        <source>Between two numbers a sign may be missing: “%1”.</source>
        <translation>Der mangler måske et tegn mellem to tal: »%1«.</translation>
    </message>
    <message>
        <source>The answer to “%1” is longer than 200,000 characters; the rest was left out.</source>
        <translation>Svaret på »%1« er længere end 200.000 tegn; resten er udeladt.</translation>
    </message>
    <message>
        <source>Lines without marks are read as a list.</source>
        <translation>Linjer uden punkttegn er læst som en liste.</translation>
    </message>
    <message>
        <source>“%1” is read as the cut beginning of the heading after it and left out.</source>
        <translation>»%1« er læst som begyndelsen af den følgende overskrift og er udeladt.</translation>
    </message>
    <message>
        <source>The point in “%1” is read as a decimal point.</source>
        <translation>Punktummet i »%1« er læst som et komma.</translation>
    </message>
    <message>
        <source>“%1” has no unit; read as %2.</source>
        <translation>»%1« har ingen enhed; læst som %2.</translation>
    </message>
    <message>
        <source>The row has fewer numbers than columns. %1 stays blank: only then do the stated totals add up.</source>
        <translation>Rækken har færre tal end kolonner. %1 er tom: Kun sådan stemmer de oplyste summer.</translation>
    </message>
    <message>
        <source>The row has fewer numbers than columns, and the totals do not show which are blank. %1 is taken to be blank; check it.</source>
        <translation>Rækken har færre tal end kolonner, og summerne viser ikke, hvilke der er tomme. Her regnes %1 for tom; se efter.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as an amount.</source>
        <translation>»%1« kan ikke læses som et beløb.</translation>
    </message>
    <message>
        <source>The row has more numbers than columns; “%1” was left out.</source>
        <translation>Rækken har flere tal end kolonner; »%1« er udeladt.</translation>
    </message>
    <message>
        <source>The footnote %1 belongs to no cell.</source>
        <translation>Fodnoten %1 hører ikke til nogen celle.</translation>
    </message>
    <message>
        <source>The mark %1 has no footnote.</source>
        <translation>Mærket %1 har ingen fodnote.</translation>
    </message>
    <message>
        <source>The form “%1” and the budget row “%2” are taken to be the same initiative.</source>
        <translation>Skemaet »%1« og budgetrækken »%2« regnes for den samme indsats.</translation>
    </message>
    <message>
        <source>No form belongs to the budget row “%1”.</source>
        <translation>Intet skema hører til budgetrækken »%1«.</translation>
    </message>
    <message>
        <source>No budget row belongs to the form “%1”.</source>
        <translation>Ingen budgetrække hører til skemaet »%1«.</translation>
    </message>
    <message>
        <source>The heading and the form&apos;s fields disagree about the section.</source>
        <translation>Overskriften og skemaets felter peger på hver sit afsnit.</translation>
    </message>
    <message>
        <source>The goal is worded differently in the list (“%1”) and at its assessment (“%2”).</source>
        <translation>Målet lyder forskelligt i listen (»%1«) og ved vurderingen (»%2«).</translation>
    </message>
    <message>
        <source>No sentence recommends what to do with the goal.</source>
        <translation>Ingen sætning indstiller, hvad der skal ske med målet.</translation>
    </message>
    <message>
        <source>The row of the change table does not add up: %1.</source>
        <translation>Rækken i ændringstabellen stemmer ikke: %1.</translation>
    </message>
    <message>
        <source>The change table has no caption.</source>
        <translation>Ændringstabellen har ingen overskrift.</translation>
    </message>
    <message>
        <source>You import it as the account of %1, but its title says %2.</source>
        <translation>Du importerer den som redegørelsen for %1, men titlen siger %2.</translation>
    </message>
    <message>
        <source>“%1” resembles “%2”, which is in the file. It becomes an initiative of its own.</source>
        <translation>»%1« ligner »%2«, som er i filen. Den bliver en indsats for sig.</translation>
    </message>
    <message>
        <source>Goal %1 has no assessment in the text.</source>
        <translation>Mål %1 har ingen vurdering i teksten.</translation>
    </message>
    <message>
        <source>The years add up to DKK %c million, but the table states %s. Difference %d.</source>
        <translation>Årene giver %c mio. kr., men tabellen oplyser %s. Forskel %d.</translation>
    </message>
    <message>
        <source>The rows add up to DKK %c million, but the table states %s. Difference %d.</source>
        <translation>Rækkerne giver %c mio. kr., men tabellen oplyser %s. Forskel %d.</translation>
    </message>
    <message>
        <source>All years and rows add up to DKK %c million, but the table states %s. Difference %d.</source>
        <translation>Alle år og rækker giver %c mio. kr., men tabellen oplyser %s. Forskel %d.</translation>
    </message>
    <message>
        <source>The stated total of DKK %s million is without %1. With %1 the rows give %c. Difference %d.</source>
        <translation>Den oplyste sum på %s mio. kr. er uden %1. Regnes %1 med, giver rækkerne %c. Forskel %d.</translation>
    </message>
    <message>
        <source>Some characters cannot be read as %1; each is shown as �. Save the file again as UTF-8.</source>
        <translation>Nogle tegn kan ikke læses som %1; hvert af dem står som �. Gem filen igen som UTF-8.</translation>
    </message>
    <message>
        <source>The letters are read as %1. See whether æ, ø and å are right.</source>
        <translation>Bogstaverne er læst som %1. Se efter, om æ, ø og å er rigtige.</translation>
    </message>
    <message>
        <source>After the closing quotation mark of “%1” the text goes on; it was joined.</source>
        <translation>Efter det afsluttende anførselstegn i »%1« går teksten videre; den er sat sammen.</translation>
    </message>
    <message>
        <source>%1 has a formula; the value it had when the workbook was last saved was read.</source>
        <translation>%1 har en formel; her er læst det tal, der stod, da filen sidst blev gemt.</translation>
    </message>
    <message>
        <source>%1 is shown as a date. Spreadsheet programs turn what looks like a date, such as 10-12, into one; see what was meant.</source>
        <translation>%1 vises som en dato. Regnearksprogrammer laver det, der ligner en dato, om til en, fx »10-12«; se efter, hvad der er ment.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read. The workbook has others too: %2.</source>
        <translation>Arket »%1« er læst. Filen har også andre: %2.</translation>
    </message>
    <message>
        <source>The form says DKK %s million a year on average for %1, but the table&apos;s average of these years is %c. Difference %d.</source>
        <translation>Skemaet siger i gennemsnit %s mio. kr. om året for %1, men tabellens gennemsnit for de år er %c. Forskel %d.</translation>
    </message>
    <message>
        <source>The form says DKK %s million a year for %1. The table has no amount in these years, only DKK %a million in all; over %2 that is %c a year. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. om året for %1. Tabellen har intet beløb i de år, kun %a mio. kr. i alt; fordelt på %2 er det %c om året. Forskel %d.</translation>
    </message>
    <message>
        <source>The form&apos;s amounts add up to DKK %s million, those of the table to %c. Difference %d: the form also counts %1, for which the table has no amount.</source>
        <translation>Skemaets beløb giver %s mio. kr., tabellens %c. Forskel %d: Skemaet tæller også %1 med, som tabellen ikke har beløb for.</translation>
    </message>
    <message>
        <source>The form&apos;s amount of DKK %a million is for %1, but the table&apos;s years are %2. How much lies outside the years of the table is not stated.</source>
        <translation>Skemaets beløb på %a mio. kr. gælder %1, men tabellens år er %2. Hvor meget der ligger uden for tabellens år, fremgår ikke.</translation>
    </message>
    <message>
        <source>The form says DKK %s million in all, but the table gives %c. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. i alt, men tabellen giver %c. Forskel %d.</translation>
    </message>
    <message>
        <source>The form says DKK %s million without a year. The table has that amount in %1, but %c in all. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. uden at nævne et år. Tabellen har det beløb i %1, men %c i alt. Forskel %d.</translation>
    </message>
    <message>
        <source>The form says DKK %s million without a year. No year of the table has that amount, and its total is %c. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. uden at nævne et år. Intet år i tabellen har det beløb, og tabellen giver %c i alt. Forskel %d.</translation>
    </message>
    <message>
        <source>The form says DKK %s million for %1, but the table states %c. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. for %1, men tabellen oplyser %c. Forskel %d.</translation>
    </message>
    <message>
        <source>The form says DKK %s million for %1, but the table states no amount for that year. Its years add up to %a.</source>
        <translation>Skemaet siger %s mio. kr. for %1, men tabellen oplyser intet beløb det år. Dens år giver %a i alt.</translation>
    </message>
    <message>
        <source>The form says DKK %s million a year, but the table states %c for %1. Difference %d.</source>
        <translation>Skemaet siger %s mio. kr. om året, men tabellen oplyser %c for %1. Forskel %d.</translation>
    </message>
    <message>
        <source>According to the text, figures for %1 come on %s, but the year is not over before %c. See whether the years are right.</source>
        <translation>Tal for %1 skal ifølge teksten komme den %s, men året slutter først den %c. Se efter, om årstallene er rigtige.</translation>
    </message>
    <message>
        <source>“%1” is not in the calendar.</source>
        <translation>»%1« findes ikke i kalenderen.</translation>
    </message>
    <message>
        <source>“%1” ends (%c) before it begins (%s).</source>
        <translation>»%1« slutter (%c), før det begynder (%s).</translation>
    </message>
    <message>
        <source>The form is marked as new in %2, but the table has DKK %s million for it in %1. A new initiative should have %c.</source>
        <translation>Skemaet er mærket som nyt i %2, men tabellen har %s mio. kr. til det i %1. En ny indsats skulle have %c.</translation>
    </message>
    <message>
        <source>The activities are planned until %s (%1), but the table has money until %c: DKK %a million.</source>
        <translation>Aktiviteterne er planlagt til %s (%1), men tabellen har penge til %c: %a mio. kr.</translation>
    </message>
    <message>
        <source>According to the words “%1” it ends in %s, but the table has money until %c: DKK %a million.</source>
        <translation>Indsatsen slutter i %s ifølge ordene »%1«, men tabellen har penge til %c: %a mio. kr.</translation>
    </message>
    <message>
        <source>According to the words “%1” it goes on to %s, but the table has 0 in %2; the last year with money is %c.</source>
        <translation>Indsatsen varer til %s ifølge ordene »%1«, men tabellen har 0 i %2; sidste år med penge er %c.</translation>
    </message>
    <message>
        <source>The form is called “%1”, its row in the table “%2”. Are they the same?</source>
        <translation>Skemaet hedder »%1«, rækken i tabellen »%2«. Er det den samme indsats?</translation>
    </message>
    <message>
        <source>The form&apos;s amount of DKK %a million is for %1, which is outside the table&apos;s years, %2.</source>
        <translation>Skemaets beløb på %a mio. kr. gælder %1, som ligger uden for tabellens år, %2.</translation>
    </message>
    <message>
        <source>The ages of one initiative differ in the form and the table: %1. Which are right?</source>
        <translation>Indsatsens aldersgrænser er ikke ens i skema og tabel: %1. Hvilke er rigtige?</translation>
    </message>
    <message>
        <source>The ages of one initiative differ in the form: %1. Which are right?</source>
        <translation>Indsatsens aldersgrænser er ikke ens i skemaet: %1. Hvilke er rigtige?</translation>
    </message>
    <message>
        <source>The target counts “%1”, the status “%2”. One does not show how far the other is reached.</source>
        <translation>Målet tæller »%1«, status »%2«. Det ene viser ikke, hvor langt det andet er nået.</translation>
    </message>
    <message>
        <source>According to the words “%1” it ended in %s, but it still has a form in the account of %c. Is it over, or was it prolonged?</source>
        <translation>Indsatsen sluttede i %s ifølge ordene »%1«, men den har stadig et skema i redegørelsen for %c. Er den slut, eller blev den forlænget?</translation>
    </message>
    <message>
        <source>“%1” has a mark as of a footnote, but no footnote with “%2” stands here.</source>
        <translation>»%1« har et fodnotetegn, men her er ingen fodnote med »%2«.</translation>
    </message>
    <message>
        <source>The answer is the same as that to “%1”. Does it answer both?</source>
        <translation>Svaret er det samme som til »%1«. Svarer det på begge dele?</translation>
    </message>
    <message>
        <source>The answer is word for word that of “%1” to “%2”. See whether it holds for both initiatives.</source>
        <translation>Svaret er ord for ord det, som »%1« har til »%2«. Se efter, om det gælder begge indsatser.</translation>
    </message>
    <message>
        <source>The file has no account of %1. The one before this is of %s, and answers and amounts that were carried come from it.</source>
        <translation>Filen har ingen redegørelse for %1. Den forrige er for %s, og svar og beløb, der er overført, kommer derfra.</translation>
    </message>
    <message>
        <source>The text tells of a change of the share by %s (%1), but the change table has %c.</source>
        <translation>Teksten siger, at andelen er ændret med %s (%1), men ændringstabellen har %c.</translation>
    </message>
    <message>
        <source>The text tells of %2 persons (%1), but the change table has %3.</source>
        <translation>Teksten siger %2 personer (%1), men ændringstabellen har %3.</translation>
    </message>
    <message>
        <source>%1: here it is “%2”, in “%3” the same figure is “%4”. Say which of the two is measured.</source>
        <translation>%1: Her er det »%2«, men i »%3« er samme tal »%4«. Skriv, hvad der er målt.</translation>
    </message>
    <message>
        <source>Goal %1 says %s, the form says %c of the same. A change in percent and one in percentage points are not the same target.</source>
        <translation>Mål %1 siger %s, og skemaet siger %c om det samme. En ændring i procent og en i procentpoint er ikke samme mål.</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>The funding sources add up to DKK %c million, but the table states %s. Difference %d.</source>
        <translation>Finansieringskilderne giver %c mio. kr., men tabellen oplyser %s. Forskel %d.</translation>
    </message>
    <message>
        <source>The sites add up to DKK %c million, but the table states %s. Difference %d.</source>
        <translation>Stederne giver %c mio. kr., men tabellen oplyser %s. Forskel %d.</translation>
    </message>
    <message>
        <source>%1 pays %a by its share, DKK %c million, but its amount is %s. Difference %d.</source>
        <translation>%1 betaler %a, det er %c mio. kr., men beløbet er %s. Forskel %d.</translation>
    </message>
    <message>
        <source>The shares of the funding sources add up to %s instead of %c.</source>
        <translation>Finansieringskildernes andele giver %s i stedet for %c.</translation>
    </message>
    <message>
        <source>A row of figures has no title; it was left out.</source>
        <translation>En række med tal har ingen titel; den er udeladt.</translation>
    </message>
    <message>
        <source>“%1” is not a site or source of the row yet; it was left out. Add it on the page Budget, then import again.</source>
        <translation>»%1« er ikke et sted eller en finansieringskilde under rækken endnu; den er udeladt. Tilføj den på siden Økonomi, og importér så igen.</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>“%1” has a share of the row, which is kept; the amount “%2” was left out. If the amount is right, write it on the page Budget.</source>
        <translation>»%1« har en andel af rækken, og den gælder fortsat; beløbet »%2« er ikke taget med. Er det beløbet, der gælder, så skriv det på siden Økonomi.</translation>
    </message>
    <message>
        <source>%1 is not written as PX requires and was left out. No figure depends on it.</source>
        <translation>%1 er ikke skrevet, som PX kræver, og er ikke læst. Ingen tal afhænger af det.</translation>
    </message>
    <message>
        <source>%1 does not fit the variables of the table and was left out. No figure depends on it.</source>
        <translation>%1 passer ikke til tabellens variable og er ikke læst. Ingen tal afhænger af det.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is neither a number nor a mark for a missing number; it was left out.</source>
        <translation>»%1« i kolonnen »%2« er hverken et tal eller et tegn for manglende tal; det er udeladt.</translation>
    </message>
    <message>
        <source>“%1” is not a year; the figures of the row were left out.</source>
        <translation>»%1« er ikke et år; rækkens tal er udeladt.</translation>
    </message>
    <message>
        <source>“%1” is a part of a year. Only figures of whole years are imported; it was left out.</source>
        <translation>»%1« er en del af et år. Kun tal for hele år importeres; det er udeladt.</translation>
    </message>
    <message>
        <source>The row names no area; its figures were left out.</source>
        <translation>Rækken nævner intet område; dens tal er udeladt.</translation>
    </message>
    <message>
        <source>The row names no indicator; its figures were left out.</source>
        <translation>Rækken nævner intet nøgletal; dens tal er udeladt.</translation>
    </message>
    <message>
        <source>“%1 …” in the column “%2” is too long for a name; the figures of the row were left out.</source>
        <translation>»%1 …« i kolonnen »%2« er for langt til et navn; rækkens tal er udeladt.</translation>
    </message>
    <message>
        <source>%1 %2 is in the file twice, as %3 and as %4. Both were left out; correct the file.</source>
        <translation>%1 %2 står to gange i filen, som %3 og som %4. Begge er udeladt; ret filen.</translation>
    </message>
    <message>
        <source>%1 %2 is in the file twice, with the same value.</source>
        <translation>%1 %2 står to gange i filen med samme værdi.</translation>
    </message>
    <message>
        <source>%1 %2 is %3 of %4, so the part is larger than the whole; it was left out.</source>
        <translation>%1 %2 er %3 af %4, så delen er større end det hele; det er udeladt.</translation>
    </message>
    <message>
        <source>%1 %2 lacks the number that it is a share of; it was left out.</source>
        <translation>%1 %2 mangler det antal, den er en andel af; det er udeladt.</translation>
    </message>
    <message>
        <source>%1 %2 is %3, which is over 100 %; it was left out.</source>
        <translation>%1 %2 er %3, altså over 100 %; det er udeladt.</translation>
    </message>
    <message>
        <source>%1 %2 is %3. A count cannot be below 0; it was left out.</source>
        <translation>%1 %2 er %3. Et antal kan ikke være under 0; det er udeladt.</translation>
    </message>
    <message>
        <source>In the change table, net moves (%1) and dwellings not vacated (%2) do not make %3 in all.</source>
        <translation>I ændringstabellen giver nettoflytning (%1) og ikke-tømte boliger (%2) ikke %3 i alt.</translation>
    </message>
    <message>
        <source>In the change table, the types add up to %1 in all, but the last row states %2.</source>
        <translation>I ændringstabellen giver typerne %1 i alt, men sidste række oplyser %2.</translation>
    </message>
    <message>
        <source>The number of persons changed by %1, but their share by %2 percentage points. Neither follows from the other; write both.</source>
        <translation>Antallet ændrede sig med %1, men andelen med %2 procentpoint. Det ene følger ikke af det andet; skriv begge dele.</translation>
    </message>
    <message>
        <source>“%1” does not look like Danish. The letters are read as %2, which may be wrong: look at the names, or save the file again as UTF-8.</source>
        <translation>»%1« ligner ikke dansk. Bogstaverne er læst som %2, og det kan være forkert: Se på navnene, eller gem filen igen som UTF-8.</translation>
    </message>
    <message>
        <source>The file says that its letters are written as “%1”, which the program does not know. They are read as %2; look at the names.</source>
        <translation>Filen siger, at dens bogstaver er skrevet som »%1«, som programmet ikke kender. De er læst som %2; se på navnene.</translation>
    </message>
    <message>
        <source>The file says that its letters are written as %1, but some are not. They are read as %2; look at the names.</source>
        <translation>Filen siger, at dens bogstaver er skrevet som %1, men nogle af dem er ikke. De er læst som %2; se på navnene.</translation>
    </message>
    <message>
        <source>The letters are read as the file says, as %1: “%2”. As %3 this would be “%4”; see which of them is right.</source>
        <translation>Bogstaverne er læst, som filen siger, som %1: »%2«. Som %3 ville der stå »%4«; se, hvad der er rigtigt.</translation>
    </message>
    <message>
        <source>The file ends within a letter, so it was cut off. Fetch it again.</source>
        <translation>Filen slutter midt i et bogstav, så den er skåret af. Hent den igen.</translation>
    </message>
    <message>
        <source>The file has zero bytes, which no text has; it may be damaged. Fetch it again.</source>
        <translation>Filen har nulbyte, som ingen tekst har; den kan være beskadiget. Hent den igen.</translation>
    </message>
    <message>
        <source>The last row has fewer fields (%1) than the others (%2) and no line end: the file may have been cut off. Fetch it again.</source>
        <translation>Den sidste række har færre felter (%1) end de andre (%2) og intet linjeskift: Filen kan være skåret af. Hent den igen.</translation>
    </message>
    <message>
        <source>The file ends with the number %1 and has no line end after it. See whether digits are missing.</source>
        <translation>Filen slutter med tallet %1 uden linjeskift efter. Se efter, om der mangler cifre.</translation>
    </message>
    <message>
        <source>DATA does not end with “;”. All its cells are there.</source>
        <translation>DATA slutter ikke med »;«. Alle celler er der.</translation>
    </message>
    <message>
        <source>According to KEYS the file leaves out rows of zeros: %1 of %2 rows are read as 0, the first is “%3”.</source>
        <translation>Ifølge KEYS udelader filen rækker med nuller: %1 af %2 rækker er læst som 0, den første er »%3«.</translation>
    </message>
    <message>
        <source>The file has no %1, which the PX standard requires.</source>
        <translation>Filen har ikke %1, som PX-standarden kræver.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which the table does not have; it was left out.</source>
        <translation>%1 nævner »%2«, som tabellen ikke har; det blev udeladt.</translation>
    </message>
    <message>
        <source>The counts differ: %1 has %2, the variable has %3; it was left out.</source>
        <translation>Antallet passer ikke: %1 har %2, variablen har %3; det blev udeladt.</translation>
    </message>
    <message>
        <source>%1 gives “%2” the time %3; it was left out, and the time is what the table shows.</source>
        <translation>%1 giver »%2« tiden %3; det blev udeladt, og tiden er den, tabellen viser.</translation>
    </message>
    <message>
        <source>%1 has “%2”, which cannot be read as a time; it was left out.</source>
        <translation>%1 har »%2«, som ikke kan læses som en tid; det blev udeladt.</translation>
    </message>
    <message>
        <source>%1 is there twice and says different things; the first is used.</source>
        <translation>%1 står der to gange og siger noget forskelligt; det første er brugt.</translation>
    </message>
    <message>
        <source>%1 is not written as PX requires and was left out. See what the figures are about.</source>
        <translation>%1 er ikke skrevet, som PX kræver, og blev udeladt. Se efter, hvad tallene handler om.</translation>
    </message>
    <message>
        <source>It is not clear where the guidance ends and the answer to “%1” begins; read from “%2” on.</source>
        <translation>Det er ikke til at se, hvor vejledningen slutter, og svaret på »%1« begynder. Det er læst fra »%2«.</translation>
    </message>
    <message>
        <source>The text “%2” has no place of its own and was put into “%1”. See whether it belongs there.</source>
        <translation>Teksten »%2« har ikke sin egen plads og er sat ind i »%1«. Se efter, om den hører til der.</translation>
    </message>
    <message>
        <source>The title “%1” is longer than 500 characters; its lines are among those not imported.</source>
        <translation>Titlen »%1« er længere end 500 tegn. Dens linjer står blandt dem, der ikke er importeret.</translation>
    </message>
    <message>
        <source>There are %1 more remarks on this part of the text.</source>
        <translation>Der er %1 bemærkninger mere til denne del af teksten.</translation>
    </message>
    <message>
        <source>“%1” is not the part of the year that was chosen; it was left out.</source>
        <translation>»%1« er ikke den del af året, der er valgt; tallet er ikke taget med.</translation>
    </message>
    <message>
        <source>%1 %2 would be a sum of %4, but only %3 of them are there; it was left out.</source>
        <translation>%1 %2 ville være en sum af %4, men kun %3 af dem er der; tallet er ikke taget med.</translation>
    </message>
    <message>
        <source>%1 %2 would be a sum, but one part of it is “%3”; it was left out.</source>
        <translation>%1 %2 ville være en sum, men en del af den er »%3«; tallet er ikke taget med.</translation>
    </message>
    <message>
        <source>%1 %2 is %3. Persons are whole, so it was left out.</source>
        <translation>%1 %2 er %3. Personer er hele, så tallet er ikke taget med.</translation>
    </message>
    <message>
        <source>“%2” of %1 is not in the unit of its column (%3); it was left out.</source>
        <translation>»%2« for %1 er ikke i kolonnens enhed (%3); tallet er ikke taget med.</translation>
    </message>
    <message>
        <source>“%1” is %2, so its figures (%3) were left out.</source>
        <translation>»%1« er %2, så tallene (%3) er ikke taget med.</translation>
    </message>
    <message>
        <source>The column “%1” is about another place than the rows; it was not read.</source>
        <translation>Kolonnen »%1« handler om et andet sted end rækkerne; den er ikke læst.</translation>
    </message>
    <message>
        <source>The column “%1” has figures and was not read.</source>
        <translation>Kolonnen »%1« har tal og er ikke læst.</translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are only %2 headings; the rest was not read.</source>
        <translation>Rækken har %1 celler, men der er kun %2 overskrifter; resten er ikke læst.</translation>
    </message>
    <message>
        <source>The row ends after %1 of %2 columns.</source>
        <translation>Rækken slutter efter %1 af %2 kolonner.</translation>
    </message>
    <message>
        <source>“%1” was summed over all its values: %2.</source>
        <translation>»%1« er lagt sammen over alle værdier: %2.</translation>
    </message>
    <message>
        <source>Of “%1” only “%2” was read.</source>
        <translation>Af »%1« er kun »%2« læst.</translation>
    </message>
    <message>
        <source>%1 shows %2, and %3 is stored. What is shown was read. Cells like this: %4.</source>
        <translation>%1 viser %2, og %3 er gemt. Det viste er læst. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows %2 in thousands or millions, and %3 is stored. What is shown was read; see whether its unit is stated. Cells like this: %4.</source>
        <translation>%1 viser %2 i tusinder eller millioner, og %3 er gemt. Det viste er læst; se efter, om enheden står der. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows %2, and %3 is stored. It is read as percent. Cells like this: %4.</source>
        <translation>%1 viser %2, og %3 er gemt. Det læses som procent. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows %2, and %3 is stored: the format changes the sign. What is shown was read. Cells like this: %4.</source>
        <translation>%1 viser %2, og %3 er gemt: Formatet ændrer fortegnet. Det viste er læst. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows “%2” in place of the number %3. What is shown was read. Cells like this: %4.</source>
        <translation>%1 viser »%2« i stedet for tallet %3. Det viste er læst. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows nothing, but %3 is stored. It is read as blank. Cells like this: %4.</source>
        <translation>%1 viser ingenting, men %3 er gemt. Cellen læses som tom. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 is a date with the month first. It is read as %2 (year, month, day). Cells like this: %4.</source>
        <translation>%1 er en dato med måneden først. Den læses som %2 (år, måned, dag). Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 shows %2, for the number %3 has the format of a date. If it is a year, give the cell another format. Cells like this: %4.</source>
        <translation>%1 viser %2, for tallet %3 har format som en dato. Er det et årstal, så giv cellen et andet format. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 has a format that the program does not know; it may show something else than %3, which is stored and was read. Cells like this: %4.</source>
        <translation>%1 har et format, som programmet ikke kender; cellen viser måske noget andet end %3, som er gemt og læst. Celler af den slags: %4.</translation>
    </message>
    <message>
        <source>%1 has %2 as a text, not as a number. Cells like this: %3.</source>
        <translation>%1 rummer %2 som tekst, ikke som tal. Celler af den slags: %3.</translation>
    </message>
    <message>
        <source>The workbook hides rows that were read: %1 (%2 in all). Delete them there if they do not belong to the table.</source>
        <translation>Regnearket skjuler rækker, som er læst: %1 (%2 i alt). Slet dem dér, hvis de ikke hører til tabellen.</translation>
    </message>
    <message>
        <source>A filter of the workbook hides rows that were read: %1 (%2 in all). Delete them there if they do not belong to the table.</source>
        <translation>Et filter i regnearket skjuler rækker, som er læst: %1 (%2 i alt). Slet dem dér, hvis de ikke hører til tabellen.</translation>
    </message>
    <message>
        <source>The workbook hides columns that were read: %1 (%2 in all). Delete them there if they do not belong to the table.</source>
        <translation>Regnearket skjuler kolonner, som er læst: %1 (%2 i alt). Slet dem dér, hvis de ikke hører til tabellen.</translation>
    </message>
    <message>
        <source>%1 lies under a merged cell and is not shown; “%2” was left out. Cells like this: %3.</source>
        <translation>%1 ligger under en flettet celle og vises ikke; »%2« er udeladt. Celler af den slags: %3.</translation>
    </message>
    <message>
        <source>Sheets that the workbook hides were not read: %1.</source>
        <translation>Ark, som regnearket skjuler, er ikke læst: %1.</translation>
    </message>
    <message>
        <source>“%1” names its own unit, while its column is in %2; it is read as it is written.</source>
        <translation>»%1« nævner sin egen enhed, mens kolonnen er i %2; beløbet er læst, som det står.</translation>
    </message>
    <message>
        <source>The table says “%1”. It is read in %2 anyway, as was chosen.</source>
        <translation>Tabellen siger »%1«. Den er alligevel læst i %2, som valgt.</translation>
    </message>
    <message>
        <source>The row is above the heading with the years; its amount “%1” was left out. Is another row the heading?</source>
        <translation>Rækken står over overskriften med årene; beløbet »%1« er ikke taget med. Er en anden række overskriften?</translation>
    </message>
    <message>
        <source>The words of the column “%1” are not imported.</source>
        <translation>Ordene i kolonnen »%1« er ikke importeret.</translation>
    </message>
    <message>
        <source>“%1” is not a row of the budget and was left out.</source>
        <translation>»%1« er ikke en række i budgettet og er udeladt.</translation>
    </message>
    <message>
        <source>A row of the same title and group is already in line %1. Each is read as a row of its own; if they are the same, keep only one of them.</source>
        <translation>En række med samme titel og gruppe står allerede i linje %1. De er læst som hver sin række; er de den samme, så lad kun én stå.</translation>
    </message>
    <message>
        <source>The year %1 is given as “%2” here and as “%3” in line %4. Neither was read; keep the one that is right.</source>
        <translation>Året %1 er »%2« her og »%3« i linje %4. Ingen af dem er læst; lad kun det rigtige stå.</translation>
    </message>
    <message>
        <source>The year %1 is given as “%2” here and in line %3; it is read once.</source>
        <translation>Året %1 er »%2« både her og i linje %3; det er læst én gang.</translation>
    </message>
    <message>
        <source>“%1” is not a year; the amount of the line was left out.</source>
        <translation>»%1« er ikke et år; linjens beløb er udeladt.</translation>
    </message>
    <message>
        <source>The account has this row, the file does not. It stays as it is.</source>
        <translation>Redegørelsen har denne række, filen har den ikke. Den bliver, som den er.</translation>
    </message>
    <message>
        <source>DKK %s million is hundreds of times as much as the next largest beside it, %c. Is it in another unit?</source>
        <translation>%s mio. kr. er flere hundrede gange så meget som det næststørste beløb ved siden af, %c. Står det i en anden enhed?</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolonne %1</translation>
    </message>
    <message>
        <source>Here it is DKK %s million where the file has DKK %c million; one is hundreds of times the other. Is one of them in another unit?</source>
        <translation>Her står %s mio. kr., hvor filen har %c mio. kr.; det ene er flere hundrede gange det andet. Står et af dem i en anden enhed?</translation>
    </message>
    <message>
        <source>Here it is DKK %s million where the account of %1 has DKK %c million; one is hundreds of times the other. Is one of them in another unit?</source>
        <translation>Her står %s mio. kr., hvor redegørelsen for %1 har %c mio. kr.; det ene er flere hundrede gange det andet. Står et af dem i en anden enhed?</translation>
    </message>
    <message>
        <source>“%1” has a mark after it. The number is read without it; the note that the mark refers to is not kept.</source>
        <translation>»%1« har et tegn efter sig. Tallet er læst uden det; noten, som tegnet henviser til, gemmes ikke.</translation>
    </message>
    <message>
        <source>The row says nothing in the column “%1”; its figures were left out.</source>
        <translation>Rækken siger intet i kolonnen »%1«; dens tal er ikke taget med.</translation>
    </message>
    <message>
        <source>%1 %2 would be a sum, but its parts cannot be summed: they are shares, quarters among months, or too large. It was left out.</source>
        <translation>%1 %2 skulle være en sum, men delene kan ikke lægges sammen: De er andele, kvartaler blandt måneder eller for store. Tallet er udeladt.</translation>
    </message>
    <message>
        <source>“%1” has a value of its own for each area and is taken as another name of them.</source>
        <translation>»%1« har sin egen værdi for hvert område og er læst som et andet navn for området.</translation>
    </message>
    <message>
        <source>A row of %1 is in another unit (%2) than the one that was chosen; it was left out.</source>
        <translation>En række med %1 har en anden enhed (%2) end den valgte og er udeladt.</translation>
    </message>
    <message>
        <source>%1 is read as %2, as you chose; the file itself says %3.</source>
        <translation>%1 er læst som %2, som du har valgt. Filen selv siger %3.</translation>
    </message>
    <message>
        <source>DKK %s million is hundreds of times less than the next smallest beside it, %c. Is it in another unit?</source>
        <translation>%s mio. kr. er flere hundrede gange mindre end det næstmindste beløb ved siden af, %c. Står det i en anden enhed?</translation>
    </message>
    <message>
        <source>In the change table, the net moves of the types add up to %1, but the last row states %2.</source>
        <translation>I ændringstabellen giver typernes nettoflytning %1, men sidste række oplyser %2.</translation>
    </message>
    <message>
        <source>In the change table, the dwellings not vacated of the types add up to %1, but the last row states %2.</source>
        <translation>I ændringstabellen giver typernes ikke-tømte boliger %1, men sidste række oplyser %2.</translation>
    </message>
    <message>
        <source>“%1” is a total and was left out; sums are computed.</source>
        <translation>»%1« er en sum og er udeladt; summer regnes ud.</translation>
    </message>
    <message>
        <source>The amount of %1 is not known. What is known adds up to DKK %c million, and the table states %s.</source>
        <translation>Beløbet for %1 kendes ikke. Det, der kendes, giver %c mio. kr., og tabellen oplyser %s.</translation>
    </message>
    <message>
        <source>The table states DKK %s million, but no row has an amount of that year.</source>
        <translation>Tabellen oplyser %s mio. kr., men ingen række har et beløb for det år.</translation>
    </message>
    <message>
        <source>Not all amounts of %1 are known. What is known adds up to DKK %c million, and the table states %s.</source>
        <translation>Ikke alle beløb for %1 kendes. Det, der kendes, giver %c mio. kr., og tabellen oplyser %s.</translation>
    </message>
    <message>
        <source>The table states a total of DKK %s million, but the years add up to 0.</source>
        <translation>Tabellen oplyser i alt %s mio. kr., men årene giver tilsammen 0.</translation>
    </message>
    <message>
        <source>The column %2 (“%1”) has amounts, but its heading is not that of one year&apos;s budget; it was left out.</source>
        <translation>Kolonne %2 (»%1«) har beløb, men overskriften er ikke et års budget; den er udeladt.</translation>
    </message>
    <message>
        <source>The table states a total of %2 for %1, but its rows add up to %3. The total is not kept; see which is right.</source>
        <translation>Tabellen oplyser %2 i alt for %1, men rækkerne giver %3. Det oplyste beløb er ikke gemt; se efter, hvad der er rigtigt.</translation>
    </message>
    <message>
        <source>“%1” is not in kroner (%2) and was left out; a budget has only amounts.</source>
        <translation>»%1« er ikke i kroner (%2) og er udeladt; et budget har kun beløb.</translation>
    </message>
    <message>
        <source>Here another table begins (“%1”). It was not read, nor was what follows; save it as a file of its own.</source>
        <translation>Her begynder en tabel mere (»%1«). Den og det, der følger, er ikke læst; gem den som en fil for sig.</translation>
    </message>
    <message>
        <source>“%1” is alone above rows of figures. It is not known what it says of them, and they are read like the others.</source>
        <translation>»%1« står alene over rækker med tal. Det vides ikke, hvad det siger om dem, og de er læst som de andre.</translation>
    </message>
    <message>
        <source>Of %1 only one part of each year was read. That is right for what there is on a day, not for what happens in the course of a year.</source>
        <translation>Af %1 er kun én del af hvert år læst. Det er rigtigt for det, der er på en dag, ikke for det, der sker i løbet af et år.</translation>
    </message>
    <message>
        <source>%1 (“%2”) is merged with cells beside or below it. The number is read only in the first place; if it is of all of them, divide it in the file. Cells like this: %3.</source>
        <translation>%1 (»%2«) er flettet med celler ved siden af eller under den. Tallet er kun læst på den første plads; gælder det dem alle, så del det i filen. Celler af den slags: %3.</translation>
    </message>
    <message>
        <source>%1 has a formula that was never computed; it is read as blank. Open the workbook in the spreadsheet program and save it. Cells like this: %2.</source>
        <translation>%1 har en formel, der aldrig er regnet ud; den er læst som tom. Åbn filen i regnearksprogrammet, og gem den. Celler af den slags: %2.</translation>
    </message>
    <message>
        <source>%1 shows the error %2; it is read as that text. Cells like this: %3.</source>
        <translation>%1 viser fejlen %2; den er læst som den tekst. Celler af den slags: %3.</translation>
    </message>
    <message>
        <source>Nothing was read about %1: no row of it has “%4” in the column “%3”. Areas like this: %2.</source>
        <translation>Der er ikke læst noget om %1: Ingen af rækkerne har »%4« i kolonnen »%3«. Områder af den slags: %2.</translation>
    </message>
    <message>
        <source>Of “%1” the text says %2 areas on the list (before, after, by the rule alone, by the figures), but now it is %3. Copy the sentence again on the page of the areas.</source>
        <translation>Teksten siger %2 områder på listen »%1« (før, efter, alene ved reglen, ved tallene), men nu er det %3. Kopiér sætningen igen under Boligområder.</translation>
    </message>
    <message>
        <source>The text says %1, but %2 has %3, and the figure is bound to it.</source>
        <translation>Teksten siger %1, men tallet er bundet til %2, som er %3.</translation>
    </message>
    <message>
        <source>The text says %1 and is bound to a figure that is not there any more.</source>
        <translation>Teksten siger %1, men det tal, det er bundet til, findes ikke længere.</translation>
    </message>
    <message>
        <source>The goal was to be reached in %s; this is the account of %c. Close it with its final measurement, drop it, or give it a new target.</source>
        <translation>Målet skulle være nået i %s; dette er redegørelsen for %c. Afslut det med en slutmåling, lad det udgå, eller sæt et nyt.</translation>
    </message>
    <message>
        <source>“%1” in the list “%2” has DKK %3, so “%4” must be yes.</source>
        <translation>»%1« i listen »%2« har %3 kr., så »%4« skal være ja.</translation>
    </message>
    <message>
        <source>The shares of “%1” in the list “%2” add up to %3, not 100 %.</source>
        <translation>Andelene for »%1« i listen »%2« giver %3, ikke 100 %.</translation>
    </message>
    <message>
        <source>The list “%1” adds up to DKK %c million, but the budget states %s. Difference %d.</source>
        <translation>Listen »%1« giver %c mio. kr., men budgettet siger %s. Forskel %d.</translation>
    </message>
</context>
<context>
    <name>FindingEdits</name>
    <message>
        <source>Write why the figures may stay as they are.</source>
        <translation>Skriv, hvorfor tallene må stå, som de gør.</translation>
    </message>
    <message>
        <source>remark accepted</source>
        <translation>bemærkning godtaget</translation>
    </message>
    <message>
        <source>remark open again</source>
        <translation>bemærkning åben igen</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Process evaluation</source>
        <translation>Procesevaluering</translation>
    </message>
    <message>
        <source>Effect evaluation</source>
        <translation>Effektevaluering</translation>
    </message>
    <message>
        <source>Midterm evaluation</source>
        <translation>Midtvejsevaluering</translation>
    </message>
    <message>
        <source>Final evaluation</source>
        <translation>Slutevaluering</translation>
    </message>
    <message>
        <source>Register study</source>
        <translation>Forløbsundersøgelse</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Meetings and interviews</source>
        <translation>Møder og interview</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>the municipality itself</source>
        <translation>kommunen selv</translation>
    </message>
    <message>
        <source>others than the municipality</source>
        <translation>andre end kommunen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>én gang</translation>
    </message>
    <message>
        <source>twice a year</source>
        <translation>to gange om året</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>hvert år</translation>
    </message>
    <message>
        <source>every second year</source>
        <translation>hvert andet år</translation>
    </message>
    <message>
        <source>%1, external</source>
        <translation>%1, ekstern</translation>
    </message>
    <message>
        <source>%1, internal</source>
        <translation>%1, intern</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>kom %1</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>endnu ingen dato</translation>
    </message>
    <message>
        <source>should have arrived %1</source>
        <translation>skulle være kommet %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>ventes %1</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>has arrived</source>
        <translation>er kommet</translation>
    </message>
    <message>
        <source>next has no date yet</source>
        <translation>næste uden dato endnu</translation>
    </message>
    <message>
        <source>next should have arrived %1</source>
        <translation>næste skulle være kommet %1</translation>
    </message>
    <message>
        <source>next expected %1</source>
        <translation>næste ventes %1</translation>
    </message>
</context>
<context>
    <name>FollowUpEdits</name>
    <message>
        <source>Write what the follow-up is called.</source>
        <translation>Skriv, hvad opfølgningen hedder.</translation>
    </message>
    <message>
        <source>Choose at least one initiative that “%1” is about.</source>
        <translation>Vælg mindst én indsats, som »%1« handler om.</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>opfølgning %1</translation>
    </message>
    <message>
        <source>delete the follow-up %1</source>
        <translation>slet opfølgningen %1</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 er kommet</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>The form is not JSON: %1 (at byte %2).</source>
        <translation>Skemaet er ikke JSON: %1 (ved byte %2).</translation>
    </message>
    <message>
        <source>The form has no key or no version from 1 up.</source>
        <translation>Skemaet mangler nøgle eller version fra 1 og op.</translation>
    </message>
    <message>
        <source>Field number %1 of the form has no key or no label.</source>
        <translation>Skemaets felt nummer %1 mangler nøgle eller ledetekst.</translation>
    </message>
    <message>
        <source>The form has the field “%1” twice.</source>
        <translation>Skemaet har feltet »%1« to gange.</translation>
    </message>
    <message>
        <source>The form has no fields.</source>
        <translation>Skemaet har ingen felter.</translation>
    </message>
    <message>
        <source>The field “%1” is of a kind that this version of Indblik does not know.</source>
        <translation>Feltet »%1« er af en slags, som denne udgave af Indblik ikke kender.</translation>
    </message>
    <message>
        <source>A field of the form has no label. Write what it asks for.</source>
        <translation>Et felt i skemaet har ingen ledetekst. Skriv, hvad det spørger om.</translation>
    </message>
    <message>
        <source>“%1” has nothing to choose from. Write at least two choices, a line each.</source>
        <translation>»%1« har intet at vælge imellem. Skriv mindst to valg på hver sin linje.</translation>
    </message>
    <message>
        <source>The suggested length of “%1” ends before it begins.</source>
        <translation>Den ønskede længde af »%1« slutter, før den begynder.</translation>
    </message>
    <message>
        <source>Carried over, to be reviewed</source>
        <translation>Overføres til gennemgang</translation>
    </message>
    <message>
        <source>Carried over as it is</source>
        <translation>Overføres, som det er</translation>
    </message>
    <message>
        <source>Begins empty</source>
        <translation>Begynder tomt</translation>
    </message>
    <message>
        <source>“%1” needs rows and columns, each with a name of its own and without |.</source>
        <translation>»%1« skal have rækker og kolonner, hver med sit eget navn og uden |.</translation>
    </message>
</context>
<context>
    <name>FormEdits</name>
    <message>
        <source>form %1</source>
        <translation>skema %1</translation>
    </message>
</context>
<context>
    <name>FundingText</name>
    <message>
        <source>DKK %1 million</source>
        <translation>%1 mio. kr.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>i gennemsnit</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>om året</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>i alt</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>en del af et andet beløb</translation>
    </message>
    <message>
        <source>not the budget</source>
        <translation>ikke budget</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>The achievement needs a sentence that says why.</source>
        <translation>Målopfyldelsen mangler en sætning, der siger hvorfor.</translation>
    </message>
    <message>
        <source>Write when the achievement can be assessed.</source>
        <translation>Skriv, hvornår målopfyldelsen kan vurderes.</translation>
    </message>
    <message>
        <source>No achievement is stated yet.</source>
        <translation>Målopfyldelsen er ikke angivet endnu.</translation>
    </message>
    <message>
        <source>The result is missing of: %1</source>
        <translation>Det er ikke opgjort endnu, hvad der er opnået: %1</translation>
    </message>
    <message>
        <source>“%1” should have arrived %2. Has it arrived, or does it have another date?</source>
        <translation>»%1« skulle være kommet %2. Er den kommet, eller har den fået en anden dato?</translation>
    </message>
    <message>
        <source>“%1” has arrived. Look at the achievement again.</source>
        <translation>»%1« er kommet. Se på målopfyldelsen igen.</translation>
    </message>
    <message>
        <source>The achievement can be assessed now.</source>
        <translation>Målopfyldelsen kan vurderes nu.</translation>
    </message>
    <message>
        <source>“%1”: the answer is from %2 and not reviewed. Edit it, or confirm that it still holds.</source>
        <translation>»%1«: Svaret er fra %2 og ikke gennemgået. Ret det, eller bekræft, at det stadig gælder.</translation>
    </message>
    <message>
        <source>“%1” is not filled in.</source>
        <translation>»%1« er ikke udfyldt.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a date. Write it as “1.4.2011” or “medio 2011”.</source>
        <translation>»%1«: »%2« er ikke en dato. Skriv den som »1.4.2011« eller »medio 2011«.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not an amount. Write it as “3,4 mio. kr.”.</source>
        <translation>»%1«: »%2« er ikke et beløb. Skriv det som »3,4 mio. kr.«.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not among the choices.</source>
        <translation>»%1«: »%2« er ikke blandt valgene.</translation>
    </message>
    <message>
        <source>“%1” has %2 words; at least %3 are suggested.</source>
        <translation>»%1« har %2 ord; gerne mindst %3.</translation>
    </message>
    <message>
        <source>“%1” has %2 words; at most %3 are suggested.</source>
        <translation>»%1« har %2 ord; gerne højst %3.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a number. Write it as “1.200” or “12,5”.</source>
        <translation>»%1«: »%2« er ikke et tal. Skriv det som »1.200« eller »12,5«.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not the table that is asked for. Fill in its cells.</source>
        <translation>»%1«: »%2« er ikke den tabel, der spørges om. Udfyld cellerne.</translation>
    </message>
    <message>
        <source>In %2 the form said: “%1”. What happened to it?</source>
        <translation>I %2 stod der i skemaet: »%1«. Hvad er der sket?</translation>
    </message>
</context>
<context>
    <name>GoalEdits</name>
    <message>
        <source>goal %1</source>
        <translation>mål %1</translation>
    </message>
    <message>
        <source>Write what the goal is.</source>
        <translation>Skriv, hvad målet er.</translation>
    </message>
    <message>
        <source>new goal %1</source>
        <translation>nyt mål %1</translation>
    </message>
    <message>
        <source>Your verdict is another than the computed one. Write why.</source>
        <translation>Din vurdering er en anden end den beregnede. Skriv hvorfor.</translation>
    </message>
    <message>
        <source>Write how much is to be reached.</source>
        <translation>Skriv, hvor meget der skal nås.</translation>
    </message>
    <message>
        <source>Write the number without a sign, and choose up or down beside it.</source>
        <translation>Skriv tallet uden fortegn, og vælg op eller ned ved siden af.</translation>
    </message>
    <message>
        <source>Write from when it is counted, such as 2006.</source>
        <translation>Skriv, hvornår der tælles fra, fx 2006.</translation>
    </message>
    <message>
        <source>Write by when it is to be reached, such as 2010.</source>
        <translation>Skriv, hvornår det skal være nået, fx 2010.</translation>
    </message>
    <message>
        <source>The goal is to be reached in %1, but counting only begins in %2. Correct one of the years.</source>
        <translation>Målet skal være nået i %1, men der tælles først fra %2. Ret det ene årstal.</translation>
    </message>
    <message>
        <source>Choose the group it is compared with.</source>
        <translation>Vælg den gruppe, der sammenlignes med.</translation>
    </message>
    <message>
        <source>Choose whose list of areas it is about.</source>
        <translation>Vælg, hvis liste over områder det handler om.</translation>
    </message>
    <message>
        <source>interpretation of %1</source>
        <translation>tolkning af %1</translation>
    </message>
    <message>
        <source>Write why the target is changed. The earlier one is kept beside it.</source>
        <translation>Skriv, hvorfor målet ændres. Det, der gjaldt før, bliver stående ved siden af.</translation>
    </message>
    <message>
        <source>The goal is judged by this interpretation. Choose another one first.</source>
        <translation>Målet vurderes efter denne tolkning. Vælg en anden først.</translation>
    </message>
    <message>
        <source>Earlier accounts were judged by this interpretation. It is kept, so that they can be understood.</source>
        <translation>Tidligere redegørelser er vurderet efter tolkningen. Den bliver, så de kan læses.</translation>
    </message>
    <message>
        <source>delete an interpretation of %1</source>
        <translation>slet en tolkning af %1</translation>
    </message>
    <message>
        <source>Write why the goal is interpreted like this. The account prints it.</source>
        <translation>Skriv, hvorfor målet tolkes sådan. Det trykkes i redegørelsen.</translation>
    </message>
    <message>
        <source>initiatives of %1</source>
        <translation>indsatser for %1</translation>
    </message>
    <message>
        <source>A later account has already changed this interpretation. Change it there.</source>
        <translation>En senere redegørelse har allerede ændret tolkningen. Ret den dér.</translation>
    </message>
    <message>
        <source>No single verdict is computed. Write why you judge it so.</source>
        <translation>Der er ikke beregnet én vurdering. Skriv, hvorfor du vurderer sådan.</translation>
    </message>
    <message>
        <source>Write what was reached in the end, or that it cannot be measured.</source>
        <translation>Skriv, hvad der blev nået til sidst, eller at det ikke kan måles.</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>afslut %1</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 går videre</translation>
    </message>
    <message>
        <source>Write what is to be measured.</source>
        <translation>Skriv, hvad der skal måles.</translation>
    </message>
    <message>
        <source>proposed indicator of %1</source>
        <translation>foreslået indikator for %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Review of last year&apos;s answer</source>
        <translation>Gennemgang af sidste års svar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>Ny i år</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>What must be done</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>When it can be assessed</source>
        <translation>Hvornår den kan vurderes</translation>
    </message>
    <message>
        <source>Why the achievement is so</source>
        <translation>Hvorfor målopfyldelsen er sådan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>højst</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindst</translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation>Succeskriterium</translation>
    </message>
    <message>
        <source>Target of a success criterion</source>
        <translation>Mål for et succeskriterium</translation>
    </message>
    <message>
        <source>Starting point of a success criterion</source>
        <translation>Udgangspunkt for et succeskriterium</translation>
    </message>
    <message>
        <source>Starting point of a success criterion, of how many</source>
        <translation>Udgangspunkt for et succeskriterium, ud af</translation>
    </message>
    <message>
        <source>Reached of a success criterion</source>
        <translation>Opnået for et succeskriterium</translation>
    </message>
    <message>
        <source>Reached of a success criterion, of how many</source>
        <translation>Opnået for et succeskriterium, ud af</translation>
    </message>
    <message>
        <source>When a success criterion was counted</source>
        <translation>Opgjort for et succeskriterium</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Plads i rækkefølgen</translation>
    </message>
    <message>
        <source>Last year&apos;s promise</source>
        <translation>Sidste års løfte</translation>
    </message>
    <message>
        <source>What last year&apos;s promise is moved to</source>
        <translation>Hvad sidste års løfte er flyttet til</translation>
    </message>
    <message>
        <source>A word on last year&apos;s promise</source>
        <translation>Et ord om sidste års løfte</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>It was changed again meanwhile, so it was not undone. Look in the history to see what happened.</source>
        <translation>Det er ændret igen i mellemtiden, så det er ikke fortrudt. Se i historikken, hvad der er sket.</translation>
    </message>
    <message>
        <source>Somebody changed this since you opened it. Your text was not saved over theirs; both are kept. Compare them and decide.</source>
        <translation>En anden har ændret det, siden du åbnede det. Din tekst er ikke gemt oven i; begge er bevaret. Sammenlign dem, og vælg.</translation>
    </message>
    <message>
        <source>The value of %1 is not the one in the history. Another program may have changed the file, or the disk may be failing. Send this message to your IT department.</source>
        <translation>Værdien af %1 er en anden end i historikken. Et andet program kan have ændret filen, eller disken kan svigte. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed, removed or moved outside Indblik. Send this message to your IT department.</source>
        <translation>Linje %1 i historikken er ændret, fjernet eller flyttet uden om Indblik. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>Line %1 of the history is about something unknown. Send this message to your IT department.</source>
        <translation>Linje %1 i historikken handler om noget ukendt. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>%1 is missing, but the history says it should be there. Send this message to your IT department.</source>
        <translation>%1 mangler, men skal ifølge historikken være der. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>The account of a later year has changed this, and this one keeps what it had. Change it in the later account.</source>
        <translation>Redegørelsen for et senere år har ændret det her, og denne beholder det, den havde. Ret det i den senere redegørelse.</translation>
    </message>
</context>
<context>
    <name>ListChange</name>
    <message numerus="yes">
        <source>%n was/were added because of the figures: %1</source>
        <translation>
            <numerusform>%n er kommet til på grund af sine tal: %1</numerusform>
            <numerusform>%n er kommet til på grund af deres tal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were added only because the rule was changed: %1</source>
        <translation>
            <numerusform>%n er kun kommet til, fordi reglen er ændret: %1</numerusform>
            <numerusform>%n er kun kommet til, fordi reglen er ændret: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were added, and it cannot be determined why: %1</source>
        <translation>
            <numerusform>%n er kommet til, og det kan ikke afgøres hvorfor: %1</numerusform>
            <numerusform>%n er kommet til, og det kan ikke afgøres hvorfor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the list of %2, %3 on that of %4</source>
        <translation>%1 på listen fra %2, %3 på listen fra %4</translation>
    </message>
    <message>
        <source>The figures it is told by are made up</source>
        <translation>De tal, det er afgjort ud fra, er opdigtede</translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>The copy made before the update did not pass its check, so the file was not updated. Send this message to your IT department.</source>
        <translation>Kopien, der laves før opdateringen, bestod ikke kontrollen, så filen er ikke opdateret. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>There is already a file %1. Move or rename it, and open the file again.</source>
        <translation>Der er allerede en fil %1. Flyt eller omdøb den, og åbn filen igen.</translation>
    </message>
    <message>
        <source>The copy %1, made before the update, could not be written. Free some space, or move the file to a folder where you may write.</source>
        <translation>Kopien %1, der laves før opdateringen, kunne ikke skrives. Frigør plads, eller flyt filen til en mappe, hvor du må skrive.</translation>
    </message>
    <message>
        <source>The file could not be updated to version %1 (%2): %3 It still has its old version; a copy is in %4. Send this message to your IT department.</source>
        <translation>Filen kunne ikke opdateres til version %1 (%2): %3 Den har stadig sin gamle version; en kopi ligger i %4. Send denne besked til it-afdelingen.</translation>
    </message>
</context>
<context>
    <name>OpenYear</name>
    <message>
        <source>A status form needs a title.</source>
        <translation>Et statusskema skal have en titel.</translation>
    </message>
    <message>
        <source>“%1” is already in the list. Tick it there, or choose another title.</source>
        <translation>»%1« er allerede på listen. Sæt kryds ved den dér, eller vælg en anden titel.</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>what was copied</source>
        <translation>det kopierede</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF could not be made: %1. Send this message to your IT department.</source>
        <translation>PDF-filen kunne ikke dannes: %1. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>The PDF could not be tagged: its structure does not match what was laid out. Send this message to your IT department.</source>
        <translation>PDF-filen kunne ikke få sin struktur: Den stemmer ikke med det, der blev sat op. Send denne besked til it-afdelingen.</translation>
    </message>
</context>
<context>
    <name>PlaceCosts</name>
    <message>
        <source>the number is 0</source>
        <translation>antallet er 0</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>intet beløb</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 pladser</translation>
    </message>
    <message>
        <source>%1 participants</source>
        <translation>%1 deltagere</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planlagt</translation>
    </message>
    <message>
        <source>DKK %1 a place</source>
        <translation>%1 kr. pr. plads</translation>
    </message>
    <message>
        <source>DKK %1 a participant</source>
        <translation>%1 kr. pr. deltager</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Printing failed. See whether the printer is on, or save as a PDF and print the file.</source>
        <translation>Udskrivningen lykkedes ikke. Se efter, om printeren er tændt, eller gem som PDF, og udskriv filen.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>--language takes da or en.</source>
        <translation>Efter --language skal der stå da eller en.</translation>
    </message>
    <message>
        <source>Indblik opens one file at a time.</source>
        <translation>Indblik åbner én fil ad gangen.</translation>
    </message>
    <message>
        <source>--page takes cards, budget, areas, trends, goals, check or report, and a file to open.</source>
        <translation>Efter --page skal der stå cards, budget, areas, trends, goals, check eller report, og der skal være en fil at åbne.</translation>
    </message>
    <message>
        <source>Indblik needs a display, and DISPLAY names none. indblik-cli works without one.</source>
        <translation>Indblik kræver en skærm, og DISPLAY nævner ingen. indblik-cli virker uden.</translation>
    </message>
    <message>
        <source>da or en</source>
        <translation>da eller en</translation>
    </message>
    <message>
        <source>LANG</source>
        <translation>SPROG</translation>
    </message>
    <message>
        <source>cards, budget, areas, trends, goals, check or report</source>
        <translation>cards, budget, areas, trends, goals, check eller report</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>open the file read-only</source>
        <translation>åbn filen kun til læsning</translation>
    </message>
    <message>
        <source>The yearly account of a municipality&apos;s policy initiatives.</source>
        <translation>Den årlige redegørelse for kommunens indsatser.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>the file to open</source>
        <translation>filen, der skal åbnes</translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation>[FIL]</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>How much is to be reached, from when and by when, is missing.</source>
        <translation>Det er ikke beskrevet, hvor meget der skal nås, hvornår der tælles fra, og hvornår det skal være nået.</translation>
    </message>
    <message>
        <source>What it is measured on is missing.</source>
        <translation>Det er ikke beskrevet, hvad det måles på.</translation>
    </message>
    <message>
        <source>The figure of %1, the starting point, is missing.</source>
        <translation>Der mangler et tal for %1, hvor der tælles fra.</translation>
    </message>
    <message>
        <source>The starting point is missing.</source>
        <translation>Udgangspunktet mangler.</translation>
    </message>
    <message>
        <source>The starting point is 0, and no percentage can be taken of that.</source>
        <translation>Udgangspunktet er 0, og det kan man ikke tage procent af.</translation>
    </message>
    <message>
        <source>There is no figure after the starting point.</source>
        <translation>Der er ikke noget tal efter udgangspunktet.</translation>
    </message>
    <message>
        <source>There is no figure yet.</source>
        <translation>Der er ikke noget tal endnu.</translation>
    </message>
    <message>
        <source>The figure is of too few persons to be shown.</source>
        <translation>Tallet handler om for få personer til at blive vist.</translation>
    </message>
    <message>
        <source>The two groups have no figure of the same period.</source>
        <translation>De to grupper har ikke tal for den samme periode.</translation>
    </message>
    <message>
        <source>The figures before and after %1 cannot be compared: %2</source>
        <translation>Tallene før og efter %1 kan ikke sammenlignes: %2</translation>
    </message>
    <message>
        <source>Percentage points need a share, and the figure is not a share.</source>
        <translation>Procentpoint kræver en andel, og tallet er ikke en andel.</translation>
    </message>
    <message>
        <source>Areas were added to the list because the rule was changed, not because of their figures.</source>
        <translation>Områder er kommet på listen, fordi reglen er ændret, og ikke på grund af deres tal.</translation>
    </message>
    <message>
        <source>The numbers are too large.</source>
        <translation>Tallene er for store.</translation>
    </message>
    <message>
        <source>%1 It can be determined once the figure of %2 is there.</source>
        <translation>%1 Det kan afgøres, når tallet for %2 er der.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1; at most %2 is to be reached</source>
        <translation>%1; målet er højst %2</translation>
    </message>
    <message>
        <source>%1; at least %2 is to be reached</source>
        <translation>%1; målet er mindst %2</translation>
    </message>
    <message>
        <source>%1. The figure of %2 is not there yet</source>
        <translation>%1. Tallet for %2 er der ikke endnu</translation>
    </message>
    <message>
        <source>If it goes on as from %1 to %2, it will be %3 in %4.</source>
        <translation>Går det videre som fra %1 til %2, bliver det %3 i %4.</translation>
    </message>
    <message>
        <source>No list of areas is known of one of the two days, or it is the same one.</source>
        <translation>For en af de to dage kendes der ingen liste over områder, eller det er den samme liste.</translation>
    </message>
    <message>
        <source>Areas were added to the list, and their figures do not show why.</source>
        <translation>Områder kom på listen, og tallene siger ikke hvorfor.</translation>
    </message>
    <message>
        <source>The group it is compared with is missing.</source>
        <translation>Det er ikke beskrevet, hvilken gruppe der sammenlignes med.</translation>
    </message>
    <message>
        <source>The two groups are counted in different units.</source>
        <translation>De to grupper er opgjort i hver sin enhed.</translation>
    </message>
    <message>
        <source>The figures are about %1 and stand in: %2</source>
        <translation>Tallene gælder %1 og træder i stedet: %2</translation>
    </message>
    <message>
        <source>The goal is about %1, and the figures are about others.</source>
        <translation>Målet gælder %1, og tallene gælder andre.</translation>
    </message>
    <message>
        <source>Only the change in percentage points is known, not the share it began at.</source>
        <translation>Kun ændringen i procentpoint er kendt, ikke den andel, den begyndte ved.</translation>
    </message>
    <message>
        <source>%1 (for the time being)</source>
        <translation>%1 (foreløbigt)</translation>
    </message>
    <message>
        <source>The indicator is proposed, and there are no figures of it yet.</source>
        <translation>Indikatoren er foreslået, og der er ingen tal endnu.</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Open</source>
        <translation>Åbent</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Opgivet</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Flyttet til %1</translation>
    </message>
    <message>
        <source>Open, was to be kept %1</source>
        <translation>Åbent, skulle være holdt %1</translation>
    </message>
    <message>
        <source>Open, expected %1</source>
        <translation>Åbent, ventes %1</translation>
    </message>
</context>
<context>
    <name>PromiseEdits</name>
    <message>
        <source>“%1” is submitted or approved. Take it back or open it again first, then last year&apos;s promises can be answered.</source>
        <translation>»%1« er indsendt eller godkendt. Træk skemaet tilbage, eller ret det igen, så kan du svare på sidste års løfter.</translation>
    </message>
    <message>
        <source>%1: last year&apos;s promise</source>
        <translation>%1: sidste års løfte</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>Heading of the goals</source>
        <translation>Målenes overskrift</translation>
    </message>
    <message>
        <source>Heading of the forms</source>
        <translation>Skemaernes overskrift</translation>
    </message>
    <message>
        <source>Heading beyond the goals</source>
        <translation>Overskrift ud over målene</translation>
    </message>
    <message>
        <source>Heading of the budget</source>
        <translation>Budgettets overskrift</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>Stated totals: %1</source>
        <translation>Oplyst i alt: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Footnote %1</source>
        <translation>Fodnote %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Years of the budget</source>
        <translation>Budgettets år</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>Hele tabellen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: »%2«</translation>
    </message>
    <message>
        <source>The text does not say from which day the list was valid, only that it was before %1.</source>
        <translation>Teksten siger ikke, fra hvilken dag listen gjaldt, kun at det var før %1.</translation>
    </message>
    <message numerus="yes">
        <source>List of %n area(s): the text does not say from which day</source>
        <translation>
            <numerusform>Liste med %n område: Teksten siger ikke fra hvilken dag</numerusform>
            <numerusform>Liste med %n områder: Teksten siger ikke fra hvilken dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List from %1, %n area(s)</source>
        <translation>
            <numerusform>Liste fra %1, %n område</numerusform>
            <numerusform>Liste fra %1, %n områder</numerusform>
        </translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
</context>
<context>
    <name>ProposalModel</name>
    <message>
        <source>Status form</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Redegørelse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Budget group</source>
        <translation>Budgetgruppe</translation>
    </message>
    <message>
        <source>Budget row</source>
        <translation>Budgetrække</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fodnote</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Modtager</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>%1 by moves, %2 in dwellings not vacated, %3 in all (%4 percentage points)</source>
        <translation>%1 ved flytning, %2 i ikke-tømte boliger, %3 i alt (%4 procentpoint)</translation>
    </message>
    <message>
        <source>Housing area</source>
        <translation>Boligområde</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>Offentliggjort liste</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>On the list from</source>
        <translation>På listen fra</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Offentliggjort</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>Prose</name>
    <message>
        <source>%1 is %2 MB. An account as text is less than 1 MB; the program reads up to %3 MB.</source>
        <translation>%1 fylder %2 MB. En redegørelse som tekst fylder under 1 MB; programmet læser op til %3 MB.</translation>
    </message>
    <message>
        <source>%1 is more than %2 MB. An account as text is less than 1 MB.</source>
        <translation>%1 fylder over %2 MB. En redegørelse som tekst fylder under 1 MB.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>%1 er tom. Der er intet at importere.</translation>
    </message>
    <message>
        <source>%1 is not text. Open it in the program it belongs to, save it as plain text (.txt) and import that.</source>
        <translation>%1 er ikke tekst. Åbn den i det program, den hører til, gem den som ren tekst (.txt), og importér den.</translation>
    </message>
</context>
<context>
    <name>Px</name>
    <message>
        <source>it has no DATA, so there are no figures. Perhaps the file was not fetched completely</source>
        <translation>DATA mangler, så der er ingen tal. Måske er filen ikke hentet helt</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>linje %1 i %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was imported. Fetch the table again from where it was published.</source>
        <translation>%1 kan ikke læses: %2. Der er ikke importeret noget. Hent tabellen igen der, hvor den er offentliggjort.</translation>
    </message>
    <message>
        <source>%1 is not written as PX requires; a quotation mark or a comma is wrong in it</source>
        <translation>%1 er ikke skrevet, som PX kræver; et anførselstegn eller et komma står forkert</translation>
    </message>
    <message>
        <source>it has neither STUB nor HEADING, so the cells have no place</source>
        <translation>både STUB og HEADING mangler, så tallene har ingen plads</translation>
    </message>
    <message>
        <source>%1 names “%2”, but there are no VALUES(&quot;%2&quot;)</source>
        <translation>%1 nævner »%2«, men VALUES(&quot;%2&quot;) mangler</translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation>tabellen har flere end %1 celler</translation>
    </message>
    <message>
        <source>KEYS is not given for each variable of STUB, so its rows have no place</source>
        <translation>KEYS mangler for en af variablerne i STUB, så rækkerne har ingen plads</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a mark for a missing number</source>
        <translation>»%1« er hverken et tal eller et tegn for manglende tal</translation>
    </message>
    <message>
        <source>the variables require %1 cells, but there are %2</source>
        <translation>variablerne kræver %1 celler, men der står %2</translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”</source>
        <translation>»%1« er ikke en værdi af »%2«</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Fetch fewer areas or years from where it was published.</source>
        <translation>%1 er større end 64 MB. Hent færre områder eller år der, hvor tabellen er offentliggjort.</translation>
    </message>
    <message>
        <source>STUB and HEADING name a variable twice</source>
        <translation>STUB og HEADING nævner den samme variabel to gange</translation>
    </message>
    <message>
        <source>the row of “%1” is there twice</source>
        <translation>rækken med »%1« står der to gange</translation>
    </message>
    <message>
        <source>the row of “%1” ends too early</source>
        <translation>rækken med »%1« slutter for tidligt</translation>
    </message>
    <message>
        <source>%1 is there twice and says different things</source>
        <translation>%1 står der to gange og siger noget forskelligt</translation>
    </message>
    <message>
        <source>%1 is neither VALUES nor CODES</source>
        <translation>%1 er hverken VALUES eller CODES</translation>
    </message>
    <message>
        <source>%1, and it ends without “;”, so it was cut off</source>
        <translation>%1, og den slutter uden »;«, så den er skåret af</translation>
    </message>
    <message>
        <source>it ends with “%1”, of which the end may be missing; the file was cut off</source>
        <translation>den slutter med »%1«, hvor enden kan mangle; filen er skåret af</translation>
    </message>
    <message>
        <source>rows are missing, which KEYS takes as zeros, and it ends without “;”, so they may have been cut off</source>
        <translation>der mangler rækker, som KEYS regner for nuller, og den slutter uden »;«, så de kan være skåret af</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>A column of the list has no key or no label.</source>
        <translation>En kolonne i listen har ingen nøgle eller intet navn.</translation>
    </message>
    <message>
        <source>The column “%1” is of a kind that this version of Indblik does not know.</source>
        <translation>Kolonnen »%1« er af en slags, som denne version af Indblik ikke kender.</translation>
    </message>
    <message>
        <source>The list has no key, no title or no version from 1 up.</source>
        <translation>Listen har ingen nøgle, ingen titel eller ingen version fra 1 og op.</translation>
    </message>
    <message>
        <source>The list “%1” has no columns.</source>
        <translation>Listen »%1« har ingen kolonner.</translation>
    </message>
    <message>
        <source>The key “%1” of a column is not made of the letters a to z and digits.</source>
        <translation>En kolonnes nøgle, »%1«, består ikke af bogstaverne a til z og cifre.</translation>
    </message>
    <message>
        <source>The list “%1” has the column “%2” twice.</source>
        <translation>Listen »%1« har kolonnen »%2« to gange.</translation>
    </message>
    <message>
        <source>The list “%1” names a column that is not there or is of another kind.</source>
        <translation>Listen »%1« nævner en kolonne, der ikke er der eller er af en anden slags.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date or a period. Write it as 1.4.2011, 2007–2010 or april 2009 til december 2010.</source>
        <translation>%1: »%2« er ikke en dato eller en periode. Skriv den som 1.4.2011, 2007–2010 eller april 2009 til december 2010.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an amount. Write it as 950.000 or 3,4 mio.</source>
        <translation>%1: »%2« er ikke et beløb. Skriv det som 950.000 eller 3,4 mio.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a share. Write it as 75 % or 12,5 %.</source>
        <translation>%1: »%2« er ikke en andel. Skriv den som 75 % eller 12,5 %.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number.</source>
        <translation>%1: »%2« er ikke et helt tal.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no. Write ja or nej.</source>
        <translation>%1: »%2« er hverken ja eller nej. Skriv ja eller nej.</translation>
    </message>
    <message>
        <source>The list is not JSON: %1 (at byte %2).</source>
        <translation>Listen er ikke JSON: %1 (ved byte %2).</translation>
    </message>
    <message>
        <source>The sum of the list “%1” is compared with the year or the total.</source>
        <translation>Summen af listen »%1« sammenlignes med året eller det samlede.</translation>
    </message>
</context>
<context>
    <name>RegisterEdits</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>“%1” is submitted or approved. Take it back or open it again first, then its lists can be edited.</source>
        <translation>»%1« er indsendt eller godkendt. Træk det tilbage, eller åbn det igen først, så kan listerne rettes.</translation>
    </message>
    <message>
        <source>%1: new list %2</source>
        <translation>%1: ny liste %2</translation>
    </message>
    <message>
        <source>Write what the list is called.</source>
        <translation>Skriv, hvad listen hedder.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Række %1: %2</translation>
    </message>
    <message>
        <source>%1: delete %2</source>
        <translation>%1: slet %2</translation>
    </message>
</context>
<context>
    <name>RegisterImport</name>
    <message>
        <source>The amounts under “%1” are in a unit that is not read here. Write them in DKK.</source>
        <translation>Beløbene under »%1« er i en enhed, der ikke læses her. Skriv dem i kr.</translation>
    </message>
    <message>
        <source>It is a sum, which the program computes.</source>
        <translation>Det er en sum, som programmet selv beregner.</translation>
    </message>
    <message>
        <source>It is hidden in the spreadsheet.</source>
        <translation>Den er skjult i regnearket.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged.</source>
        <translation>%1 nye, %2 ændrede, %3 uændrede.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is not imported: %3</source>
        <translation>Linje %1 (%2) importeres ikke: %3</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>uden navn</translation>
    </message>
    <message>
        <source>The sheet has no column: %1.</source>
        <translation>Regnearket har ingen kolonne: %1.</translation>
    </message>
    <message>
        <source>These columns are not in the list: %1.</source>
        <translation>Disse kolonner er ikke i listen: %1.</translation>
    </message>
    <message>
        <source>%1 has no row with the headings of the list. They are: %2.</source>
        <translation>%1 har ingen række med listens overskrifter. De er: %2.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: DKK %2</source>
        <translation>%1: %2 kr.</translation>
    </message>
    <message>
        <source>the budget states DKK %1</source>
        <translation>budgettet siger %1 kr.</translation>
    </message>
    <message>
        <source>≠ the budget states DKK %1</source>
        <translation>≠ budgettet siger %1 kr.</translation>
    </message>
    <message>
        <source>“%1” lacks a yes under %2</source>
        <translation>»%1« mangler et ja under %2</translation>
    </message>
    <message>
        <source>the shares of “%1” make %2</source>
        <translation>andelene for »%1« giver %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 mere</translation>
    </message>
</context>
<context>
    <name>RuleSentence</name>
    <message>
        <source>The number of housing areas on the list “%1” is %2 by “%3” (%4) and %5 by “%6” (%7): the rule alone makes %8 and the figures %9</source>
        <translation>Antallet af boligområder på listen »%1« er %2 efter »%3« (%4) og %5 efter »%6« (%7): Reglen alene giver %8 og tallene %9</translation>
    </message>
    <message>
        <source>; the cause of %1 cannot be determined</source>
        <translation>; årsagen til %1 kan ikke afgøres</translation>
    </message>
    <message>
        <source>; the figures are made up</source>
        <translation>; tallene er opdigtede</translation>
    </message>
    <message>
        <source>; not settled are %1 before and %2 now</source>
        <translation>; uafklaret er %1 før og %2 nu</translation>
    </message>
    <message>
        <source>; the list published from %1 has %2, of which the rule gives %3</source>
        <translation>; den offentliggjorte liste fra %1 har %2, heraf %3 efter reglen</translation>
    </message>
    <message>
        <source>; the list published from %1 has %2: the rule gives %3 of them, and figures are missing for %4</source>
        <translation>; den offentliggjorte liste fra %1 har %2: %3 efter reglen, og for %4 mangler der tal</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>“%1” is not a day; write it as 2010-01-01.</source>
        <translation>»%1« er ikke en dag; skriv den som 2010-01-01.</translation>
    </message>
    <message>
        <source>The condition on “%1” has a sign, unit or reference that is not known.</source>
        <translation>Kriteriet om »%1« har et tegn, en enhed eller en sammenligning, der ikke kendes.</translation>
    </message>
    <message>
        <source>The limit “%1” is not a number.</source>
        <translation>Grænsen »%1« er ikke et tal.</translation>
    </message>
    <message>
        <source>A condition does not say which figure it is about.</source>
        <translation>Et kriterium siger ikke, hvilket tal det handler om.</translation>
    </message>
    <message>
        <source>A mean is made of 1 to 20 years.</source>
        <translation>Et gennemsnit er over 1 til 20 år.</translation>
    </message>
    <message>
        <source>Figures may be 0 to 20 years older than the list.</source>
        <translation>Tal må være 0 til 20 år ældre end listen.</translation>
    </message>
    <message>
        <source>A limit cannot be less than 0.</source>
        <translation>En grænse kan ikke være under 0.</translation>
    </message>
    <message>
        <source>The class has no conditions.</source>
        <translation>Typen har ingen kriterier.</translation>
    </message>
    <message>
        <source>It requires %1 of %2 conditions.</source>
        <translation>Den kræver %1 af %2 kriterier.</translation>
    </message>
    <message>
        <source>It rests on a class “%1” that does not exist.</source>
        <translation>Den bygger på en type »%1«, der ikke findes.</translation>
    </message>
    <message>
        <source>It rests on a class that itself rests on another one.</source>
        <translation>Den bygger på en type, der selv bygger på en anden.</translation>
    </message>
    <message>
        <source>It can require 1 to 50 lists in a row.</source>
        <translation>Den kan kræve 1 til 50 lister i træk.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Giv den et navn.</translation>
    </message>
    <message>
        <source>Two sets of rules have the same name.</source>
        <translation>To regelsæt har samme navn.</translation>
    </message>
    <message>
        <source>The rules end before they begin.</source>
        <translation>Reglerne slutter, før de begynder.</translation>
    </message>
    <message>
        <source>The rules begin before the earlier ones end.</source>
        <translation>Reglerne begynder, før de foregående slutter.</translation>
    </message>
    <message>
        <source>The rules have no class.</source>
        <translation>Reglerne har ingen type.</translation>
    </message>
    <message>
        <source>Two classes have the same name.</source>
        <translation>To typer har samme navn.</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>%1 × the country</source>
        <translation>%1 × landet</translation>
    </message>
    <message>
        <source>%1 × the region</source>
        <translation>%1 × regionen</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 pr. 10.000</translation>
    </message>
    <message>
        <source>%1 of the country&apos;s</source>
        <translation>%1 af landets</translation>
    </message>
    <message>
        <source>%1 of the region&apos;s</source>
        <translation>%1 af regionens</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1 personer</translation>
    </message>
    <message>
        <source>%1 per 10,000</source>
        <translation>%1 pr. 10.000</translation>
    </message>
    <message>
        <source>DKK %1</source>
        <translation>%1 kr.</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>pr. 10.000</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
    <message>
        <source>%1, adjusted for social mix</source>
        <translation>%1, korrigeret for social fordeling</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpoint</translation>
    </message>
</context>
<context>
    <name>SeriesEdits</name>
    <message>
        <source>“%1” is not the kind of period this series has.</source>
        <translation>»%1« er ikke den slags periode, serien har.</translation>
    </message>
    <message>
        <source>%1 is there twice as of the same day.</source>
        <translation>%1 står der to gange fra samme dag.</translation>
    </message>
    <message>
        <source>The share of %1 is over 100 % or below 0.</source>
        <translation>Andelen for %1 er over 100 % eller under 0.</translation>
    </message>
    <message>
        <source>Write %1 with its unit, such as 33,2 %, or as 332 of 1.000.</source>
        <translation>Skriv %1 med enhed, fx 33,2 %, eller som 332 af 1.000.</translation>
    </message>
    <message>
        <source>%1 is a share, but the series is not one of shares.</source>
        <translation>%1 er en andel, men serien er ikke af andele.</translation>
    </message>
    <message>
        <source>Write what is measured.</source>
        <translation>Skriv, hvad der måles.</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serien %1</translation>
    </message>
    <message>
        <source>A goal is measured on “%1”. Remove it there first.</source>
        <translation>Et mål måles på »%1«. Fjern den dér først.</translation>
    </message>
    <message>
        <source>delete the series %1</source>
        <translation>slet serien %1</translation>
    </message>
    <message>
        <source>Write why the figures cannot be compared any more.</source>
        <translation>Skriv, hvorfor tallene ikke længere kan sammenlignes.</translation>
    </message>
    <message>
        <source>Choose the series that break there.</source>
        <translation>Vælg de serier, der brydes dér.</translation>
    </message>
    <message>
        <source>break of %1</source>
        <translation>bruddet i %1</translation>
    </message>
    <message>
        <source>delete the break of %1</source>
        <translation>slet bruddet i %1</translation>
    </message>
    <message>
        <source>An assessment rests on “%1”. Remove it there first.</source>
        <translation>En vurdering bygger på »%1«. Fjern den dér først.</translation>
    </message>
    <message>
        <source>“%1” takes its number from the series. Remove it there first.</source>
        <translation>»%1« henter sit antal i serien. Fjern den dér først.</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>The table could not be written: %1. Free some space, or choose another folder.</source>
        <translation>Tabellen kunne ikke skrives: %1. Frigør plads, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The text in %1%2 is longer than the 32,767 characters a cell of a workbook holds. Shorten it, or save as CSV.</source>
        <translation>Teksten i %1%2 er længere end de 32.767 tegn, en celle i et Excel-regneark kan have. Gør den kortere, eller gem som CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be made: %1. Free some space, or choose another folder.</source>
        <translation>Excel-regnearket kunne ikke dannes: %1. Frigør plads, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a workbook holds. Save it as CSV.</source>
        <translation>Tabellen har flere rækker eller kolonner, end et Excel-regneark kan have. Gem den som CSV.</translation>
    </message>
    <message>
        <source>The quotation mark in line %1, field %2 of %3 is not closed. Close it, or save the file again from the spreadsheet program.</source>
        <translation>Anførselstegnet i linje %1, felt %2 i %3 er ikke afsluttet. Afslut det, eller gem filen igen fra regnearksprogrammet.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has a field of more than 1,000,000 characters. This is hardly a table; see whether it is the right file.</source>
        <translation>Linje %1 i %2 har et felt på mere end 1.000.000 tegn. Det er næppe en tabel; se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has more than %3 fields. See whether it is the right file.</source>
        <translation>Linje %1 i %2 har mere end %3 felter. Se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>%1 is not a table: it has characters that no text has. Save it as CSV or .xlsx.</source>
        <translation>%1 er ikke en tabel: Den har tegn, som ingen tekst har. Gem den som CSV eller .xlsx.</translation>
    </message>
    <message>
        <source>%1 has more than 2,000,000 cells. Divide it, or leave out what is not needed.</source>
        <translation>%1 har mere end 2.000.000 celler. Del den, eller udelad det, du ikke har brug for.</translation>
    </message>
    <message>
        <source>%1 is an old workbook (.xls) or has a password. Open it in the spreadsheet program, save it as .xlsx without a password and import that.</source>
        <translation>%1 er et gammelt Excel-regneark (.xls) eller har en adgangskode. Åbn den i regnearksprogrammet, gem den som .xlsx uden adgangskode, og importér så filen.</translation>
    </message>
    <message>
        <source>TRUE</source>
        <translation>SAND</translation>
    </message>
    <message>
        <source>FALSE</source>
        <translation>FALSK</translation>
    </message>
    <message>
        <source>%1 has no sheet with a table.</source>
        <translation>%1 har ikke noget ark med en tabel.</translation>
    </message>
    <message>
        <source>%1 is damaged, or is not a workbook. Open it in the spreadsheet program and save it again.</source>
        <translation>%1 er beskadiget eller ikke et Excel-regneark. Åbn den i regnearksprogrammet, og gem den igen.</translation>
    </message>
    <message>
        <source>%1 has more text than is read from one workbook. Leave out what is not needed.</source>
        <translation>%1 har mere tekst, end der læses fra ét Excel-regneark. Udelad det, du ikke har brug for.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the table again, and close the spreadsheet program before you choose the file.</source>
        <translation>%1 er tom. Gem tabellen igen, og luk regnearksprogrammet, før du vælger filen.</translation>
    </message>
    <message>
        <source>%1 cannot be read a second time: %2. See whether it was moved, and choose it again.</source>
        <translation>%1 kan ikke læses igen: %2. Se efter, om den er flyttet, og vælg den igen.</translation>
    </message>
    <message>
        <source>%1 is not a workbook and has no sheets. Leave the name of the sheet out.</source>
        <translation>%1 er ikke et Excel-regneark med flere ark. Udelad navnet på arket.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2” with a table. Choose one of these: %3.</source>
        <translation>%1 har ikke noget ark »%2« med en tabel. Vælg et af disse: %3.</translation>
    </message>
    <message>
        <source>%1 has several sheets “%2”. Give each a name of its own; these are there: %3.</source>
        <translation>%1 har flere ark »%2«. Giv hvert sit eget navn; disse er der: %3.</translation>
    </message>
    <message>
        <source>%1 shows no sheet with a table; these are hidden: %2. Show the one that is meant in the spreadsheet program and save, or name it (--sheet NAME).</source>
        <translation>%1 viser ikke noget ark med en tabel; disse er skjult: %2. Vis det rigtige i regnearksprogrammet, og gem, eller nævn det (--sheet NAVN).</translation>
    </message>
    <message>
        <source>No sheet of %1 has a table that fits. Choose the one that is meant (--sheet NAME): %2.</source>
        <translation>Intet ark i %1 har en tabel, der passer. Vælg det rigtige (--sheet NAVN): %2.</translation>
    </message>
    <message>
        <source>Several sheets of %1 have a table that fits. Choose the one that is meant (--sheet NAME): %2.</source>
        <translation>Flere ark i %1 har en tabel, der passer. Vælg det rigtige (--sheet NAVN): %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>There is no file %1. See whether it was moved or renamed.</source>
        <translation>Der er ingen fil %1. Se efter, om den er flyttet eller omdøbt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. See whether it is open in another program, or was moved.</source>
        <translation>%1 kan ikke læses: %2. Se efter, om den er åben i et andet program eller er flyttet.</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>In %1 there is no row of headings with rows of figures below it, so nothing was read. Give each column a heading, for example Område, År, Indikator and Værdi.</source>
        <translation>I %1 er der ingen række med overskrifter over rækker med tal, så intet er læst. Giv hver kolonne en overskrift, fx Område, År, Indikator og Værdi.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>Somebody</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>%1 is writing in the file, on the computer %2. You can read along and see what is written.</source>
        <translation>%1 skriver i filen på computeren %2. Du kan læse med og se, hvad der bliver skrevet.</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Skriv nu</translation>
    </message>
    <message>
        <source>The file is write-protected, or its folder is. You can read it; nothing is changed.</source>
        <translation>Filen eller dens mappe er skrivebeskyttet. Du kan læse den; intet bliver ændret.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The file is read-only. Nothing is changed.</source>
        <translation>Filen er kun åben til læsning. Intet bliver ændret.</translation>
    </message>
    <message>
        <source>The file was updated to this version. A copy of the old file is beside it: %1</source>
        <translation>Filen er opdateret til denne udgave. En kopi af den gamle fil ligger ved siden af: %1</translation>
    </message>
    <message>
        <source>The file is on a shared drive. One officer can write in it at a time; others can read it meanwhile.</source>
        <translation>Filen ligger på et fællesdrev. Én kan skrive i den ad gangen; andre kan læse imens.</translation>
    </message>
    <message>
        <source>The file is still locked</source>
        <translation>Filen er stadig låst</translation>
    </message>
    <message>
        <source>%1 has had the file open on the computer %2 since %3. If that computer was switched off in the middle of it, the lock was left behind. If somebody is writing now, their text and yours may be mixed up.</source>
        <translation>%1 har haft filen åben på computeren %2 siden %3. Er den computer blevet slukket undervejs, ligger låsen der endnu. Er der nogen, der skriver nu, kan jeres tekster blive blandet sammen.</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Læs videre</translation>
    </message>
    <message>
        <source>Nobody is writing: remove the lock</source>
        <translation>Ingen skriver, fjern låsen</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The file has an account of the impossible year %1. Send this message to your IT department.</source>
        <translation>Filen har en redegørelse for det umulige år %1. Send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>The file was replaced by another one while it was open, perhaps by a program that synchronises folders. Nothing was written to it. Your text is still on the screen: copy it, open the file again and see which version is there.</source>
        <translation>Filen er byttet ud med en anden, mens den var åben, måske af et program, der synkroniserer mapper. Der er ikke skrevet i den. Din tekst står stadig på skærmen: Kopiér den, åbn filen igen, og se efter, hvilken udgave der ligger.</translation>
    </message>
    <message>
        <source>The disk is full or failing, so nothing was saved. Your text is still on the screen: free some space, and the program tries again.</source>
        <translation>Disken er fuld eller svigter, så intet er gemt. Din tekst står stadig på skærmen: Frigør plads, så prøver programmet igen.</translation>
    </message>
    <message>
        <source>Another program is writing in the file right now. Nothing was saved yet; try again in a moment.</source>
        <translation>Et andet program skriver i filen lige nu. Intet er gemt endnu; prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The file is write-protected, so nothing was saved.</source>
        <translation>Filen er skrivebeskyttet, så intet er gemt.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read as it is. It was left untouched. Ask your IT department to restore it from a backup.</source>
        <translation>Filen er beskadiget og kan ikke læses, som den er. Den er ikke rørt. Bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. The file was left untouched. If it is on a shared drive, try again, or copy it to your own computer.</source>
        <translation>Det tog for lang tid at læse filen, så det blev stoppet. Filen er ikke rørt. Ligger den på et fællesdrev, så prøv igen, eller kopiér den til din egen computer.</translation>
    </message>
    <message>
        <source>The file could not be used: %1. Try again, or send this message to your IT department.</source>
        <translation>Filen kunne ikke bruges: %1. Prøv igen, eller send denne besked til it-afdelingen.</translation>
    </message>
    <message>
        <source>A program stopped in the middle of saving, and an auxiliary file (its name ends in -journal) is beside the file. Open the file once in a place where you may write in it; then everything that had been saved is back. Until then it cannot be read.</source>
        <translation>Et program blev afbrudt, mens det gemte, og en hjælpefil (navnet ender på -journal) ligger ved siden af filen. Åbn filen ét sted, hvor du må skrive i den; så er alt, der var gemt, tilbage. Indtil da kan den ikke læses.</translation>
    </message>
    <message>
        <source>Somebody else changed the file meanwhile, and this no longer fits it. Nothing was saved. Open the file again and see which version is there.</source>
        <translation>En anden har ændret filen imens, og dette passer ikke længere til den. Intet er gemt. Åbn filen igen, og se efter, hvilken udgave der ligger.</translation>
    </message>
    <message>
        <source>There are status forms made with version %1, so it is not changed.</source>
        <translation>Der er statusskemaer lavet med version %1, så den bliver, som den er.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file is read-only, so nothing was changed.</source>
        <translation>Filen er kun åben til læsning, så intet er ændret.</translation>
    </message>
    <message>
        <source>The status form is no longer in the file. Perhaps somebody else has deleted it; look in the history.</source>
        <translation>Statusskemaet er ikke længere i filen. Måske er det slettet af en anden, se i historikken.</translation>
    </message>
    <message>
        <source>Write your name first, so that the history can show who changed what.</source>
        <translation>Skriv dit navn først, så historikken kan vise, hvem der har ændret hvad.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Ask your IT department to restore it from a backup.</source>
        <translation>Filen er beskadiget: %1. Bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The file refers to something that is not there (table %1). Ask your IT department to restore it from a backup.</source>
        <translation>Filen henviser til noget, der ikke er der (tabel %1). Bed it-afdelingen hente den frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The stored sum of the group “%1” for %2, in the account of %3, is not the sum of its rows. It is used only by the overview of all accounts. Another program may have changed the file, or the disk may be failing. Ask your IT department to restore the file from a backup.</source>
        <translation>Den gemte sum af gruppen »%1« for %2 i redegørelsen for %3 er ikke summen af rækkerne. Den bruges kun i oversigten over alle redegørelser. Et andet program kan have ændret filen, eller disken kan svigte. Bed it-afdelingen hente filen frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The figures of “%1” are not those that were imported. Another program may have changed the file, or the disk may be failing. Import them again, or ask your IT department to restore the file from a backup.</source>
        <translation>Tallene fra »%1« er ikke dem, der blev importeret. Et andet program kan have ændret filen, eller disken kan svigte. Importér dem igen, eller bed it-afdelingen hente filen frem fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The import was stopped, and nothing of it was stored.</source>
        <translation>Importen er stoppet, og intet af den er gemt.</translation>
    </message>
    <message>
        <source>The file is being written right now, and nothing else can be done in it until that is finished. Try again then.</source>
        <translation>Der gemmes i filen lige nu, og intet andet kan gøres i den imens. Prøv igen om lidt.</translation>
    </message>
</context>
<context>
    <name>TableVerb</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n celle</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>sum %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n værdi</numerusform>
            <numerusform>%n værdier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. See whether it was moved or renamed.</source>
        <translation>%1 kan ikke åbnes: %2. Se efter, om den er flyttet eller omdøbt.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Ark: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Enhed: %1</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Per cent of the base</source>
        <translation>Procent af udgangspunktet</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Procentpoint</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>En værdi</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Højst</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>As another group</source>
        <translation>Som en anden gruppe</translation>
    </message>
    <message>
        <source>No new areas on the list</source>
        <translation>Ingen nye områder på listen</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>ned med %1</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>op med %1</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 procentpoint</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>down to %1</source>
        <translation>ned til %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>op til %1</translation>
    </message>
    <message>
        <source>no new areas on the list</source>
        <translation>ingen nye områder på listen</translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <translation>ikke højere end %1</translation>
    </message>
    <message>
        <source>no lower than %1</source>
        <translation>ikke lavere end %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 senest %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>the</source>
        <extracomment>Articles of the language, apart by spaces: they say nothing of whom a goal is for, as in &quot;the deprived areas&quot;.</extracomment>
        <translation>de den det</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Share, %1</source>
        <translation>Andel, %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Enhed: %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>If it goes on like this</source>
        <translation>Hvis det fortsætter</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Andre områder</translation>
    </message>
    <message>
        <source>The types are those of “%1” on %2 in all years.</source>
        <translation>Typerne er i alle år dem, der gjaldt efter »%1« den %2.</translation>
    </message>
    <message>
        <source>%1 in a division</source>
        <translation>%1 i en afdeling</translation>
    </message>
    <message>
        <source>%1, from %2 %3</source>
        <translation>%1, fra %2 %3</translation>
    </message>
    <message>
        <source>New rules: %1</source>
        <translation>Nye regler: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grænse: %1</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, antal</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, lavest</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, højest</translation>
    </message>
    <message>
        <source>Break in %1, figures before and after cannot be compared: %2</source>
        <translation>Brud i %1, tallene før og efter kan ikke sammenlignes: %2</translation>
    </message>
    <message>
        <source>Changed in %1, figures can still be compared: %2</source>
        <translation>Ændret i %1, tallene kan stadig sammenlignes: %2</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Brud</translation>
    </message>
    <message>
        <source>unchanged from %2 to %3</source>
        <translation>var uændret fra %2 til %3</translation>
    </message>
    <message>
        <source>fell by %1 from %2 to %3</source>
        <translation>faldt med %1 fra %2 til %3</translation>
    </message>
    <message>
        <source>rose by %1 from %2 to %3</source>
        <translation>steg med %1 fra %2 til %3</translation>
    </message>
    <message>
        <source>%1 fell in all %2, %3</source>
        <translation>%1: fald i alle %2, %3</translation>
    </message>
    <message>
        <source>%1 rose in all %2, %3</source>
        <translation>%1: stigning i alle %2, %3</translation>
    </message>
    <message>
        <source>%1: the share fell by %2, but the number rose by %3.</source>
        <translation>%1: Andelen faldt med %2, men antallet steg med %3.</translation>
    </message>
    <message>
        <source>%1: the share rose by %2, but the number fell by %3.</source>
        <translation>%1: Andelen steg med %2, men antallet faldt med %3.</translation>
    </message>
    <message>
        <source>There are no figures to show.</source>
        <translation>Der er ingen tal at vise.</translation>
    </message>
    <message>
        <source>The axis begins at %1.</source>
        <translation>Aksen begynder ved %1.</translation>
    </message>
    <message>
        <source>Target, %1: %2</source>
        <translation>Mål, %1: %2</translation>
    </message>
    <message>
        <source>Not shown, for it is in another unit: %1</source>
        <translation>Vises ikke, for enheden er en anden: %1</translation>
    </message>
    <message>
        <source>nearly unchanged from %2 to %3</source>
        <translation>var næsten uændret fra %2 til %3</translation>
    </message>
    <message>
        <source>each in its own years of %1</source>
        <translation>hver i sine egne år, %1</translation>
    </message>
    <message>
        <source>fell in %1</source>
        <translation>faldt i %1</translation>
    </message>
    <message>
        <source>rose in %1</source>
        <translation>steg i %1</translation>
    </message>
    <message>
        <source>was unchanged in %1</source>
        <translation>var uændret i %1</translation>
    </message>
    <message>
        <source>cannot be determined in %1</source>
        <translation>kan ikke opgøres i %1</translation>
    </message>
    <message>
        <source>%1 %2 (of %3), %4</source>
        <translation>%1: %2 (af %3), %4</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>ingen tal</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n serier</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Not all years have figures of the same areas. Where they differ, nothing is said about what rose or fell.</source>
        <translation>Ikke alle år har tal for de samme områder. Hvor de er forskellige, står der ikke, hvad der steg eller faldt.</translation>
    </message>
    <message>
        <source>80 % of the areas with figures</source>
        <translation>80 % af områderne med tal</translation>
    </message>
    <message>
        <source>Half of the areas with figures</source>
        <translation>Halvdelen af områderne med tal</translation>
    </message>
    <message>
        <source>The middle area of those with figures</source>
        <translation>Det midterste af områderne med tal</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrendChoice</name>
    <message>
        <source>Series of the goals and others</source>
        <translation>Målenes serier og andre</translation>
    </message>
    <message>
        <source>Housing areas: %1</source>
        <translation>Boligområder: %1</translation>
    </message>
    <message>
        <source>Types of areas: %1</source>
        <translation>Områdetyper: %1</translation>
    </message>
    <message>
        <source>The figures are made up and only show how the program works.</source>
        <translation>Tallene er opdigtede og viser kun, hvordan programmet virker.</translation>
    </message>
</context>
<context>
    <name>TrendExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Billede (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Gem diagrammet</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Gem tabellen</translation>
    </message>
</context>
<context>
    <name>TrendFile</name>
    <message>
        <source>The picture of the chart could not be made: %1. Try another folder or another format.</source>
        <translation>Billedet af diagrammet kunne ikke dannes: %1. Prøv en anden mappe eller et andet format.</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antal</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>Choose the achievement first.</source>
        <translation>Vælg målopfyldelsen først.</translation>
    </message>
    <message>
        <source>Write what shows that the initiative succeeds.</source>
        <translation>Skriv, hvad der viser, at indsatsen lykkes.</translation>
    </message>
    <message>
        <source>Your verdict is another than the computed one. Write why, then it is saved.</source>
        <translation>Din vurdering er en anden end den beregnede. Skriv hvorfor, så bliver den gemt.</translation>
    </message>
    <message>
        <source>No single verdict is computed. Write why you judge it so, then it is saved.</source>
        <translation>Der er ikke beregnet én vurdering. Skriv hvorfor, så bliver den gemt.</translation>
    </message>
    <message>
        <source>Write what the site is called.</source>
        <translation>Skriv, hvad stedet hedder.</translation>
    </message>
    <message>
        <source>Write who pays.</source>
        <translation>Skriv, hvem der betaler.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>ny i år</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>ends this year</source>
        <translation>slutter i år</translation>
    </message>
    <message>
        <source>achievement</source>
        <translation>målopfyldelse</translation>
    </message>
    <message>
        <source>achievement: why</source>
        <translation>målopfyldelse: hvorfor</translation>
    </message>
    <message>
        <source>success criterion</source>
        <translation>succeskriterium</translation>
    </message>
    <message>
        <source>success criterion: target</source>
        <translation>succeskriterium: mål</translation>
    </message>
    <message>
        <source>success criterion: reached</source>
        <translation>succeskriterium: opnået</translation>
    </message>
    <message>
        <source>success criterion: counted</source>
        <translation>succeskriterium: opgjort</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>din vurdering</translation>
    </message>
    <message>
        <source>why you judge it so</source>
        <translation>hvorfor du vurderer sådan</translation>
    </message>
    <message>
        <source>what is recommended</source>
        <translation>hvad der indstilles</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>besluttet af</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>besluttet den</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>vurdering</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>indstilling</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>finansieringskilde</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>hvem der betaler</translation>
    </message>
    <message>
        <source>in kind</source>
        <translation>timer eller lokaler</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>counts in</source>
        <translation>tæller med i</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>fodnote</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as “1.4.2012” or “%2”.</source>
        <translation>»%1« er ikke en dato. Skriv den som »1.4.2012« eller »%2«.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as “1.4.2012”.</source>
        <translation>»%1« er ikke en dag. Skriv den som »1.4.2012«.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write the due date as “1.4.2012”, or leave it empty.</source>
        <translation>»%1« er ikke en dag. Skriv fristen som »1.4.2012«, eller lad den være tom.</translation>
    </message>
    <message>
        <source>achievement: when</source>
        <translation>målopfyldelse: hvornår</translation>
    </message>
    <message>
        <source>success criterion: starting point</source>
        <translation>succeskriterium: udgangspunkt</translation>
    </message>
    <message>
        <source>when it can be determined</source>
        <translation>hvornår det kan afgøres</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>forbehold</translation>
    </message>
    <message>
        <source>“%1” takes no date. Delete the date, or choose another achievement.</source>
        <translation>»%1« har ingen dato. Slet datoen, eller vælg en anden målopfyldelse.</translation>
    </message>
    <message>
        <source>Choose your own verdict, or delete the reason.</source>
        <translation>Vælg din egen vurdering, eller slet begrundelsen.</translation>
    </message>
    <message>
        <source>Use the button beside it, or cancel.</source>
        <translation>Brug knappen ved siden af, eller annuller.</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrundelse</translation>
    </message>
    <message>
        <source>why a remark is accepted</source>
        <translation>hvorfor en bemærkning godtages</translation>
    </message>
    <message>
        <source>why a goal is interpreted so</source>
        <translation>hvorfor et mål tolkes sådan</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>dit navn</translation>
    </message>
    <message>
        <source>Choose “%1” first.</source>
        <translation>Vælg »%1« først.</translation>
    </message>
    <message>
        <source>Write what the change table is called.</source>
        <translation>Skriv, hvad ændringstabellen hedder.</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write four digits, or leave it empty.</source>
        <translation>»%1« er ikke et årstal. Skriv fire cifre, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>Write at least one row.</source>
        <translation>Skriv mindst én række.</translation>
    </message>
    <message>
        <source>Write what the account is called.</source>
        <translation>Skriv, hvad redegørelsen hedder.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as “1.4.2012”, or leave it empty.</source>
        <translation>»%1« er ikke en dag. Skriv den som »1.4.2012«, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>title of the account</source>
        <translation>redegørelsens titel</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>bilag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>date of the account</source>
        <translation>redegørelsens dato</translation>
    </message>
    <message>
        <source>heading of the goals</source>
        <translation>overskrift over målene</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>indledning</translation>
    </message>
    <message>
        <source>year of the introduction</source>
        <translation>indledningens år</translation>
    </message>
    <message>
        <source>heading of the forms</source>
        <translation>overskrift over skemaerne</translation>
    </message>
    <message>
        <source>text before the forms</source>
        <translation>tekst før skemaerne</translation>
    </message>
    <message>
        <source>heading beyond the goals</source>
        <translation>overskrift over skemaerne ud over målene</translation>
    </message>
    <message>
        <source>text beyond the goals</source>
        <translation>tekst før skemaerne ud over målene</translation>
    </message>
    <message>
        <source>heading of the budget</source>
        <translation>overskrift over økonomien</translation>
    </message>
    <message>
        <source>text before the budget</source>
        <translation>tekst før økonomien</translation>
    </message>
    <message>
        <source>whether the guidance is printed</source>
        <translation>om vejledningen udskrives</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>from the year</source>
        <translation>fra år</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>til år</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rækker</translation>
    </message>
    <message>
        <source>change table</source>
        <translation>ændringstabel</translation>
    </message>
    <message>
        <source>last year&apos;s promise</source>
        <translation>sidste års løfte</translation>
    </message>
    <message>
        <source>last year&apos;s promise: moved to</source>
        <translation>sidste års løfte: flyttet til</translation>
    </message>
    <message>
        <source>last year&apos;s promise: a word</source>
        <translation>sidste års løfte: et ord</translation>
    </message>
    <message>
        <source>external circumstances</source>
        <translation>ydre omstændigheder</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Met</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Bagud</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation>Kan ikke afgøres</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The wording %1 is not JSON: %2.</source>
        <translation>Ordlisten %1 er ikke JSON: %2.</translation>
    </message>
    <message>
        <source>In the wording %1 a label lacks its form, field or words.</source>
        <translation>I ordlisten %1 mangler en ledetekst sit skema, sit felt eller sine ord.</translation>
    </message>
    <message>
        <source>In the wording %1 a list has a kind that there is not.</source>
        <translation>I ordlisten %1 har en liste en art, der ikke findes.</translation>
    </message>
    <message>
        <source>In the wording %1 there is a list “%2” that there is not, or one that is no list of words.</source>
        <translation>Ordlisten %1 har en liste »%2«, der ikke findes eller ikke er en liste af ord.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>It is no longer in the file. Perhaps somebody else has deleted it; look in the history.</source>
        <translation>Det er ikke længere i filen. Måske er det slettet af en anden, se i historikken.</translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>%1 is a folder. Give the file a name.</source>
        <translation>%1 er en mappe. Giv filen et navn.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kan ikke skrives: %2. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. A file that was there before is unchanged. Free some space, or choose another folder.</source>
        <translation>%1 kunne ikke skrives: %2. En fil, der lå der før, er uændret. Frigør plads, eller vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>WrittenChange</name>
    <message>
        <source>“%1” is not a number. Write -1.034, 166 or -2,8.</source>
        <translation>»%1« er ikke et tal. Skriv -1.034, 166 eller -2,8.</translation>
    </message>
    <message>
        <source>“%1” is not a number of persons. Write a whole number.</source>
        <translation>»%1« er ikke et antal personer. Skriv et helt tal.</translation>
    </message>
    <message>
        <source>Each row needs a type of area, such as “Risk areas” or “All”.</source>
        <translation>Hver række skal have en områdetype, fx »Risikoområder« eller »Alle«.</translation>
    </message>
    <message>
        <source>“%1” lacks a number. Write 0 where nothing changed.</source>
        <translation>»%1« mangler et tal. Skriv 0, hvor der ikke er sket en ændring.</translation>
    </message>
</context>
<context>
    <name>WrittenFigure</name>
    <message>
        <source>“%1” is not a figure. Write for example 312, 40,8 % or 453 af 1.110. Write - where there are none, and .. where the figure is not known.</source>
        <translation>»%1« er ikke et tal. Skriv fx 312, 40,8 % eller 453 af 1.110. Skriv - når der ingen er, og .. når tallet ikke kendes.</translation>
    </message>
</context>
<context>
    <name>indblik::AccountDesk</name>
    <message>
        <source>The file is read-only, so nothing can be imported into it.</source>
        <translation>Filen er kun åben til læsning, så der kan ikke importeres i den.</translation>
    </message>
    <message>
        <source>%1 is imported. Undo with Ctrl+Z.</source>
        <translation>%1 er importeret. Fortryd med Ctrl+Z.</translation>
    </message>
    <message>
        <source>The file has no account to begin the year from. Import one, or begin an empty account.</source>
        <translation>Der er ingen redegørelse i filen at begynde året ud fra. Importér en, eller opret en tom redegørelse.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) of %1 are ready to be written. Undo with Ctrl+Z.</source>
        <translation>
            <numerusform>%n skema for %1 er klar til at blive skrevet. Fortryd med Ctrl+Z.</numerusform>
            <numerusform>%n skemaer for %1 er klar til at blive skrevet. Fortryd med Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin an account</source>
        <translation>Opret en redegørelse</translation>
    </message>
    <message>
        <source>&amp;Year the account is about</source>
        <translation>&amp;År, redegørelsen handler om</translation>
    </message>
</context>
<context>
    <name>indblik::AccountTextsDialog</name>
    <message>
        <source>Texts of the account</source>
        <translation>Redegørelsens tekster</translation>
    </message>
    <message>
        <source>The introduction of %1 sti&amp;ll holds</source>
        <translation>Indledningen fra %1 g&amp;ælder stadig</translation>
    </message>
    <message>
        <source>the day it is printed</source>
        <translation>udskrivningsdagen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Annex</source>
        <translation>&amp;Bilag</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Ti&amp;l</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Indledning</translation>
    </message>
    <message>
        <source>T&amp;ext before the forms</source>
        <translation>Tekst før s&amp;kemaerne</translation>
    </message>
    <message>
        <source>Text before the&amp;m</source>
        <translation>Tekst før d&amp;em</translation>
    </message>
    <message>
        <source>Te&amp;xt before the budget</source>
        <translation>Tekst fø&amp;r økonomien</translation>
    </message>
    <message>
        <source>A text can have at most 200,000 characters. The rest was left out.</source>
        <translation>En tekst kan højst fylde 200.000 tegn. Resten er udeladt.</translation>
    </message>
    <message>
        <source>Heading above the &amp;goals</source>
        <translation>Overskrift over &amp;målene</translation>
    </message>
    <message>
        <source>Heading above the fo&amp;rms</source>
        <translation>Overskrift over &amp;skemaerne</translation>
    </message>
    <message>
        <source>Heading a&amp;bove the forms beyond the goals</source>
        <translation>&amp;Overskrift over skemaerne ud over målene</translation>
    </message>
    <message>
        <source>&amp;Heading above the budget</source>
        <translation>Overskrift over &amp;økonomien</translation>
    </message>
    <message>
        <source>&amp;Print the guidance of each question before its answer</source>
        <translation>&amp;Udskriv vejledningen til hvert spørgsmål før svaret</translation>
    </message>
</context>
<context>
    <name>indblik::AchievementBox</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>When it can be assessed</source>
        <translation>Hvornår den kan vurderes</translation>
    </message>
    <message>
        <source>medio 2012</source>
        <translation>medio 2012</translation>
    </message>
    <message>
        <source>Why the achievement is so</source>
        <translation>Hvorfor målopfyldelsen er sådan</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Hvorfor? Skriv én sætning</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke angivet</translation>
    </message>
    <message>
        <source>Write in one sentence why; the form cannot be submitted without it.</source>
        <translation>Skriv i én sætning hvorfor; uden den kan skemaet ikke indsendes.</translation>
    </message>
    <message>
        <source>Write when it can be assessed.</source>
        <translation>Skriv, hvornår den kan vurderes.</translation>
    </message>
</context>
<context>
    <name>indblik::ActorDialog</name>
    <message>
        <source>New name</source>
        <translation>Nyt navn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>for example Socialforvaltningen</source>
        <translation>fx Socialforvaltningen</translation>
    </message>
    <message>
        <source>for example SOF, each on a line of its own</source>
        <translation>fx SOF, hvert på sin egen linje</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slags</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Kaldes &amp;også</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>What was written by the name stays; it can be undone</source>
        <translation>Det, der er skrevet med navnet, bliver stående; det kan fortrydes</translation>
    </message>
</context>
<context>
    <name>indblik::ActorsDialog</name>
    <message>
        <source>Committees, administrations, funders and evaluators</source>
        <translation>Udvalg, forvaltninger, finansieringskilder og evaluatorer</translation>
    </message>
    <message>
        <source>Names that are offered</source>
        <translation>Navne, der foreslås</translation>
    </message>
    <message>
        <source>&amp;New name …</source>
        <translation>&amp;Nyt navn …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Ret …</translation>
    </message>
    <message>
        <source>These names are offered where somebody decides, pays or evaluates, by all that they are called.</source>
        <translation>Navnene foreslås dér, hvor nogen beslutter, betaler eller evaluerer, ud fra alt det, de kaldes.</translation>
    </message>
</context>
<context>
    <name>indblik::AnswerField</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Bekræft %1</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Confirms that the answer from %1 still holds, unchanged</source>
        <translation>Bekræfter, at svaret fra %1 stadig gælder uændret</translation>
    </message>
    <message>
        <source> · suggested %1–%2</source>
        <translation> · gerne %1–%2</translation>
    </message>
    <message>
        <source>For example 1.4.2011 or medio 2011 (mid-2011)</source>
        <translation>Fx 1.4.2011 eller medio 2011</translation>
    </message>
    <message>
        <source>For example 3,4 mio. kr. or 950.000 kr.</source>
        <translation>Fx 3,4 mio. kr. eller 950.000 kr.</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Forstået som %1</translation>
    </message>
    <message>
        <source>Understood as %1 %2</source>
        <translation>Forstået som %1 %2</translation>
    </message>
    <message>
        <source>Understood as no amount</source>
        <translation>Forstået som intet beløb</translation>
    </message>
    <message>
        <source>This is not a date. Your text is kept, but the form cannot be submitted with it.</source>
        <translation>Det er ikke en dato. Din tekst er bevaret, men skemaet kan ikke indsendes med den.</translation>
    </message>
    <message>
        <source>This is not an amount. Your text is kept, but the form cannot be submitted with it.</source>
        <translation>Det er ikke et beløb. Din tekst er bevaret, men skemaet kan ikke indsendes med den.</translation>
    </message>
    <message>
        <source>For example 1.200 or 12,5</source>
        <translation>Fx 1.200 eller 12,5</translation>
    </message>
    <message>
        <source>This is not a number. Your text is kept, but the form cannot be submitted with it.</source>
        <translation>Det er ikke et tal. Din tekst er bevaret, men skemaet kan ikke indsendes med den.</translation>
    </message>
</context>
<context>
    <name>indblik::AreaDialog</name>
    <message>
        <source>What it became</source>
        <translation>Hvad det blev til</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Nyt område</translation>
    </message>
    <message>
        <source>always existed</source>
        <translation>har altid været der</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>findes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Also called</source>
        <translation>Kaldes &amp;også</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;lags</translation>
    </message>
    <message>
        <source>&amp;Part of</source>
        <translation>&amp;Del af</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Be&amp;came</source>
        <translation>&amp;Blev til</translation>
    </message>
    <message>
        <source>&amp;Initiatives</source>
        <translation>&amp;Indsatser</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>&amp;Delete the area</source>
        <translation>&amp;Slet området</translation>
    </message>
    <message>
        <source>Write days such as 1.1.2010, or leave them empty.</source>
        <translation>Skriv dage som 1.1.2010, eller lad dem stå tomme.</translation>
    </message>
    <message>
        <source>as the lists say</source>
        <translation>som listerne siger</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>ikke slut</translation>
    </message>
    <message>
        <source>De&amp;velopment plan from</source>
        <translation>&amp;Udviklingsplan fra</translation>
    </message>
    <message>
        <source>Plan &amp;ended</source>
        <translation>&amp;Planen slut</translation>
    </message>
</context>
<context>
    <name>indblik::AreaFiguresDialog</name>
    <message>
        <source>Figures of %1</source>
        <translation>Tal for %1</translation>
    </message>
    <message>
        <source>Write a number, 40,8 % or 453 af 1.110. What you type is used before what was imported, and is shown bold.</source>
        <translation>Skriv et tal, 40,8 % eller 453 af 1.110. Det, du taster, bruges før det importerede og vises med fed.</translation>
    </message>
    <message>
        <source>&amp;Add a year</source>
        <translation>&amp;Tilføj et år</translation>
    </message>
    <message>
        <source>%1 It is not saved. Close again to leave without it.</source>
        <translation>%1 Det er ikke gemt. Luk igen for at gå uden det.</translation>
    </message>
</context>
<context>
    <name>indblik::AreaFiguresModel</name>
    <message>
        <source>Typed in the program; delete it to get the source&apos;s figure back</source>
        <translation>Tastet i programmet; slet det for at få kildens tal igen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>intet tal</translation>
    </message>
    <message>
        <source>%1: not saved. %2</source>
        <translation>%1: ikke gemt. %2</translation>
    </message>
</context>
<context>
    <name>indblik::AreaHead</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Classified by</source>
        <translation>Inddelt efter</translation>
    </message>
    <message>
        <source>The rules before</source>
        <translation>Reglerne før</translation>
    </message>
    <message>
        <source>The rules now</source>
        <translation>Reglerne nu</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Hvilke tal</translation>
    </message>
    <message>
        <source>Housing areas</source>
        <translation>Boligområder</translation>
    </message>
    <message>
        <source>Due to the rule</source>
        <translation>Pga. reglen</translation>
    </message>
    <message>
        <source>Due to the figures</source>
        <translation>Pga. tallene</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>Tal på dagen</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Tal fra %1</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were added to the list because the rule changed.</source>
        <translation>
            <numerusform>%n område kom på listen, fordi reglen blev ændret.</numerusform>
            <numerusform>%n områder kom på listen, fordi reglen blev ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were removed from the list because the rule changed.</source>
        <translation>
            <numerusform>%n område kom af listen, fordi reglen blev ændret.</numerusform>
            <numerusform>%n områder kom af listen, fordi reglen blev ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were added to the list because of the figures.</source>
        <translation>
            <numerusform>%n område kom på listen på grund af tallene.</numerusform>
            <numerusform>%n områder kom på listen på grund af tallene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) were removed from the list because of the figures.</source>
        <translation>
            <numerusform>%n område kom af listen på grund af tallene.</numerusform>
            <numerusform>%n områder kom af listen på grund af tallene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures changed nothing.</source>
        <translation>Tallene ændrede intet.</translation>
    </message>
    <message>
        <source>The list is the same.</source>
        <translation>Listen er den samme.</translation>
    </message>
    <message>
        <source>In the other order: rule %1, figures %2.</source>
        <translation>I den anden rækkefølge: regel %1, tal %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined: figures are missing.</source>
        <translation>
            <numerusform>%n område er uafklaret: Der mangler tal.</numerusform>
            <numerusform>%n områder er uafklarede: Der mangler tal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <comment>how many</comment>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined on the day before, so the change is not certain.</source>
        <translation>
            <numerusform>%n område er uafklaret på dagen før, så ændringen er ikke sikker.</numerusform>
            <numerusform>%n områder er uafklarede på dagen før, så ændringen er ikke sikker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) are listed on one of the days and cannot be determined on the other.</source>
        <translation>
            <numerusform>%n område er på listen den ene dag og uafklaret den anden.</numerusform>
            <numerusform>%n områder er på listen den ene dag og uafklaret den anden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The changed rule added %1 to the list and removed %2 from it.</source>
        <translation>Den ændrede regel satte %1 på listen og fjernede %2 fra den.</translation>
    </message>
    <message>
        <source>The figures added %1 to the list and removed %2 from it.</source>
        <translation>Tallene satte %1 på listen og fjernede %2 fra den.</translation>
    </message>
    <message>
        <source>%1
published: %2</source>
        <translation>%1
offentliggjort: %2</translation>
    </message>
    <message>
        <source>The list published from %1 has %2 areas, of which the rule gives %3.</source>
        <translation>Den offentliggjorte liste fra %1 har %2 områder, heraf %3 efter reglen.</translation>
    </message>
    <message>
        <source>The list published from %1 has %2 areas: the rule gives %3 of them, and figures are missing for %4.</source>
        <translation>Den offentliggjorte liste fra %1 har %2 områder: %3 efter reglen, og for %4 mangler der tal.</translation>
    </message>
</context>
<context>
    <name>indblik::AreaModel</name>
    <message>
        <source>Not settled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>intet tal</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 %-point</translation>
    </message>
    <message>
        <source>%1 residents</source>
        <translation>%1 beboere</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>The figures are made up and only show how the program works.</source>
        <translation>Tallene er opdigtede og viser kun, hvordan programmet virker.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Beboere</translation>
    </message>
    <message>
        <source>Distance to the limit</source>
        <translation>Afstand til grænsen</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Ikke på listen</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>Offentliggjort liste</translation>
    </message>
    <message>
        <source>%1 (the rule differs)</source>
        <translation>%1 (reglen siger andet)</translation>
    </message>
</context>
<context>
    <name>indblik::AreaPane</name>
    <message>
        <source>Why the area has its class</source>
        <translation>Hvorfor området har sin type</translation>
    </message>
    <message>
        <source>Choose an area to see why it has its class.</source>
        <translation>Vælg et område for at se, hvorfor det har sin type.</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Kaldes også %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>On the published list from %1 as “%2”.</source>
        <translation>På den offentliggjorte liste fra %1 som »%2«.</translation>
    </message>
    <message>
        <source>Not on the published list from %1.</source>
        <translation>Ikke på den offentliggjorte liste fra %1.</translation>
    </message>
    <message>
        <source>The list and the rule differ</source>
        <translation>Listen og reglen er uenige</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Hvorfor? %1</translation>
    </message>
    <message>
        <source>According to “%1”</source>
        <translation>Ifølge »%1«</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>%1 of these %2:</source>
        <translation>%1 af disse %2:</translation>
    </message>
    <message>
        <source>%1 (made up)</source>
        <translation>%1 (opdigtet)</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>The figure is missing.</source>
        <translation>Tallet mangler.</translation>
    </message>
    <message>
        <source>The source withholds the figure.</source>
        <translation>Kilden holder tallet tilbage.</translation>
    </message>
    <message>
        <source>The number of persons it is a share of is missing.</source>
        <translation>Antallet, det er en andel af, mangler.</translation>
    </message>
    <message>
        <source>The figure of the country or region is missing.</source>
        <translation>Landets eller regionens tal mangler.</translation>
    </message>
    <message>
        <source>The limit is not filled in.</source>
        <translation>Grænsen er ikke udfyldt.</translation>
    </message>
    <message>
        <source>Division %1</source>
        <translation>Afdelingen %1</translation>
    </message>
    <message>
        <source>%1 of %2 persons, %3</source>
        <translation>%1 af %2 personer, %3</translation>
    </message>
    <message>
        <source>typed without counts</source>
        <translation>tastet uden antal</translation>
    </message>
    <message>
        <source>mean of %1–%2</source>
        <translation>gennemsnit af %1–%2</translation>
    </message>
    <message>
        <source>Fewer than %1 persons; not shown.</source>
        <translation>Færre end %1 personer; vises ikke.</translation>
    </message>
    <message>
        <source>There is no list of %1.</source>
        <translation>Der er ingen liste fra %1.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Edit the &amp;area …</source>
        <translation>Ret &amp;området …</translation>
    </message>
    <message>
        <source>Edit the fi&amp;gures …</source>
        <translation>Ret t&amp;allene …</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Vis i Udvikling</translation>
    </message>
    <message>
        <source>On the published list</source>
        <translation>På den offentliggjorte liste</translation>
    </message>
    <message>
        <source>%1 lists in a row</source>
        <translation>%1 lister i træk</translation>
    </message>
</context>
<context>
    <name>indblik::AreaTable</name>
    <message>
        <source>Housing areas</source>
        <translation>Boligområder</translation>
    </message>
</context>
<context>
    <name>indblik::AreasPage</name>
    <message>
        <source>Areas</source>
        <translation>Områder</translation>
    </message>
    <message>
        <source>Moved between classes</source>
        <translation>Flyttet mellem typer</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>Ændringstabel</translation>
    </message>
    <message>
        <source>Published lists</source>
        <translation>Offentliggjorte lister</translation>
    </message>
    <message>
        <source>&amp;Rules …</source>
        <translation>&amp;Regler …</translation>
    </message>
    <message>
        <source>&amp;New area …</source>
        <translation>&amp;Nyt område …</translation>
    </message>
    <message>
        <source>&amp;Smallest number of persons shown …</source>
        <translation>Mindste antal &amp;personer, der vises …</translation>
    </message>
    <message>
        <source>&amp;Export the table …</source>
        <translation>&amp;Eksportér tabellen …</translation>
    </message>
    <message>
        <source>Smallest number of persons shown</source>
        <translation>Mindste antal personer, der vises</translation>
    </message>
    <message>
        <source>Hide figures of fewer persons than this (at least 3). They are seen only where you edit figures:</source>
        <translation>Skjul tal for færre personer end dette (mindst 3). De ses kun der, hvor du retter tal:</translation>
    </message>
    <message>
        <source>Export the areas</source>
        <translation>Eksportér områderne</translation>
    </message>
    <message>
        <source>Housing areas</source>
        <translation>Boligområder</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV file (*.csv)</source>
        <translation>Excel-regneark (*.xlsx);;CSV-fil (*.csv)</translation>
    </message>
    <message>
        <source>Search areas</source>
        <translation>Søg i områder</translation>
    </message>
    <message>
        <source>&amp;Import figures …</source>
        <translation>&amp;Importér tal …</translation>
    </message>
    <message>
        <source>The file is read-only, so nothing can be imported into it.</source>
        <translation>Filen er kun åben til læsning, så der kan ikke importeres i den.</translation>
    </message>
    <message>
        <source>Import figures of housing areas</source>
        <translation>Importér tal for boligområder</translation>
    </message>
    <message>
        <source>Tables (*.csv *.px *.xlsx *.txt)</source>
        <translation>Tabeller (*.csv *.px *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On the list now</source>
        <translation>På listen nu</translation>
    </message>
    <message>
        <source>Added or removed</source>
        <translation>Kommet på eller af</translation>
    </message>
    <message>
        <source>%1 of %2 areas shown</source>
        <translation>%1 af %2 områder vises</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>tal fra %1</translation>
    </message>
    <message>
        <source>the figures are made up and only show how the program works</source>
        <translation>tallene er opdigtede og viser kun, hvordan programmet virker</translation>
    </message>
    <message>
        <source>What is shown of the areas</source>
        <translation>Hvad der vises om områderne</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;ere</translation>
    </message>
    <message>
        <source>The page shows %1, when figures of %2 apply.</source>
        <translation>Siden viser %1, hvor tal fra %2 gælder.</translation>
    </message>
</context>
<context>
    <name>indblik::AssessmentBox</name>
    <message>
        <source>Your verdict</source>
        <translation>Din vurdering</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Som beregnet</translation>
    </message>
    <message>
        <source>Why it is another than the computed one</source>
        <translation>Hvorfor den er en anden end den beregnede</translation>
    </message>
    <message>
        <source>Why your verdict is another</source>
        <translation>Hvorfor din vurdering er en anden</translation>
    </message>
    <message>
        <source>when it can be determined, such as medio 2010 (mid-2010)</source>
        <translation>hvornår det kan afgøres, fx medio 2010</translation>
    </message>
    <message>
        <source>When it can be determined</source>
        <translation>Hvornår det kan afgøres</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>What is recommended to do with the goal</source>
        <translation>Hvad der indstilles om målet</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Keep the goal</source>
        <translation>Fasthold målet</translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation>Ændr målet</translation>
    </message>
    <message>
        <source>Drop the goal</source>
        <translation>Lad målet udgå</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet af</translation>
    </message>
    <message>
        <source>on</source>
        <translation>den</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet den</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Forbehold</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>None of your own</source>
        <translation>Ingen egen vurdering</translation>
    </message>
    <message>
        <source>Why you judge it so</source>
        <translation>Hvorfor du vurderer sådan</translation>
    </message>
    <message>
        <source>A text can have at most 200,000 characters. The rest was left out.</source>
        <translation>En tekst kan højst fylde 200.000 tegn. Resten er udeladt.</translation>
    </message>
    <message>
        <source>External circumstances</source>
        <translation>Ydre omstændigheder</translation>
    </message>
</context>
<context>
    <name>indblik::Banner</name>
    <message>
        <source>Close the notice</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>indblik::BindDialog</name>
    <message>
        <source>Bind %1</source>
        <translation>Bind %1</translation>
    </message>
    <message>
        <source>Part of the name, or the figure</source>
        <translation>En del af navnet eller tallet</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Søg efter et tal</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>The account has no figures yet that a text can be bound to: no series, and no amounts in the budget.</source>
        <translation>Redegørelsen har endnu hverken tidsserier eller beløb i budgettet, som en tekst kan bindes til.</translation>
    </message>
    <message>
        <source>Those that say %1 stand first. When the figure changes, the text is marked.</source>
        <translation>De tal, der er %1, står først. Når tallet ændres, bliver teksten markeret.</translation>
    </message>
    <message>
        <source>None of them says %1. When the figure changes, the text is marked.</source>
        <translation>Ingen af tallene er %1. Når tallet ændres, bliver teksten markeret.</translation>
    </message>
    <message>
        <source>&amp;Bind</source>
        <translation>&amp;Bind</translation>
    </message>
    <message>
        <source>Choose the figure that the text says.</source>
        <translation>Vælg det tal, som teksten siger.</translation>
    </message>
</context>
<context>
    <name>indblik::BoundMarks</name>
    <message>
        <source>%1 is bound to %2.</source>
        <translation>%1 er bundet til %2.</translation>
    </message>
    <message>
        <source>%1 is bound to %2, which is %3 now.</source>
        <translation>%1 er bundet til %2, som nu er %3.</translation>
    </message>
    <message>
        <source>%1 is bound to a figure that is not there any more.</source>
        <translation>%1 er bundet til et tal, der ikke findes længere.</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Ret til %1</translation>
    </message>
    <message>
        <source>Bind %1 to another figure …</source>
        <translation>Bind %1 til et andet tal …</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Fjern bindingen</translation>
    </message>
    <message>
        <source>Bind %1 to a figure …</source>
        <translation>Bind %1 til et tal …</translation>
    </message>
    <message>
        <source>The text is not saved yet, so its figures cannot be bound.</source>
        <translation>Teksten er ikke gemt endnu, så dens tal kan ikke bindes.</translation>
    </message>
</context>
<context>
    <name>indblik::BreakDialog</name>
    <message>
        <source>They may be &amp;compared anyway; the reason says why</source>
        <translation>De kan &amp;sammenlignes alligevel; begrundelsen siger hvorfor</translation>
    </message>
    <message>
        <source>A break in the series</source>
        <translation>Et brud i serien</translation>
    </message>
    <message>
        <source>A new definition, a new rule, a new source</source>
        <translation>En ny definition, en ny regel, en ny kilde</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Hvorfor</translation>
    </message>
    <message>
        <source>&amp;In these series</source>
        <translation>&amp;I disse serier</translation>
    </message>
    <message>
        <source>Series that break there</source>
        <translation>Serier, der brydes dér</translation>
    </message>
    <message>
        <source>“%1” is not a year or part of one. Write it as 2006 or 1. halvår 2006.</source>
        <translation>»%1« er ikke et år eller en del af et. Skriv 2006 eller 1. halvår 2006.</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetBar</name>
    <message>
        <source>Unit of the amounts</source>
        <translation>Beløbenes enhed</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Fra år</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Til år</translation>
    </message>
    <message>
        <source>Show s&amp;ites and sources</source>
        <translation>Vis s&amp;teder og kilder</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Søg i rækker</translation>
    </message>
    <message>
        <source>Search rows of the budget</source>
        <translation>Søg i budgettets rækker</translation>
    </message>
    <message>
        <source>Rows and &amp;cells</source>
        <translation>Rækker og &amp;celler</translation>
    </message>
    <message>
        <source>%1 of %2 initiatives shown</source>
        <translation>%1 af %2 indsatser vises</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n indsats</numerusform>
            <numerusform>%n indsatser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 years shown; the sums are of these only</source>
        <translation>%1 af %2 år vises; summerne gælder kun dem</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the sums</source>
        <translation>
            <numerusform>%n bemærkning til summerne</numerusform>
            <numerusform>%n bemærkninger til summerne</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;ksportér</translation>
    </message>
    <message>
        <source>&amp;New row …</source>
        <translation>&amp;Ny række …</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n godtaget</numerusform>
            <numerusform>%n godtaget</numerusform>
        </translation>
    </message>
    <message>
        <source>no open remarks on the sums</source>
        <translation>ingen åbne bemærkninger til summerne</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetChart</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>intet beløb</translation>
    </message>
    <message>
        <source>, and an amount that is not known</source>
        <translation>, og et beløb, der ikke kendes</translation>
    </message>
    <message>
        <source>the amount is not known</source>
        <translation>beløbet kendes ikke</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetDeeds</name>
    <message>
        <source>&amp;New row …</source>
        <translation>&amp;Ny række …</translation>
    </message>
    <message>
        <source>Change the na&amp;me</source>
        <translation>Ret na&amp;vnet</translation>
    </message>
    <message>
        <source>&amp;Delete the row …</source>
        <translation>&amp;Slet rækken …</translation>
    </message>
    <message>
        <source>&amp;Open the status form</source>
        <translation>&amp;Åbn statusskemaet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Kopiér med &amp;overskrifter</translation>
    </message>
    <message>
        <source>&amp;Paste …</source>
        <translation>Sæt &amp;ind …</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Udfyld nedad</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Udfyld mod &amp;højre</translation>
    </message>
    <message>
        <source>C&amp;lear the cells</source>
        <translation>&amp;Tøm cellerne</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>Der er ingen tekst i udklipsholderen. Kopiér først cellerne i regnearksprogrammet.</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted amount(s)</source>
        <translation>
            <numerusform>%n indsat beløb</numerusform>
            <numerusform>%n indsatte beløb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled amount(s)</source>
        <translation>
            <numerusform>%n udfyldt beløb</numerusform>
            <numerusform>%n udfyldte beløb</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Tøm cellerne</translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) belong to the amounts you clear. What should happen to them?</source>
        <translation>
            <numerusform>%n fodnote hører til de beløb, du sletter. Hvad skal der ske med den?</numerusform>
            <numerusform>%n fodnoter hører til de beløb, du sletter. Hvad skal der ske med dem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear nothing</source>
        <translation>Slet intet</translation>
    </message>
    <message>
        <source>Keep the footnotes</source>
        <translation>Behold fodnoterne</translation>
    </message>
    <message>
        <source>Delete the footnotes</source>
        <translation>Slet fodnoterne</translation>
    </message>
    <message numerus="yes">
        <source>%n cleared amount(s)</source>
        <translation>
            <numerusform>%n tømt celle</numerusform>
            <numerusform>%n tømte celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell of the row that is to be deleted.</source>
        <translation>Vælg en celle i den række, der skal slettes.</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Slet rækken</translation>
    </message>
    <message>
        <source>The row “%1” is deleted with its amounts, sites, sources and footnotes. Its status form stays.</source>
        <translation>Rækken »%1« slettes med sine beløb, steder, kilder og fodnoter. Statusskemaet bliver.</translation>
    </message>
    <message>
        <source>Keep the row</source>
        <translation>Behold rækken</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Flyt o&amp;p</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Flyt n&amp;ed</translation>
    </message>
    <message>
        <source>New &amp;group …</source>
        <translation>Ny &amp;gruppe …</translation>
    </message>
    <message>
        <source>Dele&amp;te the group</source>
        <translation>Slet g&amp;ruppen</translation>
    </message>
    <message>
        <source>Clear the search first: the order is that of all rows.</source>
        <translation>Ryd søgningen først: Rækkefølgen gælder alle rækker.</translation>
    </message>
    <message>
        <source>Choose the title of a group, or a cell of the row that is to be moved.</source>
        <translation>Vælg en gruppes titel eller en celle i den række, der skal flyttes.</translation>
    </message>
    <message>
        <source>Choose the title of the group that is to be deleted.</source>
        <translation>Vælg titlen på den gruppe, der skal slettes.</translation>
    </message>
    <message>
        <source>Pl&amp;aces and participants …</source>
        <translation>Pla&amp;dser og deltagere …</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetExport</name>
    <message>
        <source>E&amp;xcel workbook …</source>
        <translation>E&amp;xcel-regneark …</translation>
    </message>
    <message>
        <source>&amp;CSV file …</source>
        <translation>&amp;CSV-fil …</translation>
    </message>
    <message>
        <source>PD&amp;F …</source>
        <translation>PD&amp;F …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>Save the budget as an Excel workbook</source>
        <translation>Gem budgettet som Excel-regneark</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the budget as CSV</source>
        <translation>Gem budgettet som CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Save the budget as a PDF</source>
        <translation>Gem budgettet som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetModel</name>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>, footnote %1</source>
        <translation>, fodnote %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number</source>
        <translation>
            <numerusform>%n celle uden tal</numerusform>
            <numerusform>%n celler uden tal</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>Sum of %1 shown of %2</source>
        <translation>Sum af %1 viste af %2</translation>
    </message>
    <message>
        <source>Sum of %1 shown of %2 in all groups</source>
        <translation>Sum af %1 viste af %2 i alle grupper</translation>
    </message>
    <message>
        <source>%1 not in the sum</source>
        <translation>%1 ikke i summen</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>uden %1</translation>
    </message>
    <message>
        <source>Without %1, which is not split by year</source>
        <translation>Uden %1, som ikke er fordelt på år</translation>
    </message>
    <message>
        <source>%1 is in two rows and is counted once</source>
        <translation>%1 står i to rækker og er talt med én gang</translation>
    </message>
    <message>
        <source>The years add up to something else</source>
        <translation>Årene giver noget andet</translation>
    </message>
    <message>
        <source>The source states %1</source>
        <translation>Kilden oplyser %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, foldet sammen</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, foldet ud</translation>
    </message>
    <message>
        <source>Initiative · %1</source>
        <translation>Indsats · %1</translation>
    </message>
    <message>
        <source>Too large to be added up. Is one of the amounts in the wrong unit?</source>
        <translation>For stort til at lægge sammen. Står et af beløbene i en forkert enhed?</translation>
    </message>
</context>
<context>
    <name>indblik::BudgetStrip</name>
    <message>
        <source>Show the row in the budget</source>
        <translation>Vis rækken i Økonomi</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>Budget in %1: %2</source>
        <translation>Budget i %1: %2</translation>
    </message>
</context>
<context>
    <name>indblik::CardDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svar</translation>
    </message>
</context>
<context>
    <name>indblik::CardForm</name>
    <message>
        <source>A text can have at most 200,000 characters. The rest was left out.</source>
        <translation>En tekst kan højst fylde 200.000 tegn. Resten er udeladt.</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Hele skemaet</translation>
    </message>
    <message>
        <source>Nothing is missing in this form.</source>
        <translation>Der mangler intet i dette skema.</translation>
    </message>
    <message>
        <source>“%1”: %2. Undo with Ctrl+Z.</source>
        <translation>»%1«: %2. Fortryd med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>indblik::CardHead</name>
    <message>
        <source>Change the title</source>
        <translation>Ret titlen</translation>
    </message>
    <message>
        <source>History of the form</source>
        <translation>Skemaets historik</translation>
    </message>
    <message>
        <source>Delete the form</source>
        <translation>Slet skemaet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;New this year</source>
        <translation>&amp;Ny i år</translation>
    </message>
    <message>
        <source>Save &amp;title</source>
        <translation>Gem &amp;titel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are from %1 and not reviewed. Edit them, or confirm that they still hold.</source>
        <translation>
            <numerusform>%n svar er overført fra %1 og ikke gennemgået. Ret det, eller bekræft, at det stadig gælder.</numerusform>
            <numerusform>%n svar er overført fra %1 og ikke gennemgået. Ret dem, eller bekræft, at de stadig gælder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Gå til næste</translation>
    </message>
</context>
<context>
    <name>indblik::CardList</name>
    <message>
        <source>Status forms</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>New status form</source>
        <translation>Nyt statusskema</translation>
    </message>
    <message>
        <source>Forms that are submitted</source>
        <translation>Skemaer, der er indsendt</translation>
    </message>
    <message>
        <source>Search in titles and answers</source>
        <translation>Søg i titler og svar</translation>
    </message>
    <message>
        <source>Search in the status forms</source>
        <translation>Søg i statusskemaerne</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 af %2 klar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Move the form &amp;up</source>
        <translation>Flyt skemaet &amp;op</translation>
    </message>
    <message>
        <source>Move the form &amp;down</source>
        <translation>Flyt skemaet &amp;ned</translation>
    </message>
</context>
<context>
    <name>indblik::CardModel</name>
    <message>
        <source>Contributing to the goals</source>
        <translation>Bidrager til målene</translation>
    </message>
    <message>
        <source>Beyond the goals</source>
        <translation>Ud over målene</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4 answers ready</source>
        <translation>%1, %2, %3 af %4 svar klar</translation>
    </message>
</context>
<context>
    <name>indblik::CardsPage</name>
    <message>
        <source>A status form tells what happened to one initiative this year. There is none in this account yet.</source>
        <translation>Et statusskema fortæller, hvad der er sket med en indsats i år. Der er endnu ingen i denne redegørelse.</translation>
    </message>
    <message>
        <source>Add the first status form</source>
        <translation>Opret det første statusskema</translation>
    </message>
    <message>
        <source>“%1” is deleted, with its budget row. Undo with Ctrl+Z.</source>
        <translation>»%1« er slettet sammen med sin budgetrække. Fortryd med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>indblik::CarryRulesPane</name>
    <message>
        <source>Choose for each question what happens to the answer from %1. Your choice is remembered for next year.</source>
        <translation>Vælg for hvert spørgsmål, hvad der sker med svaret fra %1. Dit valg huskes til næste år.</translation>
    </message>
</context>
<context>
    <name>indblik::CellPane</name>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>&amp;Open the status form</source>
        <translation>&amp;Åbn statusskemaet</translation>
    </message>
    <message>
        <source>Other remarks</source>
        <translation>Andre bemærkninger</translation>
    </message>
    <message>
        <source>Choose a cell</source>
        <translation>Vælg en celle</translation>
    </message>
    <message>
        <source>Here you see where the amount comes from, and what is to be said about it.</source>
        <translation>Her ser du, hvor beløbet kommer fra, og hvad der er at sige om det.</translation>
    </message>
    <message>
        <source>No amount.</source>
        <translation>Intet beløb.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a number</source>
        <translation>
            <numerusform>%n celle uden tal</numerusform>
            <numerusform>%n celler uden tal</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n kilde</numerusform>
            <numerusform>%n kilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The amount is not known.</source>
        <translation>Beløbet kendes ikke.</translation>
    </message>
</context>
<context>
    <name>indblik::ChangeRowModel</name>
    <message>
        <source>Type of area</source>
        <translation>Områdetype</translation>
    </message>
    <message>
        <source>Net moves</source>
        <translation>Nettoflytning</translation>
    </message>
    <message>
        <source>Not vacated</source>
        <translation>Ikke-tømte boliger</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Share, %-points</source>
        <translation>Andel, %-point</translation>
    </message>
</context>
<context>
    <name>indblik::ChangeTableDialog</name>
    <message>
        <source>New change table</source>
        <translation>Ny ændringstabel</translation>
    </message>
    <message>
        <source>Change table</source>
        <translation>Ændringstabel</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Fra år</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Til år</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>G&amp;oal</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>&amp;Delete the table</source>
        <translation>&amp;Slet tabellen</translation>
    </message>
    <message>
        <source>Rows of the change table</source>
        <translation>Ændringstabellens rækker</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>T&amp;ilføj en række</translation>
    </message>
    <message>
        <source>Delete the &amp;row</source>
        <translation>Slet &amp;rækken</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Hvad der tælles</translation>
    </message>
    <message>
        <source>&amp;Compute from the figures</source>
        <translation>&amp;Beregn ud fra tallene</translation>
    </message>
    <message>
        <source>Write the two years first, such as 2006 and 2008.</source>
        <translation>Skriv først de to år, fx 2006 og 2008.</translation>
    </message>
    <message>
        <source>The figures of areas have no type with all its numbers in these years. Type the rows instead.</source>
        <translation>Områdernes tal har ingen type med alle sine tal i de år. Skriv rækkerne i stedet.</translation>
    </message>
    <message>
        <source>Types according to “%1”.</source>
        <translation>Typer ifølge »%1«.</translation>
    </message>
    <message>
        <source>Left out for want of numbers: %1.</source>
        <translation>Udeladt, fordi der mangler tal: %1.</translation>
    </message>
    <message>
        <source>The figures are made up; the title says so.</source>
        <translation>Tallene er opdigtede; det står i titlen.</translation>
    </message>
    <message>
        <source>made-up figures</source>
        <translation>opdigtede tal</translation>
    </message>
    <message>
        <source>Change %1–%2</source>
        <translation>Ændring %1–%2</translation>
    </message>
    <message>
        <source>%1: moves and not vacated make %2.</source>
        <translation>%1: Nettoflytning og ikke-tømte boliger giver %2.</translation>
    </message>
    <message>
        <source>%1: the rows above make %2.</source>
        <translation>%1: Rækkerne ovenfor giver %2.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Intet mål</translation>
    </message>
    <message>
        <source>Which division into types of areas</source>
        <translation>Hvilken områdeinddeling</translation>
    </message>
    <message>
        <source>Put bac&amp;k what was there</source>
        <translation>Sæt det, der stod, tilba&amp;ge</translation>
    </message>
</context>
<context>
    <name>indblik::ChangeView</name>
    <message>
        <source>count and share go different ways</source>
        <translation>antal og andel går hver sin vej</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Hvad der tælles</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Fra år</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Til år</translation>
    </message>
    <message>
        <source>Computed from the figures</source>
        <translation>Beregnet af tallene</translation>
    </message>
    <message>
        <source>Stated in the account</source>
        <translation>Oplyst i redegørelsen</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>Områdetype</translation>
    </message>
    <message>
        <source>Net moves</source>
        <translation>Nettoflytning</translation>
    </message>
    <message>
        <source>Not vacated</source>
        <translation>Ikke-tømte boliger</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Share, %-points</source>
        <translation>Andel, %-point</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Choose a year that comes after the first one.</source>
        <translation>Vælg et år, der kommer efter det første.</translation>
    </message>
    <message>
        <source>few persons; not shown</source>
        <translation>få personer; vises ikke</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without figures</source>
        <translation>
            <numerusform>%n område uden tal</numerusform>
            <numerusform>%n områder uden tal</numerusform>
        </translation>
    </message>
    <message>
        <source>Types according to “%1”. Percentage points cannot be added up over types.</source>
        <translation>Typer ifølge »%1«. Procentpoint kan ikke lægges sammen over typer.</translation>
    </message>
    <message>
        <source>The figures are made up.</source>
        <translation>Tallene er opdigtede.</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>stemmer ikke</translation>
    </message>
    <message>
        <source>control row: right</source>
        <translation>kontrolrække: stemmer</translation>
    </message>
    <message>
        <source>the types add up to %1</source>
        <translation>typerne giver %1</translation>
    </message>
    <message>
        <source>net moves %1</source>
        <translation>nettoflytning %1</translation>
    </message>
    <message>
        <source>dwellings not vacated %1</source>
        <translation>ikke-tømte boliger %1</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>i alt %1</translation>
    </message>
    <message>
        <source>The file has no figures to compute it from: figures that are a part of a whole, such as persons on transfer income, for two years. Import them on the page of the areas.</source>
        <translation>Filen har ingen tal at beregne den af: Det skal være tal, der er en del af en helhed, fx personer på overførselsindkomst, for to år. Importér dem under Områder.</translation>
    </message>
</context>
<context>
    <name>indblik::ChartBox</name>
    <message>
        <source>What the chart shows</source>
        <translation>Hvad diagrammet viser</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Efter gruppe</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Efter hvem der betaler</translation>
    </message>
    <message>
        <source>By initiative</source>
        <translation>Efter indsats</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Den valgte række</translation>
    </message>
</context>
<context>
    <name>indblik::ClosingBox</name>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Edit how the goal ended</source>
        <translation>Ret, hvordan målet endte</translation>
    </message>
    <message>
        <source>The goal is closed</source>
        <translation>Målet er afsluttet</translation>
    </message>
    <message>
        <source>Its year is over</source>
        <translation>Året er gået</translation>
    </message>
    <message>
        <source>The goal was to be reached in %1. Close it with its final measurement, drop it, or give it a new target.</source>
        <translation>Målet skulle være nået i %1. Afslut det med en slutmåling, lad det udgå, eller sæt et nyt.</translation>
    </message>
    <message>
        <source>Final measurement: %1</source>
        <translation>Slutmåling: %1</translation>
    </message>
    <message>
        <source>Reservation: %1</source>
        <translation>Forbehold: %1</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Afløst af: %1</translation>
    </message>
</context>
<context>
    <name>indblik::ClosingDialog</name>
    <message>
        <source>Close goal %1</source>
        <translation>Afslut mål %1</translation>
    </message>
    <message>
        <source>what was reached in the end, and by which figures</source>
        <translation>hvad der blev nået til sidst, og efter hvilke tal</translation>
    </message>
    <message>
        <source>what the figures do not tell</source>
        <translation>det, tallene ikke siger</translation>
    </message>
    <message>
        <source>the goal or policy that took its place; empty: none</source>
        <translation>det mål eller den politik, der har afløst det; tomt: ingen</translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <translation>Mål %1. %2</translation>
    </message>
    <message>
        <source>Final &amp;measurement</source>
        <translation>Slut&amp;måling</translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Forbehold</translation>
    </message>
    <message>
        <source>Re&amp;placed by</source>
        <translation>Afl&amp;øst af</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Lad det gå videre</translation>
    </message>
</context>
<context>
    <name>indblik::CompareDialog</name>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>&amp;Only what changed</source>
        <translation>&amp;Kun det, der er ændret</translation>
    </message>
    <message>
        <source>Compare two versions of the budget</source>
        <translation>Sammenlign to versioner af budgettet</translation>
    </message>
    <message>
        <source>Rows of both versions</source>
        <translation>Rækker i begge versioner</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Før</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Efter</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Ko&amp;piér tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added</source>
        <translation>
            <numerusform>%n række er kommet til</numerusform>
            <numerusform>%n rækker er kommet til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were removed</source>
        <translation>
            <numerusform>%n række er udgået</numerusform>
            <numerusform>%n rækker er udgået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n række er ændret</numerusform>
            <numerusform>%n rækker er ændret</numerusform>
        </translation>
    </message>
    <message>
        <source>the two versions are not in the same price level, so the differences are not only money</source>
        <translation>de to versioner har ikke samme prisniveau, så forskellene er ikke kun penge</translation>
    </message>
    <message>
        <source>choose two versions</source>
        <translation>vælg to versioner</translation>
    </message>
    <message>
        <source>neither version has rows</source>
        <translation>ingen af versionerne har rækker</translation>
    </message>
    <message>
        <source>no amount of a row is different</source>
        <translation>ingen rækkes beløb er ændret</translation>
    </message>
</context>
<context>
    <name>indblik::ComparisonModel</name>
    <message>
        <source>new</source>
        <translation>kommet til</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>udgået</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>som før</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad er sket</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>forskel</translation>
    </message>
</context>
<context>
    <name>indblik::ControlPage</name>
    <message>
        <source>Checks</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Search in the remarks</source>
        <translation>Søg i bemærkningerne</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not add up</source>
        <translation>
            <numerusform>%n stemmer ikke</numerusform>
            <numerusform>%n stemmer ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n bør undersøges</numerusform>
            <numerusform>%n bør undersøges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for information</source>
        <translation>
            <numerusform>%n til orientering</numerusform>
            <numerusform>%n til orientering</numerusform>
        </translation>
    </message>
    <message>
        <source>No open remarks</source>
        <translation>Ingen åbne bemærkninger</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbne %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Godtagne %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>No remark has these words.</source>
        <translation>Ingen bemærkninger har de ord.</translation>
    </message>
    <message numerus="yes">
        <source>There are no open remarks. %n remark(s) are accepted with a reason.</source>
        <translation>
            <numerusform>Der er ingen åbne bemærkninger. %n bemærkning er godtaget med en begrundelse.</numerusform>
            <numerusform>Der er ingen åbne bemærkninger. %n bemærkninger er godtaget med en begrundelse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No remarks are accepted.</source>
        <translation>Ingen bemærkninger er godtaget.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Intet at kontrollere</translation>
    </message>
</context>
<context>
    <name>indblik::CriteriaBox</name>
    <message>
        <source>Add a success criterion</source>
        <translation>Tilføj et succeskriterium</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Succeskriterier</translation>
    </message>
</context>
<context>
    <name>indblik::CriterionRow</name>
    <message>
        <source>Success criterion</source>
        <translation>Succeskriterium</translation>
    </message>
    <message>
        <source>the women visited who get a larger network</source>
        <translation>besøgte kvinder, der får et større netværk</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>at least 70 %</source>
        <translation>mindst 70 %</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Udgangspunkt</translation>
    </message>
    <message>
        <source>8 of 20</source>
        <translation>8 af 20</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Opnået</translation>
    </message>
    <message>
        <source>14 of 20</source>
        <translation>14 af 20</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Opgjort</translation>
    </message>
    <message>
        <source>ultimo 2011</source>
        <translation>ultimo 2011</translation>
    </message>
    <message>
        <source>Delete the success criterion</source>
        <translation>Slet succeskriteriet</translation>
    </message>
    <message>
        <source>%1. Write “14 of 20” if you know the counts.</source>
        <translation>%1. Skriv »14 af 20«, hvis du kender antallene.</translation>
    </message>
</context>
<context>
    <name>indblik::DesignationDialog</name>
    <message>
        <source>Published list</source>
        <translation>Offentliggjort liste</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Gæl&amp;der fra</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Offentliggjort</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Kilde</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>må stå tom</translation>
    </message>
    <message>
        <source>Fill in what the &amp;rule gives on that day</source>
        <translation>Udfyld med, hvad &amp;reglen giver den dag</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Class on the list</source>
        <translation>Type på listen</translation>
    </message>
    <message>
        <source>Areas and their class on the list</source>
        <translation>Områder og deres type på listen</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Ikke på listen</translation>
    </message>
    <message>
        <source>Write the day the list is valid from, such as 1.12.2018.</source>
        <translation>Skriv den dag, listen gælder fra, fx 1.12.2018.</translation>
    </message>
    <message>
        <source>Write the day of publishing such as 21.12.2009, or leave it empty.</source>
        <translation>Skriv dagen for offentliggørelsen, fx 21.12.2009, eller lad den stå tom.</translation>
    </message>
</context>
<context>
    <name>indblik::DraftDialog</name>
    <message>
        <source>The file is busy with an import.</source>
        <translation>Filen er optaget af en import.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ All is saved</source>
        <translation>✓ Alt er gemt</translation>
    </message>
    <message>
        <source>! Not saved</source>
        <translation>! Ikke gemt</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Endnu ikke gemt …</translation>
    </message>
    <message>
        <source>Somebody else has changed this in the file while you were writing: %1. Your text is still here. If you save it, the other one stays in the history.</source>
        <translation>En anden har rettet det samme i filen, mens du skrev: %1. Din tekst står her stadig. Gemmer du den, bliver den anden i historikken.</translation>
    </message>
    <message>
        <source>Sa&amp;ve mine over it</source>
        <translation>Gem min o&amp;ven i</translation>
    </message>
    <message>
        <source>Not saved. %1 Put it right, or press Esc once more to close. What you wrote then waits, and “! Not saved” at the bottom of the window leads back to it.</source>
        <translation>Ikke gemt. %1 Ret det, eller tryk Esc igen for at lukke. Så venter det, du skrev, og »! Ikke gemt« nederst i vinduet fører tilbage til det.</translation>
    </message>
</context>
<context>
    <name>indblik::Drafts</name>
    <message>
        <source>The text in the file is not the one you typed over.</source>
        <translation>Teksten i filen er en anden end den, du skrev over.</translation>
    </message>
</context>
<context>
    <name>indblik::DueEditor</name>
    <message>
        <source>No due date.</source>
        <translation>Ingen frist.</translation>
    </message>
</context>
<context>
    <name>indblik::EditDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Not saved yet. Save it, or press Esc once more to close without the changes.</source>
        <translation>Det er ikke gemt endnu. Gem, eller tryk Esc igen for at lukke uden ændringerne.</translation>
    </message>
</context>
<context>
    <name>indblik::EvaluationModel</name>
    <message>
        <source>no date yet</source>
        <translation>endnu ingen dato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Forms that wait</source>
        <translation>Skemaer, der venter</translation>
    </message>
    <message>
        <source>Goals that build on it</source>
        <translation>Mål, der bygger på den</translation>
    </message>
</context>
<context>
    <name>indblik::EvaluationsPane</name>
    <message>
        <source>Show those that have arrived too</source>
        <translation>Vis også dem, der er kommet</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til skemaet</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringer</translation>
    </message>
    <message>
        <source>No evaluation is waited for</source>
        <translation>Vi venter ikke på nogen evaluering</translation>
    </message>
    <message numerus="yes">
        <source>We wait for %n evaluation(s); %1 should have arrived</source>
        <translation>
            <numerusform>Vi venter på %n evaluering; %1 skulle være kommet</numerusform>
            <numerusform>Vi venter på %n evalueringer; %1 skulle være kommet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We wait for %n evaluation(s)</source>
        <translation>
            <numerusform>Vi venter på %n evaluering</numerusform>
            <numerusform>Vi venter på %n evalueringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We wait for %n other follow-up(s) too, such as statistics or meetings</source>
        <translation>
            <numerusform>Vi venter også på %n anden opfølgning, fx statistik eller møder</numerusform>
            <numerusform>Vi venter også på %n andre opfølgninger, fx statistik eller møder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FactsBox</name>
    <message>
        <source>Take it in</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Overtag alle</translation>
    </message>
    <message>
        <source>Found in the texts</source>
        <translation>Fundet i teksterne</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Fjern koblingen</translation>
    </message>
    <message>
        <source>The sentence has changed: %1</source>
        <translation>Sætningen er ændret: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that were taken in have changed. See whether what they became still holds.</source>
        <translation>
            <numerusform>%n overtaget sætning er ændret. Se efter, om det, den blev til, stadig gælder.</numerusform>
            <numerusform>%n overtagne sætninger er ændret. Se efter, om det, de blev til, stadig gælder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program has found %n possible fact(s) in the texts. Read the sentence before you take it in.</source>
        <translation>
            <numerusform>Programmet har fundet %n mulig oplysning i teksterne. Læs sætningen, før du overtager den.</numerusform>
            <numerusform>Programmet har fundet %n mulige oplysninger i teksterne. Læs sætningen, før du overtager den.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is another now. See what is found in it before you take anything in.</source>
        <translation>Teksten er en anden nu. Se, hvad der er fundet i den, før du overtager noget.</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <comment>a field and a sentence of it</comment>
        <translation>%1 · »%2«</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) taken in.</source>
        <translation>
            <numerusform>%n oplysning er overtaget.</numerusform>
            <numerusform>%n oplysninger er overtaget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stod der allerede.</numerusform>
            <numerusform>%n stod der allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only noted with its sentence.</source>
        <translation>
            <numerusform>%n er kun noteret med sin sætning.</numerusform>
            <numerusform>%n er kun noteret med deres sætninger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo with Ctrl+Z.</source>
        <translation>Fortryd med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>indblik::FieldList</name>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;ilføj</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sl&amp;et</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>O&amp;p</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Ned</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Skemaets felter</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>Felte&amp;r</translation>
    </message>
    <message>
        <source>Add a field after the chosen one</source>
        <translation>Tilføj et felt efter det valgte</translation>
    </message>
    <message>
        <source>Delete the chosen field</source>
        <translation>Slet det valgte felt</translation>
    </message>
    <message>
        <source>Move the chosen field up</source>
        <translation>Flyt det valgte felt op</translation>
    </message>
    <message>
        <source>Move the chosen field down</source>
        <translation>Flyt det valgte felt ned</translation>
    </message>
</context>
<context>
    <name>indblik::FieldModel</name>
    <message>
        <source>required</source>
        <translation>påkrævet</translation>
    </message>
    <message>
        <source>%1–%2 words</source>
        <translation>%1–%2 ord</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Field without a label</source>
        <translation>Felt uden ledetekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Small table</source>
        <translation>Lille tabel</translation>
    </message>
</context>
<context>
    <name>indblik::FieldPane</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>&amp;Required before the form is submitted</source>
        <translation>På&amp;krævet, før skemaet kan indsendes</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Ledetekst</translation>
    </message>
    <message>
        <source>{år} and {forrige år} become the account&apos;s year and the one before.</source>
        <translation>{år} og {forrige år} bliver til redegørelsens år og året før.</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Vejledning</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Sla&amp;gs</translation>
    </message>
    <message>
        <source>Answ&amp;er from last year</source>
        <translation>Sv&amp;ar fra sidste år</translation>
    </message>
    <message>
        <source>Suggested length in &amp;words</source>
        <translation>Ønsket antal or&amp;d</translation>
    </message>
    <message>
        <source>Label of the field</source>
        <translation>Feltets ledetekst</translation>
    </message>
    <message>
        <source>Guidance of the field</source>
        <translation>Feltets vejledning</translation>
    </message>
    <message>
        <source>Choices, a line each</source>
        <translation>Valgmuligheder, en pr. linje</translation>
    </message>
    <message>
        <source>At least this many words</source>
        <translation>Mindst så mange ord</translation>
    </message>
    <message>
        <source>At most this many words</source>
        <translation>Højst så mange ord</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Slags svar</translation>
    </message>
    <message>
        <source>Answer from last year, when a year is opened</source>
        <translation>Svar fra sidste år, når et nyt år åbnes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Only where the kind is “%1”</source>
        <translation>Kun for slagsen »%1«</translation>
    </message>
    <message>
        <source>&amp;Choices or rows, a line each</source>
        <translation>Valgmulig&amp;heder eller rækker</translation>
    </message>
    <message>
        <source>Columns, parted by ;</source>
        <translation>Kolonner, adskilt af ;</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tabellens kolonner</translation>
    </message>
    <message>
        <source>for example {forrige år}; {år}</source>
        <translation>fx {forrige år}; {år}</translation>
    </message>
</context>
<context>
    <name>indblik::FigureAnswersPane</name>
    <message>
        <source>Parts of a year</source>
        <translation>Dele af et år</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Enhed for %1</translation>
    </message>
    <message>
        <source>The first part stands for the year (1 January)</source>
        <translation>Den første del gælder for året (1. januar)</translation>
    </message>
    <message>
        <source>The last part stands for the year</source>
        <translation>Den sidste del gælder for året</translation>
    </message>
    <message>
        <source>The sum of all parts</source>
        <translation>Summen af alle dele</translation>
    </message>
    <message>
        <source>Only whole years are imported</source>
        <translation>Kun hele år importeres</translation>
    </message>
    <message>
        <source>The sum of all</source>
        <translation>Summen af alle</translation>
    </message>
    <message>
        <source>Says nothing of the figures</source>
        <translation>Siger ikke noget om tallene</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>you chose this</source>
        <translation>valgt af dig</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>siger filen</translation>
    </message>
    <message>
        <source>the cells have %</source>
        <translation>cellerne har %</translation>
    </message>
    <message>
        <source>as the program counts it</source>
        <translation>sådan føres nøgletallet</translation>
    </message>
    <message numerus="yes">
        <source>Say what %n indicator(s) are counted in. The same for all:</source>
        <translation>
            <numerusform>Vælg, hvad %n nøgletal tælles i:</numerusform>
            <numerusform>Vælg, hvad %n nøgletal tælles i. Det samme for alle:</numerusform>
        </translation>
    </message>
    <message>
        <source>read like this</source>
        <translation>læst sådan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>indblik::FigureDelegate</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>indblik::FigureEditor</name>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>The cell stays empty.</source>
        <translation>Cellen forbliver tom.</translation>
    </message>
    <message>
        <source>No amount is stated for the year.</source>
        <translation>Der er ikke oplyst et beløb for året.</translation>
    </message>
    <message>
        <source>The amount is not available.</source>
        <translation>Beløbet foreligger ikke.</translation>
    </message>
    <message>
        <source>No amount, and this as a foot&amp;note</source>
        <translation>Gem teksten som fod&amp;note uden beløb</translation>
    </message>
</context>
<context>
    <name>indblik::FigureGrid</name>
    <message>
        <source>Budget</source>
        <translation>Økonomi</translation>
    </message>
</context>
<context>
    <name>indblik::FigureMapPane</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Område</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;År</translation>
    </message>
    <message>
        <source>In&amp;dicator</source>
        <translation>&amp;Nøgletal</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Tal</translation>
    </message>
    <message>
        <source>&amp;Out of</source>
        <translation>&amp;Ud af</translation>
    </message>
    <message>
        <source>The year of all figures</source>
        <translation>Året for alle tal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Vælg en kolonne</translation>
    </message>
    <message>
        <source>One year for all</source>
        <translation>Ét år for alle</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ingen kolonne</translation>
    </message>
    <message>
        <source>This is guessed from the headings. Change what is wrong.</source>
        <translation>Det er gættet ud fra overskrifterne. Ret det, der er forkert.</translation>
    </message>
    <message>
        <source>All are: %1</source>
        <translation>Alle er: %1</translation>
    </message>
    <message>
        <source>Several columns, an indicator each</source>
        <translation>Flere kolonner, et nøgletal i hver</translation>
    </message>
    <message>
        <source>Several columns, a year each</source>
        <translation>Flere kolonner, et år i hver</translation>
    </message>
    <message>
        <source>In the headings</source>
        <translation>I overskrifterne</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Years are in the columns: %1</source>
        <translation>Årene står i kolonnerne: %1</translation>
    </message>
    <message>
        <source>Indicators are in the columns: %1</source>
        <translation>Nøgletallene står i kolonnerne: %1</translation>
    </message>
    <message>
        <source>Choose the column that names the areas.</source>
        <translation>Vælg kolonnen med områdernes navne.</translation>
    </message>
    <message>
        <source>Choose where the figures are.</source>
        <translation>Vælg, hvor tallene står.</translation>
    </message>
    <message>
        <source>No other column has figures. Choose where they are.</source>
        <translation>Ingen anden kolonne har tal. Vælg, hvor de står.</translation>
    </message>
    <message>
        <source>Write the year that the figures are of, for example 2009.</source>
        <translation>Skriv det år, tallene er fra, fx 2009.</translation>
    </message>
    <message>
        <source>Choose the column of the year, or one year for all.</source>
        <translation>Vælg kolonnen med året, eller ét år for alle.</translation>
    </message>
    <message>
        <source>Choose the column of the indicator, or one indicator for all.</source>
        <translation>Vælg kolonnen med nøgletallet, eller ét nøgletal for alle.</translation>
    </message>
    <message>
        <source>The column “%1” is chosen for two things. Choose another for one of them.</source>
        <translation>Kolonnen »%1« er valgt til to ting. Vælg en anden til den ene.</translation>
    </message>
    <message>
        <source>Several columns, an area each</source>
        <translation>Flere kolonner, et område i hver</translation>
    </message>
    <message>
        <source>Areas are in the columns: %1</source>
        <translation>Områder står i kolonnerne: %1</translation>
    </message>
    <message>
        <source>Read as a table of this kind was read last time.</source>
        <translation>Læst, som en tabel af den slags blev læst sidst.</translation>
    </message>
</context>
<context>
    <name>indblik::FigureRemarks</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>Remarks on the file</source>
        <translation>Bemærkninger til filen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind</source>
        <translation>
            <numerusform>… og %n mere af samme slags</numerusform>
            <numerusform>… og %n flere af samme slags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the file</source>
        <translation>
            <numerusform>%n bemærkning til filen</numerusform>
            <numerusform>%n bemærkninger til filen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::FiguresDialog</name>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>Import figures of housing areas</source>
        <translation>Importér tal for boligområder</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Sådan læses filen</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De første rækker</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Filens første rækker</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Der er intet at importere.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabel %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>pr. %1</translation>
    </message>
    <message>
        <source>The file does not say which day its figures are from</source>
        <translation>Filen siger ikke, hvilken dag tallene er fra</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it all.</source>
        <translation>Ctrl+Z fortryder det hele.</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import af %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Vælg et ark</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>enhed: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Læst som: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be chosen first, on the left.</source>
        <translation>
            <numerusform>%n ting skal vælges først, til venstre.</numerusform>
            <numerusform>%n ting skal vælges først, til venstre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your choices for this file are not kept if you close without importing.</source>
        <translation>Dine valg for filen gemmes ikke, hvis du lukker uden at importere.</translation>
    </message>
    <message>
        <source>Go on choosing</source>
        <translation>Fortsæt med at vælge</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Kassér dem</translation>
    </message>
</context>
<context>
    <name>indblik::FileBar</name>
    <message>
        <source>Account</source>
        <translation>Redegørelse</translation>
    </message>
    <message>
        <source>Your name is shown beside what you write. Click to change it.</source>
        <translation>Dit navn står ved det, du skriver. Klik for at ændre det.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Redegørelse %1</translation>
    </message>
    <message>
        <source>You write as %1. Change the name</source>
        <translation>Du skriver som %1. Ret navnet</translation>
    </message>
    <message>
        <source>Makes all status forms of the year from those of the year before</source>
        <translation>Opretter alle årets statusskemaer ud fra året før</translation>
    </message>
    <message>
        <source>Open %1 …</source>
        <translation>Åbn %1 …</translation>
    </message>
</context>
<context>
    <name>indblik::FileDesk</name>
    <message>
        <source>Indblik files (*.indblik)</source>
        <translation>Indblik-filer (*.indblik)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åbn en fil</translation>
    </message>
    <message>
        <source>account</source>
        <translation>redegørelse</translation>
    </message>
    <message>
        <source>Where is the new file to be?</source>
        <translation>Hvor skal den nye fil ligge?</translation>
    </message>
    <message>
        <source>Example 2010</source>
        <translation>Eksempel 2010</translation>
    </message>
    <message>
        <source>The file is still open for writing elsewhere on this computer.</source>
        <translation>Filen er stadig åben til skrivning et andet sted på denne computer.</translation>
    </message>
</context>
<context>
    <name>indblik::FileView</name>
    <message>
        <source>Status forms</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Redegørelse</translation>
    </message>
    <message>
        <source>The file has no account yet</source>
        <translation>Filen har ingen redegørelse endnu</translation>
    </message>
    <message>
        <source>Import an account</source>
        <translation>Importér en redegørelse</translation>
    </message>
    <message>
        <source>From the text of a printed account. You see everything before it is saved.</source>
        <translation>Fra teksten i en trykt redegørelse. Du ser det hele, før det bliver gemt.</translation>
    </message>
    <message>
        <source>Begin an account</source>
        <translation>Opret en redegørelse</translation>
    </message>
    <message>
        <source>For a year you choose, with no forms yet.</source>
        <translation>For et år, du vælger, uden skemaer endnu.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Housing areas</source>
        <translation>Boligområder</translation>
    </message>
    <message>
        <source>%1 is imported. Undo with Ctrl+Z.</source>
        <translation>%1 er importeret. Fortryd med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>%1 is not saved: %2</source>
        <translation>%1 er ikke gemt: %2</translation>
    </message>
</context>
<context>
    <name>indblik::FindingList</name>
    <message>
        <source>Accepted</source>
        <translation>Godtaget</translation>
    </message>
    <message>
        <source>New figures</source>
        <translation>Nye tal</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Oplyst</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Where and what; amounts in DKK million</source>
        <translation>Hvor og hvad; beløb i mio. kr.</translation>
    </message>
</context>
<context>
    <name>indblik::FindingModel</name>
    <message>
        <source>Does not add up</source>
        <translation>Stemmer ikke</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bør undersøges</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Til orientering</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>Godtaget af %1: %2</translation>
    </message>
    <message>
        <source>Was accepted with other figures</source>
        <translation>Blev godtaget med andre tal</translation>
    </message>
</context>
<context>
    <name>indblik::FindingPane</name>
    <message>
        <source>&amp;Open the status form</source>
        <translation>&amp;Åbn statusskemaet</translation>
    </message>
    <message>
        <source>Open the &amp;budget</source>
        <translation>Åbn &amp;budgettet</translation>
    </message>
    <message>
        <source>&amp;Accept …</source>
        <translation>&amp;Godtag …</translation>
    </message>
    <message>
        <source>Lets the figures stay as they are, with your reason</source>
        <translation>Lader tallene stå, som de er, med din begrundelse</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Åbn &amp;igen</translation>
    </message>
    <message>
        <source>Takes the acceptance back</source>
        <translation>Gør bemærkningen åben igen</translation>
    </message>
    <message>
        <source>Choose a remark</source>
        <translation>Vælg en bemærkning</translation>
    </message>
    <message>
        <source>It was accepted by %1 with other figures: %2</source>
        <translation>Den blev godtaget af %1 med andre tal: %2</translation>
    </message>
    <message>
        <source>It is printed in the account, under the budget.</source>
        <translation>Det trykkes i redegørelsen under budgettet.</translation>
    </message>
    <message>
        <source>Accepted by %1, %2</source>
        <translation>Godtaget af %1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Godtaget af %1</translation>
    </message>
    <message>
        <source>Why may the figures stay as they are? When they change, the remark is open again.</source>
        <translation>Hvorfor må tallene stå, som de er? Ændres de, er bemærkningen åben igen.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godtag</translation>
    </message>
    <message>
        <source>Include it in the account</source>
        <translation>Tag det med i redegørelsen</translation>
    </message>
    <message>
        <source>Open the &amp;text</source>
        <translation>Åbn &amp;teksten</translation>
    </message>
    <message>
        <source>Open the &amp;goal</source>
        <translation>Åbn &amp;målet</translation>
    </message>
</context>
<context>
    <name>indblik::FirstAreas</name>
    <message>
        <source>&amp;New area …</source>
        <translation>&amp;Nyt område …</translation>
    </message>
    <message>
        <source>&amp;Published lists …</source>
        <translation>&amp;Offentliggjorte lister …</translation>
    </message>
    <message>
        <source>&amp;Import figures …</source>
        <translation>&amp;Importér tal …</translation>
    </message>
    <message>
        <source>Write the first area yourself.</source>
        <translation>Skriv selv det første område.</translation>
    </message>
    <message>
        <source>Bring in the lists that were published, with their areas.</source>
        <translation>Hent de lister ind, der er offentliggjort, med deres områder.</translation>
    </message>
    <message>
        <source>Read areas and their figures from a table of Statistics Denmark, a spreadsheet or a PX file.</source>
        <translation>Læs områder og deres tal fra en tabel fra Danmarks Statistik, et regneark eller en PX-fil.</translation>
    </message>
    <message>
        <source>Where the text of the account names the areas of a list, they are proposed when the text is imported again.</source>
        <translation>Nævner redegørelsens tekst områderne på en liste, bliver de foreslået, når du importerer teksten igen.</translation>
    </message>
    <message>
        <source>There are no housing areas in the file yet</source>
        <translation>Der er ingen boligområder i filen endnu</translation>
    </message>
    <message>
        <source>Make or fetch the first ones in one of these ways. The change table of the account and the rules can be seen without them.</source>
        <translation>Opret eller hent de første på en af disse måder. Redegørelsens ændringstabel og reglerne kan ses uden dem.</translation>
    </message>
    <message>
        <source>The file is read-only, so none can be added. The change table of the account and the rules can be seen without them.</source>
        <translation>Filen er kun åben til læsning, så der kan ikke tilføjes nogen. Redegørelsens ændringstabel og reglerne kan ses uden dem.</translation>
    </message>
</context>
<context>
    <name>indblik::FollowUpDialog</name>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Slags</translation>
    </message>
    <message>
        <source>Made b&amp;y</source>
        <translation>Udfør&amp;es af</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Gent&amp;ages</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Initiatives</source>
        <translation>&amp;Indsatser</translation>
    </message>
    <message>
        <source>Initiatives the follow-up is about</source>
        <translation>Indsatser, som opfølgningen handler om</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>S&amp;let</translation>
    </message>
    <message>
        <source>Deletes it on all its forms; it can be undone</source>
        <translation>Sletter den på alle dens skemaer; det kan fortrydes</translation>
    </message>
    <message>
        <source>Write what the follow-up is called.</source>
        <translation>Skriv, hvad opfølgningen hedder.</translation>
    </message>
    <message>
        <source>Choose at least one initiative that it is about.</source>
        <translation>Vælg mindst én indsats, som den handler om.</translation>
    </message>
    <message>
        <source>for example SFI og Rambøll</source>
        <translation>fx SFI og Rambøll</translation>
    </message>
    <message>
        <source>Name of who makes it</source>
        <translation>Navn på dem, der udfører den</translation>
    </message>
</context>
<context>
    <name>indblik::FollowUpsBox</name>
    <message>
        <source>Add a follow-up or evaluation …</source>
        <translation>Tilføj en opfølgning eller evaluering …</translation>
    </message>
    <message>
        <source>Follow-up and evaluations</source>
        <translation>Opfølgning og evalueringer</translation>
    </message>
    <message>
        <source>Link “%1”</source>
        <translation>Tilknyt »%1«</translation>
    </message>
    <message>
        <source>New follow-up …</source>
        <translation>Ny opfølgning …</translation>
    </message>
    <message numerus="yes">
        <source>on %n forms</source>
        <translation>
            <numerusform>på %n skema</numerusform>
            <numerusform>på %n skemaer</numerusform>
        </translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Den er kommet</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 er kommet</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>“%1” is deleted on all its forms. Undo with Ctrl+Z.</source>
        <translation>»%1« er slettet på alle sine skemaer. Fortryd med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>indblik::FootnoteField</name>
    <message>
        <source>Move …</source>
        <translation>Flyt …</translation>
    </message>
    <message>
        <source>Move or remove footnote %1</source>
        <translation>Flyt eller fjern fodnote %1</translation>
    </message>
    <message>
        <source>What is to be said about this amount?</source>
        <translation>Hvad skal der siges om beløbet?</translation>
    </message>
    <message>
        <source>What should the footnote say?</source>
        <translation>Hvad skal fodnoten sige?</translation>
    </message>
</context>
<context>
    <name>indblik::FootnotesBox</name>
    <message>
        <source>Footnotes</source>
        <translation>Fodnoter</translation>
    </message>
    <message>
        <source>Add a footnote …</source>
        <translation>Tilføj en fodnote …</translation>
    </message>
    <message>
        <source>Footnote of the cell</source>
        <translation>Cellens fodnote</translation>
    </message>
    <message>
        <source>Footnote of the row</source>
        <translation>Rækkens fodnote</translation>
    </message>
    <message>
        <source>Footnote of the column %1</source>
        <translation>Fodnote til kolonnen %1</translation>
    </message>
    <message>
        <source>Footnote of the table</source>
        <translation>Tabellens fodnote</translation>
    </message>
    <message>
        <source>the whole row %1</source>
        <translation>hele rækken %1</translation>
    </message>
    <message>
        <source>the whole column %1</source>
        <translation>hele kolonnen %1</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>hele tabellen</translation>
    </message>
    <message>
        <source>Also belongs to: %1</source>
        <translation>Hører også til %1</translation>
    </message>
    <message>
        <source>Delete the footnote</source>
        <translation>Slet fodnoten</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>Also use %1 here</source>
        <translation>Brug %1 også her</translation>
    </message>
</context>
<context>
    <name>indblik::FormTemplateHead</name>
    <message>
        <source>Title of the form</source>
        <translation>Skemaets titel</translation>
    </message>
    <message>
        <source>any year</source>
        <translation>alle år</translation>
    </message>
    <message>
        <source>First account the form is for</source>
        <translation>Første redegørelse, skemaet gælder for</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Skemaets version</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>From the account of the &amp;year</source>
        <translation>Gælder &amp;fra redegørelsen for</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>Versi&amp;on</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, fra %2</translation>
    </message>
</context>
<context>
    <name>indblik::FormTemplatesDialog</name>
    <message>
        <source>The form has no title. Write one.</source>
        <translation>Skemaet har ingen titel. Skriv en.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Ge&amp;m</translation>
    </message>
    <message>
        <source>Fields of the status forms</source>
        <translation>Statusskemaernes felter</translation>
    </message>
    <message>
        <source>Status forms</source>
        <translation>Statusskemaer</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>&amp;Skemaer</translation>
    </message>
    <message>
        <source>The field is deleted.</source>
        <translation>Feltet er slettet.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>»%1« er slettet.</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>Sæt det til&amp;bage</translation>
    </message>
    <message>
        <source>Version %1 is saved.</source>
        <translation>Version %1 er gemt.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Save first, or close without the changes.</source>
        <translation>Ikke gemt endnu: %1. Gem først, eller luk uden ændringerne.</translation>
    </message>
    <message>
        <source>Close wit&amp;hout saving</source>
        <translation>L&amp;uk uden at gemme</translation>
    </message>
    <message>
        <source>The file is read-only, so its forms cannot be changed.</source>
        <translation>Filen er kun åben til læsning, så du kan ikke ændre skemaerne.</translation>
    </message>
    <message>
        <source>This version is kept for the status forms that were made with it. Choose the newest to change the form.</source>
        <translation>Denne version er til de statusskemaer, der er lavet med den. Vælg den nyeste for at ændre skemaet.</translation>
    </message>
    <message>
        <source>This version is for the account of %1 and later; that of %2 still uses version %3.</source>
        <translation>Denne version gælder fra redegørelsen for %1. Redegørelsen for %2 bruger fortsat version %3.</translation>
    </message>
    <message>
        <source>Choose a field and change it. Existing status forms keep the version they were made with.</source>
        <translation>Vælg et felt, og ret det. Statusskemaer, der findes, beholder den version, de er lavet med.</translation>
    </message>
    <message>
        <source>This changes version %1, or is saved as version %2 where a status form was made with it.</source>
        <translation>Når du gemmer, rettes version %1; er den brugt i et statusskema, bliver det version %2.</translation>
    </message>
    <message>
        <source>This is saved as version %1.</source>
        <translation>Når du gemmer, bliver det version %1.</translation>
    </message>
    <message>
        <source>New status forms for the account of %1 and later get it; existing ones keep theirs.</source>
        <translation>Nye statusskemaer fra redegørelsen for %1 får den; de, der findes, beholder deres.</translation>
    </message>
    <message>
        <source>New status forms get it; existing ones keep the version they were made with.</source>
        <translation>Nye statusskemaer får den; de, der findes, beholder den version, de er lavet med.</translation>
    </message>
    <message>
        <source>version %1, from %2</source>
        <translation>version %1, fra %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
</context>
<context>
    <name>indblik::GapList</name>
    <message>
        <source>Close what is missing</source>
        <translation>Luk det, der mangler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to see to before you can submit the form</source>
        <translation>
            <numerusform>%n ting skal på plads, før du kan indsende skemaet</numerusform>
            <numerusform>%n ting skal på plads, før du kan indsende skemaet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing. The form can be submitted.</source>
        <translation>Der mangler intet. Skemaet kan indsendes.</translation>
    </message>
    <message>
        <source>The form can be submitted. These are worth a look</source>
        <translation>Skemaet kan indsendes. Det her er værd at se på</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::GoalModel</name>
    <message>
        <source>No interpretation yet</source>
        <translation>Ingen tolkning endnu</translation>
    </message>
    <message>
        <source>no initiatives</source>
        <translation>ingen indsatser</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s)</source>
        <translation>
            <numerusform>%n indsats</numerusform>
            <numerusform>%n indsatser</numerusform>
        </translation>
    </message>
    <message>
        <source>No interpretation is chosen</source>
        <translation>Ingen tolkning er valgt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afsluttet</translation>
    </message>
    <message>
        <source>its year is over</source>
        <translation>året er gået</translation>
    </message>
</context>
<context>
    <name>indblik::GoalPane</name>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Edit the words of the goal</source>
        <translation>Ret målets ordlyd</translation>
    </message>
    <message>
        <source>Show in Trends</source>
        <translation>Vis i Udvikling</translation>
    </message>
    <message>
        <source>The verdict rests on</source>
        <translation>Vurderingen bygger på</translation>
    </message>
    <message>
        <source>Link figures, a form or an evaluation …</source>
        <translation>Tilknyt tal, et skema eller en evaluering …</translation>
    </message>
    <message>
        <source>Nothing is linked yet.</source>
        <translation>Der er ikke tilknyttet noget endnu.</translation>
    </message>
    <message>
        <source>Initiatives that contribute</source>
        <translation>Indsatser, der bidrager</translation>
    </message>
    <message>
        <source>Link an initiative …</source>
        <translation>Tilknyt en indsats …</translation>
    </message>
    <message>
        <source>No initiative contributes to this goal yet.</source>
        <translation>Ingen indsats bidrager til målet endnu.</translation>
    </message>
    <message>
        <source>Goal %1. %2</source>
        <translation>Mål %1. %2</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>status form</source>
        <translation>statusskema</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Tal</translation>
    </message>
    <message>
        <source>Status f&amp;orms</source>
        <translation>&amp;Statusskemaer</translation>
    </message>
    <message>
        <source>&amp;Evaluations and follow-ups</source>
        <translation>&amp;Evalueringer og opfølgninger</translation>
    </message>
    <message>
        <source>How does it contribute?</source>
        <translation>Hvordan bidrager den?</translation>
    </message>
    <message>
        <source>%1 contributes by (may be left empty)</source>
        <translation>%1 bidrager ved (kan stå tomt)</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Mål %1</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>Afslut målet …</translation>
    </message>
    <message>
        <source>Close the goal</source>
        <translation>Afslut målet</translation>
    </message>
    <message>
        <source>proposed indicator, no figures yet</source>
        <translation>foreslået indikator, ingen tal endnu</translation>
    </message>
    <message>
        <source>&amp;Propose an indicator …</source>
        <translation>&amp;Foreslå en indikator …</translation>
    </message>
    <message>
        <source>Propose an indicator</source>
        <translation>Foreslå en indikator</translation>
    </message>
    <message>
        <source>What is to be measured, before there are figures of it</source>
        <translation>Hvad skal måles, før der er tal for det</translation>
    </message>
</context>
<context>
    <name>indblik::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add a goal …</source>
        <translation>Tilføj et mål …</translation>
    </message>
    <message>
        <source>The account has no goals yet. A goal says what the policy is to reach, how it is measured and by when.</source>
        <translation>Redegørelsen har ingen mål endnu. Et mål siger, hvad politikken skal nå, hvordan det måles, og hvornår det skal være nået.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) contribute to no goal</source>
        <translation>
            <numerusform>%n skema bidrager ikke til noget mål</numerusform>
            <numerusform>%n skemaer bidrager ikke til noget mål</numerusform>
        </translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>Hvad skal nås?</translation>
    </message>
</context>
<context>
    <name>indblik::GroupDialog</name>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>New group of the budget</source>
        <translation>Ny gruppe i budgettet</translation>
    </message>
    <message>
        <source>Forms that contribute to goals</source>
        <translation>Skemaer, der bidrager til mål</translation>
    </message>
    <message>
        <source>Forms beyond the goals</source>
        <translation>Skemaer ud over målene</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Rows of</source>
        <translation>&amp;Rækker fra</translation>
    </message>
</context>
<context>
    <name>indblik::HistoryPanel</name>
    <message>
        <source>Close the history</source>
        <translation>Luk historikken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Her er ikke ændret noget endnu.</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>indblik::ImportDialog</name>
    <message>
        <source>Tick all &amp;changes</source>
        <translation>Sæt kryds ved alle &amp;ændringer</translation>
    </message>
    <message>
        <source>Import an account</source>
        <translation>Importér en redegørelse</translation>
    </message>
    <message>
        <source>Account of the &amp;year</source>
        <translation>&amp;Redegørelse for året</translation>
    </message>
    <message>
        <source>What can be imported</source>
        <translation>Det, der kan importeres</translation>
    </message>
    <message>
        <source>What the row contains</source>
        <translation>Rækkens indhold</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Importér %n række</numerusform>
            <numerusform>&amp;Importér %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Intet at importere</translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n ny række</numerusform>
            <numerusform>%n nye rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s), tick those you want</source>
        <translation>
            <numerusform>%n ændret række – sæt kryds for at tage den med</numerusform>
            <numerusform>%n ændrede rækker – sæt kryds ved dem, du vil have med</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unchanged from the file</source>
        <translation>
            <numerusform>%n række som i filen</numerusform>
            <numerusform>%n rækker som i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be imported</source>
        <translation>
            <numerusform>%n række, der ikke kan importeres</numerusform>
            <numerusform>%n rækker, der ikke kan importeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to look at</source>
        <translation>
            <numerusform>%n bemærkning, du bør se på</numerusform>
            <numerusform>%n bemærkninger, du bør se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved until you import it.</source>
        <translation>Intet bliver gemt, før du importerer.</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(linje %1)</translation>
    </message>
    <message>
        <source>Import a budget</source>
        <translation>Importér et budget</translation>
    </message>
    <message>
        <source>lines of the source not imported: %1</source>
        <translation>linjer i kilden, som ikke importeres: %1</translation>
    </message>
    <message>
        <source>Lines of the source that are not imported</source>
        <translation>Linjer i kilden, som ikke importeres</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Ar&amp;k</translation>
    </message>
    <message>
        <source>Amounts in &amp;unit</source>
        <translation>Beløb i &amp;enhed</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Unit of the amounts</source>
        <translation>Beløbenes enhed</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Choose a sheet</source>
        <translation>Vælg et ark</translation>
    </message>
    <message>
        <source>The file says: %1</source>
        <translation>Filen siger: %1</translation>
    </message>
    <message>
        <source>How the file is read:</source>
        <translation>Sådan er filen læst:</translation>
    </message>
</context>
<context>
    <name>indblik::LastYearPane</name>
    <message>
        <source>Fetch</source>
        <translation>Hent</translation>
    </message>
    <message>
        <source>Fetch last year&apos;s answer to %1</source>
        <translation>Hent sidste års svar på %1</translation>
    </message>
    <message>
        <source>Puts last year&apos;s answer into the field</source>
        <translation>Sætter sidste års svar ind i feltet</translation>
    </message>
    <message>
        <source>Last year&apos;s answer to %1</source>
        <translation>Sidste års svar på %1</translation>
    </message>
    <message>
        <source>%1 · no answer</source>
        <translation>%1 · intet svar</translation>
    </message>
    <message>
        <source>%1 · unchanged</source>
        <translation>%1 · uændret</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::LinkLines</name>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>indblik::ListsView</name>
    <message>
        <source>&amp;New list …</source>
        <translation>&amp;Ny liste …</translation>
    </message>
    <message>
        <source>Edi&amp;t …</source>
        <translation>Ret &amp;listen …</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>Sle&amp;t den …</translation>
    </message>
    <message>
        <source>Published list</source>
        <translation>Offentliggjort liste</translation>
    </message>
    <message>
        <source>Areas of the list, and those the rules add</source>
        <translation>Listens områder, og dem, reglerne føjer til</translation>
    </message>
    <message numerus="yes">
        <source>Valid from %1, %n area(s)</source>
        <translation>
            <numerusform>Gælder fra %1, %n område</numerusform>
            <numerusform>Gælder fra %1, %n områder</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>No lists have been entered for this scheme. Add those that were published. Some rules require several lists in a row, and you see where rule and list differ.</source>
        <translation>Ingen lister er lagt ind for denne ordning. Tilføj de offentliggjorte. Nogle regler kræver flere lister i træk, og du ser, hvor regel og liste er uenige.</translation>
    </message>
    <message>
        <source>Published %1.</source>
        <translation>Offentliggjort %1.</translation>
    </message>
    <message>
        <source>%1, but not according to the rule</source>
        <translation>%1, men ikke ifølge reglen</translation>
    </message>
    <message>
        <source>not on the list, but %1 according to the rule</source>
        <translation>ikke på listen, men %1 ifølge reglen</translation>
    </message>
    <message>
        <source>The list and the rule say the same.</source>
        <translation>Listen og reglen siger det samme.</translation>
    </message>
    <message numerus="yes">
        <source>List and rule differ on %n area(s).</source>
        <translation>
            <numerusform>Liste og regel er uenige om %n område.</numerusform>
            <numerusform>Liste og regel er uenige om %n områder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but %2 according to the rule</source>
        <translation>%1, men %2 ifølge reglen</translation>
    </message>
    <message>
        <source>There are no rules for that day.</source>
        <translation>Der er ingen regler for den dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined.</source>
        <translation>
            <numerusform>%n område er uafklaret.</numerusform>
            <numerusform>%n områder er uafklarede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it can be determined, rule and list say the same.</source>
        <translation>Hvor det kan afgøres, siger reglen og listen det samme.</translation>
    </message>
    <message>
        <source>Published lists …</source>
        <translation>Offentliggjorte lister …</translation>
    </message>
    <message>
        <source>published lists</source>
        <translation>offentliggjorte lister</translation>
    </message>
    <message>
        <source>Some of it was worked out from other lists.</source>
        <translation>Noget af den er regnet ud fra andre lister.</translation>
    </message>
    <message>
        <source>Off the list, but with a development plan that goes on: %1.</source>
        <translation>Ikke på listen, men med en udviklingsplan, der fortsætter: %1.</translation>
    </message>
</context>
<context>
    <name>indblik::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Ny fil …</translation>
    </message>
    <message>
        <source>Creates an empty file</source>
        <translation>Opretter en tom fil</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Åbn …</translation>
    </message>
    <message>
        <source>Opens a file</source>
        <translation>Åbner en fil</translation>
    </message>
    <message>
        <source>Open &amp;read-only …</source>
        <translation>Åbn kun til &amp;læsning …</translation>
    </message>
    <message>
        <source>Opens a file that you can read but not change</source>
        <translation>Åbner en fil, som du kan læse, men ikke ændre</translation>
    </message>
    <message>
        <source>Recent fi&amp;les</source>
        <translation>&amp;Senest brugte</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Åbn &amp;eksemplet</translation>
    </message>
    <message>
        <source>Opens your own copy of the example account</source>
        <translation>Åbner din egen kopi af eksemplet</translation>
    </message>
    <message>
        <source>&amp;Import an account …</source>
        <translation>&amp;Importér en redegørelse …</translation>
    </message>
    <message>
        <source>Reads an account from the text of a printed one</source>
        <translation>Læser en trykt redegørelse ind fra dens tekst</translation>
    </message>
    <message>
        <source>&amp;Begin an account …</source>
        <translation>&amp;Opret en redegørelse …</translation>
    </message>
    <message>
        <source>Creates an empty account for a year</source>
        <translation>Opretter en tom redegørelse for et år</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Gem som P&amp;DF …</translation>
    </message>
    <message>
        <source>Saves the account as a PDF</source>
        <translation>Gemmer redegørelsen som PDF</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>Prints the account</source>
        <translation>Udskriver redegørelsen</translation>
    </message>
    <message>
        <source>Save un&amp;saved text to a file …</source>
        <translation>&amp;Gem ugemt tekst i en fil …</translation>
    </message>
    <message>
        <source>Saves in a text file what could not be saved in the file</source>
        <translation>Gemmer i en tekstfil det, der ikke kunne gemmes i filen</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Luk &amp;filen</translation>
    </message>
    <message>
        <source>Closes the file</source>
        <translation>Lukker filen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>Undoes the last edit</source>
        <translation>Fortryder den seneste rettelse</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Redoes the edit</source>
        <translation>Gentager den rettelse, du fortrød</translation>
    </message>
    <message>
        <source>&amp;New status form …</source>
        <translation>&amp;Nyt statusskema …</translation>
    </message>
    <message>
        <source>Adds a status form and its budget row</source>
        <translation>Opretter et statusskema og dets budgetrække</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Status forms</source>
        <translation>&amp;Statusskemaer</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Økonomi</translation>
    </message>
    <message>
        <source>The &amp;account</source>
        <translation>&amp;Redegørelse</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Viser siden</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Næste felt</translation>
    </message>
    <message>
        <source>Goes to the next field</source>
        <translation>Går til næste felt</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>&amp;Forrige felt</translation>
    </message>
    <message>
        <source>Goes to the previous field</source>
        <translation>Går til forrige felt</translation>
    </message>
    <message>
        <source>Next &amp;form</source>
        <translation>Næste s&amp;kema</translation>
    </message>
    <message>
        <source>Shows the next status form</source>
        <translation>Viser næste statusskema</translation>
    </message>
    <message>
        <source>Previous f&amp;orm</source>
        <translation>F&amp;orrige skema</translation>
    </message>
    <message>
        <source>Shows the previous status form</source>
        <translation>Viser forrige statusskema</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Næste &amp;del af vinduet</translation>
    </message>
    <message>
        <source>Moves the cursor on</source>
        <translation>Flytter markøren frem</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Forri&amp;ge del af vinduet</translation>
    </message>
    <message>
        <source>Moves the cursor back</source>
        <translation>Flytter markøren tilbage</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Fuld sk&amp;ærm</translation>
    </message>
    <message>
        <source>Shows the window on the whole screen</source>
        <translation>Viser vinduet på hele skærmen</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Lyst eller mørkt</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Som systemet</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>Changes the colours</source>
        <translation>Skifter farver</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prog</translation>
    </message>
    <message>
        <source>Changes the language of the program</source>
        <translation>Skifter programmets sprog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Shows all shortcuts</source>
        <translation>Viser alle genveje</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>&amp;Kontrollér filen</translation>
    </message>
    <message>
        <source>Checks that the file and its history are in order</source>
        <translation>Kontrollerer, at filen og dens historik er i orden</translation>
    </message>
    <message>
        <source>&amp;About Indblik</source>
        <translation>&amp;Om Indblik</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version og licens</translation>
    </message>
    <message>
        <source>Open a &amp;year …</source>
        <translation>Åbn et å&amp;r …</translation>
    </message>
    <message>
        <source>Makes all status forms of the year from those of the year before</source>
        <translation>Opretter alle årets statusskemaer ud fra året før</translation>
    </message>
    <message>
        <source>&amp;Confirm the answer</source>
        <translation>&amp;Bekræft svaret</translation>
    </message>
    <message>
        <source>Confirms that last year&apos;s answer still holds, and goes on to the next</source>
        <translation>Bekræfter, at sidste års svar stadig gælder, og går til det næste</translation>
    </message>
    <message>
        <source>&amp;Fetch last year&apos;s answer</source>
        <translation>&amp;Hent sidste års svar</translation>
    </message>
    <message>
        <source>Puts last year&apos;s answer into the field</source>
        <translation>Sætter sidste års svar ind i feltet</translation>
    </message>
    <message>
        <source>Show last &amp;year beside</source>
        <translation>Vis sidste &amp;år ved siden af</translation>
    </message>
    <message>
        <source>Shows last year&apos;s answers beside this year&apos;s</source>
        <translation>Viser sidste års svar ved siden af årets</translation>
    </message>
    <message>
        <source>&amp;Next missing item</source>
        <translation>&amp;Næste, der mangler</translation>
    </message>
    <message>
        <source>Goes to the next missing item</source>
        <translation>Går til det næste, der mangler</translation>
    </message>
    <message>
        <source>&amp;Previous missing item</source>
        <translation>&amp;Forrige, der mangler</translation>
    </message>
    <message>
        <source>Goes to the previous missing item</source>
        <translation>Går til det forrige, der mangler</translation>
    </message>
    <message>
        <source>What is missing in this year&apos;s fo&amp;rms</source>
        <translation>Det, der &amp;mangler i årets skemaer</translation>
    </message>
    <message>
        <source>Shows what is missing in all forms</source>
        <translation>Viser, hvad der mangler i alle skemaer</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Indsend</translation>
    </message>
    <message>
        <source>Submits the form for approval</source>
        <translation>Indsender skemaet til godkendelse</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Træk tilbage</translation>
    </message>
    <message>
        <source>Takes back a form that was submitted</source>
        <translation>Trækker et indsendt skema tilbage</translation>
    </message>
    <message>
        <source>R&amp;ead and approve</source>
        <translation>&amp;Læs og godkend</translation>
    </message>
    <message>
        <source>Shows the forms as they are printed, one by one</source>
        <translation>Viser skemaerne, som de bliver trykt, ét ad gangen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>Approves the form</source>
        <translation>Godkender skemaet</translation>
    </message>
    <message>
        <source>Returns the form with a reason</source>
        <translation>Returnerer skemaet med en begrundelse</translation>
    </message>
    <message>
        <source>Edit a&amp;gain …</source>
        <translation>R&amp;et igen …</translation>
    </message>
    <message>
        <source>Removes the approval, with a reason</source>
        <translation>Fjerner godkendelsen med en begrundelse</translation>
    </message>
    <message>
        <source>Edit the f&amp;orms …</source>
        <translation>Ret &amp;skemaerne …</translation>
    </message>
    <message>
        <source>Changes what the status forms ask for</source>
        <translation>Ændrer, hvad statusskemaerne spørger om</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Skema</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Kon&amp;trol</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Til&amp;bage</translation>
    </message>
    <message>
        <source>Goes back to where you came from</source>
        <translation>Går tilbage til det sted, du kom fra</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>S&amp;øg</translation>
    </message>
    <message>
        <source>Searches the status forms, rows of the budget or remarks, depending on what is shown</source>
        <translation>Søger i statusskemaer, rækker i budgettet eller bemærkninger, alt efter hvad du ser</translation>
    </message>
    <message>
        <source>&amp;Housing areas</source>
        <translation>Bol&amp;igområder</translation>
    </message>
    <message>
        <source>&amp;Trends</source>
        <translation>&amp;Udvikling</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Closes Indblik</source>
        <translation>Afslutter Indblik</translation>
    </message>
    <message>
        <source>Ret&amp;urn …</source>
        <translation>&amp;Returnér …</translation>
    </message>
    <message>
        <source>E&amp;valuations we wait for</source>
        <translation>E&amp;valueringer, vi venter på</translation>
    </message>
    <message>
        <source>Shows which evaluations have not arrived, and which forms and goals wait for them</source>
        <translation>Viser, hvilke evalueringer der ikke er kommet, og hvilke skemaer og mål der venter på dem</translation>
    </message>
    <message>
        <source>Committees an&amp;d funders …</source>
        <translation>&amp;Udvalg og finansieringskilder …</translation>
    </message>
    <message>
        <source>Names that are offered where somebody decides, pays or evaluates</source>
        <translation>Navne, der foreslås dér, hvor nogen beslutter, betaler eller evaluerer</translation>
    </message>
    <message>
        <source>Promises that are sti&amp;ll open</source>
        <translation>Løfter, &amp;der stadig er åbne</translation>
    </message>
    <message>
        <source>Shows what the forms of earlier years promised, and what has not been answered yet</source>
        <translation>Viser det, skemaerne i tidligere år lovede, og det, ingen har svaret på endnu</translation>
    </message>
    <message>
        <source>Move the form, row or group up</source>
        <translation>Flyt skemaet, rækken eller gruppen op</translation>
    </message>
    <message>
        <source>Move the form, row or group down</source>
        <translation>Flyt skemaet, rækken eller gruppen ned</translation>
    </message>
</context>
<context>
    <name>indblik::MainWindow</name>
    <message>
        <source>No file yet</source>
        <translation>Ingen filer endnu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>&amp;Name beside what you write</source>
        <translation>&amp;Navn ved det, du skriver</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>The file is in order, and its history matches its contents.</source>
        <translation>Filen er i orden, og historikken stemmer med indholdet.</translation>
    </message>
    <message>
        <source>About Indblik</source>
        <translation>Om Indblik</translation>
    </message>
    <message>
        <source>Indblik %1

The yearly account of a municipality&apos;s policy initiatives.

Free software under the GNU General Public License, version 3 or later. Indblik sends nothing over the network.</source>
        <translation>Indblik %1

Den årlige redegørelse for kommunens indsatser.

Fri software under GNU General Public License, version 3 eller nyere. Indblik sender intet over nettet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Which account or budget do you want to import?</source>
        <translation>Hvilken redegørelse eller hvilket budget vil du importere?</translation>
    </message>
    <message>
        <source>Text of an account, or a budget (*.txt *.csv *.xlsx);;All files (*)</source>
        <translation>Redegørelse som tekst, eller et budget (*.txt *.csv *.xlsx);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>indblik::NameBar</name>
    <message>
        <source>&amp;What is your name?</source>
        <translation>Hvad hedder &amp;du?</translation>
    </message>
    <message>
        <source>It is shown beside what you write, so that others know whom to ask.</source>
        <translation>Navnet vises ved det, du skriver, så andre ved, hvem de kan spørge.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Brug navnet</translation>
    </message>
</context>
<context>
    <name>indblik::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>indblik::NewCardDialog</name>
    <message>
        <source>New status form</source>
        <translation>Nyt statusskema</translation>
    </message>
    <message>
        <source>Contributing to the goals</source>
        <translation>Bidrager til målene</translation>
    </message>
    <message>
        <source>Beyond the goals</source>
        <translation>Ud over målene</translation>
    </message>
    <message>
        <source>&amp;Add form</source>
        <translation>&amp;Opret skema</translation>
    </message>
    <message>
        <source>&amp;Initiative</source>
        <translation>&amp;Indsats</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Afsnit</translation>
    </message>
</context>
<context>
    <name>indblik::NewRowDialog</name>
    <message>
        <source>New budget row</source>
        <translation>Ny række i budgettet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>&amp;Tilføj række</translation>
    </message>
    <message>
        <source>&amp;Name of the row</source>
        <translation>Rækkens &amp;navn</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Status &amp;form</source>
        <translation>Status&amp;skema</translation>
    </message>
</context>
<context>
    <name>indblik::OpenYearDialog</name>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Åbn %1</translation>
    </message>
    <message>
        <source>Open a year</source>
        <translation>Åbn et år</translation>
    </message>
    <message>
        <source>What you choose</source>
        <translation>Hvad du vælger</translation>
    </message>
    <message>
        <source>&amp;Forms</source>
        <translation>S&amp;kemaer</translation>
    </message>
    <message>
        <source>A&amp;nswers from %1</source>
        <translation>S&amp;var fra %1</translation>
    </message>
    <message>
        <source>Open %1 from %2</source>
        <translation>Åbn %1 fra %2</translation>
    </message>
    <message>
        <source>All forms are made in one step. Answers from %1 are marked “from %1, not reviewed” until somebody edits or confirms them. Ctrl+Z undoes it all.</source>
        <translation>Alle skemaer oprettes i ét trin. Svarene fra %1 er mærket »fra %1, ikke gennemgået«, indtil nogen retter eller bekræfter dem. Ctrl+Z fortryder det hele.</translation>
    </message>
    <message>
        <source>Tick at least one form to open %1.</source>
        <translation>Sæt kryds ved mindst ét skema for at åbne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) will be made</source>
        <translation>
            <numerusform>%n skema oprettes</numerusform>
            <numerusform>%n skemaer oprettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n af dem nyt</numerusform>
            <numerusform>%n af dem nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n udelades</numerusform>
            <numerusform>%n udelades</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals whose year is over</source>
        <translation>Mål, hvis år er gået</translation>
    </message>
    <message>
        <source>%1. %2 (by %3)</source>
        <translation>%1. %2 (senest %3)</translation>
    </message>
    <message>
        <source>These goals were to be reached before %1. Those that are ticked go on, and %1 asks for their final measurement. A goal that is closed in %2 does not go on.</source>
        <translation>Målene skulle være nået før %1. De afkrydsede går videre, og %1 beder om deres slutmåling. Et mål, der er afsluttet i %2, går ikke videre.</translation>
    </message>
    <message>
        <source>&amp;Goals whose year is over</source>
        <translation>&amp;Mål, hvis år er gået</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) go on though their year is over.</source>
        <translation>
            <numerusform>%n mål går videre, selv om året er gået.</numerusform>
            <numerusform>%n mål går videre, selv om året er gået.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::OpeningCardsPane</name>
    <message>
        <source>&amp;Remove</source>
        <translation>F&amp;jern</translation>
    </message>
    <message>
        <source>&amp;Due date of all</source>
        <translation>&amp;Frist for alle</translation>
    </message>
    <message>
        <source>Forms of %1</source>
        <translation>Skemaer for %1</translation>
    </message>
    <message>
        <source>New &amp;initiative</source>
        <translation>&amp;Ny indsats</translation>
    </message>
    <message>
        <source>Section of the new initiative</source>
        <translation>Den nye indsats’ afsnit</translation>
    </message>
    <message>
        <source>Contributing to the goals</source>
        <translation>Bidrager til målene</translation>
    </message>
    <message>
        <source>Beyond the goals</source>
        <translation>Ud over målene</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tilføj</translation>
    </message>
    <message>
        <source>Removes the new initiative from the list</source>
        <translation>Fjerner den nye indsats fra listen</translation>
    </message>
    <message>
        <source>“%1” is not in the list yet. Add it, or clear the field.</source>
        <translation>»%1« er ikke på listen endnu. Tilføj den, eller tøm feltet.</translation>
    </message>
    <message>
        <source>The due date of all is written but not set. Set it for all, or clear the field.</source>
        <translation>Fristen for alle er skrevet, men ikke sat. Sæt den på alle, eller tøm feltet.</translation>
    </message>
    <message>
        <source>Remove all d&amp;ue dates</source>
        <translation>Fjern &amp;alle frister</translation>
    </message>
    <message>
        <source>&amp;Set for all</source>
        <translation>&amp;Sæt for alle</translation>
    </message>
    <message>
        <source>Space ticks a form, F2 edits a cell.</source>
        <translation>Mellemrum sætter kryds, F2 retter en celle.</translation>
    </message>
    <message>
        <source>This is not a day. Write one such as %1.</source>
        <translation>Det er ikke en dag. Skriv fx %1.</translation>
    </message>
</context>
<context>
    <name>indblik::OpeningDelegate</name>
    <message>
        <source>Due date</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Responsible officer</source>
        <translation>Ansvarlig</translation>
    </message>
</context>
<context>
    <name>indblik::OpeningModel</name>
    <message>
        <source>“%1” is not a day. Write one such as %2, or nothing.</source>
        <translation>»%1« er ikke en dag. Skriv fx %2, eller lad feltet være tomt.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Contributing to the goals</source>
        <translation>Bidrager til målene</translation>
    </message>
    <message>
        <source>Beyond the goals</source>
        <translation>Ud over målene</translation>
    </message>
    <message>
        <source>Status form</source>
        <translation>Statusskema</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Afsnit</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>indblik::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Visning af siderne</translation>
    </message>
</context>
<context>
    <name>indblik::PartEditor</name>
    <message>
        <source>Site</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Hvem betaler</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Hvor er det?</translation>
    </message>
    <message>
        <source>Name of who pays</source>
        <translation>Navn på den, der betaler</translation>
    </message>
    <message>
        <source>Kind of funding</source>
        <translation>Slags finansiering</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>75 %</source>
        <comment>example of a share</comment>
        <translation>75 %</translation>
    </message>
    <message>
        <source>Hours or rooms, no money</source>
        <translation>Timer eller lokaler, ikke penge</translation>
    </message>
    <message>
        <source>Counts in the row</source>
        <translation>Tæller med i rækken</translation>
    </message>
    <message>
        <source>Where the same money is already in another row, the sum of all groups counts it once.</source>
        <translation>Står de samme penge allerede i en anden række, tæller de kun én gang i summen af alle grupper.</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Tæller med i</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Oplyst i alt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>no other row</source>
        <translation>ingen anden række</translation>
    </message>
    <message>
        <source>%1 computed</source>
        <translation>%1 beregnet</translation>
    </message>
</context>
<context>
    <name>indblik::PartsBox</name>
    <message>
        <source>Sites</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Sum of the sites</source>
        <translation>Sum af steder</translation>
    </message>
    <message>
        <source>Sum of the sources</source>
        <translation>Sum af kilder</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Tilføj et sted</translation>
    </message>
    <message>
        <source>Add a funding source</source>
        <translation>Tilføj en finansieringskilde</translation>
    </message>
    <message>
        <source>hours or rooms</source>
        <translation>timer eller lokaler</translation>
    </message>
    <message>
        <source>%1 would be %2</source>
        <translation>%1 ville være %2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <translation>%1, beregnet</translation>
    </message>
    <message>
        <source>counts in %1</source>
        <translation>tæller med i %1</translation>
    </message>
    <message>
        <source>The shares add up to %1.</source>
        <translation>Andelene giver %1.</translation>
    </message>
    <message>
        <source>The shares add up to %1, not 100 %.</source>
        <translation>Andelene giver %1, ikke 100 %.</translation>
    </message>
    <message>
        <source>≠ The cell has no amount.</source>
        <translation>≠ Cellen har intet beløb.</translation>
    </message>
    <message>
        <source>≠ The cell says %1. Difference %2.</source>
        <translation>≠ Cellen siger %1. Forskel %2.</translation>
    </message>
</context>
<context>
    <name>indblik::PasteDialog</name>
    <message>
        <source>Not written: %1</source>
        <translation>Skrives ikke: %1</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Paste into the budget</source>
        <translation>Sæt ind i budgettet</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n amount(s)</source>
        <translation>
            <numerusform>Sæt %n beløb &amp;ind</numerusform>
            <numerusform>Sæt %n beløb &amp;ind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be written and stay as they are.</source>
        <translation>
            <numerusform>%n celle kan ikke skrives og bliver, som den er.</numerusform>
            <numerusform>%n celler kan ikke skrives og bliver, som de er.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) were interpreted; see whether that is right.</source>
        <translation>
            <numerusform>%n beløb er tolket; se efter, om det er rigtigt.</numerusform>
            <numerusform>%n beløb er tolket; se efter, om det er rigtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the cells will be</source>
        <translation>Hvad cellerne bliver til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Indsat</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Bliver</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Waiting for the unit</source>
        <translation>Venter på enheden</translation>
    </message>
    <message>
        <source>Numbers without a unit are in</source>
        <translation>Tal uden enhed er i</translation>
    </message>
    <message>
        <source>Unit of the pasted amounts</source>
        <translation>De indsatte beløbs enhed</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>What was pasted does not say so; it is how the budget is shown.</source>
        <translation>Det indsatte siger det ikke selv; sådan vises budgettet.</translation>
    </message>
    <message>
        <source>What was pasted says: %1</source>
        <translation>Det indsatte siger: %1</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Valgt af dig.</translation>
    </message>
    <message>
        <source>Choose the unit before anything is pasted.</source>
        <translation>Vælg enheden, før der indsættes noget.</translation>
    </message>
</context>
<context>
    <name>indblik::PlacesDialog</name>
    <message>
        <source>Places and participants</source>
        <translation>Pladser og deltagere</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pladser</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>&amp;Add a year</source>
        <translation>&amp;Tilføj et år</translation>
    </message>
    <message>
        <source>Write how many there are. The price is the amount of the year over the actual number, or over the planned one where the actual is not known.</source>
        <translation>Skriv, hvor mange der er. Prisen er årets beløb delt med det faktiske antal eller med det planlagte, hvor det faktiske ikke kendes.</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>T&amp;æl</translation>
    </message>
</context>
<context>
    <name>indblik::PlacesModel</name>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>faktisk</translation>
    </message>
    <message>
        <source>DKK a place</source>
        <translation>kr. pr. plads</translation>
    </message>
    <message>
        <source>DKK a participant</source>
        <translation>kr. pr. deltager</translation>
    </message>
    <message>
        <source>DKK %1 over the %2 that were planned</source>
        <translation>%1 kr. delt med de %2, der var planlagt</translation>
    </message>
    <message>
        <source>DKK %1 over %2</source>
        <translation>%1 kr. delt med %2</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ikke talt</translation>
    </message>
</context>
<context>
    <name>indblik::PlanBar</name>
    <message>
        <source>The initiative ends this year; next year is opened without it</source>
        <translation>Indsatsen slutter i år; næste år åbnes uden den</translation>
    </message>
    <message>
        <source>1.4.2012</source>
        <translation>1.4.2012</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>indblik::PromiseModel</name>
    <message>
        <source>no date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Hvad der blev lovet</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skema</translation>
    </message>
</context>
<context>
    <name>indblik::PromiseRow</name>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Hvad der er sket</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvaret</translation>
    </message>
    <message>
        <source>What it is moved to</source>
        <translation>Hvad det er flyttet til</translation>
    </message>
    <message>
        <source>medio 2012</source>
        <translation>medio 2012</translation>
    </message>
    <message>
        <source>A word on it</source>
        <translation>Et ord om det</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>ventes %1</translation>
    </message>
</context>
<context>
    <name>indblik::PromisesBox</name>
    <message>
        <source>What you promised in %1</source>
        <translation>Hvad I lovede i %1</translation>
    </message>
    <message>
        <source>Followed as “%1”</source>
        <translation>Følges som »%1«</translation>
    </message>
    <message>
        <source>Followed as the success criterion “%1”</source>
        <translation>Følges som succeskriteriet »%1«</translation>
    </message>
</context>
<context>
    <name>indblik::PromisesPane</name>
    <message>
        <source>Show those that are answered too</source>
        <translation>Vis også dem, der er besvaret</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til skemaet</translation>
    </message>
    <message>
        <source>Promises of earlier years</source>
        <translation>Løfter fra tidligere år</translation>
    </message>
    <message>
        <source>No promise of earlier years is open</source>
        <translation>Intet løfte fra tidligere år er åbent</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of earlier years are open; %1 should have been kept</source>
        <translation>
            <numerusform>%n løfte fra tidligere år er åbent; %1 skulle være holdt</numerusform>
            <numerusform>%n løfter fra tidligere år er åbne; %1 skulle være holdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) of earlier years are open</source>
        <translation>
            <numerusform>%n løfte fra tidligere år er åbent</numerusform>
            <numerusform>%n løfter fra tidligere år er åbne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ProposalModel</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Kan ikke importeres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
</context>
<context>
    <name>indblik::PublishedDialog</name>
    <message>
        <source>Published lists: %1</source>
        <translation>Offentliggjorte lister: %1</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hele landet</translation>
    </message>
    <message>
        <source>Areas &amp;of</source>
        <translation>Områder &amp;i</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Hent</translation>
    </message>
    <message>
        <source>The file has all of these lists already.</source>
        <translation>Filen har allerede alle listerne.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s), from %1 to %2.</source>
        <translation>
            <numerusform>%n liste, fra %1 til %2.</numerusform>
            <numerusform>%n lister, fra %1 til %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that the file does not have come with them.</source>
        <translation>
            <numerusform>%n område, som filen ikke har, følger med.</numerusform>
            <numerusform>%n områder, som filen ikke har, følger med.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each list says where it was found and what was worked out from other lists. Only the classes that were found are on it.</source>
        <translation>Hver liste siger, hvor den er fundet, og hvad der er regnet ud fra andre lister. Den har kun de typer, der er fundet.</translation>
    </message>
    <message>
        <source>1 list, from %1.</source>
        <translation>1 liste, fra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of the file get more areas.</source>
        <translation>
            <numerusform>%n liste i filen får flere områder.</numerusform>
            <numerusform>%n lister i filen får flere områder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::ReadingPane</name>
    <message>
        <source>&amp;Approve and read the next</source>
        <translation>&amp;Godkend og læs næste</translation>
    </message>
    <message>
        <source>&amp;Return …</source>
        <translation>Retur&amp;nér …</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til skemaet</translation>
    </message>
    <message numerus="yes">
        <source>%n submitted and awaiting approval</source>
        <translation>
            <numerusform>%n er indsendt og venter på godkendelse</numerusform>
            <numerusform>%n er indsendt og venter på godkendelse</numerusform>
        </translation>
    </message>
    <message>
        <source>No form is awaiting approval</source>
        <translation>Intet skema venter på godkendelse</translation>
    </message>
    <message>
        <source>“%1”: %2. Undo with Ctrl+Z.</source>
        <translation>»%1«: %2. Fortryd med Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>indblik::ReadingsBox</name>
    <message>
        <source>Undo the choice</source>
        <translation>Fortryd valget</translation>
    </message>
    <message>
        <source>Add an interpretation …</source>
        <translation>Tilføj en tolkning …</translation>
    </message>
    <message>
        <source>How the goal is interpreted</source>
        <translation>Sådan tolkes målet</translation>
    </message>
    <message>
        <source>Chosen because: %1</source>
        <translation>Valgt, fordi: %1</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>to be reached</source>
        <translation>skal nås</translation>
    </message>
    <message>
        <source>The figure of %1 is not there yet; the verdict is based on that of %2.</source>
        <translation>Tallet for %1 er der ikke endnu; vurderingen bygger på tallet for %2.</translation>
    </message>
    <message>
        <source>Changed because: %1</source>
        <translation>Ændret, fordi: %1</translation>
    </message>
    <message>
        <source>Choose this interpretation …</source>
        <translation>Vælg denne tolkning …</translation>
    </message>
    <message>
        <source>Choose the interpretation %1</source>
        <translation>Vælg tolkningen %1</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Edit the interpretation %1</source>
        <translation>Ret tolkningen %1</translation>
    </message>
    <message>
        <source>Why is the goal interpreted as “%1”? The account prints the reason.</source>
        <translation>Hvorfor tolkes målet som »%1«? Begrundelsen trykkes i redegørelsen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message numerus="yes">
        <source>The goal can be interpreted in %n way(s), and the interpretations give different verdicts. Choose the one that applies and say why; until then the account prints them all.</source>
        <translation>
            <numerusform>Målet kan tolkes på %n måde, og den giver ikke én vurdering. Vælg den, der gælder, og skriv hvorfor; indtil da trykker redegørelsen dem alle.</numerusform>
            <numerusform>Målet kan tolkes på %n måder, og tolkningerne giver forskellige svar. Vælg den, der gælder, og skriv hvorfor; indtil da trykker redegørelsen dem alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (proposed, no figures yet)</source>
        <translation>%1 (foreslået, ingen tal endnu)</translation>
    </message>
</context>
<context>
    <name>indblik::ReasonBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>What must be done? It is shown at the top of the form until it is submitted again.</source>
        <translation>Hvad skal der gøres? Det står øverst i skemaet, til det indsendes igen.</translation>
    </message>
    <message>
        <source>Why must it be edited? The approval is removed, and the reason is kept.</source>
        <translation>Hvorfor skal det rettes? Godkendelsen falder bort, og begrundelsen gemmes.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Returnér</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Ret igen</translation>
    </message>
</context>
<context>
    <name>indblik::RegisterDialog</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What the spreadsheet changes</source>
        <translation>Hvad regnearket ændrer</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Delete the list</source>
        <translation>Slet &amp;listen</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Listens rækker</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Tilføj en &amp;række</translation>
    </message>
    <message>
        <source>Delete the &amp;row</source>
        <translation>Slet ræ&amp;kken</translation>
    </message>
    <message>
        <source>&amp;Import from a spreadsheet …</source>
        <translation>&amp;Importér fra et regneark …</translation>
    </message>
    <message>
        <source>Which spreadsheet has the rows?</source>
        <translation>Hvilket regneark har rækkerne?</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>Regneark (*.xlsx *.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Look at the rows, then save.</source>
        <translation>Intet er gemt endnu. Se rækkerne igennem, og gem så.</translation>
    </message>
</context>
<context>
    <name>indblik::RegisterModel</name>
    <message>
        <source>%1, DKK</source>
        <translation>%1, kr.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
</context>
<context>
    <name>indblik::RegistersBox</name>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Add a list …</source>
        <translation>Tilføj en liste …</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Vis rækkerne</translation>
    </message>
    <message>
        <source>Show the rows of %1</source>
        <translation>Vis rækkerne i %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historik for %1</translation>
    </message>
    <message>
        <source>Columns from a file …</source>
        <translation>Kolonner fra en fil …</translation>
    </message>
    <message>
        <source>Which file has the columns?</source>
        <translation>Hvilken fil har kolonnerne?</translation>
    </message>
    <message>
        <source>Lists (*.json);;All files (*)</source>
        <translation>Lister (*.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan ikke læses: %2</translation>
    </message>
</context>
<context>
    <name>indblik::ReportPage</name>
    <message>
        <source>Laying out the pages …</source>
        <translation>Gør siderne klar …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Redegørelse</translation>
    </message>
    <message>
        <source>Save the account as a PDF</source>
        <translation>Gem redegørelsen som PDF</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Mindre (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Show the pages smaller</source>
        <translation>Vis siderne mindre</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Større (Ctrl+hjul)</translation>
    </message>
    <message>
        <source>Show the pages larger</source>
        <translation>Vis siderne større</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
    <message>
        <source>&amp;Texts …</source>
        <translation>&amp;Tekster …</translation>
    </message>
    <message>
        <source>Title page, introduction, headings and texts of the account</source>
        <translation>Redegørelsens forside, indledning, overskrifter og tekster</translation>
    </message>
    <message>
        <source>&amp;Change tables</source>
        <translation>Æ&amp;ndringstabeller</translation>
    </message>
    <message>
        <source>How the number of persons changed in each type of area</source>
        <translation>Hvordan antallet af personer har ændret sig i hver områdetype</translation>
    </message>
    <message>
        <source>New change table …</source>
        <translation>Ny ændringstabel …</translation>
    </message>
</context>
<context>
    <name>indblik::RoundFields</name>
    <message>
        <source>Rounds of the follow-up</source>
        <translation>Opfølgningens runder</translation>
    </message>
    <message>
        <source>Ne&amp;xt round</source>
        <translation>Næste r&amp;unde</translation>
    </message>
    <message>
        <source>Re&amp;move the round</source>
        <translation>F&amp;jern denne runde</translation>
    </message>
    <message>
        <source>Period it is about</source>
        <translation>Perioden, den handler om</translation>
    </message>
    <message>
        <source>When data is expected</source>
        <translation>Hvornår data ventes</translation>
    </message>
    <message>
        <source>When data was received</source>
        <translation>Hvornår data blev modtaget</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>Hvornår den ventes</translation>
    </message>
    <message>
        <source>When it arrived</source>
        <translation>Hvornår den kom</translation>
    </message>
    <message>
        <source>Presented to</source>
        <translation>Fremlagt for</translation>
    </message>
    <message>
        <source>When it was presented</source>
        <translation>Hvornår den blev fremlagt</translation>
    </message>
    <message>
        <source>Where the document is</source>
        <translation>Hvor dokumentet ligger</translation>
    </message>
    <message>
        <source>has arrived, date not known</source>
        <translation>er kommet, dato ukendt</translation>
    </message>
    <message>
        <source>medio 2012 (mid-2012), ultimo september 2012 (end of September)</source>
        <translation>medio 2012, ultimo september 2012, efter sommeren 2012</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>&amp;Runder</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Data ex&amp;pected</source>
        <translation>&amp;Data ventes</translation>
    </message>
    <message>
        <source>Expecte&amp;d</source>
        <translation>&amp;Ventes</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Kommet</translation>
    </message>
    <message>
        <source>Pr&amp;esented to</source>
        <translation>&amp;Fremlagt for</translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation>Doku&amp;ment</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as “1.4.2012” or “medio 2012”.</source>
        <translation>»%1« er ikke en dato. Skriv den som »1.4.2012« eller »medio 2012«.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>modtaget</translation>
    </message>
    <message>
        <source>when</source>
        <translation>hvornår</translation>
    </message>
</context>
<context>
    <name>indblik::RoundPane</name>
    <message>
        <source>Back to the form</source>
        <translation>Tilbage til skemaet</translation>
    </message>
    <message>
        <source>What is missing in this year&apos;s forms</source>
        <translation>Det, der mangler i årets skemaer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 forms are submitted; %n thing(s) are open</source>
        <translation>
            <numerusform>%1 af %2 skemaer er indsendt; %n ting mangler</numerusform>
            <numerusform>%1 af %2 skemaer er indsendt; %n ting mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>indsendt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returneret</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>i kladde</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ikke begyndt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overskredet</translation>
    </message>
    <message>
        <source>There are no forms yet</source>
        <translation>Der er ingen skemaer endnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 forms are submitted; %n thing(s) are worth a look</source>
        <translation>
            <numerusform>%1 af %2 skemaer er indsendt; %n ting er værd at se på</numerusform>
            <numerusform>%1 af %2 skemaer er indsendt; %n ting er værd at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 forms are submitted; nothing is in the way of the rest</source>
        <translation>%1 af %2 skemaer er indsendt; intet står i vejen for resten</translation>
    </message>
    <message numerus="yes">
        <source>All %n form(s) are submitted</source>
        <translation>
            <numerusform>Det ene skema er indsendt</numerusform>
            <numerusform>Alle %n skemaer er indsendt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>indblik::RuleCriterionRow</name>
    <message>
        <source>% of the country&apos;s</source>
        <translation>% af landets</translation>
    </message>
    <message>
        <source>× the country&apos;s</source>
        <translation>× landets</translation>
    </message>
    <message>
        <source>% of the region&apos;s</source>
        <translation>% af regionens</translation>
    </message>
    <message>
        <source>× the region&apos;s</source>
        <translation>× regionens</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>per 10,000</source>
        <translation>pr. 10.000</translation>
    </message>
    <message>
        <source>DKK</source>
        <translation>kr.</translation>
    </message>
    <message>
        <source>(number)</source>
        <translation>(tal)</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Fjern kriteriet</translation>
    </message>
    <message>
        <source>Remove the condition on %1</source>
        <translation>Fjern kriteriet om %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>ikke udfyldt</translation>
    </message>
    <message>
        <source>Unit of the limit</source>
        <translation>Grænsens enhed</translation>
    </message>
    <message>
        <source>Years whose mean counts</source>
        <translation>År, der tages gennemsnit af</translation>
    </message>
    <message>
        <source> yr</source>
        <translation> år</translation>
    </message>
</context>
<context>
    <name>indblik::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>still in force</source>
        <translation>gælder stadig</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;avn</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Not from</source>
        <translation>O&amp;phører</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>K&amp;ilde</translation>
    </message>
    <message>
        <source>What is not &amp;certain</source>
        <translation>Hvad der ikke er &amp;sikkert</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Typens navn</translation>
    </message>
    <message>
        <source>counts as being on the list</source>
        <translation>tæller som på listen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>All of these:</source>
        <translation>Alle disse:</translation>
    </message>
    <message>
        <source>How many of them must hold</source>
        <translation>Hvor mange der skal være opfyldt</translation>
    </message>
    <message>
        <source>At least this many of these:</source>
        <translation>Mindst så mange af disse:</translation>
    </message>
    <message>
        <source>It must also be “%1”.</source>
        <translation>Det skal også være »%1«.</translation>
    </message>
    <message numerus="yes">
        <source>It must be on %n published list(s) in a row.</source>
        <translation>
            <numerusform>Det skal stå på %n offentliggjort liste.</numerusform>
            <numerusform>Det skal stå på %n offentliggjorte lister i træk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Tilføj et kriterium</translation>
    </message>
    <message>
        <source>Write the first day of the rules, such as 1.1.2010.</source>
        <translation>Skriv reglernes første dag, fx 1.1.2010.</translation>
    </message>
    <message>
        <source>Write the day from which the rules no longer apply, such as 1.1.2014, or leave it empty.</source>
        <translation>Skriv den dag, reglerne ikke længere gælder, fx 1.1.2014, eller lad den stå tom.</translation>
    </message>
    <message>
        <source>A limit of “%1” is not a number.</source>
        <translation>En grænse for »%1« er ikke et tal.</translation>
    </message>
</context>
<context>
    <name>indblik::RulesDialog</name>
    <message>
        <source>%1 until the day before %2</source>
        <translation>fra %1 til dagen før %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> og %n mere</numerusform>
            <numerusform> og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the &amp;delivered rules</source>
        <translation>Gendan de &amp;leverede regler</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regler: %1</translation>
    </message>
    <message>
        <source>Rules by time</source>
        <translation>Regler efter tid</translation>
    </message>
    <message>
        <source>New &amp;rules from a day …</source>
        <translation>Nye &amp;regler fra en dag …</translation>
    </message>
    <message>
        <source>New rules. Save them to see what they give.</source>
        <translation>Nye regler. Gem dem for at se, hvad de giver.</translation>
    </message>
    <message>
        <source>On %1 the edited rules give %2 areas on the list, the saved ones %3.</source>
        <translation>Den %1 giver de rettede regler %2 områder på listen, de gemte %3.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Are added to the list: %1.</source>
        <translation>Kommer på listen: %1.</translation>
    </message>
    <message>
        <source>Are removed from the list: %1.</source>
        <translation>Kommer af listen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cannot be determined.</source>
        <translation>
            <numerusform>%n område er uafklaret.</numerusform>
            <numerusform>%n områder er uafklarede.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Nye regler</translation>
    </message>
    <message>
        <source>Changed rules</source>
        <translation>Ændrede regler</translation>
    </message>
    <message>
        <source>The rules were changed and are not saved.</source>
        <translation>Reglerne er ændret og ikke gemt.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Ret videre</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Kassér ændringerne</translation>
    </message>
    <message>
        <source>Are added or removed, or cannot be determined: %1.</source>
        <translation>Kommer på eller af listen eller er uafklarede: %1.</translation>
    </message>
</context>
<context>
    <name>indblik::SaidBox</name>
    <message>
        <source>The form says</source>
        <translation>Skemaet siger</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the form</source>
        <translation>
            <numerusform>og %n mere i skemaet</numerusform>
            <numerusform>og %n flere i skemaet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together for %2</source>
        <translation>%1 tilsammen for %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>»%1«</translation>
    </message>
</context>
<context>
    <name>indblik::SaveWatch</name>
    <message>
        <source>Text is not saved</source>
        <translation>Der er tekst, som ikke er gemt</translation>
    </message>
    <message>
        <source>Something you wrote could not be saved in the file. What should happen to it?</source>
        <translation>Noget af det, du skrev, kunne ikke gemmes i filen. Hvad skal der ske med det?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Save it in a text file …</source>
        <translation>Gem det i en tekstfil …</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Kassér teksten</translation>
    </message>
    <message>
        <source>Save the unsaved text</source>
        <translation>Gem den ugemte tekst</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Ugemt tekst</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstfiler (*.txt)</translation>
    </message>
    <message>
        <source>Your text is in %1. It is not in the file.</source>
        <translation>Din tekst ligger i %1. Den er ikke i filen.</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alt er gemt igen.</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Gem min oven i</translation>
    </message>
    <message>
        <source>Not saved: %1 Your text is still here, and saving is tried again every five seconds.</source>
        <translation>Ikke gemt: %1 Din tekst står her stadig, og programmet prøver igen hvert femte sekund.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Prøv igen nu</translation>
    </message>
    <message>
        <source>%1 is not saved: %2</source>
        <translation>%1 er ikke gemt: %2</translation>
    </message>
    <message>
        <source>“%1” in the file is no longer what you typed over. Your text is still here and is not saved; the other one is in the file. If you save yours over it, the other one stays in the history.</source>
        <translation>»%1« i filen er blevet en anden, end da du begyndte at skrive. Din tekst er her stadig og er ikke gemt; den anden er i filen. Gemmer du din oven i, bliver den anden i historikken.</translation>
    </message>
</context>
<context>
    <name>indblik::SeriesDialog</name>
    <message>
        <source>Ad&amp;justed, as if the groups had the same social mix</source>
        <translation>&amp;Korrigeret, som om grupperne var socialt ens sammensat</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Brud i serien</translation>
    </message>
    <message>
        <source>Add a break …</source>
        <translation>Tilføj et brud …</translation>
    </message>
    <message>
        <source>No breaks have been entered.</source>
        <translation>Der er ikke lagt brud ind.</translation>
    </message>
    <message>
        <source>New series</source>
        <translation>Ny serie</translation>
    </message>
    <message>
        <source>A series</source>
        <translation>En serie</translation>
    </message>
    <message>
        <source>What is counted: on transfer income</source>
        <translation>Hvad der tælles, fx på overførselsindkomst</translation>
    </message>
    <message>
        <source>Of whom: all non-profit housing</source>
        <translation>Af hvem, fx alle almene boliger</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ingen af dem</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lavere</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>højere</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>half-years</source>
        <translation>halvår</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>kvartaler</translation>
    </message>
    <message>
        <source>months</source>
        <translation>måneder</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>kendes ikke</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Hvad</translation>
    </message>
    <message>
        <source>&amp;Of whom</source>
        <translation>&amp;Af hvem</translation>
    </message>
    <message>
        <source>De&amp;finition</source>
        <translation>De&amp;finition</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhed</translation>
    </message>
    <message>
        <source>&amp;Better is</source>
        <translation>&amp;Bedre er</translation>
    </message>
    <message>
        <source>Figures &amp;per</source>
        <translation>&amp;Tal pr.</translation>
    </message>
    <message>
        <source>&amp;Number behind it</source>
        <translation>A&amp;ntallet bag</translation>
    </message>
    <message>
        <source>Figures of the series</source>
        <translation>Seriens tal</translation>
    </message>
    <message>
        <source>&amp;Delete the series</source>
        <translation>&amp;Slet serien</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Fra %1</translation>
    </message>
    <message>
        <source>%1 They may be compared anyway.</source>
        <translation>%1 De kan sammenlignes alligevel.</translation>
    </message>
</context>
<context>
    <name>indblik::SeriesFiguresModel</name>
    <message>
        <source>“%1” is not a year or part of one. Write it as 2006, 1. halvår 2006, 2006K1 or marts 2006.</source>
        <translation>»%1« er ikke et år eller en del af et. Skriv 2006, 1. halvår 2006, 2006K1 eller marts 2006.</translation>
    </message>
    <message>
        <source>Write the figure of %1, or .. where it is not known.</source>
        <translation>Skriv tallet for %1, eller .. hvor det ikke kendes.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as “1.4.2012”.</source>
        <translation>»%1« er ikke en dag. Skriv den som »1.4.2012«.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Opgjort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>indblik::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>indblik::StartPage</name>
    <message>
        <source>Welcome to Indblik</source>
        <translation>Velkommen til Indblik</translation>
    </message>
    <message>
        <source>Write the year&apos;s status forms, keep track of the budget, and get an account whose sums are checked.</source>
        <translation>Skriv årets statusskemaer, hold styr på budgettet, og få en redegørelse, hvor summerne er kontrolleret.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Se eksemplet</translation>
    </message>
    <message>
        <source>An account for 2010 with 18 status forms and a budget. Change what you like, it is your own copy.</source>
        <translation>En redegørelse for 2010 med 18 statusskemaer og budget. Ret løs, det er din egen kopi.</translation>
    </message>
    <message>
        <source>Import an account</source>
        <translation>Importér en redegørelse</translation>
    </message>
    <message>
        <source>From the text of a printed account. You see everything before it is saved.</source>
        <translation>Fra teksten i en trykt redegørelse. Du ser det hele, før det bliver gemt.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Opret en ny fil</translation>
    </message>
    <message>
        <source>An empty account for a year you choose.</source>
        <translation>En tom redegørelse for et år, du vælger.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åbn en fil</translation>
    </message>
    <message>
        <source>A file from a colleague or a shared drive.</source>
        <translation>En fil fra en kollega eller et fællesdrev.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senest brugt</translation>
    </message>
    <message>
        <source>No longer in %1</source>
        <translation>Ikke længere i %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Fjern %1 fra listen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjern fra listen</translation>
    </message>
</context>
<context>
    <name>indblik::StateBar</name>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Træk tilbage</translation>
    </message>
    <message>
        <source>&amp;Return …</source>
        <translation>Retur&amp;nér …</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>Submits the form for approval</source>
        <translation>Indsender skemaet til godkendelse</translation>
    </message>
    <message>
        <source>Officer and due date: %1</source>
        <translation>Ansvarlig og frist: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mangler</numerusform>
            <numerusform>%n mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Returned by %1:
%2</source>
        <translation>Returneret af %1:
%2</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Godkendt af %1</translation>
    </message>
    <message>
        <source>Submitted by %1. Take it back if you want to edit it.</source>
        <translation>Indsendt af %1. Træk det tilbage, hvis du vil rette det.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>ends this year</source>
        <translation>slutter i år</translation>
    </message>
    <message>
        <source>Officer and due date …</source>
        <translation>Ansvarlig og frist …</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Indsend</translation>
    </message>
    <message>
        <source>Edit a&amp;gain …</source>
        <translation>R&amp;et igen …</translation>
    </message>
</context>
<context>
    <name>indblik::StatusLine</name>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Gemt %1</translation>
    </message>
    <message>
        <source>Not saved yet …</source>
        <translation>Endnu ikke gemt …</translation>
    </message>
    <message>
        <source>! Not saved</source>
        <translation>! Ikke gemt</translation>
    </message>
    <message>
        <source>Not saved. Go to what is not saved</source>
        <translation>Ikke gemt. Gå til det, der ikke er gemt</translation>
    </message>
    <message>
        <source>Go to what is not saved</source>
        <translation>Gå til det, der ikke er gemt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Kun åben til læsning</translation>
    </message>
    <message>
        <source>✓ All is saved</source>
        <translation>✓ Alt er gemt</translation>
    </message>
</context>
<context>
    <name>indblik::StoringDialog</name>
    <message>
        <source>Importing …</source>
        <translation>Importerer …</translation>
    </message>
    <message>
        <source>How much is stored</source>
        <translation>Hvor meget der er gemt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The figures are being stored.</source>
        <translation>Tallene bliver gemt.</translation>
    </message>
</context>
<context>
    <name>indblik::TablePreviewModel</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>Figures of a year</source>
        <translation>Tal for et år</translation>
    </message>
    <message>
        <source>Figures of an indicator</source>
        <translation>Tal for et nøgletal</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>læses ikke</translation>
    </message>
    <message>
        <source>%1, not read</source>
        <translation>%1, læses ikke</translation>
    </message>
    <message>
        <source>%1, read as: %2</source>
        <translation>%1, læses som: %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>kun %1</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>lægges sammen</translation>
    </message>
    <message>
        <source>asked on the left</source>
        <translation>spørgsmål</translation>
    </message>
    <message>
        <source>other name of the area</source>
        <translation>andet navn for området</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Figures of an area</source>
        <translation>Tal for et område</translation>
    </message>
</context>
<context>
    <name>indblik::TargetDialog</name>
    <message>
        <source>Replace it from this year &amp;on; earlier accounts keep the old one</source>
        <translation>Erstat &amp;den fra dette år; tidligere redegørelser beholder den gamle</translation>
    </message>
    <message>
        <source>New interpretation of the goal</source>
        <translation>Ny tolkning af målet</translation>
    </message>
    <message>
        <source>An interpretation of the goal</source>
        <translation>En tolkning af målet</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>as the series has it</source>
        <translation>som serien har det</translation>
    </message>
    <message>
        <source>for example “10 %”, as the goal says</source>
        <translation>fx »10 %«, som målet siger</translation>
    </message>
    <message>
        <source>Series it is measured on</source>
        <translation>Serier, det måles på</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor meget</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Hvilken vej</translation>
    </message>
    <message>
        <source>&amp;What is asked for</source>
        <translation>&amp;Hvad der kræves</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>Hvor &amp;meget</translation>
    </message>
    <message>
        <source>&amp;List of</source>
        <translation>&amp;Liste fra</translation>
    </message>
    <message>
        <source>Meas&amp;ured on</source>
        <translation>M&amp;åles på</translation>
    </message>
    <message>
        <source>Compared wit&amp;h</source>
        <translation>Sammenlignes m&amp;ed</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Tælles &amp;fra</translation>
    </message>
    <message>
        <source>Where it &amp;began</source>
        <translation>Hvor det &amp;begyndte</translation>
    </message>
    <message>
        <source>To be reached b&amp;y</source>
        <translation>Nået senes&amp;t</translation>
    </message>
    <message>
        <source>The sou&amp;rce&apos;s words</source>
        <translation>&amp;Kildens ord</translation>
    </message>
    <message>
        <source>Why it is chan&amp;ged</source>
        <translation>Hv&amp;orfor den ændres</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>per cent of the starting point</source>
        <translation>procent af udgangspunktet</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpoint</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it as 10 or 29,9.</source>
        <translation>»%1« er ikke et tal. Skriv 10 eller 29,9.</translation>
    </message>
    <message>
        <source>“%1” is not a year or part of one. Write it as 2006 or 1. halvår 2006.</source>
        <translation>»%1« er ikke et år eller en del af et. Skriv 2006 eller 1. halvår 2006.</translation>
    </message>
    <message>
        <source>The series have different units. Choose those of one unit.</source>
        <translation>Serierne har forskellige enheder. Vælg serier med samme enhed.</translation>
    </message>
    <message>
        <source>for example the deprived areas</source>
        <translation>fx de udsatte boligområder</translation>
    </message>
    <message>
        <source>only where they are about others than the goal</source>
        <translation>kun når tallene gælder andre end målet</translation>
    </message>
    <message>
        <source>&amp;People it is about</source>
        <translation>Hvem det g&amp;ælder</translation>
    </message>
    <message>
        <source>Why others may stand i&amp;n</source>
        <translation>Hvorfor andre tal må træde &amp;i stedet</translation>
    </message>
</context>
<context>
    <name>indblik::TransitionView</name>
    <message>
        <source>Not settled</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Areas by class before and now</source>
        <translation>Områder efter type før og nu</translation>
    </message>
    <message>
        <source>The areas behind the number</source>
        <translation>Områderne bag tallet</translation>
    </message>
    <message>
        <source>From the classes of “%1” (rows) to those of “%2” (columns).</source>
        <translation>Fra typerne i »%1« (rækker) til typerne i »%2« (kolonner).</translation>
    </message>
    <message>
        <source>Choose a number to see its areas.</source>
        <translation>Vælg et tal for at se områderne.</translation>
    </message>
    <message>
        <source>Does not exist</source>
        <translation>Findes ikke</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Ikke på listen</translation>
    </message>
    <message>
        <source>&amp;Copy the sentence</source>
        <translation>&amp;Kopiér sætningen</translation>
    </message>
    <message>
        <source>There are no areas on the two days, so none has moved.</source>
        <translation>Der er ingen områder de to dage, så ingen er flyttet.</translation>
    </message>
</context>
<context>
    <name>indblik::TrendModel</name>
    <message>
        <source>no figure</source>
        <translation>intet tal</translation>
    </message>
</context>
<context>
    <name>indblik::TrendMultiples</name>
    <message>
        <source>Small charts: %1</source>
        <translation>Små diagrammer: %1</translation>
    </message>
    <message>
        <source>%1. All charts have the same scale, from %2 to %3. The other lines are grey.</source>
        <translation>%1. Alle diagrammer har samme skala, fra %2 til %3. De andre linjer er grå.</translation>
    </message>
    <message>
        <source>%1 Dashed: %2.</source>
        <translation>%1 Stiplet: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3 of %4</source>
        <translation>%1: %2; %3 af %4</translation>
    </message>
    <message>
        <source>There are no figures to show.</source>
        <translation>Der er ingen tal at vise.</translation>
    </message>
    <message>
        <source>%1. The scale goes from %2 to %3.</source>
        <translation>%1. Skalaen går fra %2 til %3.</translation>
    </message>
</context>
<context>
    <name>indblik::TrendView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
    <message>
        <source>Point at the chart, or use the arrow keys, to read its figures.</source>
        <translation>Peg på diagrammet, eller brug piletasterne, for at læse tallene.</translation>
    </message>
    <message>
        <source>There are no figures to show.</source>
        <translation>Der er ingen tal at vise.</translation>
    </message>
</context>
<context>
    <name>indblik::TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Udvikling</translation>
    </message>
    <message>
        <source>What the chart is about</source>
        <translation>Hvad diagrammet handler om</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search for what to show</source>
        <translation>Søg efter det, der skal vises</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Det, der vises</translation>
    </message>
    <message>
        <source>Where &amp;all areas lie</source>
        <translation>Hvor &amp;alle områder ligger</translation>
    </message>
    <message>
        <source>Edit the series …</source>
        <translation>Ret serien …</translation>
    </message>
    <message>
        <source>&amp;New series …</source>
        <translation>&amp;Ny serie …</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Hvordan det vises</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Diagrammets tal</translation>
    </message>
    <message>
        <source>Chart and table</source>
        <translation>Diagram og tabel</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Små diagrammer</translation>
    </message>
    <message>
        <source>Limits of</source>
        <translation>Grænser fra</translation>
    </message>
    <message>
        <source>&amp;Limits of</source>
        <translation>&amp;Grænser fra</translation>
    </message>
    <message>
        <source>&amp;Save or copy</source>
        <translation>Gem &amp;eller kopiér</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>&amp;Kopiér som billede</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>Diagrammet er kopieret som billede.</translation>
    </message>
    <message>
        <source>Save as &amp;PNG …</source>
        <translation>Gem som &amp;PNG …</translation>
    </message>
    <message>
        <source>Save as S&amp;VG …</source>
        <translation>Gem som S&amp;VG …</translation>
    </message>
    <message>
        <source>Save the table as C&amp;SV …</source>
        <translation>Gem tabellen som C&amp;SV …</translation>
    </message>
    <message>
        <source>Save the table as an Excel &amp;workbook …</source>
        <translation>Gem tabellen som Excel-&amp;regneark …</translation>
    </message>
    <message>
        <source>Tick on the left what you want to see. If there is nothing to tick, make a series, or import figures of housing areas.</source>
        <translation>Sæt kryds til venstre ved det, du vil se. Er der intet at vælge, så opret en serie, eller importér tal for boligområder.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Ingen regler</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 af %2 vises</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Det er gemt.</translation>
    </message>
</context>
<context>
    <name>indblik::UnknownNamesModel</name>
    <message>
        <source>Is created</source>
        <translation>Oprettes</translation>
    </message>
    <message>
        <source>Same as %1</source>
        <translation>Samme som %1</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Udelades</translation>
    </message>
    <message>
        <source>Is left out. Is it %1?</source>
        <translation>Udelades. Er det %1?</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Nøgletal</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Navn i filen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>indblik::UnknownNamesPane</name>
    <message>
        <source>Leave ou&amp;t</source>
        <translation>U&amp;delad</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Op&amp;ret</translation>
    </message>
    <message>
        <source>&amp;Same as</source>
        <translation>&amp;Samme som</translation>
    </message>
    <message>
        <source>&amp;Create all</source>
        <translation>Opret &amp;alle</translation>
    </message>
    <message>
        <source>&amp;Leave all out</source>
        <translation>Udelad a&amp;lle</translation>
    </message>
    <message>
        <source>Names the file does not know</source>
        <translation>Navne, filen ikke kender</translation>
    </message>
    <message>
        <source>The same as this one</source>
        <translation>Det samme som dette</translation>
    </message>
    <message>
        <source>Type part of the name</source>
        <translation>Skriv en del af navnet</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) the file does not know</source>
        <translation>
            <numerusform>%n navn, filen ikke kender</numerusform>
            <numerusform>%n navne, filen ikke kender</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter takes the suggestion.</source>
        <translation>Enter tager forslaget.</translation>
    </message>
</context>
<context>
    <name>indblik::VersionButton</name>
    <message>
        <source>Version of the budget: %1</source>
        <translation>Version af budgettet: %1</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Ny version …</translation>
    </message>
    <message>
        <source>Stage, name and prices …</source>
        <translation>Trin, navn og priser …</translation>
    </message>
    <message>
        <source>Compare two versions …</source>
        <translation>Sammenlign to versioner …</translation>
    </message>
    <message>
        <source>Sums, check and account use:</source>
        <translation>Summer, Kontrol og redegørelse bruger:</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>Skift version</translation>
    </message>
    <message>
        <source>From now on “%1” is used in sums, the check, the account and everything you export. The other version stays as it is.</source>
        <translation>Fra nu af bruges »%1« i summer, Kontrol, redegørelsen og alt, du eksporterer. Den anden version bliver, som den er.</translation>
    </message>
    <message>
        <source>Keep the current one</source>
        <translation>Behold den nuværende</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift version</translation>
    </message>
</context>
<context>
    <name>indblik::VersionDialog</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Prices of the &amp;year</source>
        <translation>Pris&amp;år</translation>
    </message>
    <message>
        <source>New version of the budget</source>
        <translation>Ny version af budgettet</translation>
    </message>
    <message>
        <source>Describe the version</source>
        <translation>Beskriv versionen</translation>
    </message>
    <message>
        <source>after the June vote</source>
        <translation>efter vedtagelsen i juni</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>Current prices</source>
        <translation>Løbende priser</translation>
    </message>
    <message>
        <source>Fixed prices</source>
        <translation>Faste priser</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Trin</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Priser</translation>
    </message>
    <message>
        <source>Create the version</source>
        <translation>Opret versionen</translation>
    </message>
    <message>
        <source>Write which year the fixed prices are of, for example “2010”.</source>
        <translation>Skriv, hvilket år de faste priser er fra, fx »2010«.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Year of the prices</source>
        <translation>Prisår</translation>
    </message>
    <message>
        <source>The new version begins as a copy of the one in use, and from then on the sums are those of the new one. The other one is kept; you can go back to it and compare the two.</source>
        <translation>Den nye version begynder som en kopi af den, der er i brug, og herefter er summerne af den nye. Den anden bliver liggende; du kan gå tilbage til den og sammenligne de to.</translation>
    </message>
</context>
<context>
    <name>indblik::WishBar</name>
    <message>
        <source>Forms that you are to write</source>
        <translation>Skemaer, som du skal skrive</translation>
    </message>
    <message>
        <source>Forms that are neither submitted nor approved</source>
        <translation>Skemaer, der hverken er indsendt eller godkendt</translation>
    </message>
    <message>
        <source>Forms with answers from last year that nobody has reviewed</source>
        <translation>Skemaer med svar fra sidste år, som ingen har gennemgået</translation>
    </message>
    <message>
        <source>Forms with answers that are confirmed as unchanged since last year</source>
        <translation>Skemaer med svar, der er bekræftet uændrede siden sidste år</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Ikke færdige</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ikke gennemgået</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returneret</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
</context>
<context>
    <name>indblik::Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Fortrudt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentaget</translation>
    </message>
    <message>
        <source>The file is being written right now. It can be read again when that is finished.</source>
        <translation>Der gemmes i filen lige nu. Den kan læses igen bagefter.</translation>
    </message>
</context>
<context>
    <name>indblik::YearStrip</name>
    <message>
        <source>No rules</source>
        <translation>Ingen regler</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>År for år</translation>
    </message>
    <message>
        <source>the rule changed, not the area</source>
        <translation>reglen ændrede sig, ikke området</translation>
    </message>
</context>
</TS>
