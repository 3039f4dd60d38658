// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/changeview.h"

#include "core/figuretext.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>

namespace indblik {

namespace {

constexpr int lineHeight = 28;
constexpr int noteColumn = 5;

QString countText(const std::optional<qint64>& count)
{
    return count ? signedText(*count, QLocale()) : QStringLiteral("..");
}

QString pointsText(const std::optional<PercentagePoints>& points)
{
    return points ? signedText(*points, QLocale()) : QStringLiteral("..");
}

/// All rows are seen, each as high as its note needs.
void fitHeight(QTableView& table)
{
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

/// A count that grows while its share falls, or the other way round.
QString signsWords()
{
    return ChangeView::tr("count and share go different ways");
}

} // namespace

ChangeView::ChangeView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_counted(choice(tr("What is counted")))
    , m_from(choice(tr("From the year")))
    , m_to(choice(tr("To the year")))
    , m_computed(makePart(tr("Computed from the figures")))
    , m_stated(makePart(tr("Stated in the account")))
{
    lay::column({
        lay::of(this, space::small, {0, space::medium, 0, 0}),
        m_computed.caption,
        lay::row(
            {lay::spacing(space::small), lay::wide(m_counted), m_from, new QLabel(QStringLiteral("–"), this), m_to}),
        m_computed.words,
        m_computed.table,
        lay::gap(space::medium),
        m_stated.caption,
        m_stated.words,
        m_stated.table,
        lay::room(),
    });
    connect(m_counted, &QComboBox::activated, this, [this] {
        offerYears();
        showComputed();
    });
    for (QComboBox* box : {m_from, m_to})
        connect(box, &QComboBox::activated, this, &ChangeView::showComputed);
}

QComboBox* ChangeView::choice(const QString& name)
{
    auto* box = new ChoiceBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    fitTo(*box, 5);
    return box;
}

ChangeView::Part ChangeView::makePart(const QString& name)
{
    Part part{new QLabel(name, this), new QLabel(this), new QStandardItemModel(this), new QTableView(this)};
    part.caption->setFont(textFont(TextSize::Body, true));
    part.words->setWordWrap(true);
    part.words->setTextFormat(Qt::PlainText);
    part.words->setFont(textFont(TextSize::Small));
    part.words->setProperty("tone", QStringLiteral("muted"));
    part.table->setModel(part.model);
    part.table->setAccessibleName(name);
    part.table->setProperty("role", QStringLiteral("rows"));
    part.table->setProperty("pane", true);
    part.table->setShowGrid(false);
    part.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    part.table->setSelectionMode(QAbstractItemView::SingleSelection);
    part.table->setTabKeyNavigation(false);
    part.table->verticalHeader()->hide();
    part.table->verticalHeader()->setMinimumSectionSize(lineHeight);
    part.table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* head = part.table->horizontalHeader();
    head->setHighlightSections(false);
    head->setMinimumSectionSize(space::large);
    connect(head, &QHeaderView::sectionResized, this, [table = part.table](int column) {
        if (column == noteColumn)
            fitHeight(*table);
    });
    return part;
}

void ChangeView::put(Part& part, const std::vector<QStringList>& rows)
{
    part.model->clear();
    part.model->setHorizontalHeaderLabels(
        {tr("Type of area"), tr("Net moves"), tr("Not vacated"), tr("In all"), tr("Share, %-points"), tr("Remark")});
    for (const QStringList& row : rows) {
        QList<QStandardItem*> items;
        for (int i = 0; i < row.size(); ++i) {
            auto* item = new QStandardItem(row[i]);
            item->setTextAlignment((i == 0 || i == noteColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            items.append(item);
        }
        part.model->appendRow(items);
    }
    QHeaderView* head = part.table->horizontalHeader();
    for (int column = 0; column <= noteColumn; ++column) {
        const bool isText = column == 0 || column == noteColumn;
        part.model->horizontalHeaderItem(column)->setTextAlignment(
            (isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        head->setSectionResizeMode(column, column == noteColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    fitHeight(*part.table);
    part.table->setVisible(!rows.empty());
}

void ChangeView::showView(const std::optional<AreaView>& view)
{
    m_view = view;
    offer();
    showComputed();
    showStated();
}

/// Figures that are counted of a whole, and the years they have.
void ChangeView::offer()
{
    const QString counted = m_counted->currentData().toString();
    m_counted->clear();
    m_from->clear();
    m_to->clear();
    if (!m_view)
        return;
    const AreaBook& book = m_view->classifier->book();
    for (const Indicator& indicator : book.indicators) {
        if (indicator.number == 0 || indicator.of.isEmpty() || book.figures.years(indicator.number).size() < 2)
            continue;
        m_counted->addItem(indicator.title, indicator.key);
        const bool isUsual = counted.isEmpty() && indicator.key == QLatin1String("transferIncome");
        if (isUsual || (!counted.isEmpty() && indicator.key == counted))
            m_counted->setCurrentIndex(m_counted->count() - 1);
    }
    offerYears();
}

void ChangeView::offerYears()
{
    m_from->clear();
    m_to->clear();
    const AreaBook& book = m_view->classifier->book();
    const Indicator* chosen = book.indicator(m_counted->currentData().toString());
    const auto years = chosen ? book.figures.years(chosen->number) : std::vector<Year>();
    for (const Year year : years) {
        m_from->addItem(year.text(), year.number());
        m_to->addItem(year.text(), year.number());
    }
    m_to->setCurrentIndex(m_to->count() - 1);
}

void ChangeView::showComputed()
{
    std::vector<QStringList> rows;
    QStringList words;
    const Indicator* counted =
        m_view ? m_view->classifier->book().indicator(m_counted->currentData().toString()) : nullptr;
    const auto from = Year::from(m_from->currentData().toInt());
    const auto to = Year::from(m_to->currentData().toInt());
    for (QComboBox* box : {m_counted, m_from, m_to})
        box->setVisible(counted != nullptr);
    if (!counted || !from || !to) {
        words.append(tr("The file has no figures to compute it from: figures that are a part of a whole, such as "
                        "persons on transfer income, for two years. Import them on the page of the areas."));
    } else if (*from >= *to) {
        words.append(tr("Choose a year that comes after the first one."));
    } else {
        const auto computed =
            areaChange(*m_view->classifier, *m_view->now.rules, m_view->now.day, *counted, *from, *to);
        for (const AreaChangeRow& row : computed) {
            QStringList notes;
            if (row.isHidden)
                notes.append(tr("few persons; not shown"));
            if (row.signsDiffer())
                notes.append(signsWords());
            if (row.withoutFigures > 0)
                notes.append(tr("%n area(s) without figures", nullptr, row.withoutFigures));
            rows.push_back({row.type, countText(row.netMoves), countText(row.notVacated), countText(row.total),
                pointsText(row.share), notes.join(QStringLiteral(", "))});
        }
        words.append(tr("Types according to “%1”. Percentage points cannot be added up over types.")
                         .arg(m_view->now.rules->title));
        if (m_view->classifier->book().isIllustrative())
            words.append(tr("The figures are made up."));
    }
    m_computed.words->setText(words.join(u' '));
    put(m_computed, rows);
}

/// What the types add up to, where the row that is of all of them states another number.
QString ChangeView::controlWords(const ChangeRow& sum, const ChangeRow& row)
{
    const auto text = [](qint64 number) { return signedText(number, QLocale()); };
    QStringList differing;
    if (sum.netMoves != row.netMoves)
        differing.append(tr("net moves %1").arg(text(sum.netMoves)));
    if (sum.notVacated != row.notVacated)
        differing.append(tr("dwellings not vacated %1").arg(text(sum.notVacated)));
    if (sum.total != row.total)
        differing.append(tr("in all %1").arg(text(sum.total)));
    return differing.isEmpty() ? tr("control row: right")
                               : tr("the types add up to %1").arg(differing.join(QStringLiteral(", ")));
}

void ChangeView::showStated()
{
    std::vector<QStringList> rows;
    const AccountBook* book = m_workspace.book();
    QString title;
    if (book) {
        for (const ChangeTable& table : book->changeTables) {
            title = table.title;
            ChangeRow sum;
            for (const ChangeRow& row : table.rows) {
                QStringList notes;
                if (row.netMoves + row.notVacated != row.total)
                    notes.append(tr("does not add up"));
                if (&row == table.controlRow())
                    notes.append(controlWords(sum, row));
                if ((row.total > 0 && row.share.hundredths() < 0) || (row.total < 0 && row.share.hundredths() > 0))
                    notes.append(signsWords());
                sum.total += row.total;
                sum.netMoves += row.netMoves;
                sum.notVacated += row.notVacated;
                rows.push_back({row.areaType, countText(row.netMoves), countText(row.notVacated), countText(row.total),
                    pointsText(row.share), notes.join(QStringLiteral(", "))});
            }
        }
    }
    m_stated.caption->setVisible(!rows.empty());
    m_stated.words->setText(title.simplified());
    m_stated.words->setVisible(!title.isEmpty());
    put(m_stated, rows);
}

} // namespace indblik
